"""Law: writing and reading take steps in proportion to what there is to write."""

from collections.abc import Callable

import pytest
from steps import HOSTILE, steps

from quoteattr import Result, extract
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
    ratio = len(large.attributions) / len(small.attributions)
    assert ratio > 3
    work(large)
    before, after = (sum(steps(lambda r=r: work(r)).values()) for r in (small, large))
    assert after <= SLACK * ratio * before + 2_000
