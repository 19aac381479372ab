"""Record what the network reads in some texts, so that its word can be heard without it.

Run from the root, with the reader installed: ``python tests/record_readings.py``.
"""

import json

from golden.readings import READINGS, TEXTS

from quoteattr import Span
from quoteattr.engines.reader import load


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span is not None else None


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
                "speakers": [[_pair(span), share] for span, share in r.speakers],
                "nobody": r.nobody,
            }
            for r in engine.readings(text)
        ]
        lines.append(json.dumps({"text": text, "readings": read}, ensure_ascii=False))
    READINGS.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
