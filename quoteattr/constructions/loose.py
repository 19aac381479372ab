"""What might be reported: proposals that ask for no known frame.

The other constructions know how French reports and propose what they are sure of. Here stands
everything else that looks like it: each quotation with the verb, noun of speech, colon or nothing
around it; each clause or infinitive that hangs on a cue; each cue behind a comma with its subject
behind it. Most of it is no report: the weights of `quoteattr.constructions.features` tell. What
they choose less than once in a hundred times is not proposed.
"""

from collections.abc import Iterator
from functools import partial

from quoteattr.constructions.base import agent, propose
from quoteattr.constructions.candidates import Candidate, evolve
from quoteattr.constructions.framing import framed, low_bound
from quoteattr.constructions.reporting import cues
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end, clause_start, last_word
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.nearest import postposed
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import noun_cue
from quoteattr.model import Cue, CueType, Span
from quoteattr.quotes.signatures import heading, signature

__all__ = ["CARRIED_ON", "MOVES"]

CARRIED_ON = "carried_on"

_NEAR = 3  # items between a quotation and a verb or noun that could report it
_FAR = 14  # items between a verb and a quotation in what it takes
_DEEPEST = 1  # quotations inside quotations that are looked at

offer = partial(propose, loose=True)


def _quotes(scene: Scene) -> list[int]:
    """The quotations of a period, by item, but for those deep inside others."""
    regions, items = scene.page.regions, scene.items
    return [k for k in scene.quotes if regions[items[k].region].depth <= _DEEPEST]


def _subject(scene: Scene, group: Group) -> Range | None:
    """Who does what a group says: of a passive its agent."""
    return agent(scene, group.last + 1) if group.passive else subject_of(scene, group)


def _verb_behind(scene: Scene) -> Iterator[Candidate]:
    """*« A », éreinte le quotidien*: any verb behind a quotation, its subject behind it."""
    for k in _quotes(scene):
        group = next((g for g in scene.finite if k < g.start <= k + _NEAR), None)
        if group is None:
            continue
        frame = framed(scene, low_bound(scene, k + 1), k + 1)
        contents = {scene.spans(k, k + 1), *([frame.spans] if frame is not None else ())}
        for content in sorted(contents):
            yield from offer(scene, "verb_behind", content, group, _behind(scene, group))


def _behind(scene: Scene, group: Group) -> Range | None:
    if group.inverted >= 0:
        return group.inverted, group.inverted + 1
    return postposed(scene, group.last + 1)


def _verb_before(scene: Scene) -> Iterator[Candidate]:
    """*brandit la « menace » d'un procès*: a verb before a quotation, with more or less of it.

    Of a verb that is no cue only the nearest, and nothing behind the marks.
    """
    for k in _quotes(scene):
        hosts = [g for g in scene.groups if g.last < k <= g.last + _FAR][-2:]
        for group in hosts:
            if group.readings or group is hosts[-1]:
                source = _subject(scene, group)
                for content in sorted(_around(scene, group, k)):
                    spans = scene.spans(*content)
                    yield from offer(scene, "verb_before", spans, group, source)


def _around(scene: Scene, group: Group, k: int) -> set[Range]:
    """The quotation at item `k` alone, with its phrase, and to the end of its clause."""
    items = scene.items
    low = group.last + 1 + (group.inverted == group.last + 1)
    start = k
    while start > low and items[start - 1].pos in _IN_PHRASE:
        start -= 1
    starts = {k, start, start + (items[start].norm in _GOVERNORS and start < k)}
    found = {(first, k + 1) for first in starts}
    if group.readings:
        found |= {(first, clause_end(scene, first, clausal=False)) for first in starts}
    return found


_IN_PHRASE = frozenset({"DET", "ADJ", "NOUN", "NUM", "ADP", "PROPN", "ADV"})
_GOVERNORS = words.DE | {"à", "au", "aux", "pour", "contre", "sur", "comme", "en", "avec"}


def _noun_before(scene: Scene) -> Iterator[Candidate]:
    """*aux cris de « A »*, *l'expression « C »*: a noun of speech before a quotation."""
    for k in _quotes(scene):
        near = range(k - 1, max(-1, k - 1 - _NEAR), -1)
        noun = next((j for j in near if scene.items[j].pos == "NOUN"), -1)
        if noun >= 0 and noun_cue(scene.items[noun].norm) is not None:
            cue = Cue(scene.span(noun, noun + 1), scene.items[noun].lemma, CueType.NOUN)
            yield from offer(scene, "noun_before", scene.spans(k, k + 1), cue, None)


def _colons(scene: Scene) -> Iterator[tuple[int, tuple[Span, ...]]]:
    """Each colon, and what may be said behind it."""
    items = scene.items
    for k in range(1, len(items) - 1):
        if items[k].norm != ":":
            continue
        ends = {clause_end(scene, k + 1), last_word(items, len(items), k + 1)}
        if items[k + 1].pos == QUOTE:
            ends.add(k + 2)
        for end in sorted(ends):
            yield k, scene.spans(k + 1, end)


def _colon_before(scene: Scene) -> Iterator[Candidate]:
    """*Marie Durand, ravie : « A »*, *Marie Durand : la loi est « dure »*: a colon."""
    first = noun_phrase(scene.items, 0)
    for k, content in _colons(scene):
        named = 0 < first <= k and (first == k or scene.group_before(k) is None)
        cue = Cue(scene.span(k, k + 1), ":", CueType.COLON)
        source = (0, first) if named else None
        yield from offer(scene, "colon_before", content, cue, source)


def _verb_colon(scene: Scene) -> Iterator[Candidate]:
    """*n'en démord pas : « A »*, *a prévenu : B*: a cue, a colon and its clause."""
    for k, content in _colons(scene):
        group = scene.group_before(k)
        if group is not None and group.readings and k - group.last <= _FAR:
            yield from offer(scene, "verb_colon", content, group, _subject(scene, group))


def _complement(scene: Scene) -> Iterator[Candidate]:
    """*stipule que A*, *a été prié de B*: whatever clause or infinitive hangs on a cue."""
    for group in scene.groups:
        found = find_complement(scene, group) if group.readings else None
        if found is None or found.opening in ("object", "quote", "colon"):
            continue
        end = clause_end(scene, found.start, clausal=found.opening in ("que", "si"))
        yield from offer(
            scene, "any_complement", scene.spans(found.start, end), group, _subject(scene, group)
        )


def _incise(scene: Scene) -> Iterator[Candidate]:
    """*Faux, rétorque X*, *A, rappelle-t-elle, B*: a verb behind any words, and what goes on."""
    low = 0
    items = scene.items
    for group in scene.finite:
        before = group.start - 1
        if before < 1 or not group.readings:
            continue
        if items[before].pos != "PUNCT" and items[before].norm not in (",", "?", "!"):
            continue
        source = _behind(scene, group)
        if source is None:
            continue
        left = clause_start(scene, before, max(low, low_bound(scene, before + 1)))
        parts = scene.spans(left, last_word(items, before, left))
        after = max(source[1], group.last + 1)
        rest: tuple[Span, ...] = ()
        if scene.has(after + 1) and items[after].norm == ",":
            rest = scene.spans(after + 1, clause_end(scene, after + 1))
        for content in (parts, (*parts, *rest), rest) if rest else (parts,):
            yield from offer(scene, "any_incise", content, group, source)
        low = after


def _alone(scene: Scene) -> Iterator[Candidate]:
    """A quotation, or a sentence that holds one, with nothing that tells who speaks.

    Who speaks before goes on, or a line below it says whose words it holds.
    """
    items = scene.items
    page = scene.page
    quotes = _quotes(scene)
    for k in quotes:
        for candidate in offer(scene, CARRIED_ON, scene.spans(k, k + 1), None, None):
            named = signature(page.text, candidate.extent.end)
            named = named or heading(page.text, page.regions[items[k].region].span.start)
            yield evolve(candidate, source=named)
    if quotes and len(items) > 1 and (scene.period.level != TOP or not cues(scene)):
        start = clause_start(scene, len(items))
        content = scene.spans(start, last_word(items, len(items), start))
        yield from offer(scene, CARRIED_ON, content, None, None)


MOVES = {
    "verb_behind": _verb_behind,
    "verb_before": _verb_before,
    "noun_before": _noun_before,
    "colon_before": _colon_before,
    "verb_colon": _verb_colon,
    "any_complement": _complement,
    "any_incise": _incise,
    CARRIED_ON: _alone,
}
