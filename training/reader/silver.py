"""Silver: what the library finds in articles that nobody has annotated.

The teacher is the library as it stands: the constructions alone before there is a network, and with
the last network beside them afterwards. Nobody's name is kept: who speaks is learned from annotated
articles alone (`training.reader.questions`).
"""

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import quoteattr
from quoteattr import Attribution, Span

__all__ = ["silver", "texts"]

_SHORTEST, _LONGEST, _FEWEST = 400, 12_000, 2
_HEAD = 200  # code points by which an annotated article is known again


def texts(agency: Path, seed: int = 7) -> list[tuple[str, str]]:
    """Identifier and text of each article, in a random order that the seed tells."""
    with gzip.open(agency, "rt", encoding="utf-8") as lines:
        found = [(str(r["id"]), str(r["text"])) for r in map(json.loads, lines)]
    random.Random(seed).shuffle(found)
    return found


def silver(
    articles: Iterable[tuple[str, str]],
    annotated: Iterable[str],
    most: int,
    out: Path,
    *,
    reader: bool,
    workers: int,
) -> None:
    """Write up to `most` articles with the library's attributions, a JSON object a line.

    What is `annotated` is left out, and so is what is very short, very long or says nearly nothing.
    Whatever stands in `out` already is gone on from. `reader` tells whether the teacher has the
    network; `workers` processes read.
    """
    known = {text.strip()[:_HEAD] for text in annotated}
    lines = out.open(encoding="utf-8") if out.exists() else ()
    done = {json.loads(line)["id"] for line in lines}
    count = len(done)
    asked = (
        (name, text)
        for name, text in articles
        if name not in done
        and text.strip()[:_HEAD] not in known
        and _SHORTEST < len(text) < _LONGEST
    )
    with out.open("a", encoding="utf-8") as file, Pool(workers) as pool:
        for record in pool.imap(partial(_read, reader=reader), asked, chunksize=4):
            if count >= most:
                return
            if len(record["attributions"]) >= _FEWEST:
                print(json.dumps(record, ensure_ascii=False), file=file, flush=True)
                count += 1


def _read(article: tuple[str, str], *, reader: bool) -> dict[str, Any]:
    name, text = article
    result = quoteattr.extract(text, reader=reader)
    return {"id": name, "text": text, "attributions": list(_records(result.attributions))}


def _records(attributions: Iterable[Attribution]) -> Iterator[dict[str, Any]]:
    span = lambda s: s and [s.start, s.end]  # noqa: E731
    for one in attributions:
        content: list[Span] = list(one.content)
        yield {
            "content": [span(s) for s in content],
            "cue": span(one.cue.span if one.cue else None),
            "source": span(one.source.span if one.source else None),
            "conf": one.confidence,
            "polarity": one.polarity.value,
        }
