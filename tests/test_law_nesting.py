"""Law: who speaks inside whose words follows from the spans, and nobody speaks inside himself."""

from attrs import evolve
from hypothesis import given
from strategies import results

from quoteattr import extract
from quoteattr.formats import json
from quoteattr.model import Attribution, Result, Span

TEXTS = (
    "Le maire affirme que la préfète a promis que le pont ouvrira.",
    "« Le préfet affirme que la digue tient », a déclaré le maire.",
)


def parts(attribution: Attribution) -> list[Span]:
    return [*attribution.content, *([attribution.cue.span] if attribution.cue else [])]


def size(attribution: Attribution) -> int:
    return sum(map(len, attribution.content))


def naive(result: Result) -> tuple[int | None, ...]:
    """Every pair looked at."""

    def holds(outer: Attribution, inner: Attribution) -> bool:
        inside = all(any(p in span for span in outer.content) for p in parts(inner))
        return inside and size(outer) > size(inner)

    found = []
    for inner in result.attributions:
        holders = [i for i, outer in enumerate(result.attributions) if holds(outer, inner)]
        found.append(min(holders, key=lambda i: (size(result.attributions[i]), i), default=None))
    return tuple(found)


@given(results())
def test_the_sweep_finds_what_looking_at_every_pair_finds(result: Result) -> None:
    assert result.nesting() == naive(result)


@given(results())
def test_nobody_speaks_inside_himself(result: Result) -> None:
    nesting = result.nesting()
    for index in range(len(nesting)):
        seen = set()
        place: int | None = index
        while place is not None:
            assert place not in seen
            seen.add(place)
            place = nesting[place]


@given(results())
def test_a_round_trip_keeps_it(result: Result) -> None:
    assert json.loads(json.dumps(result)).nesting() == result.nesting()


@given(results())
def test_it_depends_on_content_and_cue_alone(result: Result) -> None:
    bare = [
        evolve(item, speaker=None, source=None, stance=None, evidence=None)
        for item in result.attributions
    ]
    assert Result(result.text, tuple(bare)).nesting() == result.nesting()


def test_a_says_that_b_says() -> None:
    for text in TEXTS:
        result = extract(text)
        assert len(result.attributions) == 2
        outer = max(range(2), key=lambda index: size(result.attributions[index]))
        assert result.nesting()[outer] is None
        assert result.nesting()[1 - outer] == outer
