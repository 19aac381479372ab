"""Doubts about a text as a whole: what shows that it did not come through as it was written.

Markup that was not taken away, letters that were read in the wrong encoding or are lost: little is
found in such text, and the reason should be said. Signs of no width inside words cost nothing here
(`quoteattr.view`), but other programs stumble over them. There is at most one diagnostic of a kind;
it stands where the first such place is, and counts the others.
"""

from collections.abc import Iterator

import regex

from quoteattr.model import Diagnostic, Span

__all__ = ["doubts"]

_TAGS = (
    "a|abbr|article|aside|b|blockquote|body|br|div|em|figcaption|figure|font|h[1-6]|head|hr|html|i|"
    "img|li|link|meta|ol|p|script|section|small|span|strong|sub|sup|table|tbody|td|th|title|tr|u|ul"
)
# UTF-8 that was read as windows-1252 or Latin-1: a letter of Western Europe (Ã©), a mark or a space
# (Â«), a dash or a quotation mark (â€™), œ (Å“), the byte order mark, an emoji.
_LOW = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MISREAD = rf"Ã{_LOW}|Â[\xa0«»°·²³´§©®]|â(?:€|\x80){_LOW}|Å[“’\x92\x93]|ï»¿|ð[Ÿ\x9f]{_LOW}{{2}}"

# A kind of doubt: its code, what must be in the text for it (one of), what makes a place of it, and
# what is said of them.
_DOUBTS = (
    (
        "markup",
        "<&",
        regex.compile(
            rf"</?(?:{_TAGS})(?:\s[^<>]{{0,2000}})?/?>|<!--|&(?:[a-z]{{2,8}}|#\d{{2,6}}|#x[\da-f]{{2,6}});",
            regex.IGNORECASE,
        ),
        "HTML that was not cleaned: {} tags or entities, as {}",
    ),
    (
        "mojibake",
        "ÃÂâÅïð",
        regex.compile(_MISREAD),
        "read in the wrong encoding: {} places like {!r}",
    ),
    (
        "lost-letters",
        "\ufffd",
        regex.compile("\ufffd+"),
        "letters that an encoding lost (U+FFFD), in {} places",
    ),
    (
        "zero-width",
        "\u200b\u200c\u2060\ufeff",
        regex.compile(r"(?<=\p{L})[\u200b\u200c\u2060\ufeff]+(?=\p{L})"),
        "signs of no width inside words, in {} places",
    ),
)


def doubts(text: str) -> Iterator[Diagnostic]:
    """What there is to doubt about a text; linear in its length."""
    for code, signs, wanted, message in _DOUBTS:
        places = list(wanted.finditer(text)) if any(sign in text for sign in signs) else []
        if places:
            words = places[0].group()[:20]
            yield Diagnostic(code, message.format(len(places), words), Span(*places[0].span()))
