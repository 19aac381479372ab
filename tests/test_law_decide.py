"""A decider: whole numbers, the first of equals, reasons that add up, weights that are learned."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.decide import Decider, said

NAMES = st.sampled_from(["same party", "subject", "far", "unknown"])
FEATURES = st.dictionaries(NAMES, st.one_of(st.booleans(), st.integers(-3, 9), st.floats(0, 1)))
WEIGHTS = st.dictionaries(
    st.sampled_from(["same party", "subject", "far"]), st.integers(-4000, 4000)
)


@given(WEIGHTS, st.lists(FEATURES, min_size=1, max_size=6))
def test_the_best_score_wins_and_the_first_of_equals(
    weights: dict[str, int], candidates: list[dict[str, float]]
) -> None:
    decision = Decider(weights).choose(candidates)
    assert all(isinstance(score, int) for score in decision.scores)
    assert decision.index == decision.scores.index(max(decision.scores))
    assert 0.0 <= decision.probability <= 1.0
    others = [s for i, s in enumerate(decision.scores) if i != decision.index]
    assert decision.margin == (max(decision.scores) - max(others) if others else 0)
    if decision.next is not None:
        assert decision.scores[decision.next] == max(others)


@given(WEIGHTS, st.lists(FEATURES, min_size=1, max_size=6), FEATURES)
def test_a_worse_candidate_behind_changes_nothing_but_the_margin(
    weights: dict[str, int], candidates: list[dict[str, float]], more: dict[str, float]
) -> None:
    decider = Decider(weights)
    before, after = decider.choose(candidates), decider.choose([*candidates, more])
    if decider.score(more) <= max(before.scores):
        assert after.index == before.index
        assert after.probability <= before.probability
    else:
        assert after.index == len(candidates)


@given(WEIGHTS, FEATURES, FEATURES)
def test_reasons_speak_for_a_candidate(
    weights: dict[str, int], features: dict[str, float], other: dict[str, float]
) -> None:
    decider = Decider(weights)
    assert all("(+" in reason for reason in decider.reasons(features, other))
    if decider.score(features) > decider.score(other) and other.keys() <= features.keys():
        assert decider.reasons(features, other)
    assert decider.reasons(features, features) == ()


def test_scores_as_they_are_read() -> None:
    assert [said(2100), said(-840), said(0)] == ["+2.1", "−0.8", "+0.0"]


ROWS = st.lists(st.integers(-4000, 4000), min_size=4, max_size=4)
LAYERS = st.fixed_dictionaries(dict.fromkeys(("same party", "subject", "far"), ROWS))


def with_units(layers: dict[str, list[int]], units: list[int]) -> Decider:
    """A decider whose features weigh the first number of a row, and give the others to units."""
    hidden = {name: " ".join(map(str, row[1:])) for name, row in layers.items()}
    weights = {name: row[0] for name, row in layers.items()}
    return Decider(weights, hidden=hidden, units=tuple(units))


@given(LAYERS, st.lists(st.integers(-3000, 3000), min_size=3, max_size=3), st.sets(NAMES))
def test_units_add_what_is_above_nought(
    layers: dict[str, list[int]], units: list[int], names: set[str]
) -> None:
    decider, features = with_units(layers, units), dict.fromkeys(names, 1)
    rows = [layers[name] for name in names if name in layers]
    weight, *sums = (sum(row[place] for row in rows) for place in range(4))
    through = sum(unit * max(0, one) for unit, one in zip(units, sums, strict=True))
    assert decider.score(features) == weight + through // 1000
    # What each feature is said to add, rounded, is all that the candidate has.
    assert abs(sum(decider.shares(features).values()) - decider.score(features)) <= len(names) + 1


@given(LAYERS, st.lists(st.integers(-3000, 3000), min_size=3, max_size=3), FEATURES)
def test_a_number_weighs_by_itself_alone(
    layers: dict[str, list[int]], units: list[int], features: dict[str, float]
) -> None:
    numbers = {name: value for name, value in features.items() if value not in (0, 1)}
    plain = Decider({name: row[0] for name, row in layers.items()})
    assert with_units(layers, units).score(numbers) == plain.score(numbers)


def test_weights_are_learned(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch")
    monkeypatch.setattr(sys, "path", [str(root), *sys.path])
    from training.learn import Setting, Truths, compact, fit, quantised, table
    from training.speakers import Choices, out_of_fold, truths

    setting = Setting(units=4, epochs=150, rate=0.05, decay=0.0, dropped=0.0, rare=1)
    choices = []
    for i in range(20):  # what is near is right, unless it is odd: both together
        told = [{"bias": 1, "near": 1, "odd": i % 2}, {"bias": 1, "far": 1, "odd": i % 2}]
        right = (frozenset((i % 2,)),)
        choices.append(Choices(f"a{i}", compact(told), (2,), right, (frozenset(),), 1.0))
    rows = table([one.rows for one in choices], setting.rare)
    made = out_of_fold(choices, rows, truths(choices), 5, setting)
    assert all(one.decision(1000).index in one.right for one in made)

    import torch

    answers = [compact([{"true": 1, "all": 1}]), compact([{"all": 1}])] * 20
    rows, none = table(answers, setting.rare), torch.full((40,), -1)
    truth, count = torch.tensor([1.0, 0.0] * 20), torch.ones(40)
    decider = quantised(fit(rows, Truths(truth, count, none, truth, count), setting))
    assert decider.probability(decider.score({"true": 1, "all": 1})) > 0.8
    assert decider.probability(decider.score({"all": 1})) < 0.2
