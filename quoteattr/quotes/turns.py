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

Some printers let the turns run on *within* a paragraph: *Il demanda : — Vous venez ? — Non. Elle
sortit.* There a colon, a dash and a capital begin the first turn, and after the end of a sentence
a dash and a capital the next. A turn ends there, or where the narrator takes over (`narration`); a
row of them is kept where one of them shows an incise, a person or a cry.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from quoteattr.model import Span
from quoteattr.quotes.narration import CRY, INCISE, PERSON, SENTENCE, is_narration
from quoteattr.quotes.regions import Region, RegionKind, trim

__all__ = ["GAP", "add_turns"]

#: How many paragraphs of narration may stand between two turns of one dialogue.
GAP = 3

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_DASH = re.compile(r"[^\S\n\r\u2028\u2029]*((?:[—–―]|--?(?![-\d]))[^\S\n\r\u2028\u2029]*)(?=\S)")
# Within a paragraph: a dash between two sentences, or between a colon and a sentence.
_INNER_DASH = re.compile(r"[.:?!…]\s{1,2}([—–―]\s{1,2})(?=[^\W\d_a-zà-öø-ÿœ])")
# A text without a dash after a space, a break or the end of a sentence cannot hold a turn: a cheap
# test that spares many texts the cut into paragraphs.
_MAY_TURN = re.compile(r"[—–―-](?<![^\s.:?!…].)")
_FULL_END = re.compile(r"(?:[.?!…:][\s\"»”)\]]*|[»”\"])\Z")
_QUOTING = frozenset('«»“”„‹›"‘<')
_TAIL = 12


@frozen(slots=True)
class _Candidate:
    """Words after a dash; `number` is the place of their paragraph among all.

    `inner`: the dash stands within the paragraph.
    """

    number: int
    dash: int
    words: int
    end: int
    after_colon: bool
    inner: bool = False


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
    turns.extend(turn for line in _LINE.finditer(text) for turn in _run_on(text, line))
    turns.sort(key=lambda turn: turn.dash)
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
    if any(INCISE.search(text, turn.words, turn.end) for turn in turns):
        return turns
    signs = (
        any(PERSON.search(text, turn.words, turn.end) for turn in turns),
        any(CRY.search(text, max(turn.words, turn.end - _TAIL), turn.end) for turn in turns),
        turns[0].after_colon,
    )
    return turns if sum(signs) > 1 else []


def _run_on(text: str, line: re.Match[str]) -> list[_Candidate]:
    """The turns that run on within a paragraph of narration."""
    dashes = list(_INNER_DASH.finditer(text, line.start(), line.end()))
    if not dashes or _DASH.match(text, line.start(), line.end()):
        return []
    turns = []
    running = False
    for dash, limit in zip(dashes, [*(d.start() + 1 for d in dashes[1:]), line.end()], strict=True):
        after_colon = text[dash.start()] == ":"
        if after_colon or running or _is_question(text, dash.end(), limit):
            end = _spoken_end(text, dash.end(), limit)
            turns.append(_Candidate(0, dash.start(1), dash.end(), end, after_colon, inner=True))
            running = end == limit
    signs = (INCISE, PERSON, CRY)
    shown = any(sign.search(text, turn.words, turn.end) for turn in turns for sign in signs)
    return turns if shown else []


def _is_question(text: str, start: int, end: int) -> bool:
    """Whether the words after a dash are put to somebody, so that no colon is needed."""
    match = SENTENCE.match(text, start, end)
    sentence = match.group() if match is not None else ""
    return sentence.rstrip().endswith("?") and PERSON.search(sentence) is not None


def _spoken_end(text: str, start: int, end: int) -> int:
    """Where the narrator takes over, after one sentence of speech at least."""
    match = SENTENCE.match(text, start, end)
    while match is not None and start < match.end() < end:
        start = match.end()
        match = SENTENCE.match(text, start, end)
        if match is not None and is_narration(match.group()):
            return start
    return end


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
        if turn.inner and (around or text[turn.words] in _QUOTING):
            continue
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
