"""How the tagger is derived: the same input gives the same file, and the model has learned."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quoteattr.engines.features import TAGS
from quoteattr.engines.tagger import parse_tagger

ROWS = """\
1 Le le DET _
2 maire maire NOUN _
3 annonce annoncer VERB VerbForm=Fin
4 qu' que SCONJ _
5 il il PRON _
6 parlera parler VERB VerbForm=Fin
7-8 du _ _ _
7 de de ADP _
8 le le DET _
9 zorglub zorglub NOUN _
10 . . PUNCT _"""
TEXT = "Le maire annonce qu'il parlera du zorglub."
FILES = (
    "Sequoia/fr_sequoia-ud-train",
    "Sequoia/fr_sequoia-ud-dev",
    "Sequoia/fr_sequoia-ud-test",
    "GSD/fr_gsd-ud-dev",
    "GSD/fr_gsd-ud-test",
    "PUD/fr_pud-ud-test",
    "FQB/fr_fqb-ud-test",
    "Rhapsodie/fr_rhapsodie-ud-train",
    "ParisStories/fr_parisstories-ud-train",
)


def sentence() -> str:
    lines = [f"# text = {TEXT}"]
    for row in ROWS.splitlines():
        number, form, lemma, pos, features = row.split()
        lines.append("\t".join([number, form, lemma, pos, "_", features, "_", "_", "_", "_"]))
    return "\n".join(lines) + "\n\n"


@pytest.fixture(scope="module")
def treebanks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ud")
    for name in FILES:
        path = folder / f"UD_French-{name}.conllu"
        path.parent.mkdir(exist_ok=True)
        path.write_text(sentence() * 2, "utf-8")
    return folder


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("winer")
    (folder / "2016" / "01").mkdir(parents=True)
    article = folder / "2016" / "01" / "a.txt"
    article.write_text("Le maire Zorg parlera.", "utf-8")
    article.with_suffix(".ann").write_text("T1\tPerson 9 13\tZorg\n", "utf-8")
    return folder


def run(root: Path, module: str, *args: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", module, *map(str, args)],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": "random"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_training(root: Path, treebanks: Path, news: Path, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        options = ("--rounds", "2", "--more-rounds", "1", "--models", "2", "--made", "0")
        run(root, "training.tagger", treebanks, file, "--news", news, *options)
    assert files[0].read_bytes() == files[1].read_bytes()
    tagger = parse_tagger(files[0].read_text("utf-8"))
    words = "Le maire annonce qu' il parlera du zorglub .".split()
    tags = [TAGS[tag] for tag in tagger.tag(tagger.words(words))]
    assert tags[1:3] + tags[5:] == ["NOUN", "VERB:fin", "VERB:fin", "ADP", "NOUN", "PUNCT"]
    (word,) = tagger.words(["parlera"])
    assert word.readings[TAGS.index("VERB:fin")][-1] == "parler"


def test_made_sentences_have_a_tag_for_each_token(root: Path) -> None:
    script = (
        "from training.made import made\n"
        "for item in made({}, ['annoncer', 'préciser', 'dire'], 1, 1) * 2:\n"
        "    print(len(item.spans) == len(item.tags) > 3)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["True"] * 6


def test_benchmark(root: Path, treebanks: Path, news: Path) -> None:
    output = run(root, "benchmarks.tagger", treebanks, news, "--sizes", "1000")
    assert output.count("aligned exactly 1.0000") == 2
    assert output.count("sentence F1 1.0000") == 2
    assert "characters a second" in output
