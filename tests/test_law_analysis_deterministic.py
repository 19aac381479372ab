"""Law: an analysis depends on the text alone, not on what the engine has read before."""

import os
import subprocess
import sys
from importlib.resources import files

from french import noisy_texts, reports
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import engines
from quoteattr.engines.embedded import EmbeddedAnalyzer
from quoteattr.engines.tagger import parse_tagger

MODEL = (files("quoteattr") / "data" / "fr" / "tagger.txt").read_text("utf-8")
USED = engines.load("embedded")
FRESH = EmbeddedAnalyzer(parse_tagger(MODEL))
TEXTS = st.one_of(noisy_texts(), reports().map(lambda report: report.text))


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_whatever_was_read_before(text: str, before: list[str]) -> None:
    for other in before:
        USED.analyze(other)
    assert USED.analyze(text) == FRESH.analyze(text)


def test_whatever_the_hash_seed() -> None:
    script = (
        "from quoteattr import engines\n"
        "print(engines.load('embedded').analyze('« Oui », a déclaré Marie, qui l\\'a vu. Où ?'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1 and outputs != {b""}
