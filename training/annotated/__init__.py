"""Annotated articles of agency and web news: who says what in them, without their texts.

    python -m training.annotated AGENCY OUT

``agency.jsonl`` holds an object a line: ``id`` of an article of `AGENCY` (``agency-fr.jsonl.gz``,
made of OrangeSum, CC BY-SA 4.0), ``sha256`` of its text, and ``attributions`` as a gold file has
them (see `quoteattr.formats.gold`), what is usual left out. The program writes each article with
its gold file into the folder `OUT`, where everything that takes annotated articles finds them.

The articles were annotated after the project's guide by independent readers, one each, who
corrected what the library proposed and did not know its rules. About half of them were drawn at
random; the others are those in which the library was least sure of itself, so that a figure on all
of them is lower than one of usual news.
"""
