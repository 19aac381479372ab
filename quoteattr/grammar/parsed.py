"""What a tree adds to the surface, where the engine gives one.

The surface grammar knows where a phrase must begin or end at the latest (at a verb, a comma, a
preposition), the tree what hangs on what. A subject of the surface is made longer where the tree
has its head further left, before what the surface took for the whole phrase (*la Direction des
examens et | concours*), or modifiers that reach the verb (*Une étude | portant sur …*), or an
apposition that the surface does not see the end of (*Luc Petit, officier au centre d'appel*). It is
never made shorter, and its verb has the last word: the number of both must agree.
"""

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.page import QUOTE, Range
from quoteattr.grammar.phrases import is_plural, noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.tree import Tree

__all__ = ["apposed", "apposed_at_end", "orphan", "predicates", "widened"]

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_BEFORE_HEAD = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN"})


def widened(scene: Scene, group: Group, found: Range) -> Range:
    """The subject `found` of a finite verb group with what the tree has of it beyond."""
    tree = scene.tree
    head = _subject_head(tree, group) if tree is not None else None
    if tree is None or head is None or scene.items[head].pos not in _NOMINAL:
        return found
    start, end = found
    if head >= end or end > group.start:
        return found
    if head < start:
        left = _first_word(scene, tree.lows[head], head)
        single = not tree.dependents(head, "conj")
        agrees = single or is_plural(scene.items[group.first : group.last + 1])
        start = left if agrees and _spans(scene, tree, head, left, found) else start
    if _reaches(scene, tree, head, (end, group.start)):
        return start, group.start
    return start, apposed(scene, start, end)


def apposed(scene: Scene, start: int, end: int) -> int:
    """The end of a phrase with the apposition that the tree has behind it.

    *Luc Petit, | officier au centre d'appel 18*. The surface must show that the two phrases may
    name one person, and where the second one ends: at a sign or a verb.
    """
    tree = scene.tree
    if tree is None or not scene.has(end + 1) or scene.items[end].norm != ",":
        return end
    k = end + 1
    second = _apposition(tree, (start, end))
    if second is None or scene.items[second].pos not in ("NOUN", "PROPN"):
        return end
    if scene.items[k].pos == "ADV" or is_time(scene.items, k):
        return end  # *Luc Petit, alors maire*: when, as much as who
    while scene.has(k) and tree.governs(second, k) and scene.items[k].pos not in ("PUNCT", QUOTE):
        if scene.items[k].form in ("fin", "rel"):
            break
        k += 1
    closed = not scene.has(k) or scene.items[k].pos == "PUNCT" or scene.items[k].form == "fin"
    closed = closed or scene.norm(k) in words.NEGATORS | {"se", "s'"}
    return k if k > second and closed else end


def apposed_at_end(scene: Scene, start: int, end: int) -> int:
    """The same where nothing follows: *…, selon le porte-parole, | le général Luc Petit*.

    Elsewhere what stands behind a phrase under a preposition may be the clause that it frames.
    """
    further = apposed(scene, start, end)
    return further if all(item.pos == "PUNCT" for item in scene.items[further:]) else end


def orphan(scene: Scene, group: Group) -> Range | None:
    """The subject that the tree has for a finite verb where the surface has none.

    *Luc Petit, dans son adresse, s'est engagé à …*: a noun phrase, and an aside between commas.
    """
    tree = scene.tree
    head = _subject_head(tree, group) if tree is not None else None
    if tree is None or head is None or scene.items[head].pos not in ("NOUN", "PROPN"):
        return None
    start = _first_word(scene, 0, head)
    end = noun_phrase(scene.items, start)
    if not start <= head < end or is_time(scene.items, start):
        return None
    aside = [item.norm for item in scene.items[end : group.start]]
    between = len(aside) > 1 and aside[0] == aside[-1] == ","
    return (start, end) if between and not tree.dependents(head, "case", "mark") else None


def _apposition(tree: Tree, found: Range) -> int | None:
    """The head of the apposition to any word of a phrase whose words start behind its comma."""
    for k in range(*found):
        for second in tree.dependents(k, "appos"):
            if second > found[1] and tree.lows[second] >= found[1]:
                return second
    return None


def predicates(scene: Scene, group: Group, k: int) -> bool:
    """Whether the adjective at item `k` is said of the object, not part of it.

    *considère le projet indispensable*; surface rules cannot tell it from *le projet européen*.
    """
    tree = scene.tree
    return tree is not None and tree.heads[k] == group.head and tree.is_(k, "xcomp")


def _subject_head(tree: Tree, group: Group) -> int | None:
    """The head of the subject of any verb of a group, before it."""
    for verb in range(group.start, group.last + 1):
        for k in tree.dependents(verb, "nsubj"):
            if k < group.start:
                return k
    return None


def _first_word(scene: Scene, low: int, head: int) -> int:
    """The first of the words that may stand before the head of a noun phrase."""
    k = head
    while k > low and scene.items[k - 1].pos in _BEFORE_HEAD:
        k -= 1
    return k


def _spans(scene: Scene, tree: Tree, head: int, left: int, found: Range) -> bool:
    """Whether a phrase under `head` takes in what was found, with nothing alien in between.

    Behind a comma that is joined to the head, or its apposition or participle: *Le porte-parole de
    la ville, | Luc Petit |, lors d'une réunion a …*; *Le nageur, | champion du monde | a …*. A
    phrase with its own determiner may be a subject, whatever the tree says.
    """
    items = scene.items
    between = items[left : found[0]]
    alien = any(i.form == "fin" or i.norm in ("(", ":", ";") for i in between)
    governed = all(tree.governs(head, k) for k in range(*found) if items[k].pos in _NOMINAL)
    if alien or not governed or tree.dependents(head, "case", "mark") or is_time(items, left):
        return False
    tops = [k for k in range(*found) if not found[0] <= tree.heads[k] < found[1]]
    part = all(tree.is_(k, "appos", "acl") and tree.heads[k] == head for k in tops)
    joined = any(k >= found[0] for k in tree.dependents(head, "conj"))
    alone = all(item.norm != "," for item in between)
    return alone or joined or part and items[found[0]].pos != "DET"


def _reaches(scene: Scene, tree: Tree, head: int, rest: Range) -> bool:
    """Whether the words between a phrase and its verb all hang on it, with no comma."""
    items = scene.items[slice(*rest)]
    if not items or any(i.pos == "PUNCT" or i.form == "fin" for i in items):
        return False
    if items[0].norm in words.BEFORE_VERBS or is_time(scene.items, rest[0]):
        return False
    if items[0].pos == "ADP" and scene.items[head].pos == "PROPN":
        return False  # *Marie Durand sur France Inter*: a circumstance, whatever the tree says
    return all(tree.governs(head, k) for k in range(*rest))
