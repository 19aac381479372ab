"""The grammar: a text laid out in periods, and what can be read off a period.

`page` lays the text out, a quotation being one item of its sentence; `phrases` finds noun phrases,
`appositions` what stands beside them, and `adverbials` what may stand between; `verbs` settles
which words are verbs or deny them, and `predicates` finds verb groups; `scene` puts a period
together with its clauses; `nearest` finds the phrase beside a verb, `subjects` who does what and
what a relative stands for, `one` whom *on* means; `complements` what a verb takes; `clauses` where
a content ends, `reports` where another begins. `words` holds the closed classes of French that all
of them stand on. `tree` is what a parser says of a period, `parsed` what that adds to the surface.
"""
