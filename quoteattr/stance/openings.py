"""How circumstances open: the fixed turns, and the nouns that tell what a preposition leads to.

*à* or *devant* before people is an addressee, before a place an occasion; *dans* before a text or a
programme is a medium, before an event an occasion. The sets of nouns add to the tables of people,
bodies and documents what those do not say: which bodies are also places, which nouns are events.
"""

import re
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from quoteattr import lexicon, nouns, tables
from quoteattr.stance.line import alternatives, pattern
from quoteattr.tables import closed

__all__ = [
    "DETERMINERS",
    "EVENTS",
    "OPENINGS",
    "Opening",
    "Setting",
    "is_people",
    "media_names",
    "openings",
    "texts",
]


class Setting(StrEnum):
    """The circumstances of a `Stance`, by the names of its fields."""

    ADDRESSEE = "addressee"
    MEDIUM = "medium"
    OCCASION = "occasion"
    TIME = "time"


class Opening(NamedTuple):
    """A fixed turn that opens a circumstance; `words` is a pattern over norms."""

    part: Setting
    example: str
    words: str


_DE = "(?:de|d'|du|des)"
_OWN = "(?:son|sa|ses|leur|leurs|mon|ma|notre|le|la|les|l'|un|une|des|cette|ce)"
_VENUE = (
    "(?:comptes?|pages?|profils?|blogs?|sites?|réseaux sociaux|réseau social|chaînes?|antenne|ondes"
    "|plateaux?|radio|télévision|mur|fil|plateforme|plate-forme|toile|web|internet|canal)"
)
_LETTER = "(?:(?:un |une )?(?:courriel|courrier|mail|e-mail|communiqué|lettre|message|tweet|sms))"
#: Tried in this order at each token.
OPENINGS: Final = (
    Opening(Setting.ADDRESSEE, "auprès de l'AFP", f"auprès {_DE}"),
    Opening(
        Setting.ADDRESSEE,
        "à l'adresse des élus",
        f"à (?:l' adresse|l' attention|l' intention|destination) {_DE}",
    ),
    Opening(
        Setting.ADDRESSEE,
        "interrogé par l'AFP",
        r"(?:interrogé|interviewé|questionné|sollicité|contacté|joint|interpellé)e?s?"
        r"(?: \S+){0,3}? par",
    ),
    Opening(Setting.MEDIUM, "sur son compte officiel", rf"sur {_OWN} (?:\S+ )?{_VENUE}"),
    Opening(Setting.MEDIUM, "dans les colonnes du journal", f"dans les (?:colonnes|pages) {_DE}"),
    Opening(Setting.MEDIUM, "au micro de la radio", f"aux? micros? {_DE}"),
    Opening(Setting.MEDIUM, "à l'antenne de la chaîne", f"à l' antenne {_DE}"),
    Opening(Setting.MEDIUM, "à la télévision", "à la (?:télévision|radio|télé)"),
    Opening(
        Setting.MEDIUM,
        "au téléphone",
        "au téléphone|en (?:ligne|direct|vidéo|visioconférence|entrevue|interview)",
    ),
    Opening(
        Setting.MEDIUM,
        "par courriel",
        f"par (?:{_LETTER}|écrit|téléphone|vidéo|visioconférence|voie de (?:presse|communiqué))",
    ),
    Opening(
        Setting.MEDIUM,
        "par le biais d'un avocat",
        f"par (?:le biais|l' intermédiaire|l' entremise) {_DE}|via",
    ),
    Opening(
        Setting.MEDIUM,
        "cité par l'AFP",
        "(?:cité|rapporté|relayé|diffusé|publié|recueilli)e?s? (?:par|dans|sur)|reprise?s? par",
    ),
    Opening(Setting.OCCASION, "lors d'une visite", f"lors {_DE}"),
    Opening(
        Setting.OCCASION,
        "à l'issue de la réunion",
        f"(?:à l' (?:occasion|issue|ouverture|invitation|approche|initiative|entrée)|en marge"
        f"|au (?:cours|terme|sortir|début|lendemain|moment)|dans le cadre"
        f"|à la (?:sortie|fin|clôture|suite|veille|tribune|barre)|sur le (?:perron|parvis)"
        f"|en (?:visite|réponse|réaction|préambule|conclusion|clôture|ouverture)) {_DE}",
    ),
    Opening(
        Setting.OCCASION,
        "à son arrivée à Lyon",
        "à (?:son|leur|l') (?:arrivée|retour|départ|sortie|entrée)|de retour|de passage",
    ),
    Opening(
        Setting.OCCASION,
        "en conférence de presse",
        "en (?:visite|déplacement|voyage|meeting|tournée|campagne|conférence|conseil|commission"
        "|séance|point presse|conclusion|préambule|réunion)",
    ),
)
#: Nouns of events: *dans un discours*, *après la réunion*.
EVENTS: Final = closed("events")
_TALKS: Final = closed("talks")
_NOT_TEXTS: Final = closed("not_texts")
_PLACES: Final = closed("places")
_PEOPLE: Final = closed("people_addressed")
DETERMINERS: Final = closed("determiners")


@cache
def openings() -> tuple[tuple[Setting, re.Pattern[str]], ...]:
    """The turns as patterns; those with the name of a medium come from the tables."""
    names = alternatives([row["name"].lower() for row in tables.rows("platforms")] + _media())
    named = f"sur (?:l[ea] |l' )?{names}|dans {names}"
    return (
        *((opening.part, pattern(opening.words)) for opening in OPENINGS),
        (Setting.MEDIUM, pattern(named)),
    )


def _media() -> list[str]:
    return [row["name"].lower() for row in tables.rows("media")]


@cache
def media_names() -> re.Pattern[str]:
    """Media with and without their article, which may stand in a preposition: *au Monde*."""
    bare = [re.sub(r"^(?:l[ea]s? |l')", "", name) for name in _media()]
    return pattern(alternatives([*_media(), *bare]))


@cache
def texts() -> frozenset[str]:
    """Nouns of texts and programmes that words can stand in: *dans un communiqué*."""
    documents = {row["noun"] for row in tables.rows("documents") if row["sort"] == "work"}
    cues = {form for form, (noun, _) in lexicon.nouns().items() if noun.document}
    return frozenset(documents | cues | _TALKS) - _NOT_TEXTS - EVENTS


def is_people(norm: str) -> bool:
    """Whether a noun is of those one can speak to: roles, groups, bodies, but no places."""
    noun = nouns.NOUNS.get(norm)
    known = noun is not None and noun.domain in ("role", "group", "body")
    return norm in _PEOPLE or (known and norm not in _PLACES)
