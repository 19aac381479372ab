"""Folders of annotated articles: NAME.json beside NAME.txt, in either of the project's forms."""

from pathlib import Path

import click

from quoteattr.cli.files import read_bytes, read_text
from quoteattr.errors import FormatError
from quoteattr.formats import brat, gold, inception, json
from quoteattr.formats.gold import Gold
from quoteattr.formats.strict import parse

__all__ = ["names", "read_annotated", "read_annotation"]

_READERS = {".ann": brat.loads, ".tsv": inception.loads}


def names(folder: Path) -> list[str]:
    """The names of the annotated articles of a folder, in order; raises `click.ClickException`."""
    found = sorted(path.stem for path in folder.glob("*.json"))
    if not found:
        raise click.ClickException(f"{folder}: no annotated article (NAME.json) in it")
    return found


def read_annotated(path: Path, texts: Path) -> Gold:
    """Read an annotation file about the text of the same name in the folder `texts`."""
    return read_annotation(path, texts / f"{path.stem}.txt")


def read_annotation(path: Path, text: Path) -> Gold:
    """Read an annotation file about the text in another; raises `click.ClickException`.

    ``.ann`` is brat standoff, ``.tsv`` WebAnno TSV 3.3, anything else JSON: `quoteattr/1`, which
    holds its own text, or gold.
    """
    data = read_bytes(path)
    try:
        if path.suffix in _READERS:
            return _READERS[path.suffix](read_text(path), read_text(text))
        raw = parse(data)
        if isinstance(raw, dict) and "format" in raw:
            return Gold(json.named(raw)[1])
        return gold.loads(data, read_text(text))
    except FormatError as error:
        raise click.ClickException(f"{path}: {error}") from error
