"""The Stanza engine, over Stanza's own documents; they need Stanza, but none of its models.

What stands in for a pipeline cuts words by a pattern and finds their tags in a table: any way to
cut and to parse must give an analysis that keeps the contract.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from forests import assert_trees
from french import noisy_texts
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr import engines, extract
from quoteattr.analysis import Analysis, Capability, check
from quoteattr.errors import BackendUnavailable

pytest.importorskip("stanza", reason="Stanza is not installed")

from stanza.models.common.doc import Document

from quoteattr.engines.stanza import StanzaAnalyzer

TEXT = (
    "« Nous partirons demain », a déclaré Marie Durand, la maire de Valrive.\n"
    "A-t-elle vendu le bateau ? Elle dément qu’elle l’ait vendu. Selon un témoin, il pleut."
)
TABLE = {
    "a": ("AUX", "VerbForm=Fin", "avoir"),
    "de": ("ADP", "", "de"),
    "dit": ("VERB", "Mood=Ind|VerbForm=Fin", "dire"),
    "il": ("PRON", "PronType=Prs", "il"),
    "le": ("DET", "", "le"),
    "maire": ("NOUN", "", "Maire"),
    "Paul": ("PROPN", "", "Paul"),
    "partir": ("VERB", "VerbForm=Inf", "partir"),
    "qui": ("PRON", "PronType=Int,Rel", "qui"),
    "riant": ("VERB", "Tense=Pres|VerbForm=Part", "rire"),
    "vendu": ("VERB", "Tense=Past|VerbForm=Part", "vendre"),
}
CONTRACTED = {"du": ("de", "le"), "des": ("de", "le"), "au": ("à", "le")}
WORDS = r"\d+|[\w-]+'?|\S"


class Pipeline:
    """Makes documents as a pipeline does; `govern` gives the head of word `n` (from 1) of `of`."""

    def __init__(self, words: str = WORDS, ends: str = ".?!", **more: Any) -> None:
        self.words, self.ends = re.compile(words), ends
        self.govern = more.get("govern", lambda n, of: n - 1)
        self.tags, self.parses = more.get("tags", True), more.get("parses", True)
        self.places = more.get("places", False)
        self.processors = dict.fromkeys(("tokenize", "pos", "lemma", "depparse", "ner"))
        self.seen: list[str] = []
        self.calls = 0

    def bulk_process(self, texts: Iterable[str], processors: list[str]) -> list[Document]:
        assert processors == ["tokenize", "pos", "lemma", "depparse"]  # no names: it takes time
        self.calls += 1
        return [self.document(text) for text in texts]

    def document(self, text: str) -> Document:
        text.encode()
        self.seen.append(text)
        sentences: list[list[re.Match[str]]] = [[]]
        for match in self.words.finditer(text):
            sentences[-1].append(match)
            if match[0] in self.ends:
                sentences.append([])
        return Document([self.sentence(tokens) for tokens in sentences if tokens], text=text)

    def sentence(self, tokens: list[re.Match[str]]) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = []
        words: list[dict[str, Any]] = []
        for match in tokens:
            place = {"start_char": match.start(), "end_char": match.end()}
            parts = CONTRACTED.get(match[0].lower())
            first = len(words) + 1
            if parts:
                span = (first, first + len(parts) - 1)
                entries.append({"id": span, "text": match[0], **place})
            for n, part in enumerate(parts or [match[0]], first):
                word = {"id": (n,), "text": part, **({} if parts else place)}
                words.append(word)
                entries.append(word)
        for n, word in enumerate(words, 1):
            self.annotate(word, n, len(words))
        return entries

    def annotate(self, word: dict[str, Any], n: int, of: int) -> None:
        if self.tags:
            pos = "X" if word["text"][0].isalnum() else "PUNCT"
            pos, feats, lemma = TABLE.get(word["text"], (pos, "", word["text"]))
            word |= {"upos": pos, "lemma": lemma} | ({"feats": feats} if feats else {})
        if self.places:
            word |= {"upos": "NOUN", "lemma": f"{word['start_char']} {word['end_char']}"}
        if self.parses:
            head = self.govern(n, of)
            word |= {"head": head, "deprel": "root" if head == 0 else f"to{head}"}


def chaotic(n: int, of: int) -> int:
    """Any head at all, circles among them, the same for the same place."""
    return Random(31 * n + of).choice([k for k in range(of + 1) if k != n])


PIPELINES = [
    Pipeline(),
    Pipeline(WORDS, govern=chaotic),
    Pipeline(r"\S", "", govern=chaotic),
    Pipeline(r"\S+", ".,", govern=chaotic),
    Pipeline(r".{1,7}", "é", govern=chaotic),
    Pipeline(r"[aeé]", govern=lambda n, of: n % of + 1 if of > 1 else 0),
    Pipeline(r"[^ .]+|Il", tags=True, parses=False),
]


def tree(*governors: int) -> Any:
    """The heads of the words of a sentence of that length; another is a chain from its start."""
    return lambda n, of: governors[n - 1] if of == len(governors) else n - 1


def made(text: str, **how: Any) -> Analysis:
    analysis = StanzaAnalyzer(Pipeline(**how)).analyze(text)
    check(analysis, text)
    return analysis


def heads(text: str, analysis: Analysis) -> dict[str, str]:
    """For each token the one that governs it; both as they are in the text."""
    words = [text[token.start : token.end] for token in analysis.tokens]
    return {
        word: words[token.head] if token.head >= 0 else ""
        for word, token in zip(words, analysis.tokens, strict=True)
    }


# --- which pipeline ------------------------------------------------------------------------------


def test_models_that_are_not_there_are_named_with_the_way_to_get_them(tmp_path: Path) -> None:
    with pytest.raises(BackendUnavailable, match=r"stanza\.download\('fr', model_dir="):
        StanzaAnalyzer(model_dir=tmp_path / "none")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("resources", ["{", "{}", '{"fr": {"lang_name": "French"}}'])
def test_a_folder_without_the_models_is_refused(tmp_path: Path, resources: str) -> None:
    (tmp_path / "resources.json").write_text(resources)
    with pytest.raises(BackendUnavailable, match=re.escape(repr(str(tmp_path)))):
        StanzaAnalyzer(model_dir=str(tmp_path))


def test_a_pipeline_without_tags_is_refused() -> None:
    with pytest.raises(BackendUnavailable, match="no parts of speech"):
        StanzaAnalyzer(Pipeline(tags=False))


def test_a_pipeline_without_a_parser_gives_no_tree() -> None:
    analysis = made("Paul dit du mal. Il dit", parses=False)
    assert analysis.capabilities is Capability.NONE
    assert {(token.head, token.deprel) for token in analysis.tokens} == {(-1, "")}
    assert [token.pos for token in analysis.tokens[:3]] == ["PROPN", "VERB", "ADP"]


# --- what it says --------------------------------------------------------------------------------


def test_tokens_are_in_our_conventions() -> None:
    text = "« Que dit-il ? » Paul, qui l’a vendu, veut partir en riant du maire."
    analysis = made(text, words=r"-\w+|\w+'?|\S")
    found = {token.norm: token for token in analysis.tokens}
    forms = {norm: found[norm].form for norm in ("dit", "a", "vendu", "partir", "riant", "qui")}
    assert forms == {
        "dit": "fin",
        "a": "fin",
        "vendu": "ppart",
        "partir": "inf",
        "riant": "gpart",
        "qui": "rel",
    }
    assert found["vendu"].lemma == "vendre"
    assert (found["paul"].pos, found["paul"].lemma) == ("PROPN", "Paul")
    assert (found["du"].pos, found["du"].lemma) == ("ADP", "de")
    assert found["maire"].lemma == "maire"
    assert analysis.capabilities is Capability.SYNTAX


def test_a_contraction_is_one_token_with_the_heads_of_its_parts() -> None:
    text = "Paul rit du maire"  # Stanza's words: Paul, rit, de, le, maire
    analysis = made(text, govern=tree(2, 0, 5, 3, 2))
    assert heads(text, analysis) == {"Paul": "rit", "rit": "", "du": "maire", "maire": "rit"}
    assert [token.deprel for token in analysis.tokens] == ["to2", "root", "to5", "to2"]


def test_a_token_that_is_cut_further_is_its_governing_part() -> None:
    text = "Paul dit-il"  # Stanza's words: Paul, dit, -, il; ours: Paul, dit, -il
    analysis = made(text, words=r"\w+|-", govern=tree(2, 0, 2, 2))
    assert [token.pos for token in analysis.tokens] == ["PROPN", "VERB", "PRON"]
    assert heads(text, analysis) == {"Paul": "dit", "dit": "", "-il": "dit"}


def test_of_tokens_that_are_one_word_the_first_governs() -> None:
    text = "Paul l'a vendu"  # one word of Stanza's: l'a
    analysis = made(text, words=r"\S+", govern=tree(2, 3, 0))
    assert heads(text, analysis) == {"Paul": "l'", "l'": "vendu", "a": "l'", "vendu": ""}


def test_a_relation_out_of_a_sentence_is_cut() -> None:
    text = "Il dit. Paul rit."  # one sentence of Stanza's, a chain from its end
    analysis = made(text, ends="", govern=lambda n, of: (n + 1) % (of + 1))
    assert [token.head for token in analysis.tokens] == [1, 2, -1, 4, 5, -1]
    assert [token.deprel for token in analysis.tokens if token.head < 0] == ["root", "root"]


def test_each_sentence_of_stanza_has_its_own_numbers() -> None:
    analysis = made("Il dit. Paul rit.")  # in each a chain from its first word
    assert [token.head for token in analysis.tokens] == [-1, 0, 1, -1, 3, 4]
    analysis = made("Il dit ; Paul rit.", ends=".;")  # one sentence of ours
    assert [token.head for token in analysis.tokens] == [-1, 0, 1, -1, 3, 4]


def test_tokens_without_a_word_are_what_the_library_knows() -> None:
    analysis = made("Paul rit", words=r"Paul|Il", ends="")
    assert [(t.pos, t.lemma, t.head) for t in analysis.tokens] == [
        ("PROPN", "Paul", -1),
        ("VERB", "rire", -1),
    ]


def test_what_stanza_says_counts_where_the_lexicon_leaves_a_choice() -> None:
    text = "Il les juge"
    ours = [token.pos for token in engines.load("embedded").analyze(text).tokens]
    tags = [token.pos for token in made(text).tokens]  # Stanza knows none of these words
    assert tags == ours == ["PRON", "PRON", "VERB"]


def test_what_stanza_is_shown() -> None:
    pipeline = Pipeline()
    text = "Selon l’été\u00a0: \x00\ud800 \t fin\n\nSelon " + "a" * 1000 + " b"
    StanzaAnalyzer(pipeline).analyze(text)
    assert pipeline.seen[1:] == ["Selon l'été : \ufffd\ufffd fin", "Selon " + "a" * 64 + " b"]


def test_stanza_is_asked_about_sentences_with_a_mark_or_a_word_that_reports() -> None:
    pipeline = Pipeline()
    text = "Paul marche. Paul dit du mal. La pluie « forte ». Selon Luc, il pleut. Il neige."
    analysis = StanzaAnalyzer(pipeline).analyze(text)
    assert pipeline.seen[1:] == ["Paul dit du mal.", "La pluie « forte ».", "Selon Luc, il pleut."]
    trees = [
        {analysis.tokens[k].deprel != "" for k in range(s.first, s.last)}
        for s in analysis.sentences
    ]
    assert trees == [{False}, {True}, {True}, {True}, {False}]
    assert [token.pos for token in analysis.tokens[:2]] == ["PROPN", "VERB"]


# --- laws ----------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PIPELINES), noisy_texts())
def test_any_text_gives_an_analysis_that_keeps_the_contract(pipeline: Any, text: str) -> None:
    analysis = StanzaAnalyzer(pipeline).analyze(text)
    check(analysis, text)
    ours = engines.load("embedded").analyze(text)
    assert [(t.start, t.end, t.norm) for t in analysis.tokens] == [
        (t.start, t.end, t.norm) for t in ours.tokens
    ]
    assert analysis.sentences == ours.sentences
    assert_trees(analysis)


@settings(max_examples=150, deadline=None)
@given(st.text("ŵẑḧ ", max_size=30), st.integers(1, 5), st.integers(1, 3))
def test_a_word_speaks_for_tokens_that_it_touches(text: str, longest: int, gap: int) -> None:
    """Words say where they lie; some of the text lies in none. (The library knows none of them.)"""
    text = " ".join(["«", *text.split()])  # without a mark Stanza would not be asked
    pipeline = Pipeline(rf"\S.{{0,{longest}}}(?<!\s)(?=.{{{gap}}})|Il", places=True)
    covered = [match.span() for match in pipeline.words.finditer(text)]
    for token in StanzaAnalyzer(pipeline).analyze(text).tokens[1:]:
        touching = [(a, b) for a, b in covered if a < token.end and token.start < b]
        said = tuple(map(int, token.lemma.split())) if " " in token.lemma else ()
        assert said in touching if touching else not said


@pytest.mark.parametrize("text", ["", " \n ", "\x00", "\ud800 dit-il", "a" * 100_000, "a. " * 4000])
@pytest.mark.parametrize("pipeline", PIPELINES)
def test_hostile_texts_keep_the_contract(pipeline: Any, text: str) -> None:
    analysis = StanzaAnalyzer(pipeline).analyze(text)
    check(analysis, text)
    assert_trees(analysis)


@pytest.mark.parametrize("pipeline", PIPELINES)
def test_one_by_one_and_in_batches_are_alike(pipeline: Any) -> None:
    engine = StanzaAnalyzer(pipeline)
    texts = [TEXT, "", "Selon Luc, il pleut.", TEXT[::-1]] * 40
    assert list(engine.analyze_many(texts)) == [engine.analyze(text) for text in texts]


def test_sentences_are_given_in_batches() -> None:
    pipeline = Pipeline()
    engine = StanzaAnalyzer(pipeline)
    before = pipeline.calls
    list(engine.analyze_many(["Il dit oui.\nElle dit non."] * 160))
    assert pipeline.calls - before == 2


def test_extraction_takes_it() -> None:
    assert extract(TEXT, analyzer=StanzaAnalyzer(Pipeline())).text == TEXT
