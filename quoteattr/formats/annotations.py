"""W3C Web Annotations: an `AnnotationPage` in JSON-LD, one annotation an attribution.

The target is the content. The bodies are tags (the kind, the polarity where it is not `asserted`,
`anonymous`), the speaker's name with the purpose `identifying`, and cue and source as links back
into the text, told apart by `role`. Places are given twice, by position and by quotation, as the
recommendation advises; its `TextPositionSelector` counts code points, as this package does.

What was found in a page is about the page: there the places are quotations of the page as a browser
has it, one for each of its paragraphs that a span touches, and so anchor in the original.

See https://www.w3.org/TR/annotation-model/.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from attrs import frozen

from quoteattr.model import Attribution, Cue, Polarity, Result, Source, Span
from quoteattr.web.document import AROUND, Document, Selector

__all__ = ["annotation", "write"]

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"role": "urn:quoteattr:role"}]


def write(results: Iterable[tuple[str | Document, Result]]) -> Iterator[str]:
    """Write one page with the annotations of all results, piece by piece.

    Each result comes with the document that its text is of, or the name of a text.
    """
    head = {"@context": _CONTEXT, "id": "urn:quoteattr:page", "type": "AnnotationPage"}
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "items": ['
    separator = "\n"
    for of, result in results:
        for number in range(len(result.attributions)):
            yield separator + json.dumps(annotation(result, number, of), ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def annotation(result: Result, number: int, of: str | Document) -> dict[str, Any]:
    """The annotation of attribution `number` of a text: of a document, or of what `of` names.

    A name is a path or an IRI.
    """
    attribution = result.attributions[number]
    place = _Places(result, Document.plain(of, result.text) if isinstance(of, str) else of)
    places = [item for span in attribution.content for item in place.of(span)]
    return {
        "id": f"{place.iri}#quoteattr-{number + 1}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": _bodies(attribution, place),
        "target": places[0] if len(places) == 1 else {"type": "Composite", "items": places},
    }


def _bodies(attribution: Attribution, place: "_Places") -> list[dict[str, Any]]:
    speaker = attribution.speaker
    bodies: list[dict[str, Any]] = [_text("tagging", attribution.kind.value)]
    if attribution.polarity is not Polarity.ASSERTED:
        bodies.append(_text("tagging", attribution.polarity.value))
    if speaker is not None:
        bodies.append(_text("identifying", speaker.name))
        if speaker.anonymous:
            bodies.append(_text("tagging", "anonymous"))
    bodies += _link(attribution.cue, "cue", place)
    bodies += _link(attribution.source, "source", place)
    return bodies


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _link(part: Cue | Source | None, role: str, place: "_Places") -> list[dict[str, Any]]:
    if part is None:
        return []
    return [{**item, "purpose": "linking", "role": role} for item in place.of(part.span)]


@frozen
class _Places:
    """How the places of a result are written down."""

    result: Result
    document: Document

    @property
    def iri(self) -> str:
        return quote(self.document.iri, safe="/:?=&@+,;~%", errors="replace")

    def of(self, span: Span) -> list[dict[str, Any]]:
        """The resources that a span is made of: one, or one for each paragraph of a page."""
        if self.document.text == self.document.source:
            return [self._resource(self._in_text(span))]
        return [self._resource([_quotation(found)]) for found in self.document.selectors(span)]

    def _resource(self, selectors: list[dict[str, Any]]) -> dict[str, Any]:
        return {"type": "SpecificResource", "source": self.iri, "selector": selectors}

    def _in_text(self, span: Span) -> list[dict[str, Any]]:
        text = self.result.text
        before = text[max(0, span.start - AROUND) : span.start]
        after = text[span.end : span.end + AROUND]
        return [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            _quotation(Selector(self.result[span], before, after)),
        ]


def _quotation(found: Selector) -> dict[str, Any]:
    return {
        "type": "TextQuoteSelector",
        "exact": found.exact,
        "prefix": found.prefix,
        "suffix": found.suffix,
    }
