"""Law: the work grows with the text and no faster, whatever the text.

Work is counted, not timed: the lines of the package that are run. A text four times as long may
cost little more than four times as much. The grammar looks at a period as a whole, up to a longest
one (`quoteattr.grammar.page.LONGEST`); here that is made short, so that short texts have many
periods.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

import quoteattr
from quoteattr import extract
from quoteattr.grammar import page

PACKAGE = str(Path(quoteattr.__file__).parent)
SMALL, LARGE = 400, 1_600  # characters
DEEP = 1_000, 4_000  # where it is the depth that grows
LONGEST = 40  # items of a period: some 200 characters
SLACK = 1.35

HOSTILE: dict[str, Callable[[int], str]] = {
    "sentences": lambda n: "Marie Durand affirme que la digue tiendra. " * (n // 43),
    "incises": lambda n: "« La digue tiendra », a déclaré Marie Durand. " * (n // 46),
    "one sentence of reports": lambda n: "Marie Durand affirme que la digue tiendra, " * (n // 43),
    "reports in reports": lambda n: "il dit que " * (n // 11),
    "conjunctions": lambda n: "que qui dont où si " * (n // 19),
    "commas": lambda n: "la digue, " * (n // 10),
    "coordination": lambda n: "la digue et " * (n // 12),
    "apposed names": lambda n: "Marie Durand, " * (n // 14),
    "different names": lambda n: " ".join(f"{_name(k)} dit oui." for k in range(n // 14)),
    "names without verbs": lambda n: "Marie Durand " * (n // 13),
    "prepositions": lambda n: "selon le maire " * (n // 15),
    "prepositions with commas": lambda n: "selon le maire, " * (n // 16),
    "pronouns": lambda n: "Il parle. " * (n // 10),
    "pronouns that report": lambda n: "« Oui », dit-il. " * (n // 17),
    "nested quotations": lambda n: "« il dit " * (n // 18) + " »" * (n // 18),
    "nested reports": lambda n: "Il dit : « " * (n // 13) + " »" * (n // 13),
    "quotations in a row": lambda n: "« la digue » " * (n // 13),
    "quotations with commas": lambda n: "« la digue tient », " * (n // 20),
    "open quotations": lambda n: "« la digue tient. " * (n // 18),
    "quotations without cue": lambda n: "« La digue tiendra encore. » " * (n // 29),
    "straight marks": lambda n: '"la digue" ' * (n // 11),
    "open parentheses": lambda n: "( la digue " * (n // 11),
    "parentheses": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "colons": lambda n: "il dit : " * (n // 9),
    "dashes": lambda n: "\n— La digue tient, dit-il." * (n // 26),
    "participles": lambda n: "précisant que " * (n // 14),
    "gerunds": lambda n: "en disant, " * (n // 11),
    "infinitives": lambda n: "de dire " * (n // 8),
    "verbs": lambda n: "dit " * (n // 4),
    "negations": lambda n: "ne pas " * (n // 7),
    "adverbs": lambda n: "encore " * (n // 7),
    "incises in the marks": lambda n: "« " + "la digue, dit-il, " * (n // 18) + "»",
    "a word without end": lambda n: "a" * n,
    "accents": lambda n: "e\u0301" * (n // 2),
    "apostrophes": lambda n: "l'" * (n // 2),
    "hyphens": lambda n: "-t-il" * (n // 5),
    "full stops": lambda n: "." * n,
    "lines": lambda n: "\n" * n,
    "capitals": lambda n: "A " * (n // 2),
}


def _name(k: int) -> str:
    return (
        f"M{'aeiou'[k % 5]}{'lnrst'[k // 5 % 5]}a D{'aeiou'[k // 25 % 5]}{'lnrst'[k // 125 % 5]}o"
    )


def work(text: str) -> int:
    """The lines of the package that `extract` runs over a text."""
    count = 0

    def line(frame: FrameType, event: str, argument: object) -> object:
        nonlocal count
        count += event == "line"
        return line

    def call(frame: FrameType, event: str, argument: object) -> object:
        return line if frame.f_code.co_filename.startswith(PACKAGE) else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        extract(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "LONGEST", LONGEST)
    small, large = map(HOSTILE[name], DEEP if name.startswith("nested") else (SMALL, LARGE))
    extract(large)  # words looked up once are remembered
    assert work(large) <= SLACK * work(small) * len(large) / len(small) + 2_000
