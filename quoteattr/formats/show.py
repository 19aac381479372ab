"""Words made fit to show: an article must steer neither a terminal nor a page."""

import unicodedata

__all__ = ["visible"]

_SPACE = "\n\r\t\v\f\u0085\u2028\u2029"
_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # of the direction of writing


def visible(text: str) -> str:
    """The text on one line, a sign in the place of each character that is more than a character.

    Line ends and tabulators become spaces; control characters their pictures (␛); what turns the
    direction of writing, and halves of surrogate pairs, U+FFFD. The length stays the same.
    """
    return "".join(map(_sign, text))


def _sign(letter: str) -> str:
    if letter in _SPACE:
        return " "
    if letter in _TURNS or unicodedata.category(letter) == "Cs":
        return "\N{REPLACEMENT CHARACTER}"
    if unicodedata.category(letter) == "Cc":
        return chr(0x2400 + ord(letter)) if ord(letter) < 0x20 else "\N{SYMBOL FOR DELETE}"
    return letter
