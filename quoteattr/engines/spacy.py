"""A French spaCy pipeline as an engine: its tags, lemmas and trees over the library's own tokens.

spaCy cuts words in its own way (*a-t-il* into three), and sentences where its parser sees fit, in
the middle of a quotation if need be. So the tokens and sentences are the library's: each token is
cut further by the tokenizer of the pipeline, as its model was trained to see words, and takes what
is said of the part that governs the others. Nothing is searched for in the text, and what cannot be
encoded (half a surrogate pair) is shown to spaCy as U+FFFD.

Nothing is ever downloaded: `SpacyAnalyzer` takes a pipeline, or the name of an installed one.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import Any, Final, NamedTuple

import spacy
from spacy.tokens import Doc

from quoteattr.analysis import FORMS, TAGS, Analysis, Capability, Sentence, Token
from quoteattr.engines.sentences import Mark, mark_of, sentence_ends
from quoteattr.engines.tokenizer import fold, lines, token_spans
from quoteattr.errors import BackendUnavailable

__all__ = ["MODEL", "SpacyAnalyzer", "load"]

MODEL: Final = "fr_core_news_sm"
"""The pipeline that is loaded where no other is named."""

_LONGEST: Final = (
    1000  # tokens of a piece; a longer paragraph is cut, at ends of sentences if it can
)
_SHOWN: Final = 64  # code points of a word that spaCy is shown
_SPECIAL: Final = frozenset((Mark.STOP, Mark.SOFT, Mark.STRAIGHT))
_STRAIGHT: Final = str.maketrans("’ʼ＇‐‑", "'''--")  # as in the texts that models are trained on


class _Piece(NamedTuple):
    """Some sentences of one paragraph: bounds of tokens, and which tokens begin a sentence."""

    spans: list[tuple[int, int]]
    starts: list[bool]


class SpacyAnalyzer:
    """An engine made of a French spaCy pipeline with Universal Dependencies labels.

    `nlp` is a loaded pipeline; where it is None the installed one named `model` is loaded, without
    its named-entity recogniser, which is not used. Raises `BackendUnavailable` where there is no
    such pipeline, or where it gives no parts of speech.
    """

    name = "spacy"

    def __init__(self, nlp: Any = None, model: str = MODEL) -> None:
        self._nlp = _loaded(model) if nlp is None else nlp
        self._parts = lru_cache(maxsize=1 << 16)(self._cut)
        (probe,) = self._nlp.pipe([Doc(self._nlp.vocab, words=["Il", "part", "."])])
        if not probe.has_annotation("POS"):
            raise BackendUnavailable("the spaCy pipeline gives no parts of speech")
        self._parses = probe.has_annotation("DEP")

    def analyze(self, text: str) -> Analysis:
        """Analyse one text."""
        (analysis,) = self.analyze_many([text])
        return analysis

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        """Analyse many texts; spaCy works in batches over them."""
        kept = list(texts)
        laid_out = [list(_pieces(text)) for text in kept]
        docs = self._nlp.pipe(
            self._doc(text, piece)
            for text, own in zip(kept, laid_out, strict=True)
            for piece in own
        )
        for text, own in zip(kept, laid_out, strict=True):
            tokens: list[Token] = []
            sentences: list[Sentence] = []
            for piece in own:
                first = len(tokens)
                tokens += self._tokens(text, piece, next(docs), first)
                edges = [first + k for k, starts in enumerate(piece.starts) if starts]
                edges.append(len(tokens))
                sentences += map(Sentence, edges[:-1], edges[1:])
            capabilities = Capability.SYNTAX if self._parses else Capability.NONE
            yield Analysis(tuple(tokens), tuple(sentences), capabilities)

    def _doc(self, text: str, piece: _Piece) -> Doc:
        """A document of spaCy's words; each token of the piece is one or several of them."""
        words: list[str] = []
        spaces: list[bool] = []
        starts: list[bool] = []
        following = chain((start for start, _ in piece.spans[1:]), [-1])
        for (start, end), begins, after in zip(piece.spans, piece.starts, following, strict=True):
            parts = self._parts(text[start:end])
            words += parts
            spaces += [False] * (len(parts) - 1) + [after != end]
            starts += [begins] + [False] * (len(parts) - 1)
        return Doc(self._nlp.vocab, words=words, spaces=spaces, sent_starts=starts)

    def _cut(self, token: str) -> tuple[str, ...]:
        shown = token[:_SHOWN].translate(_STRAIGHT)
        shown = shown.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        parts = [part.text for part in self._nlp.tokenizer(shown) if not part.is_space]
        return tuple(parts) or (shown,)

    def _tokens(self, text: str, piece: _Piece, doc: Doc, first: int) -> Iterator[Token]:
        sizes = [len(self._parts(text[start:end])) for start, end in piece.spans]
        owners = [index for index, size in enumerate(sizes) for _ in range(size)]
        reached = 0
        for index, ((start, end), size) in enumerate(zip(piece.spans, sizes, strict=True)):
            own = range(reached, reached + size)
            word = _governor(doc, own)
            reached += size
            head = owners[word.head.i] if self._parses else index
            yield Token(
                start,
                end,
                fold(text[start:end]) or text[start:end],
                word.pos_ if word.pos_ in TAGS else "X",
                _form(word),
                word.lemma_.lower() if word.pos_ != "PROPN" else word.lemma_,
                -1 if head == index else first + head,
                word.dep_ if self._parses else "",
            )


@cache
def load() -> SpacyAnalyzer:
    """The engine with the default model; one object for the whole process."""
    return SpacyAnalyzer()


def _loaded(model: str) -> Any:
    try:
        return spacy.load(model, exclude=["ner"])
    except OSError as error:
        package = model.replace("_", "-")
        raise BackendUnavailable(
            f"no spaCy pipeline {model!r} is installed: pip install {package}"
        ) from error


def _pieces(text: str) -> Iterator[_Piece]:
    """The paragraphs of a text, those that are too long cut."""
    for start, end in lines(text):
        spans = token_spans(text, start, end)
        marks = [mark_of(fold(text[a:b]) or text[a:b]) for a, b in spans]
        special = [index for index, mark in enumerate(marks) if mark in _SPECIAL]
        begins = {0, *sentence_ends(text, spans, marks, special)}
        for first, last in _cuts(len(spans), begins):
            starts = [k in begins or k == first for k in range(first, last)]
            yield _Piece(spans[first:last], starts)


def _cuts(count: int, begins: set[int]) -> Iterator[tuple[int, int]]:
    """Pieces of at most `_LONGEST` tokens, that end with a sentence where one ends in time."""
    first = 0
    while first < count:
        last = min(count, first + _LONGEST)
        if last < count:
            last = next((k for k in range(last, first, -1) if k in begins), last)
        yield first, last
        first = last


def _governor(doc: Doc, own: range) -> Any:
    """Of the parts of a token, the one whose governor lies outside."""
    if len(own) == 1:
        return doc[own[0]]
    outside = (doc[k] for k in own if doc[k].head.i not in own or doc[k].head.i == k)
    return next((part for part in outside if not part.is_punct), doc[own[0]])


def _form(word: Any) -> str:
    """`Token.form`, from the morphology of Universal Dependencies."""
    if word.pos_ == "PRON":
        return "rel" if "Rel" in word.morph.get("PronType") else ""
    if word.pos_ not in ("VERB", "AUX"):
        return ""
    form = {"Fin": "fin", "Inf": "inf", "Ger": "gpart"}.get("".join(word.morph.get("VerbForm")), "")
    if word.morph.get("VerbForm") == ["Part"]:
        form = "gpart" if "Pres" in word.morph.get("Tense") else "ppart"
    assert form in FORMS
    return form
