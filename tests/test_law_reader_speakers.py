"""Law: the network's word of who speaks is heard, and only as a reason: it invents nobody.

Whatever it answers, every speaker stands in the text; where it is sure of one of two who could be
meant, that one is the more probable.
"""

import pytest
from attrs import evolve
from golden.readings import Heard, Recorded
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


class Listening(Recorded):
    """The embedded engine with one reading of the quotation, and what is heard of who speaks."""

    def __init__(self, answers: dict[Span, float], nobody: float = 0.0) -> None:
        super().__init__()
        self.reading = Reading(CUE, 0.99, (SAID,), CUE)
        self.heard = Heard({(SAID,): (answers, nobody, 0.0)})

    def analyze(self, text: str) -> Analysis:
        return evolve(super().analyze(text), readings=(self.reading,), listener=self.heard)


@pytest.mark.parametrize("name", WHO)
def test_a_sure_word_makes_a_name_more_probable(name: str) -> None:
    sure: dict[str, float] = {}
    for heard, place in WHO.items():
        engine = Listening({place: 6.0})
        (said,) = extract(TEXT, analyzer=engine, speaker_threshold=0.0).attributions
        given_name = said.speaker.name if said.speaker is not None else ""
        sure[heard] = said.speaker_confidence if given_name == name else 0.0
    assert max(sure, key=lambda heard: sure[heard]) == name or set(sure.values()) == {0.0}


@given(
    st.dictionaries(st.sampled_from([*WHO.values()]) | spans(len(TEXT)), st.floats(-30, 30)),
    st.floats(-30, 30),
)
def test_nobody_is_invented(answers: dict[Span, float], nobody: float) -> None:
    for said in extract(TEXT, analyzer=Listening(answers, nobody)).attributions:
        assert said.speaker is None or said.speaker.name in TEXT
