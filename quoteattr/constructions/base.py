"""The few moves that all constructions share."""

from collections.abc import Callable, Iterator

from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import cues
from quoteattr.grammar import words
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, trim
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import REPORTING, Complement, Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.lexicon import WITHHOLDING
from quoteattr.model import Cue, CueType, Kind, Polarity, Span
from quoteattr.tables import closed

__all__ = [
    "Move",
    "agent",
    "complements",
    "cue_of",
    "has_quote",
    "is_clause",
    "polarity_of",
    "propose",
    "quotes_in",
]


#: What proposes the candidates that a construction sees in one period.
Move = Callable[[Scene], Iterator[Candidate]]


def propose(
    scene: Scene,
    construction: str,
    content: tuple[Span, ...],
    cue: Cue | Group | None,
    source: Range | None,
    polarity: Polarity | None = None,
    *,
    weak: bool = False,
    voiceless: bool = False,
    frames: bool = False,
    loose: bool = False,
) -> Iterator[Candidate]:
    """One candidate, or none for no word; a verb group as the cue tells the polarity as well."""
    made = [scene.page.content(span.start, span.end) for span in content]
    found = [item for item in made if item is not None]
    if not found:
        return
    kinds = {kind for _, kind in found}
    spans = [span for spans_of_one, _ in found for span in spans_of_one]
    if len(kinds) > 1:  # where not all is quoted, the marks are the writer's like the rest
        spans = [
            whole for span in content if (whole := trim(scene.page.text, span.start, span.end))
        ]
    if polarity is None:
        polarity = polarity_of(scene, cue) if isinstance(cue, Group) else Polarity.ASSERTED
    yield Candidate(
        construction,
        kinds.pop() if len(kinds) == 1 else Kind.MIXED,
        tuple(spans),
        cue_of(scene, cue) if isinstance(cue, Group) else cue,
        _source_span(scene, source) if source is not None else None,
        polarity,
        weak,
        voiceless,
        frames,
        loose,
    )


def _source_span(scene: Scene, source: Range) -> Span:
    """The span of a source; of *-t-il* only the pronoun."""
    span = scene.span(*source)
    item = scene.items[source[0]]
    if item.norm in words.INVERTED:
        return Span(span.end - len(item.norm.rsplit("-", 1)[-1].rsplit("'", 1)[-1]), span.end)
    return span


def cue_of(scene: Scene, group: Group) -> Cue:
    """The cue that a verb group makes."""
    kind = CueType.VERB
    if group.form in ("gpart", "ppart"):
        kind = CueType.PARTICIPLE
    elif group.passive:
        kind = CueType.PASSIVE
    verb = group.verb
    lemma = verb.lemma if verb else scene.items[group.head].lemma
    host = _withholder(scene, group)
    first = host.first if host is not None else group.first
    return Cue(scene.span(first, group.last + 1), lemma, kind)


def polarity_of(scene: Scene, group: Group) -> Polarity:
    """Denied by the verb's meaning, or said not to have been said (*refuse de dire si*)."""
    if not group.is_class(*REPORTING):
        return Polarity.ASSERTED  # *ne veut pas « céder »*: the words stand, the wish is negated
    if group.negated or _withholder(scene, group) is not None or _is_taken_back(scene, group):
        return Polarity.NEGATED
    if group.verb is not None and group.verb.polarity == "denied":
        return Polarity.DENIED
    return Polarity.ASSERTED


_TRUE = closed("true")
_FALSE = closed("false")
_NEAR = 5  # items from *est* to the *que* of what is true or false


def _is_taken_back(scene: Scene, group: Group) -> bool:
    """Whether a report is the content of a denial, or of what is said to be untrue."""
    opener = scene.openers.get(group.head, MAIN)
    if opener > 0 and _is_untrue(scene, opener):
        return True
    for host in scene.groups:
        if host.last >= group.first:
            return False
        if host.verb is None or host.negated or host.verb.polarity != "denied":
            continue
        found = find_complement(scene, host)
        if found is not None and found.opening in ("que", "inf", "de"):
            inner = next((g for g in scene.groups if g.last >= found.start), None)
            if inner == group:
                return True
    return False


def _is_untrue(scene: Scene, opener: int) -> bool:
    """*il est faux que*, *il n'est pas vrai que* before a clause."""
    start = max(0, opener - _NEAR)
    before = [item.norm for item in scene.items[start:opener]]
    negated = not words.NEGATORS.isdisjoint(before)
    if before[-1] in _TRUE:
        return negated
    return before[-1] in _FALSE and not negated


def _withholder(scene: Scene, group: Group) -> Group | None:
    """The verb that withholds the words of an infinitive: *a refusé de dire*."""
    host = next((g for g in scene.groups if g.last == group.start - 2), None)
    if group.form != "inf" or host is None or host.negated:
        return None
    return host if any(reading.verb.name in WITHHOLDING for reading in host.readings) else None


def complements(scene: Scene, *openings: str) -> Iterator[tuple[Group, Complement]]:
    """The active groups that report, with what they take; only that which `openings` names."""
    for group in cues(scene):
        if group.form == "ppart" or group.passive:
            continue
        found = find_complement(scene, group)
        if found is not None and (not openings or found.opening in openings):
            yield group, found


def quotes_in(scene: Scene, start: int, end: int) -> list[int]:
    """The indices of the quotations among items `start` to `end`."""
    return [k for k in scene.quotes if start <= k < end]


def has_quote(scene: Scene, start: int, end: int) -> bool:
    """Whether a quotation stands among items `start` to `end`."""
    return any(start <= k < end for k in scene.quotes)


def is_clause(scene: Scene, start: int, end: int) -> bool:
    """*affirme que la ville paie*; not *le travail reprend ainsi que les cours*.

    A tagger misses a verb now and then, so only *que* behind an adverb is in doubt, or with a
    preposition behind it (*tant à la radio, qu'à la télévision*).
    """
    before, first = scene.item(start - 2), scene.item(start)
    if before is None or first is None or before.pos != "ADV" and first.pos != "ADP":
        return True
    return any(item.form == "fin" or item.pos == QUOTE for item in scene.items[start:end])


_FARTHEST_AGENT = 12


def agent(scene: Scene, k: int) -> Range | None:
    """The agent of a passive: the phrase under *par*, looked for from item `k` on."""
    items = scene.items
    for j in range(k, min(len(items), k + _FARTHEST_AGENT)):
        if items[j].norm in (",", ";", ":") or items[j].form == "fin":
            return None
        if items[j].norm == "par":
            end = noun_phrase(items, j + 1)
            return (j + 1, _with_role(scene, j + 1, end)) if end > j + 1 else None
    return None


def _with_role(scene: Scene, start: int, end: int) -> int:
    """*par Marie Durand, directrice du musée*: a bare noun after a name is its apposition.

    One with a determiner may be the subject of what follows: *accusée par Paris, la ville …*.
    """
    role = scene.item(end + 1)
    if role is None or role.pos != "NOUN":
        return end
    return with_appositions(scene.items, start, end)
