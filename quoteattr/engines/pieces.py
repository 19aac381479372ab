"""What the engines share that wrap a parser of others: the pieces it is given, and its words.

A parser cuts words and sentences in its own way, and grows slow on paragraphs without end. So a
text is laid out in pieces of the library's own tokens and sentences, every one within a paragraph;
the engine has them annotated, and what is said of them is put together here. What is said of a word
is read as Universal Dependencies have it. Relations that lead out of a sentence, or round in a
circle, are cut: what is left makes trees.

Parts of speech are those of the library: its tagger decides, that of the parser advises. The
grammar reads them as the library gives them: participles are verbs or adjectives by one criterion,
*que* is told apart in one way, the closed classes are closed. Parsers were trained on other texts,
and a general tagger knows French news less well than the library's lexicon does (of 100 words of
the treebanks it gives two or three more a wrong tag). So what it says of a word is a voice among
others: it counts where the lexicon leaves a choice.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeVar

from attrs import evolve

from quoteattr.analysis import FORMS, Analysis, Capability, Sentence, Token, closing_links
from quoteattr.engines.features import NUMBER
from quoteattr.engines.sentences import Boundary, mark_of, sentence_ends
from quoteattr.engines.tagger import load_tagger
from quoteattr.engines.tokenizer import lines, token_spans
from quoteattr.spelling import fold

__all__ = ["Stretch", "assemble", "form_of", "pieces", "shown"]

Annotated = TypeVar("Annotated")

#: Tokens of a piece; a longer paragraph is cut, at ends of sentences if it can.
_LONGEST: Final = 1000
_SHOWN: Final = 64  # code points of a word that a parser is shown
_SPECIAL: Final = frozenset((Boundary.STOP, Boundary.SOFT, Boundary.STRAIGHT))
_STRAIGHT: Final = str.maketrans("’ʼ＇‐‑", "'''--")  # as in the texts that models are trained on
_UNSPEAKABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Stretch(NamedTuple):
    """Some sentences of one paragraph: tokens, their norms, and which of them begin a sentence."""

    spans: list[tuple[int, int]]
    norms: list[str]
    starts: list[bool]

    def sentences(self) -> Iterator[tuple[int, int]]:
        """The tokens of each sentence: the first, and the one after the last."""
        edges = [k for k, starts in enumerate(self.starts) if starts]
        return zip(edges, [*edges[1:], len(self.starts)], strict=True)


def pieces(text: str) -> Iterator[Stretch]:
    """The paragraphs of a text, those that are too long cut."""
    for start, end in lines(text):
        spans = token_spans(text, start, end)
        norms = [fold(text[a:b]) or text[a:b] for a, b in spans]
        marks = list(map(mark_of, norms))
        special = [index for index, mark in enumerate(marks) if mark in _SPECIAL]
        begins = {0, *sentence_ends(text, spans, marks, special)}
        for first, last in _cuts(len(spans), begins):
            starts = [k in begins or k == first for k in range(first, last)]
            yield Stretch(spans[first:last], norms[first:last], starts)


def shown(word: str) -> str:
    """A word as a parser is shown it: its beginning, with straight apostrophes and hyphens.

    Half surrogate pairs, which cannot be encoded, and control characters are U+FFFD.
    """
    return _UNSPEAKABLE.sub("\ufffd", word[:_SHOWN].translate(_STRAIGHT))


def assemble(
    texts: Iterable[str],
    annotate: Callable[[Iterator[tuple[str, Stretch]]], Iterator[Annotated]],
    tokens_of: Callable[[str, Stretch, Annotated, int], Iterable[Token]],
    capabilities: Capability,
) -> Iterator[Analysis]:
    """The analyses of many texts, in order.

    `annotate` turns the pieces of all texts, each with its text, into something for each piece;
    `tokens_of` makes tokens of that, the first of which has the given index in its text.
    """
    kept = list(texts)
    laid_out = [list(pieces(text)) for text in kept]
    annotated = annotate(
        (text, piece) for text, own in zip(kept, laid_out, strict=True) for piece in own
    )
    for text, own in zip(kept, laid_out, strict=True):
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for piece in own:
            first = len(tokens)
            read = list(tokens_of(text, piece, next(annotated), first))
            if Capability.SYNTAX in capabilities:
                read = _rooted(read, first, piece.starts)
            for begin, end in piece.sentences():
                tokens += _settled(text, read[begin:end])
                sentences.append(Sentence(first + begin, first + end))
        yield Analysis(tuple(tokens), tuple(sentences), capabilities)


def _settled(text: str, sentence: Sequence[Token]) -> Iterator[Token]:
    """The tokens of one sentence of a parser, with the tags of the library.

    A lemma of the parser is kept where the library knows none.
    """
    tagger = load_tagger()
    words = tagger.words(text[token.start : token.end] for token in sentence)
    advice = [_advice(token) for token in sentence]
    tags = tagger.tag(words, advice)
    for token, word, tag in zip(sentence, words, tags, strict=True):
        _, pos, form, lemma = word.readings[tag]
        yield evolve(token, pos=pos, form=form, lemma=lemma or token.lemma)


def _advice(token: Token) -> int:
    """The number of its tag, or -1 where the parser has none."""
    tag = f"{token.pos}:{token.form}" if token.form else token.pos
    return -1 if tag == "X" else NUMBER.get(tag, -1)


def form_of(pos: str, features: str) -> str:
    """`Token.form`, from a part of speech and features as CoNLL-U writes them (``A=B|C=D,E``)."""
    found = {name: value for name, _, value in (f.partition("=") for f in features.split("|"))}
    if pos == "PRON":
        return "rel" if "Rel" in found.get("PronType", "").split(",") else ""
    if pos not in ("VERB", "AUX"):
        return ""
    verb_form = found.get("VerbForm", "")
    form = {"Fin": "fin", "Inf": "inf", "Ger": "gpart"}.get(verb_form, "")
    if verb_form == "Part":
        form = "gpart" if "Pres" in found.get("Tense", "").split(",") else "ppart"
    assert form in FORMS
    return form


def _cuts(count: int, begins: set[int]) -> Iterator[tuple[int, int]]:
    """Pieces of at most `_LONGEST` tokens, that end with a sentence where one ends in time."""
    first = 0
    while first < count:
        last = min(count, first + _LONGEST)
        if last < count:
            last = next((k for k in range(last, first, -1) if k in begins), last)
        yield first, last
        first = last


def _rooted(read: Sequence[Token], first: int, starts: Sequence[bool]) -> list[Token]:
    """The tokens of a piece, the first of which is `first` in the text, with heads that make trees.

    What has a relation and no head is a root; a token without a relation is in no tree.
    """
    heads = [token.head - first if token.head >= 0 else -1 for token in read]
    _cut(heads, starts)
    return [
        evolve(token, head=first + head)
        if head >= 0
        else evolve(token, head=-1, deprel="root" if token.deprel else "")
        for token, head in zip(read, heads, strict=True)
    ]


def _cut(heads: list[int], starts: Sequence[bool]) -> None:
    """Cut, in place, the heads outside of the sentence, and one of each circle."""
    sentence = -1
    sentences = [sentence := sentence + starting for starting in starts]
    for token, head in enumerate(heads):
        if head >= 0 and sentences[head] != sentences[token]:
            heads[token] = -1
    for link in closing_links(heads):
        heads[link] = -1
