"""The golden rules of stance (`golden.stance`), and the examples of the code's own tables."""

import pytest
from golden.stance import RULES, Rule

from quoteattr import extract
from quoteattr.engines.tokenizer import token_spans
from quoteattr.model import Stance
from quoteattr.signs import SignKind
from quoteattr.spelling import fold
from quoteattr.stance.line import Line, turns
from quoteattr.stance.openings import openings
from quoteattr.stance.times import times
from quoteattr.tables import rows


def line(text: str) -> Line:
    return Line([fold(text[start:end]) for start, end in token_spans(text)])


def told(text: str, stance: Stance, name: str) -> object:
    """A field of a stance in words: the text's for a span, its own for an act."""
    value = getattr(stance, name)
    if isinstance(value, tuple):
        return tuple(text[span.start : span.end] for span in value)
    if value is None or isinstance(value, str):
        return value or ""
    return text[value.start : value.end]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule: Rule) -> None:
    stance = extract(rule.text).attributions[rule.which].stance
    assert stance is not None
    names = [name for name in Rule._fields if name not in ("name", "text", "which")]
    assert {name: told(rule.text, stance, name) for name in names} == {
        name: getattr(rule, name) for name in names
    }


def test_each_rule_has_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) >= 100


PARTS = ("part", "surface")  # of patterns
TURNS = [(row["turn"], row["sort"]) for row in rows("turns") if row["sort"] not in PARTS]


@pytest.mark.parametrize(("example", "sort"), TURNS)
def test_an_example_of_a_turn_is_one(example: str, sort: str) -> None:
    words = line(example)
    found = words.at(turns(sort), 0)
    assert found is not None
    if sort == "time":
        assert list(times(words)) == [(0, len(words.string.split()))]
    elif sort in tuple(SignKind):
        assert found[1] == len(words.string.split())
    else:
        assert next((part for part, turn in openings() if words.at(turn, 0)), sort) == sort
