"""What is said not to be done: *n'a pas dit*, *sans dire*, *ne pas le dire*, *personne n'a dit*.

And what two negations leave standing: who *n'exclut pas de partir* says that it may be.
"""

from collections.abc import Sequence

from attrs import evolve

from quoteattr.grammar import words
from quoteattr.grammar.page import Item
from quoteattr.lexicon import Reading, litotes
from quoteattr.tables import closed

__all__ = ["adverbs_after", "denies_infinitive", "has_nobody", "is_more_than", "litotes_of"]

_FARTHEST = 6  # items from *personne*, *aucun de* or the second *ni* to the verb
_AHEAD = 3  # items behind the head of a group in which its negative adverb stands
_NOBODY = closed("nobody")
_ONLY = closed("only")
# Before an infinitive they say that it is not done. *sans* belongs to the cue.
_INSTEAD = (("loin", "de"), ("lieu", "de"), ("plutôt", "que", "de"), ("faute", "de"))


def adverbs_after(items: Sequence[Item], first: int, head: int) -> list[int]:
    """The negative words behind an auxiliary or a verb: *n'a [pas] dit*, *ne dit [nulle part]*."""
    end = min(len(items), head + _AHEAD)
    found = [k for k in range(first + 1, end) if items[k].norm in words.NEGATIVE_ADVERBS]
    if found and is_more_than(items, found[-1]):
        return []
    for k in range(head + 1, end - 1):
        if [items[k].norm, items[k + 1].norm] == ["nulle", "part"]:
            found.append(k + 1)
    return found


def is_more_than(items: Sequence[Item], k: int) -> bool:
    """*n'a pas seulement dit que*: the negative word at item `k` denies that it was all."""
    refuses = k + 1 < len(items) and items[k].norm in words.NEGATIVE_ADVERBS
    return refuses and items[k + 1].norm in _ONLY


def has_nobody(items: Sequence[Item], start: int) -> bool:
    """*personne ne*, *aucun des deux ne*, *ni A ni B ne*: who does it not, before its verb."""
    for k in range(start - 1, max(-1, start - 1 - _FARTHEST), -1):
        if items[k].form == "fin" or items[k].pos == "PUNCT":
            return False
        if items[k].norm in _NOBODY and (not k or items[k - 1].pos != "DET"):
            return True
    return False


def denies_infinitive(items: Sequence[Item], start: int) -> tuple[int, bool]:
    """Where an infinitive starts with its negation, and if it has one: *ne pas dire*, *sans dire*.

    `start` is its first clitic. A locution that says as much is no part of it (*loin de | dire*).
    """
    k = start
    while k and items[k - 1].norm in words.NEGATIVE_ADVERBS:
        k -= 1
    while k and items[k - 1].pos == "ADV":
        k -= 1
    if k and items[k - 1].norm == "sans":
        return k - 1, True
    before = tuple("de" if item.norm == "d'" else item.norm for item in items[max(0, k - 3) : k])
    return start, any(before[-len(opening) :] == opening for opening in _INSTEAD)


def litotes_of(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings of a negated verb that then says something: *n'exclut pas*."""
    found = ((reading, litotes().get(reading.verb.name)) for reading in readings)
    return tuple(evolve(reading, verb=verb) for reading, verb in found if verb is not None)
