"""Law: hearing the network takes work in proportion to what it has read."""

import pytest
from attrs import evolve
from golden.readings import Heard, Recorded
from steps import steps

from quoteattr import Span, extract
from quoteattr.analysis import Analysis, Reading

SLACK = 1.35
LINE = "La ville attend. « Nous partons », dit Marie Durand.\n\n"
SMALL = 40


class Repeated(Recorded):
    """The embedded engine with readings of every line: one that a rule has, one that none has."""

    def analyze(self, text: str) -> Analysis:
        readings: list[Reading] = []
        for start in range(0, len(text), len(LINE)):
            said = Span(start + LINE.index("Nous"), start + LINE.index(" »"))
            cue = Span(start + LINE.index("dit"), start + LINE.index("dit") + 3)
            who = Span(start + LINE.index("Marie"), start + LINE.index(".\n"))
            city = Span(start, start + LINE.index("."))
            readings.append(Reading(city, 0.9, (city,)))
            readings.append(Reading(cue, 0.99, (said,), cue, who))
        return evolve(super().analyze(text), readings=tuple(readings), listener=Heard())


@pytest.mark.parametrize("times", [2, 4])
def test_work_grows_with_the_readings(times: int) -> None:
    engine = Repeated()
    small, large = LINE * SMALL, LINE * (SMALL * times)
    extract(large, analyzer=engine)  # words looked up once are remembered
    before = sum(steps(lambda: extract(small, analyzer=engine)).values())
    after = sum(steps(lambda: extract(large, analyzer=engine)).values())
    assert after <= SLACK * times * before
