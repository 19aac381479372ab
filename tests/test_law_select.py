"""Law: of all sets of candidates that agree, the heaviest is chosen; nothing that disagrees is."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.select import agree, select
from quoteattr.model import Cue, CueType, Kind, Span


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    start = draw(st.integers(0, 20))
    content = Span(start, start + draw(st.integers(1, 8)))
    place = draw(st.integers(0, 28))
    cue = Cue(Span(place, place + 1), "dire", CueType.VERB)
    return Candidate("made", Kind.INDIRECT, (content,), cue, frames=draw(st.booleans()))


weighed = st.lists(st.tuples(candidates(), st.integers(1, 50)), max_size=7)


def is_sound(candidate: Candidate) -> bool:
    return candidate.cue is None or not candidate.cue.span.overlaps(candidate.content[0])


@given(weighed)
def test_the_heaviest_set_is_chosen(offered: list[tuple[Candidate, int]]) -> None:
    made = [candidate for candidate, _ in offered]
    weights = [weight for _, weight in offered]
    chosen = select(made, weights)
    sound = [place for place, candidate in enumerate(made) if is_sound(candidate)]
    sets = (places for size in range(len(sound) + 1) for places in combinations(sound, size))
    best = max(
        sum(weights[place] for place in places)
        for places in sets
        if all(agree(made[a], made[b]) for a, b in combinations(places, 2))
    )
    assert sum(weights[place] for place in chosen) == best


@given(st.lists(st.tuples(candidates(), st.integers(1, 50)), max_size=30))
def test_what_is_chosen_agrees(offered: list[tuple[Candidate, int]]) -> None:
    made = [candidate for candidate, _ in offered]
    chosen = select(made, [weight for _, weight in offered])
    assert all(agree(made[a], made[b]) for a, b in combinations(chosen, 2))
    assert all(is_sound(made[place]) for place in chosen)
    assert chosen or not any(map(is_sound, made))


@given(weighed, candidates())
def test_what_was_chosen_around_stays(
    offered: list[tuple[Candidate, int]], around: Candidate
) -> None:
    made = [candidate for candidate, _ in offered]
    chosen = select(made, [weight for _, weight in offered], [around])
    assert all(agree(made[place], around) for place in chosen)
