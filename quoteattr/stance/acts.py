"""What a cue does: its verb found again in the lexicon, and the lexicon's acts in a closed set.

The tables of the lexicon tell some seventy acts of speech, as fine as their words. `ACTS` gathers
them into the few of `quoteattr.model.Act`, which is what a reader asks for: docs/stance.md says
each in words. The cue tells the act, whatever the content says, with one exception: words that ask
(*demander*, *lancer*) ask a question only where the content is one.
"""

from collections.abc import Mapping
from typing import Final

from quoteattr import lexicon
from quoteattr.lexicon import Verb
from quoteattr.model import Act, Attribution, CueType
from quoteattr.stance.row import Row
from quoteattr.tables import closed

__all__ = ["ACTS", "FIRM_ACTS", "FIRM_VERBS", "HEDGED_ACTS", "act_of", "fine_act", "verb_of"]

_GATHERED: Final = {
    Act.STATE: "state tell add answer write comment mention begin repeat conclude quote describe "
    "explain observe remember remind show reveal confide confirm correct exclaim insist joke call "
    "swear reassure know suggest act",
    Act.ANNOUNCE: "announce decide",
    Act.CLAIM: "claim plead defend boast",
    Act.DENY: "deny",
    Act.ACCUSE: "accuse suspect",
    Act.CRITICISE: "blame mock insult",
    Act.CONCEDE: "concede apologise",
    Act.AGREE: "agree allow",
    Act.OBJECT: "object protest refuse doubt",
    Act.JUDGE: "judge suppose praise",
    Act.EXPRESS: "rejoice regret complain worry fear hope wonder thank greet forgive omit",
    Act.PREDICT: "predict",
    Act.PROMISE: "promise threaten",
    Act.WANT: "want",
    Act.ASK: "ask",
    Act.REQUEST: "request urge",
    Act.ORDER: "order forbid",
    Act.PROPOSE: "propose advise",
    Act.WARN: "warn",
}
#: The acts of the lexicon → the acts of a stance.
ACTS: Final[Mapping[str, Act]] = {
    fine: act for act, names in _GATHERED.items() for fine in names.split()
}
_PREPOSITIONS: Final[Mapping[str, Act]] = {
    "pour": Act.JUDGE,
    "aux yeux de": Act.JUDGE,
    "à ses yeux": Act.JUDGE,
    "de l'avis de": Act.JUDGE,
    "de son avis": Act.JUDGE,
    "de l'aveu de": Act.CONCEDE,
    "de l'aveu même de": Act.CONCEDE,
    "de son propre aveu": Act.CONCEDE,
    "à en croire": Act.CLAIM,
    "à l'en croire": Act.CLAIM,
}
#: Acts of the lexicon whose cues leave the content open.
HEDGED_ACTS: Final = frozenset("suppose suggest suspect hope fear doubt wonder".split())
#: Acts of the lexicon whose cues stress the content.
FIRM_ACTS: Final = frozenset("insist repeat swear".split())
#: Verbs that stress the content, whatever their act.
FIRM_VERBS: Final = closed("verbs_of_firmness")
_INTERROGATIVES: Final = closed("interrogatives_of_clauses")
_REFLEXIVE: Final = closed("reflexive_clitics")
_DENYING: Final = closed("denying")
_WITH_ADJECTIVES: Final = closed("verbs_with_adjectives_of_judgement")
_MAY_ASK: Final = frozenset("ask request call".split())


def verb_of(row: Row, attribution: Attribution, first: int, last: int) -> Verb | None:
    """The entry of the lexicon that a cue verb belongs to, locutions first.

    `first` and `last` bound the tokens of the cue. The cue tells the lemma; its words tell a
    locution (*laisse entendre*) and a reflexive verb (*se demande*) from the plain one.
    """
    cue = attribution.cue
    if cue is None:
        return None
    norms = row.norms[first:last]
    reflexive = "yes" if _REFLEXIVE & set(norms) else "no"
    found: list[Verb] = []
    for place, norm in enumerate(norms):
        for reading in lexicon.locution_readings(norm):
            if reading.verb.lemma == cue.lemma and _follow(reading.verb, norms[place + 1 :]):
                return reading.verb
        found += [r.verb for r in lexicon.verb_readings(norm) if r.verb.lemma == cue.lemma]
    best = min(found, key=lambda verb: verb.reflexive != reflexive, default=None)
    if best is not None and _DENYING & set(norms):
        return lexicon.litotes().get(best.name, best)
    return best


def _follow(verb: Verb, norms: list[str]) -> bool:
    """Whether the words of a locution follow, in order."""
    rest = iter(norms)
    return all(any(norm in choice for norm in rest) for choice in verb.words)


def fine_act(row: Row, attribution: Attribution, verb: Verb | None) -> str:
    """The lexicon's own act of a cue, empty where it has none."""
    cue = attribution.cue
    if cue is None:
        return ""
    if cue.type is CueType.NOUN:
        noun = lexicon.noun_cue(cue.lemma)
        return noun.act if noun is not None else ""
    if verb is not None and verb.lemma == "suggérer" and row.is_under_que(attribution):
        return "suggest"  # *suggère que c'est faux*; what it suggests to do, it proposes
    return verb.act if verb is not None else ""


def act_of(row: Row, attribution: Attribution, verb: Verb | None) -> Act:
    """The act of an attribution; `STATE` where nothing tells more."""
    cue = attribution.cue
    if cue is not None and cue.type is CueType.PREPOSITION and cue.lemma in _PREPOSITIONS:
        return _PREPOSITIONS[cue.lemma]
    fine = fine_act(row, attribution, verb)
    first, last = row.within(attribution.content[0])
    if verb is not None and verb.lemma in _WITH_ADJECTIVES and first < last:
        adjective = lexicon.adjective_cue(row.norms[first])
        fine = adjective.act if adjective is not None else fine
    if fine in _MAY_ASK:
        return Act.ASK if _is_question(row, attribution) else Act.REQUEST
    return ACTS.get(fine, Act.STATE)


def _is_question(row: Row, attribution: Attribution) -> bool:
    first, last = row.within(attribution.content[0])
    if first < last and row.norms[first] in _INTERROGATIVES:
        return True
    end = attribution.content[-1].end
    return "?" in row.text[max(0, end - 3) : end + 2]
