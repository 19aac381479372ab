"""Work that is counted, not timed: the lines of the package that run, stage by stage.

A line is counted each time it runs, a pass of a comprehension as a line of its own. What is done in
C (a search, a slice, a sort) is not seen: `benchmarks/speed.py` measures that, with a clock.
"""

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import quoteattr

__all__ = ["HOSTILE", "STAGES", "steps"]

PACKAGE = Path(quoteattr.__file__).parent
#: The stages of an extraction, by how the paths of their modules begin.
STAGES = {
    "analysis": "tokens",
    "engines": "tokens",
    "quotes": "marks",
    "grammar/page": "page",
    "grammar": "grammar",
    "constructions": "grammar",
    "dialogue": "grammar",
    "speakers": "speakers",
    "stance": "stance",
}
OTHER = "other"


def steps(work: Callable[[], object]) -> Counter[str]:
    """How many lines each stage runs while some work is done."""
    counts: dict[str, list[int]] = {}
    tracers: dict[str, Any] = {}

    def tracer(file: str) -> Any:
        if not Path(file).is_relative_to(PACKAGE):
            return None
        place = Path(file).relative_to(PACKAGE).as_posix()
        stages = (stage for start, stage in STAGES.items() if place.startswith(start))
        count = counts.setdefault(next(stages, OTHER), [0])

        def line(frame: FrameType, event: str, argument: object) -> Any:
            if event == "line":
                count[0] += 1
            return line

        return line

    def call(frame: FrameType, event: str, argument: object) -> Any:
        file = frame.f_code.co_filename
        if file not in tracers:
            tracers[file] = tracer(file)
        return tracers[file]

    before = sys.gettrace()
    sys.settrace(call)
    try:
        work()
    finally:
        sys.settrace(before)
    return Counter({stage: count[0] for stage, count in counts.items()})


def _unlike(number: int) -> str:
    """A short capitalised word, another for every number."""
    return "D" + "".join("aeiou"[number // 5**place % 5] + "n" for place in range(5))


HOSTILE: dict[str, Callable[[int], str]] = {
    "one letter": lambda n: "a" * n,
    "spaces": lambda n: " " * n,
    "line ends": lambda n: "\n" * n,
    "nulls": lambda n: "\0" * n,
    "half surrogate pairs": lambda n: "\ud800" * n,
    "turns of direction": lambda n: "\u202e" * n,
    "combining marks": lambda n: "e" + "\u0301" * (n - 1),
    "dashes": lambda n: "—" * n,
    "dashes and spaces": lambda n: "— " * (n // 2),
    "turns of a dialogue": lambda n: "— Oui, dit-il.\n" * (n // 15),
    "apostrophes": lambda n: "l'" * (n // 2),
    "full stops": lambda n: "." * n,
    "initials": lambda n: "M. " * (n // 3),
    "commas": lambda n: ", " * (n // 2),
    "colons": lambda n: ": " * (n // 2),
    "parentheses": lambda n: "(" * n,
    "parentheses and letters": lambda n: "(a) " * (n // 4),
    "numbers": lambda n: "1 " * (n // 2),
    "capitals": lambda n: "ABC " * (n // 4),
    "one name": lambda n: "Marie " * (n // 6),
    "names joined": lambda n: "Marie et " * (n // 9),
    "small words": lambda n: "que " * (n // 4),
    "cue verbs": lambda n: "dit " * (n // 4),
    "compound cue verbs": lambda n: "a dit " * (n // 6),
    "infinitives": lambda n: "dire " * (n // 5),
    "participles": lambda n: "précisant que " * (n // 14),
    "speech and participles": lambda n: "« Oui », précisant que non, " * (n // 27),
    "pronouns in quotations": lambda n: "« Oui », dit Luc, « il a dit que non ». " * (n // 40),
    "reports in reports": lambda n: "il dit que " * (n // 11),
    "reports in a row": lambda n: "il dit que la digue tient, " * (n // 27),
    "sentences": lambda n: "Il dit que la digue tient. " * (n // 27),
    "prepositions": lambda n: "selon Marie, " * (n // 13),
    "incises": lambda n: ", dit-il, " * (n // 10),
    "nouns": lambda n: "la déclaration de Marie que " * (n // 28),
    "cues with a colon": lambda n: "Il dit : " * (n // 9),
    "marks that open": lambda n: "« a " * (n // 4),
    "marks that close": lambda n: "a » " * (n // 4),
    "nested marks": lambda n: "«" * (n // 2) + "»" * (n // 2),
    "nested reports": lambda n: "« il dit " * (n // 11) + " »" * (n // 11),
    "straight marks": lambda n: '"a" ' * (n // 4),
    "quotations in a row": lambda n: "« Oui », " * (n // 9),
    "quotations with incises": lambda n: "« Oui », dit-il. " * (n // 17),
    "many names": lambda n: "".join(
        f"« Oui », a dit Marie {_unlike(k)}.\n" for k in range(n // 35)
    ),
    "many offices": lambda n: "".join(
        f"Selon le maire de {_unlike(k)}, il pleut.\n" for k in range(n // 40)
    ),
    "one paragraph of news": lambda n: "".join(
        f"Le maire de {_unlike(k)} a dit que « la digue tient ». " for k in range(n // 53)
    ),
    "quotations and incises": lambda n: (
        "« La digue tiendra », a déclaré Marie Durand. " * (n // 46)
    ),
    "conjunctions": lambda n: "que qui dont où si " * (n // 19),
    "nouns and commas": lambda n: "la digue, " * (n // 10),
    "coordination": lambda n: "la digue et " * (n // 12),
    "apposed names": lambda n: "Marie Durand, " * (n // 14),
    "different names": lambda n: "".join(
        f"La préfète {_unlike(k)} dit que oui. " for k in range(n // 34)
    ),
    "names without verbs": lambda n: "Marie Durand " * (n // 13),
    "prepositions of an office": lambda n: "selon le maire " * (n // 15),
    "prepositions with commas": lambda n: "selon le maire, " * (n // 16),
    "pronouns alone": lambda n: "Il parle. " * (n // 10),
    "open quotations": lambda n: "« la digue tient. " * (n // 18),
    "quotations without cue": lambda n: "« La digue tiendra encore. » " * (n // 29),
    "open parentheses": lambda n: "( la digue " * (n // 11),
    "gerunds": lambda n: "en disant, " * (n // 11),
    "negations": lambda n: "ne pas " * (n // 7),
    "adverbs": lambda n: "encore " * (n // 7),
    "incises in the marks": lambda n: "« " + "la digue, dit-il, " * (n // 18) + "»",
    "hyphens": lambda n: "-t-il" * (n // 5),
}
"""Texts of about `n` characters that ask much of one stage or another."""
