"""To whom, through what, and on what occasion: phrases of the frame, each told by how it opens.

A phrase opens with a fixed turn (`OPENINGS`) or with a preposition whose noun decides: *à* or *devant*
before people is an addressee, before a place an occasion; *dans* before a text is a medium, before an
event an occasion. An addressee is one noun phrase; media and occasions run to the end of their
clause, or to what opens the next circumstance.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from quoteattr import lexicon, tables
from quoteattr.speakers import lexis
from quoteattr.stance.line import Line, alternatives, pattern
from quoteattr.stance.row import Row
from quoteattr.stance.times import has_anchor, times
from quoteattr.words import TIME_NOUNS

__all__ = ["OPENINGS", "Opening", "Part", "circumstances", "phrase_end"]

Range = tuple[int, int]


class Part(StrEnum):
    """The circumstances of a `Stance`, by the names of its fields."""

    ADDRESSEE = "addressee"
    MEDIUM = "medium"
    OCCASION = "occasion"
    TIME = "time"


class Opening(NamedTuple):
    """A fixed turn that opens a circumstance; `words` is a pattern over norms."""

    part: Part
    example: str
    words: str


_DE = "(?:de|d'|du|des)"
_OWN = "(?:son|sa|ses|leur|leurs|mon|ma|notre|le|la|les|l'|un|une|des|cette|ce)"
_VENUE = (
    "(?:comptes?|pages?|profils?|blogs?|sites?|réseaux sociaux|réseau social|chaînes?|antenne|ondes"
    "|plateaux?|radio|télévision|mur|fil|plateforme|plate-forme|toile|web|internet|canal)"
)
#: Longer turns first where one begins like another.
OPENINGS: Final = (
    Opening(Part.ADDRESSEE, "auprès de l'AFP", f"auprès {_DE}"),
    Opening(
        Part.ADDRESSEE,
        "à l'adresse des élus",
        f"à (?:l' adresse|l' attention|l' intention|destination) {_DE}",
    ),
    Opening(
        Part.ADDRESSEE,
        "interrogé par l'AFP",
        r"(?:interrogé|interviewé|questionné|sollicité|contacté|joint|interpellé)e?s?(?: \S+){0,3}? par",
    ),
    Opening(Part.MEDIUM, "sur son compte officiel", rf"sur {_OWN} (?:\S+ )?{_VENUE}"),
    Opening(Part.MEDIUM, "dans les colonnes du journal", f"dans les (?:colonnes|pages) {_DE}"),
    Opening(Part.MEDIUM, "au micro de la radio", f"au(?:x)? micros? {_DE}"),
    Opening(Part.MEDIUM, "à l'antenne de la chaîne", f"à l' antenne {_DE}"),
    Opening(Part.MEDIUM, "à la télévision", "à la (?:télévision|radio|télé)"),
    Opening(
        Part.MEDIUM, "au téléphone", "au téléphone|en ligne|en direct|en vidéo|en visioconférence"
    ),
    Opening(
        Part.MEDIUM,
        "par courriel",
        "par (?:courriel|courrier|mail|e-mail|écrit|téléphone|sms|communiqué|lettre|message|vidéo"
        "|visioconférence|voie de presse|voie d' affichage|tweet|fax|un communiqué|un courriel"
        "|un message|un courrier|une lettre)",
    ),
    Opening(
        Part.MEDIUM,
        "par le biais d'un avocat",
        f"par (?:le biais|l' intermédiaire|l' entremise) {_DE}|via",
    ),
    Opening(
        Part.MEDIUM,
        "cité par l'AFP",
        "(?:citée?s?|rapportée?s?|relayée?s?|reprise?s?|diffusée?s?|publiée?s?|recueillie?s?) (?:par|dans|sur)",
    ),
    Opening(Part.OCCASION, "lors d'une visite", f"lors {_DE}"),
    Opening(
        Part.OCCASION,
        "à l'issue de la réunion",
        f"(?:à l' (?:occasion|issue|ouverture|invitation|approche|initiative)|en marge|au (?:cours|terme|sortir"
        f"|début|lendemain|moment)|à la (?:sortie|fin|clôture|suite|veille|tribune|barre)|à l' entrée"
        f"|dans le cadre|en (?:visite|réponse|réaction|préambule|conclusion|clôture|ouverture)"
        f"|sur le (?:plateau|perron|parvis)) {_DE}",
    ),
    Opening(
        Part.OCCASION,
        "à son arrivée à Lyon",
        "à (?:son|leur|l') (?:arrivée|retour|départ|sortie|entrée|atterrissage)|de retour|de passage",
    ),
    Opening(
        Part.OCCASION,
        "en conférence de presse",
        "en (?:visite|déplacement|voyage|meeting|tournée|campagne|conférence|conseil|commission|séance"
        "|point presse|conclusion|préambule|marge|réunion)",
    ),
)
_EVENTS: Final = frozenset(
    "discours allocution conférence point intervention réunion rencontre meeting débat déplacement "
    "visite cérémonie audience procès séance conseil sommet congrès rassemblement manifestation "
    "entrevue audition voeux vœux match campagne élection attaque attentat annonce vote signature "
    "commémoration hommage inauguration procession marche plaidoirie réquisitoire audition "
    "inspection tournée convention assemblée hémicycle garde procédure".split()
)
_TALKS: Final = frozenset(
    "interview entretien émission vidéo tweet post billet éditorial blog blogue livre journal "
    "quotidien hebdomadaire magazine réponse podcast newsletter chronique édition dépêche".split()
)
_NOT_TEXTS: Final = frozenset(
    "cadre projet accord programme campagne image expérience théorie tradition modèle plan test "
    "carte loi mémoire résultat mot termes convention observation simulation".split()
)
_PLACES: Final = frozenset(
    "mairie préfecture école lycée collège université hôpital clinique musée théâtre aéroport gare "
    "ambassade siège stade palais parc zoo station bureau ville région département commune pays "
    "frontière place rue domicile entrée sortie église mosquée prison caserne base port maison "
    "centre fin suite fois date époque terme cause titre sujet propos égard cours nom heure tour "
    "vote loi demande place porte avance côté foulée semaine pied état festival campagne chambre "
    "république royaume nation monde".split()
)
_PEOPLE: Final = frozenset("micros caméras confrères consœurs internautes nation foule".split())
_DETERMINERS: Final = frozenset(
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos "
    "votre vos plusieurs quelques certains certaines deux trois quatre cinq".split()
)
_STRONG: Final = frozenset("lui elle eux elles moi nous vous".split())
_NAMING: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X"))


@cache
def _openings() -> tuple[tuple[Part, re.Pattern[str]], ...]:
    names = [row["name"].lower() for row in tables.rows("platforms")]
    names += [row["name"].lower() for row in tables.rows("media")]
    named = Opening(
        Part.MEDIUM, "", f"sur (?:l[ea] |l' )?{alternatives(names)}|dans {alternatives(names)}"
    )
    return tuple((opening.part, pattern(opening.words)) for opening in (*OPENINGS, named))


@cache
def _media_names() -> re.Pattern[str]:
    return pattern(alternatives([row["name"].lower() for row in tables.rows("media")]))


@cache
def _texts() -> frozenset[str]:
    """Nouns of texts and programmes that words can stand in."""
    documents = {row["noun"] for row in tables.rows("documents") if row["sort"] == "work"}
    cues = {form for form, (noun, _) in lexicon.nouns().items() if noun.document}
    return frozenset(documents | cues | _TALKS) - _NOT_TEXTS - _EVENTS


def circumstances(row: Row, first: int, last: int) -> Iterator[tuple[Part, Range]]:
    """The circumstances of a zone, from left to right; a time may stand inside another one."""
    line = row.line(first, last)
    when = list(times(line)) if has_anchor(row.norms[first:last]) else []
    yield from ((Part.TIME, found) for found in when)
    starts = dict(when)
    token = first
    while token < last:
        found = None if token in starts else _opens(row, line, token, last)
        if found is None:
            token = starts.get(token, token + 1)
            continue
        part, noun = found
        end = _end(row, line, part, noun, last, starts)
        yield part, (token, end)
        if part is Part.MEDIUM:
            yield from _inner_addressee(row, line, token, end)
        token = end


def _inner_addressee(row: Row, line: Line, first: int, last: int) -> Iterator[tuple[Part, Range]]:
    """*dans un entretien au Monde*, *dans une lettre aux élus*: the medium holds the addressee."""
    for token in range(first + 1, last):
        if row.norms[token] in ("à", "au", "aux"):
            found = _by_noun(row, line, token, last)
            if found is not None and found[0] is Part.ADDRESSEE:
                yield Part.ADDRESSEE, (token, phrase_end(row, found[1], last))
                return


def _opens(row: Row, line: Line, token: int, last: int) -> tuple[Part, int] | None:
    """What opens at a token, with the first token of its noun phrase."""
    if row.norms[token] not in _FIRST_WORDS and not row.norms[token].endswith(
        ("é", "ée", "és", "s", "ie", "i")
    ):
        return None
    for part, opening in _openings():
        match = line.at(opening, token)
        if match is not None:
            return part, max(token + 1, match[1])
    return _by_noun(row, line, token, last)


_FIRST_WORDS: Final = frozenset(
    "auprès à au aux sur dans par via lors en de devant face depuis après avant pendant durant joint "
    "suite".split()
)


def _by_noun(row: Row, line: Line, token: int, last: int) -> tuple[Part, int] | None:
    """What a preposition opens, as the noun after it tells."""
    norm = row.norms[token]
    start = token + 1
    if norm == "face" and start < last and row.norms[start] in ("à", "au", "aux"):
        norm, start = "à", start + 1
    if start >= last or norm not in _NOUN_PREPOSITIONS:
        return None
    head = _head(row, start, last)
    if head is None:
        return None
    part = _part(row, line, norm, start, head)
    return None if part is None else (part, start)


_NOUN_PREPOSITIONS: Final = frozenset(
    "à au aux devant dans depuis en après avant pendant durant".split()
)


def _head(row: Row, start: int, last: int) -> int | None:
    """The noun, the name or the pronoun that heads the phrase at `start`."""
    for token in range(start, min(last, start + 6)):
        pos, norm = row.tokens[token].pos, row.norms[token]
        if pos in ("NOUN", "PROPN", "X") or norm in _STRONG or norm in lexis.TITLES:
            return token
        if pos not in ("DET", "ADJ", "NUM", "PRON", "VERB") and norm not in _DETERMINERS:
            return None
        if pos == "VERB" and row.tokens[token].form != "ppart":
            return None
    return None


def _part(row: Row, line: Line, preposition: str, start: int, head: int) -> Part | None:
    norm = row.norms[head]
    if preposition in ("à", "au", "aux", "devant"):
        return _addressed(row, line, preposition, start, head)
    if preposition == "dans":
        singular = norm.removesuffix("s")
        if norm in _EVENTS:
            return Part.OCCASION
        return Part.MEDIUM if norm in _texts() or singular in _texts() else None
    if preposition in ("depuis", "en"):
        return Part.OCCASION if row.tokens[head].pos == "PROPN" else None
    determined = row.norms[start] in _DETERMINERS
    return Part.OCCASION if determined and norm not in TIME_NOUNS else None


def _addressed(row: Row, line: Line, preposition: str, start: int, head: int) -> Part | None:
    """Whether *à* or *devant* leads to people or to a place."""
    norm = row.norms[head]
    if norm in _STRONG:
        return Part.ADDRESSEE
    if _is_medium(row, line, start):
        return Part.ADDRESSEE
    if norm in lexis.TITLES or norm in _PEOPLE:
        return Part.ADDRESSEE
    noun = lexis.NOUNS.get(norm)
    if noun is not None and norm not in _PLACES:
        if noun.domain in ("role", "group") or noun.domain == "body":
            return Part.ADDRESSEE
    if row.tokens[head].pos != "PROPN" and not row.is_capital(head):
        return Part.OCCASION if preposition == "devant" else None
    return Part.ADDRESSEE if _is_full_name(row, head) else Part.OCCASION


def _is_medium(row: Row, line: Line, start: int) -> bool:
    """Whether a newspaper or an agency is named: *à l'AFP*, *au Monde*, *à Reuters*."""
    for token in (start, start + 1):
        found = line.at(_media_names(), token)
        if found is not None and row.is_capital(found[1] - 1):
            return True
        if row.norms[token] not in _DETERMINERS or token + 1 >= len(row.norms):
            return False
    return False


def _is_full_name(row: Row, token: int) -> bool:
    """Whether a first name and more names stand there: *à Marie Durand*."""
    name = row.text[row.tokens[token].start : row.tokens[token].end]
    followed = token + 1 < len(row.norms) and row.tokens[token + 1].pos == "PROPN"
    return followed and lexis.first_name_gender(name) is not None


def phrase_end(row: Row, start: int, last: int) -> int:
    """The end of the noun phrase at `start`: determiner, adjectives, nouns, names, and *de* + more."""
    token = start
    while token < last:
        norm, pos = row.norms[token], row.tokens[token].pos
        if norm in TIME_NOUNS and token > start:
            break
        if norm in ("de", "d'", "du", "des") and token > start:
            if token + 1 >= last or not _goes_on(row, token + 1):
                break
        elif pos == "CCONJ":
            if norm != "et" or token + 1 >= last or not _goes_on(row, token + 1):
                break
        elif pos not in _NAMING and norm not in _DETERMINERS and norm not in _STRONG:
            if not (token > start and row.tokens[token].form == "ppart"):
                break
        elif norm in ("au", "aux") and token > start and row.norms[token - 1] != "et":
            break
        token += 1
    return max(token, start)


def _goes_on(row: Row, token: int) -> bool:
    norm = row.norms[token]
    return (
        (row.tokens[token].pos in _NAMING or norm in _DETERMINERS)
        and norm not in TIME_NOUNS
        and norm not in ("au",)
    )


def _end(row: Row, line: Line, part: Part, noun: int, last: int, starts: dict[int, int]) -> int:
    """Where a circumstance ends whose noun phrase begins at `noun`."""
    if part is Part.ADDRESSEE:
        return max(noun, phrase_end(row, noun, last))
    token = noun
    while token < last:
        if row.norms[token] in (",", "!", "?"):
            break
        if token in starts and _only_times(starts, token, last, row):
            break
        if token > noun and _opens_anew(row, line, token, last):
            break
        token += 1
    return token


def _only_times(starts: dict[int, int], token: int, last: int, row: Row) -> bool:
    """Whether nothing but a time stands from here to the end of the clause."""
    end = starts[token]
    return end >= last or row.norms[end] in (",", ";", ".")


def _opens_anew(row: Row, line: Line, token: int, last: int) -> bool:
    """Whether another kind of circumstance opens: *dans un communiqué | à la presse*."""
    if row.norms[token] in ("de", "d'", "du", "des", "en", "à", "au", "aux"):
        return False
    if row.tokens[token].form == "ppart" or row.norms[token] in ("après", "avant", "depuis"):
        return False
    found = _opens(row, line, token, last)
    return found is not None and found[0] is not Part.OCCASION
