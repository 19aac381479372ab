"""The words that an incise interrupts: where they go on behind it.

*Le rapport, dit-elle, « ne prouve rien ».* *Elle visait, rappelle le maire, les travaux du port.*
The sentence was not done where the incise cut in: it had no verb yet, or ended at one that waits
for more. Then what stands behind the second comma is content too.
"""

from quoteattr.constructions.framing import Framed, waits_for
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.page import QUOTE, Range
from quoteattr.grammar.phrases import shows_how
from quoteattr.grammar.scene import MAIN, Scene

__all__ = ["has_main_verb", "rest"]

_LONGEST_TAIL = 12  # items from the subject of an incise to its second comma


def has_main_verb(scene: Scene, frame: Framed) -> bool:
    """A clause without marks must have a verb of its own to be a content."""
    if any(item.form == "clause" for item in scene.items[frame.start : frame.end]):
        return True
    return any(
        frame.start <= group.head < frame.end and scene.openers[group.head] == MAIN
        for group in scene.finite
    )


def rest(scene: Scene, frame: Framed, k: int) -> Range | None:
    """The items that go on with a frame behind an incise whose last word is before item `k`."""
    comma = _second_comma(scene, k)
    if comma < 0 or frame.quoted:
        return None
    start = comma + 1
    if shows_how(scene.items, start):
        return None  # *La ville meurt, dit Marie Durand, | la voix blanche*
    done = has_main_verb(scene, frame)
    if waits_for(scene, frame.end, start):
        return start, clause_end(scene, start)
    if scene.items[start].norm in words.RELATIVES:
        if not _is_cleft(scene, frame):
            return None
    elif done and not (_waits(scene, frame) and _completes(scene, start)):
        return None
    end = clause_end(scene, start)
    if end <= start or not (done or _says_something(scene, start, end)):
        return None
    return start, end


def _second_comma(scene: Scene, k: int) -> int:
    """The comma that ends the incise: circumstances may come before it."""
    for j in range(k, min(len(scene.items), k + _LONGEST_TAIL)):
        item = scene.items[j]
        if item.norm == ",":
            return j if scene.has(j + 1) else -1
        if item.form in ("fin", "rel") or item.pos == QUOTE or item.norm in (":", ";", "."):
            break
    return -1


def _is_cleft(scene: Scene, frame: Framed) -> bool:
    """*C'est lui, dit-on, qui a parlé*."""
    items = scene.items[frame.start : frame.start + 3]
    return any(item.norm in ("c'", "ce") for item in items)


def _waits(scene: Scene, frame: Framed) -> bool:
    """Whether the words before an incise end at a verb: *ont, disent-ils, réservé*."""
    last = frame.end - 1
    while last > frame.start and scene.items[last].norm in words.NEGATIVE_ADVERBS:
        last -= 1
    item = scene.items[last]
    return item.form in ("fin", "ppart") and item.pos in ("VERB", "AUX")


def _completes(scene: Scene, k: int) -> bool:
    """Whether item `k` can be what a verb waits for, and no circumstance of the saying."""
    item, following = scene.items[k], scene.item(k + 1)
    if item.norm in ("à", "de", "d'"):
        return following is not None and (following.form == "inf" or following.pos == QUOTE)
    return item.pos in (QUOTE, "DET", "SCONJ") or item.form in ("inf", "ppart", "rel")


def _says_something(scene: Scene, start: int, end: int) -> bool:
    """Whether there is a verb or a quotation in what goes on."""
    return any(item.form == "fin" or item.pos == QUOTE for item in scene.items[start:end])
