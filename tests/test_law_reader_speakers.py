"""Law: the network's word of who speaks is heard, and only as a reason: it invents nobody.

With any shares, every speaker stands in the text; with the whole share on one of two who could be
meant, that one is chosen.
"""

import pytest
from attrs import evolve
from golden.readings import Recorded
from hypothesis import given
from hypothesis import strategies as st
from strategies import spans

from quoteattr import Span, extract
from quoteattr.analysis import Analysis, Reading

TEXT = (
    "Marie Durand a rencontré Claire Vasseur à Valrive, et toutes deux ont visité la digue.\n\n"
    "« Elle tiendra », a-t-elle dit."
)
SAID = Span(TEXT.index("Elle tiendra"), TEXT.index(" »"))
CUE = Span(TEXT.index("a-t-elle"), len(TEXT) - 1)
WHO = {name: Span(TEXT.index(name), TEXT.index(name) + len(name)) for name in
       ("Marie Durand", "Claire Vasseur")}  # fmt: skip


class Heard(Recorded):
    """The embedded engine with one reading of the quotation."""

    def __init__(self, *speakers: tuple[Span, float]) -> None:
        super().__init__()
        self.reading = Reading(CUE, 0.99, (SAID,), CUE, None, speakers)

    def analyze(self, text: str) -> Analysis:
        return evolve(super().analyze(text), readings=(self.reading,))


@pytest.mark.parametrize("name", WHO)
def test_a_sure_word_makes_a_name_more_probable(name: str) -> None:
    sure: dict[str, float] = {}
    for heard, place in WHO.items():
        engine = Heard((place, 0.98))
        (said,) = extract(TEXT, analyzer=engine, speaker_threshold=0.0).attributions
        given_name = said.speaker.name if said.speaker is not None else ""
        sure[heard] = said.speaker_confidence if given_name == name else 0.0
    assert max(sure, key=lambda heard: sure[heard]) == name or set(sure.values()) == {0.0}


@given(st.lists(st.tuples(spans(len(TEXT)), st.floats(0, 1)), max_size=4))
def test_nobody_is_invented(shares: list[tuple[Span, float]]) -> None:
    for said in extract(TEXT, analyzer=Heard(*shares)).attributions:
        assert said.speaker is None or said.speaker.name in TEXT
