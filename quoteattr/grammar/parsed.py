"""What a tree adds to the surface, where the engine gives one.

The surface grammar knows where a phrase must begin or end at the latest (at a verb, a comma, a
preposition), the tree what hangs on what. A subject of the surface is made longer where the tree
has its head further left, before what the surface took for the whole phrase (*la Direction des
examens et | concours*), or modifiers that reach the verb (*Une étude | portant sur …*). It is never
made shorter, and its verb has the last word: the number of both must agree.
"""

from typing import TYPE_CHECKING

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.predicates import Group

if TYPE_CHECKING:
    from quoteattr.grammar.scene import Scene
    from quoteattr.grammar.tree import Tree

__all__ = ["predicates", "related", "widened"]

Range = tuple[int, int]

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_BEFORE_HEAD = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN"})


def widened(scene: "Scene", group: Group, found: Range) -> Range:
    """The subject `found` of a finite verb group with what the tree has of it beyond."""
    tree = scene.tree
    if tree is None or found[1] > group.start or found[0] >= group.start:
        return found
    head = _subject_head(tree, group)
    if head is None or scene.items[head].pos not in _NOMINAL:
        return found
    start, end = found
    if head < start:
        left = _first_word(scene, tree.lows[head], head)
        if _agrees(scene, tree, group, head) and _spans(scene, tree, head, (left, start), found):
            start = left
    elif head >= end:
        return found
    if _reaches(scene, tree, head, (end, group.start)):
        end = group.start
    return start, end


def related(scene: "Scene", group: Group, relative: int) -> Range | None:
    """What the tree has a relative clause hang on, where no noun phrase reaches it."""
    tree = scene.tree
    if tree is None:
        return None
    verbs = range(group.start, group.last + 1)
    heads = [h for k in verbs if tree.is_(k, "acl") and 0 <= (h := tree.heads[k]) < relative]
    if not heads or scene.items[heads[0]].pos not in ("NOUN", "PROPN"):
        return None
    start = _first_word(scene, 0, heads[0])
    end = relative - (scene.items[relative - 1].norm == ",")
    between = scene.items[start:end]
    if (
        start >= end
        or is_time(scene.items, start)
        or any(i.form == "fin" or i.norm in (":", ";", "(") for i in between)
    ):
        return None
    return start, end


def predicates(scene: "Scene", group: Group, k: int) -> bool:
    """Whether the adjective at item `k` is said of the object, not part of it.

    *considère le projet indispensable*; surface rules cannot tell it from *le projet européen*.
    """
    tree = scene.tree
    return tree is not None and tree.heads[k] == group.head and tree.is_(k, "xcomp")


def _subject_head(tree: "Tree", group: Group) -> int | None:
    """The head of the subject of any verb of a group, before it."""
    for verb in range(group.start, group.last + 1):
        for k in tree.dependents(verb, "nsubj"):
            if k < group.start:
                return k
    return None


def _first_word(scene: "Scene", low: int, head: int) -> int:
    """The first of the words that may stand before the head of a noun phrase."""
    k = head
    while k > low and scene.items[k - 1].pos in _BEFORE_HEAD:
        k -= 1
    return k


def _agrees(scene: "Scene", tree: "Tree", group: Group, head: int) -> bool:
    """Whether a subject that the tree has coordinated, *A et B*, meets a verb in the plural."""
    verb = next((i for i in scene.items[group.first : group.last + 1] if i.form == "fin"), None)
    return not tree.dependents(head, "conj") or verb is None or verb.norm.endswith("nt")


def _spans(scene: "Scene", tree: "Tree", head: int, added: Range, found: Range) -> bool:
    """Whether a phrase under `head` takes in what was found, with nothing alien in between."""
    items = scene.items
    if tree.dependents(head, "case", "mark") or is_time(items, added[0]):
        return False
    if any(i.form == "fin" or i.norm in ("(", ":", ";") for i in items[added[0] : added[1]]):
        return False
    if not all(tree.governs(head, k) for k in range(*found) if items[k].pos in _NOMINAL):
        return False
    joined = [k for k in tree.dependents(head, "conj") if k >= found[0]]
    commas = any(item.norm == "," for item in items[added[0] : added[1]])
    return bool(joined) if commas else True


def _reaches(scene: "Scene", tree: "Tree", head: int, rest: Range) -> bool:
    """Whether the words between a phrase and its verb all hang on it, with no comma."""
    items = scene.items[slice(*rest)]
    if not items or any(i.pos == "PUNCT" or i.form == "fin" for i in items):
        return False
    if items[0].norm in words.CLITICS | words.NEGATORS or is_time(scene.items, rest[0]):
        return False
    if items[0].pos == "ADP" and scene.items[head].pos == "PROPN":
        return False  # *Marie Durand sur France Inter*: a circumstance, whatever the tree says
    return all(tree.governs(head, k) for k in range(*rest))
