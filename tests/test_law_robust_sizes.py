"""Law: no size and no depth is too much: no exception, and the text comes back untouched."""

import pytest
from steps import HOSTILE

from quoteattr import extract
from quoteattr.formats import html, json

SIZE = 6_000  # the larger sizes are timed by benchmarks/speed.py


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(name: str) -> None:
    text = HOSTILE[name](SIZE)
    result = extract(text)
    assert result.text is text
    assert json.loads(json.dumps(result)) == result
    assert html.dumps(result).rstrip().endswith("</html>")


def test_depth_beyond_what_python_recurses() -> None:
    depth = 3_000
    text = "Il dit : « " * depth + "Oui." + " »" * depth
    result = extract(text)
    assert result.text is text
    assert len(result.attributions) == depth
