"""Why an attribution was made, in words."""

from functools import cache

from quoteattr.constructions import TABLE
from quoteattr.constructions.carried import CARRIED_ON
from quoteattr.model import Attribution

__all__ = ["reasons"]


def reasons(attribution: Attribution) -> tuple[str, ...]:
    """One reason an item: the construction, then each step that led from source to speaker.

    The construction is described as its row of the table describes it; one that is no row of the
    table (a result made by hand) gives its bare name, and no evidence gives no reason.
    """
    evidence = attribution.evidence
    if evidence is None:
        return ()
    says = _descriptions().get(evidence.construction)
    name = evidence.construction
    return (f"{name}: {says}" if says else name, *evidence.chain)


@cache
def _descriptions() -> dict[str, str]:
    carried_on = "a quotation without a cue that goes on with the words of the speaker before it"
    return {row.name: row.says for row in TABLE} | {CARRIED_ON: carried_on}
