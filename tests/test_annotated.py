"""The annotations that the weights are learned from hold together, with or without their texts."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from quoteattr.errors import FormatError
from quoteattr.formats import gold

FOLDER = Path(__file__).parent.parent / "training" / "annotated"


def file(name: str) -> Iterator[dict[str, Any]]:
    with (FOLDER / f"{name}.jsonl").open(encoding="utf-8", newline="\n") as lines:
        yield from map(json.loads, lines)


def rows() -> Iterator[dict[str, Any]]:
    yield from file("agency")
    yield from file("invented")


@pytest.mark.parametrize(("name", "many"), [("agency", 6_000), ("invented", 400)])
def test_each_article_stands_once_and_in_order(name: str, many: int) -> None:
    names = [row["id"] for row in file(name)]
    assert names == sorted(set(names))
    assert len(names) > many


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


def test_an_invented_article_is_that_which_was_annotated() -> None:
    for row in file("invented"):
        del row["id"]
        text = row.pop("text")
        found = gold.loads(json.dumps(row), text)
        assert len(found.result.attributions) == len(row["attributions"])


def test_whoever_is_anonymous_is_described() -> None:
    said = [one for row in rows() for one in row["attributions"]]
    assert [one for one in said if one.get("anonymous") and not one.get("speaker")] == []


def test_another_text_is_not_taken_for_the_annotated_one() -> None:
    row, *_ = file("invented")
    del row["text"]
    del row["id"]
    with pytest.raises(FormatError, match="not the one that was annotated"):
        gold.loads(json.dumps(row), "another text")
