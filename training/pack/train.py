"""Train the models of the pack, each with Stanza's own trainer."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from quoteattr.engines.pack import expanded

_SHORT = "fr_quoteattr"
_FRENCH = ("--lang", "fr")  # told to all but the lemmatizer, which does not ask
_TOKENIZER = ("--max_seqlen", "300", "--steps", "1500")
_SPLITTER = ("--num_epoch", "20", "--hidden_dim", "50", "--emb_dim", "20")
_LEMMATIZER = ("--num_epoch", "2", "--hidden_dim", "100", "--batch_size", "200")
_TAGGER = (
    "--hidden_dim 200 --num_layers 2 --char_hidden_dim 80 --char_emb_dim 40 --word_emb_dim 50 "
    "--transformed_dim 100 --deep_biaff_hidden_dim 200 --composite_deep_biaff_hidden_dim 50 "
    "--batch_size 20 --eval_interval 500 --fix_eval_interval --max_steps 3000"
).split()
# Batches of 500 words, as a processor has them fastest; the last third of the way in small steps.
_PARSER = (
    "--hidden_dim 256 --num_layers 2 --char_hidden_dim 80 --char_emb_dim 40 --word_emb_dim 50 "
    "--transformed_dim 100 --deep_biaff_hidden_dim 256 --deep_biaff_output_dim 100 "
    "--batch_size 500 --eval_interval 500 --no_checkpoint --optim adam --lr 0.002 --beta2 0.95 "
    "--no_plateau --second_lr 0.0004 --second_optim_start_step 3500 --second_warmup_steps 50 "
    "--max_steps 5000"
).split()

Running = subprocess.Popen[bytes]


class Trainer:
    """Starts Stanza's programs on the data of one folder; models and logs go to another."""

    def __init__(self, data: Path, out: Path) -> None:
        self._data, self._out = data, out
        out.mkdir(parents=True, exist_ok=True)
        self._vectors = out / "vectors.pt"
        if not self._vectors.exists():
            found = np.load(data / "vectors.npz")
            words = str(found["words"]).split("\n")
            expanded(words, found["rows"], found["matrix"]).save(str(self._vectors))

    def tagger(self) -> Running:
        """Train the tagger."""
        files = self._trained("tagger", "tags.conllu", "dev.conllu")
        return self._start("tagger", "tagger", (*files, *_TAGGER))

    def parser(self) -> Running:
        """Train the parser."""
        files = self._trained("parser", "trees.conllu", "trees.dev.conllu")
        return self._start("parser", "parser", (*files, *_PARSER))

    def tokenizer(self) -> Running:
        """Train the tokenizer."""
        folder = self._data / "tokenizer"
        return self._start("tokenizer", "tokenizer", (
            "--txt_file", str(folder / f"{_SHORT}.train.txt"),
            "--label_file", str(folder / f"{_SHORT}-ud-train.toklabels"),
            "--mwt_json_file", str(folder / f"{_SHORT}-ud-dev-mwt.json"),
            "--dev_txt_file", str(folder / f"{_SHORT}.dev.txt"),
            "--dev_label_file", str(folder / f"{_SHORT}-ud-dev.toklabels"),
            "--dev_conll_gold", str(folder / f"{_SHORT}.dev.gold.conllu"),
            "--conll_file", str(self._out / "tokenizer.dev.conllu"),
            *_FRENCH, *_TOKENIZER, *self._named("tokenizer"),
        ))  # fmt: skip

    def splitter(self) -> Running:
        """Train what splits *du* into *de* and *le*."""
        return self._start("mwt_expander", "mwt", (*_FRENCH, *self._words("mwt"), *_SPLITTER))

    def lemmatizer(self) -> Running:
        """Train the lemmatizer."""
        return self._start("lemmatizer", "lemma", (*self._words("lemma"), *_LEMMATIZER))

    def _start(self, module: str, name: str, args: Iterable[str]) -> Running:
        """Start one of Stanza's programs; its output goes to a log."""
        command = [sys.executable, "-m", f"stanza.models.{module}", *args]
        with (self._out / f"{name}.log").open("w") as log:
            return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)

    def _trained(self, name: str, train: str, dev: str) -> tuple[str, ...]:
        files = ("--train_file", str(self._data / train), "--eval_file", str(self._data / dev))
        known = ("--wordvec_pretrain_file", str(self._vectors))
        return (*_FRENCH, *files, *known, *self._named(name))

    def _named(self, name: str) -> tuple[str, ...]:
        where = ("--save_dir", str(self._out), "--save_name", f"{name}.pt")
        return ("--shorthand", _SHORT, "--seed", "1", *where)

    def _words(self, kind: str) -> tuple[str, ...]:
        folder = self._data / kind
        gold = ("--gold_file", str(folder / f"{_SHORT}.dev.gold.conllu"))
        return (
            "--train_file", str(folder / f"{_SHORT}.train.in.conllu"),
            "--eval_file", str(folder / f"{_SHORT}.dev.in.conllu"),
            "--output_file", str(self._out / f"{kind}.dev.conllu"),
            *(gold if kind == "mwt" else ()), *self._named(kind),
        )  # fmt: skip
