"""Law: a speaker given by name is as sure as was asked; who is surely meant does not change."""

from cast import articles
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import engines, extract
from quoteattr.speakers import resolve

TEXT = "Marie Durand, maire de Lille, est venue. « L'école ouvrira en mars », a-t-elle promis."
NAMES = ("Marie Durand", "Paul Lefort", "Claire Vasseur", "Jean Morel", "Anna Keller")


@given(articles(), st.floats(0, 1))
def test_a_name_is_as_sure_as_asked(article: tuple, threshold: float) -> None:
    text, attributions = article
    analysis = engines.load("embedded").analyze(text)
    found, _ = resolve(text, analysis, attributions, threshold=threshold)
    for item in found:
        if item.speaker is not None and item.speaker.name in NAMES:
            assert item.speaker_confidence >= threshold


def test_the_threshold_is_an_argument() -> None:
    (sure,) = extract(TEXT, speaker_threshold=0.0).attributions
    (none,) = extract(TEXT, speaker_threshold=1.0).attributions
    assert sure.speaker is not None and sure.speaker.name == "Marie Durand"
    assert sure.evidence is not None and any("(+" in step for step in sure.evidence.chain)
    assert none.speaker is None or none.speaker_confidence == 1.0
