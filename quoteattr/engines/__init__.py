"""Engines: what turns a text into an `Analysis`. `load` finds one by its name."""

from typing import Any, Final

from quoteattr.analysis import Analyzer
from quoteattr.errors import BackendUnavailable, needed

__all__ = ["ENGINES", "load", "with_reader"]

ENGINES: Final = ("embedded", "reader", "stanza", "spacy")
"""The names that `load` knows."""


def load(name: str = "embedded") -> Analyzer:
    """The engine of that name; the embedded one is one object for the whole process.

    Raises `BackendUnavailable` where the name is unknown, or where the packages that the engine
    needs are not installed.
    """
    if name not in ENGINES:
        raise BackendUnavailable(f"no engine is called {name!r}; there are: {', '.join(ENGINES)}")
    engine: Analyzer = _module(name).load()
    return engine


def with_reader(engine: Analyzer) -> Analyzer:
    """An engine with the reader's network beside it; its weights are loaded once a process.

    Raises `BackendUnavailable` where the packages that the reader needs are not installed.
    """
    beside: Analyzer = _module("reader").beside(engine)
    return beside


def _module(name: str) -> Any:
    return needed(f"quoteattr.engines.{name}", f"the engine {name!r}", name)
