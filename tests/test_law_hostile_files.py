"""Law: a hostile file is answered by one clear error: one line, not long, with a path."""

from collections.abc import Callable

import pytest

from quoteattr import extract
from quoteattr.errors import FormatError
from quoteattr.formats import brat, gold, inception, json, jsonl

TEXT = "« Oui », a dit Marie Durand."
RESULT = extract(TEXT)
HUGE = "9" * 10_000  # more digits than Python makes a number of
LONG = "x" * 100_000
DEEP = {"arrays": "[" * 100_000, "objects": '{"a":' * 100_000}
READERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "jsonl": lambda data: list(jsonl.read([data])),
    "gold": lambda data: gold.loads(data, TEXT),
    "brat": lambda data: brat.loads(data, TEXT),
    "inception": lambda data: inception.loads(data, TEXT),
}
ANYTHING = {**DEEP, "digits": HUGE, "letters": LONG, "nulls": "\0" * 1_000, "infinity": "1e999"}
WRITTEN = {
    "json": json.dumps(RESULT),
    "jsonl": json.dumps(RESULT, indent=None),
    "gold": gold.dumps(RESULT),
    "brat": brat.dumps(RESULT),
    "inception": inception.dumps(RESULT),
}
SPOILT = [
    ("json", '"start": 2', f'"start": {HUGE}'),
    ("json", '"start": 2', '"start": 1e999'),
    ("json", '"start": 2', '"start": NaN'),
    ("json", '"direct"', f'"{LONG}"'),
    ("json", '"quoteattr/1"', DEEP["arrays"]),
    ("jsonl", '"start": 2', f'"start": {HUGE}'),
    ("gold", '"kind": "direct"', f'"kind": {HUGE}'),
    ("gold", '"kind": "direct"', f'"{LONG}": 1, "kind": "direct"'),
    ("brat", "2 5", f"2 {HUGE}"),
    ("brat", "T1\t", f"T{HUGE}\t"),
    ("brat", "Cued Arg1:T1", f"Cued Arg1:{LONG}"),
    ("brat", "2 5", ";".join(["2 5"] * 10_000)),
    ("inception", "2-5", f"2-{HUGE}"),
    ("inception", "[1]", f"[{HUGE}]"),
    ("inception", "1[1]", f"{LONG}[1]"),
    ("inception", "direct", LONG),
]


def refused(form: str, data: str) -> None:
    with pytest.raises(FormatError) as caught:
        READERS[form](data)
    said = str(caught.value)
    assert said.startswith("$")
    assert len(said) < 400
    assert said.isprintable()


@pytest.mark.parametrize("sort", ANYTHING)
@pytest.mark.parametrize("form", READERS)
def test_what_is_no_document(form: str, sort: str) -> None:
    refused(form, ANYTHING[sort])


@pytest.mark.parametrize(("form", "old", "new"), SPOILT)
def test_a_document_with_one_hostile_place(form: str, old: str, new: str) -> None:
    assert old in WRITTEN[form]
    refused(form, WRITTEN[form].replace(old, new, 1))
