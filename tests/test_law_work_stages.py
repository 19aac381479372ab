"""Law: each stage takes at most so many steps a character, on hostile texts too.

Two bounds hold for each stage. The first is a number of lines a character, whatever the text. The
second is on growth: four times the text is at most a little more than four times the work. The
grammar looks at a period as a whole, up to a longest one; for the growth that is made short, so
that a short text has many periods.
"""

import pytest
from steps import HOSTILE, steps
from strategies import results

from quoteattr import Result, extract, page, score
from quoteattr.formats import annotations, csv, gold, html, json
from quoteattr.model import Attribution, Kind, Span

SMALL, LARGE = 400, 1_600
LONGEST = 40  # items of a period
SLACK = 1.35
FEW = 3  # lines a character that a stage may take whatever the ratio says

#: Lines a character, about twice what the worst of the hostile texts takes.
MOST = {
    "tokens": 100,
    "marks": 120,
    "page": 60,
    "grammar": 2_400,
    "speakers": 240,
    "stance": 600,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_steps_grow_with_the_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "LONGEST", LONGEST)
    small, large = HOSTILE[name](SMALL), HOSTILE[name](LARGE)
    extract(large)  # words looked up once are remembered
    before, after = steps(lambda: extract(small)), steps(lambda: extract(large))
    assert after.keys() >= {"tokens", "marks", "page"}
    for stage, count in after.items():
        bound = SLACK * before[stage] * len(large) / len(small) + FEW * len(large)
        assert count <= bound, (stage, before[stage], count)


@pytest.mark.parametrize("name", HOSTILE)
def test_steps_a_character(name: str) -> None:
    text = HOSTILE[name](LARGE)
    extract(text)
    for stage, count in steps(lambda: extract(text)).items():
        assert count <= MOST[stage] * len(text), (stage, count / len(text))
