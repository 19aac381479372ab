"""The reader: its weights as they ship, the engine's contract, and what is done with its word."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from french import noisy_texts
from hypothesis import given, settings

from quoteattr import Extractor, Span, engines, extract
from quoteattr.analysis import Asked, Capability, check
from quoteattr.errors import DataTableError

pytest.importorskip("tokenizers", reason="the reader is not installed")
pytest.importorskip("onnxruntime", reason="the reader is not installed")

from quoteattr.engines.reader import ReaderAnalyzer
from quoteattr.engines.reader.network import FILES, FOLDER, Network

LARGEST = 40 * 1024 * 1024
TEXT = (
    "La digue de Valrive a cédé dans la nuit.\n\n"
    "« Nous avions prévenu la préfecture », a déclaré la maire, Marie Durand. Selon un témoin, "
    "l'eau est montée en une heure.\n\n"
    "Le préfet, Paul Lefort, assure que les travaux commenceront lundi."
)


@pytest.fixture(scope="module")
def engine() -> ReaderAnalyzer:
    found = engines.load("reader")
    assert isinstance(found, ReaderAnalyzer)
    return found


def test_the_weights_are_small_and_hold_no_code() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= LARGEST
    assert {path.suffix for path in FOLDER.iterdir()} <= {".onnx", ".tsv", ".md", ""}


def test_it_reads_the_reports_of_a_plain_article(engine: ReaderAnalyzer) -> None:
    sure = [reading for reading in engine.readings(TEXT) if reading.probability > 0.5]
    said = [TEXT[r.content[0].start : r.content[-1].end] for r in sure]
    assert any("Nous avions prévenu la préfecture" in words for words in said)
    assert any("les travaux commenceront lundi" in words for words in said)


def test_who_speaks_is_asked_of_the_whole_text(engine: ReaderAnalyzer) -> None:
    listener = engine.analyze(TEXT).listener
    assert listener is not None
    words = ("Nous avions prévenu la préfecture", "a déclaré", "la maire, Marie Durand")
    content, cue, source = (Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in words)
    rows = [[Span(TEXT.index(w), TEXT.index(w) + len(w))] for w in ("Marie Durand", "Paul Lefort")]
    (she,), (he,) = listener(Asked((content,), cue, source), rows).rows
    assert she > he


def test_an_extraction_with_it_keeps_the_contract(engine: ReaderAnalyzer) -> None:
    result = extract(TEXT, analyzer=engine)
    assert result.text == TEXT
    assert len(result.attributions) == 3
    assert result.attributions[0].speaker is not None
    assert result.attributions[0].speaker.name == "Marie Durand"


@settings(max_examples=40)
@given(noisy_texts())
def test_any_text_gives_readings_in_place(engine: ReaderAnalyzer, text: str) -> None:
    analysis = engine.analyze(text)
    check(analysis, text)
    assert Capability.READINGS in analysis.capabilities
    assert all(0.0 <= r.probability <= 1.0 for r in analysis.readings)
    extract(text, analyzer=engine)


@pytest.mark.parametrize(
    "text",
    ["", "\x00", "\ud800", "a" * 5_000, "« " * 500, "\n" * 3_000, "dit " * 3_000, "😀" * 2_000],
    ids=["empty", "null", "surrogate", "a word", "marks", "lines", "cues", "signs"],
)
def test_hostile_texts_are_read(engine: ReaderAnalyzer, text: str) -> None:
    check(engine.analyze(text), text)


def test_it_says_the_same_twice_and_in_threads(engine: ReaderAnalyzer) -> None:
    again = ReaderAnalyzer(Network(threads=1))
    wanted = engine.readings(TEXT)
    assert [r.content for r in again.readings(TEXT)] == [r.content for r in wanted]
    with ThreadPoolExecutor(4) as pool:
        assert all(found == wanted for found in pool.map(engine.readings, [TEXT] * 8))


def test_a_long_text_is_read_by_sections(engine: ReaderAnalyzer) -> None:
    """What a section says does not depend on how many more there are: here some ten."""
    long = (TEXT + "\n\n") * 40
    found = engine.readings(long)
    assert max(r.content[-1].end for r in found) > len(long) - len(TEXT)
    sure = [r for r in found if r.probability > 0.5]
    assert len(sure) >= 3 * 37


@pytest.mark.parametrize("name", [*FILES, "SHA256"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    shutil.copytree(FOLDER, tmp_path / "reader")
    (tmp_path / "reader" / name).unlink()
    with pytest.raises(DataTableError, match=name):
        Network(tmp_path / "reader")


@pytest.mark.parametrize("name", FILES)
def test_a_spoilt_file_is_named(tmp_path: Path, name: str) -> None:
    shutil.copytree(FOLDER, tmp_path / "reader")
    content = bytearray((tmp_path / "reader" / name).read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "reader" / name).write_bytes(bytes(content))
    with pytest.raises(DataTableError, match=name):
        Network(tmp_path / "reader")


def test_it_reads_beside_any_engine(engine: ReaderAnalyzer) -> None:
    wanted = extract(TEXT, analyzer=engine)
    assert extract(TEXT, reader=True) == wanted
    assert extract(TEXT, engines.load("embedded"), reader=True) == wanted
    assert list(Extractor(reader=True).pipe([TEXT, ""])) == [wanted, extract("")]


def test_the_evidence_says_that_the_network_was_heard(engine: ReaderAnalyzer) -> None:
    first = extract(TEXT, analyzer=engine).attributions[0]
    assert first.evidence is not None
    assert any("network" in reason for reason in first.evidence.reasons)
