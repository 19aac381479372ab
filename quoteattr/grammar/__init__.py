"""The grammar: a text laid out in periods, and what can be read off a period.

`page` lays the text out, a quotation being one item of its sentence; `phrases` finds noun phrases,
`appositions` what stands beside them, and `adverbials` what may stand between; `verbs` settles
which words are verbs, and `predicates` finds verb groups; `scene` puts a period together with its
clauses; `subjects` says who does what, `antecedents` what a relative stands for; `complements` what
a verb takes; `clauses` where a content ends. `words` holds the closed classes of French that all of
them stand on. `tree` is what a parser says of a period, `parsed` what that adds to the surface.
"""
