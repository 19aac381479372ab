"""Law: whatever the library hands out survives copying and pickling, and stays equal."""

import copy
import pickle

import pytest
from french import noisy_texts
from hypothesis import given
from strategies import results

from quoteattr import Extractor, Result, engines, extract
from quoteattr.errors import (
    AnalysisError,
    BackendUnavailable,
    DataTableError,
    FormatError,
    QuoteattrError,
)

TEXT = "« Nous partirons demain », a déclaré Marie Durand."


@given(results())
def test_results_of_any_sort(result: Result) -> None:
    for made in (pickle.loads(pickle.dumps(result)), copy.deepcopy(result), copy.copy(result)):
        assert made == result
        assert repr(made) == repr(result)


@given(noisy_texts())
def test_results_of_any_text(text: str) -> None:
    result = extract(text)
    made = pickle.loads(pickle.dumps(result))
    assert made == result
    assert hash(made) == hash(result)


def test_an_extractor() -> None:
    made = pickle.loads(pickle.dumps(Extractor()))
    assert made == Extractor()
    assert made.extract(TEXT) == extract(TEXT)


def test_an_analysis() -> None:
    analysis = engines.load("embedded").analyze(TEXT)
    assert pickle.loads(pickle.dumps(analysis)) == analysis


@pytest.mark.parametrize(
    "error",
    [
        QuoteattrError("a"),
        AnalysisError("a"),
        BackendUnavailable("a"),
        DataTableError("a"),
        FormatError("a"),
        FormatError("a", "$.attributions[3].cue"),
    ],
    ids=repr,
)
def test_errors(error: QuoteattrError) -> None:
    """A worker process hands its errors over in this way."""
    made = pickle.loads(pickle.dumps(error))
    assert type(made) is type(error)
    assert str(made) == str(error)
    assert vars(made) == vars(error)
