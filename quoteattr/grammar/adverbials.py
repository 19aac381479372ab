"""Adverbials: what tells when, and the set phrases that may stand anywhere in a sentence."""

from collections.abc import Sequence

from quoteattr.grammar import words
from quoteattr.grammar.page import Item, norm_at
from quoteattr.tables import closed

__all__ = ["fixed_adverbial", "is_time", "time_phrase"]

_POSSESSIVE = ("sa", "son", "leur", "ma", "mon")
_FIXED = (
    ("pour", _POSSESSIVE, ("part",)),
    ("de", _POSSESSIVE, ("côté",)),
    ("à", _POSSESSIVE, ("tour", "avis")),
    ("quant", ("à", "aux"), tuple(words.STRONG_PRONOUNS)),
    ("en", ("outre", "effet", "revanche", "particulier", "substance", "somme", "conclusion"), ()),
    ("au", ("contraire", "passage", "final"), ()),
    ("d'", ("ailleurs", "abord", "emblée"), ()),
    ("entre", ("autres",), ()),
    ("par", ("ailleurs", "contre", "conséquent", "exemple"), ()),
    ("de", ("plus", "même", "nouveau", "fait"), ()),
    ("malgré", ("tout", "cela"), ()),
)
_TIMELY = words.TIME_NOUNS | closed("modifiers_of_times")


def is_time(items: Sequence[Item], i: int) -> bool:
    """Whether the phrase at `i` tells a time: *jeudi*, *ce matin*, *le 4 novembre*, *en 2016*."""
    for k, item in enumerate(items[i : i + 4], i):
        if item.norm in words.TIME_NOUNS:
            return item.pos != "PROPN"  # *le Midi Libre*, *Jean Mars*
        if item.pos == "NUM" and len(item.norm) == 4 and item.norm[:2] in ("19", "20"):
            return [one.pos for one in items[k + 1 : k + 2]] != ["NOUN"]  # not *2000 soldats*
        if item.pos not in ("DET", "NUM", "ADJ", "ADP") and item.norm not in ("er", "dernier"):
            return False
    return False


def time_phrase(items: Sequence[Item], i: int) -> int:
    """The end of the phrase of time that starts at `i`: *ce mercredi 9 mars 2016*, *jeudi soir*."""
    j = i
    while j < len(items):
        item = items[j]
        timely = item.pos == "NUM" or item.norm in _TIMELY
        if not timely and not (item.pos in ("DET", "ADP", "ADJ") and is_time(items, j + 1)):
            break
        j += 1
    return j


def fixed_adverbial(items: Sequence[Item], k: int) -> int:
    """The end of a set phrase that starts at `k` (*pour sa part*, *de son côté*), or `k`."""
    first = items[k].norm
    for head, second, third in _FIXED:
        if first == head and norm_at(items, k + 1) in second:
            if not third:
                return k + 2
            if norm_at(items, k + 2) in third:
                return k + 3
    return k
