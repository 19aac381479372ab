"""Expressions of time: *mercredi*, *le 4 novembre 2024*, *hier vers 20 h 30*, *il y a deux ans*.

They are a closed matter of fixed words and figures: one row of `FORMS` a way to say when, each with
an example, and one pattern over norms that tries them all. Several in a row are one expression. A
time under *de* belongs to a noun (*le discours de jeudi*) and says nothing of the verb.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from quoteattr.grammar.words import TIME_NOUNS
from quoteattr.stance.line import Line, pattern
from quoteattr.tables import closed

__all__ = ["FORMS", "MONTH", "NUMBER", "UNIT", "TimeForm", "has_anchor", "times"]

WEEKDAY: Final = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MONTH: Final = (
    "(?:janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre"
    r"|janv\.|févr\.|juil\.|sept\.|oct\.|nov\.|déc\.)"
)
YEAR: Final = "(?:1[0-9]{3}|20[0-9]{2})"
DAY: Final = "(?:1er|[12]?[0-9]|3[01])"
PART: Final = "(?:matinée|matin|après-midi|midi|mi-journée|soirée|soir|nuit|minuit|journée|aube)"
UNIT: Final = (
    "(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|week-ends?|mois|trimestres?|semestres?"
    "|ans?|années?|décennies?|siècles?)"
)
#: More than one, in figures or in words; *un* and *une* are articles first.
NUMBER: Final = (
    r"(?:[0-9][0-9.,/:\-–]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze"
    r"|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-\S+)?|cents?|mille"
    r"|une? (?:demi-)?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine"
    r"|soixantaine|centaine|millier|million|milliard) d(?:e|'))"
)
_SOME = f"(?:{NUMBER}|une?|plusieurs|quelques|de nombreu(?:x|ses))"
_ABOUT = "(?:(?:plus|moins|près) d(?:e|') |environ )?"
_RELATIVE = "(?:derni(?:er|ère)s?|passée?s?|précédente?s?|suivante?s?|prochaine?s?)"
_YEAR_OR_RELATIVE = f"(?: (?:{YEAR}|{_RELATIVE}))?"
_PERIOD = f"(?:{PART}|jour|semaine|week-end|mois|année|trimestre|été|hiver|automne|printemps)"
_HOUR = (
    "(?:(?:[0-9]{1,2}h(?:[0-9]{2})?|[0-9]{1,2}:[0-9]{2}|[0-9]{1,2} h(?: [0-9]{2})?"
    "|[0-9]{1,2} heures?(?: [0-9]{2}| et demie| précises)?)(?: gmt| utc| locales?)?)"
)
_DATE = f"(?:(?:le |ce )?(?:même )?(?:{WEEKDAY} )?{DAY} {MONTH}{_YEAR_OR_RELATIVE})"
_WEEKDAY = f"(?:(?:le |ce )?(?:même )?{WEEKDAY}(?: {_RELATIVE})?)"
_NEAR = (
    "(?:avant-hier|hier|aujourd'hui|demain|après-demain|la veille|l' avant-veille|le lendemain"
    "|le surlendemain)"
)
_MONTH = f"(?:{MONTH}{_YEAR_OR_RELATIVE})"
_NOUN_LINKS = closed("links_before_times")
ANCHORS: Final = TIME_NOUNS | frozenset(
    "secondes nuits week-ends trimestres semestres décennies siècles récemment auparavant plus peu "
    "longtemps foulée époque aube minuit mi-journée tout "
    "janv. févr. juil. sept. oct. nov. déc. aout "
    "avant-hier après-demain seconde mi mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin "
    "mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre courant".split()
)


class TimeForm(NamedTuple):
    """A way to say when; `words` is a pattern over norms."""

    name: str
    example: str
    words: str


#: Tried in this order at each token.
FORMS: Final = (
    TimeForm(
        "hour under a preposition",
        "vers 8 h 00",
        f"(?:peu avant|peu après|aux alentours de|autour de|vers|à|dès|après|avant)"
        f" (?:{_HOUR}|midi|minuit)",
    ),
    TimeForm("hour", "20h30", _HOUR),
    TimeForm("date", "le jeudi 4 novembre 2024", _DATE),
    TimeForm("day of the week", "jeudi dernier", _WEEKDAY),
    TimeForm("near day", "hier", _NEAR),
    TimeForm("time ago", "il y a deux jours", f"il y a (?:{_ABOUT}{_SOME} {UNIT}|longtemps|peu)"),
    TimeForm("month", "en mai 2015", f"en {_MONTH}|au mois d(?:e |'){_MONTH}"),
    TimeForm("year", "en 2015", f"en {YEAR}"),
    TimeForm("part of a month", "début mai", f"(?:à la )?(?:début|courant|mi|fin)(?: |-){_MONTH}"),
    TimeForm(
        "part of a period",
        "en fin de journée",
        f"(?:en|au) (?:début|milieu|cours|fin) d(?:e la |e l' |u |e |' ){_PERIOD}",
    ),
    TimeForm(
        "period, pointed at",
        "ce matin",
        f"(?:ce|cet|cette) (?:même )?{_PERIOD}(?: même|-là|-ci)?|le (?:jour|soir) même"
        f"|(?:le|la) même {_PERIOD}",
    ),
    TimeForm(
        "period, last or next",
        "la semaine dernière",
        f"(?:le |la |l' |l')(?:{_PERIOD}|an) {_RELATIVE}",
    ),
    TimeForm(
        "last days",
        "ces derniers jours",
        f"(?:ces|les|au cours des) (?:{NUMBER} )?{_RELATIVE} {UNIT}",
    ),
    TimeForm(
        "in the course of",
        "dans la soirée",
        f"dans l(?:a |e |' )(?:{PART}|foulée)(?: d(?:e |u |'){_WEEKDAY}(?: (?:à|au) {WEEKDAY})?)?"
        "|à l(?:a mi-journée|' époque|' instant|' aube)|au même moment",
    ),
    TimeForm("shift", "deux jours plus tôt", f"{_SOME} {UNIT} (?:plus tôt|plus tard|auparavant)"),
    TimeForm("loose", "récemment", "récemment|auparavant|plus tôt|plus tard|tout à l' heure"),
    TimeForm(
        "duration",
        "depuis plusieurs mois",
        f"(?:depuis|pendant|durant|d' ici) (?:{_ABOUT}{_SOME} {UNIT}"
        f"|longtemps|peu)|sous {_SOME} {UNIT}",
    ),
    TimeForm(
        "limit",
        "depuis jeudi",
        f"(?:depuis|dès|avant|après|jusqu'à|jusqu' à|jusqu' au|d' ici|pour)"
        f" (?:{_DATE}|{_WEEKDAY}|{_NEAR}|{_MONTH}|(?:le )?{YEAR})",
    ),
)


@cache
def _forms() -> re.Pattern[str]:
    return pattern("|".join(form.words for form in FORMS))


@cache
def _more() -> re.Pattern[str]:
    """What may follow a time without being one: *hier matin*, *le 4 novembre au soir*."""
    return pattern(f"(?:(?:au|à) )?{PART}")


def has_anchor(norms: Sequence[str]) -> bool:
    """Whether a word stands among them that an expression of time cannot do without."""
    return any(norm in ANCHORS or norm[:1].isdigit() for norm in norms)


def times(line: Line, *, complements: bool = False) -> Iterator[tuple[int, int]]:
    """The expressions of time of a line as token ranges, from left to right.

    `complements`: also those that only belong to a noun (*le discours de jeudi*).
    """
    reached = -1
    for first, last in line.find(_forms()):
        if first < reached or (not complements and _is_complement(line, first)):
            continue
        reached = last
        while more := line.at(_forms(), reached) or line.at(_more(), reached):
            reached = more[1]
        yield first, reached


def _is_complement(line: Line, first: int) -> bool:
    """*le discours de jeudi*, *du 7 au 12 mai*, *le journal de 20 heures*."""
    before = line.word(first - 1)
    return before in _NOUN_LINKS
