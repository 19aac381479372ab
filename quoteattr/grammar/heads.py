"""The head of a noun phrase: which words lead to it, and which still belong to it."""

from collections.abc import Sequence

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.nouns import MEDIA
from quoteattr.tables import closed

__all__ = ["HEADS", "continues", "is_premodifier", "leads_to_head"]

_LONGEST_NAME = 40  # code points of a quotation that may be part of a name
_SELVES = closed("selves")
_OF_OFFICE = closed("participles_of_office")
_FOREIGN = closed("inside_foreign_names")
HEADS = frozenset({"NOUN", "PROPN", "NUM", "X", "SYM", QUOTE})
_QUANTIFIERS = closed("quantifiers")


def is_premodifier(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether item `j` of a phrase that starts at `i` leads to its head: *deux grandes …*."""
    item = items[j]
    if item.pos in ("DET", "ADJ", "NUM"):
        # a number or an adjective may itself be the head: look whether a head follows
        return item.pos == "DET" or j + 1 < len(items) and leads_to_head(items, j + 1)
    if item.norm in ("de", "d'", "des") and j == i:
        return j + 1 < len(items) and items[j + 1].pos in ("DET", "ADJ", "NUM")
    if item.pos in ("ADV", "ADP") and item.norm in _QUANTIFIERS | {"de", "d'", "très"}:
        return j > i or item.norm in _QUANTIFIERS
    return False


def leads_to_head(items: Sequence[Item], j: int) -> bool:
    """Whether a head follows within a few items."""
    for item in items[j : j + 4]:
        if item.pos in HEADS:
            return True
        if item.pos not in ("ADJ", "NUM", "DET", "CCONJ"):
            return False
    return False


def continues(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether item `j` still belongs to the head before it."""
    item, before = items[j], items[j - 1]
    if item.norm in _FOREIGN and j + 1 < len(items):
        return True
    if item.norm == "%":
        return before.pos == "NUM"
    if before.norm == "numéro" and item.norm in words.ONE | {"deux"}:
        return True  # *le numéro un du port*
    if item.norm in _SELVES:
        return before.pos in ("NOUN", "PROPN", "ADJ")  # *le maire lui-même*
    if item.pos == "PROPN" or item.pos in ("X", "NUM", "SYM"):
        return not is_time(items, j) or before.pos == "NOUN" and before.norm in words.TIME_NOUNS
    if item.pos == "ADJ":
        return True
    if before.pos == "PROPN" and item.form == "ppart":
        return _names_medium(items[i : j + 1])
    if item.pos == QUOTE:
        named = item.form != "clause" and item.end - item.start <= _LONGEST_NAME
        return named and (before.pos in ("NOUN", "PROPN") or before.pos == "ADJ" and j > i + 1)
    if item.pos == "NOUN":
        return _continues_noun(items, i, j)
    if item.pos == "VERB" and item.form == "ppart":
        if item.norm in _OF_OFFICE:
            return True
        return before.pos in ("NOUN", "ADJ") and j + 1 < len(items) and _is_modifier(items, j)
    if item.pos == "ADV":
        return (
            j + 1 < len(items)
            and items[j + 1].pos == "ADJ"
            and item.norm in ("plus", "très", "moins", "assez", "non")
        )
    return False


def _names_medium(items: Sequence[Item]) -> bool:
    """*Le Canard enchaîné*: a medium whose name goes on in small letters."""
    name = " ".join(item.norm for item in items).replace("' ", "'")
    return name in MEDIA or f"le {name}" in MEDIA


def _is_modifier(items: Sequence[Item], j: int) -> bool:
    """A participle that modifies the noun before it: *les secours dépêchés sur les lieux*."""
    return items[j + 1].pos in ("ADP", "ADV", "PUNCT") or items[j + 1].form == "fin"


def _continues_noun(items: Sequence[Item], i: int, j: int) -> bool:
    """A noun right after a noun or a name: *porte-parole adjoint*, *le groupe Renault SA*."""
    item, before = items[j], items[j - 1]
    if item.norm == "face" and j + 1 < len(items) and items[j + 1].norm in words.TO:
        return False  # *son indignation face à*: a preposition
    if before.pos == "NUM" and j - 2 >= i and items[j - 2].norm in words.TIME_NOUNS:
        return item.norm in words.TIME_NOUNS  # *du mardi 31 janvier*
    return before.pos in ("NOUN", "PROPN") and item.norm not in words.TIME_NOUNS
