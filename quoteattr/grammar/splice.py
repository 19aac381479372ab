"""*Le capitaine tempère, « ce n'est qu'un match ».*: a comma where a colon would stand."""

from quoteattr.grammar.page import Item
from quoteattr.grammar.predicates import Group

__all__ = ["splices"]


def splices(items: tuple[Item, ...], group: Group, k: int) -> bool:
    """Whether item `k`, a comma right behind a verb of saying, opens a last quoted sentence."""
    if k != group.last + 1 or items[k].norm != "," or group.form != "fin":
        return False
    if k + 1 >= len(items) or items[k + 1].form != "clause" or not group.takes("colon"):
        return False
    last = k + 2 >= len(items) or items[k + 2].norm in (".", "!", "?", "…")
    return last and group.inverted < 0 and group.is_class("speech", "manner")
