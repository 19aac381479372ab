"""The names of speakers as keys: what of two spellings is one name, and which names are proper.

>>> key("Édouard Philippe") == key("Edouard PHILIPPE")
True
>>> key("Ayman al-Zawahiri"), key("l'Organisation mondiale de la santé (OMS)")
(('ayman', 'zawahiri'), ('organisation', 'mondiale', 'de', 'la', 'sante'))
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from quoteattr import tables
from quoteattr.model import SpeakerKind
from quoteattr.nouns import (
    ADJECTIVE_COUNTRY,
    CAPITAL_COUNTRY,
    COUNTRIES,
    MEDIA,
    NOUNS,
    SEATS,
    TITLES,
    first_name_gender,
    fold,
)
from quoteattr.speakers.names import PARTICLES
from quoteattr.spelling import unaccented
from quoteattr.tables import closed

__all__ = [
    "ARTICLES",
    "Class",
    "class_of",
    "holds",
    "is_namesake",
    "is_sign",
    "key",
]

ARTICLES: Final = closed("definite_articles") | {"the"}
_INSIDE: Final = closed("articles_inside_names")
_WORD = re.compile(r"[^\W_]+(?:\.(?=[^\W\d_]\.))?", re.UNICODE)
_SPOILT = re.compile(r"""["«»“”:;!?…/<>\n]""")
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")
_LONGEST: Final = 5  # words of a person's name: beyond it something else has run into it
_TELLING: Final = 3  # small words behind a head that are a name by their number alone
GENERIC: Final = frozenset(row["word"] for row in tables.rows("generic"))
_NAMESAKES: Final = frozenset(
    row["word"] for row in tables.rows("generic") if row["namesake"] == "yes"
)


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
    if len(kept) > 1 and kept[0] in ARTICLES:
        kept = kept[1:]
    return tuple(kept)


def _plain(words: str) -> str:
    """Folded words without accents."""
    return unaccented(words.replace("œ", "oe").replace("æ", "ae"))


def is_namesake(roles: Sequence[str]) -> bool:
    """Whether a name is that of a house: *professeur à l'université* George Washington."""
    return any(_plain(fold(role)).split()[-1:] == [word] for role in roles for word in _NAMESAKES)


def holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a name is the end of another: *Le Pen* of *Marine Le Pen*."""
    return 0 < len(short) < len(long) and long[-len(short) :] == short


def is_sign(name: str) -> bool:
    """Whether a name is an abbreviation: *CGT*, *LREM*."""
    return " " not in name and len(name) <= 8 and sum(map(str.isupper, name)) >= 2


def class_of(name: str, kind: SpeakerKind) -> Class:
    """The class of a speaker's name; `NONE` where it is a description, or of no one for sure."""
    words = fold(_BRACKET.sub("", name)).replace("'", "' ").split()
    if not words or _SPOILT.search(name) or words[-1] in PARTICLES:
        return Class.NONE
    opens = len(words) > 1 and first_name_gender(words[0]) is not None
    may_be = kind is SpeakerKind.PERSON or (kind is SpeakerKind.UNKNOWN and opens)
    if may_be and _is_person(name, words):
        return Class.PERSON
    if kind is SpeakerKind.PLACE:
        return Class.PLACE if len(words) <= _LONGEST and _capitalised(name) else Class.NONE
    if kind in (SpeakerKind.GROUP, SpeakerKind.DOCUMENT):
        return Class.NONE
    named = (kind is not SpeakerKind.PERSON or words[0] in ARTICLES) and _is_named(name, words)
    return Class.THING if named else Class.NONE


def _is_person(name: str, words: list[str]) -> bool:
    """Whether all words have capitals but the particles, and none is a title or opens a role."""
    first = words[0]
    if len(words) > _LONGEST or first in ARTICLES or first == "l'" or not _capitalised(name):
        return False
    if any(word in TITLES for word in words) or is_sign(name) or " ".join(words[:1]) in MEDIA:
        return False  # à l'AFP Claire
    if len(words) == 1:
        return first not in NOUNS and _plain(first) not in GENERIC
    return first not in NOUNS or first_name_gender(first) is not None


def _capitalised(name: str) -> bool:
    """Whether all words but the particles begin with a capital."""
    words = _BRACKET.sub("", name).replace("’", "'").replace("'", "' ").split()
    big = [word for word in words if fold(word) not in PARTICLES and fold(word) not in ("et", "-")]
    return bool(big) and all(word[0].isupper() or word[0].isdigit() for word in big)


def _is_head(norm: str) -> bool:
    """Whether a word says what sort of body it is; parties are called by their people."""
    return norm in NOUNS and NOUNS[norm].domain != "group"


def _is_named(name: str, words: list[str]) -> bool:
    """Whether a body or medium bears a name that says which of its sort it is."""
    if " ".join(words) in MEDIA or is_sign(name):
        return _plain(words[0]) not in GENERIC
    shown = _BRACKET.sub("", name).replace("’", "'").replace("'", "' ").replace("-", " - ").split()
    telling = small = 0
    for word, norm in zip(shown, map(fold, shown), strict=True):
        if norm in ADJECTIVE_COUNTRY or norm in CAPITAL_COUNTRY or norm in COUNTRIES:
            telling += 1
        elif norm in PARTICLES | ARTICLES or _plain(norm) in GENERIC or _is_head(norm):
            continue
        elif norm in SEATS or word[0].isupper():
            telling += 1
        elif norm.isalpha() and len(norm) > 3:
            small += 1
    head = fold(shown[0])
    opens = shown[0][0].isupper() or head in NOUNS
    return opens and (telling > 0 or small >= _TELLING) and small <= telling + _TELLING
