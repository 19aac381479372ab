"""Acronyms: which name an article gives for one, and which one the corpus agrees on.

>>> expansions("Selon l'Organisation mondiale de la santé (OMS), il pleut.")
{'OMS': ('organisation', 'mondiale', 'de', 'la', 'sante')}
>>> expansions("L'OMS (Organisation mondiale de la santé) en doute.")
{'OMS': ('organisation', 'mondiale', 'de', 'la', 'sante')}
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from quoteattr.people.names import key
from quoteattr.tables import closed

__all__ = ["expansions", "settle"]

_BEHIND = re.compile(r"\(([A-Z][A-Za-z]{1,7})\)")
_AROUND = re.compile(r"\b([A-Z][A-Za-z]{1,7}) \(([^()\n]{8,90})\)")
_SMALL = closed("small_words_of_bodies")
_REACH = 14  # words before an acronym that may be its long name
_SHARE = 0.9
_ARTICLES = 2


def expansions(text: str) -> dict[str, tuple[str, ...]]:
    """The keys of the long names that a text gives, by acronym; the first that fits counts."""
    found: dict[str, tuple[str, ...]] = {}
    behind = ((match, _before(text, match.start())) for match in _BEHIND.finditer(text))
    around = ((match, key(match[2])) for match in _AROUND.finditer(text))
    for match, words in chain(behind, around):
        long = _ending(words, match[1].lower())
        fits = bool(long) if match.re is _BEHIND else long == words
        if fits and sum(map(str.isupper, match[1])) >= 2:
            found.setdefault(match[1], long)
    return found


def _before(text: str, place: int) -> tuple[str, ...]:
    """The last words of the clause that ends at a place."""
    clauses = re.split(r"[.;:!?()\n\"«»]", text[max(0, place - 160) : place])
    return key(clauses[-1])[-_REACH:]


def _ending(words: tuple[str, ...], letters: str) -> tuple[str, ...]:
    """The end of some words whose initials spell the letters, small words left out or in."""
    start = _spelt(words, letters, len(words), len(letters))
    long = words[start:] if start is not None else ()
    return long if len(long) > 1 else ()


def _spelt(words: tuple[str, ...], letters: str, place: int, rest: int) -> int | None:
    """Where the words begin that spell the first `rest` letters and end before `place`."""
    if not rest:
        return place if words[place] not in _SMALL else None
    if not place:
        return None
    word = words[place - 1]
    if word in _SMALL:
        found = _spelt(words, letters, place - 1, rest)
        if found is not None:
            return found
    if word[0] == letters[rest - 1]:
        return _spelt(words, letters, place - 1, rest - 1)
    return None


def settle(seen: Iterable[tuple[str, tuple[str, ...], int]]) -> Mapping[str, tuple[str, ...]]:
    """The long name of each acronym, from how many articles give which.

    One that two articles give, and nine in ten of those that give any; else there is none.
    """
    counts: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for sign, long, count in seen:
        counts[sign][long] += count
    found = {}
    for sign, longs in sorted(counts.items()):
        (long, count), *_ = sorted(longs.items(), key=lambda item: (-item[1], item[0]))
        if count >= _ARTICLES and count >= _SHARE * sum(longs.values()):
            found[sign] = long
    return found
