"""What a block of a page is, by the elements around it and by how its words begin.

The words for it are those of ``data/fr/furniture.tsv``: names of elements, words in their
attributes, whole lines, and how a line starts. Whether a block belongs to the article is not
settled here: see `quoteattr.web.pages`.
"""

import re
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from quoteattr import tables
from quoteattr.web.document import BlockKind
from quoteattr.web.tree import Element

__all__ = ["kind_of_element", "kind_of_words", "plain_kind"]

_LONGEST = 300  # code points of a line of furniture; only notes on cookies are longer
_PLAIN = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.ITEM),
    "blockquote": BlockKind.QUOTATION,
}
# *Par Zoé Müller, à Lyon*; *10 h 32*; *le 12 mars 2024 à 10h*: who and when, with no sentence.
_BY = re.compile(r"par (?=[^a-zà-ÿ])[^.!?…«»“”:]{2,80}", re.IGNORECASE)
_WHEN = re.compile(
    r"(?:le |à )?\d{1,2}(?:er)? ?(?:[h:/.]|[a-zéû]{3,9}\.?) ?[\dhminà :/.]{0,20}|\d+ min(?:utes)?",
    re.IGNORECASE,
)
_ENDS = (".", "!", "?", "…")
_PARTS = re.compile(r"[a-zà-ÿ0-9]+|[A-ZÀ-Þ][a-zà-ÿ0-9]*")


@frozen
class _Table:
    elements: Mapping[str, BlockKind]
    attributes: Mapping[str, BlockKind]
    begun: Mapping[str, BlockKind]
    lines: Mapping[str, BlockKind]
    starts: re.Pattern[str]


@cache
def _table() -> _Table:
    found: dict[str, dict[str, BlockKind]] = {"tag": {}, "class": {}, "line": {}, "start": {}}
    for row in tables.rows("furniture"):
        found[row["where"]][row["words"].strip("<>.")] = BlockKind(row["kind"])
    begun = {word[:-1]: kind for word, kind in found["class"].items() if word.endswith("*")}
    starts = sorted(found["start"], key=len, reverse=True)
    pattern = re.compile(rf"(?:[>»→▶•|–—-]+ ?)?({'|'.join(map(re.escape, starts))})(?!\w)")
    return _Table(found["tag"], found["class"], begun, {**found["start"], **found["line"]}, pattern)


def plain_kind(element: Element) -> BlockKind:
    """What a block is that is part of an article."""
    for outer in element.chain():
        if outer.tag in _PLAIN:
            return _PLAIN[outer.tag]
    return BlockKind.PARAGRAPH


def kind_of_element(element: Element) -> BlockKind | None:
    """What the name and the attributes of one element say that is in it, where they do."""
    table = _table()
    if element.tag in table.elements:
        return table.elements[element.tag]
    if element.tag in ("html", "body", "main"):
        return None
    for word in element.hints.split():
        parts = [word.lower(), *(part.lower() for part in _PARTS.findall(word))]
        for part in parts:
            if part in table.attributes:
                return table.attributes[part]
            for start, kind in table.begun.items():
                if part.startswith(start):
                    return kind
    return None


def kind_of_words(words: str) -> BlockKind | None:
    """What a block is by its words, where these show that it is no part of an article."""
    table = _table()
    folded = " ".join(words.split()).replace("’", "'").lower()
    whole = folded.strip(" .:!…>»→+-|")
    if whole in table.lines:
        return table.lines[whole]
    match, is_sentence = table.starts.match(folded), words.endswith(_ENDS)
    if match is not None:
        kind = table.lines[match[1]]
        goes_on = kind is BlockKind.BYLINE and is_sentence  # of the article, that is
        if kind is BlockKind.COOKIES or len(folded) <= _LONGEST and not goes_on:
            return kind
    is_by = words[4:5].isupper() and _BY.fullmatch(folded)
    if not is_sentence and (is_by or _WHEN.fullmatch(folded)):
        return BlockKind.BYLINE
    return None
