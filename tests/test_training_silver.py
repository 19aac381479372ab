"""What the library says of articles that nobody has annotated, as deciders learn from it."""

import gzip
import json
from pathlib import Path

import pytest

from quoteattr import extract
from training.silver import CONTENT, SPEAKER, read, silver, texts

BODY = (
    "La digue de Valrive a cédé dans la nuit de {} à mercredi, et l'eau est montée en une heure "
    "dans les rues basses du port, où trois cents personnes ont dû quitter leur maison.\n\n"
    "« Nous avions prévenu la préfecture », a déclaré la maire, Marie Durand. Selon un témoin, "
    "l'eau est montée en une heure. Le préfet, Paul Lefort, assure que les travaux de la nouvelle "
    "digue commenceront lundi, et que l'école ouvrira de nouveau en septembre."
)
ARTICLES = {
    "1": BODY.format("mardi"),
    "2": BODY.format("jeudi"),
    "3": "Trop court.",
    "4": "a" * 500,
}


@pytest.fixture
def taught(tmp_path: Path) -> Path:
    agency = tmp_path / "agency.jsonl.gz"
    with gzip.open(agency, "wt", encoding="utf-8") as file:
        for name, text in ARTICLES.items():
            print(json.dumps({"id": name, "text": text}), file=file)
    out = tmp_path / "silver.jsonl"
    for _ in range(2):  # the second time there is nothing left to do
        silver(texts(agency), [ARTICLES["2"]], 10, out, reader=False, workers=1)
    return out


def test_silver_is_what_the_library_says(taught: Path) -> None:
    ((name, known),) = read(taught, (CONTENT, SPEAKER))
    said = extract(ARTICLES["1"]).attributions
    assert name == "silver/1"
    assert [a.content for a in known.result.attributions] == [a.content for a in said]
    assert [a.speaker and a.speaker.name for a in known.result.attributions] == [
        a.speaker and a.speaker.name for a in said
    ]


def test_what_the_library_doubts_does_not_count(taught: Path) -> None:
    record = json.loads(taught.read_text("utf-8"))
    record["attributions"][0][SPEAKER] = 0.5
    record["attributions"][0][CONTENT] = record["attributions"][1][CONTENT] = 0.9
    taught.write_text(json.dumps(record) + "\n", "utf-8")
    ((_, by_content),) = read(taught, (CONTENT,))
    ((_, by_both),) = read(taught, (CONTENT, SPEAKER))
    assert 0 not in by_content.optional
    assert 0 in by_both.optional
