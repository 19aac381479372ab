"""The French models that come with the library, as a Stanza pipeline.

`data/fr/pack/` holds what Stanza's trainers made of the treebanks (see its ``MODEL_CARD.md`` and
``training/pack/``): the weights in half precision, which Stanza loads into single precision by
itself, and word vectors in a file of our own, since most words share one with others.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import stanza
import torch
from stanza.models.common.foundation_cache import FoundationCache
from stanza.models.common.pretrain import Pretrain, PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX

from quoteattr.errors import BackendUnavailable

__all__ = ["FOLDER", "MODELS", "expanded", "pipeline", "vectors"]

FOLDER: Final = Path(__file__).parents[1] / "data" / "fr" / "pack"
"""Where the models lie."""

MODELS: Final = {
    "tokenize": "tokenizer.pt",
    "mwt": "mwt.pt",
    "pos": "tagger.pt",
    "lemma": "lemma.pt",
    "depparse": "parser.pt",
}
"""The file of each processor."""

_VECTORS: Final = "vectors.npz"


def pipeline(folder: Path = FOLDER, *, words_given: bool = False) -> Any:
    """Load the models; with `words_given` for sentences that are cut into words already.

    Weights are loaded as weights alone: the files cannot run code. Raises `BackendUnavailable`
    where a file is missing or is none of Stanza's.
    """
    cache = FoundationCache(local_files_only=True)
    models = {name: file for name, file in MODELS.items() if name != "mwt" or not words_given}
    paths = {f"{name}_model_path": str(folder / file) for name, file in models.items()}
    for name in ("pos", "depparse"):
        paths[f"{name}_pretrain_path"] = _VECTORS
    try:
        cache.pretrains[_VECTORS] = vectors(folder / _VECTORS)
        return stanza.Pipeline(
            "fr",
            dir=str(folder),
            package=None,
            processors=dict.fromkeys(models, "quoteattr"),
            allow_unknown_language=True,
            download_method=None,
            foundation_cache=cache,
            logging_level="CRITICAL",
            tokenize_pretokenized=words_given,
            **paths,
        )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise BackendUnavailable(f"the models in {str(folder)!r} cannot be loaded") from error


def vectors(path: Path) -> Pretrain:
    """The word vectors of a pack."""
    with np.load(path, allow_pickle=False) as found:
        return expanded(str(found["words"]).split("\n"), found["rows"], found["matrix"])


def expanded(words: Sequence[str], rows: Any, matrix: Any) -> Pretrain:
    """Word vectors as Stanza holds them, a row a word; `rows` says which of `matrix` a word has."""
    made = Pretrain()
    made._vocab = PretrainedWordVocab(list(words), lower=True)
    head = np.zeros((len(VOCAB_PREFIX), matrix.shape[1]), dtype=np.float32)
    made._emb = torch.from_numpy(np.concatenate([head, matrix.astype(np.float32)[rows]]))
    return made
