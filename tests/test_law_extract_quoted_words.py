"""Law: the words inside a quotation change neither its cue nor its source.

Where they are no sentence (*le sur*, *Non*) they may be nobody's: words that are talked about.
"""

from french import WAYS, Reported, phrases, reports
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr import extract
from quoteattr.model import Kind

QUOTING = [way for way in WAYS if way.kind is Kind.DIRECT]
SENTENCES = (
    "Nous avons dit que la ville tiendrait.",
    "Qui a menti ? Pas moi",
    "Le maire affirme n'importe quoi",
    "Je l'ai dit, et je le répète",
    "C'est « scandaleux »",
    "il faut partir, partir vite, partir loin",
)


@settings(max_examples=300)
@given(reports(QUOTING), st.one_of(phrases(), st.sampled_from(("Non", *SENTENCES))))
def test_other_words_in_the_marks(reported: Reported, words: str) -> None:
    start, end = reported.content.start, reported.content.end
    text = reported.text[:start] + words + reported.text[end:]
    moved = 0 if reported.cue.start < start else len(words) - (end - start)
    result = extract(text)
    outer = [a for a in result.attributions if a.start == start]
    assert len(outer) == 1 or (words not in SENTENCES and not outer)
    if not outer:
        return
    (found,) = outer
    assert found.cue is not None and found.cue.span == reported.cue.shift(moved)
    moved = 0 if reported.source.start < start else moved
    assert found.source is not None and found.source.span == reported.source.shift(moved)
    assert found.speaker is not None and found.speaker.name == reported.speaker
