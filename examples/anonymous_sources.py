"""An audit: how much of what an article reports comes from people whom it does not name.

usage: python examples/anonymous_sources.py [FOLDER]

Where no folder is named, the invented articles are read.
"""

import sys
from pathlib import Path

import quoteattr
from quoteattr import Attribution, Result

ARTICLES = Path(__file__).parent / "articles"


def length(attribution: Attribution) -> int:
    """The code points of a content."""
    return sum(map(len, attribution.content))


def audit(result: Result) -> tuple[int, int, list[str]]:
    """Anonymous and all reported code points, and the names by which the anonymous go."""
    hidden = [a for a in result.attributions if a.speaker is not None and a.speaker.anonymous]
    names = [speaker.name for speaker in result.speakers if speaker.anonymous]
    return sum(map(length, hidden)), sum(map(length, result.attributions)), names


def main(folder: str | Path = ARTICLES) -> None:
    for path in sorted(Path(folder).rglob("*.txt")):
        hidden, reported, names = audit(quoteattr.extract(path.read_bytes().decode("utf-8")))
        share = hidden / reported if reported else 0.0
        print(f"{share:4.0%}  {path.parent.name}/{path.name}  {', '.join(names) or '-'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
