"""The names of speakers as keys: what of two spellings is one name, and which names are proper.

>>> key("Édouard Philippe") == key("Edouard PHILIPPE")
True
>>> key("Ayman al-Zawahiri"), key("l'Organisation mondiale de la santé (OMS)")
(('ayman', 'zawahiri'), ('organisation', 'mondiale', 'de', 'la', 'sante'))
"""

import re
from enum import StrEnum
from typing import Final

from quoteattr import tables
from quoteattr.model import SourceType, Speaker, SpeakerKind
from quoteattr.nouns import ADJECTIVE_COUNTRY, MEDIA, NOUNS, TITLES, first_name_gender, fold
from quoteattr.speakers.names import PARTICLES
from quoteattr.spelling import APOSTROPHES, is_abbreviation, unaccented
from quoteattr.tables import closed

__all__ = ["Class", "class_of", "class_of_speaker", "key", "kind_of_speaker"]

_ARTICLES: Final = closed("definite_articles") | {"the"}
_INSIDE: Final = closed("articles_inside_names")
_WORD = re.compile(r"[^\W_]+(?:\.(?=[^\W\d_]\.))?")
_SPOILT = re.compile(r"""["«»“”:;!?…/<>\n]""")
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_LONGEST: Final = 5  # words of a person's name: beyond it something else has run into it
_TELLING: Final = 3  # small words behind a head that are a name by their number alone
_GENERIC: Final = {row["word"]: row["namesake"] == "yes" for row in tables.rows("generic")}
"""Words that say what sort of body it is; yes where houses of the sort are called after people."""


class Class(StrEnum):
    """What sort of name a speaker has: names of one class alone can be those of one speaker."""

    PERSON = "person"
    THING = "thing"
    PLACE = "place"
    NONE = "none"


def key(name: str) -> tuple[str, ...]:
    """The words of a name without article, bracket, case, accents, hyphens and *al-*."""
    words = _WORD.findall(_plain(_BRACKET.sub("", fold(name))))
    kept = [word for word in words if word not in _INSIDE] or words
    return tuple(kept[1:] if len(kept) > 1 and kept[0] in _ARTICLES else kept)


def _plain(words: str) -> str:
    """Folded words without accents."""
    return unaccented(words.replace("œ", "oe").replace("æ", "ae"))


def class_of_speaker(speaker: Speaker) -> Class:
    """The class of a speaker's name; `NONE` where the speaker has none of its own."""
    cls = Class.NONE if speaker.anonymous else class_of(speaker.name, speaker.kind)
    ends = (_plain(fold(role)).rpartition(" ")[2] for role in speaker.roles)
    if cls is Class.PERSON and any(_GENERIC.get(word) for word in ends):
        return Class.NONE  # the name of a house: professeur à l'université George Washington
    # One word with a capital may open a sentence: some mention must take it for a name.
    if len(key(speaker.name)) == 1 and not is_abbreviation(speaker.name):
        sorts = {mention.type for mention in speaker.mentions}
        return cls if sorts & {SourceType.NAME, SourceType.BODY} else Class.NONE
    return cls


def kind_of_speaker(speaker: Speaker) -> SpeakerKind:
    """The kind, mended where the name shows another: *Les Républicains* is no person."""
    cls = class_of_speaker(speaker)
    if cls is Class.PERSON:
        return SpeakerKind.PERSON
    named = cls is Class.THING and speaker.kind is SpeakerKind.PERSON
    return SpeakerKind.BODY if named else speaker.kind


def class_of(name: str, kind: SpeakerKind) -> Class:
    """The class of a speaker's name; `NONE` where it is a description, or of no one for sure."""
    shown = _APOSTROPHE.sub("' ", _BRACKET.sub("", name)).split()
    words = [fold(word) for word in shown]
    if not words or _SPOILT.search(name):
        return Class.NONE
    opens = len(words) > 1 and first_name_gender(words[0]) is not None
    may_be = kind is SpeakerKind.PERSON or (kind is SpeakerKind.UNKNOWN and opens)
    if may_be and _capitalised(shown) and _is_person(name, words):
        return Class.PERSON
    if kind is SpeakerKind.PLACE:
        return Class.PLACE
    if kind in (SpeakerKind.GROUP, SpeakerKind.DOCUMENT):
        return Class.NONE
    if kind is SpeakerKind.PERSON and words[0] not in _ARTICLES:
        return Class.NONE
    if " ".join(words) in MEDIA or is_abbreviation(name):
        return Class.NONE if _plain(words[0]) in _GENERIC else Class.THING
    return Class.THING if _is_named(shown) else Class.NONE


def _is_person(name: str, words: list[str]) -> bool:
    """Whether no word of a name with capitals is a title, nor the first a medium or a role."""
    first = words[0]
    if len(words) > _LONGEST or first in _ARTICLES or first in MEDIA or is_abbreviation(name):
        return False  # à l'AFP Claire
    return first not in NOUNS and TITLES.keys().isdisjoint(words)


def _capitalised(shown: list[str]) -> bool:
    """Whether all words but the particles begin with a capital."""
    big = [word for word in shown if fold(word) not in PARTICLES]
    return bool(big) and all(word[0].isupper() for word in big)


def _is_named(shown: list[str]) -> bool:
    """Whether a body or medium bears a name that says which of its sort it is."""
    telling = small = 0
    parts = " ".join(shown).replace("-", " - ").split()
    for word in parts:
        norm = fold(word)
        noun = NOUNS.get(norm)
        if norm in ADJECTIVE_COUNTRY:
            telling += 1
        elif norm in PARTICLES | _ARTICLES or _plain(norm) in _GENERIC:
            continue
        elif noun is not None and noun.domain != "group":
            continue  # what sort of body it is; parties are called by their people
        elif word[0].isupper():
            telling += 1
        elif len(norm) > 3:
            small += 1
    opens = parts[0][0].isupper() or fold(parts[0]) in NOUNS
    return opens and (telling > 0 or small >= _TELLING) and small <= telling + _TELLING
