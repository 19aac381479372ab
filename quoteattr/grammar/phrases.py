"""Noun phrases: where the words that name somebody start and end.

A small hand-written grammar over the items of a period, read from left to right. It is not a
parser: it knows determiners, heads, what may follow a head (adjectives, names, *de* phrases, a
parenthesis) and what an apposition looks like, which is what the source of a quotation is made of.

Two readings are needed. *Tight*, for a phrase after its verb or preposition, stops at anything that
may belong to the verb (*a déclaré M. Durand | à l'agence Reuters mercredi*). *Wide*, for a subject,
takes every complement, since the verb itself says where the phrase ends.
"""

from collections.abc import Iterable, Sequence

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.page import QUOTE, Item, norm_at
from quoteattr.nouns import MEDIA, NOUNS
from quoteattr.tables import closed

__all__ = [
    "head_of",
    "is_name",
    "is_plural",
    "is_preposition",
    "is_proper",
    "medium_at",
    "noun_phrase",
    "past_facing",
    "prepositional_phrase",
    "shows_how",
]

_CIRCUMSTANCES = closed("prepositions_of_circumstance")
_PARTS = closed("parts_of_who_speaks")
_IN_OFFICE = closed("states_of_office")
_AT = closed("at")
_GLOSSES = closed("openings_of_a_gloss")
_PARTITIVE = closed("partitive_pronouns")
_NOUN_LIKE = closed("adjectives_like_nouns")
_PLACED = closed("offices_with_a_place")
_LONGEST_ROW = 40  # items of complements in a row
_LONGEST_PARENTHESIS = 14  # items; a longer one is a sentence of its own
_NEAR = 4  # clitics and a verb: *A et B ne s'y étaient*
_LONGEST_NAME = 40  # code points of a quotation that may be part of a name
_SELVES = closed("selves")
_FOREIGN = closed("inside_foreign_names")
_HEADS = frozenset({"NOUN", "PROPN", "NUM", "X", "SYM", QUOTE})
_OF_OFFICE = closed("participles_of_office")
_QUANTIFIERS = closed("quantifiers")


def noun_phrase(items: Sequence[Item], i: int, *, wide: bool = False) -> int:
    """The end (exclusive) of the noun phrase that starts at item `i`, or `i` if there is none."""
    j = _core(items, i)
    if j == i:
        return i
    while True:
        k = _complement(items, i, j, wide)
        if k == j:
            return j
        j = k


def _core(items: Sequence[Item], i: int) -> int:
    """Determiners, modifiers, head, and what agrees with the head."""
    n = len(items)
    j = i
    if j < n and items[j].norm in words.STRONG_PRONOUNS and items[j].pos != "DET":
        return j + 1
    if j + 1 < n and items[j].norm == "l'" and items[j + 1].norm in words.ONE:
        return j + 2
    if j + 1 < n and items[j].norm in _PARTITIVE and items[j + 1].norm in words.DE:
        return j + 1  # *un des responsables*: the group follows as a complement
    while j < n and _is_premodifier(items, i, j):
        j += 1
    if j >= n or items[j].pos not in _HEADS:
        return _headless(items, i, j)
    if items[j].pos == QUOTE and j == i:
        return i  # a bare quotation is a content, not a name
    j += 1
    while j < n and _continues(items, i, j):
        j += 1
    return j


def _is_premodifier(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether item `j` of a phrase that starts at `i` leads to its head: *deux grandes …*."""
    item = items[j]
    if item.pos in ("DET", "ADJ", "NUM"):
        # a number or an adjective may itself be the head: look whether a head follows
        return item.pos == "DET" or _leads_to_head(items, j + 1)
    if item.norm in ("de", "d'", "des") and j == i:
        return j + 1 < len(items) and items[j + 1].pos in ("DET", "ADJ", "NUM")
    if item.pos in ("ADV", "ADP") and item.norm in _QUANTIFIERS | {"de", "d'", "très"}:
        return j > i or item.norm in _QUANTIFIERS
    return False


def _leads_to_head(items: Sequence[Item], j: int) -> bool:
    """Whether a head follows within a few items."""
    for item in items[j : j + 4]:
        if item.pos in _HEADS:
            return True
        if item.pos not in ("ADJ", "NUM", "DET", "CCONJ"):
            return False
    return False


def _continues(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether item `j` still belongs to the head before it."""
    item, before = items[j], items[j - 1]
    if item.norm in _FOREIGN and j + 1 < len(items):
        return True
    if before.norm == "numéro" and item.norm in words.ONE | {"deux"}:
        return True  # *le numéro un du port*
    if item.norm in _SELVES:
        return before.pos in ("NOUN", "PROPN", "ADJ")  # *le maire lui-même*
    if item.pos == "PROPN" or item.pos in ("X", "NUM", "SYM"):
        return not is_time(items, j) or before.pos == "NOUN" and before.norm in words.TIME_NOUNS
    if item.pos == "ADJ" or before.pos == "PROPN" and _names_medium(items, i, j + 1):
        return True
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


def _is_modifier(items: Sequence[Item], j: int) -> bool:
    """A participle that modifies the noun before it: *les secours dépêchés sur les lieux*."""
    return items[j + 1].pos in ("ADP", "ADV", "PUNCT") or items[j + 1].form == "fin"


def _continues_noun(items: Sequence[Item], i: int, j: int) -> bool:
    """A noun right after a noun or a name: *porte-parole adjoint*, *le groupe Renault SA*."""
    item, before = items[j], items[j - 1]
    if item.norm == "face" and norm_at(items, j + 1) in words.TO:
        return False  # *son indignation face à*: a preposition
    if before.pos == "NUM" and norm_at(items, j - 2) in words.TIME_NOUNS:
        return item.norm in words.TIME_NOUNS  # *du mardi 31 janvier*
    return before.pos in ("NOUN", "PROPN") and item.norm not in words.TIME_NOUNS


def _headless(items: Sequence[Item], i: int, j: int) -> int:
    """*ce dernier*, *les deux*, *un autre*: a determiner and an adjective with no noun."""
    if j == i + 1 and j < len(items) and items[i].norm == "l'" and items[j].pos == "ADJ":
        while j < len(items) and items[j].pos == "ADJ":
            j += 1
        return j  # *l'aéronautique civile*: a noun to nobody but the tagger
    determined = i < j < len(items) and items[j - 1].pos == "DET"
    last = j + 1 == len(items) and items[j].pos == "ADJ"
    return j + 1 if determined and (items[j].norm in _NOUN_LIKE or last) else i


def _complement(items: Sequence[Item], i: int, j: int, wide: bool) -> int:
    """The end of one complement that starts at `j`, or `j`."""
    if j >= len(items):
        return j
    item = items[j]
    if item.norm in words.DE:
        return _after_preposition(items, j)
    if item.norm == "(":
        return _parenthesis(items, j)
    if item.norm in ("le", "la", "les") and items[j - 1].pos in ("NOUN", "ADJ"):
        return _superlative(items, j)
    if item.norm == "et":
        return _coordinated(items, j)
    if item.norm == ",":
        return max(_listed(items, i, j, words.DE), _listed(items, i, j, words.TO))
    if item.norm in _CIRCUMSTANCES and (is_proper(items, i) or items[j - 1].pos == "PROPN"):
        return j  # *Marie Durand sur France Inter*
    if is_preposition(item) and (wide or _takes_place(items, i, j)):
        return _after_preposition(items, j)
    return j


def shows_how(items: Sequence[Item], k: int) -> bool:
    """*a dit Marie Durand, | la voix blanche*: an absolute phrase at `k`, how somebody speaks."""
    return any(item.norm in _PARTS for item in items[k : k + 2])


def _listed(items: Sequence[Item], i: int, j: int, prepositions: frozenset[str]) -> int:
    """The end of complements in a row, where the comma at `j` opens one; else `j`.

    *le ministre des Eaux | , des Forêts et des Lacs*: one preposition, and *et* before the last.
    """
    if not any(item.norm in prepositions for item in items[i:j]):
        return j
    k, last = j, False
    while k + 1 < min(len(items), j + _LONGEST_ROW) and not last:
        last = items[k].norm == "et"
        if not (last or items[k].norm == ",") or items[k + 1].norm not in prepositions:
            return j
        if k + 2 < len(items) and items[k + 2].pos == "ADJ":
            return j  # selon le maire de X, de nombreux élus et de jeunes avocats partent
        end = _after_preposition(items, k + 1)
        if end == k + 1:
            return j
        k = end
        while k < len(items) and items[k].norm in words.DE and _after_preposition(items, k) > k:
            k = _after_preposition(items, k)
        k += [item.norm for item in items[k : k + 2]] == [",", "et"]
    return k if last else j


def _takes_place(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether a phrase from `i` to `j` takes a place or field: *professeur à l'université*."""
    if items[j].norm not in _AT and items[j - 1].form != "ppart":
        return False
    if is_time(items, j + 1):
        return False
    if items[j - 1].form == "ppart":
        return True
    if items[j].norm == "en" and j + 1 < len(items) and items[j + 1].pos != "PROPN":
        return items[j + 1].norm in _IN_OFFICE
    reach = max(i, j - 3) if items[j].norm == "en" else i
    placed = any(item.norm in _PLACED for item in items[reach:j])
    return placed and items[j - 1].pos in ("NOUN", "ADJ", "PROPN")


def _after_preposition(items: Sequence[Item], j: int) -> int:
    """The end of a preposition and its noun phrase, or `j` where no noun phrase follows."""
    k = j + 1
    while k < len(items) and items[k].pos == "ADP":
        k += 1
    if k < len(items) and items[k].form == "inf":
        return j
    if k < len(items) and items[k].pos == QUOTE and items[j].norm in words.CONTRACTED:
        return k + 1  # *membre des « gilets jaunes »*: a name in marks
    end = _core(items, k)
    return end if end > k else j


def is_preposition(item: Item) -> bool:
    """Whether a word stands for a preposition; *des* may be the plural article instead."""
    return item.pos == "ADP" or item.norm == "auprès"


def prepositional_phrase(items: Sequence[Item], j: int) -> int:
    """The end of a preposition with its whole noun phrase, or `j`."""
    k = j + 1
    while k < len(items) and (items[k].pos == "ADP" or items[k].norm == "que"):
        k += 1
    if k >= len(items) or items[k].form == "inf":
        return j
    if items[j].norm in ("d'", "par", "en", "quant") and items[k].pos == "ADV":
        return k + 1  # *d'ailleurs*, *par ailleurs*
    if items[k].pos == QUOTE and items[j].norm not in ("de", "d'", "à", "selon", "pour"):
        return k + 1
    end = noun_phrase(items, k)
    return _medium(items, k, end) if end > k else j


def medium_at(items: Sequence[Item], k: int, end: int) -> bool:
    """Whether a known medium is named from item `k` on: *à | Radio Nord*."""
    noun = NOUNS.get(items[k].norm)
    called = noun is not None and noun.sort == "medium"
    return called or any(_names_medium(items, k, j) for j in (end, k + 1))


def _names_medium(items: Sequence[Item], k: int, end: int) -> bool:
    """*Le Canard enchaîné*: a medium, whose name may go on in small letters."""
    name = " ".join(item.norm for item in items[k:end]).replace("' ", "'")
    return name in MEDIA or f"le {name}" in MEDIA


def _medium(items: Sequence[Item], k: int, end: int) -> int:
    """The end of a known medium that another name follows: *a confié à France Info | X*."""
    for j in range(k + 1, end):
        if items[j].pos == items[k].pos == "PROPN" and _names_medium(items, k, j):
            return j
    return end


def _superlative(items: Sequence[Item], j: int) -> int:
    """*les chiffres | les plus récents*."""
    degree = norm_at(items, j + 1) in ("plus", "moins")
    return j + 3 if degree and [item.pos for item in items[j + 2 : j + 3]] == ["ADJ"] else j


def past_facing(items: Sequence[Item], end: int) -> int:
    """The end of a noun phrase with what it faces: *son indignation | face à des « crimes »*."""
    faced = norm_at(items, end) == "face" and norm_at(items, end + 1) in words.TO
    return max(end, noun_phrase(items, end + 2)) if faced else end


def _parenthesis(items: Sequence[Item], j: int) -> int:
    if any(item.norm in _GLOSSES for item in items[j + 1 : j + 3]):
        return j  # *a dit Marie Durand | (traduit de l'anglais)*
    for k in range(j + 1, min(len(items), j + _LONGEST_PARENTHESIS)):
        if items[k].norm == ")":
            return k + 1
        if items[k].form == "fin":
            break
    return j


def _coordinated(items: Sequence[Item], j: int) -> int:
    """The end of *et* and a second noun phrase, unless that one is the subject of a new clause."""
    k = j + 1
    if k >= len(items):
        return j
    if items[k].norm in words.DE or items[k].norm in words.TO:
        return max(j, _after_preposition(items, k)) if _after_preposition(items, k) > k else j
    if items[k].pos == QUOTE and items[j - 1].pos == QUOTE and items[k].form != "clause":
        return k + 1  # *les mouvements « A » et « B »*
    if items[k].pos not in ("DET", "PROPN", "NOUN", "ADJ", "NUM"):
        return j
    if items[k].pos == items[j - 1].pos == "ADJ" and not _leads_to_head(items, k):
        return k + 1  # *la transition écologique et solidaire*
    end = _core(items, k)
    if end == k:
        return j
    while end < len(items) and items[end].norm in words.DE:
        further = _after_preposition(items, end)
        if further == end:
            break
        end = further
    if items[k].pos == "NOUN" and (j < 2 or items[j - 2].pos in ("PUNCT", "NOUN")):
        return end  # *psychanalyste et philosophe*: two roles of one person
    if end < len(items) and (items[end].form == "fin" or items[end].norm in words.BEFORE_VERBS):
        # *A et B ont dit*: only where the verb is the one the whole phrase is subject of, which
        # the caller sees: it stands to the right of the phrase.
        bare = items[k].pos == "NOUN"  # *la Direction des examens et concours*: never a subject
        return end if bare or is_plural(items[end : end + _NEAR]) else j
    return end


def is_plural(items: Iterable[Item]) -> bool:
    """Whether the first finite verb is a plural."""
    verb = next((item for item in items if item.form == "fin"), None)
    return verb is not None and verb.norm.endswith("nt")


def is_proper(items: Sequence[Item], i: int) -> bool:
    """Whether the head of the phrase that starts at `i` is a proper name."""
    head = head_of(items, i)
    return head is not None and (head.pos == "PROPN" or head.norm in words.TITLES)


def head_of(items: Sequence[Item], i: int) -> Item | None:
    """The head of the phrase that starts at `i`: the first word that can be no modifier of it."""
    return next((item for item in items[i:] if item.pos not in ("DET", "ADJ", "NUM")), None)


def is_name(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether the phrase from `i` to `j` holds a proper name."""
    return any(item.pos == "PROPN" for item in items[i:j])
