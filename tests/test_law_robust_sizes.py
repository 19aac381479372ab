"""Law: no size and no depth is too much: no exception, and the text comes back untouched.

Python is given room for a few calls only, so that a short text shows what calls itself piece by
piece.
"""

import inspect
import sys
from collections.abc import Iterator

import pytest
from steps import HOSTILE

from quoteattr import extract
from quoteattr.formats import html, json

SIZE = 2_000  # the larger sizes are timed by benchmarks/speed.py
ROOM = 150  # calls within each other


@pytest.fixture
def shallow(name: str) -> Iterator[None]:
    written(HOSTILE[name](100))  # what is loaded or compiled at its first use needs more room
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + ROOM)
    yield
    sys.setrecursionlimit(limit)


def written(text: str) -> None:
    result = extract(text)
    assert result.text is text
    assert json.loads(json.dumps(result)) == result
    assert html.dumps(result).rstrip().endswith("</html>")


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.usefixtures("shallow")
def test_hostile_text(name: str) -> None:
    written(HOSTILE[name](SIZE))


def test_depth_beyond_what_python_recurses() -> None:
    depth = 1_200
    text = "Il dit : « " * depth + "Oui." + " »" * depth
    result = extract(text)
    assert result.text is text
    assert len(result.attributions) == depth
