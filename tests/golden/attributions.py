"""The golden rules of the attributions, one phenomenon each, over all the files that hold them."""

from golden import (
    attributions_articles,
    attributions_asked,
    attributions_clauses,
    attributions_colons,
    attributions_doubts,
    attributions_ends,
    attributions_fragments,
    attributions_fresh,
    attributions_general,
    attributions_grounds,
    attributions_incises,
    attributions_judgements,
    attributions_last,
    attributions_news,
    attributions_nothing,
    attributions_persons,
    attributions_reach,
    attributions_scopes,
    attributions_selon,
    attributions_sentences,
    attributions_spans,
    attributions_subjects,
    attributions_withdrawn,
    attributions_writer,
)
from golden.notation import Rule, read

__all__ = ["RULES", "TEXTS"]

RULES: tuple[Rule, ...] = (
    *attributions_incises.RULES,
    *attributions_clauses.RULES,
    *attributions_subjects.RULES,
    *attributions_selon.RULES,
    *attributions_judgements.RULES,
    *attributions_fragments.RULES,
    *attributions_articles.RULES,
    *attributions_sentences.RULES,
    *attributions_news.RULES,
    *attributions_fresh.RULES,
    *attributions_general.RULES,
    *attributions_reach.RULES,
    *attributions_doubts.RULES,
    *attributions_nothing.RULES,
    *attributions_writer.RULES,
    *attributions_asked.RULES,
    *attributions_colons.RULES,
    *attributions_ends.RULES,
    *attributions_scopes.RULES,
    *attributions_grounds.RULES,
    *attributions_last.RULES,
    *attributions_withdrawn.RULES,
    *attributions_persons.RULES,
    *attributions_spans.RULES,
)
TEXTS = tuple(read(rule)[0] for rule in RULES)
