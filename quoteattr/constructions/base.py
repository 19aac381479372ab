"""The few moves that all constructions share."""

from collections.abc import Callable, Iterator, Sequence

from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.withdrawn import is_taken_back
from quoteattr.grammar import words
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.page import QUOTE, Item, trim
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.lexicon import WITHHOLDING
from quoteattr.model import Cue, CueType, Kind, Polarity, Span
from quoteattr.nouns import NOUNS

__all__ = [
    "Move",
    "agent",
    "cue_of",
    "has_quote",
    "is_clause",
    "polarity_of",
    "propose",
    "quotes_in",
    "report",
]


#: What proposes the candidates that a construction sees in one period.
Move = Callable[[Scene], Iterator[Candidate]]


def propose(
    scene: Scene,
    construction: str,
    content: tuple[Span, ...],
    *,
    cue: Cue | None,
    source: Range | None,
    polarity: Polarity = Polarity.ASSERTED,
    weak: bool = False,
    voiceless: bool = False,
    frames: bool = False,
    loose: bool = False,
) -> Iterator[Candidate]:
    """One candidate, or none where the content holds no word."""
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
    yield Candidate(
        construction,
        kinds.pop() if len(kinds) == 1 else Kind.MIXED,
        tuple(spans),
        cue,
        _source_span(scene, source) if source is not None else None,
        polarity,
        weak,
        voiceless,
        frames,
        loose,
    )


def report(
    scene: Scene,
    construction: str,
    group: Group,
    content: tuple[Span, ...],
    source: Range | None,
    *,
    weak: bool = False,
    voiceless: bool = False,
) -> Iterator[Candidate]:
    """One candidate whose cue is a verb group, or none where the content holds no word."""
    yield from propose(
        scene,
        construction,
        content,
        cue=cue_of(scene, group),
        source=source,
        polarity=polarity_of(scene, group),
        weak=weak,
        voiceless=voiceless,
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
    if group.negated or _withholder(scene, group) is not None or is_taken_back(scene, group):
        return Polarity.NEGATED
    if group.verb is not None and group.verb.polarity == "denied":
        return Polarity.DENIED
    return Polarity.ASSERTED


def _withholder(scene: Scene, group: Group) -> Group | None:
    """The verb that withholds the words of an infinitive: *a refusé de dire*."""
    host = next((g for g in scene.groups if g.last == group.start - 2), None)
    if group.form != "inf" or host is None or host.negated:
        return None
    return host if any(reading.verb.name in WITHHOLDING for reading in host.readings) else None


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
        if items[j].norm == "par" and not _is_manner(items, j + 1):
            end = noun_phrase(items, j + 1)
            return (j + 1, _with_role(scene, j + 1, end)) if end > j + 1 else None
    return None


def _is_manner(items: Sequence[Item], k: int) -> bool:
    """*par an*, *par courrier*: a bare noun in the singular does nothing to anybody."""
    bare = k < len(items) and items[k].pos == "NOUN" and items[k].norm not in NOUNS
    return bare and not items[k].norm.endswith(("s", "x"))


def _with_role(scene: Scene, start: int, end: int) -> int:
    """*par Marie Durand, directrice du musée*: a bare noun after a name is its apposition.

    One with a determiner may be the subject of what follows: *accusée par Paris, la ville …*.
    """
    role = scene.item(end + 1)
    if role is None or role.pos != "NOUN":
        return end
    return with_appositions(scene.items, start, end)
