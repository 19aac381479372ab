"""Which words are verbs after all: the lexicon and the neighbours against the tagger.

A tagger takes *juge*, *précise* or *annonce* for a noun or an adjective where only a verb can stand
(after a quotation, between a name and *que*), and the participle *craint* for the present. Here the
form of such a word is settled, and its readings as a cue verb or as the head of a locution found;
and what is said not to be done, where two negations leave something standing.
"""

from collections.abc import Sequence
from functools import cache

from attrs import evolve

from quoteattr.conjugation import conjugate
from quoteattr.grammar import words
from quoteattr.grammar.page import QUOTE, Item, norm_at
from quoteattr.lexicon import (
    Reading,
    is_homograph,
    litotes,
    locution_readings,
    noun_cue,
    verb_readings,
)
from quoteattr.tables import closed

__all__ = [
    "adverbs_after",
    "denies_infinitive",
    "forms_of",
    "has_nobody",
    "head_readings",
    "known_form",
    "litotes_of",
    "must_be_finite",
    "must_be_participle",
    "opens_locution",
    "readings",
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
    item, following = items[i], items[i + 1] if i + 1 < len(items) else None
    if following is not None and following.norm in words.INVERTED:
        return True
    last = i - 1
    while last > 0 and items[last].norm in ("s'", "se"):
        last -= 1  # *« … », s'indigne Marie Durand*
    if item.pos in ("VERB", "AUX") or last < 0:
        return False
    before, behind = items[last], following.pos if following is not None else ""
    if before.pos == "DET" and i > 1:
        # *Marie Durand la juge inutile*, *comme le rapporte Le Monde*
        led = items[i - 2].pos == "PROPN" or items[i - 2].norm == "comme"
        return led and before.norm in words.DEFINITE
    if before.pos in ("DET", "ADP"):
        return False
    firm = not is_homograph(item.norm)
    if before.norm == "," and last and items[last - 1].pos == QUOTE:
        # a noun would have its determiner: *« … », tranche Claire Vasseur*
        return firm or behind in ("DET", "PROPN", "PRON", "ADV")
    if item.pos == "PROPN":
        return False
    if norm_at(items, i + 1) in words.QUE:
        if before.pos == "ADJ" and i > 1 and items[i - 2].pos in ("PUNCT", "ADV", "DET"):
            return firm  # *…, courte avance qu'il perdra*
        return before.pos in ("PROPN", "NOUN", "ADJ", "PRON", "CCONJ") or before.norm == ","
    if following is not None and following.form == "inf":
        return before.pos in ("PROPN", "PRON", "CCONJ")
    return firm and before.pos in ("PROPN", "PRON", "PUNCT") or _announces(items, i, before)


def must_be_participle(items: Sequence[Item], i: int) -> bool:
    """*…, protestant que …*, whatever the tagger made of it."""
    leads = i > 0 and items[i - 1].norm in (",", "en") and norm_at(items, i + 1) in words.QUE
    return leads and items[i].norm != "maintenant" and bool(readings(items[i].norm, "gpart"))


def _announces(items: Sequence[Item], i: int, before: Item) -> bool:
    """*Le maire réplique : « A »*: a verb between its subject and a colon with a quotation.

    Behind a noun of speech it may be a noun beside it: *la phrase choc : « A »*.
    """
    if [item.norm or item.pos for item in items[i + 1 : i + 3]] != [":", QUOTE]:
        return False
    if before.norm == ",":
        return noun_cue(items[i].norm) is None  # *Le maire, ému, bafouille : « A »*
    return before.pos in ("NOUN", "PROPN", "ADJ", "NUM") and noun_cue(before.norm) is None


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
    items: Sequence[Item], head: int, form: str, *, reflexive: bool = False
) -> tuple[tuple[Reading, ...], int]:
    """The readings of the head of a group, and its last item.

    Those of the longest locution that the head starts, else of the head alone; of reflexive verbs
    or of the others.
    """
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
    alone = (one for one in readings(items[head].norm, form) if one.verb.reflexive == wanted)
    return best or tuple(alone), last


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


# --- negation ------------------------------------------------------------------------------------

_FARTHEST = 6  # items from *personne*, *aucun de* or the second *ni* to the verb
_AHEAD = 3  # items behind the head of a group in which its negative adverb stands
_NOBODY = closed("nobody")
# Before an infinitive they say that it is not done. *sans* belongs to the cue.
_INSTEAD = (("loin", "de"), ("lieu", "de"), ("plutôt", "que", "de"), ("faute", "de"))


def adverbs_after(items: Sequence[Item], first: int, head: int) -> list[int]:
    """The negative words behind an auxiliary or a verb: *n'a [pas] dit*, *ne dit [nulle part]*."""
    end = min(len(items), head + _AHEAD)
    found = [k for k in range(first + 1, end) if items[k].norm in words.NEGATIVE_ADVERBS]
    for k in range(head + 1, end - 1):
        if [items[k].norm, items[k + 1].norm] == ["nulle", "part"]:
            found.append(k + 1)
    return found


def has_nobody(items: Sequence[Item], start: int) -> bool:
    """*personne ne*, *aucun des deux ne*, *ni A ni B ne*: who does it not, before its verb."""
    for k in range(start - 1, max(-1, start - 1 - _FARTHEST), -1):
        if items[k].form == "fin" or items[k].pos == "PUNCT":
            return False
        if items[k].norm in _NOBODY and (not k or items[k - 1].pos != "DET"):
            return True
    return False


def denies_infinitive(items: Sequence[Item], start: int) -> tuple[int, bool]:
    """Where an infinitive starts with its negation, and if it has one: *ne pas dire*, *sans dire*.

    `start` is its first clitic. A locution that says as much is no part of it (*loin de | dire*).
    """
    k = start
    while k and items[k - 1].norm in words.NEGATIVE_ADVERBS:
        k -= 1
    while k and items[k - 1].pos == "ADV":
        k -= 1
    if k and items[k - 1].norm == "sans":
        return k - 1, True
    before = tuple("de" if item.norm == "d'" else item.norm for item in items[max(0, k - 3) : k])
    return start, any(before[-len(opening) :] == opening for opening in _INSTEAD)


def litotes_of(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings of a negated verb that then says something: *n'exclut pas*."""
    found = ((reading, litotes().get(reading.verb.name)) for reading in readings)
    return tuple(evolve(reading, verb=verb) for reading, verb in found if verb is not None)
