"""A French Stanza pipeline as an engine: its tags, lemmas and trees over the library's own tokens.

Stanza cuts a text in its own way: *du* is two words, *a-t-il* may be one or three, and a sentence
may end in the middle of a quotation. So the tokens and sentences are the library's, and Stanza's
words are laid upon them by their offsets alone; nothing is searched for in the text. A token takes
what is said of the word that governs the others of those that touch it.

A parser is slow, and most sentences of an article say nothing of who said what. Stanza is asked
about those alone that hold a quotation mark or a word that reports; the others have the tags of the
library's own tagger, and no tree.

Nothing is ever downloaded: `StanzaAnalyzer` takes the models that come with the library (`pack`),
a pipeline, or models that are there already.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from os import PathLike
from typing import Any, Final, NamedTuple

import stanza

from quoteattr.analysis import TAGS, Analysis, Capability, Token
from quoteattr.engines import pack
from quoteattr.engines.pieces import Stretch, assemble, form_of, shown
from quoteattr.errors import BackendUnavailable
from quoteattr.lexicon import reports
from quoteattr.quotes.marks import SIGNS

__all__ = ["StanzaAnalyzer", "load"]

_PROCESSORS: Final = ("tokenize", "mwt", "pos", "lemma", "depparse")
_BATCH: Final = 256  # sentences that Stanza is given at once


class _Asked(NamedTuple):
    """A sentence as Stanza is shown it, and for each of its code points the token, or -1."""

    written: str
    owners: list[int]


class _Word(NamedTuple):
    """A word of Stanza's: the tokens that it touches, its governing word or -1, and itself."""

    touched: list[int]
    head: int
    said: Any


class StanzaAnalyzer:
    """An engine made of a French Stanza pipeline.

    `pipeline` is a loaded pipeline; where it is None, the models of `lang` that lie in `model_dir`
    are loaded, and where that is None too, those that come with the library. Raises
    `BackendUnavailable` where there are none, or where the pipeline gives no parts of speech.

    As pipelines are not made for it, an engine must not be used by several threads at once.
    """

    name = "stanza"

    def __init__(
        self,
        pipeline: Any = None,
        *,
        model_dir: str | PathLike[str] | None = None,
        lang: str = "fr",
    ) -> None:
        if pipeline is None:
            pipeline = pack.pipeline() if model_dir is None else _loaded(model_dir, lang)
        self._pipeline = pipeline
        self._steps = [name for name in _PROCESSORS if name in pipeline.processors]
        (probe,) = self._read_all(["Il part."])
        words = [word for sentence in probe.sentences for word in sentence.words]
        if not any(word.upos for word in words):
            raise BackendUnavailable("the Stanza pipeline gives no parts of speech")
        self._parses = all(word.head is not None and word.deprel for word in words)

    def analyze(self, text: str) -> Analysis:
        """Analyse one text."""
        (analysis,) = self.analyze_many([text])
        return analysis

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        """Analyse many texts; Stanza works in batches over them."""
        capabilities = Capability.SYNTAX if self._parses else Capability.NONE
        return assemble(texts, self._words, self._tokens, capabilities)

    def _words(self, laid_out: Iterator[tuple[str, Stretch]]) -> Iterator[list[_Word]]:
        """Stanza's words for each piece."""
        for batch in _batches((piece, list(_asked(text, piece))) for text, piece in laid_out):
            docs = iter(self._read_all([one.written for _, asked in batch for one in asked]))
            for _, asked in batch:
                words: list[_Word] = []
                for one in asked:
                    words += _read(next(docs), one.owners, len(words))
                yield words

    def _read_all(self, sentences: list[str]) -> list[Any]:
        if not sentences:
            return []
        found: list[Any] = self._pipeline.bulk_process(sentences, processors=self._steps)
        return found

    def _tokens(self, text: str, piece: Stretch, words: list[_Word], first: int) -> Iterator[Token]:
        chosen = _chosen(words, len(piece.spans))
        heads = _heads(words, chosen)
        placed = zip(piece.spans, piece.norms, chosen, heads, strict=True)
        for (start, end), norm, index, head in placed:
            said = words[index].said if index >= 0 else None
            pos = said.upos if said and said.upos in TAGS else "X"
            lemma = (said.lemma or "") if said else ""
            yield Token(
                start,
                end,
                norm,
                pos,
                form_of(pos, (said.feats or "") if said else ""),
                lemma if pos == "PROPN" else lemma.lower(),
                -1 if head < 0 else first + head,
                said.deprel or "dep" if said and self._parses else "",
            )


@cache
def load() -> StanzaAnalyzer:
    """The engine with the models that come with the library; one object for the process."""
    return StanzaAnalyzer()


def _loaded(model_dir: str | PathLike[str], lang: str) -> Any:
    try:
        return stanza.Pipeline(
            lang,
            dir=str(model_dir),
            processors=",".join(_PROCESSORS),
            download_method=None,
            logging_level="CRITICAL",
        )
    except (OSError, ValueError) as error:
        raise BackendUnavailable(
            f"no Stanza models for {lang!r} in {str(model_dir)!r}: "
            f"get them with stanza.download({lang!r}, model_dir=...)"
        ) from error


def _batches(
    laid: Iterable[tuple[Stretch, list[_Asked]]],
) -> Iterator[list[tuple[Stretch, list[_Asked]]]]:
    """Pieces by batches of some `_BATCH` sentences to ask about."""
    batch: list[tuple[Stretch, list[_Asked]]] = []
    count = 0
    for piece, asked in laid:
        batch.append((piece, asked))
        count += len(asked)
        if count >= _BATCH:
            yield batch
            batch, count = [], 0
    yield batch


def _asked(text: str, piece: Stretch) -> Iterator[_Asked]:
    """The sentences of a piece that hold a quotation mark or a word that reports."""
    for first, last in piece.sentences():
        if any(norm in SIGNS or reports(norm) for norm in piece.norms[first:last]):
            yield _lay(text, piece.spans, first, last)


def _lay(text: str, spans: Sequence[tuple[int, int]], first: int, last: int) -> _Asked:
    written: list[str] = []
    owners: list[int] = []
    reached = spans[first][0]
    for index in range(first, last):
        start, end = spans[index]
        if start > reached:
            written.append(" ")
            owners.append(-1)
        word = shown(text[start:end])
        written.append(word)
        owners += [index] * len(word)
        reached = end
    return _Asked("".join(written), owners)


def _read(doc: Any, owners: Sequence[int], before: int) -> Iterator[_Word]:
    """The words of a document, `before` of its piece read; parts of a contraction share a place."""
    for sentence in doc.sentences:
        for token in sentence.tokens:
            for word in token.words:
                start, end = word.start_char, word.end_char
                if start is None or end is None:
                    start, end = token.start_char or 0, token.end_char or 0
                touched = sorted({owner for owner in owners[max(start, 0) : end] if owner >= 0})
                yield _Word(touched, before + word.head - 1 if word.head else -1, word)
        before += len(sentence.words)


def _chosen(words: Sequence[_Word], count: int) -> list[int]:
    """For each token, the word that speaks for it: the first that no other of its own governs.

    Marks speak only for themselves. A token that no word touches has -1.
    """
    own: list[list[int]] = [[] for _ in range(count)]
    for index, word in enumerate(words):
        for token in word.touched:
            own[token].append(index)
    return [_governor(words, indices) for indices in own]


def _governor(words: Sequence[_Word], own: Sequence[int]) -> int:
    if len(own) < 2:
        return own[0] if own else -1
    inside = set(own)
    outer = [index for index in own if words[index].head not in inside]
    full = (index for index in outer if words[index].said.upos != "PUNCT")
    return next(full, own[0])


def _heads(words: Sequence[_Word], chosen: Sequence[int]) -> list[int]:
    """For each token the token that governs it, or -1.

    Where a word speaks for several tokens, the first of them governs the others.
    """
    homes = [word.touched[0] if word.touched else -1 for word in words]
    spoken: set[int] = set()
    for token, index in enumerate(chosen):
        if index >= 0 and index not in spoken:
            spoken.add(index)
            homes[index] = token
    return [_head(words, homes, token, index) for token, index in enumerate(chosen)]


def _head(words: Sequence[_Word], homes: Sequence[int], token: int, index: int) -> int:
    """The first other token on the way up from a word."""
    seen: set[int] = set()
    while 0 <= index < len(words) and index not in seen:
        if homes[index] not in (-1, token):
            return homes[index]
        seen.add(index)
        index = words[index].head
    return -1
