"""Appositions: the second phrase that names somebody, after a comma.

*Marie Durand, maire de Lille*; *le ministre de la Justice, Bekir Bozdag*; *Marie Durand, 58 ans*.
"""

from collections.abc import Sequence

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time
from quoteattr.grammar.page import Item, norm_at
from quoteattr.grammar.phrases import (
    head_of,
    is_name,
    is_proper,
    medium_at,
    noun_phrase,
    prepositional_phrase,
    shows_how,
)
from quoteattr.nouns import NOUNS, without_prefix
from quoteattr.tables import closed

__all__ = ["apposition_behind_verb", "with_appositions"]

_ONE = closed("definite_articles_singular")
_SUCH = closed("such")


def _apposition(items: Sequence[Item], i: int, j: int, *, before_verb: bool = False) -> int:
    """The end of an apposition after the phrase from `i` to `j`, without its closing comma.

    *Marie Durand, maire de Lille* and *le ministre de la Justice, Bekir Bozdag*: one of the two
    phrases holds a name and the other a role, and the second one is closed.
    """
    if j + 1 >= len(items) or items[j].norm != ",":
        return j
    start = j + 1
    if _is_age(items, start) and (is_proper(items, i) or items[i].pos == "DET"):
        return start + 2
    if fixed_adverbial(items, start) > start:
        return j  # *Matignon, de son côté, …*
    if is_time(items, start) or items[start].norm in words.STRONG_PRONOUNS:
        return j
    if shows_how(items, start):
        return j  # *a dit Marie Durand, | la voix blanche*
    end = noun_phrase(items, start, wide=before_verb)
    if end == start:
        return j
    if before_verb and norm_at(items, end) in words.RELATIVES:
        return end if is_name(items, i, j) and _names_role(items, start) else j
    if not _is_closed(items, end):
        return j
    if before_verb and _tells_holder(items, i, j, end):
        return end
    if _is_document(items, i) and is_proper(items, start) and not _holds_role(items, i, j):
        return j  # *selon une étude, Marie Durand …*: no apposition
    if is_name(items, i, j) and _names_role(items, start):
        return end
    return end if is_proper(items, i) != is_proper(items, start) else j


def apposition_behind_verb(items: Sequence[Item], i: int, j: int) -> int:
    """The end of a phrase behind its verb with what can only tell who it is, or `j`.

    *Anne Osei, de Rivage Énergie*; *son agent, le Belge Wim Deprez*; *…, la directrice du musée |
    qui …*; *…, la pilote | à l'origine du vol*. A name behind the role may be a place of the saying
    instead: *la pilote | à Radio Nord*.
    """
    start = j + 1
    if start + 1 >= len(items) or items[j].norm != ",":
        return j
    near, end = noun_phrase(items, start), noun_phrase(items, start, wide=True)
    if not is_name(items, i, j):
        told = _tells_holder(items, i, j, near)
        return near if told and _is_closed(items, near) else j
    if items[start].norm in words.DE:
        end = prepositional_phrase(items, start)
        return end if is_name(items, start + 1, end) else j
    if items[start].norm in _ONE and norm_at(items, end) == "qui":
        return end
    head = start + (items[start].norm in _ONE | words.ONE | _SUCH)
    human = items[head].pos == "NOUN" and _holds_role(items, head, head + 1)
    told = any(medium_at(items, m + 1, end) for m in range(near, end - 1))
    such = items[start].norm in _SUCH
    return end if (human or such) and not told and _is_closed(items, end) else j


def _is_document(items: Sequence[Item], i: int) -> bool:
    head = head_of(items, i)
    known = NOUNS.get(head.norm) if head is not None else None
    return known is not None and known.domain in ("document", "group")


def _holds_role(items: Sequence[Item], i: int, j: int) -> bool:
    return any((noun := NOUNS.get(k.norm)) and noun.domain == "role" for k in items[i:j])


def _tells_holder(items: Sequence[Item], i: int, j: int, end: int) -> bool:
    """*son agent, le Belge Wim Deprez*, beside a verb: behind *selon* a clause begins there."""
    first, second = items[i], items[j + 1]
    one = first.pos == "DET" and not first.norm.endswith("s") and not is_name(items, i, j)
    if not one or not _holds_role(items, i, j):
        return False
    named = is_name(items, j + 1, end)
    return second.pos in ("DET", "PROPN") and (named or second.norm in words.ONE)


def _names_role(items: Sequence[Item], k: int) -> bool:
    """*…, l'un des auteurs* and *…, directeur du musée*: a role that can only be an apposition."""
    if items[k].norm == "l'" and norm_at(items, k + 1) in words.ONE:
        return True
    known = NOUNS.get(without_prefix(items[k].norm)) if items[k].pos == "NOUN" else None
    return known is not None and known.domain == "role"


def with_appositions(items: Sequence[Item], i: int, j: int, *, before_verb: bool = False) -> int:
    """The end of the phrase from `i` to `j` with the appositions that follow it."""
    while (further := _apposition(items, i, j, before_verb=before_verb)) > j:
        j = further
    return j


def _is_age(items: Sequence[Item], k: int) -> bool:
    return norm_at(items, k + 1) == "ans" and items[k].pos == "NUM"


def _is_closed(items: Sequence[Item], end: int) -> bool:
    return end >= len(items) or items[end].pos == "PUNCT"
