"""Expressions of time: *mercredi*, *le 4 novembre 2024*, *hier soir vers 20 h 30*, *il y a deux ans*.

They are a closed matter of fixed words and figures, so that one pattern over norms tells them all.
A time under *de* belongs to a noun (*le discours de jeudi*) and says nothing of the verb.
"""

from typing import Final

from quoteattr.stance.line import pattern

__all__ = ["MONTHS", "NUMBER", "TIME"]

_WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MONTHS: Final = (
    "(?:janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre"
    r"|janv\.|févr\.|juil\.|sept\.|oct\.|nov\.|déc\.)"
)
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
_DAY = "(?:1er|[12]?[0-9]|3[01])"
_PART = "(?:matin|matinée|midi|après-midi|soir|soirée|nuit|journée|mi-journée|minuit)"
_UNIT = (
    "(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|week-ends?|mois|trimestres?|semestres?"
    "|ans?|années?|décennies?|siècles?)"
)
#: A number, in figures or in words, of more than one; *un* and *une* are articles first.
NUMBER: Final = (
    r"(?:[0-9][0-9.,/:\-–]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze"
    r"|quinze|seize|vingt(?:-\S+)?|trente(?:-\S+)?|quarante(?:-\S+)?|cinquante(?:-\S+)?"
    r"|soixante(?:-\S+)?|quatre-vingts?(?:-\S+)?|cent|cents|mille"
    r"|une? (?:demi-)?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine"
    r"|soixantaine|centaine|millier|million|milliard)s?(?: de| d')?)"
)
_SOME = rf"(?:{NUMBER}|un|une|plusieurs|quelques|de nombreux|de nombreuses|des)"
_LATE = "(?:derniere?s?|dernière?s?|dernier|passée?s?|précédente?s?|suivante?s?|prochaine?s?|prochain)"
_HOUR = (
    r"(?:[0-9]{1,2}h(?:[0-9]{2})?|[0-9]{1,2}:[0-9]{2}|[0-9]{1,2} h(?: [0-9]{2})?"
    r"|[0-9]{1,2} heures?(?: [0-9]{2}| et demie| précises)?|midi|minuit)(?: gmt| utc| locales?)?"
)
_DATE = rf"(?:(?:le|ce|au) )?(?:{_WEEKDAY} )?{_DAY} {MONTHS}(?: (?:{_LATE}|{_YEAR}))?"
_OF_WEEK = rf"(?:(?:le|ce|au) (?:même )?)?{_WEEKDAY}(?: {_LATE})?"
_NEAR = (
    "(?:avant-hier|hier|aujourd'hui|demain|après-demain|la veille|l' avant-veille|le lendemain"
    "|le surlendemain)"
)
_THIS = (
    rf"(?:(?:ce|cet|cette|le|la|au) (?:même )?(?:{_PART}|jour|mois|semaine|année|week-end|automne|été"
    rf"|hiver|printemps)(?: (?:même|là|-là|-ci|{_LATE}))?)"
)
# *le soir*, *le mois* alone say too little to be told from an object; *ce* and *dernier* make them.
_BARE = r"(?!(?:le|la|au) (?:\S+)(?!\S)(?! (?:même|dernière?|dernier|passée?|précédente?|suivante?|prochaine?|prochain|-là|là)(?!\S)))"
_LAST = rf"(?:(?:l'|l'an|l' an|l' année|l' été|l' hiver|l' automne|le printemps) {_LATE})"
_AGO = rf"(?:il y a (?:environ |près de |plus d' |plus de )?{_SOME} {_UNIT})"
_IN = (
    rf"(?:en (?:{MONTHS}|{_YEAR}|(?:début|fin|milieu) (?:de |d' )?(?:{_PART}|semaine|mois|année))"
    rf"(?: (?:{_YEAR}|{_LATE}))?)"
)
_MONTH = (
    rf"(?:(?:(?:à la|au) )?(?:fin|début|mi|courant|mi-)(?: -| de| du mois de)? ?{MONTHS}"
    rf"(?: (?:{_YEAR}|{_LATE}))?|au mois (?:de |d' ){MONTHS}(?: (?:{_YEAR}|{_LATE}))?)"
)
_DURING = (
    rf"(?:dans (?:la|l'|le) (?:{_PART}|foulée)(?: (?:de|d'|du) (?:{_WEEKDAY}|hier)(?: (?:à|au) "
    rf"{_WEEKDAY})?)?|à la mi-journée|à l' époque|à l' instant|au même moment|à l' aube)"
)
_THESE = rf"(?:(?:ces|les|au cours des) (?:{NUMBER} )?{_LATE} {_UNIT})"
_SHIFTED = rf"(?:{_SOME} {_UNIT} (?:plus tôt|plus tard|auparavant|après|avant))"
_LOOSE = (
    "(?:récemment|auparavant|plus tôt|plus tard|tout à l' heure|peu (?:avant|après)|depuis peu"
    rf"|(?:plus tôt|plus tard) dans (?:la|l') {_PART})"
)
_CLOCK = (
    rf"(?:(?:peu (?:avant|après)|aux alentours de|aux environs de|autour de|vers|à|dès|après|avant)"
    rf" {_HOUR})"
)
_LASTING = (
    rf"(?:(?:depuis|pendant|durant|d' ici|sous|dans) (?:{_SOME} {_UNIT}|longtemps)"
    rf"|(?:depuis|dès|avant|après|jusqu'à|d' ici|pour) (?:{_DATE}|{_OF_WEEK}|{_NEAR}|{_IN[3:]}"
    rf"|(?:le |la )?(?:début|fin|mi-{MONTHS}) (?:du|de la|de l') \S+))"
)
_ONE = "|".join(
    [_CLOCK, _LASTING, _DATE, _OF_WEEK, _NEAR, _AGO, _IN, _MONTH, _DURING, _THESE, _LAST]
    + [rf"{_BARE}{_THIS}", _SHIFTED, _LOOSE, _HOUR.replace("|midi|minuit", "")]
)
#: A stretch that says when; several in a row are one (*jeudi 4 novembre vers 20 h 30*).
TIME: Final = pattern(
    rf"(?<!(?:^|\s)(?:de|d'|du|des|entre) )(?:{_ONE})(?: (?:{_ONE}|{_PART}|au {_PART}))*+"
)
