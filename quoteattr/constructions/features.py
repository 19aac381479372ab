"""What is so of a candidate: the features that tell whether it stands.

One function for training and for use. A feature is a few words that people can read, since those
that weigh most are the reasons in the evidence; what two of them mean together the hidden units of
the decider learn.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.context import Context, exact, word
from quoteattr.decide import BIAS, Features, bucket
from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.grammar.phrases import is_name
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Range
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import noun_cue
from quoteattr.model import Kind, Span
from quoteattr.nouns import MEDIA, fold, noun_of
from quoteattr.quotes.marks import SIGNS
from quoteattr.spelling import fold_all
from quoteattr.tables import closed

__all__ = ["features"]

_SPEAKING = closed("first_person") | {"vous", "votre", "vos"}
_SENTENCE = 40  # tokens in which a verb is looked for


def features(candidate: Candidate, context: Context, rivals: Iterable[Candidate]) -> Features:
    """The features of one candidate among all those of its period."""
    names = [BIAS, f"by {candidate.construction}", candidate.kind.value]
    names += [
        trait for trait in ("loose", "weak", "voiceless", "frames") if getattr(candidate, trait)
    ]
    names += _moved("ends", "end", candidate.moved)
    names += _moved("starts", "start", candidate.shifted)
    names += _cue(candidate, context)
    names += _source(candidate, context)
    names += _content(candidate, context)
    names += context.place
    names += _beside_rivals(candidate, rivals)
    return dict.fromkeys(names, 1)


def _moved(edge: str, proposed: str, items: int) -> Iterator[str]:
    """How far an edge is from where the construction has it."""
    if items:
        where = "behind" if items > 0 else "before"
        yield f"{edge} {where} the proposed {proposed}"
        far = bucket(abs(items), (1, 2, 4, 8, 16))
        yield f"{edge} {far} words {where} the proposed {proposed}"


def _cue(candidate: Candidate, context: Context) -> Iterator[str]:
    cue = candidate.cue
    if cue is None:
        yield "no cue"
        return
    group = context.groups.get(cue.span.end)
    side = _side(candidate, cue.span)
    yield f"cue {side}"
    yield from context.seen(_beside_cue, cue.span.start, cue.span.end)
    if group is None:
        yield f"cue {cue.lemma}"
        if cue.type == "noun" and noun_cue(cue.lemma):
            yield "noun of speech"
        yield f"{cue.type} {side}"
        host = context.scene.group_before(context.first(cue.span.start))
        if cue.type == "colon" and host is not None:
            yield f"colon behind {host.verb.cls if host.verb else 'other'}"
            if find_complement(context.scene, host) is not None:
                yield "colon behind what a verb takes"
        return
    yield from context.seen(_verb, cue.span.end)
    start = candidate.content[0]
    if side == "before":
        gap = context.first(start.start) - group.last - 1
    else:
        gap = group.start - context.last(start.end)
    yield f"gap {bucket(gap)} {side}"


def _beside_cue(context: Context, start: int, end: int) -> Iterator[str]:
    """The words on both sides of a cue."""
    yield f"cue after {exact(context.scene.item(context.first(start) - 1))}"
    yield f"cue before {exact(context.scene.item(context.last(end)))}"


def _side(candidate: Candidate, cue: Span) -> str:
    """Where a cue stands: before the content, behind it, or within."""
    start = candidate.content[0].start
    if cue.start > start and cue.end < candidate.extent.end:
        return "within"
    return "before" if cue.end <= start else "behind"


def _verb(context: Context, end: int) -> Iterator[str]:
    """What verb ends there, how it stands, and what it takes."""
    group = context.groups[end]
    if group.verb is None:
        yield "verb of no list"
        yield f"verb {context.items[group.head].lemma}"
    else:
        yield f"verb {group.verb.name}"
        yield f"act {group.verb.act}"
    yield f"class {group.verb.cls if group.verb else 'other'}"
    yield group.form
    for trait in _traits(group, context):
        yield f"verb: {trait}"
    if group.form == "inf":
        yield f"infinitive after {word(context.scene.item(group.start - 1))}"
    before = f"after {word(context.items[group.start - 1])}" if group.start else "first"
    yield f"verb {before}"


_TAKES = {
    "takes que": ("que",),
    "takes an incise": ("incise",),
    "takes words": ("np", "de_np", "a_np"),
    "takes de": ("de_inf", "np_de", "a_np_de"),
    "takes an attribute": ("attr", "comme", "de_attr"),
}


def _traits(group: Group, context: Context) -> Iterator[str]:
    for trait, frames in _TAKES.items():
        if group.takes(*frames):
            yield trait
    for trait, holds in (
        ("passive", group.passive),
        ("negated", group.negated),
        ("modal", group.modal),
        ("reflexive", group.reflexive),
        ("inverted", group.inverted >= 0),
        ("doubtful cue", group.head not in context.known),
        ("in a subordinate clause", context.scene.openers.get(group.head, MAIN) >= 0),
    ):
        if holds:
            yield trait


def _source(candidate: Candidate, context: Context) -> Iterator[str]:
    source = candidate.source
    if source is None:
        yield "no source"
        return
    items = context.items[context.first(source.start) : context.last(source.end)]
    sort = _sort(items)
    yield f"source {sort}"
    yield f"source opens with {word(items[0] if items else None)}"
    head = next((item for item in items if item.pos in ("NOUN", "PROPN", QUOTE)), None)
    if head is not None and head.pos == "NOUN":
        yield f"source {head.lemma}"
    cue = candidate.cue
    if cue is not None:
        if source.start >= cue.span.end:
            yield "source behind the cue"
        if source.end <= cue.span.start:
            gap = cue.span.start - source.end
            if gap > 12:
                yield "source far from the cue"
    yield f"source of {bucket(len(items), (1, 2, 4, 8, 16))} words"


def _sort(items: Sequence[Item]) -> str:
    """What sort of thing a source is: whether it can speak."""
    if not items:
        return "inside a word"
    head = next((item for item in items if item.pos in ("NOUN", "PROPN", QUOTE)), items[0])
    if head.norm in words.PERSONAL_SUBJECTS or head.pos == "PRON" or head.norm in words.INVERTED:
        return f"pronoun {head.norm.rpartition('-')[2]}"
    noun = noun_of(head.norm)
    if noun is not None:
        return noun.domain
    if is_name(items, 0, len(items)):
        return "name"
    if fold(head.norm) in MEDIA:
        return "medium"
    return head.pos


def _content(candidate: Candidate, context: Context) -> Iterator[str]:
    start = context.first(candidate.start)
    end = context.last(candidate.extent.end)
    cue, following = candidate.cue, context.scene.item(end)
    yield from context.seen(_inside, start, end)
    if cue is not None and following is not None and cue.span.start == following.start:
        yield "content before its cue"
    else:
        yield f"content before {exact(following)}"
        yield f"content before {word(following)}"
        if following is not None and following.norm == ",":
            yield f"content before comma and {word(context.scene.item(end + 1))}"
    if len(candidate.content) > 1:
        yield f"content in {bucket(len(candidate.content), (2, 3))} parts"
    if cue is None or cue.span.start <= candidate.start:
        yield from context.seen(_left, start, end)
    resumed = next((s.start for s in candidate.content if cue and s.start > cue.span.end), None)
    if cue is not None and resumed is not None and candidate.kind is Kind.DIRECT:
        yield from context.seen(_resumed, cue.span.end, resumed)
    around = context.scene.item(start)
    if cue is not None and around is not None and around.start <= cue.span.start < around.end:
        yield from context.seen(_passed, cue.span.end, resumed or around.end)


def _resumed(context: Context, end: int, start: int) -> Iterator[str]:
    """How the words go on behind a cue that interrupts them: where, and with what."""
    page = context.scene.page
    tokens = page.analysis.tokens
    first = bisect_left(tokens, start, key=lambda token: token.start)
    skipped = first - bisect_left(tokens, end, key=lambda token: token.start)
    yield f"goes on {bucket(skipped, (1, 2, 3, 4, 6, 9, 14))} words behind the cue"
    if not 0 < first < len(tokens):
        return
    before = '"' if tokens[first - 1].norm in SIGNS else tokens[first - 1].norm
    yield f"goes on with {word(tokens[first])}"
    yield f"goes on behind {before}"
    if page.text[start].isupper():
        yield f"goes on with a capital behind {before}"
    rest = takewhile(lambda t: t.norm[0] not in ".!?…", tokens[first : first + _SENTENCE])
    verbs = bucket(sum(t.form == "fin" for t in rest), (0, 1, 2))
    yield f"goes on with {verbs} verbs behind {before}"


def _passed(context: Context, end: int, start: int) -> Iterator[str]:
    """What a comma behind the cue of an incise adds to it, before the words go on or end."""
    tokens = context.scene.page.analysis.tokens
    first, last = (bisect_left(tokens, k, key=lambda token: token.start) for k in (end, start))
    comma = next((k for k in range(first, last) if tokens[k].norm == ","), None)
    if comma is None or comma + 1 >= last:
        yield "passes over nothing"
        return
    aside = tokens[comma + 1 : last]
    verbs = bucket(sum(token.form == "fin" for token in aside), (0, 1))
    yield f"passes over {word(aside[0])}"
    yield f"passes over {verbs} verbs"
    yield f"passes over {bucket(len(aside), (1, 2, 3, 4, 6, 9, 14))} words, {verbs} verbs"


def _inside(context: Context, start: int, end: int) -> Iterator[str]:
    """What stands in the content, and before it."""
    items = context.items[start:end]
    yield f"content after {word(context.scene.item(start - 1))}"
    yield f"content starts with {word(items[0] if items else None)}"
    yield f"content ends with {word(items[-1] if items else None)}"
    behind = (exact(context.scene.item(k)) for k in (start - 2, start - 1))
    yield f"content behind {' '.join(behind)}"
    if items:
        yield f"content starts with {exact(items[0])}"
        yield f"content ends with {exact(items[-1])}"
    yield f"content of {bucket(len(items))} items"
    yield f"content with {bucket(sum(i.form == 'fin' for i in items), (0, 1, 2))} verbs"
    if items and items[0].form == "inf":
        yield "content is an infinitive"
    if any(item.norm == ":" for item in items):
        yield "content holds a colon"
    quotes = [k for k, item in enumerate(items, start) if item.pos == QUOTE]
    if quotes:
        yield f"{bucket(len(quotes), (1, 2, 3))} quotations"
        yield from context.seen(_quoted, quotes[0])


def _left(context: Context, start: int, end: int) -> Iterator[str]:
    """What tells whether the content goes on: what is left of the sentence behind it."""
    scene, items = context.scene, context.items
    following = word(scene.item(end))
    if end > start and items[end - 1].pos == QUOTE:
        yield f"ends behind a quotation before {following}"
    inside = [item.norm for item in items[start:end]]
    if inside.count("(") != inside.count(")"):
        yield "ends inside a bracket"
    if any(k >= end for k in scene.quotes):
        yield "leaves a quotation"
        yield f"leaves a quotation before {following}"
    verb = next((group for group in scene.groups if group.start >= end), None)
    if verb is None:
        yield "leaves no verb" if scene.has(end) else "leaves nothing"
        return
    near = "at once" if verb.start - end <= 2 else "near" if verb.start - end <= 8 else "far"
    yield f"leaves {verb.form} {near}"
    if verb.readings:
        yield f"leaves a cue before {following}"
    opener = scene.openers[verb.head] if verb.form == "fin" else MAIN
    role = "main" if opener < 0 else "inner" if opener < end else items[opener].norm
    yield f"leaves {verb.form} {role} before {following}"
    if verb.form == "fin":
        where = _place_of(subject_of(scene, verb), start, end)
        yield f"leaves a verb with its subject {where}, then {following}"


def _place_of(subject: Range | None, start: int, end: int) -> str:
    """Where a subject stands by a content of items `start` to `end`."""
    if subject is None:
        return "none"
    if subject[1] <= start:
        return "before"
    return "inside" if subject[0] < end else "behind"


def _quoted(context: Context, k: int) -> Iterator[str]:
    """What stands in the quotation that is item `k`, and right before it."""
    quote = context.items[k]
    said = context.scene.page.words(quote.region)
    for item in context.items[max(0, k - 3) : k]:
        if item.pos in ("NOUN", "VERB"):
            yield f"quotation near {item.lemma}"
    if said:
        yield f"quotation of {fold(said[0])}"
    if not _SPEAKING.isdisjoint(fold_all(" ".join(said)).replace("'", "' ").split()):
        yield "quotation in the first or second person"
    yield f"quotation of {bucket(len(said), (0, 1, 2, 3, 4, 6, 9, 14))} words"
    yield f"quotation {'with' if quote.form == 'clause' else 'without'} a verb"
    if said:
        if said[0][:1].isupper():
            yield "quotation with a capital"
            if len(said) > 1 and all(w[:1].isupper() for w in said if len(w) > 3):
                yield "quotation all in capitals"
        if said[-1][-1] in ".!?…":
            yield "quotation with a stop"
    if quote.lemma in ("fin", "inf"):
        yield f"quotation opens with {quote.lemma}"


def _beside_rivals(candidate: Candidate, rivals: Iterable[Candidate]) -> Iterator[str]:
    """Which other rule claims the same words, by the same cue or by another."""
    mine = candidate.extent
    for other in rivals:
        theirs = other.extent
        if other is candidate or not mine.overlaps(theirs):
            continue
        cue = " by the same cue" if _touch(candidate, other) else ""
        if candidate.content == other.content:
            yield f"same words{cue}"
            yield f"same words by {other.construction}"
        else:
            how = "inside" if mine in theirs else "around" if theirs in mine else "across"
            yield f"{how} {other.construction}{cue}"


def _touch(a: Candidate, b: Candidate) -> bool:
    return a.cue is not None and b.cue is not None and a.cue.span.overlaps(b.cue.span)
