"""Engines: what turns a text into an `Analysis`. `load` finds one by its name."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from quoteattr.analysis import Analyzer
from quoteattr.errors import BackendUnavailable

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
    return _made(name, lambda module: module.load())


def with_reader(engine: Analyzer) -> Analyzer:
    """An engine with the reader's network beside it; its weights are loaded once a process.

    Raises `BackendUnavailable` where the packages that the reader needs are not installed.
    """
    return _made("reader", lambda module: module.beside(engine))


def _made(name: str, make: Callable[[Any], Analyzer]) -> Analyzer:
    try:
        return make(import_module(f"quoteattr.engines.{name}"))
    except ImportError as error:
        raise BackendUnavailable(
            f"the engine {name!r} needs a package: pip install 'quoteattr[{name}]'"
        ) from error
