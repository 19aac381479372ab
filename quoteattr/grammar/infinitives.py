"""Where an infinitive starts, with its clitics and negation."""

from quoteattr.grammar import words
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.scene import Scene

__all__ = ["infinitive_at", "refuses_in_marks"]


def infinitive_at(scene: Scene, k: int) -> int:
    """The index of the infinitive whose group starts at `k` (*ne pas le dire*), or -1."""
    items = scene.items
    while k < len(items) and (
        items[k].norm in words.BEFORE_VERBS
        or items[k].norm in words.NEGATIVE_ADVERBS
        or items[k].pos == "ADV"
    ):
        k += 1
    if k < len(items) and items[k].form == "inf":
        return k
    return -1


def refuses_in_marks(scene: Scene, k: int) -> str | None:
    """*invite à ne pas « exagérer »*: what opens the quotation behind a negative adverb at `k`.

    That is the form of its first word (``inf``), or None where no quotation follows.
    """
    item, following = scene.item(k), scene.item(k + 1)
    if item is None or item.norm not in words.NEGATIVE_ADVERBS or following is None:
        return None
    return following.lemma if following.pos == QUOTE else None
