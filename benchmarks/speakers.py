"""Speakers of gold attributions: accuracy, anonymity, speed.

usage: python benchmarks/speakers.py GOLD_DIR [--errors]

GOLD_DIR holds NAME.txt and NAME.json. The gold attributions are given to `resolve` without their
speakers, so that what is measured is the naming of sources alone. Optional cases are left out.
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from quoteattr import engines
from quoteattr.model import (
    Attribution,
    Cue,
    CueType,
    Evidence,
    Kind,
    Polarity,
    Source,
    SourceType,
    Span,
)
from quoteattr.score import Agreement, agreement
from quoteattr.speakers import resolve


def same(gold: str | None, found: str | None) -> tuple[bool, bool]:
    """Whether two names are the same, and whether one's words hold the other's."""
    names = agreement(gold, found)
    return names is Agreement.SAME, names is not Agreement.NONE


def read(record: dict[str, Any], text: str) -> Attribution:
    """A gold attribution without its speaker."""
    cue = source = None
    construction = "gold"
    if record.get("cue"):
        span = Span(*record["cue"])
        word = text[span.start : span.end]
        participle = word.endswith("ant")
        cue = Cue(span, word, CueType.PARTICIPLE if participle else CueType.VERB)
    if record.get("source"):
        source = Source(Span(*record["source"]), SourceType.DESCRIPTION)
    if cue is None and source is None:
        construction = "carried_on"
    elif source is None and cue is not None and cue.lemma.rstrip("es").endswith("é"):
        construction = "accusation_passive"
    return Attribution(
        kind=Kind(record["kind"]),
        content=tuple(Span(*span) for span in record["content"]),
        cue=cue,
        source=source,
        polarity=Polarity(record.get("polarity", "asserted")),
        evidence=Evidence(construction),
    )


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    engine = engines.load("embedded")
    strict = lenient = total = right = said = true = 0
    chars, spent = 0, 0.0
    for path in sorted(options.gold.glob("*.json")):
        text = path.with_suffix(".txt").read_text(encoding="utf8")
        records = json.loads(path.read_text(encoding="utf8"))["attributions"]
        analysis = engine.analyze(text)
        given = [read(record, text) for record in records]
        start = time.perf_counter()
        found, _ = resolve(text, analysis, given)
        spent += time.perf_counter() - start
        chars += len(text)
        for record, attribution in zip(records, found, strict=True):
            if record.get("optional"):
                continue
            speaker = attribution.speaker
            name = speaker.name if speaker else None
            anonymous = bool(speaker and speaker.anonymous)
            exact, near = same(record["speaker"], name)
            total, strict, lenient = total + 1, strict + exact, lenient + near
            true += record["anonymous"]
            said += anonymous
            right += record["anonymous"] and anonymous
            if options.errors and not (exact and anonymous == record["anonymous"]):
                words = text[slice(*record["source"])] if record["source"] else None
                mark = "NEAR" if near else "FAR"
                print(
                    f"{mark:4} {path.stem} {words!r}: gold {record['speaker']!r}"
                    f" {'ANON' if record['anonymous'] else ''} found {name!r}"
                    f" {'ANON' if anonymous else ''} {attribution.evidence}"
                )
    precision, recall = right / max(1, said), right / max(1, true)
    measure = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"{total} attributions: strict {strict / total:.3f}, lenient {lenient / total:.3f}")
    print(f"anonymous: P {precision:.3f} R {recall:.3f} F1 {measure:.3f}")
    print(f"{chars / spent:,.0f} characters a second")


if __name__ == "__main__":
    main()
