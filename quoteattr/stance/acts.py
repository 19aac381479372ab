"""What a cue does: its verb found again in the lexicon, and the lexicon's acts in a closed set.

The tables of the lexicon tell some seventy acts of speech, as fine as their words. ``acts.tsv``
gathers them into the few of `quoteattr.model.Act`, which is what a reader asks for: docs/stance.md
says each in words. The cue tells the act, whatever the content says, with one exception: words that
ask (*demander*, *lancer*) ask a question only where the content is one.
"""

from collections.abc import Mapping
from typing import Final

from quoteattr import lexicon
from quoteattr.grammar.predicates import find_groups
from quoteattr.lexicon import Verb
from quoteattr.model import Act, Attribution, CueType
from quoteattr.stance.row import Row
from quoteattr.tables import closed, rows

__all__ = ["ACTS", "EFFECTS", "act_of", "fine_act", "verb_of"]

#: The acts of the lexicon → the acts of a stance.
ACTS: Final[Mapping[str, Act]] = {row["act"]: Act(row["gathered"]) for row in rows("acts")}
#: The acts of the lexicon → ``hedge`` where cues leave the content open, ``stress`` where they
#: stress it.
EFFECTS: Final[Mapping[str, str]] = {row["act"]: row["effect"] for row in rows("acts")}
_PREPOSITIONS: Final = {row["name"]: row["act"] for row in rows("prepositions")}
_INTERROGATIVES: Final = closed("interrogatives_of_clauses")
_WITH_ADJECTIVES: Final = closed("verbs_with_adjectives_of_judgement")
_MAY_ASK: Final = frozenset("ask request call".split())


def verb_of(row: Row, attribution: Attribution, first: int, last: int) -> Verb | None:
    """The entry of the lexicon that a cue verb belongs to.

    The grammar tells a locution, a reflexive verb or a litotes from the plain verb; where it sees
    no verb (*« A », tonne-t-elle*), the form alone must tell.
    """
    readings = [
        one for group in find_groups(row.items[max(0, first - 1) : last]) for one in group.readings
    ]
    readings += [one for norm in row.norms[first:last] for one in lexicon.verb_readings(norm)]
    lemma = attribution.cue.lemma if attribution.cue is not None else ""
    return next((one.verb for one in readings if one.verb.lemma == lemma), None)


def fine_act(row: Row, attribution: Attribution, verb: Verb | None) -> str:
    """The lexicon's own act of a cue, empty where it has none."""
    cue = attribution.cue
    if cue is not None and cue.type is CueType.NOUN:
        noun = lexicon.noun_cue(cue.lemma)
        return noun.act if noun is not None else ""
    if cue is not None and cue.type is CueType.PREPOSITION:
        return _PREPOSITIONS.get(cue.lemma, "")
    if verb is None:
        return ""
    if verb.lemma == "suggérer" and row.is_under_que(attribution):
        return "suggest"  # *suggère que c'est faux*; what it suggests to do, it proposes
    return verb.act


def act_of(row: Row, attribution: Attribution, verb: Verb | None, fine: str) -> Act:
    """The act that a finer one belongs to; `STATE` where nothing tells more."""
    first, last = row.within(attribution.content[0])
    opening = row.norms[first] if first < last else ""
    if verb is not None and verb.lemma in _WITH_ADJECTIVES:
        adjective = lexicon.adjective_cue(opening)
        fine = adjective.act if adjective is not None else fine
    if fine not in _MAY_ASK:
        return ACTS.get(fine, Act.STATE)
    end = attribution.content[-1].end
    asked = opening in _INTERROGATIVES or "?" in row.text[max(0, end - 3) : end + 2]
    return Act.ASK if asked else Act.REQUEST
