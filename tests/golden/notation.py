"""How the golden rules of the attributions are written: the text with its spans marked in place.

``[…]`` is content, ``<…>`` a cue, ``{…}`` a source. Marks may be nested (*<a-t-{il} ajouté>*)
or, of two kinds, cross (*<De {source> policière}*).
Several attributions are told apart by numbers and a bar, one digit for each attribution that the
span belongs to: ``{12|Marie Durand}`` is the source of the first and of the second. No number
means the first. Two ``[…]`` of one number are two spans of one content. A mark that is part of the
text has a backslash before it.

What is said of each attribution follows in words: the kind, the polarity where it is not
``asserted``, and, where the rule is about that, the speaker::

    "direct"    "indirect denied"    "mixed by Marie Durand"    "direct by témoin (anonymous)"
    "indirect by nobody"
"""

import re
from typing import NamedTuple

from quoteattr.model import Attribution, Span

__all__ = ["Expected", "Rule", "read", "seen"]


class Rule(NamedTuple):
    """One phenomenon: `marked` shows the spans, `attributions` says the rest.

    `known_failure` tells why the library does not keep the rule yet; the rule stays as it is.
    """

    name: str
    marked: str
    attributions: tuple[str, ...] = ()
    known_failure: str = ""


class Expected(NamedTuple):
    """An attribution as a rule and as a result can both be written: words with their places."""

    kind: str
    polarity: str
    content: tuple[tuple[int, str], ...]
    cue: tuple[int, str] | None
    source: tuple[int, str] | None
    speaker: str = ""


class _Mark(NamedTuple):
    opening: str
    numbers: str
    start: int
    end: int


_TOKEN = re.compile(r"\\[\[\]<>{}\\]|[\[<{](?:[1-9]+\|)?|[\]>}]")
_CLOSING = {"[": "]", "<": ">", "{": "}"}
_WORDS = re.compile(r"(direct|indirect|mixed)(?: (denied|negated))?(?: by (.+?)( \(anonymous\))?)?")


def read(rule: Rule) -> tuple[str, list[Expected]]:
    """The bare text of a rule, and its attributions in the order of their numbers."""
    text, marks = _unmarked(rule.marked)
    expected = []
    for number, words in enumerate(rule.attributions, 1):
        match = _WORDS.fullmatch(words)
        assert match, f"{rule.name}: {words!r} is no kind, polarity, speaker"
        own = [mark for mark in marks if str(number) in mark.numbers]
        found = {
            opening: tuple((m.start, text[m.start : m.end]) for m in own if m.opening == opening)
            for opening in _CLOSING
        }
        cue, source = found["<"], found["{"]
        assert found["["] and len(cue) <= 1 and len(source) <= 1, f"{rule.name}: marks of {number}"
        expected.append(
            Expected(
                match[1],
                match[2] or "asserted",
                found["["],
                cue[0] if cue else None,
                source[0] if source else None,
                (match[3] or "") + (match[4] or ""),
            )
        )
    used = {number for mark in marks for number in mark.numbers}
    assert used == {str(n + 1) for n in range(len(expected))}, f"{rule.name}: numbers {used}"
    return text, expected


def _unmarked(marked: str) -> tuple[str, list[_Mark]]:
    """The text without its marks, and the marks, by start."""
    text, position = "", 0
    open_marks: list[tuple[str, str, int]] = []
    marks = []
    for match in _TOKEN.finditer(marked):
        text += marked[position : match.start()]
        position = match.end()
        sign = match[0]
        if sign[0] == "\\":
            text += sign[1]
        elif sign[0] in _CLOSING:
            open_marks.append((sign[0], sign[1:-1] or "1", len(text)))
        else:
            place = next(
                (
                    k
                    for k in range(len(open_marks) - 1, -1, -1)
                    if _CLOSING[open_marks[k][0]] == sign
                ),
                None,
            )
            assert place is not None, f"{sign} closes nothing in {marked!r}"
            opening, numbers, start = open_marks.pop(place)
            marks.append(_Mark(opening, numbers, start, len(text)))
    assert not open_marks, f"not closed in {marked!r}"
    return text + marked[position:], sorted(marks, key=lambda mark: (mark.start, -mark.end))


def seen(text: str, attribution: Attribution, like: Expected | None = None) -> Expected:
    """An attribution of a result in the same words; the speaker only where `like` names one."""

    def words(span: Span) -> tuple[int, str]:
        return span.start, text[span.start : span.end]

    speaker = attribution.speaker
    name = "nobody" if speaker is None else speaker.name
    if speaker is not None and speaker.anonymous:
        name += " (anonymous)"
    return Expected(
        attribution.kind.value,
        attribution.polarity.value,
        tuple(words(span) for span in attribution.content),
        words(attribution.cue.span) if attribution.cue else None,
        words(attribution.source.span) if attribution.source else None,
        name if like is not None and like.speaker else "",
    )
