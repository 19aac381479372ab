"""Is it French? A small test by closed words: articles, prepositions, pronouns, auxiliaries.

The words are those of ``data/fr/languages.tsv``. One that several languages share counts for each
by its part. What stands in quotation marks is not asked: a French article may quote an English
statement at length.
"""

from collections.abc import Iterable, Mapping
from functools import cache

import regex

from quoteattr import tables
from quoteattr.model import Diagnostic, Span

__all__ = ["not_french"]

_FRENCH = "French"
_WORD = regex.compile(r"\p{L}+['’]?")
_LATIN = regex.compile(r"\p{Latin}++")
_LETTER = regex.compile(r"\p{L}++")
_FEWEST = 25  # words that a judgement takes
_DIFFERENT = 4  # closed words of another language that must be met
_LOOKED_AT = 8_000  # code points at the head of a text: what is French there is so further on
_EVIDENCE = 5.0  # closed words, by their parts, that another language must show
_CLEARLY = 1.5  # times as many as French
_HARDLY = 0.12  # of the words of a French text are closed words of French at the least
_ENOUGH = 40  # different words that tell a text of no language that is known from a list of names


@cache
def _known() -> Mapping[str, Mapping[str, float]]:
    """Each closed word with its languages, and how much it counts for each."""
    found: dict[str, list[str]] = {}
    for row in tables.rows("languages"):
        for word in row["words"].split():
            found.setdefault(word, []).append(row["language"])
    return {word: dict.fromkeys(names, 1 / len(names)) for word, names in found.items()}


def not_french(text: str, quoted: Iterable[Span] = ()) -> Diagnostic | None:
    """What there is to say of a text that is not French; None for one that is, or may be.

    `quoted` are the stretches that are not asked, in text order.
    """
    outside = _outside(text[:_LOOKED_AT], quoted)
    letters = sum(map(len, _LETTER.findall(outside)))
    if letters >= 4 * _FEWEST and sum(map(len, _LATIN.findall(outside))) * 2 < letters:
        return _doubt("in another script")
    words = [word.lower().replace("’", "'") for word in _WORD.findall(outside)]
    if len(words) < _FEWEST:
        return None
    met = [_known().get(word, {}) for word in words]
    different = set(words)  # a word that is said again and again tells no more
    scores = {_FRENCH: 0.0}
    for parts in met:
        for name, part in parts.items():
            scores[name] = scores.get(name, 0.0) + part
    best = max(scores, key=lambda name: scores[name])
    own = sum(best in _known().get(word, {}) for word in different)
    clear = scores[best] >= max(_EVIDENCE, _CLEARLY * scores[_FRENCH])
    if best != _FRENCH and clear and own >= _DIFFERENT:
        return _doubt(f"in {best}, it seems")
    if len(different) >= _ENOUGH and sum(_FRENCH in parts for parts in met) < _HARDLY * len(words):
        return _doubt("with hardly a French word")
    return None


def _outside(text: str, quoted: Iterable[Span]) -> str:
    pieces, reached = [], 0
    for span in quoted:
        if span.start >= reached:
            pieces.append(text[reached : span.start])
            reached = span.end
    return " ".join((*pieces, text[reached:]))


def _doubt(words: str) -> Diagnostic:
    return Diagnostic("not-french", f"a text {words}: nothing is looked for in it", Span(0, 0))
