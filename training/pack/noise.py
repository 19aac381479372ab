"""Tags as a tagger would give them, for the parser to learn from.

A parser that has only seen the tags of the treebanks trusts them too much. One word in twenty takes
the tag and the features of another word of the corpus with the same ending, as a tagger errs.
"""

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

from training.pack.trees import Tree, Word

_OPEN = frozenset("ADJ ADV AUX NOUN NUM PRON PROPN VERB X".split())
_ENDING = 3
_SHARE = 0.05


def noisy(trees: Sequence[Tree], seed: int) -> list[Tree]:
    """The same trees, some tags of which are wrong."""
    draw = random.Random(seed)
    alike = _by_ending(word for tree in trees for word in tree.words)

    def heard(word: Word) -> Word:
        if word.upos not in _OPEN or draw.random() >= _SHARE:
            return word
        upos, feats = draw.choice(alike[_ending(word)])
        return word._replace(upos=upos, feats=feats)

    return [tree._replace(words=tuple(map(heard, tree.words))) for tree in trees]


def _by_ending(words: Iterable[Word]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for word in words:
        if word.upos in _OPEN:
            found[_ending(word)].add((word.upos, word.feats))
    return {ending: sorted(tags) for ending, tags in found.items()}


def _ending(word: Word) -> str:
    return word.form[-_ENDING:].lower()
