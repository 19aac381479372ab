"""The golden rules of stance (`golden.stance`), and the examples of the code's own tables."""

import pytest
from golden.stance import RULES, Rule

from quoteattr import extract
from quoteattr.engines.tokenizer import token_spans
from quoteattr.model import Stance
from quoteattr.spelling import fold
from quoteattr.stance.line import Line
from quoteattr.stance.openings import OPENINGS, Opening, openings
from quoteattr.stance.times import FORMS, TimeForm, times


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


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_an_example_of_a_time_is_one(form: TimeForm) -> None:
    words = line(form.example)
    assert list(times(words)) == [(0, len(words.string.split()))]


@pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.example)
def test_an_example_of_an_opening_opens(opening: Opening) -> None:
    words = line(opening.example)
    found = [part for part, pattern in openings() if words.at(pattern, 0)]
    assert found[0] is opening.part
