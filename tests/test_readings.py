"""What is done with the network's word, on recorded readings: no network is needed for that."""

import json

import pytest
from attrs import evolve
from golden.readings import TEXTS, Recorded
from hypothesis import given
from hypothesis import strategies as st
from strategies import contents, spans

from quoteattr import Span, extract
from quoteattr.analysis import Analysis, Reading
from quoteattr.errors import AnalysisError
from quoteattr.model import Kind


class Heard(Recorded):
    """The recorded engine, with readings of one's own."""

    def __init__(self, *readings: Reading) -> None:
        super().__init__()
        self.readings = readings

    def analyze(self, text: str) -> Analysis:
        return evolve(super().analyze(text), readings=self.readings)


def _said(text: str, engine: Recorded) -> list[str]:
    result = extract(text, analyzer=engine)
    return [" … ".join(result[span] for span in a.content) for a in result.attributions]


def test_both_together_find_what_is_reported() -> None:
    assert _said(TEXTS[0], Recorded()) == [
        "Nous avions prévenu la préfecture",
        "l'eau est montée en une heure",
        "les travaux commenceront lundi",
    ]


def test_where_nothing_is_reported_nothing_is_found() -> None:
    assert _said(TEXTS[2], Recorded()) == []


def test_a_sure_reading_stands_without_a_construction() -> None:
    """And one of which the network itself is not sure does not."""
    text = "La mer est haute. La digue tient, foi de Marie Durand."
    start = text.index("La digue")
    content, cue = Span(start, start + 14), Span(start + 16, start + 19)
    source = Span(text.index("Marie"), len(text) - 1)
    sure = Reading(cue, 0.999, (content,), cue, source)
    assert _said(text, Heard()) == []
    assert _said(text, Heard(sure)) == ["La digue tient"]
    assert _said(text, Heard(evolve(sure, probability=0.06))) == []


def test_a_reading_never_takes_the_source_into_the_content() -> None:
    text = "« La digue tient », a déclaré Marie Durand."
    whole = Reading(Span(20, 29), 0.99, (Span(2, 42),), Span(20, 29), Span(30, 42))
    result = extract(text, analyzer=Heard(whole))
    for one in result.attributions:
        for part in one.content:
            assert one.source is None or not one.source.span.overlaps(part)


@given(st.data())
def test_any_readings_give_a_result(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(TEXTS))
    made = st.builds(
        Reading,
        anchor=spans(len(text)),
        probability=st.floats(0, 1),
        content=contents(len(text)),
        cue=st.none() | spans(len(text)),
        source=st.none() | spans(len(text)),
    )
    result = extract(text, analyzer=Heard(*data.draw(st.lists(made, max_size=4))))
    for one in result.attributions:
        json.dumps(one.confidence)
        assert all(0 <= part.start < part.end <= len(text) for part in one.content)


def test_a_reading_outside_of_the_text_is_refused() -> None:
    text = TEXTS[2]
    with pytest.raises(AnalysisError, match="reading 0"):
        extract(text, analyzer=Heard(Reading(Span(0, 2), 0.9, (Span(0, len(text) + 1),))))


@pytest.mark.parametrize(
    "read", ["La digue tient", "La digue tient »", "« La digue tient", "« La digue tient »"]
)
def test_a_quotation_comes_with_both_marks_or_neither(read: str) -> None:
    """The network may take one mark of a pair for a word of the content."""
    text = "« La digue tient », foi de Marie Durand."
    start, cue = text.index(read), text.index("foi")
    source = Span(text.index("Marie"), len(text) - 1)
    content = Span(start, start + len(read))
    reading = Reading(Span(cue, cue + 3), 0.999, (content,), Span(cue, cue + 3), source)
    (one,) = extract(text, analyzer=Heard(reading)).attributions
    assert [text[part.start : part.end] for part in one.content] == ["La digue tient"]
    assert one.kind is Kind.DIRECT


@pytest.mark.parametrize(
    ("read", "content"),
    [
        ("la digue est « solide ».", "la digue est « solide »"),
        ("la digue tient.", "la digue tient"),
        ("la digue tient,", "la digue tient"),
        ("la digue tient, etc.", "la digue tient, etc."),
    ],
)
def test_the_full_stop_of_the_sentence_stays_outside(read: str, content: str) -> None:
    text = f"Foi de Marie Durand, {read} Il pleut."
    start, source = text.index(read), Span(7, 19)
    reading = Reading(Span(0, 3), 0.999, (Span(start, start + len(read)),), Span(0, 3), source)
    said = [
        text[a.content[0].start : a.content[-1].end]
        for a in extract(text, analyzer=Heard(reading)).attributions
    ]
    assert said in ([content], [])
