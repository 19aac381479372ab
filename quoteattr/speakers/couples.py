"""*Ils*, *les deux élus*: two who were named together, made one entity by both names."""

from typing import Final

from quoteattr.model import SpeakerKind
from quoteattr.speakers.article import Place
from quoteattr.speakers.determiners import ARTICLES
from quoteattr.speakers.dossiers import Dossiers
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.sightings import GOVERNED, Sighting

__all__ = ["couple"]

_LOOK_BACK: Final = 60  # mentions
_FAR: Final = 2  # sentences
_PAIRED: Final = frozenset((SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.UNKNOWN))


def couple(stage: Stage, dossiers: Dossiers, place: Place) -> Entity | None:
    """The two who were named last side by side, with no plural since; made one if *et* joins them.

    People may have a comma between them in the same sentence.
    """
    norms = stage.article.norms
    after: Sighting | None = None
    for sighting in dossiers.before(place.token, _LOOK_BACK):
        if place.sentence - sighting.place.sentence > _FAR:
            break
        one = sighting.entity
        if one.number == "p":
            if not sighting.apposed and sighting.rank != GOVERNED:
                break  # X et Y, membres des Z, …: they are not the Z
            after = None
            continue
        if after is not None and one is not after.entity:
            between = norms[sighting.last : after.first]
            people = bool(one.words)
            if 0 < len(between) <= 2 and ("et" in between or people):
                first = sighting.first + (norms[sighting.first] in ARTICLES)
                name = f"{one.name} et {after.entity.name}"
                name = name if people else stage.article.words(first, after.last)
                return stage.cast.together(name, place.token)
        after = sighting if one.kind in _PAIRED else None
    return None
