"""The golden rules of the incises (`golden.incises`)."""

import pytest
from golden.incises import RULES, Rule

from quoteattr.dialogue import Incise, cut_incises, incises
from quoteattr.quotes import Region, find_regions


def only_region(text: str) -> Region:
    regions, _ = find_regions(text)
    assert len(regions) == 1
    return regions[0]


def shown(text: str, incise: Incise) -> str:
    spans = (incise.cue, incise.subject, incise.span)
    return " / ".join(text[span.start : span.end] for span in spans)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule: Rule):
    region = only_region(rule.text)
    assert tuple(shown(rule.text, i) for i in incises(rule.text, region)) == rule.incises
    speech = cut_incises(rule.text, region)
    assert tuple(rule.text[span.start : span.end] for span in speech) == rule.speech


def test_each_rule_has_a_name_of_its_own():
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_the_lemma_is_told():
    text = "« Partez, s'écria-t-il, partez ! »"
    assert [incise.lemma for incise in incises(text, only_region(text))] == ["écrier"]
