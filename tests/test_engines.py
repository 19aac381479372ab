"""How engines are found, and what the embedded one is."""

import sys

import pytest

from quoteattr import engines
from quoteattr.analysis import Analyzer, Capability
from quoteattr.engines.features import TAGS
from quoteattr.engines.tagger import Signature, encode_row, format_tagger, parse_tagger
from quoteattr.errors import BackendUnavailable, DataTableError


def test_the_embedded_engine_is_one() -> None:
    engine = engines.load("embedded")
    assert engine is engines.load("embedded")
    assert isinstance(engine, Analyzer) and engine.name == "embedded"


def test_the_embedded_engine_promises_no_syntax() -> None:
    analysis = engines.load("embedded").analyze("Il part.")
    assert analysis.capabilities is Capability.NONE
    assert {token.head for token in analysis.tokens} == {-1}


def test_an_unknown_engine_is_refused_with_the_names() -> None:
    with pytest.raises(BackendUnavailable, match=r"'nltk'.*embedded, reader, stanza, spacy"):
        engines.load("nltk")


@pytest.mark.parametrize("name", ["stanza", "spacy"])
def test_an_engine_without_its_package_names_the_extra(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, f"quoteattr.engines.{name}", raising=False)
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(BackendUnavailable, match=rf"pip install 'quoteattr\[{name}\]'"):
        engines.load(name)


# --- the file of the tagger ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("norm", "readings", "code"),
    [
        ("annonce", {10: "annonce", 18: "annoncer"}, "=10:0;18:0r"),
        ("chevaux", {10: "cheval"}, "=10:2l"),
        ("est", {3: "être"}, "=3:3être"),
    ],
)
def test_signatures_come_back(norm: str, readings: dict[int, str], code: str) -> None:
    signature = Signature(settled=True, own_class=False, readings=readings)
    assert signature.encode(norm) == code
    assert Signature.parse(code, norm).readings == readings


@pytest.mark.parametrize("code", ["", "=", "10:0", "?10:0", "=99:0", "=a:0", "=10"])
def test_malformed_signatures_are_refused(code: str) -> None:
    with pytest.raises(DataTableError, match="signature"):
        Signature.parse(code, "mot")


def test_a_model_of_two_words() -> None:
    noun, verb = TAGS.index("NOUN"), TAGS.index("VERB:fin")
    lexicon = {"marche": f"={noun}:0;{verb}:0r", "le": f"={TAGS.index('DET')}:0"}
    weights = {"Lle": encode_row({noun: 2, verb: -2}), "wmarche": encode_row({verb: 1})}
    tagger = parse_tagger(format_tagger(lexicon, weights))
    assert tagger.tag(tagger.words(["marche"])) == [verb]
    assert tagger.tag(tagger.words(["le", "marche"]))[1] == noun


@pytest.mark.parametrize(
    "change", [("tagger 1", "tagger 0"), ("ADJ", "ADJX"), ("wla\tA1", "wla A1")]
)
def test_a_malformed_model_is_refused(change: tuple[str, str]) -> None:
    text = format_tagger({"la": "=8:0"}, {"wla": "A1"})
    assert parse_tagger(text)
    with pytest.raises(DataTableError):
        parse_tagger(text.replace(*change))
