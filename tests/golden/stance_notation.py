"""How the golden rules of stance are written: a text and what the words around a cue tell.

A rule gives a text and the words of every field of the stance of one attribution (the first, unless
`which` says another). A field that a rule does not name must be empty; `act` and `firmness` are
``state`` and ``neutral`` unless it says otherwise.
"""

from typing import NamedTuple

__all__ = ["Rule"]


class Rule(NamedTuple):
    """One phenomenon; several spans of one field stand in a tuple."""

    name: str
    text: str
    act: str = "state"
    firmness: str = "neutral"
    hearsay: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    stresses: tuple[str, ...] = ()
    addressee: str = ""
    medium: str = ""
    occasion: str = ""
    time: str = ""
    which: int = 0
