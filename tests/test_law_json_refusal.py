"""A spoilt document is refused with `FormatError`, at a path; never with anything else."""

import json as plain
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr.errors import FormatError
from quoteattr.formats import gold, json, jsonl
from quoteattr.model import Attribution, Cue, CueType, Kind, Result, Span, Speaker

VALIDATOR = jsonschema.Draft202012Validator(json.schema())
JUNK = st.sampled_from([None, True, -1, 10**6, 0.5, "x", "", [], [0], {}, {"start": 0}])

DURAND = Speaker("s1", "Marie Durand")
CUE = Cue(Span(5, 10), "dire", CueType.VERB)
RESULT = Result(
    "Oui, a dit Marie Durand.",
    tuple(Attribution(Kind.DIRECT, (Span(n, n + 1),), CUE, None, DURAND) for n in range(4)),
    (DURAND,),
)


def _places(raw: Any) -> list[tuple[Any, Any]]:
    """Every container of a document with each of its keys or indices."""
    keys = raw if isinstance(raw, dict) else range(len(raw)) if isinstance(raw, list) else ()
    here = [(raw, key) for key in keys]
    return here + [place for _, key in here for place in _places(raw[key])]


@given(results(), st.data())
def test_one_spoilt_place_is_refused_or_keeps_the_schema(result: Result, data: Any) -> None:
    raw = plain.loads(json.dumps(result))
    container, key = data.draw(st.sampled_from(_places(raw)))
    if data.draw(st.booleans()):
        container[key] = data.draw(JUNK)
    else:
        del container[key]
    try:
        read = json.loads(plain.dumps(raw))
    except FormatError as error:
        assert error.path.startswith("$")
    else:
        VALIDATOR.validate(raw)
        assert json.loads(json.dumps(read)) == read


@given(st.text() | st.binary())
def test_any_other_string_is_refused(data: str | bytes) -> None:
    with pytest.raises(FormatError):
        json.loads(data)
    with pytest.raises(FormatError):
        gold.loads(data, "")


SPOILT = [
    ("$.attributions[3].cue.type", lambda raw: raw["attributions"][3]["cue"].update(type="x")),
    ("$.attributions[3].cue.span.start", lambda raw: _cue(raw).update(start="5")),
    ("$.attributions[3].cue.span.start", lambda raw: _cue(raw).update(start=True)),
    ("$.attributions[3].cue.span.end", lambda raw: _cue(raw).update(end=25)),
    ("$.attributions[3].cue.span.words", lambda raw: _cue(raw).update(words="a tu")),
    ("$.attributions[3].cue.span", lambda raw: _cue(raw).update(end=4)),
    ("$.attributions[3].cue", lambda raw: raw["attributions"][3].update(cue=[5, 10])),
    ("$.attributions[3].speaker", lambda raw: raw["attributions"][3].update(speaker="s2")),
    ("$.attributions[3].content", lambda raw: raw["attributions"][3].update(content="ab")),
    ("$.attributions[3]", lambda raw: raw["attributions"][3].update(content=[])),
    ("$.attributions[3]", lambda raw: raw["attributions"][3].update(contents=[])),
    ("$.attributions[3]", lambda raw: raw["attributions"][3].update(confidence=1.5)),
    ("$.speakers[1].id", lambda raw: raw["speakers"].append({"id": "s1", "name": "Luc"})),
    ("$.speakers[0].roles[0]", lambda raw: raw["speakers"][0].update(roles=[1])),
    ("$.format", lambda raw: raw.update(format="quoteattr/2")),
    ("$.name", lambda raw: raw.update(name=1)),
    ("$.text", lambda raw: raw.pop("text")),
]


def _cue(raw: dict[str, Any]) -> dict[str, Any]:
    span: dict[str, Any] = raw["attributions"][3]["cue"]["span"]
    return span


@pytest.mark.parametrize(("path", "spoil"), SPOILT)
def test_the_path_names_the_place(path: str, spoil: Any) -> None:
    raw = plain.loads(json.dumps(RESULT))
    spoil(raw)
    with pytest.raises(FormatError) as caught:
        json.loads(plain.dumps(raw))
    assert caught.value.path == path


def test_a_line_is_named_by_its_number() -> None:
    good = json.dumps(RESULT, indent=None)
    bad = good.replace('"direct"', '"dirct"', 1)
    read = jsonl.read([good, "\n", bad])
    assert next(read) == ("", RESULT)
    with pytest.raises(FormatError) as caught:
        next(read)
    assert caught.value.path == "$[2].attributions[0].kind"


def test_a_nest_too_deep_is_refused() -> None:
    with pytest.raises(FormatError):
        json.loads("[" * 100_000)


def test_a_speaker_from_elsewhere_cannot_be_written() -> None:
    stranger = Speaker("s9", "Luc Petit")
    attribution = Attribution(Kind.DIRECT, (Span(0, 3),), speaker=stranger)
    with pytest.raises(FormatError) as caught:
        json.dumps(Result("Oui", (attribution,), (DURAND,)))
    assert caught.value.path == "$.attributions[0].speaker"


def test_a_span_beyond_the_text_cannot_be_written() -> None:
    with pytest.raises(FormatError) as caught:
        json.dumps(Result("Oui", (Attribution(Kind.DIRECT, (Span(0, 4),)),)))
    assert caught.value.path == "$.attributions[0].content[0].end"
