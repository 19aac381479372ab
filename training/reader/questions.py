"""Who is meant, as a question to the network: the candidates of the library, and which are right.

The library reads the annotated articles and makes its choices by weights that have not met the
article (`training.deciders.by_fold`); of each choice is kept what the network is asked, what the
other reasons say of each candidate, and who is right. The network learns what those lack.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from attrs import evolve

from quoteattr import Span
from quoteattr.analysis import Answers, Asked
from quoteattr.decide import Decider
from quoteattr.formats.gold import Gold
from quoteattr.speakers.features import Contender
from quoteattr.view import smooth
from training.deciders import articles, fold
from training.speakers import Made, Prepared, by_fold, gathered, judged, prepared

__all__ = ["NOBODY", "SOMEBODY", "WRITTEN", "read_questions", "write_questions"]

SOMEBODY, WRITTEN, NOBODY = 0, 1, 2
_FOLDS = 3

Record = dict[str, Any]


def write_questions(folders: Iterable[Path], out: Path) -> None:
    """Write a JSON object an article: its ``name`` (folder/article) and its ``questions``.

    Articles whose text the library smooths are left out: the spans would be those of another text.
    """
    found = articles(folders)
    met = [one for one in found if smooth(one[1].result.text).text == one[1].result.text]
    others = by_fold(gathered(met), _FOLDS)
    jobs = [(*one, others[fold(one[0], _FOLDS)]) for one in met]
    with Pool(2) as pool, out.open("w", encoding="utf-8") as file:
        for line in pool.imap(_record, jobs, chunksize=16):
            file.write(line + "\n")


def _record(job: tuple[str, Gold, Decider]) -> str:
    name, wanted, others = job
    told = list(_questions(prepared(name, wanted), others))
    return json.dumps({"name": name, "questions": told})


def read_questions(file: Path) -> dict[str, tuple[Record, ...]]:
    """The questions of each article, by its folder and name."""
    records = map(json.loads, file.open(encoding="utf-8", newline="\n"))
    return {record["name"]: tuple(record["questions"]) for record in records}


class _Noted:
    """A listener that says nothing and notes what it was asked last."""

    asked: tuple[Asked, Sequence[Sequence[Span]]]

    def __call__(self, asked: Asked, candidates: Sequence[Sequence[Span]]) -> Answers:
        self.asked = asked, candidates
        return Answers(tuple((0.0,) * len(row) for row in candidates), 0.0, 0.0)


def _questions(article: Prepared, others: Decider) -> Iterator[Record]:
    noted, made = _Noted(), []

    def note(choice: Made) -> None:
        asked, rows = noted.asked
        made.append(
            {
                "content": [[s.start, s.end] for s in asked.content],
                "cue": [asked.cue.start, asked.cue.end] if asked.cue else None,
                "source": [asked.source.start, asked.source.end] if asked.source else None,
                "candidates": [[[s.start, s.end] for s in row] for row in rows],
                "kinds": [_kind(one) for one in choice.candidates],
                "scores": [score / 1000 for score in choice.decision.scores],
                "right": sorted(choice.right),
            }
        )

    judged(evolve(article, analysis=evolve(article.analysis, listener=noted)), others, note)
    yield from made


def _kind(candidate: Contender) -> int:
    if not candidate.name:
        return NOBODY
    return WRITTEN if candidate.entity is None else SOMEBODY
