"""A result as a table for the terminal, or as a list where the terminal is narrow.

Nothing is told by colour alone, and the words of an article are only ever words: what could steer
the terminal (control characters, marks that turn the direction of writing) is shown, not obeyed.
"""

from bisect import bisect_right
from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from quoteattr.formats.show import stance_rows, visible
from quoteattr.model import Attribution, Diagnostic, Firmness, Kind, Polarity, Result

__all__ = ["render"]

_WIDE = 100  # columns from which four columns side by side are easier to read than a list
_STYLES = {Kind.DIRECT: "green", Kind.INDIRECT: "cyan", Kind.MIXED: "yellow"}


def render(result: Result, *, width: int, title: str = "", explain: bool = False) -> RenderableType:
    """What to print for a terminal of `width` columns; `explain` adds the evidence."""
    lines = _Lines(result.text)
    parts: list[RenderableType] = [Text(visible(title), style="bold")] if title else []
    layout = _table if width >= _WIDE else _list
    parts.append(layout(result, lines, explain))
    parts.append(Text(_summary(result), style="dim"))
    parts += [_doubt(diagnostic, lines) for diagnostic in result.diagnostics]
    return Group(*parts)


class _Lines:
    """Where a code point stands: line and column, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(index + 1 for index, letter in enumerate(text) if letter == "\n")]

    def place(self, offset: int) -> str:
        line = bisect_right(self._starts, offset)
        return f"{line}:{offset - self._starts[line - 1] + 1}"


def _table(result: Result, lines: _Lines, explain: bool) -> RenderableType:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_lines=False)
    table.add_column("Where", style="dim", no_wrap=True)
    table.add_column("Who", style="bold", max_width=28)
    table.add_column("How", max_width=22)
    table.add_column("What")
    for attribution in result.attributions:
        what = Group(_what(result, attribution), *_why(result, attribution, explain))
        where = lines.place(attribution.start)
        table.add_row(where, _who(result, attribution), _how(result, attribution, "\n"), what)
    return table


def _list(result: Result, lines: _Lines, explain: bool) -> RenderableType:
    blocks: list[RenderableType] = []
    for attribution in result.attributions:
        who = Text.assemble((_who(result, attribution), "bold"))
        how = Text.assemble((lines.place(attribution.start), "dim"), "  ")
        how.append_text(_how(result, attribution, " · "))
        blocks += [who, how, Padding(_what(result, attribution), (0, 0, 0, 2))]
        blocks += [Padding(line, (0, 0, 0, 2)) for line in _why(result, attribution, explain)]
        blocks.append(Text())
    return Group(*blocks)


def _who(result: Result, attribution: Attribution) -> str:
    speaker = attribution.speaker
    if speaker is not None:
        return visible(speaker.name) + (" (anonymous)" if speaker.anonymous else "")
    if attribution.source is not None:
        return visible(result[attribution.source.span]) + " (unknown)"
    return "(unknown)"


def _how(result: Result, attribution: Attribution, joint: str) -> Text:
    parts = [Text(attribution.kind.value, style=_STYLES[attribution.kind])]
    if attribution.cue is not None:
        parts.insert(0, Text(visible(result[attribution.cue.span])))
    if attribution.polarity is not Polarity.ASSERTED:
        parts.append(Text(attribution.polarity.value, style="red"))
    elif attribution.stance is not None and attribution.stance.firmness is not Firmness.NEUTRAL:
        parts.append(Text(attribution.stance.firmness.value, style="magenta"))
    return Text(joint).join(parts)


def _what(result: Result, attribution: Attribution) -> Text:
    words = visible(result.joined(attribution.content))
    return Text(f"“{words}”" if attribution.kind is Kind.DIRECT else words)


def _why(result: Result, attribution: Attribution, explain: bool) -> Iterator[Text]:
    if not explain:
        return
    evidence = attribution.evidence
    name = evidence.construction if evidence else "no evidence"
    sure = f"{attribution.confidence:.2f}, of the speaker {attribution.speaker_confidence:.2f}"
    yield Text(f"why: {name}, confidence {sure}", style="dim italic")
    for step in evidence.chain if evidence else ():
        yield Text(f"     {visible(step)}", style="dim italic")
    stance = [f"{name} {visible(words)}" for name, words in stance_rows(result, attribution)]
    if stance:
        yield Text(f"how: {', '.join(stance)}", style="dim italic")


def _summary(result: Result) -> str:
    attributions, speakers = len(result.attributions), len(result.speakers)
    anonymous = sum(speaker.anonymous for speaker in result.speakers)
    return (
        f"{attributions} attribution{_s(attributions)}, {speakers} speaker{_s(speakers)}"
        f" ({anonymous} anonymous)"
    )


def _s(count: int) -> str:
    return "" if count == 1 else "s"


def _doubt(diagnostic: Diagnostic, lines: _Lines) -> Text:
    place = lines.place(diagnostic.span.start)
    return Text(f"{place}  {visible(diagnostic.message)} ({diagnostic.code})", style="dim")
