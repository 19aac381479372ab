"""A night's work as a plain function, for Airflow, Prefect or cron: articles in, figures out.

usage: python examples/nightly.py [IN OUT]

Each step makes a file that is whole or not there, and is left out where its file is there: a job
that was killed, or is tried again, goes on where it was. Where no folder is named, the invented
articles are read, into a passing folder.
"""

import csv
import sys
import tempfile
from pathlib import Path

from quoteattr import corpus
from quoteattr.corpus import catalogue, people
from quoteattr.formats import survey_tables
from quoteattr.people import Facts
from quoteattr.survey import survey

ARTICLES = Path(__file__).parent / "articles"


def run(source: Path, target: Path, day: str = "") -> dict[str, int]:
    """What is found in all articles of a folder, the people in it, and the figures as CSV."""
    target.mkdir(parents=True, exist_ok=True)
    found, who, figures = (target / name for name in ("found.jsonl", "people.jsonl", "figures"))
    if not found.exists():
        corpus.process(corpus.read([source]), found, workers=1)
    facts = [
        (record.name, Facts(day, Path(record.name).parent.name)) for record in corpus.read([source])
    ]
    if not who.exists():
        people.write(catalogue.results(str(found)), who, catalogue=facts)
    told = survey(catalogue.results(str(found)), catalogue=facts)
    figures.mkdir(exist_ok=True)
    for table in survey_tables.tables(told):
        (figures / f"{table.key}.csv").write_text(survey_tables.written(table), encoding="utf-8")
    return {"articles": told.articles, "attributions": told.attributions, "people": told.people}


def main(source: str | Path = ARTICLES, target: str | Path | None = None) -> None:
    with tempfile.TemporaryDirectory() as passing:
        out = Path(target or passing)
        counts = run(Path(source), out, "2018-01-09")
        writer = csv.writer(sys.stdout)
        writer.writerow(counts)
        writer.writerow(counts.values())


if __name__ == "__main__":
    main(*sys.argv[1:])
