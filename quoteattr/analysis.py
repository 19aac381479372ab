"""What an engine says of a text, and the protocol that every engine keeps.

An `Analysis` is a flat row of surface tokens with part of speech, lemma and features, cut into
sentences; an engine that parses adds heads and relations. Tokens are *surface* tokens: *du* is one
token (an adposition that holds an article), and an elided word keeps its apostrophe (*l'*, *qu'*).
Every offset is a code point into the untouched text.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Flag, auto
from itertools import pairwise
from typing import Protocol, runtime_checkable

from attrs import field, frozen

from quoteattr.errors import AnalysisError
from quoteattr.model import Span

__all__ = [
    "FORMS",
    "TAGS",
    "Analysis",
    "Analyzer",
    "Answers",
    "Asked",
    "Capability",
    "Listener",
    "Reading",
    "Sentence",
    "Token",
    "check",
    "closing_links",
]


TAGS = frozenset(
    "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
)
"""The Universal parts of speech."""

FORMS = frozenset({"", "fin", "inf", "ppart", "gpart", "rel"})
"""What `Token.form` may say: of verbs their form, of pronouns that they are relative."""


class Capability(Flag):
    """What an engine offers beyond tokens, tags and sentences."""

    NONE = 0
    SYNTAX = auto()
    READINGS = auto()


@frozen(slots=True)
class Token:
    """One surface token: code points `start` to `end`.

    `norm` is the word in NFC and lower case, apostrophes folded to ``'``, hyphens to ``-``, without
    inner spaces (see `quoteattr.engines.tokenizer.fold`): the key of every table.
    `pos` is a Universal POS tag. `form` says more of verbs: ``fin``, ``inf``, ``ppart``, ``gpart``
    (present participle), of pronouns ``rel``, else ``""``. `lemma` is ``""`` where the engine knows
    none. `head` is the index of the governor in the analysis (-1 for a root, or without a tree).
    """

    start: int
    end: int
    norm: str
    pos: str
    form: str = ""
    lemma: str = ""
    head: int = -1
    deprel: str = ""


@frozen(slots=True)
class Sentence:
    """Tokens `first` (inclusive) to `last` (exclusive) of an analysis."""

    first: int
    last: int


@frozen(slots=True)
class Reading:
    """One report as a network reads it: an opinion, with how sure it is, of which others decide.

    `anchor` is the part of the cue that gave it away or, where there is no `cue`, of the content's
    first word; `probability` (0 to 1) is that anything is reported there.
    """

    anchor: Span
    probability: float
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None


@frozen(slots=True)
class Asked:
    """A report of which is asked who speaks: its content, its cue, its source."""

    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None


@frozen(slots=True)
class Answers:
    """How well each mention of each candidate answers a report, as logarithms of odds.

    `rows` are as they were asked; the odds of the mentions of one candidate add up. `nobody` is
    what is said for nobody, `written` what is said for the source as it is written, beside what it
    answers as a mention.
    """

    rows: tuple[tuple[float, ...], ...]
    nobody: float
    written: float


class Listener(Protocol):
    """A network that has read a text, and may be asked who speaks: an opinion, as readings are."""

    def __call__(self, asked: Asked, candidates: Sequence[Sequence[Span]]) -> Answers:
        """What the mentions of some candidates, anywhere in the text, answer a report."""
        ...


@frozen(slots=True)
class Analysis:
    """Tokens in text order, the sentences that partition them, and what a network reads in them."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    capabilities: Capability = Capability.NONE
    readings: tuple[Reading, ...] = ()
    listener: Listener | None = field(default=None, eq=False, repr=False)


@runtime_checkable
class Analyzer(Protocol):
    """An engine. It must take any `str`, and give one `Analysis` a text, in order."""

    name: str

    def analyze(self, text: str) -> Analysis:
        """Analyse one text."""
        ...

    def analyze_many(self, texts: Iterable[str]) -> Iterable[Analysis]:
        """Analyse many texts, in batches where that is faster."""
        ...


def check(analysis: Analysis, text: str) -> None:
    """Raise `AnalysisError` where an analysis breaks the contract."""
    if not isinstance(analysis, Analysis):
        raise AnalysisError(f"not an Analysis: {type(analysis).__name__}")
    if not isinstance(analysis.tokens, tuple) or not isinstance(analysis.sentences, tuple):
        raise AnalysisError("tokens and sentences are tuples")
    _check_tokens(analysis.tokens, len(text))
    _check_sentences(analysis.sentences, len(analysis.tokens))
    if Capability.SYNTAX in analysis.capabilities:
        for link in closing_links([token.head for token in analysis.tokens]):
            fault = f"token {analysis.tokens[link].head} governs itself through its heads"
            raise AnalysisError(fault)
    _check_readings(analysis.readings, len(text))


def _check_tokens(tokens: Sequence[Token], length: int) -> None:
    reached = 0
    for index, token in enumerate(tokens):
        if not isinstance(token, Token):
            raise AnalysisError(f"token {index} is no Token: {type(token).__name__}")
        if not reached <= token.start < token.end <= length:
            raise AnalysisError(f"token {index} [{token.start}, {token.end}) is out of place")
        if token.pos not in TAGS or token.form not in FORMS:
            raise AnalysisError(f"token {index} is tagged {token.pos!r} {token.form!r}")
        if not -1 <= token.head < len(tokens):
            raise AnalysisError(f"token {index} has a head outside the text: {token.head}")
        reached = token.end


def _check_sentences(sentences: Sequence[Sentence], count: int) -> None:
    reached = 0
    for index, sentence in enumerate(sentences):
        if not isinstance(sentence, Sentence):
            raise AnalysisError(f"sentence {index} is no Sentence: {type(sentence).__name__}")
        if sentence.first != reached or sentence.last <= sentence.first:
            raise AnalysisError(f"sentence {index} does not follow on the one before")
        reached = sentence.last
    if reached != count:
        raise AnalysisError(f"sentences hold {reached} of {count} tokens")


def _check_readings(readings: Sequence[Reading], length: int) -> None:
    """Readings stand in the text, each with a content in order."""
    for index, reading in enumerate(readings):
        spans = (*reading.content, reading.anchor, reading.cue, reading.source)
        if not reading.content or any(span and span.end > length for span in spans):
            raise AnalysisError(f"reading {index} is out of place")
        if any(a.end > b.start for a, b in pairwise(reading.content)):
            raise AnalysisError(f"reading {index} has a content out of order")


def closing_links(heads: Sequence[int]) -> Iterator[int]:
    """One index of each circle of heads (-1 for none): where it is cut, what is left makes trees.

    Each index is climbed from once. The one that comes may be cut before the next is asked for.
    """
    rooted: set[int] = set()
    for index in range(len(heads)):
        path: set[int] = set()
        climbed = index
        while climbed >= 0 and climbed not in rooted:
            path.add(climbed)
            if heads[climbed] in path:
                yield climbed
                break
            climbed = heads[climbed]
        rooted |= path
