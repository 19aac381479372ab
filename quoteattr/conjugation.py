"""French conjugation, from explicit paradigms.

A verb has 51 *slots* (infinitive, present participle, four past participles, seven simple tenses
of six persons, three imperatives), and each slot holds one spelling, several (*paie*, *paye*) or
none (*falloir* has no first person).

Verbs in -er follow one rule with alternations of spelling (*cède*, *appelle*, *mangeons*). All
others follow a row of ``data/fr/paradigms.tsv``, which gives the principal parts of an ending and
the prefixes that take it, so that *soutenir* = *sou* + *tenir* but *lotir* has nothing of *sortir*:

============ =====================================================================================
`model`      a verb that the row conjugates: the name of the row
`present`    the six persons; ``-`` for none, ``/`` between two spellings
`past`       the first person of the *passé simple*: its ending tells the type (*-ai -is -us -ins*)
`ppart`      the masculine singular
`more`       what the rules do not give: ``future=`` stem; ``impf=`` stem; ``subj=`` two stems or
             six forms; ``imp=`` three forms; ``gpart=``; ``ppart=`` four forms or ``invariable``;
             ``inf=``; ``only=3`` or ``only=3s`` for impersonal verbs
============ =====================================================================================

The rules are those of any grammar: the imperfect has the stem of *nous*, the future that of the
infinitive, the subjunctive present those of *ils* and *nous*. Both the traditional spellings and
those of 1990 are given where they differ within a paradigm (*connaît*, *connait*).
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from attrs import frozen

from quoteattr import tables
from quoteattr.errors import QuoteattrError
from quoteattr.tables import closed

__all__ = ["SLOTS", "Form", "Slot", "UnknownVerb", "conjugate", "spellings"]


class UnknownVerb(QuoteattrError, LookupError):
    """The caller asked for a verb that no paradigm covers."""


class Slot(NamedTuple):
    """One place of a conjugation.

    `form` is ``fin``, ``inf``, ``ppart`` or ``gpart`` (present participle); `mood` ``ind``,
    ``cnd``, ``sub``, ``imp`` or ``""``; `tense` ``pres``, ``impf``, ``past`` (*passé simple*, and
    the subjunctive that goes with it is ``impf``), ``fut`` or ``""``; `person` 1 to 3, 0 for none;
    `number` ``s``, ``p`` or ``""``; `gender` ``m``, ``f`` or ``""``.
    """

    form: str
    mood: str = ""
    tense: str = ""
    person: int = 0
    number: str = ""
    gender: str = ""


@frozen(slots=True)
class Form:
    """One form of a verb: the spelling `text`, and the fields of the `Slot` that it fills."""

    text: str
    form: str
    mood: str = ""
    tense: str = ""
    person: int = 0
    number: str = ""
    gender: str = ""


_PERSONS = ((1, "s"), (2, "s"), (3, "s"), (1, "p"), (2, "p"), (3, "p"))
_TENSES = (
    ("ind", "pres"),
    ("ind", "impf"),
    ("ind", "past"),
    ("ind", "fut"),
    ("cnd", "pres"),
    ("sub", "pres"),
    ("sub", "impf"),
)

#: The slots in the order in which `spellings` fills them.
SLOTS: tuple[Slot, ...] = (
    Slot("inf"),
    Slot("gpart"),
    *(Slot("ppart", number=n, gender=g) for n in "sp" for g in "mf"),
    *(Slot("fin", m, t, p, n) for m, t in _TENSES for p, n in _PERSONS),
    *(Slot("fin", "imp", "pres", p, n) for p, n in ((2, "s"), (1, "p"), (2, "p"))),
)

_ENDINGS = {row["tense"]: tuple(row["endings"].split()) for row in tables.rows("endings")}
_IMPERFECT = _ENDINGS["imperfect"]
_FUTURE = _ENDINGS["future"]
_PRESENT = _ENDINGS["present"]
_NONE = ("",) * 6

#: The ending of the first person of the *passé simple* → that tense, and the subjunctive of it.
_PAST = {
    first: (_ENDINGS[f"past_{first}"], _ENDINGS[f"past_subjunctive_{first}"])
    for first in ("ïs", "ûs", "ins", "is", "us", "ai")
}


def conjugate(lemma: str) -> tuple[Form, ...]:
    """Every form of the verb `lemma` (an infinitive in lower case, NFC), in the order of `SLOTS`.

    A verb whose paradigms give two spellings for a slot has a form for each. Raises `UnknownVerb`
    for a verb outside the first group that no row of the paradigms covers.
    """
    return tuple(
        Form(text, *slot)
        for slot, cell in zip(SLOTS, spellings(lemma), strict=True)
        for text in cell.split("/")
        if text
    )


def spellings(lemma: str) -> tuple[str, ...]:
    """The spellings of the 51 `SLOTS` of a verb: ``""`` for none, ``/`` between two.

    Raises `UnknownVerb` as `conjugate` does.
    """
    rows = _paradigms().get(lemma)
    if rows is None:
        if len(lemma) > 3 and lemma.endswith("er") and lemma.replace("-", "").isalpha():
            return _first_group(lemma)
        raise UnknownVerb(f"no paradigm covers {lemma!r}")
    first = _from_row(*rows[0])
    for row in rows[1:]:
        first = tuple(map(_either, first, _from_row(*row)))
    return first


def _either(one: str, other: str) -> str:
    return "/".join(dict.fromkeys(filter(None, f"{one}/{other}".split("/"))))


def _add(stem: str, endings: Iterable[str]) -> list[str]:
    """The stem with each ending, in every spelling of the stem; blanks where it is blank."""
    if not stem:
        return ["" for _ in endings]
    if "/" in stem:
        return ["/".join(part + ending for part in stem.split("/")) for ending in endings]
    return [stem + ending for ending in endings]


def _assemble(
    nominal: Sequence[str],
    present: Sequence[str],
    imperfect: Sequence[str],
    past: tuple[Sequence[str], Sequence[str]],
    future: str,
    subjunctive: Sequence[str],
    imperative: Sequence[str],
) -> tuple[str, ...]:
    conditional = _add(future, _IMPERFECT)
    tenses = (present, imperfect, past[0], _add(future, _FUTURE), conditional, subjunctive, past[1])
    return (*nominal, *(form for tense in tenses for form in tense), *imperative)


# --- First group ---------------------------------------------------------------------------------

_ETER = re.compile(r"[^ie]e[lt]$")
#: A mute e before one consonant (or *vr*) opens before another mute e (*sème*), unless it belongs
#: to a digraph of a borrowed word (*tweeter*, *briefer*).
_MUTE = re.compile(r"(?<![ie])e((?:[bcdfghjklmnprstvz]|vr))$")
_ACUTE = re.compile(r"é((?:[bcdfgptv][lr]|ch|gn|gu|qu|[bcdfghjklmnprstvyz]))$")


def _first_group(lemma: str) -> tuple[str, ...]:
    stem = lemma[:-2]
    mute, future = _before_mute_e(stem)
    soft = stem
    if stem.endswith("c"):
        soft = stem[:-1] + "ç"
    elif stem.endswith("g"):
        soft = stem + "e"
    weak = [soft + "ons", stem + "ez"]
    *singular, plural = _add(mute, _PRESENT)
    simple, past = _PAST["ai"]
    return _assemble(
        (lemma, soft + "ant", *_add(stem, _ENDINGS["participle"])),
        (*singular, *weak, plural),
        [(stem if ending[0] == "i" else soft) + ending for ending in _IMPERFECT],
        ([*_add(soft, simple[:-1]), stem + simple[-1]], _add(soft, past)),
        future,
        (*singular, stem + "ions", stem + "iez", plural),
        (singular[0], *weak),
    )


def _before_mute_e(stem: str) -> tuple[str, str]:
    """The stem before a mute *e* (*cède*), and the stem of the future (*céderai*, *cèderai*)."""
    if stem.endswith(("oy", "uy")):
        stem = stem[:-1] + "i"
    elif stem.endswith("ay"):
        stem = f"{stem[:-1]}i/{stem}"
    elif _ACUTE.search(stem):
        grave = _ACUTE.sub(r"è\1", stem)
        return grave, f"{stem}er/{grave}er"
    elif _MUTE.search(stem):
        stem = _open(stem)
    return stem, "/".join(part + "er" for part in stem.split("/"))


def _open(stem: str) -> str:
    grave = _MUTE.sub(r"è\1", stem)
    if not _ETER.search(stem) or stem in closed("stems_with_grave"):
        return grave
    doubled = stem + stem[-1]
    return doubled if stem in closed("stems_that_double") else f"{doubled}/{grave}"


# --- The other verbs -----------------------------------------------------------------------------


@cache
def _paradigms() -> dict[str, tuple[tuple[str, tables.Row], ...]]:
    """Infinitive → its prefix with each row of the paradigms that covers it."""
    found: dict[str, tuple[tuple[str, tables.Row], ...]] = {}
    for row in tables.rows("paradigms"):
        for prefix in map(_given, row["prefixes"].split()):
            lemma = prefix + row["ending"]
            found[lemma] = (*found.get(lemma, ()), (prefix, row))
    return found


def _given(cell: str) -> str:
    return "" if cell == "-" else cell


def _from_row(prefix: str, row: tables.Row) -> tuple[str, ...]:
    more = dict(item.split("=") for item in row["more"].split())
    present = [_given(cell) for cell in row["present"].split()]
    stem = _given(more["impf"]) if "impf" in more else present[3].removesuffix("ons")
    default = row["ending"].removesuffix("e")
    subjunctive = _subjunctive(more.get("subj", ""), present[5].removesuffix("ent"), stem)
    gpart = _given(more["gpart"]) if "gpart" in more else (stem and stem + "ant")
    forms = _assemble(
        (more.get("inf", row["ending"]), gpart, *_participles(row["ppart"], more.get("ppart", ""))),
        present,
        _add(stem, _IMPERFECT),
        _past(row["past"]),
        _given(more.get("future", default)),
        subjunctive,
        _imperative(more.get("imp", ""), present),
    )
    if "only" in more:
        forms = _impersonal(forms, more["only"])
    return tuple(_prefixed(prefix, form) for form in forms) if prefix else forms


def _prefixed(prefix: str, cell: str) -> str:
    return "/".join(prefix + text for text in cell.split("/")) if cell else ""


def _past(first_person: str) -> tuple[Sequence[str], Sequence[str]]:
    for ending, (simple, subjunctive) in _PAST.items():
        if first_person.endswith(ending):
            stem = first_person.removesuffix(ending)
            return [stem + end for end in simple], [stem + end for end in subjunctive]
    return _NONE, _NONE


def _participles(masculine: str, given: str) -> tuple[str, ...]:
    """Masculine and feminine singular, then plural."""
    if given == "invariable" or masculine == "-":
        return (_given(masculine), "", "", "")
    if given:
        first, feminine, plural, feminines = given.split(",")
        return (first, feminine, plural, feminines)
    plural = masculine if masculine.endswith("s") else masculine + "s"
    return (masculine, masculine + "e", plural, masculine + "es")


def _subjunctive(given: str, strong: str, weak: str) -> Sequence[str]:
    stems = given.split(",") if given else (strong, weak)
    if len(stems) == 6:
        return stems
    strong, weak = stems
    *singular, plural = _add(strong, _PRESENT)
    return (*singular, *_add(weak, _IMPERFECT[3:5]), plural)


def _imperative(given: str, present: Sequence[str]) -> Sequence[str]:
    if given:
        return [_given(cell) for cell in given.split(",")]
    second = present[1]
    # The first group and those that follow it (*ouvre*) lose the s of the second person.
    return (second.removesuffix("s") if second.endswith("es") else second, present[3], present[4])


def _impersonal(forms: tuple[str, ...], only: str) -> tuple[str, ...]:
    keep = ((0, "s"), (0, "p"), (0, ""), (3, "s"), *(((3, "p"),) if only == "3" else ()))
    return tuple(
        form if (slot.person, slot.number) in keep else ""
        for form, slot in zip(forms, SLOTS, strict=True)
    )
