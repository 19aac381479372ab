"""Parses that an engine made once, in a text file: rules for trees are tested without any parser.

``parses.txt`` holds, after its head, one block a text: ``# text = …``, then a line a token with
start, end, norm, part of speech, form, lemma, head (the number of a token of the text, or -1) and
relation, between tabs, ``_`` for nothing; an empty line ends a sentence. ``tests/record_parses.py``
writes it. ``parses_by_hand.txt`` is of the same form: trees as they should be, of sentences that
the recorded engine parses wrongly; they go before its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from quoteattr.analysis import Analysis, Capability, Sentence, Token

__all__ = ["PARSES", "Recorded", "blocks", "recorded"]

PARSES = Path(__file__).with_name("parses.txt")
BY_HAND = Path(__file__).with_name("parses_by_hand.txt")
_TEXT = "# text = "


class Recorded:
    """An engine that knows the recorded texts and no others."""

    name = "recorded"

    def analyze(self, text: str) -> Analysis:
        return recorded()[text]

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        return map(self.analyze, texts)


@cache
def recorded() -> Mapping[str, Analysis]:
    """The recorded analyses, by their texts."""
    found: dict[str, Analysis] = {}
    for path in (PARSES, BY_HAND):
        found.update(map(_read, path.read_text("utf-8").split(_TEXT)[1:]))
    return found


def _read(block: str) -> tuple[str, Analysis]:
    text, _, rows = block.partition("\n")
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for sentence in rows.strip("\n").split("\n\n"):
        first = len(tokens)
        tokens += map(_token, sentence.split("\n"))
        sentences.append(Sentence(first, len(tokens)))
    return text, Analysis(tuple(tokens), tuple(sentences), Capability.SYNTAX)


def _token(row: str) -> Token:
    start, end, *words, head, deprel = row.split("\t")
    norm, pos, form, lemma = ("" if word == "_" else word for word in words)
    return Token(int(start), int(end), norm, pos, form, lemma, int(head), deprel)


def blocks(analyses: Mapping[str, Analysis]) -> Iterator[str]:
    """The lines of the file, for each text in turn."""
    for text, analysis in analyses.items():
        yield _TEXT + text
        for sentence in analysis.sentences:
            for token in analysis.tokens[sentence.first : sentence.last]:
                words = (token.norm, token.pos, token.form, token.lemma)
                cells = (token.start, token.end, *(w or "_" for w in words), token.head)
                yield "\t".join(map(str, (*cells, token.deprel)))
            yield ""
