"""Word vectors small enough to be shipped.

spaCy's `fr_core_news_md` holds 20,000 vectors of 300 numbers for 500,000 words, the most frequent
first (Explosion's own fastText vectors, CC0). Kept are the first words, in lower case, and the
vectors cut to their principal components.
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import spacy
import torch
from stanza.models.common.pretrain import Pretrain, PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX

WORDS = 120_000
DIMENSIONS = 100


class Vectors(NamedTuple):
    """Words, for each of them the row of its vector, and the vectors (half precision)."""

    words: list[str]
    rows: np.ndarray
    matrix: np.ndarray


def vectors(model: str = "fr_core_news_md") -> Vectors:
    """The vectors of an installed spaCy model, made smaller."""
    vocab = spacy.load(model, exclude=["tok2vec", "parser", "ner", "morphologizer"]).vocab
    named = ((vocab.strings[key], row) for key, row in vocab.vectors.key2row.items())
    kept = dict(_first(named))
    return Vectors(
        list(kept),
        np.fromiter(kept.values(), dtype=np.uint16),
        _principal(vocab.vectors.data).astype(np.float16),
    )


def _first(named: Iterable[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    """The first words, each in the spelling that comes first."""
    seen: set[str] = set()
    for word, row in named:
        low = word.lower()
        if low not in seen and low.isprintable() and " " not in low and row >= 0:
            seen.add(low)
            yield low, row
            if len(seen) == WORDS:
                return


def _principal(matrix: np.ndarray) -> np.ndarray:
    """The principal components of the rows, of length one on the average."""
    centred = matrix - matrix.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    reduced = centred @ axes[:, ::-1][:, :DIMENSIONS]
    return reduced / np.linalg.norm(reduced, axis=1).mean()


def pretrain(found: Vectors) -> Pretrain:
    """The vectors as Stanza holds them, a row a word."""
    made = Pretrain()
    made._vocab = PretrainedWordVocab(found.words, lower=True)
    head = np.zeros((len(VOCAB_PREFIX), DIMENSIONS), dtype=np.float32)
    rows = found.matrix.astype(np.float32)[found.rows]
    made._emb = torch.from_numpy(np.concatenate([head, rows]))
    return made
