"""Errors, split by who is to blame.

Text is never to blame: any `str` gives a `Result`. Low-level exceptions never leak out of the
package; what does leave it is one of these, with the original as its cause.
"""

from importlib import import_module
from typing import Any

__all__ = [
    "AnalysisError",
    "BackendUnavailable",
    "DataTableError",
    "EncodingError",
    "FormatError",
    "QuoteattrError",
    "ReadingError",
    "needed",
]


class QuoteattrError(Exception):
    """The base of every error that this package raises on purpose."""


class BackendUnavailable(QuoteattrError):
    """The caller asked for what is unknown or not installed: an engine, an optional package."""


def needed(module: str, use: str, extra: str) -> Any:
    """A module of an optional package; raises `BackendUnavailable` where it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        words = f"{use} needs a package: pip install 'quoteattr[{extra}]'"
        raise BackendUnavailable(words) from error


class AnalysisError(QuoteattrError):
    """An engine returned an analysis that breaks the contract of `quoteattr.analysis`."""


class DataTableError(QuoteattrError):
    """A data table of the package is malformed: a defect of the package itself."""


class EncodingError(QuoteattrError):
    """Some bytes to read are not in the encoding that the caller named."""


class ReadingError(QuoteattrError):
    """A page, a feed or a message holds no text that can be read."""


class FormatError(QuoteattrError):
    """A file or document to read is not what it should be; `path` names the place.

    `path` is written in the manner of JSONPath: ``$.attributions[3].cue``.
    """

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(_brief(message), _brief(path))
        self.path = _brief(path)

    def __str__(self) -> str:
        return f"{self.path}: {self.args[0]}"


_LONGEST = 200  # code points of what a message quotes from a file, and of a path


def _brief(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
