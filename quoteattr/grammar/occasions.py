"""The occasion behind the words of a source: *le maire | en déplacement à Lyon*, *| joint par X*.

Where somebody was, or how he was reached, is told with him, but does not say who he is. Behind an
indefinite phrase it does (*un témoin joint par la radio*, *des élus en visite à Lyon*).
"""

from quoteattr.grammar.phrases import is_proper, noun_phrase
from quoteattr.grammar.scene import Scene
from quoteattr.tables import closed

__all__ = ["without_occasion"]

_DEFINITE = closed("definite_determiners_singular")
_REACHED = closed("participles_of_reaching")
_ASKED = closed("participles_of_asking")
_TRIPS = closed("trips")
_BEFORE_PLACE = closed("before_a_place")


def without_occasion(scene: Scene, found: tuple[int, int]) -> tuple[int, int]:
    """The words of a source without the occasion that ends them."""
    items, (start, end) = scene.items, found
    if items[start].norm not in _DEFINITE and not is_proper(items, start):
        return found
    for k in range(start + 1, end):
        if items[k].norm == "en" and _is_trip(scene, k, end) or _is_contact(scene, k, end):
            return start, k
    return found


def _is_trip(scene: Scene, k: int, end: int) -> bool:
    """*en déplacement*, *en visite officielle à Lyon*."""
    items = scene.items
    if k + 1 >= end or items[k + 1].norm not in _TRIPS:
        return False
    place = k + 2
    while place < end and items[place].pos == "ADJ":
        place += 1
    if place == end:
        return True
    return items[place].norm in _BEFORE_PLACE and noun_phrase(items, place + 1) >= end


def _is_contact(scene: Scene, k: int, end: int) -> bool:
    """*contacté*, *joint par la radio*: not *l'expert interrogé*, one of those who were asked."""
    items = scene.items
    if items[k].norm not in _REACHED | _ASKED or items[k - 1].norm == ",":
        return False
    if k + 1 == end:
        return items[k].norm in _REACHED
    return items[k + 1].norm == "par" and noun_phrase(items, k + 2) >= end
