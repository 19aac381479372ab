"""A word a row with B, I and O tags, as sequence labellers are trained on: CoNLL-U Plus.

Columns are `ID`, `FORM`, one each for content (tags `B-direct`, `I-mixed` …), cue (`B-verb` …) and
source (`B-name` …), and `MISC` with the offsets in code points and the speaker of the content.
A line of the text is a sentence. One column has room for one tag: where contents lie one in
another, the outer one is written, and where cues or sources do, the first. A content of several
spans begins anew with each. See https://universaldependencies.org/ext-format.html.
"""

from collections.abc import Iterable, Iterator

from quoteattr.formats.show import visible
from quoteattr.formats.words import words
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
    layers = [
        _Layer(
            (span, a.kind.value, a.speaker.name if a.speaker else "")
            for a in attributions
            for span in a.content
        ),
        _Layer((a.cue.span, a.cue.type.value, "") for a in attributions if a.cue),
        _Layer((a.source.span, a.source.type.value, "") for a in attributions if a.source),
    ]
    for number, (line, found) in enumerate(words(result), 1):
        yield f"# newdoc id = {visible(name)}\n" if number == 1 else ""
        yield f"# sent_id = {number}\n# text = {visible(result[line]).strip()}\n"
        for place, word in enumerate(found, 1):
            tags = [layer.tag(word) for layer in layers]
            misc = f"StartChar={word.start}|EndChar={word.end}"
            who = layers[0].who(word)
            misc += f"|Speaker={_plain(who)}" if who else ""
            yield "\t".join([str(place), visible(result[word]), *tags, misc]) + "\n"
        yield "\n"


def _plain(name: str) -> str:
    """A name without the signs that part the items of `MISC`."""
    return visible(name).replace("|", "/").replace("=", "-").strip()


class _Layer:
    """Spans that do not overlap: of those given, the first, and the longest of those."""

    def __init__(self, tagged: Iterable[_Tagged]) -> None:
        self._kept: list[_Tagged] = []
        self._next = 0
        for item in sorted(tagged, key=lambda item: (item[0].start, -item[0].end)):
            if item[0] and (not self._kept or item[0].start >= self._kept[-1][0].end):
                self._kept.append(item)

    def tag(self, word: Span) -> str:
        """The tag of a word; words are asked for in the order of the text."""
        item = self._at(word)
        if item is None:
            return "O"
        begun = item[0].start < word.start and self._begun == self._next
        self._begun = self._next
        return f"{'I' if begun else 'B'}-{item[1]}"

    def who(self, word: Span) -> str:
        item = self._at(word)
        return item[2] if item else ""

    _begun = -1

    def _at(self, word: Span) -> _Tagged | None:
        while self._next < len(self._kept) and self._kept[self._next][0].end <= word.start:
            self._next += 1
        if self._next == len(self._kept) or self._kept[self._next][0].start >= word.end:
            return None
        return self._kept[self._next]
