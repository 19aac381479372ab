"""The golden rules of the attributions (`golden.attributions`)."""

import pytest
from golden.attributions import RULES
from golden.notation import Expected, Rule, read, seen
from rules import parameters

from quoteattr import extract


def found(text: str, expected: list[Expected]) -> list[Expected]:
    """The attributions of a text; the speaker is left out where the rule does not speak of it."""
    attributions = extract(text).attributions
    likes = {item.content: item for item in expected}
    return [seen(text, item, likes.get(seen(text, item).content)) for item in attributions]


@pytest.mark.parametrize("rule", parameters(RULES))
def test_rule(rule: Rule) -> None:
    text, expected = read(rule)
    assert sorted(found(text, expected), key=repr) == sorted(expected, key=repr)


def test_each_rule_has_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) >= 170


def test_counter_examples_are_a_good_part_of_the_rules() -> None:
    assert sum(not rule.attributions for rule in RULES) >= 40
