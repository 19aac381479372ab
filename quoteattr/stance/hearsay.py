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
from quoteattr.grammar.predicates import find_groups
from quoteattr.model import Act, Attribution, CueType, Kind, Span
from quoteattr.stance.line import turns
from quoteattr.stance.moods import is_conditional
from quoteattr.stance.row import MARKS, Row
from quoteattr.tables import closed

__all__ = ["conditionals"]

_PERFECT: Final = closed("perfect_conditional")
_PLAIN: Final = closed("plain_conditionals")
_POSSIBLE: Final = closed("conditionals_of_possibility")
_POLITE: Final = closed("polite_conditionals")
_GONE: Final = closed("participles_under_etre")
_OPEN_ACTS: Final = frozenset(
    (Act.WANT, Act.REQUEST, Act.ORDER, Act.PROPOSE, Act.PROMISE, Act.ASK, Act.PREDICT)
)
_IMPERFECT: Final = ("ait", "aient")
_PAST: Final = (*_IMPERFECT, "a", "èrent", "irent", "urent")


class _Verb(NamedTuple):
    """A finite verb: where it stands, and where it ends with its participles."""

    place: int
    end: int
    perfect: bool  # *aurait vendu*, *serait parti*, *se serait enfui*, but not *serait vendu*

    @property
    def compound(self) -> bool:
        return self.end > self.place + 1


def conditionals(
    row: Row, index: int, attribution: Attribution, cue: tuple[int, int], act: Act
) -> tuple[list[Span], list[Span]]:
    """The conditionals of a cue and its content: spans that report hearsay, and mere possibilities.

    `act` is what the cue does.
    """
    # *aurait confié*: that it was said is itself hearsay.
    hearsay = [row.span(*verb[:2]) for verb in _conditionals(row, *cue) if verb.compound]
    possible: list[Span] = []
    first, last = row.opening(attribution)
    found = [verb for verb in _conditionals(row, first, last) if row.labels[verb.place] == index]
    if not found or row.has(turns("hypothesis"), first, last):
        return hearsay, possible
    under_que = row.is_under_que(attribution)
    after_past = _is_past(row, attribution, *cue)
    perfect_alone = (after_past and under_que) or attribution.kind is Kind.DIRECT
    plain_alone = after_past or under_que
    for verb in found:
        span = row.span(*verb[:2])
        if row.norms[verb.place] in _POSSIBLE:
            possible += [] if (after_past and under_que) or act in _OPEN_ACTS else [span]
        elif verb.perfect:
            hearsay.append(span)
        elif (
            not perfect_alone
            and (row.norms[verb.place] in _PLAIN or not plain_alone)
            and not _is_verdict(row, verb.place)
        ):
            (possible if act is Act.JUDGE else hearsay).append(span)
    return sorted(hearsay), possible


def _conditionals(row: Row, first: int, last: int) -> Iterator[_Verb]:
    """The conditionals of a third person between two words."""
    told = {
        word
        for word in range(first, last)
        if row.norms[word].endswith(_IMPERFECT)
        and is_conditional(row.norms[word])
        and row.norms[word] not in _POLITE
        and row.norms[max(0, word - 2) : word] != ["ce", "qui"]
    }
    if told:
        yield from (verb for verb in _verbs(row, first, last) if verb.place in told)


def _verbs(row: Row, first: int, last: int) -> Iterator[_Verb]:
    # *aurait « vendu »*
    places = [k for k in range(first, last) if row.norms[k] not in MARKS]
    items = [row.items[k] for k in places]
    for group in find_groups(items):
        if group.form == "fin":
            inside = range(group.first, group.head + 1)
            place = next((k for k in inside if items[k].form == "fin"), group.first)
            participles = [k for k in range(place + 1, group.head + 1) if items[k].form == "ppart"]
            end = participles[-1] if participles else place
            gone = {items[k].norm.removesuffix("s").removesuffix("e") for k in participles}
            had = items[place].norm in _PERFECT or group.reflexive or not _GONE.isdisjoint(gone)
            yield _Verb(places[place], places[end] + 1, end > place and had)


def _is_past(row: Row, attribution: Attribution, first: int, last: int) -> bool:
    """Whether a cue stands in a past tense; a participle is taken to go with one."""
    if attribution.cue is not None and attribution.cue.type is CueType.PARTICIPLE:
        return True
    verb = next(_verbs(row, first, last), None)
    return verb is not None and (verb.compound or row.norms[verb.place].endswith(_PAST))


def _is_verdict(row: Row, verb: int) -> bool:
    """*ce serait*, *il serait bon de*: what the source thinks of it."""
    before = row.norms[verb - 1] if verb else ""
    linked = any(norm in words.BARE_DE | words.QUE for norm in row.norms[verb + 2 : verb + 5])
    return before in words.VOICELESS or (before == "il" and linked)
