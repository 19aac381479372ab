"""The pages that are made from the code's own tables when the documentation is built.

mkdocs calls `on_files` and `on_page_markdown`. Nothing made here is kept in the repository, so that
nothing goes stale.
"""

import ast
import os
import tomllib
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any

from quoteattr import extract
from quoteattr.constructions import TABLE, Construction
from quoteattr.formats.gold import loads
from quoteattr.formats.pieces import Role, pieces
from quoteattr.model import Result
from quoteattr.quotes.marks import SIGNS
from quoteattr.score import Agreement, agreement, matches

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("QUOTEATTR_SHARED") or ROOT.parent / "shared")
STAGES = (
    "model analysis quotes engines lexicon grammar constructions speakers stance extractor"
).split()
_BRACKETS = {Role.CONTENT: "[]", Role.CUE: "<>", Role.SOURCE: "{}"}

#: construction → found, right, right with their speaker
Worth = dict[str, tuple[int, int, int]]


def on_files(files: Any, config: Any) -> Any:
    """Add the pages (a hook of mkdocs)."""
    from mkdocs.structure.files import File

    made = {
        "coverage.md": coverage(measured(SHARED / "gold" / "dev")),
        "tables.md": tables(),
        "marks.md": marks(),
        "images/stages.svg": stages(),
    }
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Put a table in its place on a page (a hook of mkdocs)."""
    return markdown.replace("<!-- stages -->", stage_table())


# --- Every construction --------------------------------------------------------------------------


def coverage(worth: Worth) -> str:
    """The page of the constructions, each with what it is worth."""
    return "\n\n".join([_COVERAGE, *(_row(row, worth) for row in TABLE), ""])


_COVERAGE = """# What is covered

Every way of reporting that the library knows, from the table in the code (`constructions.TABLE`).
Contents stand in [brackets], cues in <angles>, sources in {braces}, as the library itself marks
them when this page is built. A counter-example looks alike and is not of the construction: that
both stay so is a test. The figures are those of the development articles: how many attributions the
construction made, which share of them is right, and right with their speaker; there are none where
the articles are not at hand when the page is built.
`result.attributions[n].evidence.construction` is the name of the row.""".replace(
    "<angles>", "&lt;angles&gt;"
)


def _row(row: Construction, worth: Worth) -> str:
    lines = [
        f"## {row.name}",
        f"{row.says[0].upper()}{row.says[1:]}.",
        f"- {escape(marked(extract(row.example)), quote=False)}",
        f"- not: {escape(marked(extract(row.counter_example)), quote=False)}",
    ]
    return "\n\n".join(
        [*lines[:2], "\n".join(lines[2:]), _figures(*worth.get(row.name, (0, 0, 0)))]
    )


def _figures(found: int, right: int, both: int) -> str:
    if not found:
        return "Measured: none found in the development articles."
    shares = f"{right / found:.0%} right, {both / found:.0%} with their speaker"
    return f"Measured: {found} found, {shares}."


def marked(result: Result) -> str:
    """A text with its marks in brackets; cues and sources that attributions share, once."""
    written = ""
    for piece in pieces(result):
        begins = dict.fromkeys((mark.span, mark.role) for mark in piece.begins)
        ends = dict.fromkeys((mark.span, mark.role) for mark in piece.ends)
        written += "".join(_BRACKETS[role][0] for _, role in begins)
        written += result[piece.span].replace("\n", " ⏎ ")
        written += "".join(_BRACKETS[role][1] for _, role in reversed(ends))
    return written


def measured(folder: Path) -> Worth:
    """What each construction is worth on annotated articles; nothing where there are none."""
    counts: dict[str, list[int]] = {}
    for path in sorted(folder.glob("*.json")):
        gold = loads(path.read_bytes(), path.with_suffix(".txt").read_bytes().decode("utf-8"))
        found = extract(gold.result.text)
        met = {other: one for one, other in matches(gold.result, found).items()}
        for index, attribution in enumerate(found.attributions):
            wanted = met.get(index)
            if wanted in gold.optional or attribution.evidence is None:
                continue
            count = counts.setdefault(attribution.evidence.construction, [0, 0, 0])
            names = [a.speaker.name if a.speaker else None for a in (attribution, attribution)]
            if wanted is not None:
                other = gold.result.attributions[wanted].speaker
                names[1] = other.name if other else None
            same = wanted is not None and agreement(names[0], names[1]) is not Agreement.NONE
            for place, hit in enumerate((True, wanted is not None, same)):
                count[place] += hit
    return {name: (count[0], count[1], count[2]) for name, count in counts.items()}


# --- Where the words come from -------------------------------------------------------------------


def tables() -> str:
    """The page of the tables of words: what they hold, and where they come from."""
    folder = ROOT / "quoteattr" / "data" / "fr"
    sources = tomllib.loads((folder / "SOURCES.toml").read_text(encoding="utf-8"))
    lines = [_TABLES]
    for name, source in sources.items():
        lines += [f"## {name}", source["origin"]]
        facts = [_extent(next(folder.glob(f"{name}*"))), f"licence: {source['licence']}"]
        facts += [f"of {source['date']}", f"transform: {source['transform']}"]
        lines.append("\n".join(f"- {fact}" for fact in facts))
    return "\n\n".join(lines) + "\n"


def _extent(path: Path) -> str:
    """A table and its lines, or a folder and its files."""
    if path.is_dir():
        return f"`{path.name}/`, {sum(1 for _ in path.iterdir())} files"
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    return f"`{path.name}`, {len(rows):,} lines"


_TABLES = """# The tables of words

Words are data: each table is a file of `quoteattr/data/fr/`, and `SOURCES.toml` beside them says
where it comes from. This page is made from that file."""


# --- The marks -----------------------------------------------------------------------------------


def marks() -> str:
    """The table of the signs that quote."""
    rows = ["| sign | is | opens | closes |", "|---|---|---|---|"]
    for sign, row in SIGNS.items():
        cells = (row.manner.name.lower(), row.opens or "–", row.closes or "–")
        rows.append(f"| `{sign if '`' not in sign else 'two backticks'}` | {' | '.join(cells)} |")
    return _MARKS + "\n".join(rows) + "\n"


_MARKS = """# Quotation marks

A pushdown automaton reads the signs of this table (`quotes.marks.SIGNS`). Each opens a family of
quotations and closes others; a family is named by a letter. A straight sign, or an apostrophe,
opens or closes as the characters on either side of it lean.

"""


# --- The way of the data -------------------------------------------------------------------------


def stages() -> str:
    """A picture of which stage uses which, from the imports of the code."""
    uses = _reduced({name: _uses(name) for name in STAGES})
    depth: dict[str, int] = {}
    for name in _in_order(uses):
        depth[name] = 1 + max((depth[used] for used in uses[name]), default=-1)
    levels = [[n for n in STAGES if depth[n] == level] for level in range(max(depth.values()) + 1)]
    widest = max(map(len, levels))
    places = {
        name: (20 + 190 * column + 95 * (widest - len(names)), 20 + 100 * row)
        for row, names in enumerate(reversed(levels))
        for column, name in enumerate(names)
    }
    return "".join(_picture(places, uses, 20 + 190 * widest))


def stage_table() -> str:
    """What each stage says that it is."""
    rows = [f"| `{name}` | {duty(name)} |" for name in STAGES]
    return "\n".join(["| stage | |", "|---|---|", *rows])


def _picture(
    places: dict[str, tuple[int, int]], uses: dict[str, set[str]], width: int
) -> Iterator[str]:
    height = max(y for _, y in places.values()) + 70
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}"'
        ' role="img" aria-label="Which stage uses which" font-family="sans-serif">'
        '<defs><marker id="tip" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="8"'
        ' markerHeight="8" orient="auto"><path d="M0 0L6 3L0 6z" fill="#888"/></marker></defs>'
    )
    for name, others in uses.items():
        for other in sorted(others):
            (x, y), (left, top) = places[name], places[other]
            yield (
                f'<path d="M{x + 80} {y + 48}L{left + 80} {top - 2}" stroke="#888" fill="none"'
                ' marker-end="url(#tip)"/>'
            )
    for name, (x, y) in places.items():
        yield (
            f'<g><title>{escape(duty(name))}</title><rect x="{x}" y="{y}" width="160" height="48"'
            ' rx="4" fill="#f4f1ea" stroke="#555"/>'
            f'<text x="{x + 80}" y="{y + 29}" text-anchor="middle" fill="#1c1b19">{name}</text></g>'
        )
    yield "</svg>\n"


def duty(name: str) -> str:
    """The first sentence that a stage says of itself."""
    return (ast.get_docstring(ast.parse(_files(name)[0].read_text("utf-8"))) or "").split("\n")[0]


def _files(name: str) -> list[Path]:
    room = ROOT / "quoteattr" / name
    return sorted(room.glob("*.py")) if room.is_dir() else [room.with_suffix(".py")]


def _uses(name: str) -> set[str]:
    """The stages that a stage imports where it is loaded."""
    found: set[str] = set()
    for path in _files(name):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quoteattr"):
                inner = (node.module or "").split(".")[1:2]
                found.update(inner or [alias.name for alias in node.names])
    return found.intersection(STAGES) - {name}


def _reduced(uses: dict[str, set[str]]) -> dict[str, set[str]]:
    """The uses that do not follow from others."""
    reach: dict[str, set[str]] = {}
    for name in _in_order(uses):
        reach[name] = uses[name].union(*(reach[used] for used in uses[name]))
    return {
        name: {one for one in used if not any(one in reach[other] for other in used - {one})}
        for name, used in uses.items()
    }


def _in_order(uses: dict[str, set[str]]) -> Iterable[str]:
    """The stages, each after those that it uses; raises `ValueError` where they go in a circle."""
    done: list[str] = []
    while len(done) < len(uses):
        ready = [n for n, used in uses.items() if n not in done and used.issubset(done)]
        if not ready:
            raise ValueError(f"the stages go in a circle: {sorted(set(uses) - set(done))}")
        done += ready
    return done
