"""Acronyms: which name an article gives for one, and which one the corpus agrees on.

>>> expansions("Selon l'Organisation mondiale de la santé (OMS), il pleut.")
{'OMS': ('organisation', 'mondiale', 'de', 'la', 'sante')}
>>> expansions("L'OMS (Organisation mondiale de la santé) en doute.")
{'OMS': ('organisation', 'mondiale', 'de', 'la', 'sante')}
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from quoteattr.people.names import key
from quoteattr.tables import closed

__all__ = ["expansions", "settle"]

_SIGN = r"((?=[A-Za-z]{2,8}\b)[A-Z][a-z]*[A-Z][A-Za-z]*)"  # two capitals or more
_BEHIND = re.compile(rf"\({_SIGN}\)")
_AROUND = re.compile(rf"\b{_SIGN} \(([^()\n]{{8,90}})\)")
_CLAUSE_ENDS = re.compile(r"""[.;:!?()\n"«»]""")
_SMALL = closed("small_words_of_bodies")
_REACH, _FAR = 14, 160  # words and code points before an acronym that may be its long name
_SHARE = 0.9
_ARTICLES = 2


def expansions(text: str) -> dict[str, tuple[str, ...]]:
    """The keys of the long names that a text gives, by acronym; the first that fits counts."""
    found: dict[str, tuple[str, ...]] = {}
    for match in _BEHIND.finditer(text):
        clause = _CLAUSE_ENDS.split(text[max(0, match.start() - _FAR) : match.start()])[-1]
        if long := _ending(key(clause)[-_REACH:], match[1].lower()):
            found.setdefault(match[1], long)
    for match in _AROUND.finditer(text):
        words = key(match[2])
        if words and words == _ending(words, match[1].lower()):
            found.setdefault(match[1], words)
    return found


def _ending(words: tuple[str, ...], letters: str) -> tuple[str, ...]:
    """The end of some words whose initials spell the letters, small words left out or in."""
    initials = "".join(word[0] + ("-" if word in _SMALL else " ") for word in words)
    pattern = "".join(f"{letter}.(?:.-)*" for letter in letters).replace(".", " ", 1)
    found = re.search(rf"{pattern}\Z", initials)
    long = words[found.start() // 2 :] if found else ()
    return long if len(long) > 1 else ()


def settle(seen: Iterable[tuple[str, tuple[str, ...], int]]) -> Mapping[str, tuple[str, ...]]:
    """The long name of each acronym, from how many articles give which.

    One that two articles give, and nine in ten of those that give any; else there is none.
    """
    counts: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for sign, long, count in seen:
        counts[sign][long] += count
    found = {}
    for sign, longs in counts.items():
        long = max(longs, key=lambda one: longs[one])
        if longs[long] >= max(_ARTICLES, _SHARE * sum(longs.values())):
            found[sign] = long
    return found
