"""Record what the network reads in some texts, so that its word can be heard without it.

Run from the root, with the reader installed: ``python tests/record_readings.py``.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve
from golden.readings import READINGS, TEXTS

from quoteattr import Span, extract
from quoteattr.analysis import Analysis, Answers, Asked
from quoteattr.engines.reader import ReaderAnalyzer, load


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span is not None else None


class Noting:
    """The reader, with what it is asked about speakers, and what it answers, noted."""

    name = "noting"

    def __init__(self, engine: ReaderAnalyzer) -> None:
        self.engine = engine
        self.heard: list[dict[str, Any]] = []

    def analyze(self, text: str) -> Analysis:
        analysis = self.engine.analyze(text)
        listener = analysis.listener
        assert listener is not None

        def listen(asked: Asked, candidates: Sequence[Sequence[Span]]) -> Answers:
            answers = listener(asked, candidates)
            mentions = {
                span: score
                for row, scores in zip(candidates, answers.rows, strict=True)
                for span, score in zip(row, scores, strict=True)
            }
            self.heard.append(
                {
                    "content": [_pair(span) for span in asked.content],
                    "mentions": [[_pair(span), score] for span, score in mentions.items()],
                    "nobody": answers.nobody,
                    "written": answers.written,
                }
            )
            return answers

        return evolve(analysis, listener=listen)

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        return map(self.analyze, texts)


def main() -> None:
    """Write `golden/readings.jsonl`, a line a text."""
    engine = load()
    lines = []
    for text in TEXTS:
        read = [
            {
                "anchor": _pair(r.anchor),
                "probability": r.probability,
                "content": [_pair(span) for span in r.content],
                "cue": _pair(r.cue),
                "source": _pair(r.source),
            }
            for r in engine.readings(text)
        ]
        noting = Noting(engine)
        extract(text, analyzer=noting)
        record = {"text": text, "readings": read, "heard": noting.heard}
        lines.append(json.dumps(record, ensure_ascii=False))
    READINGS.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
