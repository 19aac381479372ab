"""The annotations that the weights are learned from hold together, with or without their texts."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from quoteattr.errors import FormatError
from quoteattr.formats import gold

ROWS = Path(__file__).parent.parent / "training" / "annotated" / "agency.jsonl"


def rows() -> Iterator[dict[str, Any]]:
    return map(json.loads, ROWS.read_text("utf-8").splitlines())


def test_each_article_stands_once_and_in_order() -> None:
    names = [row["id"] for row in rows()]
    assert names == sorted(set(names))
    assert len(names) > 2_000


def test_contents_lie_in_order_and_apart() -> None:
    for row in rows():
        for one in row["attributions"]:
            ends = [0, *(offset for span in one["content"] for offset in span)]
            assert ends[1:] == sorted(set(ends[1:])), row["id"]


def test_a_row_is_a_gold_file_of_its_text() -> None:
    for row in islice(rows(), 0, None, 100):
        body = json.dumps({"attributions": row["attributions"]})
        found = gold.loads(body, "x" * 20_000)
        assert len(found.result.attributions) == len(row["attributions"])


def test_whoever_is_anonymous_is_described() -> None:
    said = [one for row in rows() for one in row["attributions"]]
    assert [one for one in said if one.get("anonymous") and not one.get("speaker")] == []


def test_another_text_is_not_taken_for_the_annotated_one() -> None:
    row = next(rows())
    row.pop("id")
    with pytest.raises(FormatError, match="not the one that was annotated"):
        gold.loads(json.dumps(row), "another text")
