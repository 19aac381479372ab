"""Doubts about a text as a whole: what shows that it did not come through as it was written.

Markup that was not taken away, letters that were read in the wrong encoding or are lost: little is
found in such text, and the reason should be said. Signs of no width inside words cost nothing here
(`quoteattr.view`), but other programs stumble over them. There is at most one diagnostic of a kind;
it stands where the first such place is, and counts the others.
"""

from collections.abc import Callable, Iterator

import regex
from attrs import frozen

from quoteattr.model import Diagnostic, Span

__all__ = ["doubts"]


@frozen
class _Doubt:
    """A kind of doubt: what must be in the text for it (one of), and what makes a place of it."""

    code: str
    signs: str
    places: regex.Pattern[str]
    message: Callable[[int, str], str]


_TAGS = (
    "a|abbr|article|aside|b|blockquote|body|br|div|em|figcaption|figure|font|h[1-6]|head|hr|html|i|"
    "img|li|link|meta|ol|p|script|section|small|span|strong|sub|sup|table|tbody|td|th|title|tr|u|ul"
)
# UTF-8 that was read as windows-1252 or Latin-1: a letter of Western Europe (Ã©), a mark or a space
# (Â«), a dash or a quotation mark (â€™), œ (Å“), the byte order mark, an emoji.
_LOW = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MISREAD = rf"Ã{_LOW}|Â[\xa0«»°·²³´§©®]|â(?:€|\x80){_LOW}|Å[“’\x92\x93]|ï»¿|ð[Ÿ\x9f]{_LOW}{{2}}"

_DOUBTS = (
    _Doubt(
        "markup",
        "<&",
        regex.compile(
            rf"</?(?:{_TAGS})(?:\s[^<>]{{0,2000}})?/?>|<!--|&(?:[a-z]{{2,8}}|#\d{{2,6}}|#x[\da-f]{{2,6}});",
            regex.IGNORECASE,
        ),
        lambda count, words: f"HTML that was not cleaned: {count} tags or entities, as {words}",
    ),
    _Doubt(
        "mojibake",
        "ÃÂâÅïð",
        regex.compile(_MISREAD),
        lambda count, words: f"read in the wrong encoding: {count} places like {words!r}",
    ),
    _Doubt(
        "lost-letters",
        "\ufffd",
        regex.compile("\ufffd+"),
        lambda count, _: f"letters that an encoding lost (U+FFFD), in {count} places",
    ),
    _Doubt(
        "zero-width",
        "\u200b\u200c\u2060\ufeff",
        regex.compile(r"(?<=\p{L})[\u200b\u200c\u2060\ufeff]+(?=\p{L})"),
        lambda count, _: f"signs of no width inside words, in {count} places",
    ),
)


def doubts(text: str) -> Iterator[Diagnostic]:
    """What there is to doubt about a text; linear in its length."""
    for doubt in _DOUBTS:
        if any(sign in text for sign in doubt.signs):
            places = [match.span() for match in doubt.places.finditer(text)]
            if places:
                first = Span(*places[0])
                words = text[first.start : min(first.end, first.start + 20)]
                yield Diagnostic(doubt.code, doubt.message(len(places), words), first)
