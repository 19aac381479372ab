"""How well and how fast the embedded engine works: ``python -m benchmarks.tagger UD NEWS``.

`UD` is a folder of Universal Dependencies treebanks (``UD_French-Sequoia``, ``UD_French-GSD``):
their official test files are read, which training never sees. `NEWS` is a folder of text files for
the speed (``wikinews-fr/2016`` of WiNER). Tags and forms are compared on the tokens of the library,
each with the gold tag of the treebank's word that it lies on. `--sizes` are those of hostile texts.
"""

import argparse
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from quoteattr.engines.embedded import EmbeddedAnalyzer, load
from quoteattr.engines.features import TAGS
from training.ud import Surface, read, surface

TESTS = {
    "Sequoia test": "UD_French-Sequoia/fr_sequoia-ud-test.conllu",
    "GSD test": "UD_French-GSD/fr_gsd-ud-test.conllu",
}


def accuracy(engine: EmbeddedAnalyzer, sentences: Sequence[Surface]) -> None:
    """Print the share of right tags, of right forms among gold verbs, and the worst confusions."""
    right = verbs = forms = total = same = 0
    wrong: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        found = [TAGS[tag] for tag in sentence.tags]
        analysis = engine.analyze(sentence.text)
        guesses = [f"{t.pos}:{t.form}" if t.form else t.pos for t in analysis.tokens]
        same += sum(sentence.exact)
        for gold, guess in zip(found, guesses, strict=True):
            total += 1
            right += gold.partition(":")[0] == guess.partition(":")[0]
            if gold != guess:
                wrong[gold, guess] += 1
            if gold.startswith(("VERB", "AUX")):
                verbs += 1
                forms += gold.partition(":")[2] == guess.partition(":")[2]
    print(f"  tokens {total}, aligned exactly {same / total:.4f}")
    print(f"  UPOS {right / total:.4f}   form of verbs {forms / verbs:.4f}")
    for (gold, guess), count in wrong.most_common(12):
        print(f"    {gold} taken for {guess}: {count}")


def sentence_f1(engine: EmbeddedAnalyzer, sentences: Sequence[Surface]) -> float:
    """F1 of sentence ends, with ten treebank sentences to a paragraph, joined by spaces."""
    hits = found = gold = 0
    for first in range(0, len(sentences), 10):
        texts = [s.text for s in sentences[first : first + 10]]
        ends, reached = set(), 0
        for text in texts:
            reached += len(text)
            ends.add(reached)
            reached += 1
        analysis = engine.analyze(" ".join(texts))
        guessed = {analysis.tokens[s.last - 1].end for s in analysis.sentences}
        hits, found, gold = hits + len(ends & guessed), found + len(guessed), gold + len(ends)
    return 2 * hits / (found + gold)


def speed(engine: EmbeddedAnalyzer, folder: Path) -> None:
    """Print the code points a second of processor time, with empty tables and with full ones."""
    texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.txt"))]
    size = sum(map(len, texts))
    for name in ("first pass", "second pass"):
        start = time.process_time()
        for text in texts:
            engine.analyze(text)
        print(f"  {name}: {size / (time.process_time() - start):,.0f} characters a second")


HOSTILE = "a|a.|-t-il|l'|1 234 |a@|http://,|[1|\u0301|é-|M.|1,|.|«|' |a b@|aujourd'hui".split("|")


def hostile(engine: EmbeddedAnalyzer, size: int) -> None:
    """Print the slowest of some texts that repeat one thing; it must not fall with their size."""
    rates = {}
    for piece in HOSTILE:
        text = piece * (size // len(piece))
        start = time.process_time()
        engine.analyze(text)
        rates[piece] = size / (time.process_time() - start)
    worst = min(rates, key=rates.__getitem__)
    print(f"  {size:,} characters, slowest {worst!r}: {rates[worst]:,.0f} characters a second")


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ud", type=Path)
    parser.add_argument("news", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    options = parser.parse_args()
    start = time.process_time()
    engine = load()
    print(f"loaded in {1000 * (time.process_time() - start):.0f} ms")
    speed(engine, options.news)
    for size in options.sizes:
        hostile(engine, size)
    for name, path in TESTS.items():
        sentences = [surface(s) for s in read(options.ud / path)]
        print(name)
        accuracy(engine, sentences)
        print(f"  sentence F1 {sentence_f1(engine, sentences):.4f}")


if __name__ == "__main__":
    main()
