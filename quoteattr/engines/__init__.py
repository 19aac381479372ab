"""Engines: what turns a text into an `Analysis`. `load` finds one by its name."""

from importlib import import_module
from typing import Final

from quoteattr.analysis import Analyzer
from quoteattr.errors import BackendUnavailable

__all__ = ["ENGINES", "load"]

ENGINES: Final = ("embedded", "reader", "stanza", "spacy")
"""The names that `load` knows."""


def load(name: str = "embedded") -> Analyzer:
    """The engine of that name; the embedded one is one object for the whole process.

    Raises `BackendUnavailable` where the name is unknown, or where the packages that the engine
    needs are not installed.
    """
    if name not in ENGINES:
        raise BackendUnavailable(f"no engine is called {name!r}; there are: {', '.join(ENGINES)}")
    try:
        module = import_module(f"quoteattr.engines.{name}")
        engine: Analyzer = module.load()
    except ImportError as error:
        raise BackendUnavailable(
            f"the engine {name!r} needs a package: pip install 'quoteattr[{name}]'"
        ) from error
    return engine
