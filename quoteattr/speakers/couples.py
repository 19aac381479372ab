"""*Ils*, *les deux élus*: two who were named together, made one entity by both names."""

from quoteattr.speakers.article import Place
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.pronouns import Antecedents
from quoteattr.speakers.ranks import SUBJECT
from quoteattr.speakers.reading import ARTICLES
from quoteattr.speakers.sightings import Sighting

__all__ = ["couple"]


def couple(stage: Stage, antecedents: Antecedents, place: Place) -> Entity | None:
    """*ils* for two of the same sentence whom no noun holds together: both with *et*, or people.

    Or for two who were the subject of a sentence before, with no plural since.
    """
    here = (_joint_name(stage, one, other) for one, other in antecedents.pairs(place))
    name = next(filter(None, here), "")
    if not name:
        before = antecedents.pairs_before(place)
        name = next(filter(None, (_joint_subject(stage, *pair) for pair in before)), "")
    return stage.cast.together(name, place.token) if name else None


def _joint_subject(stage: Stage, one: Sighting, other: Sighting) -> str:
    """The name of two with *et* between, by their names where both have one."""
    article = stage.article
    between = [norm for norm in article.norms[one.last : other.first] if norm not in ARTICLES]
    start = one.first - (article.norms[one.first - 1] in ARTICLES)
    if between != ["et"] or other.rank != SUBJECT:
        return ""
    if start > 0 and article.poses[start - 1] == "ADP":
        return ""  # soutenus par X et Y: they are no subject
    if one.entity.words and other.entity.words:
        return f"{one.entity.name} et {other.entity.name}"
    first = one.first + (article.norms[one.first] in ARTICLES)
    return article.words(first, other.last)


def _joint_name(stage: Stage, one: Sighting, other: Sighting) -> str:
    """The name of two side by side as one source, or ``""`` where nothing joins them."""
    between = set(stage.article.norms[one.last : other.first])
    people = bool(one.entity.words and other.entity.words)
    if between == {"et"} and people:
        return stage.article.words(one.first, other.last)
    if between - {",", "et"} - ARTICLES or not (people or "et" in between):
        return ""
    return f"{one.entity.name} et {other.entity.name}"
