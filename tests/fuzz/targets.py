"""What is fuzzed: functions of bytes that raise where a promise of the library is broken.

They need no fuzzer: `tests/test_fuzz_corpus.py` replays what the fuzzer kept.
"""

import json as plain_json
import tempfile
from collections.abc import Callable
from pathlib import Path

from quoteattr import Result, corpus, extract
from quoteattr.corpus import CorpusError
from quoteattr.errors import FormatError
from quoteattr.formats import (
    annotations,
    bio,
    brat,
    csv,
    gold,
    html,
    inception,
    json,
    jsonl,
    schema_org,
)
from quoteattr.model import Attribution, Cue, CueType, Kind, Source, SourceType, Span, Speaker
from quoteattr.score import score_one

__all__ = ["TARGETS"]

TEXT = "« Nous partirons », a dit Marie Durand.\nElle a ajouté qu'il « fera beau » à Lyon 𝄞.\n"
SPLIT = b"\n====\n"


def text_of(data: bytes) -> str:
    """Any bytes as a text: what is no UTF-8 becomes halves of surrogate pairs."""
    return data.decode("utf-8", "surrogateescape")


def fuzz_extract(data: bytes) -> None:
    """Any text gives a sound result, again and again."""
    text = text_of(data)
    result = extract(text)
    assert result.text is text
    assert extract(text) == result
    for attribution in result.attributions:
        outside = [part.span for part in (attribution.cue, attribution.source) if part]
        for span in (*attribution.content, *outside):
            assert 0 <= span.start < span.end <= len(text)
        assert not any(span.overlaps(part) for span in outside for part in attribution.content)
        assert attribution.speaker is None or attribution.speaker in result.speakers


def fuzz_write(data: bytes) -> None:
    """Every result can be written in every form, and read back where the form can be read."""
    result = extract(text_of(data))
    assert json.loads(json.dumps(result)) == result
    for write in (annotations.write, bio.write, csv.write, schema_org.write, html.write):
        assert "".join(write([("name", result)]))
    assert list(jsonl.read(jsonl.write([("name", result)]))) == [("name", result)]
    spans = [attribution.content for attribution in result.attributions]
    read = gold.loads(gold.dumps(result), result.text).result
    assert [attribution.content for attribution in read.attributions] == spans
    brat.loads(brat.dumps(result), result.text)
    inception.loads(inception.dumps(result), result.text)


def _reads_or_refuses(read: Callable[[], object]) -> None:
    try:
        read()
    except FormatError as error:
        assert str(error).startswith(error.path)


def fuzz_json(data: bytes) -> None:
    """A document is read, and is then written and read again as the same, or refused."""

    def read() -> None:
        result = json.loads(data)
        assert json.loads(json.dumps(result)) == result

    _reads_or_refuses(read)
    _reads_or_refuses(lambda: list(jsonl.read(text_of(data).splitlines())))


def fuzz_annotation_files(data: bytes) -> None:
    """Annotation files about a text are read, or refused; the text comes first."""
    head, _, rest = data.partition(SPLIT)
    text = text_of(head)
    _reads_or_refuses(lambda: _again(gold.loads(rest, text).result))
    _reads_or_refuses(lambda: brat.loads(text_of(rest), text))
    _reads_or_refuses(lambda: inception.loads(text_of(rest), text))


def _again(result: Result) -> None:
    read = gold.loads(gold.dumps(result), result.text).result
    assert [one.content for one in read.attributions] == [
        one.content for one in result.attributions
    ]


def fuzz_corpus(data: bytes) -> None:
    """A corpus is read record by record, each with a name and a text or a reason, or refused."""
    for suffix in (".jsonl", ".csv", ".txt", ".jsonl.gz"):
        with tempfile.NamedTemporaryFile(suffix=suffix) as file:
            file.write(data)
            file.flush()
            try:
                records = list(corpus.read([file.name], id="id" if suffix != ".txt" else None))
            except CorpusError as error:
                assert "\n" not in str(error)
                continue
            for record in records:
                assert record.name
                assert (record.text is None) == bool(record.error)
            assert sum(record.size for record in records) <= Path(file.name).stat().st_size


def fuzz_score(data: bytes) -> None:
    """Two results of one text are scored, and the measures swap where the results do."""
    half = len(data) // 2
    one, other = _result(data[:half]), _result(data[half:])
    report, swapped = score_one(one, other), score_one(other, one)
    assert report.half.right == swapped.half.right
    assert report.half.predicted == swapped.half.gold
    assert report.half.right <= min(report.half.gold, report.half.predicted)
    perfect = score_one(one, one)
    assert perfect.exact.right == perfect.exact.gold == perfect.exact.predicted
    plain_json.dumps(report.half.f1)


def _result(data: bytes) -> Result:
    """Attributions of four bytes each: where, how long, of what kind, by whom."""
    people = tuple(Speaker(f"s{n}", name) for n, name in enumerate(("", "Marie Durand", "Lyon")))
    found = []
    for start, length, kind, by in zip(*(data[place::4] for place in range(4)), strict=False):
        begin = start % len(TEXT)
        content = (Span(begin, min(begin + length % 40, len(TEXT))),)
        cue = Cue(Span(begin // 2, begin // 2 + kind % 9), "dire", list(CueType)[kind % 6])
        source = Source(Span(by % 40, by % 40 + 3), list(SourceType)[by % 5])
        speaker = (None, *people)[by % 4]
        found.append(Attribution(list(Kind)[kind % 3], content, cue, source, speaker))
    return Result(TEXT, tuple(found), people)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "extract": fuzz_extract,
    "write": fuzz_write,
    "json": fuzz_json,
    "annotation_files": fuzz_annotation_files,
    "corpus": fuzz_corpus,
    "score": fuzz_score,
}
