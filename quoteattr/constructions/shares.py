"""What a source under a preposition has for itself, in a sentence that it does not frame alone.

*10 000 selon la police, 30 000 selon les syndicats*; *Selon A, …, qui iraient mieux, selon B*; *des
règles qui vont selon lui « trop loin »*; *Le suspect, proche du groupe selon la police, est en
fuite*. And the clause to the right of a source, past what still tells of the source.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.clauses import clause_end, last_word
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.model import Span
from quoteattr.tables import closed

__all__ = [
    "Phrase",
    "beside_another",
    "clause_after",
    "leaves_share",
    "of_hearsay",
    "parted",
    "rest_of_group",
]


class Phrase(NamedTuple):
    """A prepositional cue: items `start` to `after` (exclusive), its source, its name."""

    start: int
    after: int
    source: Range
    name: str


def beside_another(scene: Scene, phrases: Sequence[Phrase], n: int) -> tuple[Span, ...] | None:
    """The content of phrase `n` where the one before it, or the one after, has another source."""
    k, _, source, _ = phrases[n]
    if n and (split := _split(scene, phrases[n - 1], k)):
        return scene.spans(split[1], last_word(scene.items, k, split[1]))
    if n + 1 < len(phrases) and not _precedes(scene, k):
        split = _split(scene, phrases[n], phrases[n + 1][0]) or _meets(scene, phrases, n)
        if split is not None:
            first = source[1] + (scene.items[source[1]].norm == ",")
            return scene.spans(first, last_word(scene.items, split[0], first))
    if n and (share := _own_share(scene, phrases[n - 1][2][1], k)):
        return share
    if n and scene.items[k - 1].norm == ",":
        return _last_relative(scene, phrases[n - 1][2][1], k)
    if n + 1 < len(phrases) and (right := clause_after(scene, source[1])):
        second, _, other, _ = phrases[n + 1]
        if right[1] + 1 == second and not _precedes(scene, k):
            inner = _last_relative(scene, source[1], second)
            return (scene.span(right[0], other[1]),) if inner else None
    return None


def _meets(scene: Scene, phrases: Sequence[Phrase], n: int) -> Range | None:
    """*Selon A, le pont tient, | mais selon B il tombe*: where the second source comes in."""
    joint, low = phrases[n + 1].start - 1, phrases[n].source[1]
    told = any(low < group.first < joint for group in scene.finite)
    return (joint, joint) if told and scene.items[joint].norm in ("mais", ";") else None


_AGAINST = closed("contrasts")
_JOINTS = closed("joints")


def _split(scene: Scene, first: Phrase, k: int) -> Range | None:
    """Where what `first` opens ends and what the phrase at item `k` closes starts, or None.

    *Selon A, ils étaient 300, | 1 200 | selon B*; *Selon A, P, mais | il tombe | selon B*.
    """
    items, low = scene.items, first.source[1]
    if not any(low < g.first < k for g in scene.finite):
        return None
    behind = _precedes(scene, first.start)  # *Le pont tient, selon A, mais | il tombe | selon B*
    for end in (low,) if behind else range(k - 1, low, -1):
        if items[end].norm not in (",", ";", "contre"):
            continue
        start = end
        while start < k and (items[start].norm in _JOINTS or items[start].pos == "PUNCT"):
            start += 1
        inner = [group for group in scene.finite if start <= group.first < k]
        told = behind or any(low < group.first < end for group in scene.finite)
        if not inner and any(item.pos == "NUM" for item in items[start : min(k, start + 4)]):
            return (end, start) if told else None
        opposed = items[end].norm == ";" or items[end + 1].norm in _AGAINST
        subject = subject_of(scene, inner[0]) if inner else None
        if opposed and told and subject is not None and subject[0] == start:
            return end, start
    return None


def _precedes(scene: Scene, k: int) -> bool:
    """Whether a clause stands before a phrase at item `k`."""
    return any(group.last < k for group in scene.finite)


def _last_relative(scene: Scene, low: int, k: int) -> tuple[Span, ...] | None:
    """*Selon A, le feu a fait cinq blessés, | qui iraient mieux |, selon B*."""
    for j in range(k - 2, low, -1):
        if scene.items[j].norm == "," and scene.items[j + 1].form == "rel":
            return (scene.span(j + 1, k - 1),)
    return None


def leaves_share(scene: Scene, phrases: Sequence[Phrase], n: int) -> bool:
    """Whether what follows phrase `n` is a figure with the source of the next one."""
    last = n + 1 == len(phrases)
    return not last and _own_share(scene, phrases[n][2][1], phrases[n + 1][0]) is not None


def _own_share(scene: Scene, before: int, k: int) -> tuple[Span, ...] | None:
    """*10 000 selon la police, | 30 000 | selon les syndicats*: a figure with its own source.

    `before` is where the source before ends, `k` where the next phrase starts.
    """
    items = scene.items
    start = before
    while start < k and items[start].norm in (",", ";", "et", "mais", "contre"):
        start += 1
    if start in (before, k):
        return None
    counts = any(item.pos == "NUM" for item in items[start : start + 4])
    if not counts or any(start <= group.first < k for group in scene.finite):
        return None
    return scene.spans(start, last_word(items, k, start))


def parted(scene: Scene, k: int, end: int) -> tuple[Span, ...] | None:
    """The content of a phrase that stands within a part of a sentence, or None."""
    return (
        _aside(scene, k, end)
        or _of_relative(scene, k, end)
        or _between_commas(scene, k, end)
        or _of_participle(scene, k, end)
    )


def _aside(scene: Scene, k: int, end: int) -> tuple[Span, ...] | None:
    """*Le suspect, | proche du groupe | selon la police, est en fuite*: an aside of a subject."""
    items = scene.items
    comma = next((j for j in range(k - 1, 0, -1) if items[j].norm == ","), 0)
    verb = scene.verb_at(end + 1)
    if not 0 < comma < k - 1 or verb is None or not scene.has(end) or items[end].norm != ",":
        return None
    but = next((j for j in range(k - 1, comma, -1) if items[j].norm == "mais"), comma)
    return scene.spans(but + 1, k)  # *un homme seul mais | discret | selon la mairie*


def _of_relative(scene: Scene, k: int, end: int) -> tuple[Span, ...] | None:
    """*des règles | qui vont | selon lui | « trop loin »*: the relative clause alone.

    The phrase follows its verb with no comma, and what the verb takes comes behind.
    """
    group = next((g for g in scene.finite if g.last == k - 1), None)
    opener = scene.openers.get(group.head, MAIN) if group else MAIN
    following = scene.item(end)
    if opener < 0 or scene.items[opener].norm != "qui" or following is None:
        return None
    if following.pos not in (QUOTE, "ADJ", "DET", "ADP"):
        return None
    joint = next(
        (j for j in range(end, len(scene.items)) if scene.items[j].norm in (",", "et", "mais")),
        len(scene.items),
    )
    if following.pos == "DET" and scene.has(joint) and scene.items[joint].norm == "et":
        joint = max(joint, noun_phrase(scene.items, end, wide=True))  # *les soldats et les élus*
    stop = min(joint, clause_end(scene, end, clausal=False))
    opener -= opener > 0 and scene.items[opener - 1].norm == "ce"
    return (scene.span(opener, k), scene.span(end, stop)) if stop > end else None


def _between_commas(scene: Scene, k: int, end: int) -> tuple[Span, ...] | None:
    """*le pilote, | qui |, selon la police, | était « très prudent » |, et son père*."""
    items = scene.items
    if k < 2 or [items[k - 1].norm, items[k - 2].norm] != [",", "qui"]:
        return None
    verb = scene.verb_at(end + 1)
    if verb is None or items[end].norm != ",":
        return None
    stop = clause_end(scene, end + 1)
    comma = next((j for j in range(verb.last, stop) if items[j].norm == ","), stop)
    return scene.span(k - 2, k - 1), scene.span(end + 1, last_word(items, comma, end + 1))


def _of_participle(scene: Scene, k: int, end: int) -> tuple[Span, ...] | None:
    """*un décret | destiné |, selon eux, | à fermer le pont*: the participle and what it takes."""
    items = scene.items
    comma = items[k - 1].norm == ","
    group = next((g for g in scene.groups if g.last == k - 1 - comma), None)
    start = end + comma
    if group is None or group.form != "ppart" or not scene.has(start):
        return None
    if items[group.first - 1].pos not in ("NOUN", "ADJ", "PROPN", "PUNCT"):
        return None
    stop = clause_end(scene, start, clausal=False)
    return (scene.span(group.first, group.last + 1), *scene.spans(start, stop))


def clause_after(scene: Scene, end: int) -> Range | None:
    """The clause to the right of the source, past a relative or a participle hung on it."""
    items = scene.items
    k = end
    if k < len(items) and (items[k].norm in ("qui", "dont", "où") or items[k].form == "ppart"):
        k = _after_comma(scene, k)
    elif k < len(items) and items[k].norm == ",":
        k += 1
        finite = any(g.first == k for g in scene.finite)  # *Le bilan, selon X, fait état de …*
        participle = k < len(items) and items[k].form in ("ppart", "gpart") and not finite
        if participle or k < len(items) and items[k].norm in ("qui", "dont"):
            after = _after_comma(scene, k)
            k = after if after < len(items) else end
    k = _past_asides(scene, k)
    if k >= len(items) or items[k].norm in (")", ";", ".") or items[k].norm in ("qui", "dont"):
        return None
    stop = clause_end(scene, k, utterance=True)
    return (k, stop) if stop > k else None


def _past_asides(scene: Scene, k: int) -> int:
    """Past appositions and participles that still tell of the source: the clause comes after."""
    items = scene.items
    verb = next((g for g in scene.finite if g.first > k and scene.openers[g.head] == MAIN), None)
    subject = subject_of(scene, verb) if verb is not None else None
    if subject is None or subject[0] <= k:
        return k
    if items[k - 1].norm != ",":  # *… Les Échos le 4 janvier, la direction …*: still the source
        comma = next((j for j in range(k, subject[0]) if items[j].norm == ","), -1)
        k = comma + 1 if comma >= 0 else k
    while k < subject[0]:
        item = items[k]
        comma = next((j for j in range(k, subject[0]) if items[j].norm == ","), -1)
        named = item.pos in ("NOUN", "PROPN") and not is_time(items, k)
        if comma < 0 or not (named or item.form in ("gpart", "ppart")):
            return k
        k = comma + 1
    return k


def _after_comma(scene: Scene, k: int) -> int:
    end = len(scene.items)
    return next((j + 1 for j in range(k, end) if scene.items[j].norm == ","), end)


def rest_of_group(scene: Scene, left: int, end: int) -> Range | None:
    """*le bus aurait, selon X, | dérapé sur la chaussée*: an auxiliary waits for its participle."""
    items = scene.items
    last = items[left - 1]
    if last.norm not in words.AVOIR or last.form != "fin" or items[left].norm != ",":
        return None
    comma = next((j for j in range(end, len(items)) if items[j].pos in ("PUNCT", QUOTE)), end)
    if not scene.has(comma + 1) or items[comma].norm != ",":
        return None
    stop = clause_end(scene, comma + 1)
    return (comma + 1, stop) if stop > comma + 1 else None


def of_hearsay(scene: Scene, start: int, end: int) -> int:
    """*Un homme conduisait le bus, | qui aurait, selon X, dérapé*: the relative alone, else all."""
    group = next((g for g in scene.finite if g.first == end - 1), None)
    opener = scene.openers.get(group.head, MAIN) if group is not None else MAIN
    relative = opener > start and scene.items[opener].norm == "qui"
    cleft = scene.items[start].norm in ("c'", "ce")  # *C'est X qui aurait, selon Y, menti*
    return opener if relative and not cleft else start
