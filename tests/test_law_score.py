"""The measures: a reading agrees with itself, and precision and recall swap with the sides."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from strategies import readings, results

from quoteattr.model import Attribution, Kind, Polarity, Result, Span, Speaker
from quoteattr.score import (
    Agreement,
    Counts,
    Report,
    agreement,
    interval,
    matches,
    score,
    score_one,
)

SYMMETRIC = ("half", "most", "exact", "joint", "joint_strict")
MEASURES = (*SYMMETRIC, "cover30", "cover80")


@given(results())
def test_a_reading_agrees_with_itself(result: Result) -> None:
    report = score_one(result, result)
    lettered = [
        attribution
        for attribution in result.attributions
        if any(letter.isalnum() for span in attribution.content for letter in result[span])
    ]
    for name in MEASURES:
        counts = getattr(report, name)
        assert counts.right == counts.predicted == counts.gold <= len(lettered), name
        assert counts.f1 == (1.0 if counts.gold else 0.0)


@given(readings())
def test_precision_and_recall_swap_with_the_sides(pair: tuple[Result, Result]) -> None:
    forth, back = score_one(*pair), score_one(*reversed(pair))
    for name in ("half", "most", "exact"):
        one, other = getattr(forth, name), getattr(back, name)
        assert (one.precision, one.recall) == (other.recall, other.precision), name
    assert forth.joint.right == back.joint.right
    assert forth.joint_strict.right == back.joint_strict.right


@given(readings())
def test_a_higher_floor_finds_no_more(pair: tuple[Result, Result]) -> None:
    report = score_one(*pair)
    assert report.half.right >= report.most.right >= report.exact.right
    assert report.half.right >= report.joint.right >= report.joint_strict.right
    assert report.cover30.right >= report.exact.right


@given(readings())
def test_where_all_is_optional_nothing_counts(pair: tuple[Result, Result]) -> None:
    gold, predicted = pair
    plain = score_one(gold, predicted)
    void = score_one(gold, predicted, range(len(gold.attributions)))
    assert evolve(void.half, predicted=0) == Counts()
    assert void.half.predicted == plain.half.predicted - plain.half.right
    assert void.direct.whole == void.kind.whole == 0


@given(st.lists(readings(), max_size=2))
def test_a_corpus_is_the_sum_of_its_articles(pairs: list[tuple[Result, Result]]) -> None:
    whole = score([gold for gold, _ in pairs], [predicted for _, predicted in pairs])
    assert whole == sum((score_one(*pair) for pair in pairs), Report())
    assert whole.articles == len(pairs)


@given(readings(), st.text(alphabet="« »,.\n", max_size=5))
def test_marks_and_spaces_do_not_count(pair: tuple[Result, Result], lead: str) -> None:
    """The same readings of a text with marks put before it, the contents widened over them."""
    gold, predicted = pair
    moved = [_moved(result, lead) for result in pair]
    assert score_one(*moved).exact == score_one(gold, predicted).exact


def _moved(result: Result, lead: str) -> Result:
    attributions = tuple(
        evolve(
            attribution,
            content=tuple(span.shift(len(lead)) for span in attribution.content),
            cue=None,
            source=None,
        )
        for attribution in result.attributions
    )
    return evolve(result, text=lead + result.text, attributions=attributions)


@given(readings())
def test_the_matches_are_what_is_counted(pair: tuple[Result, Result]) -> None:
    gold, predicted = pair
    found = matches(gold, predicted)
    assert len(found) == len(set(found.values())) == score_one(gold, predicted).half.right
    for one, other in found.items():
        left, right = gold.attributions[one].content, predicted.attributions[other].content
        assert any(here.overlaps(there) for here in left for there in right)


def _said(text: str, start: int, end: int, name: str | None = None, **more: object) -> Result:
    speaker = Speaker("s1", name) if name else None
    attribution = Attribution(Kind.INDIRECT, (Span(start, end),), speaker=speaker, **more)
    return Result(text, (attribution,), (speaker,) if speaker else ())


def test_a_complementizer_does_not_count() -> None:
    text = "Il dit qu'elle part."
    assert score_one(_said(text, 7, 19), _said(text, 10, 19)).exact == Counts(1, 1, 1)


def test_half_of_the_letters_are_enough_at_one_half() -> None:
    text = "abcd"
    report = score_one(_said(text, 0, 4), _said(text, 0, 2))
    assert (report.half.right, report.most.right, report.exact.right) == (1, 0, 0)
    assert (report.cover30.right, report.cover80.right) == (1, 0)


def test_less_than_half_is_not() -> None:
    assert score_one(_said("abcde", 0, 5), _said("abcde", 0, 2)).half.right == 0


def test_a_match_is_one_to_one() -> None:
    twice = evolve(_said("abcd", 0, 4), attributions=_said("abcd", 0, 4).attributions * 2)
    assert score_one(_said("abcd", 0, 4), twice).exact == Counts(1, 2, 1)


def test_the_wrong_speaker_costs_the_joint_measure_alone() -> None:
    report = score_one(_said("abcd", 0, 4, "Marie Durand"), _said("abcd", 0, 4, "Luc Petit"))
    assert (report.half.right, report.joint.right) == (1, 0)


def test_a_denial_must_be_found() -> None:
    gold = _said("abcd", 0, 4, polarity=Polarity.DENIED)
    assert score_one(gold, gold).polarity == Counts(1, 1, 1)
    assert score_one(gold, _said("abcd", 0, 4)).polarity == Counts(0, 0, 1)
    assert score_one(gold, Result("abcd")).polarity == Counts(0, 0, 1)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Marie Durand", "Mme Marie Durand", Agreement.SAME),
        ("l’Élysée", "Elysee", Agreement.SAME),
        ("M. Durand", "Marie Durand", Agreement.WORDS),
        ("Marie Durand", "Luc Durand", Agreement.NONE),
        ("Marie Durand", None, Agreement.NONE),
        (None, None, Agreement.SAME),
        ("«»", "Marie", Agreement.NONE),
    ],
)
def test_names_agree_by_their_words(one: str | None, other: str | None, wanted: Agreement) -> None:
    assert agreement(one, other) is wanted
    assert agreement(other, one) is wanted


def test_the_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    reports = [Report(half=Counts(right, 10, 10)) for right in range(11)]
    low, high = interval(reports, lambda report: report.half.f1)
    assert 0.2 < low < 0.5 < high < 0.8
    assert (low, high) == interval(reports, lambda report: report.half.f1)


def test_the_interval_of_equal_articles_is_a_point() -> None:
    reports = [Report(half=Counts(1, 2, 2))] * 5
    assert interval(reports, lambda report: report.half.f1, draws=50) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("gold", "predicted", "optional"),
    [
        ([Result("a")], [Result("b")], ()),
        ([Result("a")], [], ()),
        ([Result("a")], [Result("a")], [(), ()]),
    ],
)
def test_sides_that_do_not_meet_are_refused(
    gold: list[Result], predicted: list[Result], optional: list[tuple[int, ...]]
) -> None:
    with pytest.raises(ValueError, match="not about"):
        score(gold, predicted, optional)
