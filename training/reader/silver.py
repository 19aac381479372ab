"""Silver: what the rules find in articles that nobody has annotated."""

import gzip
import json
import random
from collections.abc import Iterable, Iterator
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
    articles: Iterable[tuple[str, str]], annotated: Iterable[str], most: int, out: Path
) -> None:
    """Write up to `most` articles with the rules' attributions, a JSON object a line.

    What is `annotated` is left out, and so is what is very short, very long or says nearly nothing.
    Whatever stands in `out` already is gone on from.
    """
    known = {text.strip()[:_HEAD] for text in annotated}
    lines = out.open(encoding="utf-8") if out.exists() else ()
    done = {json.loads(line)["id"] for line in lines}
    count = len(done)
    with out.open("a", encoding="utf-8") as file:
        for name, text in articles:
            if count >= most:
                return
            if name in done or text.strip()[:_HEAD] in known:
                continue
            if not _SHORTEST < len(text) < _LONGEST:
                continue
            found = list(_records(quoteattr.extract(text).attributions))
            if len(found) < _FEWEST:
                continue
            record = {"id": name, "text": text, "attributions": found}
            print(json.dumps(record, ensure_ascii=False), file=file, flush=True)
            count += 1


def _records(attributions: Iterable[Attribution]) -> Iterator[dict[str, Any]]:
    span = lambda s: s and [s.start, s.end]  # noqa: E731
    for one in attributions:
        content: list[Span] = list(one.content)
        yield {
            "content": [span(s) for s in content],
            "cue": span(one.cue.span if one.cue else None),
            "source": span(one.source.span if one.source else None),
            "speaker": one.speaker.name if one.speaker else None,
            "conf": one.confidence,
        }
