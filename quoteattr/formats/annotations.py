"""W3C Web Annotations: an `AnnotationPage` in JSON-LD, one annotation an attribution.

The target is the content. The bodies are tags (the kind, the polarity where it is not `asserted`,
`anonymous`), the speaker's name with the purpose `identifying`, and cue and source as links back
into the text, told apart by `role`. Places are given twice, by position and by quotation, as the
recommendation advises; its `TextPositionSelector` counts code points, as this package does.
See https://www.w3.org/TR/annotation-model/.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from quoteattr.model import Attribution, Cue, Polarity, Result, Source, Span

__all__ = ["annotation", "write"]

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"role": "urn:quoteattr:role"}]
_AROUND = 32  # code points of context either side of a quotation, to find it again by


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """Write one page with the annotations of all results, piece by piece."""
    head = {"@context": _CONTEXT, "id": "urn:quoteattr:page", "type": "AnnotationPage"}
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "items": ['
    separator = "\n"
    for name, result in results:
        for number in range(len(result.attributions)):
            yield separator + json.dumps(annotation(result, number, name), ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def annotation(result: Result, number: int, name: str) -> dict[str, Any]:
    """The annotation of attribution `number` of the text that `name` (a path or an IRI) names."""
    attribution = result.attributions[number]
    iri = quote(name, safe="/:?=&@+,;~%", errors="replace")
    places = [_place(result, span, iri) for span in attribution.content]
    return {
        "id": f"{iri}#quoteattr-{number + 1}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": _bodies(result, attribution, iri),
        "target": places[0] if len(places) == 1 else {"type": "Composite", "items": places},
    }


def _bodies(result: Result, attribution: Attribution, iri: str) -> list[dict[str, Any]]:
    speaker = attribution.speaker
    bodies: list[dict[str, Any]] = [_text("tagging", attribution.kind.value)]
    if attribution.polarity is not Polarity.ASSERTED:
        bodies.append(_text("tagging", attribution.polarity.value))
    if speaker is not None:
        bodies.append(_text("identifying", speaker.name))
        if speaker.anonymous:
            bodies.append(_text("tagging", "anonymous"))
    bodies += _link(result, attribution.cue, "cue", iri)
    bodies += _link(result, attribution.source, "source", iri)
    return bodies


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _link(result: Result, part: Cue | Source | None, role: str, iri: str) -> list[dict[str, Any]]:
    if part is None:
        return []
    return [{**_place(result, part.span, iri), "purpose": "linking", "role": role}]


def _place(result: Result, span: Span, iri: str) -> dict[str, Any]:
    text = result.text
    return {
        "type": "SpecificResource",
        "source": iri,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": result[span],
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }
