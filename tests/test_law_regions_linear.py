"""Law: the work grows with the text and no faster, whatever the text.

Work is counted, not timed: the transitions of the automaton, and the characters that are looked at
beside a mark or trimmed from a quotation. So many a character and no more, at any size: a square
shows in a short text already.
"""

from collections import Counter

import pytest

from quoteattr.quotes import automaton, find_regions, marks, regions
from quoteattr.quotes.automaton import Automaton

SIZE = 1_000
MANY = 10_000
HOSTILE = {
    "nested": lambda n: "« " * n + "a" + " »" * n,
    "nested in turns": lambda n: "« “" * n + "a" + "” »" * n,
    "never closed": lambda n: "« a " * n,
    "never opened": lambda n: " a »" * n,
    "one mark, opening": lambda n: "«" * n,
    "one mark, closing": lambda n: "»" * n,
    "one mark, straight": lambda n: '"' * n,
    "one mark, apostrophe": lambda n: "'a " * n,
    "straight marks and spaces": lambda n: ' " ' * n,
    "mixed": lambda n: "“ a » " * n,
    "crossed": lambda n: "« “ » ” " * n,
    "an open mark a paragraph": lambda n: "« a\n" * n,
    "reopened with the closing mark": lambda n: "« a\n" + "» a\n" * n,
    "blank lines": lambda n: "«" + "\n" * n + "a »",
    "blank lines of spaces": lambda n: "« a" + " \n" * n + "» b",
    "spaces": lambda n: "«" + " " * n + "»",
    "spaces after many marks": lambda n: "«" * 500 + " " * n + "\n" + "a",
    "many marks, many breaks": lambda n: ("« " * 100 + "\n") * (n // 100),
    "dashes": lambda n: "-" * n,
    "turns": lambda n: "— a !\n" * n,
    "turns in a quotation": lambda n: "« " + "— a !\n" * n + "»",
    "quotations in turns": lambda n: "— a « b !\n« " * n,
    "apostrophes on trial": lambda n: "« " + "'a " * n + "\n »",
    "elided": lambda n: "l' " * n,
    "commas": lambda n: "," * n,
    "combining": lambda n: "« " + "\u0301" * n + " »",
}


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts the characters looked at, and the transitions."""
    count: Counter[str] = Counter()
    plain, run = regions.is_blank, Automaton.run

    def is_blank(char: str) -> bool:
        count["looks"] += 1
        return plain(char)

    def counted_run(self: Automaton) -> None:
        run(self)
        count["steps"] += self.steps

    for module in (automaton, marks, regions):
        monkeypatch.setattr(module, "is_blank", is_blank)
    monkeypatch.setattr(Automaton, "run", counted_run)
    return count


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(name: str, work: Counter[str]):
    text = HOSTILE[name](SIZE)
    find_regions(text)
    assert work["steps"] <= 3 * len(text) + 3
    assert work["looks"] <= 12 * len(text) + 12


def test_nested_beyond_what_python_recurses():
    depth = 2_000
    found, diagnostics = find_regions("«" * depth + "mot" + "»" * depth)
    assert len(found) == depth
    assert [found[0].depth, found[-1].depth] == [0, depth - 1]
    assert diagnostics == ()


@pytest.mark.parametrize("mark", ["»", "'", "’", "-", "—", "\n", "<", ",", "`", "\u00a0"])
def test_a_great_many_of_one_mark(mark: str, work: Counter[str]):
    text = mark * MANY
    found, _ = find_regions(text)
    assert found == ()
    assert work["steps"] <= 3 * len(text)
    assert work["looks"] <= 12 * len(text)


@pytest.mark.parametrize("mark", ["«", "“", '"'])
def test_a_great_many_marks_that_open(mark: str, work: Counter[str]):
    text = mark * MANY
    find_regions(text)
    assert work["steps"] <= 3 * len(text)
    assert work["looks"] <= 12 * len(text)
