"""Reports that their own sentence asks about or takes back.

*Le maire a-t-il promis de partir ?* asserts nothing, nor does *Est-il vrai qu'il a promis …?*. *Il
nie avoir dit que A*, *Il est faux qu'il ait dit que A*: A was not said either. A question that
opens with *pourquoi* or *comment* takes the report for granted.
"""

from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Scene
from quoteattr.tables import closed

__all__ = ["is_asked", "is_taken_back"]

_TAKES_FOR_GRANTED = closed("questions_of_circumstance")
_TRUE = closed("true")
_FALSE = closed("false")
_NEAR = 5  # items from *est* to the *que* of what is true or false


def is_asked(scene: Scene, group: Group) -> bool:
    """Whether a report is what a question asks; *pourquoi* and *comment* take it for granted."""
    if scene.items[-1].norm != "?" or group.does("ask", "wonder"):
        return False
    return not any(item.norm in _TAKES_FOR_GRANTED for item in scene.items[: group.start])


def is_taken_back(scene: Scene, group: Group) -> bool:
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
