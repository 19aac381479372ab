"""Reports that their own sentence asks about or takes back.

*Le maire a-t-il promis de partir ?* asserts nothing, nor does *Est-il vrai qu'il a promis …?*; what
he is asked for is not said. *Il nie avoir dit que A*, *Il est faux qu'il ait dit que A*: A was not
said either. A question that opens with *pourquoi* or *comment* takes the report for granted.
"""

from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Scene
from quoteattr.tables import closed

__all__ = ["is_asked", "is_taken_back"]

_TAKES_FOR_GRANTED = closed("questions_of_circumstance")
_ASKING = frozenset({"ask", "wonder"})
_TRUE = closed("true")
_FALSE = closed("false")
_NEAR = 5  # items from *est* or *rien* to the *que* of what is true, false or proved


def is_asked(scene: Scene, group: Group) -> bool:
    """Whether a report is what a question asks: its verb is the one that is inverted.

    Or the verb stands under *est-ce que*, *est-il vrai que*, or nothing but the sign asks.
    """
    if scene.items[-1].norm != "?" or group.form != "fin":
        return False
    opener = scene.openers.get(group.head, MAIN)
    if opener > 0:
        return True
    before = scene.items[: group.start]
    if any(item.norm in _TAKES_FOR_GRANTED for item in before):
        return False
    if group.inverted >= 0:
        told = any(item.pos == QUOTE or item.form == "fin" for item in before)
        return not (told and before[-1].pos in ("PUNCT", QUOTE))
    return not group.does(*_ASKING)


def is_taken_back(scene: Scene, group: Group) -> bool:
    """Whether a report is the content of a denial, or of what is said to be untrue."""
    opener = scene.openers.get(group.head, MAIN)
    if opener > 0 and scene.items[opener].norm in words.QUE and _is_untrue(scene, opener):
        return True
    for host in scene.groups:
        if host.last >= group.first:
            return False
        if host.verb is None or host.negated or host.verb.polarity != "denied":
            continue
        found = find_complement(scene, host)
        if found is not None and found.opening in ("que", "inf", "de"):
            inner = next((g for g in scene.groups if g.last >= found.start), None)
            if inner == group and found.start <= group.first:
                return True
    return False


def _is_untrue(scene: Scene, opener: int) -> bool:
    """*il est faux que*, *il n'est pas vrai que*, *rien ne prouve que* before a clause."""
    start = max(0, opener - _NEAR)
    before = [item.norm for item in scene.items[start:opener]]
    negated = not words.NEGATORS.isdisjoint(before)
    if before[-1] in _TRUE:
        return negated
    if before[-1] in _FALSE:
        return not negated
    return negated and "rien" in before and before[-1] in ("prouve", "indique", "établit", "montre")
