"""Why an attribution was made, in words."""

from quoteattr.constructions import TABLE
from quoteattr.model import Attribution

__all__ = ["reasons"]


def reasons(attribution: Attribution) -> tuple[str, ...]:
    """One reason an item: the construction, what spoke most for it, each step to the speaker.

    The construction is described as its row of the table describes it; one that is no row of the
    table (a result made by hand) gives its bare name, and no evidence gives no reason.
    """
    evidence = attribution.evidence
    if evidence is None:
        return ()
    name = evidence.construction
    says = next((row.says for row in TABLE if row.name == name), "")
    weighed = (f"for it: {', '.join(evidence.reasons)}",) if evidence.reasons else ()
    return (f"{name}: {says}" if says else name, *weighed, *evidence.chain)
