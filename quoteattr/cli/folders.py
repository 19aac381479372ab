"""Folders of annotated articles: NAME.json beside NAME.txt, in either of the project's forms."""

from pathlib import Path

import click

from quoteattr.cli.files import read_bytes, read_text
from quoteattr.errors import FormatError
from quoteattr.formats import gold, json
from quoteattr.formats.gold import Gold
from quoteattr.formats.strict import parse

__all__ = ["names", "read_annotated"]


def names(folder: Path) -> list[str]:
    """The names of the annotated articles of a folder, in order; raises `click.ClickException`."""
    found = sorted(path.stem for path in folder.glob("*.json"))
    if not found:
        raise click.ClickException(f"{folder}: no annotated article (NAME.json) in it")
    return found


def read_annotated(path: Path, texts: Path) -> Gold:
    """Read an annotation file, of `quoteattr/1` or of gold form; raises `click.ClickException`.

    A gold file is about the text of the same name in the folder `texts`.
    """
    data = read_bytes(path)
    try:
        raw = parse(data)
        if isinstance(raw, dict) and "format" in raw:
            return Gold(json.named(raw)[1])
        return gold.loads(data, read_text(texts / f"{path.stem}.txt"))
    except FormatError as error:
        raise click.ClickException(f"{path}: {error}") from error
