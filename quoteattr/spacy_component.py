"""A component for spaCy pipelines: ``nlp.add_pipe("quoteattr")``.

It reads the text of a document with an engine of the library (`engine`, the embedded one if nothing
else is said: the component needs no other in its pipeline), and adds

* `doc._.attributions` and `doc._.quoteattr`, the attributions and the whole `Result`;
* `doc.spans["quoteattr"]` (or another key: `spans_key`), a span for every content, cue and source,
  labelled ``direct``, ``indirect``, ``mixed``, ``cue`` or ``source``, with the number of its
  attribution as `span.id_` and the name of the speaker as `span.kb_id_`. A span of the library that
  cuts a token of spaCy's takes the whole token. displaCy shows them:
  ``displacy.serve(doc, style="span", options={"spans_key": "quoteattr"})``.

The result is kept in `doc.user_data` as JSON, so that it goes through `DocBin` and processes.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from quoteattr import engines
from quoteattr.extractor import Extractor
from quoteattr.formats import json
from quoteattr.model import Attribution, Result, Span

__all__ = ["Component", "make"]

_KEY = "quoteattr"  # of the result in `Doc.user_data`


class Component:
    """Adds what is found to documents, one by one or in batches (`nlp.pipe`)."""

    def __init__(self, engine: str, spans_key: str) -> None:
        self._extractor = Extractor(engines.load(engine))
        self._spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        """Add what is found to one document."""
        return self._add(doc, self._extractor.extract(doc.text))

    def pipe(self, stream: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        """Add what is found to each document, in order; the engine works in batches."""
        stream = iter(stream)
        while batch := list(islice(stream, batch_size)):
            yield from map(self._add, batch, self._extractor.pipe(doc.text for doc in batch))

    def _add(self, doc: Doc, result: Result) -> Doc:
        doc.user_data[_KEY] = json.dumps(result, indent=None)
        spans = []
        for number, attribution in enumerate(result.attributions, 1):
            told = {
                "kb_id": attribution.speaker.name if attribution.speaker else "",
                "span_id": str(number),
                "alignment_mode": "expand",
            }
            for label, span in _parts(attribution):
                made = doc.char_span(span.start, span.end, label=label, **told)
                if made is not None:
                    spans.append(made)
        doc.spans[self._spans_key] = SpanGroup(doc, name=self._spans_key, spans=spans)
        return doc


def _parts(attribution: Attribution) -> Iterator[tuple[str, Span]]:
    for span in attribution.content:
        yield attribution.kind.value, span
    for label, part in (("cue", attribution.cue), ("source", attribution.source)):
        if part is not None:
            yield label, part.span


@Language.factory(
    "quoteattr",
    assigns=["doc._.attributions", "doc._.quoteattr", "doc.spans"],
    default_config={"engine": "embedded", "spans_key": "quoteattr"},
)
def make(nlp: Language, name: str, engine: str, spans_key: str) -> Component:
    """The component of a pipeline; raises `BackendUnavailable` where there is no such engine."""
    return Component(engine, spans_key)


@lru_cache(maxsize=128)
def _loads(written: str) -> Result:
    return json.loads(written)


def _result(doc: Doc) -> Result:
    """The result of a document; one that the component has not seen says nothing of its text."""
    written = doc.user_data.get(_KEY)
    return Result(doc.text) if written is None else _loads(written)


Doc.set_extension("quoteattr", getter=_result, force=True)
Doc.set_extension("attributions", getter=lambda doc: _result(doc).attributions, force=True)
