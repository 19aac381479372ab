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


def test_weights_are_learned(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("scipy")
    monkeypatch.setattr(sys, "path", [str(root), *sys.path])
    from training.deciders import Choice, fit, out_of_fold, quantised

    choices = [
        Choice(f"a{i}", [{"near": 1, "bad": i % 2}, {"far": 1}, {"bad": 1}], frozenset((i % 2,)))
        for i in range(20)
    ]
    weights = fit(choices, l2=0.1)
    assert weights["bad"] < 0 < weights["near"]
    right = [d.choose(c.candidates).index in c.right for c, d in out_of_fold(choices, 5, 0.1)]
    assert all(right)
    yes_or_no = [
        Choice("a", [{"true": 1, "all": 1}], frozenset((0,))),
        Choice("b", [{"all": 1}], frozenset()),
    ]
    decider = quantised(fit(yes_or_no * 20, l2=0.1))
    assert decider.probability(decider.score({"true": 1, "all": 1})) > 0.8
    assert decider.probability(decider.score({"all": 1})) < 0.2
