"""The golden rules of stance (`golden.stance`), and the examples of the code's own tables."""

import pytest
from golden.stance import RULES, Rule

from quoteattr import extract
from quoteattr.model import Span, Stance
from quoteattr.signs import SignKind, line_of
from quoteattr.stance.circumstances import Setting
from quoteattr.stance.line import times, turns
from quoteattr.tables import rows


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
    line = line_of(example, [Span(0, len(example))])
    last = len(line.norms)
    end = line.at(turns(sort), 0, last)
    assert end is not None
    if sort == "time":
        assert list(times(line)) == [(0, last)]
    elif sort in tuple(SignKind):
        assert end == last
    elif sort in tuple(Setting):
        found = (part for part in Setting if line.at(turns(part), 0, last))
        assert next(found) == sort
