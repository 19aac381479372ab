"""Each format is read by a program that others wrote, and says to it what the result says."""

import io
import json as plain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr import extract
from quoteattr.cli.writers import MANY, ONE
from quoteattr.formats import (
    annotations,
    bio,
    brat,
    claims,
    csv,
    frames,
    inception,
    jsonl,
    schema_org,
)
from quoteattr.model import Kind, Polarity, Result

TEXT = (
    "La digue\n"
    "« Nous partirons demain », a déclaré Marie Durand, la maire de Valrive."
    " « Nous serons tous là 😀, sans retard. »\n"
    "Elle dément avoir vendu le bateau. Selon un témoin, la digue a cédé."
)
RESULT = extract(TEXT)
#: Each format of the command line, and the programs of others that the tests let read it.
READERS = {
    "annotations": "rdflib, PyLD",
    "bio": "conllu",
    "brat": "pybrat",
    "csv": "pandas, polars",
    "gold": "the project's own measures, of which it is the form (`test_law_score_reference`)",
    "html": "Chromium (`test_page_in_a_browser`)",
    "inception": "web-anno-tsv",
    "json": "jsonschema (`test_law_json_round_trip`), Chromium (`test_page_in_a_browser`)",
    "jsonl": "pandas, polars",
    "parquet": "pandas, polars",
    "schema-org": "PyLD",
}
OA = "http://www.w3.org/ns/oa#"
SCHEMA = "https://schema.org/"

#: The terms of http://www.w3.org/ns/anno.jsonld that are used, as the recommendation defines them.
ANNO = {
    "oa": OA,
    "as": "http://www.w3.org/ns/activitystreams#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@vocab"},
    "Annotation": "oa:Annotation",
    "AnnotationPage": "as:OrderedCollectionPage",
    "TextualBody": "oa:TextualBody",
    "SpecificResource": "oa:SpecificResource",
    "Composite": "oa:Composite",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "tagging": "oa:tagging",
    "identifying": "oa:identifying",
    "linking": "oa:linking",
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "value": "rdf:value",
}


def test_the_example_is_worth_the_tests() -> None:
    assert {a.kind for a in RESULT.attributions} == {Kind.DIRECT, Kind.INDIRECT}
    assert {a.polarity for a in RESULT.attributions} >= {Polarity.ASSERTED, Polarity.DENIED}
    assert len(RESULT.attributions) >= 4


def test_each_format_has_a_reader_that_others_wrote() -> None:
    assert {*READERS, "sqlite"} == {*ONE, *MANY}  # the standard library reads that


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # of rdflib's own use
def test_web_annotations_are_triples_of_the_model() -> None:
    rdflib = pytest.importorskip("rdflib")
    page = plain.loads("".join(annotations.write([("https://a.example/b.txt", RESULT)])))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    page["@context"][0] = ANNO
    graph = rdflib.Graph().parse(data=plain.dumps(page), format="json-ld")
    oa = rdflib.Namespace(OA)
    found = set(graph.subjects(rdflib.RDF.type, oa.Annotation))
    assert len(found) == len(RESULT.attributions)
    quoted = set()
    for selector in graph.subjects(rdflib.RDF.type, oa.TextPositionSelector):
        start, end = graph.value(selector, oa.start), graph.value(selector, oa.end)
        assert start.datatype == rdflib.XSD.nonNegativeInteger
        quoted.add(TEXT[int(start) : int(end)])
    assert quoted == {str(words) for words in graph.objects(None, oa.exact)}
    sources = {str(source) for source in graph.objects(None, oa.hasSource)}
    assert sources == {"https://a.example/b.txt"}
    spoken = "SELECT ?w WHERE { ?b oa:hasPurpose oa:identifying; rdf:value ?w }"
    names = {str(row.w) for row in graph.query(spoken, initNs={"oa": oa, "rdf": rdflib.RDF})}
    assert names == {a.speaker.name for a in RESULT.attributions if a.speaker}


def test_no_term_of_a_web_annotation_is_unknown() -> None:
    """An expansion drops what no context defines: nothing must be lost."""
    jsonld = pytest.importorskip("pyld").jsonld
    page = plain.loads("".join(annotations.write([("b.txt", RESULT)])))
    own = page["@context"][1]
    page["@context"] = [ANNO, own]
    (expanded,) = jsonld.expand(page, {"base": "https://a.example/"})
    back = jsonld.compact(expanded, page["@context"], {"base": "https://a.example/"})
    assert _keys(back) == _keys(page)


def _graph(result: Result) -> Any:
    """The document of schema.org as its context reads it: all terms are of its vocabulary."""
    jsonld = pytest.importorskip("pyld").jsonld
    document = plain.loads("".join(schema_org.write([("https://a.example/b.txt", result)])))
    assert document["@context"] == "https://schema.org"
    document["@context"] = {"@vocab": SCHEMA}
    return {node["@id"]: node for node in jsonld.expand(document)}


def test_a_quotation_and_a_claim_lead_to_their_speaker() -> None:
    nodes = _graph(RESULT)
    by_type: dict[str, list[Any]] = {}
    for node in nodes.values():
        by_type.setdefault(node["@type"][0].removeprefix(SCHEMA), []).append(node)
    first = by_type["Quotation"][0]
    assert first[f"{SCHEMA}text"] == [{"@value": "Nous partirons demain"}]
    speaker = nodes[first[f"{SCHEMA}spokenByCharacter"][0]["@id"]]
    assert speaker["@type"] == [f"{SCHEMA}Person"]
    assert speaker[f"{SCHEMA}name"] == [{"@value": "Marie Durand"}]
    claimed = [node[f"{SCHEMA}text"][0]["@value"] for node in by_type["Claim"]]
    assert "la digue a cédé" in claimed
    assert "avoir vendu le bateau" not in claimed, "she denies it"
    for claim in by_type["Claim"]:
        assert nodes[claim[f"{SCHEMA}appearance"][0]["@id"]] in by_type["Article"]
        assert nodes[claim[f"{SCHEMA}author"][0]["@id"]]


@given(results())
def test_no_rating_is_ever_made_up(result: Result) -> None:
    written = "".join(schema_org.write([("b.txt", result)]))
    document = plain.loads(written)
    assert {node["@type"] for node in document["@graph"]}.isdisjoint({"ClaimReview", "Rating"})
    assert not any("rating" in key.lower() or "review" in key.lower() for key in _keys(document))
    own = {index for index, a in enumerate(result.attributions) if a.polarity == "asserted"}
    claims = [claim for claim in result.claims() if claim.checkable and claim.attribution in own]
    made = [node["text"] for node in document["@graph"] if node["@type"] == "Claim"]
    assert made == [claim.text for claim in claims if claim.standing != "withheld"]


def _keys(raw: Any) -> set[str]:
    if isinstance(raw, dict):
        return set(raw) | {key for value in raw.values() for key in _keys(value)}
    return {key for item in raw for key in _keys(item)} if isinstance(raw, list) else set()


def test_a_reader_of_brat_finds_entities_and_relations(tmp_path: Path) -> None:
    parser = pytest.importorskip("pybrat.parser")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.ann").write_text(brat.dumps(RESULT), encoding="utf-8")
    (example,) = parser.BratParser().parse(tmp_path)
    contents = [e for e in example.entities if e.type.lower() in set(Kind)]
    assert [TEXT[s.start : s.end] for e in contents for s in e.spans] == [
        RESULT[span] for a in RESULT.attributions for span in a.content
    ]
    cued = {relation.arg2.mention for relation in example.relations if relation.type == "Cued"}
    assert cued == {RESULT[a.cue.span] for a in RESULT.attributions if a.cue}


def test_a_reader_of_webanno_files_finds_the_words(tmp_path: Path) -> None:
    reader = pytest.importorskip("web_anno_tsv")
    path = tmp_path / "a.tsv"
    path.write_text(inception.dumps(RESULT), encoding="utf-8")
    with reader.open_web_anno_tsv(str(path)) as file:
        sentences = list(file)
    assert [sentence.text for sentence in sentences] == TEXT.split("\n")
    found = {annotation.text for sentence in sentences for annotation in sentence.annotations}
    assert {"Nous partirons demain", "a déclaré", "avoir vendu le bateau", "Selon"} <= found


def test_a_reader_of_conllu_finds_the_tags() -> None:
    conllu = pytest.importorskip("conllu")
    sentences = conllu.parse("".join(bio.write([("a", RESULT)])))
    assert [sentence.metadata["text"] for sentence in sentences] == TEXT.split("\n")
    contents: list[str] = []
    for sentence in sentences:
        for token in sentence:
            start, end = int(token["misc"]["StartChar"]), int(token["misc"]["EndChar"])
            assert TEXT[start:end] == token["form"]
            tag = token["quoteattr:content"]
            if tag.startswith("B-"):
                contents.append("")
            if tag != "O":
                contents[-1] += token["form"]
    assert contents == [
        RESULT[span].replace(" ", "") for a in RESULT.attributions for span in a.content
    ]


@given(results())
def test_no_inside_without_a_beginning(result: Result) -> None:
    before = ["O", "O", "O"]
    for line in "".join(bio.write([("a", result)])).splitlines():
        if line.startswith("#") or not line:
            continue
        cells = line.split("\t")
        assert len(cells) == len(bio.COLUMNS)
        for column, tag in enumerate(cells[2:5]):
            if tag.startswith("I-"):
                assert before[column] in (tag, "B" + tag[1:])
            before[column] = tag


def test_the_second_of_two_touching_spans_begins_anew() -> None:
    result = extract("« Oui. » « Non », a dit Luc Petit.")
    lines = "".join(bio.write([("a", result)])).splitlines()
    assert sum("\tB-direct\t" in line for line in lines) == sum(
        len(a.content) for a in result.attributions
    )


NAMED = st.lists(st.tuples(st.sampled_from(["a", "b"]), results()), max_size=3)


@given(NAMED)
def test_pandas_and_polars_hold_the_cells(named: list[tuple[str, Result]]) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    wanted = frames.columns(named)
    for frame in (frames.to_pandas(named), frames.to_polars(named)):
        assert list(frame.columns) == list(csv.COLUMNS)
        assert len(frame) == sum(len(result.attributions) for _, result in named)
    assert frames.to_polars(named).to_dict(as_series=False) == wanted
    told = frames.to_pandas(named)
    for column, cells in wanted.items():
        assert [None if told[column].isna()[n] else told[column][n] for n in told.index] == cells


def test_columns_have_types() -> None:
    pandas = pytest.importorskip("pandas")
    frame = frames.to_pandas([("a", RESULT)])
    assert pandas.api.types.is_integer_dtype(frame["start"])
    assert pandas.api.types.is_bool_dtype(frame["anonymous"])
    assert frame["confidence"].mean() > 0.5
    assert TEXT[frame["start"][0] : frame["end"][0]].startswith(frame["content"][0][:4])


@pytest.mark.parametrize("reader", ["pandas", "polars"])
def test_parquet_is_read_by_others(reader: str) -> None:
    module = pytest.importorskip(reader)
    pytest.importorskip("pyarrow")
    frame = module.read_parquet(io.BytesIO(frames.parquet([("a", RESULT)])))
    assert next(iter(frame["speaker"])) == "Marie Durand"
    assert len(frame) == len(RESULT.attributions)


TWICE = [("a.txt", RESULT), ("b.txt", extract("😀 " + TEXT))]


def test_csv_is_read_by_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    written = io.StringIO("".join(csv.write(TWICE)))
    frame = pandas.read_csv(written, dtype=str, keep_default_na=False)
    assert list(frame.columns) == list(csv.COLUMNS)
    assert [tuple(row) for row in frame.to_numpy()] == _rows()


def test_csv_is_read_by_polars() -> None:
    polars = pytest.importorskip("polars")
    written = "".join(csv.write(TWICE)).encode()
    frame = polars.read_csv(written, infer_schema=False).fill_null("")
    assert frame.columns == list(csv.COLUMNS)
    assert frame.rows() == _rows()


def _rows() -> list[tuple[str, ...]]:
    return [tuple(row) for name, result in TWICE for row in csv.rows(result, name)]


def test_lines_of_json_are_read_by_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_json(io.StringIO("".join(jsonl.write(TWICE))), lines=True)
    assert list(frame["name"]) == ["a.txt", "b.txt"]
    for text, attributions in zip(frame["text"], frame["attributions"], strict=True):
        spans = [span for told in attributions for span in told["content"]]
        assert spans
        assert all(text[span["start"] : span["end"]] == span["words"] for span in spans)


def test_lines_of_json_are_read_by_polars() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.read_ndjson("".join(jsonl.write(TWICE)).encode())
    assert frame["text"].to_list() == [result.text for _, result in TWICE]
    told = frame.explode("attributions").unnest("attributions")
    assert told["kind"].to_list() == [
        a.kind.value for _, result in TWICE for a in result.attributions
    ]


CLAIMS = [(name, claim, result) for name, result in TWICE for claim in result.claims()]


def test_claims_are_read_by_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    rows = pandas.read_csv(io.StringIO("".join(claims.write_csv(CLAIMS))))
    lines = pandas.read_json(io.StringIO("".join(claims.write_jsonl(CLAIMS))), lines=True)
    wanted = [claim.text for _, claim, _ in CLAIMS]
    assert wanted
    assert list(rows["claim"]) == list(lines["claim"]) == wanted
    assert list(rows["priority"]) == list(lines["priority"])
    assert list(rows["attribution"]) == list(lines["attribution"])
