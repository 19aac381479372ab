"""The words of a result, and words made fit to show.

An article must steer neither a terminal nor a page.
"""

from attrs import fields

from quoteattr.model import Attribution, Cue, Result, Source, Span, Stance

__all__ = ["escaped", "part_words", "stance_rows", "visible"]

#: What is shown of the characters that are more than characters, by their code points.
_SIGNS = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    **dict.fromkeys(range(0x7F, 0xA0), "\N{SYMBOL FOR DELETE}"),
    # What turns the direction of writing, and halves of surrogate pairs.
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(map(ord, "\n\r\t\v\f\u0085\u2028\u2029"), " "),
}
_ESCAPES = {code: f"\\u{code:04x}" for code in _SIGNS if code != ord("\n")}


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
    return result.joined((value,) if isinstance(value, Span) else value)


def visible(text: str) -> str:
    """The text on one line, a sign in the place of each character that is more than a character.

    Line ends and tabulators become spaces; control characters their pictures (␛); what turns the
    direction of writing, and halves of surrogate pairs, U+FFFD. The length stays the same.
    """
    return text.translate(_SIGNS)


def escaped(written: str) -> str:
    """JSON of several lines, with what `visible` would replace in its strings escaped instead.

    The document stays the same.
    """
    return written.translate(_ESCAPES)
