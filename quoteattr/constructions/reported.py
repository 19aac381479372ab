"""A subject, a reporting verb, and the content as its complement.

*M. Durand a déclaré que …, promet de …, affirme vouloir …, accuse X de …, explique : « … »*, and
the participles and infinitives of the same verbs (*précisant que*, *avant d'ajouter que*).
"""

from collections.abc import Callable, Iterator
from functools import partial
from unicodedata import normalize

from quoteattr.constructions.base import (
    Construction,
    cue_of,
    cues,
    has_quote,
    polarity_of,
    propose,
    quotes_in,
    speaks,
    uses_words,
)
from quoteattr.constructions.candidates import Candidate
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.complements import Complement, find_complement, past_facing
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import is_preposition, noun_phrase, prepositional_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.model import Polarity

__all__ = ["TABLE"]

_REPORTING = ("speech", "judgement", "show")
_WITH_OBJECT = ("np_de", "np_a", "a_np_de", "de_inf", "a_inf")
_NOMINAL = ("np", "de_np", "a_np", "sur_np", "contre_np", "np_de_np")
_BEFORE_QUOTE = {"de": ("de_np",), "à": ("a_np",)}  # *parle de « B »*
_FRAMES = {
    "que": ("que", "a_np_que", "ce_que", "a_ce_que"),
    "si": ("si",),
    "inf": ("inf",),
    "de": ("de_inf", "np_de", "a_np_de"),
    "à": ("a_inf", "np_a"),
    "charge": ("np_de_np",),
}


def _complements(scene: Scene, *openings: str) -> Iterator[tuple[Group, Complement]]:
    for group in cues(scene):
        if group.form == "ppart" or group.passive:
            continue
        found = find_complement(scene, group)
        if found is not None and found.opening in openings:
            yield group, found


def _clause(name: str, opening: str, scene: Scene) -> Iterator[Candidate]:
    """A clause or an infinitive, opened by *que*, *si*, *de*, *à* or nothing."""
    for group, found in _complements(scene, opening):
        start = found.start
        if opening == "de" and group.takes("de_attr") and scene.items[start].pos == QUOTE:
            continue  # *qualifie X d'« absurde »*: see `attributive`
        if found.object and opening in ("de", "à") and not group.takes(*_WITH_OBJECT):
            start = found.object[0]  # *affirme sa volonté de …*: the noun phrase is the content
        if _completes(scene, group, found):
            start = found.object[0] if found.object else start
        end = _end(scene, group, found, start)
        if not _allows(scene, group, found, (start, end)):
            continue
        yield from propose(
            scene,
            name,
            0.95 if group.is_class(*_REPORTING) else 0.6,
            scene.spans(start, end),
            cue=cue_of(scene, group),
            source=scene.subject(group),
            polarity=polarity_of(scene, group),
            weak=not group.is_class(*_REPORTING) or _feels(group, opening),
        )


def _completes(scene: Scene, group: Group, found: Complement) -> bool:
    """*déplore le manque de « moyens »*: the quotation belongs to the object."""
    return (
        found.opening == "de"
        and found.object is not None
        and found.object[1] == found.start - 1
        and scene.items[found.start].pos == QUOTE
        and group.takes("np")
        and not group.takes("np_de", "a_np_de")
    )


def _feels(group: Group, opening: str) -> bool:
    """*craint de partir*, *a prévu de partir*: a feeling or a plan, no words of its own."""
    return group.is_class("judgement") and opening == "de"


def _end(scene: Scene, group: Group, found: Complement, start: int) -> int:
    return clause_end(
        scene,
        start,
        clausal=found.opening in ("que", "si") or group.form != "fin",
        utterance=found.opening == "que",
    )


def _allows(scene: Scene, group: Group, found: Complement, content: Range) -> bool:
    """Whether the content counts: for a verb of no speech only where it holds quoted words."""
    start, end = content
    frames = _FRAMES[found.opening]
    if scene.items[start].pos == QUOTE:
        frames = (*frames, *_BEFORE_QUOTE.get(found.opening, ()))
    quoted = has_quote(scene, start, end)
    if start != found.start:
        return quoted and group.takes(*_NOMINAL, *frames)
    if _feels(group, found.opening):
        return quoted
    if group.takes(*frames) and group.is_class(*_REPORTING):
        return found.object is None or found.opening != "inf"
    frames = (*frames, "que_quoted") if found.opening == "que" else frames
    if found.opening == "que" and group.is_class(*_REPORTING):
        return quoted
    return group.takes(*frames) and _quotes_words(scene, start, end, fewest=_SCARE + 1)


def _colon(scene: Scene) -> Iterator[Candidate]:
    for group, found in _complements(scene, "colon"):
        items = scene.items
        if group.form == "inf" and (not group.takes("colon") or _is_intended(scene, group)):
            continue
        if group.form != "fin" and not group.is_class(*_REPORTING):
            continue
        if items[found.start].pos == QUOTE:
            end = found.start + 1
            if _is_translated(scene, end):
                end += 3
        elif _announces(scene, group) and any(
            g.first >= found.start >= scene.parenthesis(g.first) for g in scene.finite
        ):
            end = clause_end(scene, found.start)
        else:
            continue
        yield from propose(
            scene,
            "colon",
            0.93 if group.is_class(*_REPORTING) else 0.6,
            scene.spans(found.start, end),
            cue=cue_of(scene, group),
            source=scene.subject(group),
            polarity=Polarity.ASSERTED if found.object else polarity_of(scene, group),
        )


def _is_intended(scene: Scene, group: Group) -> bool:
    """*déterminé à poursuivre : « … »*: what somebody is ready to do, not what he says."""
    host = scene.item(group.start - 2)
    governed = scene.items[group.start - 1].norm in ("à", "de", "d'")
    return governed and host is not None and (host.pos == "ADJ" or host.form == "ppart")


def _announces(scene: Scene, group: Group) -> bool:
    """Whether a colon after a verb opens its content even where no marks follow."""
    return group.form == "fin" and group.takes("que") and scene.openers[group.head] < 0


def _is_translated(scene: Scene, k: int) -> bool:
    """*« Hasta siempre » (« Jusqu'à toujours »)*: the same words in two languages."""
    items = scene.items[k : k + 3]
    return len(items) == 3 and (items[0].norm, items[1].pos, items[2].norm) == ("(", QUOTE, ")")


def _quote(name: str, opening: str, scene: Scene) -> Iterator[Candidate]:
    """A quotation as the object: *déclare « A »*, *parle de « B »*, *veut « C »*."""
    for group, found in _complements(scene, opening):
        start = found.start
        if found.object and found.opening == "quote" and not _introduces(scene, group, start):
            start = found.object[0]
        if not _takes_noun(scene, group, opening) or _is_deed(scene, group, start):
            continue
        end = clause_end(scene, start, clausal=False)
        if _only_glosses(scene, group, start, end):
            continue
        if uses_words(group) and scene.items[start].pos == QUOTE:
            end = start + 1  # *utilise le mot « A » pour décrire B*
        voiced = start == found.start == group.last + 1 and group.takes("que")
        if not _quotes_words(scene, start, end, voiced=voiced):
            continue
        yield from propose(
            scene,
            name,
            (0.8 if group.is_class(*_REPORTING) else 0.7) + 0.05 * (start == group.last + 1),
            scene.spans(start, end),
            cue=cue_of(scene, group),
            source=scene.subject(group),
            polarity=polarity_of(scene, group),
            weak=start > group.last + 1 or not group.is_class(*_REPORTING),
            voiceless=not speaks(scene, group),
        )


def _is_deed(scene: Scene, group: Group, start: int) -> bool:
    """*n'ayant opposé « aucune résistance »*: what somebody did, in another's words."""
    if group.verb is None or group.verb.lemma != "opposer":
        return False
    near = scene.items[start : noun_phrase(scene.items, start) + 1]
    return any(
        item.norm == "résistance"
        or item.pos == QUOTE
        and "résistance" in map(_plain, scene.page.words(item.region)[:4])
        for item in near
    )


def _plain(word: str) -> str:
    """A quoted word, its letters composed, without the sign behind it."""
    return normalize("NFC", word.strip(".,"))


def _only_glosses(scene: Scene, group: Group, start: int, end: int) -> bool:
    """*s'interrogent sur le désir (« Le désir est-il illimité ? »)*: the title of a subject."""
    if group.verb is None or group.verb.lemma not in ("interroger", "réfléchir"):
        return False
    quoted = quotes_in(scene, start, end)
    return bool(quoted) and all(scene.items[k - 1].norm == "(" for k in quoted)


_GIVEN = frozenset("explication explications réponse réponses précision précisions".split())


def _given(scene: Scene) -> Iterator[Candidate]:
    """*donne la même explication à cette baisse, « B »*: the words come after a comma."""
    for group, found in _complements(scene, "object"):
        if found.object is None or group.verb is None or group.verb.lemma != "donner":
            continue
        if not any(item.norm in _GIVEN for item in scene.items[slice(*found.object)]):
            continue
        k = found.object[1]
        if scene.has(k) and is_preposition(scene.items[k]):
            k = prepositional_phrase(scene.items, k)
        quoted = scene.item(k + 1)
        if quoted is None or scene.items[k].norm != "," or quoted.form != "clause":
            continue
        yield from propose(
            scene,
            "given",
            0.8,
            scene.spans(k + 1, k + 2),
            cue=cue_of(scene, group),
            source=scene.subject(group),
            polarity=polarity_of(scene, group),
        )


def _takes_noun(scene: Scene, group: Group, opening: str) -> bool:
    """Whether a verb may have quoted words as its object."""
    if group.takes("y_np"):
        return any(item.norm == "y" for item in scene.items[group.start : group.head])
    if opening == "quote" and (group.takes("attr") or group.is_class(*_REPORTING)):
        return True
    return group.takes(*_NOMINAL)


_INTRODUCERS = frozenset(
    "suivant suivante suivants suivantes phrase formule mots termes message citation".split()
)


def _introduces(scene: Scene, group: Group, k: int) -> bool:
    """Whether the words before a quotation only announce it: *par la phrase suivante « … »*."""
    return group.takes("np_de", "np_a") or scene.items[k - 1].norm in _INTRODUCERS


# What is called so is a name, not somebody's words.
_NAMED = frozenset(
    f"{stem}{ending}"
    for stem in ("intitulé", "titré", "nommé", "appelé", "surnommé", "baptisé", "dénommé", "dit")
    for ending in ("", "e", "s", "es")
)
_VOTES = (["oui"], ["non"])  # *soutenir le « non »*: what one votes for
_BEFORE_VOTE = frozenset({"le", "du", "au"})
_SCARE = 1  # words of a term in marks: *éviter de « contaminer » l'eau*


def _quotes_words(
    scene: Scene, start: int, end: int, *, voiced: bool = False, fewest: int = 4
) -> bool:
    """Whether an object holds quoted words near its head that are no title and no name.

    `voiced`: right after a verb of speech even words with a capital are somebody's. Far from the
    head a quotation needs `fewest` words to be more than a term.
    """
    near = max(start + 1, past_facing(scene.items, noun_phrase(scene.items, start)))
    least = min(fewest, _SCARE + 1) if fewest <= _SCARE + 1 else 1
    for k in range(start, end):
        item = scene.items[k]
        if item.pos != QUOTE:
            continue
        words = scene.page.words(item.region)
        is_title = not (voiced and k == start) and (
            scene.items[k - 1].norm in _NAMED
            or (words[:1] and words[0][:1].isupper() and item.form != "clause")
            or (words in _VOTES and scene.items[k - 1].norm in _BEFORE_VOTE)
        )
        if not is_title and len(words) >= least and (k < near or len(words) >= fewest):
            return True
    return False


def _row(
    name: str,
    opening: str,
    says: str,
    example: str,
    counter_example: str,
    propose_all: Callable[[str, str, Scene], Iterator[Candidate]] = _clause,
) -> Construction:
    return Construction(name, says, example, counter_example, partial(propose_all, name, opening))


TABLE = (
    _row(
        "complement_que",
        "que",
        "a reporting verb with a clause",
        "Marie Durand a déclaré que les travaux commenceraient lundi.",
        "Les travaux ont fait que la rue est fermée.",
    ),
    _row(
        "complement_si",
        "si",
        "a reporting verb with an indirect question",
        "Marie Durand n'a pas précisé si les travaux commenceraient lundi.",
        "Marie Durand viendra si les travaux commencent lundi.",
    ),
    _row(
        "complement_inf",
        "inf",
        "a reporting verb with an infinitive",
        "Marie Durand a affirmé vouloir commencer lundi.",
        "Marie Durand doit commencer lundi.",
    ),
    _row(
        "complement_de",
        "de",
        "a reporting verb with de and an infinitive, the person addressed or accused before it",
        "Marie Durand accuse la mairie de retarder les travaux.",
        "Marie Durand vient de commencer les travaux.",
    ),
    _row(
        "complement_a",
        "à",
        "a reporting verb with à and an infinitive",
        "Marie Durand appelle à reporter les travaux.",
        "Marie Durand commence à planter les arbres.",
    ),
    _row(
        "charge",
        "charge",
        "an accusation of a thing, not of an act",
        "Marie Durand accuse le maire de corruption.",
        "Marie Durand accuse l'homme d'affaires.",
    ),
    Construction(
        "colon",
        "a reporting verb, a colon, the words",
        "Marie Durand explique : « Nous partirons demain. »",
        "Marie Durand aime trois couleurs : le bleu, le vert et le rouge.",
        _colon,
    ),
    _row(
        "quoted_object",
        "quote",
        "a quotation as the object of a verb",
        "Marie Durand dénonce « une erreur de jugement ».",
        "Marie Durand habite rue « des Lilas ».",
        _quote,
    ),
    _row(
        "fragment",
        "object",
        "a noun phrase with quoted words as the object of a verb",
        "Marie Durand dénonce les « lenteurs coupables » de la mairie.",
        "Marie Durand dénonce les lenteurs de la mairie.",
        _quote,
    ),
    Construction(
        "given",
        "an explanation or an answer that is given, a comma, the words",
        "Marie Durand donne la même explication à cette baisse, « il pleut trop ».",
        "Marie Durand donne la réponse, puis elle part.",
        _given,
    ),
)
