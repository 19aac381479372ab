"""Words that are said twice: a headline or a crosshead that takes them from the body.

Where nobody is named beside a quotation, whoever says the same words elsewhere in the article is
the likeliest to have said them here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from quoteattr.nouns import fold
from quoteattr.speakers.questions import Case

__all__ = ["echoes"]

_WORD: Final = re.compile(r"\w+")
_MOST: Final = 3  # words that are looked up
_LEAST: Final = 5  # letters of words that are looked up
_LONGEST: Final = 300  # code points of a content that are looked at: contents may be nested deep

_Words = tuple[str, ...]


def echoes(text: str, cases: Sequence[Case]) -> Mapping[int, Case]:
    """For cases without a source (by `id`): the first case with one that holds the same words."""
    index: dict[_Words, list[Case]] = {}
    asking = {id(case): _words(text, case) for case in cases if case.attribution.source is None}
    for case in cases if asking else ():
        if id(case) not in asking:
            for row in set(_rows(_words(text, case))):
                index.setdefault(row, []).append(case)
    found: dict[int, Case] = {}
    for case in cases:
        words = asking.get(id(case), ())
        if len("".join(words)) < _LEAST:
            continue
        ends = {id(other) for other in index.get(words[-_MOST:], ())}
        for other in index.get(words[:_MOST], ()):
            if id(other) in ends and _apart(case, other):
                found.setdefault(id(case), other)
    return found


def _words(text: str, case: Case) -> _Words:
    content = case.attribution.content
    end = content[0].start + _LONGEST
    said = " ".join(text[span.start : min(span.end, end)] for span in content if span.start < end)
    return tuple(_WORD.findall(fold(said)))


def _rows(words: _Words) -> Iterator[_Words]:
    """All rows of up to three words."""
    for size in range(1, _MOST + 1):
        for k in range(len(words) - size + 1):
            yield words[k : k + size]


def _apart(one: Case, other: Case) -> bool:
    return not any(
        a.overlaps(b) for a in one.attribution.content for b in other.attribution.content
    )
