"""Which words are verbs after all: the lexicon and the neighbours against the tagger.

A tagger takes *juge*, *précise* or *annonce* for a noun or an adjective where only a verb can stand
(after a quotation, between a name and *que*), and the participle *craint* for the present. Here the
form of such a word is settled, and its readings as a cue verb or as the head of a locution found.
"""

from collections.abc import Sequence
from functools import cache

from quoteattr.conjugation import conjugate
from quoteattr.grammar import words
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.lexicon import (
    Reading,
    is_homograph,
    locution_readings,
    noun_cue,
    verb_readings,
)
from quoteattr.tables import closed

__all__ = [
    "announces",
    "follows_quote",
    "forms_of",
    "head_readings",
    "known_form",
    "must_be_finite",
    "must_be_participle",
    "opens_locution",
    "readings",
    "readings_of_locution",
]

_DETERMINERS = closed("determiners_before_nouns")


@cache
def forms_of(lemmas: frozenset[str]) -> frozenset[str]:
    """Every form of some verbs."""
    return frozenset(form.text for lemma in lemmas for form in conjugate(lemma))


def known_form(norm: str, form: str) -> str:
    """The form that a tagger gave a verb, unless the lexicon knows better."""
    known = {reading.form for reading in verb_readings(norm)}
    return form if not known or form in known else min(known)


def must_be_finite(items: Sequence[Item], i: int) -> bool:
    """Whether the neighbours make a verb of a word that the tagger took for something else."""
    item = items[i]
    if i + 1 < len(items) and items[i + 1].norm in words.INVERTED:
        return True
    if item.pos in ("VERB", "AUX"):
        return False
    last = i - 1
    while last > 0 and items[last].norm in ("s'", "se"):
        last -= 1  # *« … », s'indigne Marie Durand*
    before = items[last] if last >= 0 else None
    if before is None:
        return False
    if (
        before.pos == "DET"
        and i > 1
        and (items[i - 2].pos == "PROPN" or items[i - 2].norm == "comme")
    ):
        # *Marie Durand la juge inutile*, *comme le rapporte Le Monde*
        return before.norm in words.DEFINITE
    if before.pos in ("DET", "ADP"):
        return False
    following = items[i + 1] if i + 1 < len(items) else None
    if follows_quote(items, last):
        # a noun would have its determiner: *« … », tranche Claire Vasseur*
        return not is_homograph(item.norm) or (
            following is not None
            and (following.pos in ("DET", "PROPN", "PRON", "ADV") or following.norm == "pour")
        )
    return item.pos != "PROPN" and _reads_as_verb(items, i, before, following)


def follows_quote(items: Sequence[Item], last: int) -> bool:
    """Whether item `last` is a quotation, or the comma after one."""
    if last < 0:
        return False
    return items[last].norm == "," and last > 0 and items[last - 1].pos == QUOTE


def _reads_as_verb(items: Sequence[Item], i: int, before: Item, following: Item | None) -> bool:
    """Whether a noun or adjective of the tagger stands where only a verb can."""
    item = items[i]
    if announces(items, i, before):
        return True
    if following is not None and following.norm in words.QUE:
        if before.pos == "ADJ" and i > 1 and items[i - 2].pos in ("PUNCT", "ADV", "DET"):
            return not is_homograph(item.norm)  # *…, courte avance qu'il perdra*
        return before.pos in ("PROPN", "NOUN", "ADJ", "PRON", "CCONJ") or before.norm == ","
    if following is not None and following.form == "inf":
        perfect = following.norm in ("avoir", "être")
        return before.pos in ("PROPN", "PRON", "CCONJ") or before.norm == "," or perfect
    if before.pos in ("PROPN", "PRON") and item.pos == "NOUN" and following is not None:
        # *Marie Durand juge la loi inutile*
        return following.pos in ("DET", "ADJ", QUOTE) and following.norm not in words.RELATIVES
    if before.norm == "," and following is not None and following.pos == "PROPN":
        return True  # *le train sera gratuit, annonce Étienne Roche*
    colon = following is not None and following.norm == ":"
    if colon and before.norm == "," and i > 1 and items[i - 2].pos == "PROPN":
        return True  # *Marie Durand, de la Ligue du Lac, précise : « A »*
    if is_homograph(item.norm):
        return False
    named = following is not None and following.pos == "PROPN" and before.pos in ("NUM", "ADJ")
    return named or before.pos in ("PROPN", "PRON", "PUNCT")


def announces(items: Sequence[Item], i: int, before: Item) -> bool:
    """*Le maire réplique : « A »*: a verb between its subject and a colon with a quotation.

    Behind a noun of speech it may be a noun beside it: *la phrase choc : « A »*.
    """
    if [item.norm or item.pos for item in items[i + 1 : i + 3]] != [":", QUOTE]:
        return False
    if not any("colon" in r.verb.frames and r.person == 3 for r in readings(items[i].norm, "fin")):
        return False
    if before.norm == ",":
        return noun_cue(items[i].norm) is None  # *Le maire, ému, bafouille : « A »*
    return before.pos in ("NOUN", "PROPN", "ADJ", "NUM") and noun_cue(before.norm) is None


def must_be_participle(items: Sequence[Item], i: int) -> bool:
    """*…, protestant que …*, whatever the tagger made of it."""
    following = items[i + 1].norm if i + 1 < len(items) else ""
    return (
        i > 0
        and items[i - 1].norm in (",", "en")
        and following in words.QUE
        and items[i].norm != "maintenant"
        and bool(readings(items[i].norm, "gpart"))
    )


def opens_locution(items: Sequence[Item], i: int) -> bool:
    """Whether a locution starts at item `i`, after a sign: *« … », fait remarquer X*."""
    return (
        i > 0
        and items[i - 1].pos in ("PUNCT", QUOTE)
        and any(
            reading.form == "fin" and _match(items, i + 1, reading.verb.words) > i
            for reading in locution_readings(items[i].norm)
        )
    )


def readings(norm: str, form: str) -> tuple[Reading, ...]:
    """The readings of a word as that form of a cue verb, reflexive or not."""
    found = tuple(reading for reading in verb_readings(norm) if reading.form == form)
    if not found and form == "ppart" and norm.endswith("it"):
        return readings(norm[:-1], form)  # *a réagit* for *a réagi*, a slip of the pen
    return found


def head_readings(
    items: Sequence[Item], head: int, form: str, reflexive: bool
) -> tuple[Reading, ...]:
    """The readings of the head of a group, of reflexive verbs or of the others."""
    wanted = "yes" if reflexive else "no"
    return tuple(
        reading for reading in readings(items[head].norm, form) if reading.verb.reflexive == wanted
    )


def readings_of_locution(
    items: Sequence[Item], head: int, form: str, reflexive: bool
) -> tuple[tuple[Reading, ...], int]:
    """The readings of the longest locution that the head starts, and its last item."""
    wanted = "yes" if reflexive else "no"
    best: tuple[Reading, ...] = ()
    last = head
    for reading in locution_readings(items[head].norm):
        if reading.form != form or reading.verb.reflexive != wanted:
            continue
        end = _match(items, head + 1, reading.verb.words)
        if end > last:
            best, last = (reading,), end
        elif end == last and best:
            best = (*best, reading)
    return best, last


def _match(items: Sequence[Item], k: int, sought: Sequence[frozenset[str]]) -> int:
    """The last item of a locution whose words are sought from item `k` on, or -1."""
    for wanted in sought:
        while (
            k < len(items)
            and items[k].norm not in wanted
            and (items[k].pos == "ADV" or items[k].norm in words.INVERTED)
        ):
            k += 1
        if k >= len(items) or items[k].norm not in wanted:
            return -1
        k += 1
    if sought and sought[-1] & _DETERMINERS:
        return k - 2  # *exprimer sa colère*: the determiner belongs to what follows
    return k - 1
