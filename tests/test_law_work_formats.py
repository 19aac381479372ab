"""Law: writing, reading and scoring take steps in proportion to what there is to write."""

from collections.abc import Callable

import pytest
from steps import HOSTILE, steps

from quoteattr import Attribution, Result, Span, extract
from quoteattr.formats import (
    annotations,
    bio,
    brat,
    csv,
    gold,
    html,
    inception,
    json,
    schema_org,
)
from quoteattr.model import Kind
from quoteattr.score import score_one

MANY = 100  # attributions
SMALL, LARGE = 400, 1_600  # characters
SLACK = 1.35

WORK: dict[str, Callable[[Result], object]] = {
    "json": json.dumps,
    "json read": lambda result: json.loads(json.dumps(result)),
    "gold": gold.dumps,
    "gold read": lambda result: gold.loads(gold.dumps(result), result.text),
    "brat": brat.dumps,
    "brat read": lambda result: brat.loads(brat.dumps(result), result.text),
    "inception": inception.dumps,
    "inception read": lambda result: inception.loads(inception.dumps(result), result.text),
    "csv": lambda result: list(csv.write([("a", result)])),
    "annotations": lambda result: list(annotations.write([("a", result)])),
    "schema.org": lambda result: list(schema_org.write([("a", result)])),
    "bio": lambda result: list(bio.write([("a", result)])),
    "html": html.dumps,
}
TEXTS = ("many names", "quotations with incises", "prepositions", "one paragraph of news")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", WORK)
def test_steps_grow_with_the_result(name: str, text: str) -> None:
    work = WORK[name]
    small, large = (extract(HOSTILE[text](size)) for size in (SMALL, LARGE))
    ratio = max(
        len(large.attributions) / len(small.attributions), _covered(large) / _covered(small)
    )
    assert ratio > 3
    work(large)
    before, after = (sum(steps(lambda r=r: work(r)).values()) for r in (small, large))
    assert after <= SLACK * ratio * before + 2_000


def _covered(result: Result) -> int:
    """The characters of all contents: some forms write them out, or a line for each word."""
    return sum(len(span) for one in result.attributions for span in one.content)


def _contents(count: int) -> Result:
    spans = [Span(5 * number, 5 * number + 9) for number in range(count)]
    text = "abcde" * (count + 1)
    return Result(text, tuple(Attribution(Kind.INDIRECT, (span,)) for span in spans))


def test_steps_of_the_score() -> None:
    small, large = _contents(MANY), _contents(4 * MANY)
    before, after = (sum(steps(lambda r=r: score_one(r, r)).values()) for r in (small, large))
    assert after <= SLACK * 4 * before
