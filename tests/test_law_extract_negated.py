"""Law: a negated cue negates the attribution, and changes nothing else but the cue.

A denial that is negated asserts instead.
"""

from french import WAYS, Reported, reports
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr import extract
from quoteattr.lexicon import litotes
from quoteattr.model import Polarity

# After a negated verb a quotation or a colon is no longer what was (not) said, in any one way.
CLAUSES = [way for way in WAYS if way.name in ("que", "infinitive", "de and infinitive")]
NEGATIONS = ("pas", "jamais", "toujours pas", "plus")


@settings(max_examples=200)
@given(reports(CLAUSES), st.sampled_from(NEGATIONS))
def test_a_negated_cue(reported: Reported, adverb: str) -> None:
    auxiliary, participle = reported.text[reported.cue.start : reported.cue.end].split()
    particle = "ne " if auxiliary == "s'est" else "n'"
    cue = f"{particle}{auxiliary} {adverb} {participle}"
    text = reported.text[: reported.cue.start] + cue + reported.text[reported.cue.end :]
    (found,) = extract(text).attributions
    double = reported.verb is not None and reported.verb.name in litotes()
    assert found.polarity is (Polarity.ASSERTED if double else Polarity.NEGATED)
    assert found.cue is not None
    assert text[found.cue.span.start : found.cue.span.end] == cue
    moved = len(text) - len(reported.text)
    assert found.content == (reported.content.shift(moved),)
    assert found.source is not None and found.source.span == reported.source
