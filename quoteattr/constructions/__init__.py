"""The table of constructions: the ways in which French says who said what."""

from quoteattr.constructions import (
    attributive,
    colon,
    comparative,
    grounds,
    incise,
    interrupted,
    loose,
    nominal,
    passive,
    predicate,
    prepositional,
    read_in,
    reported,
)
from quoteattr.constructions.base import Construction

__all__ = ["TABLE", "Construction"]

TABLE: tuple[Construction, ...] = (
    *incise.TABLE,
    *interrupted.TABLE,
    *read_in.TABLE,
    *reported.TABLE,
    *grounds.TABLE,
    *prepositional.TABLE,
    *attributive.TABLE,
    *passive.TABLE,
    *predicate.TABLE,
    *colon.TABLE,
    *comparative.TABLE,
    *nominal.TABLE,
    *loose.TABLE,
)
