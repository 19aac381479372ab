"""Judgements: a verb with an object and what it is judged to be.

*M. Durand juge la loi trop dure.* *Un projet qu'elle qualifie d'« absurde ».* *Il se dit inquiet.*
*Une mesure jugée excessive par les syndicats.*
"""

from collections.abc import Iterator

from quoteattr.analysis import Capability
from quoteattr.constructions.base import Construction, has_quote, report
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import cues, speaks
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.parsed import predicates
from quoteattr.grammar.phrases import is_preposition, noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.tables import closed

__all__ = ["ATTRIBUTIVE", "TABLE", "is_attribute", "last_de", "object_follows", "past_marker"]

ATTRIBUTIVE = ("attr", "comme", "de_attr", "a_num")


def _active(scene: Scene) -> Iterator[Candidate]:
    for group in cues(scene):
        if group.passive:
            continue
        if not group.takes(*ATTRIBUTIVE):
            continue
        start = _content_start(scene, group)
        counts = scene.items[group.first].norm == "en"  # *est plus grand en considérant les « A »*
        if start < 0 or (group.reflexive or counts) and not speaks(scene, group):
            continue
        end = _end(scene, start)
        if not group.is_class("speech", "judgement") and not has_quote(scene, start, end):
            continue
        yield from report(
            scene,
            "attributive",
            group,
            scene.spans(start, end),
            subject_of(scene, group),
            weak=group.form != "fin",
        )


def _end(scene: Scene, start: int) -> int:
    """Where an attribute ends; one in marks before a comma and a circumstance: at its marks.

    *la qualifie de « folle », | à la demande du préfet*.
    """
    items = scene.items
    if items[start].pos == QUOTE and scene.has(start + 2) and items[start + 1].norm == ",":
        circumstance = is_preposition(items[start + 2])
        joined = items[start + 2].norm in words.DE  # *de « A », de « B »*
        if circumstance and not joined:
            return start + 1
    return clause_end(scene, start, clausal=False)


def object_follows(scene: Scene, start: int) -> bool:
    """*désigne comme « ennemis » | les élus*: whom it is about."""
    items = scene.items
    quoted = items[start].pos == QUOTE and items[start].form != "clause"
    return quoted and items[start - 1].norm == "comme"


def _content_start(scene: Scene, group: Group) -> int:
    """The first item of object and attribute, or -1 where no attribute is in sight."""
    k = group.last + 1
    while scene.has(k) and not is_attribute(scene, k, group):
        if is_time(scene.items, k):
            k = max(k + 1, time_phrase(scene.items, k))
        elif scene.items[k].pos == "ADV":
            k += 1
        elif (after := fixed_adverbial(scene.items, k)) > k:
            k = after  # *la juge en effet inutile*
        else:
            break
    if _is_stand(scene, k, group):
        return k
    if is_attribute(scene, k, group) and not _performs(scene, k, group):
        if group.takes("de_attr") and scene.items[k].norm in words.BARE_DE:
            return -1 if _treats(scene, group) else past_marker(scene, k)
        if scene.items[k].norm == "à" and group.start == group.first:
            return k  # *estime à deux millions les pertes*
        if scene.items[k].pos == "ADJ":
            return k  # *estime nécessaire de fermer*, *juge nécessaire une nouvelle loi*
        object_before = group.reflexive or group.start < group.first or _is_relative(scene, group)
        return past_marker(scene, k) if object_before else -1
    item = scene.item(k)
    if item is not None and item.pos == "ADP" and _is_relative(scene, group):
        return k if group.is_class("judgement") and group.takes("attr") else -1
    end = noun_phrase(scene.items, k)
    if _is_idiom(scene, k, end, group) or _is_sum(scene, k, end, group):
        return -1
    if end > k + 1 and group.takes("de_attr") and _has_de(scene, end - 1):
        return end - 1  # *qualifie la loi « d'absurde »*
    if end > k + 1 and _ends_in_attribute(scene, k, end, group):
        return k
    if end > k and not is_attribute(scene, end, group) and group.lemma == "qualifier":
        return last_de(scene, k, end)
    if end > k and is_attribute(scene, end, group):
        return end + 1 if scene.items[end].norm in words.BARE_DE else k
    return -1


def _ends_in_attribute(scene: Scene, k: int, end: int, group: Group) -> bool:
    """*trouve la loi « absurde »*; *juge la loi inutile*, not of any one thing (*une touche*)."""
    last = scene.items[end - 1].pos
    if last == QUOTE:
        named = group.verb is not None and group.verb.act == "call"
        return group.takes("attr") and not named
    some = scene.items[k].norm in words.ONE or scene.items[k].norm == "des"
    return last == "ADJ" and group.lemma == "juger" and not some


# Phrases that say how one stands: the preposition, and what may follow it. An open class.
_STANDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "faveur mesure position droit accord désaccord colère phase paix sécurité danger état "
        "voie forme santé passe".split()
    ),
    "à": frozenset({"même", "l'aise", "l'écoute", "disposition", "bout"}),
    "au-dessus": frozenset(),
    "contre": frozenset(),
    "d'": frozenset({"accord"}),
    "hors": frozenset({"danger", "jeu", "course"}),
    "sous": frozenset({"choc", "pression"}),
}
_OF_ONESELF = closed("verbs_about_oneself")


def _is_stand(scene: Scene, k: int, group: Group) -> bool:
    """*se dit en faveur du projet*, *s'estime en bonne voie*, *se dit contre la loi*."""
    item = scene.item(k)
    if item is None or not group.reflexive or item.norm not in _STANDS:
        return False
    if group.lemma.rpartition(" ")[2] not in _OF_ONESELF:
        return False
    if _is_term(scene, group):
        return False
    heads = _STANDS[item.norm]
    norms = [i.norm for i in scene.items[k + 1 : k + 3]]
    return not heads or not heads.isdisjoint((*norms, "".join(norms)))


_TERMS = closed("nouns_for_terms")


def _is_term(scene: Scene, group: Group) -> bool:
    """*Le mot se dit contre toute attente d'un métal*: how a word is used."""
    subject = subject_of(scene, group) or (0, 0)
    head = next((item for item in scene.items[slice(*subject)] if item.pos == "NOUN"), None)
    return head is not None and head.norm in _TERMS


_STATUSES = closed("bare_statuses")


def _performs(scene: Scene, k: int, group: Group) -> bool:
    """*se déclarer candidat, incompétent*: an act, not words about oneself."""
    declares = group.lemma in ("déclarer", "proclamer")
    return group.reflexive and declares and scene.items[k].norm in _STATUSES


def _is_idiom(scene: Scene, k: int, end: int, group: Group) -> bool:
    """*trouver la mort*: no judgement."""
    return group.lemma == "trouver" and any(
        item.norm in ("mort", "refuge") for item in scene.items[k:end]
    )


def _has_de(scene: Scene, k: int) -> bool:
    """Whether the *de* of an attribute stands inside its marks."""
    if scene.items[k].pos != QUOTE:
        return False
    first = "".join(scene.page.words(scene.items[k].region)[:1]).replace("’", "'").lower()
    return first == "de" or first.startswith("d'")


def last_de(scene: Scene, k: int, end: int) -> int:
    """*qualifie le chef de l'État de | menteur*: the last *de* with a bare noun, or -1."""
    for j in range(end - 2, k, -1):
        if scene.items[j].norm in words.BARE_DE and scene.items[j + 1].pos == "NOUN":
            return j + 1
    return -1


def _is_sum(scene: Scene, k: int, end: int, group: Group) -> bool:
    """*a perçu 3 000 euros comme conseiller*: money, and no view of it."""
    return group.lemma == "percevoir" and any(i.pos == "NUM" for i in scene.items[k:end])


def _treats(scene: Scene, group: Group) -> bool:
    """*traite de l'art de vivre*: of a subject; *la traite de folle*, *qu'il traite de fou*."""
    free = group.start == group.first or scene.items[group.start].norm == "y"
    return group.lemma == "traiter" and free and not _is_relative(scene, group)


def past_marker(scene: Scene, k: int) -> int:
    """The first item of an attribute behind its preposition or *comme*."""
    return k + 1 if scene.items[k].norm in ("de", "d'", "comme", "à") else k


def _is_relative(scene: Scene, group: Group) -> bool:
    opener = scene.openers.get(group.head, -1)
    if opener < 1 or scene.items[opener].norm not in words.QUE:
        return False
    before = scene.items[opener - 1]
    return scene.items[opener].form == "rel" or before.pos in (
        "NOUN",
        "PROPN",
        "ADJ",
        "PUNCT",
        "CCONJ",
    )


def is_attribute(scene: Scene, k: int, group: Group) -> bool:
    """Whether an attribute starts at `k`: an adjective, a quotation, *comme …*, *de …*."""
    item = scene.item(k)
    if item is None:
        return False
    following = scene.item(k + 1)
    if _is_stand(scene, k, group):
        return True
    if item.norm == "comme":
        return group.takes("comme") or group.takes("attr")
    if item.norm in ("à", "entre"):
        return group.takes("a_num") and any(i.pos == "NUM" for i in scene.items[k + 1 : k + 4])
    if item.norm in words.BARE_DE:
        return group.takes("de_attr") and following is not None
    if not group.takes("attr"):
        return False
    if item.pos == QUOTE or item.pos == "ADJ" or item.form == "ppart":
        return True
    if item.pos == "NOUN" and group.reflexive and k == group.last + 1:
        return True  # *se dit victime*
    return (
        item.norm in _DEGREES
        and following is not None
        and (following.pos == "ADJ" or following.form == "ppart")
    )


_DEGREES = closed("degrees_before_attributes")


def _parsed(scene: Scene) -> Iterator[Candidate]:
    """The tree tells *considère le projet | dangereux* from *considère le projet européen*."""
    for group in cues(scene):
        if group.passive or not group.takes("attr"):
            continue
        start = group.last + 1
        last = noun_phrase(scene.items, start) - 1
        if last <= start or not predicates(scene, group, last):
            continue
        end = clause_end(scene, start, clausal=False)
        yield from report(
            scene,
            "attributive_parsed",
            group,
            scene.spans(start, end),
            subject_of(scene, group),
            weak=group.form != "fin",
        )


TABLE = (
    Construction(
        "attributive",
        "a verb of judgement with an attribute of its object",
        "Marie Durand juge la mesure trop sévère.",
        "Marie Durand juge les candidats mardi.",
        _active,
    ),
    Construction(
        "attributive_parsed",
        "a verb of judgement, its object, and an adjective that the tree has as the attribute",
        "Marie Durand considère le projet dangereux.",
        "Marie Durand considère le projet européen.",
        _parsed,
        Capability.SYNTAX,
    ),
)
