"""Short clauses whose verb the tagger took for a noun or an adjective.

*La mer monte, dit le maire.* Before an incise there stands a clause; where it shows no verb, the
word that may be one is it. The lexicon of the tagger says which words may.
"""

from collections.abc import Sequence

from attrs import evolve

from quoteattr.analysis import Token
from quoteattr.engines.tagger import load_tagger
from quoteattr.grammar import words
from quoteattr.lexicon import verb_readings

__all__ = ["with_verb"]

_FINITE = "VERB:fin"
_LONGEST = 12  # tokens of such a clause
_HEADS = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "ADV"})


def with_verb(row: list[Token]) -> list[Token]:
    """The tokens of a sentence, the verb of a short clause before an incise tagged as one."""
    comma = next((k for k, token in enumerate(row) if token.norm == ","), -1)
    if comma < 0 or not _is_incise(row, comma + 1):
        return row
    k = -1 if _goes_on(row, comma + 1) else _hidden_verb(row[:comma])
    return row if k < 0 else [*row[:k], evolve(row[k], pos="VERB", form="fin"), *row[k + 1 :]]


def _goes_on(row: Sequence[Token], k: int) -> bool:
    """*La grande porte, dit X, est close*: the verb stands behind the incise."""
    after = next((j + 1 for j in range(k, len(row)) if row[j].norm == ","), len(row))
    while after < len(row) and row[after].norm in words.CLITICS | words.NEGATORS:
        after += 1
    return after < len(row) and row[after].form == "fin"


def _hidden_verb(clause: Sequence[Token]) -> int:
    """The index of the word of a clause that must be its verb, or -1."""
    if not 2 <= len(clause) <= _LONGEST or any(token.form == "fin" for token in clause):
        return -1
    if clause[0].pos not in ("DET", "PROPN", "PRON", "NUM"):
        return -1
    tags = load_tagger().known_tags
    for k in range(1, len(clause)):
        free = clause[k].pos in ("NOUN", "ADJ", "VERB") and clause[k].form != "inf"
        if free and clause[k - 1].pos in _HEADS and _FINITE in tags(clause[k].norm):
            return k
    return -1


def _is_incise(tokens: Sequence[Token], k: int) -> bool:
    """Whether a verb of saying stands at token `k`, its subject right behind it."""
    if k + 1 >= len(tokens):
        return False
    told = any(
        reading.form == "fin" and "incise" in reading.verb.frames
        for reading in verb_readings(tokens[k].norm)
    )
    after = tokens[k + 1]
    return told and (after.norm in words.INVERTED or after.pos in ("DET", "PROPN"))
