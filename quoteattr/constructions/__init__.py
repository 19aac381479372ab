"""The table of constructions: the ways in which French says who said what."""

from collections.abc import Mapping

from attrs import frozen

from quoteattr.analysis import Capability
from quoteattr.constructions import (
    attributive,
    colon,
    incise,
    loose,
    nominal,
    objects,
    passive,
    prepositional,
    reported,
)
from quoteattr.constructions.base import Move
from quoteattr.tables import rows

__all__ = ["TABLE", "Construction"]


@frozen
class Construction:
    """A row of the table: a way in which French says who said what.

    `example` holds one attribution of this construction, `counter_example` none at all; both are
    tests. `propose` gives the candidates that it sees in one period. `needs` is what an engine must
    offer for it.
    """

    name: str
    says: str
    example: str
    counter_example: str
    propose: Move
    needs: Capability


_MOVES: Mapping[str, Move] = {
    **incise.MOVES,
    **reported.MOVES,
    **objects.MOVES,
    **prepositional.MOVES,
    **attributive.MOVES,
    **passive.MOVES,
    **colon.MOVES,
    **nominal.MOVES,
    **loose.MOVES,
}

TABLE: tuple[Construction, ...] = tuple(
    Construction(
        row["construction"],
        row["says"],
        row["example"].replace("\\n", "\n"),
        row["counter_example"].replace("\\n", "\n"),
        _MOVES[row["construction"]],
        Capability.SYNTAX if row["needs"] else Capability.NONE,
    )
    for row in rows("constructions")
)
