"""The golden rules of the regions (`golden.regions`)."""

import pytest
from golden.regions import RULES, Rule

from quoteattr.quotes import Region, RegionKind, find_regions


def shown(text: str, region: Region) -> str:
    sign = "t" if region.kind is RegionKind.DIALOGUE else "q" if region.closed else "o"
    words = "|".join(text[span.start : span.end] for span in region.spans)
    return f"{'.' * region.depth}{sign}|{words}|"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule: Rule):
    regions, diagnostics = find_regions(rule.text)
    assert tuple(shown(rule.text, region) for region in regions) == rule.regions
    assert tuple(diagnostic.code for diagnostic in diagnostics) == rule.faults


def test_each_rule_has_a_name_of_its_own():
    assert len({rule.name for rule in RULES}) == len(RULES) >= 60
