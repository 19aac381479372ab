"""Parts of speech for every engine alike: the library's tagger decides, a foreign one advises.

The grammar reads parts of speech as the library gives them: participles are verbs or adjectives by
one criterion, *que* is told apart in one way, the closed classes are closed. Engines of others were
trained on other texts, and a general tagger knows French news less well than the library's lexicon
does (of 100 words of the treebanks it gives two or three more a wrong tag). So what a foreign
tagger says of a word is a voice among others: it counts where the lexicon leaves a choice.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from quoteattr.analysis import Token
from quoteattr.engines.features import NUMBER
from quoteattr.engines.tagger import load_tagger

__all__ = ["settled"]


def settled(text: str, sentence: Sequence[Token]) -> Iterator[Token]:
    """The tokens of one sentence of a foreign engine, with the tags of the library.

    A lemma of the engine is kept where the library knows none.
    """
    tagger = load_tagger()
    words = tagger.words(text[token.start : token.end] for token in sentence)
    advice = [_advice(token) for token in sentence]
    tags = tagger.tag(words, advice)
    for token, word, tag in zip(sentence, words, tags, strict=True):
        _, pos, form, lemma = word.readings[tag]
        yield evolve(token, pos=pos, form=form, lemma=lemma or token.lemma)


def _advice(token: Token) -> int:
    """The number of its tag, or -1 where the engine has none."""
    tag = f"{token.pos}:{token.form}" if token.form else token.pos
    return -1 if tag == "X" else NUMBER.get(tag, -1)
