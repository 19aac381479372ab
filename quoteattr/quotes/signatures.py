"""The words beside a quotation that say whose words it holds, with no verb.

Behind it, after a dash or in brackets, on its line or the next (*« A. » — Marie Durand, maire*,
*« A. » (Marie Durand)*); or over it, in a line of their own, as papers set those whom they ask in
the street (*Odile, 62 ans.⏎« Trop cher ! »*). A line names somebody where it begins with a first
name, or with two capitals and then an age or a trade; or where it is nothing but a trade.
"""

import re
from typing import Final

from quoteattr.model import Span
from quoteattr.nouns import FIRST_NAMES, NOUNS, fold

__all__ = ["heading", "signature"]

_BREAK: Final = re.compile(r'[»”"\s.]{0,8}?\n\s{0,4}[—–]\s?')
_DASH: Final = re.compile(r'[ \u00a0\u202f]?[»”"]\.?[ \u00a0][—–][ \u00a0]')
_BRACKETS: Final = re.compile(r'[ \u00a0\u202f]?[»”"]\.?[ \u00a0]\(([^()\n]{2,90})\)\.?(?=\s|\Z)')
_SENTENCE: Final = re.compile(r"[!?…«»“”:]|\.$")  # a turn of a dialogue rather than a name
_SPACES: Final = {0xA0: " ", 0x202F: " "}  # one for one: offsets stay
_REACH: Final = 140  # code points behind the quotation that are looked at
_LINE: Final = re.compile(r"(?:\A|\n)[^\S\n]*([^\n]{2,90}?)\.?[^\S\n]*\n{1,2}[^\S\n]*\Z")
_NAME: Final = re.compile(
    r"(?P<first>[^\W\d_a-zà-öø-ÿœ][\w'’.-]*)(?P<more>(?: (?:de |d['’]|du |des )?[^\W\d_a-zà-öø-ÿœ]"
    r"[\w'’.-]*){0,3})(?P<age>,? \(?\d\d ans\)?)?(?:, (?P<role>[^.!?:;«»“”]{3,80}))?"
)
_TRADE: Final = re.compile(r"(?:L[ea] |L['’]|Une? )?(?P<noun>[\w-]+)(?: [^.!?:;«»“”,]{2,50})?")


def signature(text: str, end: int) -> Span | None:
    """The words of the signature behind a quotation whose words end at `end`, if there is one."""
    window = text[end : end + _REACH].translate(_SPACES)
    if (found := _BRACKETS.match(window)) is not None:
        return _span(end + found.start(1), found[1]) if _names(found[1]) else None
    mark = _BREAK.match(window)
    dash = _DASH.match(window) if mark is None else None
    found = mark or dash
    if found is None:
        return None
    line = window[found.end() :].partition("\n")[0]
    words = line.strip().removesuffix(".") if dash else line.strip()
    if not words[:1].isupper() or _SENTENCE.search(words) or (dash and not _names(words)):
        return None
    return _span(end + found.end() + line.index(words), words)


def heading(text: str, start: int) -> Span | None:
    """The line over a quotation that starts at `start`, where it names somebody and no more."""
    first = max(0, start - _REACH)
    found = _LINE.search(text[first:start].translate(_SPACES))
    if found is None or not (_names(found[1]) or _is_trade(found[1])):
        return None
    return _span(first + found.start(1), found[1])


def _span(start: int, words: str) -> Span:
    return Span(start, start + len(words))


def _names(words: str) -> bool:
    """Whether words are a name, with an age or a trade perhaps."""
    match = _NAME.fullmatch(words)
    if match is None:
        return False
    if fold(match["first"]) in FIRST_NAMES:
        return True
    return bool(match["more"]) and (match["age"] is not None or _is_trade(match["role"] or ""))


def _is_trade(words: str) -> bool:
    """Whether words are a trade or an office: *infirmière à Brec*."""
    match = _TRADE.fullmatch(words)
    return match is not None and _noun(match["noun"]) == "role"


def _noun(word: str) -> str:
    known = NOUNS.get(fold(word))
    return known.domain if known is not None else ""
