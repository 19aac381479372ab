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
_LEAST: Final = 5  # letters of a word that is looked up alone
_LONGEST: Final = 300  # code points of a content that are looked at: contents may be nested deep

_Words = tuple[str, ...]


def echoes(text: str, cases: Sequence[Case], title: int) -> Mapping[int, Case]:
    """For cases without a source (by `id`): the first case with one that holds the same words.

    `title` is the paragraph that opens the article: it tells nothing of what stands in the others.
    """
    asking = [case for case in cases if case.attribution.source is None]
    index: dict[_Words, list[Case]] = {}
    for case in cases if asking else ():
        if case.attribution.source is not None:
            for row in set(_rows(_words(text, case))):
                index.setdefault(row, []).append(case)
    found: dict[int, Case] = {}
    for case in asking:
        words = _words(text, case)
        if not words or (len(words) == 1 and len(words[0]) < _LEAST):
            continue
        begin, end = words[:_MOST], words[-_MOST:]
        ends = {id(other) for other in index.get(end, ())}
        outside = case.place.paragraph != title
        same = (
            other
            for other in index.get(begin, ())
            if id(other) in ends and _apart(case, other)
            if not (outside and other.place.paragraph == title)
        )
        first = next(same, None)
        if first is not None:
            found[id(case)] = first
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
