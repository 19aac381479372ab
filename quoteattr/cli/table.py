"""A result as a table for the terminal, or as a list where the terminal is narrow.

Nothing is told by colour alone, and the words of an article are only ever words: what could steer
the terminal (control characters, marks that turn the direction of writing) is shown, not obeyed.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from quoteattr.formats.show import stance_rows, visible
from quoteattr.model import Attribution, Firmness, Kind, Polarity, Result, Speaker

__all__ = ["counted", "render", "speaker_name", "terminal"]

_WIDE = 100  # columns from which four columns side by side are easier to read than a list
_STYLES = {Kind.DIRECT: "green", Kind.INDIRECT: "cyan", Kind.MIXED: "yellow"}


def terminal() -> Console:
    """The terminal; the words of an article are only ever words there."""
    return Console(highlight=False, markup=False, emoji=False)


def render(result: Result, *, width: int, title: str = "", explain: bool = False) -> RenderableType:
    """What to print for a terminal of `width` columns; `explain` adds the evidence."""
    starts = [0, *(found.end() for found in re.finditer("\n", result.text))]

    def place(offset: int) -> str:
        """Line and column of a code point, both from 1."""
        line = bisect_right(starts, offset)
        return f"{line}:{offset - starts[line - 1] + 1}"

    parts: list[RenderableType] = [Text(visible(title), style="bold")] if title else []
    layout = _table if width >= _WIDE else _list
    parts.append(layout(result, place, explain))
    speakers = counted(len(result.speakers), "speaker")
    anonymous = sum(speaker.anonymous for speaker in result.speakers)
    said = counted(len(result.attributions), "attribution")
    parts.append(Text(f"{said}, {speakers} ({anonymous} anonymous)", style="dim"))
    for doubt in result.diagnostics:
        words = f"{place(doubt.span.start)}  {visible(doubt.message)} ({doubt.code})"
        parts.append(Text(words, style="dim"))
    return Group(*parts)


def counted(count: int, word: str) -> str:
    """*1 speaker*, *2 speakers*."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def speaker_name(speaker: Speaker | None) -> str:
    """The name of a speaker, and whether it is anonymous; nothing for nobody."""
    return "" if speaker is None else speaker.name + (" (anonymous)" if speaker.anonymous else "")


def _table(result: Result, place: Callable[[int], str], explain: bool) -> RenderableType:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_lines=False)
    table.add_column("Where", style="dim", no_wrap=True)
    table.add_column("Who", style="bold", max_width=28)
    table.add_column("How", max_width=22)
    table.add_column("What")
    for attribution in result.attributions:
        what = Group(*_what(result, attribution, explain))
        where, how = place(attribution.start), _how(result, attribution, "\n")
        table.add_row(where, _who(result, attribution), how, what)
    return table


def _list(result: Result, place: Callable[[int], str], explain: bool) -> RenderableType:
    blocks: list[RenderableType] = []
    for attribution in result.attributions:
        how = Text.assemble((place(attribution.start), "dim"), "  ")
        how.append_text(_how(result, attribution, " · "))
        blocks += [Text(_who(result, attribution), style="bold"), how]
        blocks += [Padding(line, (0, 0, 0, 2)) for line in _what(result, attribution, explain)]
        blocks.append(Text())
    return Group(*blocks)


def _who(result: Result, attribution: Attribution) -> str:
    source = f"{result[attribution.source.span]} " if attribution.source else ""
    return visible(speaker_name(attribution.speaker) or f"{source}(unknown)")


def _how(result: Result, attribution: Attribution, joint: str) -> Text:
    parts = [Text(attribution.kind.value, style=_STYLES[attribution.kind])]
    if attribution.cue is not None:
        parts.insert(0, Text(visible(result[attribution.cue.span])))
    if attribution.polarity is not Polarity.ASSERTED:
        parts.append(Text(attribution.polarity.value, style="red"))
    elif attribution.stance is not None and attribution.stance.firmness is not Firmness.NEUTRAL:
        parts.append(Text(attribution.stance.firmness.value, style="magenta"))
    return Text(joint).join(parts)


def _what(result: Result, attribution: Attribution, explain: bool) -> Iterator[Text]:
    words = visible(result.joined(attribution.content))
    yield Text(f"“{words}”" if attribution.kind is Kind.DIRECT else words)
    for line in _why(result, attribution) if explain else ():
        yield Text(visible(line), style="dim italic")


def _why(result: Result, attribution: Attribution) -> Iterator[str]:
    evidence = attribution.evidence
    name = evidence.construction if evidence else "no evidence"
    sure = f"{attribution.confidence:.2f}, of the speaker {attribution.speaker_confidence:.2f}"
    yield f"why: {name}, confidence {sure}"
    for step in evidence.chain if evidence else ():
        yield f"     {step}"
    stance = [f"{name} {words}" for name, words in stance_rows(result, attribution)]
    if stance:
        yield f"how: {', '.join(stance)}"
