"""Law: neighbours are those that a look at all attributions finds."""

from hypothesis import given
from hypothesis import strategies as st

from quoteattr.model import Attribution, Kind, Source, SourceType, Span, SpeakerKind
from quoteattr.speakers.article import Place
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.neighbours import Neighbours, known_behind
from quoteattr.speakers.questions import Case

WORDS = 30  # tokens of an article, of one code point each


@st.composite
def items(draw: st.DrawFn) -> Case:
    start, end, token = draw(st.tuples(*[st.integers(0, WORDS - 1)] * 3))
    content = Span(min(start, end), max(start, end) + 1)
    source = Source(Span(token, token + draw(st.integers(1, 3))), SourceType.PRONOUN)
    kind = draw(st.sampled_from((Kind.DIRECT, Kind.INDIRECT)))
    return Case(
        Attribution(kind, (content,), None, source),
        None,
        Place(token, token // 10, token // 20, 0),
        draw(st.sampled_from((None, _entity(token)))),
    )


def _entity(token: int) -> Entity:
    return Entity(f"N{token}", SpeakerKind.PERSON, token, None, "s")


def in_order(found: list[Case]) -> list[Case]:
    return sorted(found, key=lambda item: (item.place.token, item.attribution.start))


@given(st.lists(items(), max_size=12))
def test_who_is_known_to_speak_next(found: list[Case]) -> None:
    ordered = in_order(found)
    for place, following in enumerate(known_behind(ordered)):
        known = [other for other in ordered[place + 1 :] if other.entity is not None]
        assert following is (known[0] if known else None)


@given(st.lists(items(), max_size=12))
def test_whose_words_hold_a_source(found: list[Case]) -> None:
    others = Neighbours(in_order(found))
    for item in found:
        assert item.attribution.source is not None
        holding = [
            other
            for other in found
            if other is not item
            and other.attribution.kind is Kind.DIRECT
            and item.attribution.source.span in other.attribution.content[0]
        ]
        around = others.around(item)
        assert (around is None) == (not holding)
        if around is not None:
            spans = [other.attribution.content[0] for other in holding]
            first = min(spans, key=lambda span: (span.start, -span.end))
            assert around.attribution.content[0] == first
