"""Paragraphs that begin with a dash: which of them are turns of a dialogue.

In a novel such a paragraph is a turn; in the news it is an item of a list (« - la mairie ; »)
or the signature under a block quotation (« — Nom, fonction »), and almost never a turn: none of
the 74 of French Wikinews is one. So a dash alone proves nothing. Paragraphs with dashes that
stand together (no more than `GAP` others between two) are judged together, by what they show:

* an *incise*: a verb of saying, or any verb with its pronoun, inverted after a comma, an
  exclamation or a question (« , dit-il », « ! s'écria le marquis »);
* a *person*: the words of somebody who speaks to somebody (je, tu, vous …);
* a *cry*: the paragraph ends as a question, an exclamation or in suspense;
* a *colon* at the end of the paragraph before the first.

One incise is proof, and so are two different signs. Against it speak items: a paragraph that ends
with a semicolon, a comma or no punctuation at all, or that begins with a small letter. More than a
third of items make a list of them all; an item alone is never a turn.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from attrs import frozen

from quoteattr.model import Span
from quoteattr.quotes.regions import Region, RegionKind, trim
from quoteattr.tables import closed, rows

__all__ = ["GAP", "add_turns", "surface"]

#: How many paragraphs of narration may stand between two turns of one dialogue.
GAP = 3

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_DASH = re.compile(r"[^\S\n\r\u2028\u2029]*((?:[—–―]|--?(?![-\d]))[^\S\n\r\u2028\u2029]*)(?=\S)")
# A text without a dash after a space or a break cannot hold a turn: a cheap test that spares many
# texts the cut into paragraphs.
_MAY_TURN = re.compile(r"[—–―-](?<!\S.)")
_FULL_END = re.compile(r"(?:[.?!…:][\s\"»”)\]]*|[»”\"])\Z")
_QUOTING = frozenset('«»“”„‹›"‘<')
_TAIL = 12


def surface(name: str) -> str:
    """A part of a pattern over raw text, in ``turns.tsv``: its letters composed or decomposed."""
    (words,) = (row["words"] for row in rows("turns") if row["turn"] == name)
    return "".join(
        char if char.isascii() else f"(?:{char}|{unicodedata.normalize('NFD', char)})"
        for char in words
    )


_PERSONS = "|".join(sorted(closed("words_of_speakers")))
#: A verb of saying, or any verb with its pronoun after it, where an incise stands.
_INCISE = re.compile(
    r"[,!?…».]['’\"\s—–]*(?:(?:me|te|se|lui|leur|nous|vous|[mts]['’])\s?)?"
    rf"(?:(?:{surface('verbs_of_narration')})\b|[\w\u0300-\u036f]+-(?:t-)?(?:ils?|elles?|on|je)\b)"
)
#: Somebody who speaks to somebody.
_PERSON = re.compile(rf"\b(?:{_PERSONS})\b|\b[jtm]['’]\w", re.IGNORECASE)
#: The end of a question, of an exclamation, of a sentence left in suspense.
_CRY = re.compile(r"(?:[?!…]|\.\.\.)[\s\"»”)]*\Z")


@frozen(slots=True)
class _Candidate:
    """Words after a dash; `number` is the place of their paragraph among all."""

    number: int
    dash: int
    words: int
    end: int
    after_colon: bool


def add_turns(text: str, quotations: Sequence[Region]) -> list[Region]:
    """The quotations, and among and around them the turns, in text order, outer first."""
    if _MAY_TURN.search(text) is None:
        return list(quotations)
    turns = [
        turn
        for block in _blocks(_candidates(text))
        for turn in _judge(text, block)
        if text[turn.words] not in _QUOTING
    ]
    regions = [*quotations, *_place(text, turns, quotations)]
    regions.sort(key=lambda region: (region.span.start, -region.span.end))
    return regions


def _candidates(text: str) -> Iterator[_Candidate]:
    after_colon = False
    for number, line in enumerate(_LINE.finditer(text)):
        match = _DASH.match(text, line.start(), line.end())
        if match is not None and match.end() < line.end():
            yield _Candidate(number, match.start(1), match.end(), line.end(), after_colon)
        tail = text[max(line.start(), line.end() - _TAIL) : line.end()].rstrip()
        if tail:
            after_colon = tail.endswith(":")


def _blocks(candidates: Iterator[_Candidate]) -> Iterator[list[_Candidate]]:
    block: list[_Candidate] = []
    for candidate in candidates:
        if block and candidate.number - block[-1].number > GAP + 1:
            yield block
            block = []
        block.append(candidate)
    if block:
        yield block


def _judge(text: str, block: list[_Candidate]) -> list[_Candidate]:
    """The turns among the candidates of a block: all that are no items, or none."""
    turns = [candidate for candidate in block if not _is_item(text, candidate)]
    if 3 * (len(block) - len(turns)) > len(block) or not turns:
        return []
    if any(_INCISE.search(text, turn.words, turn.end) for turn in turns):
        return turns
    signs = (
        any(_PERSON.search(text, turn.words, turn.end) for turn in turns),
        any(_CRY.search(text, max(turn.words, turn.end - _TAIL), turn.end) for turn in turns),
        turns[0].after_colon,
    )
    return turns if sum(signs) > 1 else []


def _is_item(text: str, candidate: _Candidate) -> bool:
    ends = _FULL_END.search(text, max(candidate.words, candidate.end - _TAIL), candidate.end)
    return ends is None or text[candidate.words].islower()


def _place(
    text: str, turns: Sequence[_Candidate], quotations: Sequence[Region]
) -> Iterator[Region]:
    """Cut each turn so that no quotation crosses its bounds.

    Inside a quotation of several paragraphs a turn ends with that quotation's words; a quotation
    that begins in a turn and ends in a later paragraph takes the turn along.
    """
    around: list[Region] = []
    index = 0
    for turn in turns:
        while index < len(quotations) and quotations[index].span.start < turn.dash:
            _leave(around, quotations[index].span.start)
            around.append(quotations[index])
            index += 1
        _leave(around, turn.dash)
        limit = around[-1].spans[-1].end if around else len(text)
        end = _reach(text, turn.end, quotations, index, limit)
        spans = tuple(
            span
            for line in _LINE.finditer(text, turn.words, end)
            if (span := trim(text, line.start(), line.end())) is not None
        )
        if spans:
            span = Span(turn.dash, spans[-1].end)
            yield Region(span, spans, RegionKind.DIALOGUE)


def _leave(around: list[Region], position: int) -> None:
    """Drop the regions that end before `position`."""
    while around and around[-1].span.end <= position:
        around.pop()


def _reach(text: str, end: int, quotations: Sequence[Region], index: int, limit: int) -> int:
    """Where a turn ends whose own paragraph ends at `end`."""
    while index < len(quotations) and quotations[index].span.start < min(end, limit):
        reached = quotations[index].span.end
        if reached > end:
            line = _LINE.match(text, reached)
            end = line.end() if line is not None else reached
        index += 1
    return min(end, limit)
