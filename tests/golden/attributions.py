"""The golden rules of the attributions, one phenomenon each, over all the files that hold them."""

from golden import (
    attributions_anybody,
    attributions_articles,
    attributions_beside,
    attributions_clauses,
    attributions_colons,
    attributions_documents,
    attributions_ends,
    attributions_fragments,
    attributions_grounds,
    attributions_incises,
    attributions_infinitives,
    attributions_judgements,
    attributions_loose,
    attributions_nothing,
    attributions_nouns,
    attributions_parted,
    attributions_passives,
    attributions_persons,
    attributions_selon,
    attributions_spans,
    attributions_subjects,
    attributions_withdrawn,
    attributions_writer,
)
from golden.notation import Rule, read

__all__ = ["RULES", "TEXTS"]

RULES: tuple[Rule, ...] = (
    *attributions_incises.RULES,
    *attributions_infinitives.RULES,
    *attributions_documents.RULES,
    *attributions_nouns.RULES,
    *attributions_passives.RULES,
    *attributions_clauses.RULES,
    *attributions_subjects.RULES,
    *attributions_selon.RULES,
    *attributions_judgements.RULES,
    *attributions_fragments.RULES,
    *attributions_articles.RULES,
    *attributions_nothing.RULES,
    *attributions_writer.RULES,
    *attributions_colons.RULES,
    *attributions_ends.RULES,
    *attributions_grounds.RULES,
    *attributions_loose.RULES,
    *attributions_withdrawn.RULES,
    *attributions_persons.RULES,
    *attributions_spans.RULES,
    *attributions_anybody.RULES,
    *attributions_parted.RULES,
    *attributions_beside.RULES,
)
TEXTS = tuple(read(rule)[0] for rule in RULES)
