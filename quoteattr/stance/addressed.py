"""Addressees that no preposition shows: *lui a dit*, *a averti les élus*."""

from typing import Final

from quoteattr.lexicon import Verb
from quoteattr.model import Attribution, CueType, Span
from quoteattr.stance.circumstances import phrase_end
from quoteattr.stance.frame import Frame
from quoteattr.stance.openings import is_people
from quoteattr.stance.row import Row, is_clear
from quoteattr.tables import closed

__all__ = ["pronoun_or_object"]

_DATIVES: Final = closed("dative_clitics")
_OBJECTS: Final = closed("definite_articles")
_OBJECT_ACTS: Final = frozenset("warn urge request reassure thank announce order ask".split())
_OBJECT_FRAMES: Final = frozenset("np_de np_a a_np_que a_np_de".split())


def pronoun_or_object(
    row: Row, attribution: Attribution, verb: Verb | None, frame: Frame
) -> Span | None:
    """The pronoun before the cue, or the object after it, where the verb takes one to speak to."""
    cue = attribution.cue
    if verb is None or cue is None or cue.type not in (CueType.VERB, CueType.PARTICIPLE):
        return None
    found = _pronoun(row, verb, frame.cue[0]) or _object(row, verb, frame)
    return found if found is not None and is_clear(found, attribution) else None


def _takes_object(verb: Verb) -> bool:
    """*avertir quelqu'un que*, *prier quelqu'un de*: whom one speaks to is the object."""
    return verb.act in _OBJECT_ACTS and not verb.frames.isdisjoint(_OBJECT_FRAMES)


def _pronoun(row: Row, verb: Verb, cue: int) -> Span | None:
    norm = row.norms[cue - 1] if cue else ""
    if norm in _DATIVES or (norm in _OBJECTS and _takes_object(verb)):
        return row.span(cue - 1, cue)
    return None


def _object(row: Row, verb: Verb, frame: Frame) -> Span | None:
    end = frame.cue[1]
    zone = next((last for first, last in frame.zones if first == end), end)
    if not _takes_object(verb) or end >= zone:
        return None
    last = phrase_end(row, end, zone)
    people = any(is_people(norm) for norm in row.norms[end + 1 : last])
    return row.span(end, last) if people else None
