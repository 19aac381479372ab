"""Where an infinitive starts, with its clitics and negation."""

from quoteattr.grammar import words
from quoteattr.grammar.scene import Scene

__all__ = ["infinitive_at"]


def infinitive_at(scene: Scene, k: int) -> int:
    """The index of the infinitive whose group starts at `k` (*ne pas le dire*), or -1."""
    items = scene.items
    while k < len(items) and (
        items[k].norm in words.CLITICS | words.NEGATORS
        or items[k].norm in words.NEGATIVE_ADVERBS
        or items[k].pos == "ADV"
    ):
        k += 1
    if k < len(items) and items[k].form == "inf":
        return k
    return -1
