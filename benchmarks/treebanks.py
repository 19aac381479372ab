"""How well the trees of the engines agree with the French treebanks, by the official evaluation.

usage: python benchmarks/treebanks.py UD [--spacy MODEL]... [--files PATTERN]...

UD is a folder with `UD_French-Sequoia` and others. The models that come with the library, and each
spaCy model, read the test files of Sequoia and GSD twice: as raw text, and cut into the words of
the treebank. The evaluation is the one of Universal Dependencies, from `udtools`, which
comes with Stanza; relations count without their subtypes.
"""

import argparse
import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from udtools import udeval

FILES = ("UD_French-Sequoia/*-test.conllu", "UD_French-GSD/*-test.conllu")
MEASURES = ("Words", "Sentences", "UPOS", "UAS", "LAS")


class Row(NamedTuple):
    """A word as CoNLL-U has it: form, part of speech, head (from 1; 0 for a root), relation."""

    form: str
    upos: str
    head: int
    deprel: str


class Treebank(NamedTuple):
    """The file itself and its raw text, and the same cut into words, contractions undone."""

    name: str
    conllu: str
    text: str
    undone: str
    words: list[list[str]]


class System(NamedTuple):
    """Something that parses; both answers are CoNLL-U."""

    name: str
    raw: Callable[[str], str]
    cut: Callable[[list[list[str]]], str]


def treebank(path: Path) -> Treebank:
    """Read a treebank."""
    content = path.read_text("utf-8")
    blocks = [block.splitlines() for block in content.split("\n\n") if block.strip()]
    texts = [line[9:] for block in blocks for line in block if line.startswith("# text = ")]
    rows = [[line for line in block if line.split("\t")[0].isdigit()] for block in blocks]
    words = [[line.split("\t")[1] for line in sentence] for sentence in rows]
    undone = "".join("\n".join([*sentence, "", ""]) for sentence in rows)
    return Treebank(path.stem, content, " ".join(texts), undone, words)


def score(gold: str, found: str) -> dict[str, float]:
    """The F1 of each measure, in percent."""
    first = udeval.load_conllu(io.StringIO(gold), "gold", {})
    second = udeval.load_conllu(io.StringIO(found), "found", {})
    result = udeval.evaluate(first, second)
    return {measure: 100 * result[measure].f1 for measure in MEASURES}


def written(sentences: Iterable[Iterable[Row]]) -> str:
    """Sentences as CoNLL-U."""
    lines = []
    for sentence in sentences:
        for number, row in enumerate(sentence, start=1):
            cells = (number, row.form, "_", row.upos, "_", "_", row.head, row.deprel, "_", "_")
            lines.append("\t".join(map(str, cells)))
        lines.append("")
    return "\n".join([*lines, ""])


def packed() -> System:
    """The models that come with the library."""
    from stanza.utils.conll import CoNLL

    from quoteattr.engines import pack

    whole, given = pack.pipeline(), pack.pipeline(words_given=True)

    def conllu(doc: Any) -> str:
        out = io.StringIO()
        CoNLL.write_doc2conll(doc, out)
        return out.getvalue()

    return System("pack", lambda text: conllu(whole(text)), lambda words: conllu(given(words)))


def spacy_model(name: str) -> System:
    """A spaCy model; it has no contractions to split."""
    import spacy
    from spacy.tokens import Doc

    nlp = spacy.load(name)

    def cut(sentences: list[list[str]]) -> str:
        docs = (Doc(nlp.vocab, words=words) for words in sentences)
        return written(_rows(doc) for doc in nlp.pipe(docs))

    def raw(text: str) -> str:
        doc = nlp(text)
        return written(_rows(sentence.as_doc()) for sentence in doc.sents)

    return System(name, raw, cut)


def _rows(doc: Any) -> Iterator[Row]:
    """The tokens of one sentence; blanks are none, and what they govern is their governor's."""
    kept = [token for token in doc if not token.is_space]
    numbers = {token.i: number for number, token in enumerate(kept, start=1)}
    rooted = 0
    for token in kept:
        head = token.head
        while head.is_space and head.head != head:
            head = head.head
        number = 0 if head == token or head.i not in numbers else numbers[head.i]
        if number == 0 and rooted:  # one root a sentence, as the evaluation wants it
            number = rooted
        elif number == 0:
            rooted = numbers[token.i]
        yield Row(token.text, token.pos_ or "X", number, "root" if number == 0 else token.dep_)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("ud", type=Path)
    parser.add_argument("--spacy", action="append", default=[], metavar="MODEL")
    parser.add_argument("--files", action="append", default=[], metavar="PATTERN")
    args = parser.parse_args()
    found = sorted(path for pattern in args.files or FILES for path in args.ud.glob(pattern))
    banks = [treebank(path) for path in found]
    print(f"{'treebank':24} {'system':18} {'from':6}", *(f"{m:>9}" for m in MEASURES))
    for system in (packed(), *map(spacy_model, args.spacy)):
        for bank in banks:
            answers = (
                ("text", bank.conllu, system.raw(bank.text)),
                ("words", bank.undone, system.cut(bank.words)),
            )
            for start, gold, answer in answers:
                figures = score(gold, answer)
                cells = (f"{figures[measure]:9.1f}" for measure in MEASURES)
                print(f"{bank.name:24} {system.name:18} {start:6}", *cells)


if __name__ == "__main__":
    main()
