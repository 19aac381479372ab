"""The line under a block quotation that says whose words it holds.

« La digue tiendra. »

— Marie Durand, maire de Valrive
"""

import re
from typing import Final

from quoteattr.model import Span

__all__ = ["signature"]

_BREAK: Final = re.compile(r'[»”"\s.]{0,8}?\n\s{0,4}[—–]\s?')
_SENTENCE: Final = re.compile(r"[!?…«»“”:]|\.$")  # a turn of a dialogue rather than a name
_REACH: Final = 140  # code points behind the quotation that are looked at


def signature(text: str, end: int) -> Span | None:
    """The words of the signature behind a quotation whose words end at `end`, if there is one."""
    window = text[end : end + _REACH]
    mark = _BREAK.match(window)
    if mark is None:
        return None
    line = window[mark.end() :].partition("\n")[0]
    words = line.strip()
    if not words[:1].isupper() or _SENTENCE.search(words):
        return None
    start = end + mark.end() + line.index(words)
    return Span(start, start + len(words))
