"""Where an infinitive starts, with its clitics and negation."""

from quoteattr.grammar import words
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.scene import Scene
from quoteattr.nouns import NOUNS

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
    if k < len(items) and (items[k].form == "inf" or _looks_infinitive(scene, k)):
        return k
    return -1


def _looks_infinitive(scene: Scene, k: int) -> bool:
    """A verb that the tagger does not know: *de renégocier l'accord*."""
    item, before, after = scene.items[k], scene.item(k - 1), scene.item(k + 1)
    if item.pos != "NOUN" or not item.norm.endswith("er") or item.norm.endswith("ier"):
        return False
    return (
        before is not None
        and before.norm in ("de", "d'", "à")
        and after is not None
        and after.pos in ("DET", "ADV", QUOTE)
        and item.norm not in NOUNS
    )
