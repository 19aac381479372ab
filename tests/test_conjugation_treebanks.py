"""Conjugation against the verbs of the French treebanks, where the shared data is at hand."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from quoteattr.conjugation import UnknownVerb, conjugate


def _verbs(folder: Path) -> Iterator[tuple[str, str]]:
    """Lemma and form of every verb token."""
    for path in sorted(folder.glob("*/*.conllu")):
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) == 10 and cells[0].isdigit() and cells[3] in ("VERB", "AUX"):
                yield cells[2], cells[1].lower().strip("-").removeprefix("t-")


def test_nearly_every_verb_token_is_a_form_of_its_lemma(shared: Path) -> None:
    folder = shared / "data" / "ud"
    if not folder.is_dir():
        pytest.skip(f"no treebanks: {folder} is not there")
    seen = Counter(_verbs(folder))
    known = wrong = unknown = 0
    for (lemma, form), count in seen.items():
        try:
            texts = {entry.text for entry in conjugate(lemma)}
        except UnknownVerb:
            unknown += count
            continue
        known += count
        wrong += 0 if form in texts else count
    # What is left are slips of the treebanks (*etaient*, *combatttre*), and *voilà* as a lemma.
    assert unknown / (known + unknown) < 0.007
    assert wrong / known < 0.001
