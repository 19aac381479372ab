"""The data that Stanza's trainers are given, from the treebanks.

Everything is made in one folder: CoNLL-U files, the word vectors, and the files that Stanza's own
scripts derive for its tokenizer, its word splitter and its lemmatizer.
"""

import os
import random
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from quoteattr.conjugation import UnknownVerb, conjugate
from quoteattr.lexicon import verbs
from training.pack.frames import framed
from training.pack.noise import noisy
from training.pack.treebanks import treebanks
from training.pack.trees import Tree, Word, write
from training.pack.vectors import vectors

TREEBANK = "UD_French-Quoteattr"
_SEED = 1
_FRAMED = 1200
_QUESTIONS = 4  # one question in so many: news asks few
_FRAMED_FOR_TOKENS = 600
_FRAMED_DEV = 300


def prepare(ud: Path, out: Path) -> None:
    """Write all that the trainers read."""
    found = treebanks(ud)
    out.mkdir(parents=True, exist_ok=True)
    made = framed(found.written, _FRAMED, _SEED)
    learnt = [*found.written, *found.questions[::_QUESTIONS], *made]
    random.Random(_SEED).shuffle(learnt)
    write(learnt, out / "tags.conllu")
    write(noisy(learnt, _SEED), out / "trees.conllu")
    write(noisy(found.dev, _SEED), out / "trees.dev.conllu")
    write(found.dev, out / "dev.conllu")
    write(framed(found.dev, _FRAMED_DEV, _SEED), out / "made.dev.conllu")
    words, rows, matrix = vectors()
    joined = np.array("\n".join(words))
    np.savez_compressed(out / "vectors.npz", words=joined, rows=rows, matrix=matrix)
    marked = framed(found.written, _FRAMED_FOR_TOKENS, _SEED + 1)
    _for_stanza(out, (*found.written, *marked), (*learnt, *_conjugated()), found.dev)


def _conjugated() -> Iterator[Tree]:
    """Every form of every verb that reports, one a sentence: its lemma is to be right."""
    for lemma in sorted({verb.lemma for verb in verbs()}):
        try:
            forms = {form.text for form in conjugate(lemma)} if lemma.isalpha() else set()
        except UnknownVerb:
            continue
        for form in sorted(filter(str.isalpha, forms)):
            yield Tree((Word(form, lemma, "VERB", "_", -1, "root"),))


def _for_stanza(
    out: Path, cut: Iterable[Tree], lemmas: Iterable[Tree], dev: Iterable[Tree]
) -> None:
    """Let Stanza's scripts make their own files."""
    kept = tuple(dev)
    for name, trees, modules in (
        ("cut", cut, ("tokenizer", "mwt")),
        ("lemmas", lemmas, ("lemma",)),
    ):
        folder = out / name / TREEBANK
        folder.mkdir(parents=True, exist_ok=True)
        write(trees, folder / "fr_quoteattr-ud-train.conllu")
        write(kept, folder / "fr_quoteattr-ud-dev.conllu")
        write(kept, folder / "fr_quoteattr-ud-test.conllu")
        for module in modules:
            _run(out, name, module)


def _run(out: Path, name: str, module: str) -> None:
    kind = {"tokenizer": "TOKENIZE", "mwt": "MWT", "lemma": "LEMMA"}[module]
    told = {"UDBASE": str(out / name), f"{kind}_DATA_DIR": str(out / module)}
    gold = ["--gold"] if module == "lemma" else []
    script = f"stanza.utils.datasets.prepare_{module}_treebank"
    subprocess.run(
        [sys.executable, "-m", script, TREEBANK, *gold], env={**os.environ, **told}, check=True
    )
