"""Annotated articles that the project has made itself: who says what in them.

    python -m training.annotated AGENCY OUT

An object a line: ``id``, ``sha256`` of the text, and ``attributions`` as a gold file has them (see
`quoteattr.formats.gold`), what is usual left out. The program writes each article with its gold
file into a folder of `OUT`, where everything that takes annotated articles finds them.

``agency.jsonl`` (to ``OUT/annotated``) has agency and web news without their texts: ``id`` is that
of an article of `AGENCY` (``agency-fr.jsonl.gz``, made of OrangeSum, CC BY-SA 4.0). They were
annotated after the project's guide by independent readers, one each, who corrected what the library
proposed and did not know its rules. About half of them were drawn at random; the others are those
in which the library was least sure of itself, so that a figure on all of them is lower than one of
usual news.

``invented.jsonl`` (to ``OUT/invented``, CC0) has articles with their texts: no agency writes as a
regional daily, an African paper or the page of a broadcaster does. Six writers invented them after
a description of their press and annotated them after the guide; the library's reading was shown to
them afterwards, so that what they had forgotten could be seen.
"""
