"""W3C Web Annotations: an `AnnotationPage` in JSON-LD, one annotation an attribution.

The target is the content. The bodies are tags (the kind, the polarity where it is not `asserted`,
`anonymous`), the speaker's name with the purpose `identifying`, and cue and source as links back
into the text, told apart by `role`. Places are given twice, by position and by quotation, as the
recommendation advises; its `TextPositionSelector` counts code points, as this package does.

What was found in a page is about the page: there the places are quotations of the page as a browser
has it, one for each of its paragraphs that a span touches, and so anchor in the original.

See https://www.w3.org/TR/annotation-model/.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import asdict

from quoteattr.formats.json import iri, listed
from quoteattr.model import Polarity, Result, Span
from quoteattr.web.document import AROUND, Document, Selector

__all__ = ["annotation", "write"]

_HEAD = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", {"role": "urn:quoteattr:role"}],
    "id": "urn:quoteattr:page",
    "type": "AnnotationPage",
}


def write(results: Iterable[tuple[str | Document, Result]]) -> Iterator[str]:
    """Write one page with the annotations of all results, piece by piece.

    Each result comes with the document that its text is of, or the name of a text.
    """
    items = (
        annotation(result, number, of)
        for of, result in results
        for number in range(len(result.attributions))
    )
    return listed(_HEAD, "items", items)


def annotation(result: Result, number: int, of: str | Document) -> dict[str, Any]:
    """The annotation of attribution `number` of a text: of a document, or of what `of` names.

    A name is a path or an IRI.
    """
    document = Document.plain(of, result.text) if isinstance(of, str) else of
    content = result.attributions[number].content
    places = [item for span in content for item in _places(document, span)]
    return {
        "id": f"{iri(document.iri)}#quoteattr-{number + 1}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": list(_bodies(result, number, document)),
        "target": places[0] if len(places) == 1 else {"type": "Composite", "items": places},
    }


def _bodies(result: Result, number: int, document: Document) -> Iterator[dict[str, Any]]:
    attribution = result.attributions[number]
    speaker = attribution.speaker
    yield _text("tagging", attribution.kind.value)
    if attribution.polarity is not Polarity.ASSERTED:
        yield _text("tagging", attribution.polarity.value)
    if speaker is not None:
        yield _text("identifying", speaker.name)
        if speaker.anonymous:
            yield _text("tagging", "anonymous")
    for role, part in (("cue", attribution.cue), ("source", attribution.source)):
        for place in _places(document, part.span) if part is not None else ():
            yield {**place, "purpose": "linking", "role": role}


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _places(document: Document, span: Span) -> Iterator[dict[str, Any]]:
    """The resources that a span is made of: one, or one for each paragraph of a page."""
    text, start, end = document.text, span.start, span.end
    if text != document.source:
        for found in document.selectors(span):
            yield _resource(document, [_quotation(found)])
        return
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    around = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    yield _resource(document, [position, _quotation(Selector(text[start:end], *around))])


def _quotation(found: Selector) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", **asdict(found)}


def _resource(document: Document, selectors: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "SpecificResource", "source": iri(document.iri), "selector": selectors}
