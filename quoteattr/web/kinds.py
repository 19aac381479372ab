"""What a block of a page is, by the elements around it and by how its words begin.

The words for it are those of ``data/fr/furniture.tsv``: names of elements, words in their
attributes, whole lines, and how a line starts. Whether a block belongs to the article is not
settled here: see `quoteattr.web.pages`.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from quoteattr import tables
from quoteattr.web.document import BlockKind
from quoteattr.web.tree import Path

__all__ = ["kind_of_elements", "kind_of_words", "plain_kind"]

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


@cache
def _furniture(*where: str) -> Mapping[str, BlockKind]:
    rows = tables.rows("furniture")
    return {r["words"].strip("<>."): BlockKind(r["kind"]) for r in rows if r["where"] in where}


@cache
def _starts() -> re.Pattern[str]:
    starts = "|".join(map(re.escape, sorted(_furniture("start"), key=len, reverse=True)))
    return re.compile(rf"(?:[>»→▶•|–—-]+ ?)?({starts})(?!\w)")


def plain_kind(path: Path) -> BlockKind:
    """What a block is that is part of an article."""
    return next((_PLAIN[tag] for tag, _ in path if tag in _PLAIN), BlockKind.PARAGRAPH)


def kind_of_elements(path: Path, beside: Collection[tuple[str, str]] = ()) -> BlockKind | None:
    """What the innermost element says that tells; those `beside` are not asked."""
    told = (_kind_of_element(*one) for one in path if one not in beside)
    return next(filter(None, told), None)


@lru_cache(maxsize=1 << 12)
def _kind_of_element(tag: str, hints: str) -> BlockKind | None:
    if tag in _furniture("tag"):
        return _furniture("tag")[tag]
    if tag in ("html", "body", "main"):
        return None
    names = _furniture("class")
    for word in hints.split():
        for part in (word, *_PARTS.findall(word)):
            for name, kind in names.items():
                if part.lower() == name or name[-1] == "*" and part.lower().startswith(name[:-1]):
                    return kind
    return None


def kind_of_words(words: str) -> BlockKind | None:
    """What a block is by its words, where these show that it is no part of an article."""
    lines = _furniture("start", "line")
    folded = " ".join(words.split()).replace("’", "'").lower()
    whole = folded.strip(" .:!…>»→+-|")
    if whole in lines:
        return lines[whole]
    match, is_sentence = _starts().match(folded), words.endswith(_ENDS)
    if match is not None:
        kind = lines[match[1]]
        goes_on = kind is BlockKind.BYLINE and is_sentence  # of the article, that is
        if kind is BlockKind.COOKIES or len(folded) <= _LONGEST and not goes_on:
            return kind
    is_by = words[4:5].isupper() and _BY.fullmatch(folded)
    if not is_sentence and (is_by or _WHEN.fullmatch(folded)):
        return BlockKind.BYLINE
    return None
