"""The conditional of hearsay: *le suspect aurait été vu* says that somebody says so.

French has one form for four uses. A conditional reports hearsay unless one of these explains it:

* *hypothesis*: the sentence has a *si*, *en cas de*, *à condition* …, or the verb a *ce qui*;
* *future in the past*: it stands under *que* after a cue in the past (*a dit qu'il partirait*);
  the perfect (*aurait vendu*) is then left to hearsay;
* *politeness and wish*: *voudrait*, *aimerait*, *il faudrait*, *il serait bon de*, *ce serait*;
* *possibility*: *pourrait*, *devrait*: a hedge, not hearsay.

Only third persons report hearsay. In a direct quotation, and under *que* after a cue that announces
or asks, the perfect alone is taken; under any other *que*, and after any cue in the past, also
*être*, *avoir* and *s'agir*. After a cue that judges, the other tenses are a hedge (*estime que le
gel serait en cause*). Under cues that ask, promise or wish, a modal is no hedge. Content is read in
its first sentence.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from quoteattr.grammar import words
from quoteattr.model import Act, Attribution, CueType, Kind, Span
from quoteattr.stance.line import turns
from quoteattr.stance.moods import is_conditional
from quoteattr.stance.row import Row
from quoteattr.tables import closed

__all__ = ["Conditionals", "conditionals"]

_PERFECT: Final = closed("perfect_conditional")
_PLAIN: Final = closed("plain_conditionals")
_POSSIBLE: Final = closed("conditionals_of_possibility")
_POLITE: Final = closed("polite_conditionals")
_OPEN_ACTS: Final = frozenset(
    (Act.WANT, Act.REQUEST, Act.ORDER, Act.PROPOSE, Act.PROMISE, Act.ASK, Act.PREDICT)
)
_IMPERFECT: Final = ("ait", "aient")
_PRESENT_AUX: Final = closed("present_auxiliaries")
_PAST: Final = (*_IMPERFECT, "a", "èrent", "irent", "urent")


class Conditionals(NamedTuple):
    """Spans that report hearsay, and spans that only tell a possibility."""

    hearsay: tuple[Span, ...]
    possible: tuple[Span, ...]


def conditionals(
    row: Row, index: int, attribution: Attribution, cue: tuple[int, int] | None, act: Act
) -> Conditionals:
    """What the conditionals of a cue and of its content say; `act` is what the cue does."""
    hearsay: list[Span] = []
    possible: list[Span] = []
    if cue is not None:
        # *aurait confié*: that it was said is itself hearsay.
        hearsay += [span for token, span in _found(row, *cue) if _participle(row, token)]
    first, last = row.opening(attribution)
    found = [
        (token, span) for token, span in _found(row, first, last) if row.labels[token] == index
    ]
    if not found or row.line(first, last).has(turns("hypothesis")):
        return Conditionals(tuple(hearsay), ())
    after_past = cue is not None and _is_past(row, attribution, *cue)
    under_que = row.is_under_que(attribution)
    perfect_alone = (after_past and under_que) or attribution.kind is Kind.DIRECT
    for token, span in found:
        norm = row.norms[token]
        if norm in _POSSIBLE:
            possible += [] if (after_past and under_que) or act in _OPEN_ACTS else [span]
        elif _is_hearsay(row, token, after_past or under_que, perfect_alone):
            tentative = act is Act.JUDGE and not _is_perfect(row, token)
            (possible if tentative else hearsay).append(span)
    return Conditionals(tuple(sorted(hearsay)), tuple(possible))


def _found(row: Row, first: int, last: int) -> Iterator[tuple[int, Span]]:
    """The conditionals of a third person in a range, each with the span of its verb group."""
    for token in range(first, last):
        norm = row.norms[token]
        if (
            norm.endswith(_IMPERFECT)
            and norm not in _POLITE
            and row.norms[max(0, token - 2) : token] != ["ce", "qui"]
            and is_conditional(norm)
        ):
            yield token, row.span(token, _group_end(row, token, last))


def _group_end(row: Row, token: int, last: int) -> int:
    """The end of a verb group: over adverbs to its participles."""
    end = token + 1
    for k in range(token + 1, min(last, token + 6)):
        here = row.tokens[k]
        if here.form == "ppart":
            end = k + 1
        elif here.pos not in ("ADV", "PRON", "AUX"):
            break
    return end


def _participle(row: Row, token: int) -> str:
    for k in range(token + 1, min(len(row.norms), token + 6)):
        if row.tokens[k].form == "ppart":
            return row.norms[k]
        if row.tokens[k].pos not in ("ADV", "PRON", "PUNCT"):
            return ""
    return ""


def _is_past(row: Row, attribution: Attribution, first: int, last: int) -> bool:
    """Whether a cue stands in a past tense; a participle is taken to go with one."""
    if attribution.cue is not None and attribution.cue.type is CueType.PARTICIPLE:
        return True
    for token in range(first, last):
        if row.tokens[token].form != "fin":
            continue
        if row.norms[token] in _PRESENT_AUX:
            return any(row.tokens[k].form == "ppart" for k in range(token + 1, last))
        return row.norms[token].endswith(_PAST)
    return False


def _is_hearsay(row: Row, token: int, plain_alone: bool, perfect_alone: bool) -> bool:
    if perfect_alone or _is_perfect(row, token):
        return _is_perfect(row, token)
    return (row.norms[token] in _PLAIN or not plain_alone) and not _is_verdict(row, token)


def _is_perfect(row: Row, token: int) -> bool:
    """*aurait vendu*, *serait parti*, but not *serait vendu*."""
    participle = _participle(row, token)
    gone = participle.removesuffix("s").removesuffix("e") in closed("participles_under_etre")
    return participle != "" and (row.norms[token] in _PERFECT or gone)


def _is_verdict(row: Row, token: int) -> bool:
    """*ce serait*, *il serait bon de*: what the source thinks of it."""
    before = row.norms[max(0, token - 1)]
    linked = any(norm in words.BARE_DE | words.QUE for norm in row.norms[token + 2 : token + 5])
    return before in words.VOICELESS or (before == "il" and linked)
