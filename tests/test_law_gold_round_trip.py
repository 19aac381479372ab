"""The gold form gives back what it holds: kinds, spans, names, polarity, and what is optional."""

import json as plain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr.errors import FormatError
from quoteattr.formats import gold
from quoteattr.model import Attribution, Result


def _held(attribution: Attribution) -> tuple[object, ...]:
    """What a gold file holds of an attribution."""
    speaker = attribution.speaker
    return (
        attribution.kind,
        attribution.content,
        attribution.cue and attribution.cue.span,
        attribution.source and attribution.source.span,
        speaker and (speaker.name, speaker.anonymous),
        attribution.polarity,
    )


@given(results(), st.frozensets(st.integers(0, 4)))
def test_what_a_gold_file_holds_comes_back(result: Result, marked: frozenset[int]) -> None:
    read = gold.loads(gold.dumps(result, marked), result.text)
    assert read.result.text == result.text
    assert list(map(_held, read.result.attributions)) == list(map(_held, result.attributions))
    assert read.optional == {index for index in marked if index < len(result.attributions)}


@given(results())
def test_what_was_read_is_written_alike(result: Result) -> None:
    written = gold.dumps(result)
    assert gold.dumps(gold.loads(written, result.text).result) == written


@given(results())
def test_one_name_is_one_speaker(result: Result) -> None:
    read = gold.loads(gold.dumps(result), result.text).result
    pairs = [(speaker.name, speaker.anonymous) for speaker in read.speakers]
    assert len(set(pairs)) == len(pairs)
    assert {a.speaker for a in read.attributions if a.speaker} == set(read.speakers)


def test_another_text_is_refused() -> None:
    with pytest.raises(FormatError, match=r"\$\.sha256"):
        gold.loads(gold.dumps(Result("Oui.")), "Non.")


@pytest.mark.parametrize(
    ("path", "row"),
    [
        ("$.attributions[0].content[0]", {"kind": "direct", "content": [[1]]}),
        ("$.attributions[0].content", {"kind": "direct", "content": [[1, 9]]}),
        ("$.attributions[0].content", {"kind": "direct", "content": [[2, 3], [0, 1]]}),
        ("$.attributions[0].content", {"kind": "direct", "content": []}),
        ("$.attributions[0].cue", {"kind": "direct", "content": [[0, 1]], "cue": [3, 2]}),
        ("$.attributions[0].kind", {"kind": "indirekt", "content": [[0, 1]]}),
        ("$.attributions[0].speaker", {"kind": "direct", "content": [[0, 1]], "speaker": 3}),
    ],
)
def test_the_path_names_the_place(path: str, row: dict[str, object]) -> None:
    with pytest.raises(FormatError) as caught:
        gold.loads(plain.dumps({"attributions": [row]}), "Oui.")
    assert caught.value.path == path
