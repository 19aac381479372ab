"""From the words of a source to the entity they name, pronouns left open.

The words are read from left to right: article, then a name or a head noun, then what belongs to
it. Each way of naming has one reader, tried in the order of `_READERS`; the first that answers
wins. What it answers says how the source led to the speaker, in words, for `Evidence.chain`.
"""

from collections.abc import Callable
from typing import Final

from quoteattr.model import SourceType, Span, SpeakerKind
from quoteattr.speakers.described import read_description
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.named import read_list, read_name, read_person
from quoteattr.speakers.reading import PRONOUNS, Reading, Words, cut
from quoteattr.tables import closed

__all__ = ["read_source"]

_OTHER_PRONOUNS: Final = closed("pronouns_of_nobody_here")
# Strong pronouns may have an apposition: *lui, le pourfendeur de l'assistanat*.
_STRONG: Final = closed("strong_pronouns")


def read_source(stage: Stage, span: Span) -> Reading:
    """Read the words of a source."""
    words = cut(stage, span)
    if words is not None:
        for reader in _READERS:
            reading = reader(words)
            if reading is not None:
                return reading
    # A source without a word that the analysis knows is its own name.
    text, at = stage.article.text[span.start : span.end].strip(), stage.article.at(span)[0]
    entity = stage.cast.thing(Entity(text, SpeakerKind.UNKNOWN, at)) if text else None
    return Reading(SourceType.DESCRIPTION, entity)


def _read_pronoun(words: Words) -> Reading | None:
    """*il*, *-t-il*, *lui*, *ce dernier*; *lui, le pourfendeur de …*."""
    norms = words.article.norms
    norm = norms[words.first]
    pair = " ".join(norms[words.first : words.core])
    if pair in PRONOUNS:
        return Reading(SourceType.PRONOUN, pronoun=pair)
    if norm.startswith(("-", "t-")):
        norm = norm.rpartition("-")[2].removeprefix("t'")
    if words.last - words.first > 1 and norm not in _STRONG:
        return None
    if norm in PRONOUNS or norm in _OTHER_PRONOUNS:
        return Reading(SourceType.PRONOUN, pronoun=norm)
    return None


_READERS: Final[tuple[Callable[[Words], Reading | None], ...]] = (
    _read_pronoun,
    read_list,
    read_person,
    read_name,
    read_description,
)
