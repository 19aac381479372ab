"""A result as its article, marked, for the terminal.

Contents stand in [brackets] after the letter of their speaker and their number, cues in <angles>,
sources in {braces}, as in the notation of the tests; colours only say it once more.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.style import Style
from rich.text import Text

from quoteattr.formats.pieces import Mark, Piece, Role, lines
from quoteattr.formats.show import visible
from quoteattr.formats.voices import Voice, voices
from quoteattr.model import Polarity, Result

__all__ = ["render"]

_COLOURS = ("green", "cyan", "yellow", "magenta", "blue", "red")
_SIGNS = {Role.CONTENT: "[]", Role.CUE: "<>", Role.SOURCE: "{}"}


def render(result: Result, *, title: str = "") -> RenderableType:
    """What to print: the article line by line, then who its letters are."""
    cast = voices(result)
    speaks = {index: voice for voice in cast for index in voice.indices}
    written = [
        Text.assemble(*(part for piece in line for part in _written(piece, result, speaks)))
        for line in lines(result)
    ]
    head = [Text(visible(title), style="bold")] if title else []
    return Group(*head, *written, Text(), *map(_listed, cast))


def _written(
    piece: Piece, result: Result, speaks: dict[int, Voice]
) -> Iterator[tuple[str, str | Style]]:
    for mark in _once(piece.begins):
        yield _SIGNS[mark.role][0] + _label(mark, result, speaks), "bold"
    yield visible(result[piece.span].rstrip("\r\n")), _style(piece, speaks)
    for mark in reversed(_once(piece.ends)):
        yield _SIGNS[mark.role][1], "bold"


def _once(marks: tuple[Mark, ...]) -> list[Mark]:
    """The marks, without the cue or source that an earlier attribution has marked already."""
    kept = {
        (mark.span, mark.role, mark.role is Role.CONTENT and mark.index): mark for mark in marks
    }
    return list(kept.values())


def _label(mark: Mark, result: Result, speaks: dict[int, Voice]) -> str:
    """What stands before each span of a content: *A1*, *B2 denied*."""
    if mark.role is not Role.CONTENT:
        return ""
    polarity = result.attributions[mark.index].polarity
    more = "" if polarity is Polarity.ASSERTED else f" {polarity.value}"
    return f"{speaks[mark.index].key}{mark.index + 1}{more}: "


def _style(piece: Piece, speaks: dict[int, Voice]) -> Style:
    contents = [mark.index for mark in piece.marks if mark.role is Role.CONTENT]
    roles = {mark.role for mark in piece.marks}
    return Style(
        color=_colour(speaks[contents[-1]]) if contents else None,
        bold=Role.CUE in roles or None,
        italic=Role.SOURCE in roles or None,
    )


def _colour(voice: Voice) -> str:
    return _COLOURS[voice.place % len(_COLOURS)]


def _listed(voice: Voice) -> Text:
    line = Text(f"{voice.key:>3}  ", style="bold")
    line.append(visible(voice.name), style=_colour(voice))
    said = len(voice.indices)
    more = " (anonymous)" if voice.anonymous else ""
    return line.append(f"{more}, {said} said, {voice.share:.0%} of the words")
