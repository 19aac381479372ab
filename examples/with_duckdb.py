"""Questions in SQL about Parquet: who says most, and who is quoted beside whom.

usage: python examples/with_duckdb.py [FOUND.parquet]    (pip install duckdb 'quoteattr[parquet]')

FOUND.parquet is what `quoteattr corpus` writes; where none is named, the invented articles are
read.
"""

import sys
import tempfile
from pathlib import Path

import duckdb

from quoteattr import corpus

ARTICLES = Path(__file__).parent / "articles"
SAID = """
    SELECT s.name AS speaker, s.anonymous, count(*) AS said, count(DISTINCT article) AS articles
    FROM (SELECT name AS article, unnest(attributions) AS a, speakers FROM read_parquet(?)),
         LATERAL (SELECT unnest(speakers) AS s)
    WHERE a.speaker = s.id GROUP BY ALL ORDER BY said DESC, speaker LIMIT 10
"""


def ask(found: Path) -> list[tuple[str, bool, int, int]]:
    """The ten who say most: name, whether anonymous, attributions, articles."""
    rows: list[tuple[str, bool, int, int]] = duckdb.execute(SAID, [str(found)]).fetchall()
    return rows


def main(found: str | None = None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(found or Path(folder) / "found.parquet")
        if found is None:
            corpus.process(corpus.read([ARTICLES]), path, workers=1)
        for speaker, anonymous, said, articles in ask(path):
            print(f"{said:4} {articles:3} {'?' if anonymous else ' '} {speaker}")


if __name__ == "__main__":
    main(*sys.argv[1:])
