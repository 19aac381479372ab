"""The formats that a command can be asked for, each with what writes it."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from quoteattr.formats.gold import Gold
from quoteattr.formats.offsets import Unit
from quoteattr.model import Result
from quoteattr.web import Document

__all__ = ["COUNTING", "MANY", "ONE", "annotated", "named", "writer"]

_Named = tuple[str, Result]
_Read = tuple[Document, Result]

ONE = ("json", "gold", "brat", "inception")
"""The formats that hold one text."""

MANY = ("jsonl", "csv", "parquet", "sqlite", "annotations", "schema-org", "bio", "html")
"""The formats that hold any number of texts."""

COUNTING = ("json", "jsonl")
"""The formats whose offsets can count other things than code points."""


def named(found: Iterable[_Read]) -> Iterator[_Named]:
    """What was found in documents, under their names."""
    return ((document.name, result) for document, result in found)


def writer(
    form: str, unit: Unit = Unit.CODE_POINTS
) -> Callable[[Iterable[_Read]], Iterator[str | bytes]]:
    """What writes the results of documents in a format of `ONE` or `MANY`, as text or bytes."""
    from quoteattr.corpus import register
    from quoteattr.formats import annotations, bio, csv, frames, html, jsonl, schema_org

    def each(found: Iterable[_Named]) -> Iterator[str]:
        return (annotated(form, name, Gold(result), unit) for name, result in found)

    if form == "annotations":  # which are about the page, where others are about its text
        return annotations.write
    writers: dict[str, Callable[[Iterable[_Named]], Iterator[str | bytes]]] = {
        **dict.fromkeys(ONE, each),
        "jsonl": partial(jsonl.write, offsets=unit),
        "csv": csv.write,
        "parquet": lambda found: iter([frames.parquet(found)]),
        "sqlite": lambda found: iter([register.dumps(found)]),
        "schema-org": schema_org.write,
        "bio": bio.write,
        "html": html.write,
    }
    return lambda found: writers[form](named(found))


def annotated(form: str, name: str, gold: Gold, unit: Unit = Unit.CODE_POINTS) -> str:
    """An annotated text in a format of `ONE`."""
    from quoteattr.formats import brat, inception, json
    from quoteattr.formats import gold as gold_form

    if form == "json":
        return json.dumps(gold.result, name=name, offsets=unit) + "\n"
    write = {"gold": gold_form.dumps, "brat": brat.dumps, "inception": inception.dumps}[form]
    return write(gold.result, gold.optional).rstrip("\n") + "\n"
