"""The words of a result, and words made fit to show.

An article must steer neither a terminal nor a page.
"""

import unicodedata

from attrs import fields

from quoteattr.model import Attribution, Cue, Result, Source, Span, Stance

__all__ = ["escaped", "part_words", "stance_rows", "visible"]

_SPACE = "\n\r\t\v\f\u0085\u2028\u2029"
_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # of the direction of writing


def part_words(result: Result, part: Cue | Source | None) -> str:
    """The words of a cue or a source; none where there is none."""
    return result[part.span] if part else ""


def stance_rows(result: Result, attribution: Attribution) -> tuple[tuple[str, str], ...]:
    """What a stance tells, as pairs of a field's name and its words; only what there is."""
    stance = attribution.stance
    if stance is None:
        return ()
    told = ((field.name, _told(result, getattr(stance, field.name))) for field in fields(Stance))
    return tuple((name, words) for name, words in told if words)


def _told(result: Result, value: str | Span | tuple[Span, ...] | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    spans = (value,) if isinstance(value, Span) else value
    return result.joined(spans)


def visible(text: str) -> str:
    """The text on one line, a sign in the place of each character that is more than a character.

    Line ends and tabulators become spaces; control characters their pictures (␛); what turns the
    direction of writing, and halves of surrogate pairs, U+FFFD. The length stays the same.
    """
    return "".join(map(_sign, text))


def escaped(written: str) -> str:
    """JSON of several lines, with what `visible` would replace in its strings escaped instead.

    The document stays the same.
    """
    return "".join(_escape(letter) for letter in written)


def _escape(letter: str) -> str:
    shown = letter == "\n" or _sign(letter) == letter
    return letter if shown else f"\\u{ord(letter):04x}"


def _sign(letter: str) -> str:
    if letter in _SPACE:
        return " "
    if letter in _TURNS or unicodedata.category(letter) == "Cs":
        return "\N{REPLACEMENT CHARACTER}"
    if unicodedata.category(letter) == "Cc":
        return chr(0x2400 + ord(letter)) if ord(letter) < 0x20 else "\N{SYMBOL FOR DELETE}"
    return letter
