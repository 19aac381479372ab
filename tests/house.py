"""The house: which parts the package has, in which order they stand, and what each is for."""

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "quoteattr"

#: What may import what: a stage uses those to its left, and those of its own group.
LAYERS = (
    ("errors",),
    ("tables", "decoding", "spelling"),
    ("model", "analysis"),
    ("decide", "conjugation", "nouns", "letters"),
    ("lexicon",),
    ("quotes",),
    ("grammar",),
    ("dialogue", "doubts", "engines", "language", "view", "web"),
    ("constructions", "speakers", "stance"),
    ("explain", "signs", "people"),
    ("extractor", "claims", "reading"),
    ("", "survey", "score"),
    ("formats",),
    ("corpus",),
    ("integrations", "spacy_component", "cli"),
    ("__main__",),
)
#: Folders whose files the map does not name one by one: each file is a format, a command …
EDGES = ("engines", "web", "formats", "corpus", "integrations", "cli", "data")


@cache
def trees() -> dict[str, ast.Module]:
    """The files of the package by their path in it, without the suffix."""
    return {
        path.relative_to(PACKAGE).with_suffix("").as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def unit(name: str) -> str:
    """The part of the package that a file or module belongs to; "" for its front door."""
    first = name.split("/", maxsplit=1)[0]
    return "" if first == "__init__" else first


def duty(name: str) -> str:
    """The first sentence of a file, on one line."""
    text = (ast.get_docstring(trees()[name]) or "").split("\n\n")[0]
    return " ".join(text.split())


def map_of_the_house() -> str:
    """The folder listing from the foundations upwards, with the duty of every part."""
    lines = ["quoteattr/"]
    for part in (part for group in LAYERS for part in group):
        folder = f"{part}/__init__" in trees()
        if not folder:
            name = part or "__init__"
            lines.append(f"  {name + '.py':20}{duty(name)}")
            continue
        lines.append(f"  {part + '/':20}{duty(f'{part}/__init__')}")
        files = [name for name in trees() if unit(name) == part and not name.endswith("__init__")]
        if part not in EDGES:
            lines += [f"    {name.partition('/')[2] + '.py':18}{duty(name)}" for name in files]
    return "\n".join(lines)


if __name__ == "__main__":
    print(map_of_the_house())
