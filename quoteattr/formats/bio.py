"""A word a row with B, I and O tags, as sequence labellers are trained on: CoNLL-U Plus.

Columns are `ID`, `FORM`, one each for content (tags `B-direct`, `I-mixed` …), cue (`B-verb` …) and
source (`B-name` …), and `MISC` with the offsets in code points and the speaker of the content.
A line of the text is a sentence. One column has room for one tag: where contents lie one in
another, the outer one is written, and where cues or sources do, the first. A content of several
spans begins anew with each. See https://universaldependencies.org/ext-format.html.
"""

from collections.abc import Iterable, Iterator

from quoteattr.formats.pieces import words
from quoteattr.formats.show import visible
from quoteattr.model import Result, Span

__all__ = ["COLUMNS", "write"]

COLUMNS = ("ID", "FORM", "QUOTEATTR:CONTENT", "QUOTEATTR:CUE", "QUOTEATTR:SOURCE", "MISC")

_Tagged = tuple[Span, str, str]  # a span, what it is, and who says it


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """Write results as they come, each headed by the name of its text."""
    yield f"# global.columns = {' '.join(COLUMNS)}\n"
    for name, result in results:
        yield from _document(name, result)


def _document(name: str, result: Result) -> Iterator[str]:
    attributions = result.attributions
    lines = list(words(result))
    every = [word for _, found in lines for word in found]
    contents = (
        (span, a.kind.value, a.speaker.name if a.speaker else "")
        for a in attributions
        for span in a.content
    )
    cues = ((a.cue.span, a.cue.type.value, "") for a in attributions if a.cue)
    sources = ((a.source.span, a.source.type.value, "") for a in attributions if a.source)
    columns = zip(*(_tags(every, tagged) for tagged in (contents, cues, sources)), strict=True)
    for number, (line, found) in enumerate(lines, 1):
        yield f"# newdoc id = {visible(name)}\n" if number == 1 else ""
        yield f"# sent_id = {number}\n# text = {visible(result[line]).strip()}\n"
        for place, word in enumerate(found, 1):
            tags, (who, *_) = zip(*next(columns), strict=True)
            misc = f"StartChar={word.start}|EndChar={word.end}"
            misc += f"|Speaker={_plain(who)}" if who else ""
            yield "\t".join([str(place), visible(result[word]), *tags, misc]) + "\n"
        yield "\n"


def _plain(name: str) -> str:
    """A name without the signs that part the items of `MISC`."""
    return visible(name).replace("|", "/").replace("=", "-").strip()


def _tags(every: Iterable[Span], tagged: Iterable[_Tagged]) -> Iterator[tuple[str, str]]:
    """The tag of each word, and who says it; where spans overlap, the first and longest counts."""
    kept: list[_Tagged] = []
    for item in sorted(tagged, key=lambda item: (item[0].start, -item[0].end)):
        if item[0] and (not kept or item[0].start >= kept[-1][0].end):
            kept.append(item)
    reached, begun = 0, -1
    for word in every:
        while reached < len(kept) and kept[reached][0].end <= word.start:
            reached += 1
        if reached == len(kept) or kept[reached][0].start >= word.end:
            yield "O", ""
            continue
        _, what, who = kept[reached]
        yield f"{'I' if begun == reached else 'B'}-{what}", who
        begun = reached
