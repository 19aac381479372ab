"""Every row of the table of constructions keeps what its example and counter-example show.

Those that need trees are in ``test_golden_parsed.py``.
"""

import pytest
from golden.attributions import TEXTS

from quoteattr import extract
from quoteattr.constructions import TABLE, Construction
from quoteattr.constructions.loose import CARRIED_ON


def made_by(text: str) -> list[str]:
    """The names of the constructions that made the attributions of a text."""
    made = []
    for attribution in extract(text).attributions:
        assert attribution.evidence is not None
        made.append(attribution.evidence.construction)
    return made


def rows() -> pytest.MarkDecorator:
    plain = [row for row in TABLE if not row.needs]
    return pytest.mark.parametrize("row", plain, ids=lambda row: row.name)


@rows()
def test_the_example_holds_one_attribution_of_the_construction(row: Construction) -> None:
    assert made_by(row.example) == [row.name]


@rows()
def test_the_counter_example_holds_none(row: Construction) -> None:
    assert row.name not in made_by(row.counter_example)


def test_names_and_descriptions_are_told_apart() -> None:
    assert len({row.name for row in TABLE}) == len(TABLE)
    assert len({row.says for row in TABLE}) == len(TABLE)
    assert len({row.example for row in TABLE}) == len(TABLE)


def test_the_evidence_names_a_row_of_the_table() -> None:
    names = {row.name for row in TABLE} | {CARRIED_ON}
    seen = {name for text in TEXTS for name in made_by(text)}
    assert seen - names == set()
    assert names - seen == {row.name for row in TABLE if row.needs}
