"""One page to read: the article with who says what marked in it, and no need of net or script.

The marks never nest (see `pieces`), so any result can be shown, whatever overlaps whatever. Colours
tell speakers apart, but nothing is told by colour alone: the line under a content says its kind,
the letter before it says who speaks, and the list after the article says it all in words.
Filtering and printing are the style sheet's; the one script, which the page names by its hash so
that no other can run, adds a search, buttons that copy, and joins on hover and focus what belongs
together (as rules of style, that takes time quadratic in the attributions). Whatever an article
holds is only ever text (`show.visible`, and escaping by the template engine).
"""

import json as plain
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from quoteattr.explain import reasons
from quoteattr.formats.json import record
from quoteattr.formats.pieces import Piece, Role, lines
from quoteattr.formats.show import escaped, part_words, stance_rows, visible
from quoteattr.formats.voices import Voice, voices
from quoteattr.model import Kind, Polarity, Result

__all__ = ["dumps", "frame", "template", "write"]

_FILTERS = {
    "Kind": tuple(kind.value for kind in Kind),
    "Polarity": tuple(polarity.value for polarity in Polarity),
    "Speaker": ("named", "anonymous", "unknown"),
}

_Shown = dict[str, Any]  # what the templates are given of a thing


def dumps(result: Result, name: str = "") -> str:
    """The page of one result; `name` is its title."""
    return "".join(write([(name, result)]))


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """The page of many results, piece by piece.

    Raises `FormatError` where a span lies beyond its text.
    """
    yield from template("page.html").generate(
        articles=[_article(*named) for named in results],
        filters=_FILTERS,
        script=_script(),
        script_hash=b64encode(sha256(_script().encode()).digest()).decode(),
    )


def frame(result: Result) -> str:
    """The page in a frame of its own, for a notebook: neither styles the other."""
    page = escape(dumps(result))
    return (
        f'<iframe title="Who says what" srcdoc="{page}" sandbox="allow-scripts"'
        ' width="100%" height="640"></iframe>'
    )


@cache
def template(name: str) -> Template:
    """The template of that name: all that it is given is escaped, and made `visible`."""
    return Environment(
        loader=PackageLoader("quoteattr.formats", "templates"),
        autoescape=True,
        finalize=lambda value: visible(value) if type(value) is str else value,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    ).get_template(name)


@cache
def _script() -> str:
    return files(__package__).joinpath("templates", "page.js").read_text(encoding="utf-8")


def _article(name: str, result: Result) -> _Shown:
    cast = voices(result)
    speaks = {index: voice for voice in cast for index in voice.indices}
    entries = [_entry(result, index, speaks[index]) for index in range(len(speaks))]
    return {
        "name": name,
        "voices": sorted(cast, key=lambda voice: -voice.share),
        "entries": entries,
        "lines": list(_lines(result, entries)),
        "doubts": [diagnostic.message for diagnostic in result.diagnostics],
    }


def _entry(result: Result, index: int, voice: Voice) -> _Shown:
    """An attribution as the page lists it; its label stands before the content in the article."""
    attribution = result.attributions[index]
    polarity = attribution.polarity
    written = plain.dumps(record(result, index), ensure_ascii=False, indent=1)
    return {
        "number": index + 1,
        "label": f"{voice.key}{index + 1}"
        + ("" if polarity is Polarity.ASSERTED else f" {polarity.value}"),
        "voice": voice,
        "attribution": attribution,
        "content": result.joined(attribution.content),
        "cue": part_words(result, attribution.cue),
        "source": part_words(result, attribution.source),
        "stance": stance_rows(result, attribution),
        "reasons": reasons(attribution),
        "json": Markup.escape(escaped(written)),
    }


def _lines(result: Result, entries: list[_Shown]) -> Iterator[list[_Shown]]:
    """The lines of the text; one of space alone is left out."""
    for line in lines(result):
        parts = [_part(result, piece, entries) for piece in line]
        if any(part["begins"] or not part["text"].isspace() for part in parts):
            yield parts


def _part(result: Result, piece: Piece, entries: list[_Shown]) -> _Shown:
    """A piece of the text, with the entries that begin with it and all that it is part of."""
    contents = [mark.index for mark in piece.marks if mark.role is Role.CONTENT]
    return {
        "text": visible(result[piece.span]),
        "begins": [entries[mark.index] for mark in piece.begins if mark.first],
        "content": entries[contents[-1]] if contents else None,
        "roles": [role.value for role in Role if any(mark.role is role for mark in piece.marks)],
        "entries": [entries[index] for index in dict.fromkeys(mark.index for mark in piece.marks)],
    }
