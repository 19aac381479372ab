"""JSON and JSON Lines give back what they were given, and say the words that the spans hold."""

import json as plain

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr.formats import json, jsonl
from quoteattr.model import Result

VALIDATOR = jsonschema.Draft202012Validator(json.schema())


@given(results(), st.sampled_from(["", "a.txt", "élan\n"]))
def test_a_result_comes_back_from_json(result: Result, name: str) -> None:
    written = json.dumps(result, name=name)
    assert json.loads(written) == result
    assert json.named(plain.loads(written)) == (name, result)


@given(results())
def test_what_is_written_keeps_the_published_schema(result: Result) -> None:
    VALIDATOR.validate(plain.loads(json.dumps(result)))


@given(results())
def test_the_words_written_are_the_words_of_the_text(result: Result) -> None:
    raw = plain.loads(json.dumps(result))
    for attribution, written in zip(result.attributions, raw["attributions"], strict=True):
        assert [span["words"] for span in written["content"]] == [
            result.text[span.start : span.end] for span in attribution.content
        ]


@given(st.lists(st.tuples(st.sampled_from(["", "b.txt"]), results()), max_size=4))
def test_many_results_come_back_from_lines(named: list[tuple[str, Result]]) -> None:
    lines = list(jsonl.write(named))
    assert all(line.endswith("\n") and "\n" not in line[:-1] for line in lines)
    assert list(jsonl.read(lines)) == named


@given(results())
def test_what_a_terminal_escapes_is_read_back(result: Result) -> None:
    """A lone surrogate has no UTF-8: the error handler writes it as JSON does."""
    data = json.dumps(result).encode("utf-8", "backslashreplace")
    assert json.loads(data) == result


@pytest.mark.parametrize("indent", [None, 1, 2])
def test_the_layout_changes_nothing(indent: int | None) -> None:
    assert json.loads(json.dumps(Result("Oui."), indent=indent)) == Result("Oui.")
