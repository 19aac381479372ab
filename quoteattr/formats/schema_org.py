"""schema.org in JSON-LD: each direct quotation a `Quotation`, what there is to check a `Claim`.

A `Claim` is what fact-checkers put under review (`ClaimReview.itemReviewed`): its text, who made it
(`author`) and where it appeared (`appearance`). No review and no rating is ever made up. The claims
are those of `Result.claims` that are checkable; what a source denies, or is said not to have said,
is no claim of its. A document is not an author but what a claim is based on (`isBasedOn`). See
https://schema.org/Claim and https://schema.org/Quotation.
"""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from quoteattr.claims import Standing
from quoteattr.formats.json import iri, listed
from quoteattr.model import Kind, Result, Speaker, SpeakerKind

__all__ = ["graph", "write"]

_OWN = (Standing.HELD, Standing.HEARSAY)  # the claims that a source makes
_TYPES = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.GROUP: "Organization",
    SpeakerKind.BODY: "Organization",
    SpeakerKind.MEDIUM: "NewsMediaOrganization",
    SpeakerKind.DOCUMENT: "CreativeWork",
    SpeakerKind.PLACE: "GovernmentOrganization",  # *Séoul accuse*: a government by its seat
    SpeakerKind.UNKNOWN: "Thing",
}


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """Write one document about all results, piece by piece; a name is a path or an IRI."""
    nodes = (node for name, result in results for node in graph(result, name))
    return listed({"@context": "https://schema.org"}, "@graph", nodes)


def graph(result: Result, name: str) -> Iterator[dict[str, Any]]:
    """The nodes of one result: the article, who speaks in it, and what is said."""
    page = iri(name)
    yield {"@type": "Article", "@id": page, "inLanguage": "fr"}
    speaking = {a.speaker.id: a.speaker for a in result.attributions if a.speaker}
    for speaker in speaking.values():
        yield _speaker(speaker, page)
    for number, attribution in enumerate(result.attributions, 1):
        if attribution.kind is Kind.DIRECT:
            words = result.joined(attribution.content)
            node = {"@type": "Quotation", "@id": f"{page}#quotation-{number}", "text": words}
            who = _who(attribution.speaker, page, "spokenByCharacter")
            yield node | who | {"isPartOf": {"@id": page}}
    for number, claim in enumerate(result.claims(), 1):
        if claim.checkable and claim.standing in _OWN:
            node = {"@type": "Claim", "@id": f"{page}#claim-{number}", "text": claim.text}
            yield node | _who(claim.speaker, page, "author") | {"appearance": {"@id": page}}


def _who(speaker: Speaker | None, page: str, role: str) -> dict[str, Any]:
    if speaker is None:
        return {}
    role = "isBasedOn" if speaker.kind is SpeakerKind.DOCUMENT else role
    return {role: {"@id": _key(speaker, page)}}


def _speaker(speaker: Speaker, page: str) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@type": "Person" if speaker.anonymous else _TYPES[speaker.kind],
        "@id": _key(speaker, page),
        "name": speaker.name,
    }
    if speaker.anonymous:
        node["disambiguatingDescription"] = "an anonymous source"
    if speaker.roles and speaker.kind is SpeakerKind.PERSON:
        node["jobTitle"] = list(speaker.roles)
    if speaker.identifier is not None:
        node["sameAs"] = speaker.identifier
    return node


def _key(speaker: Speaker, page: str) -> str:
    return f"{page}#speaker-{quote(speaker.id, safe='', errors='replace')}"
