"""CSV and Web Annotations say of a result what it says."""

import csv as plain
import json
from io import StringIO
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr.formats import annotations, csv
from quoteattr.model import (
    Act,
    Attribution,
    Cue,
    CueType,
    Firmness,
    Kind,
    Polarity,
    Result,
    Source,
    SourceType,
    Span,
    Speaker,
    Stance,
)

TEXT = "« Non », nie un témoin, « jamais »."
WITNESS = Speaker("s1", "témoin", anonymous=True)
RESULT = Result(
    TEXT,
    (
        Attribution(
            Kind.DIRECT,
            (Span(2, 5), Span(26, 32)),
            Cue(Span(9, 12), "nier", CueType.VERB),
            Source(Span(13, 22), SourceType.DESCRIPTION),
            WITNESS,
            Polarity.DENIED,
            stance=Stance(Act.DENY, Firmness.DENIED, hedges=(Span(26, 32),), time=Span(26, 32)),
        ),
    ),
    (WITNESS,),
)


def test_a_row_holds_the_words() -> None:
    (row,) = csv.rows(RESULT, "a.txt")
    assert dict(zip(csv.COLUMNS, row, strict=True)) == {
        "text": "a.txt",
        "start": "2",
        "end": "32",
        "kind": "direct",
        "polarity": "denied",
        "content": "Non […] jamais",
        "cue": "nie",
        "source": "un témoin",
        "speaker": "témoin",
        "speaker_kind": "unknown",
        "anonymous": "yes",
        "confidence": "1.000",
        "speaker_confidence": "1.000",
        "construction": "",
        "act": "deny",
        "firmness": "denied",
        "hearsay": "",
        "addressee": "",
        "medium": "",
        "occasion": "",
        "time": "jamais",
        "within": "",
    }


@given(st.lists(st.tuples(st.just("a.txt"), results()), max_size=3))
def test_csv_is_read_back_cell_by_cell(named: list[tuple[str, Result]]) -> None:
    head, *body = plain.reader(StringIO("".join(csv.write(named)), newline=""))
    assert tuple(head) == csv.COLUMNS
    assert [tuple(row) for row in body] == [
        row for name, result in named for row in csv.rows(result, name)
    ]


@given(st.lists(st.tuples(st.sampled_from(["a b.txt", "é/ü.txt"]), results()), max_size=3))
def test_both_selectors_of_a_place_find_the_same_words(named: list[tuple[str, Result]]) -> None:
    page = json.loads("".join(annotations.write(named)))
    texts = [result.text for _, result in named for _ in result.attributions]
    assert len(page["items"]) == len(texts)
    for item, text in zip(page["items"], texts, strict=True):
        for place in _places(item):
            position, quotation = place["selector"]
            start, end = position["start"], position["end"]
            assert text[start:end] == quotation["exact"]
            assert text[:start].endswith(quotation["prefix"])
            assert text[end:].startswith(quotation["suffix"])


def test_an_annotation_says_who_what_and_how() -> None:
    item = annotations.annotation(RESULT, 0, "un témoin.txt")
    assert item["id"] == "un%20t%C3%A9moin.txt#quoteattr-1"
    assert item["target"]["type"] == "Composite"
    bodies = [(body["purpose"], body.get("value") or body.get("role")) for body in item["body"]]
    assert bodies == [
        ("tagging", "direct"),
        ("tagging", "denied"),
        ("identifying", "témoin"),
        ("tagging", "anonymous"),
        ("linking", "cue"),
        ("linking", "source"),
    ]


def _places(item: dict[str, Any]) -> list[dict[str, Any]]:
    target = item["target"]
    links = [body for body in item["body"] if body["purpose"] == "linking"]
    return target.get("items", [target]) + links
