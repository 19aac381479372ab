"""Law: paragraphs that have nothing to do with each other name the same speakers in any order."""

from hypothesis import given
from hypothesis import strategies as st

from quoteattr import extract

#: Each names its speaker, then takes the name up again; no two of them could be taken for another.
PARAGRAPHS = (
    "Marie Durand, maire de Lille, est venue. « L'école ouvrira en mars », a-t-elle promis.",
    "Paul Lefort dirige une laiterie. Il a déclaré que le lait manquait.",
    "Deux riverains ont déclaré que la route était fermée. Ils affirment avoir vu un camion.",
    "Selon l'Institut national des forêts (INF), les chênes meurent. L'INF dit manquer de bras.",
    "Le peintre Petro Bondar expose. Le peintre assure que la toile est achevée.",
    "Le syndicat Rives propres a déposé plainte. Le syndicat accuse l'usine de polluer.",
    "« Il pleuvra demain », selon un bulletin de Météo-France.",
)


def named(text: str) -> list[str | None]:
    return [item.speaker.name if item.speaker else None for item in extract(text).attributions]


ALONE = {paragraph: named(paragraph) for paragraph in PARAGRAPHS}


def test_each_paragraph_names_somebody() -> None:
    assert all(found and all(found) for found in ALONE.values())


@given(st.permutations(PARAGRAPHS), st.integers(1, len(PARAGRAPHS)))
def test_in_any_order(paragraphs: list[str], count: int) -> None:
    chosen = paragraphs[:count]
    assert named("\n\n".join(chosen)) == [name for text in chosen for name in ALONE[text]]
