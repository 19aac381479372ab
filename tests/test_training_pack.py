"""What the models of the Stanza engine learn from: trees cut, put together, and written."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("conllu", reason="conllu is not installed")

sys.path.append(str(Path(__file__).parents[1]))  # `training` is not installed

from training.pack.frames import framed
from training.pack.incises import INCISE, one_analysis
from training.pack.noise import noisy
from training.pack.trees import Contraction, Tree, Word, cut, read, write

MARIE = Tree(
    (
        Word("Marie", "Marie", "PROPN", "_", 1, "nsubj"),
        Word("parle", "parler", "VERB", "Mood=Ind|Number=Sing|VerbForm=Fin", -1, "root"),
        Word("de", "de", "ADP", "_", 4, "case"),
        Word("le", "le", "DET", "Definite=Def", 4, "det"),
        Word("temps", "temps", "NOUN", "_", 1, "obl:arg"),
        Word("hier", "hier", "ADV", "_", 1, "advmod", False),
        Word(".", ".", "PUNCT", "_", 1, "punct"),
    ),
    (Contraction(2, 3, "du"),),
)
RAIN = Tree(
    (
        Word("La", "le", "DET", "_", 1, "det"),
        Word("pluie", "pluie", "NOUN", "Number=Sing", 2, "nsubj", False),
        Word("tombe", "tomber", "VERB", "VerbForm=Fin", -1, "root", False),
        Word(",", ",", "PUNCT", "_", 4, "punct"),
        Word("lourde", "lourd", "ADJ", "_", 1, "amod"),
        Word("et", "et", "CCONJ", "_", 6, "cc"),
        Word("froide", "froid", "ADJ", "_", 4, "conj", False),
        Word(".", ".", "PUNCT", "_", 2, "punct"),
    )
)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Trees of any shape, with words that contractions cover two by two."""
    count = draw(st.integers(1, 8))
    order = draw(st.permutations(range(count)))
    heads = {order[0]: -1} | {
        word: draw(st.sampled_from(order[:k])) for k, word in enumerate(order) if k
    }
    forms = st.text("abé'-", min_size=1, max_size=4)
    words = tuple(
        Word(draw(forms), draw(forms), "NOUN", "Number=Sing", heads[k], "dep", draw(st.booleans()))
        for k in range(count)
    )
    starts = draw(st.sets(st.sampled_from(range(0, count, 2))))
    joined = tuple(
        Contraction(k, k + 1, draw(forms), words[k + 1].spaced)
        for k in sorted(starts)
        if k + 1 < count
    )
    inside = {item.first for item in joined}
    return Tree(
        tuple(word._replace(spaced=word.spaced or k in inside) for k, word in enumerate(words)),
        joined,
    )


def is_tree(tree: Tree) -> bool:
    """One root, and every word below it."""
    return len(tree.subtree(tree.root)) == len(tree.words)


@given(st.lists(trees(), min_size=1, max_size=4))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, found: list[Tree]
) -> None:
    path = tmp_path_factory.mktemp("trees") / "a.conllu"
    write(found, path)
    again = list(read(path))
    assert [tree.words for tree in again] == [_as_read(tree) for tree in found]
    assert [tree.contractions for tree in again] == [tree.contractions for tree in found]
    assert [tree.text() for tree in again] == [tree.text() for tree in found]


def _as_read(tree: Tree) -> tuple[Word, ...]:
    """Within a contraction no word says whether a space follows."""
    covered = {k for item in tree.contractions for k in (item.first, item.last)}
    return tuple(w._replace(spaced=w.spaced or k in covered) for k, w in enumerate(tree.words))


@given(trees())
def test_a_part_that_is_cut_out_is_a_tree_or_none(tree: Tree) -> None:
    for top in range(len(tree.words)):
        part = cut(tree, tree.subtree(top))
        if part is not None:
            assert is_tree(part)
            assert part.text() in tree.text()


def test_a_contraction_is_never_cut() -> None:
    assert cut(MARIE, [2]) is None
    assert cut(MARIE, [3, 4]) is None
    part = cut(MARIE, [2, 3, 4])
    assert part is not None
    assert part.text() == "du temps"
    assert part.words[0].head == 2


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1000))
def test_framed_sentences_are_trees_with_one_reporting_verb(seed: int) -> None:
    for tree in framed([MARIE, RAIN], 5, seed):
        assert is_tree(tree)
        assert [word.deprel for word in tree.words].count("root") == 1
        assert tree.words[tree.root].head == -1
        assert "  " not in tree.text()
        assert tree.text()[-1] == "."


def test_framed_sentences_do_not_change_with_the_run() -> None:
    assert framed([MARIE, RAIN], 20, 7) == framed([MARIE, RAIN], 20, 7)


def test_an_incise_hangs_on_what_it_reports() -> None:
    """*Il pleut , dit Paul .* with the reporting verb as the root, as PUD has it."""
    words = (
        Word("Il", "il", "PRON", "_", 1, "nsubj"),
        Word("pleut", "pleuvoir", "VERB", "_", 3, "parataxis"),
        Word(",", ",", "PUNCT", "_", 3, "punct"),
        Word("dit", "dire", "VERB", "_", -1, "root"),
        Word("Paul", "Paul", "PROPN", "_", 3, "nsubj"),
        Word(".", ".", "PUNCT", "_", 3, "punct"),
    )
    made = one_analysis(Tree(words))
    assert [(word.head, word.deprel) for word in made.words] == [
        (1, "nsubj"),
        (-1, "root"),
        (3, "punct"),
        (1, INCISE),
        (3, "nsubj"),
        (1, "punct"),
    ]


def test_a_subject_before_its_verb_makes_no_incise() -> None:
    assert one_analysis(MARIE) == MARIE


def test_noise_touches_tags_alone() -> None:
    told = Tree(tuple(w._replace(upos="VERB") if w.form == "Marie" else w for w in MARIE.words))
    many = [MARIE, RAIN, told] * 50
    found = noisy(many, 1)
    assert [tree.text() for tree in found] == [tree.text() for tree in many]
    same = [
        a == b
        for one, two in zip(many, found, strict=True)
        for a, b in zip(one.words, two.words, strict=True)
    ]
    assert not all(same)
    heads = [[word.head for word in tree.words] for tree in many]
    assert [[word.head for word in tree.words] for tree in found] == heads
