"""Plurals of nouns, and feminines and plurals of adjectives, by the rules of any grammar.

A wrong form (*des festivaux*) costs nothing: no text has it.
"""

from collections.abc import Iterator

_FEMININES = (
    ("eux", "euse"),
    ("teur", "trice"),
    ("eur", "euse"),
    ("er", "ère"),
    ("el", "elle"),
    ("eil", "eille"),
    ("en", "enne"),
    ("on", "onne"),
    ("et", "ète"),
    ("f", "ve"),
    ("c", "que"),
    ("gu", "guë"),
    ("e", "e"),
)


def plural(word: str) -> str:
    """The plural of a noun or adjective."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-2] + "aux"
    return word + ("x" if word.endswith(("eau", "eu")) else "s")


def feminine(word: str) -> str:
    """The feminine of an adjective."""
    for ending, other in _FEMININES:
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return word + "e"


def adjective_forms(lemma: str) -> Iterator[str]:
    """The other forms of an adjective."""
    yield plural(lemma)
    yield feminine(lemma)
    yield plural(feminine(lemma))
