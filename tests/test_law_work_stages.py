"""Law: each stage takes at most so many steps a character, on hostile texts too.

Two bounds hold for each stage. The first is a number of lines a character, whatever the text. The
second is on growth: four times the text is at most a little more than four times the work. The
grammar looks at a period as a whole, up to a longest one, and a pronoun looks back at so many
mentions; for the growth both are made short, so that a short text has many of them: a small one has
two periods, a large one eight. The square of a length that hides under a slack of 1.35 in a text of
3,200 characters shows over one of 1.2 in half of that.
"""

import pytest
from steps import HOSTILE, steps

from quoteattr import extract
from quoteattr.grammar import page
from quoteattr.speakers import choice

SMALL, LARGE = 400, 1_600
LONGEST = 40  # items of a period
LOOK_BACK = 8  # mentions that a source may mean
SLACK = 1.2
#: Where more is looked back at than a small text holds: twice the text, and the greater slack.
FAR = {"nested reports", "many offices", "one paragraph of news"}
FEW = 3  # lines a character that a stage may take whatever the ratio says

#: Lines a character, about twice what the worst of the hostile texts takes.
MOST = {
    "tokens": 100,
    "marks": 120,
    "page": 130,
    "grammar": 5_000,
    "speakers": 500,
    "stance": 300,
    "other": 600,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_steps_grow_with_the_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "LONGEST", LONGEST)
    monkeypatch.setattr(choice, "_BACK", LOOK_BACK)
    times, slack = (2, 1.35) if name in FAR else (1, SLACK)
    small, large = HOSTILE[name](times * SMALL), HOSTILE[name](times * LARGE)
    extract(large)  # words looked up once are remembered
    before, after = steps(lambda: extract(small)), steps(lambda: extract(large))
    assert after.keys() >= {"tokens", "marks", "page"}
    for stage, count in after.items():
        bound = slack * before[stage] * len(large) / len(small) + FEW * len(large)
        assert count <= bound, (stage, before[stage], count)


@pytest.mark.parametrize("name", HOSTILE)
def test_steps_a_character(name: str) -> None:
    text = HOSTILE[name](LARGE)
    extract(text)
    for stage, count in steps(lambda: extract(text)).items():
        assert count <= MOST[stage] * len(text), (stage, count / len(text))
