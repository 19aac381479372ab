"""The models that come with the library: small, safe to load, and right where the library looks."""

import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from forests import assert_trees
from french import noisy_texts
from hypothesis import given, settings

from quoteattr import engines, extract
from quoteattr.analysis import Analysis, Capability, check
from quoteattr.conjugation import UnknownVerb, conjugate
from quoteattr.errors import BackendUnavailable
from quoteattr.lexicon import verbs

pytest.importorskip("stanza", reason="Stanza is not installed")

import torch

from quoteattr.engines import pack
from quoteattr.engines.stanza import StanzaAnalyzer

WHEEL = 32 * 1024 * 1024


@pytest.fixture(scope="module")
def engine() -> Any:
    return engines.load("stanza")


def test_it_fits_in_a_wheel(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pack.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for path in pack.FOLDER.iterdir():
            packed.write(path, path.name)
    assert (tmp_path / "pack.zip").stat().st_size <= WHEEL


@pytest.mark.parametrize("file", pack.MODELS.values())
def test_models_hold_weights_and_nothing_that_runs(file: str) -> None:
    saved = torch.load(pack.FOLDER / file, map_location="cpu", weights_only=True)
    assert not {"optimizer", "optimizer_state_dict"} & saved.keys()
    assert torch.float32 not in {tensor.dtype for tensor in _tensors(saved)}


def _tensors(value: Any) -> list[torch.Tensor]:
    if isinstance(value, torch.Tensor):
        return [value]
    inside = list(value.values()) if isinstance(value, dict) else value
    return [t for v in inside for t in _tensors(v)] if isinstance(inside, list | tuple) else []


def test_a_folder_without_models_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BackendUnavailable, match="cannot be loaded"):
        pack.pipeline(tmp_path)


def test_lemmas_are_right_for_every_form_of_every_verb_that_reports() -> None:
    forms = [(form, lemma) for lemma in LEMMAS for form in sorted(_forms(lemma))]
    lemmatizer = pack.pipeline().processors["lemma"].trainer
    found = lemmatizer.predict_dict([(form, "VERB") for form, _ in forms])
    pairs = zip(forms, found, strict=True)
    wrong = [
        (form, said) for (form, own), said in pairs if said != own and form not in _forms(said)
    ]
    assert not wrong


LEMMAS = sorted({verb.lemma for verb in verbs() if verb.lemma.isalpha()})


@cache
def _forms(lemma: str) -> frozenset[str]:
    """The forms of a verb that are words: *ferons* of *faire*."""
    try:
        return frozenset(form.text for form in conjugate(lemma) if form.text.isalpha())
    except UnknownVerb:
        return frozenset()


def made(engine: Any, text: str) -> tuple[Analysis, dict[str, int]]:
    analysis = engine.analyze(text)
    check(analysis, text)
    return analysis, {text[t.start : t.end]: k for k, t in enumerate(analysis.tokens)}


def test_it_parses_an_incise(engine: Any) -> None:
    analysis, at = made(engine, "« Rien n'est prêt », a déclaré la ministre des Transports.")
    assert analysis.capabilities is Capability.SYNTAX
    ministre, verb = analysis.tokens[at["ministre"]], analysis.tokens[at["déclaré"]]
    assert (ministre.head, ministre.deprel) == (at["déclaré"], "nsubj")
    assert (verb.head, verb.deprel) == (at["prêt"], "parataxis:insert")


def test_it_parses_what_is_reported(engine: Any) -> None:
    analysis, at = made(engine, "Le maire affirme que la route sera ouverte demain.")
    opened = analysis.tokens[at["ouverte"]]
    assert (opened.head, opened.deprel) == (at["affirme"], "ccomp")


def test_it_is_loaded_once() -> None:
    assert engines.load("stanza") is engines.load("stanza")


def test_extraction_takes_it(engine: Any) -> None:
    (found,) = extract("Selon Luc Petit, il pleut.", analyzer=engine).attributions
    assert found.speaker is not None
    assert found.speaker.name == "Luc Petit"


@settings(max_examples=25, deadline=None)
@given(text=noisy_texts())
def test_any_text_keeps_the_contract(engine: StanzaAnalyzer, text: str) -> None:
    analysis = engine.analyze(text)
    check(analysis, text)
    assert_trees(analysis)


@pytest.mark.parametrize("text", ["", "«", "\ud800 dit-il", "dit " * 3000, "« " * 500])
def test_hostile_texts_keep_the_contract(engine: StanzaAnalyzer, text: str) -> None:
    check(engine.analyze(text), text)


def test_the_benchmark_scores_a_treebank(root: Path, tmp_path: Path) -> None:
    rows = ("Il il PRON 2 nsubj", "pleut pleuvoir VERB 0 root", ". . PUNCT 2 punct")
    lines = ["# text = Il pleut ."]
    for number, row in enumerate(rows, start=1):
        form, lemma, pos, head, relation = row.split()
        cells = (str(number), form, lemma, pos, "_", "_", head, relation, "_", "_")
        lines.append("\t".join(cells))
    (tmp_path / "rain.conllu").write_text("\n".join([*lines, "", ""]), "utf-8")
    command = [
        sys.executable,
        root / "benchmarks" / "treebanks.py",
        tmp_path,
        "--files",
        "*.conllu",
    ]
    printed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    head, raw, words = printed.splitlines()
    assert head.split() == [
        "treebank",
        "system",
        "from",
        "Words",
        "Sentences",
        "UPOS",
        "UAS",
        "LAS",
    ]
    assert raw.split() == ["rain", "pack", "text", *["100.0"] * 5]
    assert words.split() == ["rain", "pack", "words", *["100.0"] * 5]


def test_many_texts_are_read_as_each(engine: StanzaAnalyzer) -> None:
    texts = ["Il dit que « non ».", "", "Il pleut.", "Marie Durand a annoncé son départ."] * 3
    many = list(engine.analyze_many(texts))
    assert [[(t.pos, t.head, t.deprel) for t in a.tokens] for a in many] == [
        [(t.pos, t.head, t.deprel) for t in engine.analyze(text).tokens] for text in texts
    ]
