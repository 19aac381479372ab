"""Law: the work for the speakers grows with the text, not with its square."""

import sys
from collections.abc import Callable

import pytest
from cast import run
from steps import HOSTILE, steps

from quoteattr import engines, extract
from quoteattr.model import Attribution, Cue, CueType, Evidence, Kind, Source, SourceType, Span
from quoteattr.speakers import resolve

PIECES = {
    "one name": "Paul Lefort a dit oui. ",
    "many names": "Paul Lefort{} a dit oui. ",
    "capitals": "AB ",
    "offices": "le maire de Lille, ",
    "bodies": "la compagnie a dit que le syndicat ",
    "brackets": "la société (",
    "pronouns": "Il part. Elle aussi. ",
    "particles": "de la Paul de ",
}


def built(piece: str, count: int) -> tuple[str, list[Attribution]]:
    """A text that repeats a piece, with an attribution to each repetition."""
    text, found = "", []
    for number in range(count):
        start = len(text)
        text += piece.format("abcdefghij"[number % 10] * (1 + number // 10 % 7))
        words = Span(start, start + max(1, len(piece) // 3))
        source = Source(words, SourceType.DESCRIPTION)
        cue = Cue(Span(words.end, words.end), "dire", CueType.VERB)
        evidence = Evidence("golden")
        content = (Span(len(text) - 1, len(text)),)
        found.append(Attribution(Kind.INDIRECT, content, cue, source, evidence=evidence))
    return text, found


def calls(work: Callable[[], object]) -> int:
    """How many calls of functions some work makes."""
    count = 0

    def watch(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_twice_the_text_is_at_most_a_little_more_than_twice_the_work(piece: str) -> None:
    run(*built(piece, 20))
    counts = []
    for size in (100, 200, 400):
        text, given = built(piece, size)
        analysis = engines.load("embedded").analyze(text)
        counts.append(calls(lambda t=text, a=analysis, g=given: resolve(t, a, g)))
    assert counts[2] - counts[1] <= 2.6 * (counts[1] - counts[0])


@pytest.mark.parametrize("name", ["speech and participles", "pronouns in quotations"])
def test_who_speaks_near_and_around_is_not_looked_for_in_all_that_was_found(name: str) -> None:
    small, large = HOSTILE[name](1_600), HOSTILE[name](6_400)
    before, after = (steps(lambda t=text: extract(t))["speakers"] for text in (small, large))
    assert after <= 1.2 * 4 * before
