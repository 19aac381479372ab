"""Annotated articles of agency news: where their attributions lie and who speaks, without the texts.

    python -m training.annotated AGENCY OUT

``agency.jsonl`` holds an object a line: ``id`` of an article of `AGENCY` (``agency-fr.jsonl.gz``, made
of OrangeSum, CC BY-SA 4.0), ``sha256`` of its text, and ``attributions`` as a gold file has them (see
`quoteattr.formats.gold`). The program writes each article with its gold file into the folder `OUT`,
where everything that takes annotated articles finds them.

The articles were annotated after the project's guide by independent readers, who corrected what the
library proposed without seeing its rules: one third of the articles was drawn at random, the rest are
those in which the library was least sure of itself. A figure on them is no figure of usual news.
"""
