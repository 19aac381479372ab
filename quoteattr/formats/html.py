"""One page to read: the article with who says what marked in it, and no need of net or script.

The marks never nest: the text is cut wherever a content, a cue or a source begins or ends, and each
piece carries all that it is part of. So any result can be shown, whatever overlaps whatever.
Colours tell speakers apart, but nothing is told by colour alone: the line under a content says its
kind, the letter before it says who speaks, and the list after the article says it all in words.
Whatever an article holds is only ever text (`show.visible`, and escaping by the template engine).
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from attrs import frozen
from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from quoteattr.formats.show import part_words, said, visible
from quoteattr.model import Attribution, Result, Span, Speaker

__all__ = ["dumps", "write"]

_GOLDEN_ANGLE = 137.508  # degrees: neighbours in the list of speakers get hues far apart
_WORD = re.compile(r"\w+")
_LINE_END = re.compile(r"\r\n?|\n")
_ROLES = _CONTENT, _CUE, _SOURCE = "content", "cue", "source"


@frozen
class _Voice:
    """A speaker as the page lists it."""

    key: str
    name: str
    roles: tuple[str, ...]
    speaker: Speaker | None
    hue: float
    share: float
    quoted: int


@frozen
class _Entry:
    """An attribution as the page lists it, with its number in the article."""

    number: int
    voice: _Voice
    attribution: Attribution
    content: str
    cue: str
    source: str
    chain: tuple[str, ...]


@frozen
class _Mark:
    """A span of an entry and the part it plays; `opens` where the entry begins with it."""

    span: Span
    role: str
    entry: _Entry
    opens: bool = False


@frozen
class _Piece:
    """A stretch of the text, with the entries whose content, cue or source it is part of."""

    text: str
    begins: tuple[_Entry, ...]
    content: tuple[_Entry, ...]
    roles: tuple[str, ...]
    entries: tuple[_Entry, ...]


@frozen
class _Article:
    """What the template shows of a result."""

    name: str
    voices: tuple[_Voice, ...]
    entries: tuple[_Entry, ...]
    lines: tuple[tuple[_Piece, ...], ...]
    doubts: tuple[str, ...]


def dumps(result: Result, name: str = "") -> str:
    """The page of one result; `name` is its title."""
    return "".join(write([(name, result)]))


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """The page of many results, piece by piece."""
    yield from _template().generate(articles=[_article(*named) for named in results])


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("quoteattr.formats", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    return environment.get_template("page.html")


def _article(name: str, result: Result) -> _Article:
    voices = _voices(result)
    entries = tuple(
        _entry(result, attribution, number, voices[_key(attribution.speaker)])
        for number, attribution in enumerate(result.attributions, 1)
    )
    return _Article(
        visible(name),
        tuple(sorted(voices.values(), key=lambda voice: -voice.share)),
        entries,
        tuple(_lines(result.text, entries)),
        tuple(visible(diagnostic.message) for diagnostic in result.diagnostics),
    )


def _key(speaker: Speaker | None) -> str:
    return "" if speaker is None else speaker.id


def _voices(result: Result) -> dict[str, _Voice]:
    """The speakers that say something, by id, in the order in which they first speak."""
    words: dict[str, list[int]] = {}
    speakers: dict[str, Speaker | None] = {}
    for attribution in result.attributions:
        said = sum(len(_WORD.findall(result[span])) for span in attribution.content)
        speakers.setdefault(_key(attribution.speaker), attribution.speaker)
        words.setdefault(_key(attribution.speaker), []).append(said)
    total = sum(map(sum, words.values())) or 1
    return {
        key: _Voice(
            _letters(place),
            visible(speaker.name) if speaker else "unknown",
            _roles(speaker),
            speaker,
            place * _GOLDEN_ANGLE % 360,
            sum(words[key]) / total,
            len(words[key]),
        )
        for place, (key, speaker) in enumerate(speakers.items())
    }


def _roles(speaker: Speaker | None) -> tuple[str, ...]:
    """The roles that say more than the name."""
    if speaker is None:
        return ()
    return tuple(visible(role) for role in speaker.roles if role != speaker.name)


def _letters(place: int) -> str:
    """A, B … Z, AA, AB …"""
    lead, last = divmod(place, 26)
    return (_letters(lead - 1) if lead else "") + chr(ord("A") + last)


def _entry(result: Result, attribution: Attribution, number: int, voice: _Voice) -> _Entry:
    evidence = attribution.evidence
    return _Entry(
        number,
        voice,
        attribution,
        visible(said(result, attribution)),
        visible(part_words(result, attribution.cue)),
        visible(part_words(result, attribution.source)),
        tuple(map(visible, evidence.chain)) if evidence else (),
    )


def _lines(text: str, entries: tuple[_Entry, ...]) -> Iterator[tuple[_Piece, ...]]:
    """The lines of the text, cut into pieces; a line of space alone is left out."""
    line: list[_Piece] = []
    for right, piece in _pieces(text, entries):
        line.append(piece)
        if right == len(text) or text[right - 1] in "\n\r":
            if any(piece.begins or not piece.text.isspace() for piece in line):
                yield tuple(line)
            line = []


def _pieces(text: str, entries: tuple[_Entry, ...]) -> Iterator[tuple[int, _Piece]]:
    """The text cut at every edge of a mark and after every line end, each piece with its end."""
    waiting = sorted(_marks(entries), key=lambda mark: mark.span.start, reverse=True)
    edges = {edge for mark in waiting for edge in (mark.span.start, mark.span.end)}
    cuts = edges | {match.end() for match in _LINE_END.finditer(text)} | {0, len(text)}
    active: list[_Mark] = []
    for left, right in pairwise(sorted(cuts)):
        active = [mark for mark in active if mark.span.end > left]
        begins: list[_Entry] = []
        while waiting and (waiting[-1].span.start < right or right == len(text)):
            mark = waiting.pop()
            active += [mark] * bool(mark.span)
            begins += [mark.entry] * mark.opens
        yield right, _piece(visible(text[left:right]), begins, active)


def _marks(entries: tuple[_Entry, ...]) -> Iterator[_Mark]:
    for entry in entries:
        attribution = entry.attribution
        for place, span in enumerate(attribution.content):
            yield _Mark(span, _CONTENT, entry, opens=place == 0)
        if attribution.cue is not None:
            yield _Mark(attribution.cue.span, _CUE, entry)
        if attribution.source is not None:
            yield _Mark(attribution.source.span, _SOURCE, entry)


def _piece(text: str, begins: list[_Entry], active: list[_Mark]) -> _Piece:
    return _Piece(
        text,
        tuple(begins),
        tuple(mark.entry for mark in active if mark.role == _CONTENT),
        tuple(role for role in _ROLES if any(mark.role == role for mark in active)),
        tuple({mark.entry.number: mark.entry for mark in active}.values()),
    )
