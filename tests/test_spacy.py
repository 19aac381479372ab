"""The spaCy engine and the component; they need spaCy, and some the model that the engine names."""

from typing import Any

import pytest
from forests import assert_trees
from french import noisy_texts
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr import Analyzer, engines, extract
from quoteattr.analysis import Capability, check
from quoteattr.errors import BackendUnavailable
from quoteattr.model import Result

spacy = pytest.importorskip("spacy", reason="spaCy is not installed")

TEXT = (
    "« Nous partirons demain », a déclaré Marie Durand, la maire de Valrive.\n"
    "A-t-elle vendu le bateau ? Elle dément qu’elle l’ait vendu. Selon un témoin, il pleut."
)


@pytest.fixture(scope="module")
def engine() -> Analyzer:
    try:
        return engines.load("spacy")
    except BackendUnavailable as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def pipeline() -> Any:
    nlp = spacy.blank("fr")
    nlp.add_pipe("quoteattr")
    return nlp


# --- the engine ----------------------------------------------------------------------------------


def test_a_model_that_is_not_there_is_named_with_its_package() -> None:
    from quoteattr.engines.spacy import SpacyAnalyzer

    with pytest.raises(BackendUnavailable, match=r"'fr_no_such'.*pip install fr-no-such"):
        SpacyAnalyzer(model="fr_no_such")


def test_a_pipeline_without_tags_is_refused() -> None:
    from quoteattr.engines.spacy import SpacyAnalyzer

    with pytest.raises(BackendUnavailable, match="no parts of speech"):
        SpacyAnalyzer(spacy.blank("fr"))


def test_a_pipeline_of_the_caller_is_used() -> None:
    from quoteattr.engines.spacy import SpacyAnalyzer

    nlp = spacy.blank("fr")
    nlp.add_pipe("attribute_ruler").add([[{"TEXT": "Oui"}]], {"POS": "INTJ"})
    nlp.get_pipe("attribute_ruler").add([[{"TEXT": "Il"}]], {"POS": "PRON"})
    analysis = SpacyAnalyzer(nlp).analyze("Oui, non.")
    assert [token.pos for token in analysis.tokens] == ["INTJ", "PUNCT", "ADV", "PUNCT"]
    assert analysis.capabilities is Capability.NONE
    assert {token.head for token in analysis.tokens} == {-1}


@settings(max_examples=40)
@given(noisy_texts())
def test_any_text_gives_an_analysis_that_keeps_the_contract(engine: Analyzer, text: str) -> None:
    analysis = engine.analyze(text)
    check(analysis, text)
    assert [text[t.start : t.end] for t in analysis.tokens] == [
        text[t.start : t.end] for t in engines.load("embedded").analyze(text).tokens
    ]


@pytest.mark.parametrize("text", ["", " \n ", "\x00", "\ud800 dit-il", "a" * 100_000, "a. " * 4000])
def test_hostile_texts_keep_the_contract(engine: Analyzer, text: str) -> None:
    check(engine.analyze(text), text)


def test_tokens_are_in_our_conventions(engine: Analyzer) -> None:
    analysis = engine.analyze("« Que dit-il ? » Paul, qui l’a vendu, veut partir en riant.")
    found = {token.norm: token for token in analysis.tokens}
    forms = {norm: found[norm].form for norm in ("dit", "a", "vendu", "veut", "partir", "riant")}
    assert forms == {
        "dit": "fin",
        "a": "fin",
        "vendu": "ppart",
        "veut": "fin",
        "partir": "inf",
        "riant": "gpart",
    }
    assert found["-il"].pos == "PRON"
    assert found["qui"].form == "rel"
    assert found["vendu"].lemma == "vendre"
    assert found["paul"].pos == "PROPN"
    assert analysis.capabilities is Capability.SYNTAX


def test_the_library_knows_the_closed_classes_and_names_better(engine: Analyzer) -> None:
    analysis = engine.analyze("Vers 22h12, Wade n’a rien dit du TGI ; c’est lui qui l’a dit.")
    found = {token.norm: token.pos for token in analysis.tokens}
    assert (found["n'"], found["c'"], found["l'"], found["22h12"]) == ("ADV", "PRON", "PRON", "NUM")
    assert (found["wade"], found["tgi"]) == ("PROPN", "PROPN")


def test_heads_make_a_tree_of_each_sentence(engine: Analyzer) -> None:
    assert_trees(engine.analyze(TEXT))


def test_one_by_one_and_in_batches_are_alike(engine: Analyzer) -> None:
    texts = [TEXT, "", "Selon Luc, il pleut.", TEXT[::-1]]
    assert list(engine.analyze_many(texts)) == [engine.analyze(text) for text in texts]


def test_what_is_plain_is_found(engine: Analyzer) -> None:
    found = extract(TEXT, analyzer=engine)
    names = [a.speaker.name if a.speaker else None for a in found.attributions]
    assert names == ["Marie Durand", "Marie Durand", "témoin"]


# --- the component -------------------------------------------------------------------------------


def test_the_component_is_found_by_its_name(pipeline: Any) -> None:
    assert pipeline.pipe_names == ["quoteattr"]
    doc = pipeline(TEXT)
    assert doc._.quoteattr == extract(TEXT)
    assert doc._.attributions == extract(TEXT).attributions


def test_the_spans_are_those_of_the_result(pipeline: Any) -> None:
    doc = pipeline(TEXT)
    spans = [(span.text, span.label_, span.id_, span.kb_id_) for span in doc.spans["quoteattr"]]
    assert spans[:3] == [
        ("Nous partirons demain", "direct", "1", "Marie Durand"),
        ("a déclaré", "cue", "1", "Marie Durand"),
        ("Marie Durand, la maire de Valrive", "source", "1", "Marie Durand"),
    ]
    assert {label for _, label, _, _ in spans} == {"direct", "indirect", "cue", "source"}


def test_displacy_shows_them(pipeline: Any) -> None:
    options = {"spans_key": "quoteattr"}
    shown = spacy.displacy.render(pipeline(TEXT), style="span", options=options, jupyter=False)
    assert "direct" in shown
    assert "partirons" in shown


def test_a_stream_gives_what_single_documents_do(pipeline: Any) -> None:
    texts = [TEXT, "", "Rien.", "Selon Luc Petit, il pleut."] * 3
    for size in (1, 2, 100):
        docs = pipeline.pipe(texts, batch_size=size)
        assert [doc._.quoteattr for doc in docs] == [extract(text) for text in texts]


def test_the_result_goes_through_docbin(pipeline: Any) -> None:
    bin_ = spacy.tokens.DocBin(store_user_data=True, docs=[pipeline(TEXT)])
    read = spacy.tokens.DocBin().from_bytes(bin_.to_bytes())
    (doc,) = read.get_docs(pipeline.vocab)
    assert doc._.attributions == extract(TEXT).attributions


def test_a_document_that_was_not_seen_says_nothing() -> None:
    doc = spacy.blank("fr")("« Oui », a dit Luc.")
    assert doc._.quoteattr == Result(doc.text)


def test_the_configuration_is_kept(tmp_path: Any) -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("quoteattr", config={"spans_key": "sc"})
    nlp.to_disk(tmp_path)
    doc = spacy.load(tmp_path)("« Oui », a dit Luc.")
    assert [span.text for span in doc.spans["sc"]] == ["Oui", "a dit", "Luc"]


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(BackendUnavailable, match="'nobody'"):
        spacy.blank("fr").add_pipe("quoteattr", config={"engine": "nobody"})


@settings(max_examples=30)
@given(st.text(alphabet="«»a b'’.\n\x00\U0001f600", max_size=30))
def test_any_document_passes(text: str) -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("quoteattr")
    doc = nlp(text)
    assert doc._.quoteattr == extract(text)
    assert all(span.text for span in doc.spans["quoteattr"])
