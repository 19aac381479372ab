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
from typing import Any, Final

import spacy
from spacy.tokens import Doc

from quoteattr.analysis import TAGS, Analysis, Capability, Token
from quoteattr.engines.pieces import Stretch, assemble, form_of, shown
from quoteattr.errors import BackendUnavailable

__all__ = ["MODEL", "SpacyAnalyzer", "load"]

MODEL: Final = "fr_core_news_sm"
"""The pipeline that is loaded where no other is named."""


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
        capabilities = Capability.SYNTAX if self._parses else Capability.NONE
        return assemble(texts, self._docs, self._tokens, capabilities)

    def _docs(self, laid_out: Iterator[tuple[str, Stretch]]) -> Iterator[Doc]:
        return iter(self._nlp.pipe(self._doc(text, piece) for text, piece in laid_out))

    def _doc(self, text: str, piece: Stretch) -> Doc:
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
        word = shown(token)
        parts = [part.text for part in self._nlp.tokenizer(word) if not part.is_space]
        return tuple(parts) or (word,)

    def _tokens(self, text: str, piece: Stretch, doc: Doc, first: int) -> Iterator[Token]:
        sizes = [len(self._parts(text[start:end])) for start, end in piece.spans]
        owners = [index for index, size in enumerate(sizes) for _ in range(size)]
        reached = 0
        placed = zip(piece.spans, piece.norms, sizes, strict=True)
        for index, ((start, end), norm, size) in enumerate(placed):
            own = range(reached, reached + size)
            word = _governor(doc, own)
            reached += size
            head = owners[word.head.i] if self._parses else index
            yield Token(
                start,
                end,
                norm,
                word.pos_ if word.pos_ in TAGS else "X",
                form_of(word.pos_, str(word.morph)),
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


def _governor(doc: Doc, own: range) -> Any:
    """Of the parts of a token, the one whose governor lies outside."""
    if len(own) == 1:
        return doc[own[0]]
    outside = (doc[k] for k in own if doc[k].head.i not in own or doc[k].head.i == k)
    return next((part for part in outside if not part.is_punct), doc[own[0]])
