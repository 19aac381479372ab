"""Train the tagger of the embedded engine: ``python -m training.tagger --help``.

The lexicon holds the forms of the treebanks and of the conjugation of their verbs; the weights are
those of an averaged perceptron, pruned and rounded to integers. One seed, one order: the same input
gives the same file.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from quoteattr.engines.features import (
    EDGE,
    EDGE_TAG,
    NEXT_STATE,
    Word,
    emission_keys,
    far_keys,
    history_keys,
    neighbour_keys,
    pair_key,
)
from quoteattr.engines.tagger import Signature, Tagger, encode_row, format_tagger
from quoteattr.spelling import fold
from quoteattr.tables import rows
from training.forms import Lexicon, build_lexicon, settled
from training.made import made
from training.ud import Surface, read, surface
from training.winer import articles, raw_words, silver

TRAINING = (
    "UD_French-Sequoia/fr_sequoia-ud-train.conllu",
    "UD_French-Sequoia/fr_sequoia-ud-dev.conllu",
    "UD_French-GSD/fr_gsd-ud-dev.conllu",
    "UD_French-PUD/fr_pud-ud-test.conllu",
    "UD_French-FQB/fr_fqb-ud-test.conllu",
    "UD_French-Rhapsodie/fr_rhapsodie-ud-train.conllu",
    "UD_French-ParisStories/fr_parisstories-ud-train.conllu",
)

_HIDDEN = 0.5
"""How often a rare form is met without what the treebanks say of it."""
Weights = dict[str, dict[int, float]]


class Learner:
    """An averaged perceptron over the features of `quoteattr.engines.features`."""

    def __init__(self) -> None:
        self.weights: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._totals: defaultdict[tuple[str, int], float] = defaultdict(float)
        self._stamps: defaultdict[tuple[str, int], int] = defaultdict(int)
        self._clock = 0

    def choose(self, keys: Sequence[str], candidates: Sequence[int]) -> int:
        """The candidate with the highest score."""
        rows = [row for key in keys if (row := self.weights.get(key))]
        return max(candidates, key=lambda tag: sum([row.get(tag, 0) for row in rows]))

    def learn(self, keys: Sequence[str], gold: int, guess: int) -> None:
        """Move the weights towards the right tag."""
        self._clock += 1
        if gold == guess:
            return
        for key in keys:
            self._move(key, gold, 1.0)
            self._move(key, guess, -1.0)

    def _move(self, key: str, tag: int, step: float) -> None:
        row = self.weights[key]
        old = row.get(tag, 0.0)
        self._totals[key, tag] += (self._clock - self._stamps[key, tag]) * old
        self._stamps[key, tag] = self._clock
        row[tag] = old + step

    def averaged(self) -> Weights:
        """The mean of the weights over all decisions."""
        result: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for key, row in self.weights.items():
            for tag, weight in row.items():
                waited = self._clock - self._stamps[key, tag]
                total = self._totals[key, tag] + waited * weight
                result[key][tag] = total / max(1, self._clock)
        return dict(result)


class Seen(Word):
    """A word with its features, written once."""

    __slots__ = ("around", "own")

    def __init__(self, text: str, signature: Signature | None) -> None:
        found = signature or Signature(False, False, {})
        super().__init__(text, tuple(found.readings), found.settled, found.own_class)
        self.own = emission_keys(self)
        self.around = {place: neighbour_keys(self, place) for place in "LlRr"}


class Vocabulary:
    """Words by spelling; a rare one is at times met as if it were unknown."""

    def __init__(self, lexicon: Lexicon, seed: int) -> None:
        self._lexicon = lexicon
        self._random = random.Random(seed)
        self._words: dict[tuple[str, bool], Seen] = {}
        self.edge = Seen(EDGE, None)

    def word(self, text: str) -> Seen:
        """The word with this spelling."""
        known = self._get(text, hidden=False)
        if known.norm in self._lexicon.hidden and self._random.random() < _HIDDEN:
            return self._get(text, hidden=True)
        return known

    def _get(self, text: str, hidden: bool) -> Seen:
        word = self._words.get((text, hidden))
        if word is None:
            norm = fold(text)
            code = (self._lexicon.hidden if hidden else self._lexicon.codes).get(norm)
            word = Seen(text, Signature.parse(code, norm) if code else None)
            self._words[text, hidden] = word
        return word


def keys_at(
    words: Sequence[Seen], index: int, tags: Sequence[int], state: int, border: Seen
) -> list[str]:
    """All features of one decision."""
    word = words[index]
    left = words[index - 1] if index else border
    far = words[index - 2] if index > 1 else border
    right = words[index + 1] if index + 1 < len(words) else border
    beyond = words[index + 2] if index + 2 < len(words) else border
    last = tags[index - 1] if index else EDGE_TAG
    before = tags[index - 2] if index > 1 else EDGE_TAG
    keys = word.own + left.around["L"] + far.around["l"] + right.around["R"] + beyond.around["r"]
    keys += history_keys(before, last, state, word.ambiguity)
    keys.append(pair_key("o", str(last), right.ambiguity))
    keys.append(pair_key("m", left.ambiguity, word.ambiguity))
    keys.append(pair_key("n", word.ambiguity, right.ambiguity))
    return keys + far_keys(words, index, tags) if word.look else keys


def run(
    learner: Learner, words: Sequence[Seen], gold: Sequence[int], border: Seen, learning: bool
) -> list[int]:
    """Tag a sentence, and learn from it."""
    tags: list[int] = []
    state = 0
    for index, word in enumerate(words):
        tag = word.candidates[0]
        if len(word.candidates) > 1:
            keys = keys_at(words, index, tags, state, border)
            tag = learner.choose(keys, word.candidates)
            if learning and gold[index] in word.candidates:
                learner.learn(keys, gold[index], tag)
        tags.append(tag)
        state = NEXT_STATE[state][tag]
    return tags


def train(sentences: Sequence[Surface], lexicon: Lexicon, rounds: int, seed: int) -> Weights:
    """The averaged weights after some rounds over the sentences in random order."""
    learner = Learner()
    vocabulary = Vocabulary(lexicon, seed)
    order = list(sentences)
    shuffler = random.Random(seed)
    for number in range(rounds):
        shuffler.shuffle(order)
        wrong = total = 0
        for item in order:
            words = [vocabulary.word(item.text[a:b]) for a, b in item.spans]
            tags = run(learner, words, item.tags, vocabulary.edge, learning=True)
            wrong += sum(a != b for a, b in zip(tags, item.tags, strict=True))
            total += len(tags)
        print(f"round {number + 1}: {1 - wrong / total:.4f} of the tags right before correction")
    return learner.averaged()


def mean(models: Sequence[Weights]) -> Weights:
    """The mean of some models, which differ by their random order: steadier than each of them."""
    total: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for weights in models:
        for key, row in weights.items():
            for tag, weight in row.items():
                total[key][tag] = total[key].get(tag, 0.0) + weight / len(models)
    return dict(total)


def rounded(weights: Weights, scale: float, least: int) -> dict[str, str]:
    """The weights as integers, without those below `least`."""
    kept_rows = {}
    for key, row in weights.items():
        kept = {tag: value for tag, w in row.items() if abs(value := round(w * scale)) >= least}
        if kept:
            kept_rows[key] = encode_row(kept)
    return kept_rows


def learn(sentences: Sequence[Surface], news: Path | None, options: argparse.Namespace) -> str:
    """The text of the model: once from the treebanks, then from them and the news it tagged."""
    raw = raw_words(news) if news else frozenset()
    lexicon = build_lexicon(sentences, raw)
    verbs = [row["verb"] for row in rows("verbs")]
    sentences = [*sentences, *made(lexicon.codes, verbs, options.made, options.seed)]
    weights = train(sentences, lexicon, options.rounds, options.seed)
    if news:
        teacher = Tagger(lexicon.codes, rounded(weights, options.scale, options.least))
        told = [sentence for article in articles(news) for sentence in silver(article, teacher)]
        print(f"{len(told)} sentences of news")
        lexicon = settled(lexicon, told)
        seeds = range(options.seed, options.seed + options.models)
        both = [*sentences, *told]
        weights = mean([train(both, lexicon, options.more_rounds, seed) for seed in seeds])
    kept = rounded(weights, options.scale, options.least)
    print(f"{len(lexicon.codes)} forms, {len(kept)} of {len(weights)} features kept")
    return format_tagger(lexicon.codes, kept)


def main() -> None:
    """Read the treebanks, train, write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ud", type=Path, help="folder that holds the UD_French-* folders")
    parser.add_argument("output", type=Path)
    parser.add_argument("--news", type=Path, help="folder of WiNER (Wikinews with marked names)")
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--more-rounds", type=int, default=5)
    parser.add_argument("--made", type=int, default=5, help="sentences to make up for each verb")
    parser.add_argument("--models", type=int, default=3, help="final models to take the mean of")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=float, default=8.0)
    parser.add_argument("--least", type=int, default=7)
    options = parser.parse_args()
    sentences = [surface(s) for name in TRAINING for s in read(options.ud / name)]
    print(f"{len(sentences)} sentences, {sum(len(s.spans) for s in sentences)} tokens")
    options.output.write_text(learn(sentences, options.news, options), "utf-8")


if __name__ == "__main__":
    main()
