"""Appositions: the second phrase that names somebody, after a comma.

*Marie Durand, maire de Lille*; *le ministre de la Justice, Bekir Bozdag*; *Marie Durand, 58 ans*.
"""

from collections.abc import Sequence

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time
from quoteattr.grammar.page import Item
from quoteattr.grammar.phrases import (
    is_name,
    is_proper,
    medium_at,
    noun_phrase,
    prepositional_phrase,
    shows_how,
)
from quoteattr.nouns import NOUNS, without_prefix
from quoteattr.tables import closed

__all__ = [
    "apposition",
    "for_whom",
    "named_holder",
    "role_at_end",
    "role_before_relative",
    "with_appositions",
]


def apposition(items: Sequence[Item], i: int, j: int, *, before_verb: bool = False) -> int:
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
    if items[start].norm == "alias" and start + 1 < len(items):
        return noun_phrase(items, start + 1)
    if is_time(items, start) or items[start].norm in words.STRONG_PRONOUNS:
        return j
    if shows_how(items, start):
        return j  # *a dit Marie Durand, | la voix blanche*
    if before_verb and (titled := _title_won(items, start)) > start:
        return titled
    if before_verb and (told := _one_told(items, i, j, start)) > start:
        return told
    end = noun_phrase(items, start, wide=before_verb)
    if end == start:
        return j
    if before_verb and items[end : end + 1] and items[end].norm in words.RELATIVES:
        return end if is_name(items, i, j) and _names_role(items, start, False) else j
    if not _is_closed(items, end):
        return j
    if before_verb and named_holder(items, i, j) > j:
        return end
    if _is_document(items, i) and is_proper(items, start) and not _holds_role(items, i, j):
        return j  # *selon une étude, Marie Durand …*: no apposition
    if is_name(items, i, j) and _names_role(items, start, before_verb):
        return end
    if _names_holder(items, i, j, start, end):
        return end
    return end if is_proper(items, i) != is_proper(items, start) else j


def named_holder(items: Sequence[Item], i: int, j: int) -> int:
    """*son agent, le Belge Wim Deprez*; *le promoteur, la société Rivage*: who holds a role.

    The end of the second phrase, or `j`. Beside a verb alone: behind *selon* a clause begins there.
    """
    start = j + 1
    if start + 1 >= len(items) or items[j].norm != "," or items[start].pos not in ("DET", "PROPN"):
        return j
    role = items[i].pos == "DET" and not items[i].norm.endswith("s") and not is_name(items, i, j)
    if not role or not _holds_role(items, i, j) or items[start].norm == "des":
        return j
    end = noun_phrase(items, start)
    named = is_name(items, start, end) or items[start].norm in words.ONE
    return end if named and _is_closed(items, end) else j


def for_whom(items: Sequence[Item], i: int, j: int) -> int:
    """*Anne Osei, de Rivage Énergie*; *…, du groupe Rivage*: for whom somebody speaks, or `j`."""
    if not is_name(items, i, j) or j + 2 >= len(items) or items[j].norm != ",":
        return j
    if items[j + 1].norm not in words.DE or fixed_adverbial(items, j + 1) > j + 1:
        return j
    if items[j + 1].norm in words.BARE_DE and items[j + 2].pos != "PROPN":
        return j
    end = prepositional_phrase(items, j + 1)
    return end if is_name(items, j + 2, end) and _is_closed(items, end) else j


def role_before_relative(items: Sequence[Item], i: int, j: int) -> int:
    """*a ajouté Marie Durand, la directrice du musée | qui …*: behind a verb no subject starts."""
    if j + 1 >= len(items) or items[j].norm != "," or items[j + 1].norm not in _ONE:
        return j
    end = noun_phrase(items, j + 1, wide=True)
    relative = end < len(items) and items[end].norm == "qui"
    named = is_proper(items, i) and not is_name(items, j + 1, j + 3)
    return end if relative and named and _holds_role(items, j + 1, end) else j


_SUCH = closed("such")


def role_at_end(items: Sequence[Item], i: int, j: int) -> int:
    """*a précisé Marie Durand, la pilote | à l'origine du vol*: a role, then nothing more.

    A name in what follows the role may be a place of the saying instead: *à Radio Nord*.
    """
    start = j + 1
    if start + 1 >= len(items) or items[j].norm != "," or not is_name(items, i, j):
        return j
    head = start + (items[start].norm in _ONE | _INDEFINITE | _SUCH)
    if items[head].pos != "NOUN" or is_time(items, start):
        return j
    near, end = noun_phrase(items, start), noun_phrase(items, start, wide=True)
    human = _holds_role(items, head, head + 1) or items[start].norm in _SUCH
    loose = any(item.pos == "PROPN" for item in items[near:end])
    if loose:  # *infirmière à Brec*, but *la pilote | à Radio Nord*
        loose = any(medium_at(items, m + 1, end) for m in range(near, end - 1))
    told = loose and not any(item.form == "ppart" for item in items[head:near])
    return end if human and not told and _is_closed(items, end) else j


def _is_document(items: Sequence[Item], i: int) -> bool:
    while i < len(items) and items[i].pos in ("DET", "ADJ", "NUM"):
        i += 1
    known = NOUNS.get(items[i].norm) if i < len(items) else None
    return known is not None and known.domain in ("document", "group")


def _holds_role(items: Sequence[Item], i: int, j: int) -> bool:
    return any((noun := NOUNS.get(k.norm)) and noun.domain == "role" for k in items[i:j])


_ONE = closed("definite_articles_singular")
_INDEFINITE = closed("indefinite_articles")


def _names_holder(items: Sequence[Item], i: int, j: int, start: int, end: int) -> bool:
    """*le chef d'état-major, le général Durand*: one role, then another with the name."""
    if items[i].norm not in _ONE or items[start].norm not in _ONE or is_name(items, i, j):
        return False
    return (
        _holds_role(items, i, j) and _holds_role(items, start, end) and is_name(items, start, end)
    )


def _names_role(items: Sequence[Item], k: int, before_verb: bool) -> bool:
    """*…, l'un des auteurs* and *…, directeur du musée*: a role that can only be an apposition."""
    if before_verb and items[k].pos == "DET" and items[k].norm in words.ONE:
        return True  # *le gouvernement de Corée du Sud, un important exportateur d'armes, a dit*
    if items[k].norm == "l'" and k + 1 < len(items) and items[k + 1].norm in words.ONE:
        return True
    known = NOUNS.get(without_prefix(items[k].norm)) if items[k].pos == "NOUN" else None
    return known is not None and known.domain == "role"


_WON = closed("participles_of_winning")


def _title_won(items: Sequence[Item], k: int) -> int:
    """*la gardienne, sacrée meilleure joueuse du tournoi, a dit*: a title, with no article."""
    if items[k].norm not in _WON or k + 1 >= len(items):
        return k
    end = noun_phrase(items, k + 1) if items[k + 1].pos in ("NOUN", "ADJ", "PROPN") else k + 1
    return end if end > k + 1 and _is_closed(items, end) else k


def _one_told(items: Sequence[Item], i: int, j: int, k: int) -> int:
    """*l'un d'eux, un berger âgé de 60 ans et connu de la mairie, a dit*: which one it is."""
    one = [item.norm for item in items[i : i + 2]] in (["l'", "un"], ["l'", "une"])
    if not one or items[j - 1].norm not in ("eux", "elles") or items[k].norm not in _INDEFINITE:
        return k
    end = noun_phrase(items, k, wide=True)
    while end < len(items) and items[end].form != "fin" and items[end].norm != ",":
        end += 1  # *déjà connu de la mairie*
    return end if end > k + 1 and _is_closed(items, end) else k


def with_appositions(items: Sequence[Item], i: int, j: int, *, before_verb: bool = False) -> int:
    """The end of the phrase from `i` to `j` with the appositions that follow it."""
    while (further := apposition(items, i, j, before_verb=before_verb)) > j:
        j = further
    return j


def _is_age(items: Sequence[Item], k: int) -> bool:
    return k + 1 < len(items) and items[k].pos == "NUM" and items[k + 1].norm == "ans"


def _is_closed(items: Sequence[Item], end: int) -> bool:
    return end >= len(items) or items[end].pos == "PUNCT"
