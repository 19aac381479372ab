"""The default engine: tokens, sentences and tags, with no dependency beyond the core."""

from collections.abc import Iterable, Iterator
from functools import cache

from quoteattr.analysis import Analysis, Sentence, Token
from quoteattr.engines.sentences import Boundary, sentence_ends
from quoteattr.engines.tagger import KnownWord, Tagger, load_tagger
from quoteattr.engines.tokenizer import lines, token_spans

__all__ = ["EmbeddedAnalyzer", "load"]

_SPECIAL = frozenset((Boundary.STOP, Boundary.SOFT, Boundary.STRAIGHT))


class EmbeddedAnalyzer:
    """Tokens, sentences, Universal parts of speech, forms of verbs and lemmas; no syntax.

    Any text gives an analysis, in time linear in its length. The analysis of a text depends on the
    text alone, and a line of it on that line alone.
    """

    name = "embedded"

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger

    def analyze(self, text: str) -> Analysis:
        """Analyse one text."""
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for start, end in lines(text):
            spans = token_spans(text, start, end)
            words = self._tagger.words([text[a:b] for a, b in spans])
            marks = [word.mark for word in words]
            special = [index for index, mark in enumerate(marks) if mark in _SPECIAL]
            first = 0
            for last in sentence_ends(text, spans, marks, special):
                sentences.append(Sentence(len(tokens), len(tokens) + last - first))
                tokens += self._tokens(spans[first:last], words[first:last])
                first = last
        return Analysis(tuple(tokens), tuple(sentences))

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        """Analyse many texts, one by one."""
        return map(self.analyze, texts)

    def _tokens(self, spans: list[tuple[int, int]], words: list[KnownWord]) -> Iterator[Token]:
        tags = self._tagger.tag(words)
        for (start, end), word, tag in zip(spans, words, tags, strict=True):
            norm, pos, form, lemma = word.readings[tag]
            yield Token(start, end, norm, pos, form, lemma)


@cache
def load() -> EmbeddedAnalyzer:
    """The one embedded engine of the process."""
    return EmbeddedAnalyzer(load_tagger())
