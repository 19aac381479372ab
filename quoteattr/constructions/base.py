"""The table's row, and the few moves that all constructions share."""

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from quoteattr.analysis import Capability
from quoteattr.constructions.candidates import Candidate
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.antecedents import is_person
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, TOP, Item
from quoteattr.grammar.phrases import is_proper, noun_phrase, prepositional_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.lexicon import WITHHOLDING
from quoteattr.model import Cue, CueType, Kind, Polarity, Span
from quoteattr.nouns import NOUNS

__all__ = [
    "NOTING",
    "Construction",
    "agent",
    "cue_of",
    "cues",
    "has_quote",
    "is_clause",
    "polarity_of",
    "propose",
    "quotes_in",
    "speaks",
    "uses_words",
]


@frozen
class Construction:
    """A row of the table: a way in which French says who said what.

    `example` holds one attribution of this construction, `counter_example` none at all; both are
    tests. `propose` gives the candidates that it sees in one period. `needs` is what an engine must
    offer for it.
    """

    name: str
    says: str
    example: str
    counter_example: str
    propose: Callable[[Scene], Iterator[Candidate]]
    needs: Capability = Capability.NONE


def propose(
    scene: Scene,
    construction: str,
    weight: float,
    content: tuple[Span, ...],
    *,
    cue: Cue | None,
    source: Range | None,
    polarity: Polarity = Polarity.ASSERTED,
    weak: bool = False,
    voiceless: bool = False,
) -> Iterator[Candidate]:
    """One candidate, or none where the content holds no word."""
    made = [scene.page.content(span.start, span.end) for span in content]
    found = [item for item in made if item is not None]
    if not found:
        return
    kinds = {kind for _, kind in found}
    yield Candidate(
        construction,
        weight,
        kinds.pop() if len(kinds) == 1 else Kind.MIXED,
        tuple(span for spans_of_one, _ in found for span in spans_of_one),
        cue,
        _source_span(scene, source) if source is not None else None,
        polarity,
        weak,
        voiceless,
    )


def _source_span(scene: Scene, source: Range) -> Span:
    """The span of a source; of *-t-il* only the pronoun."""
    span = scene.span(*source)
    item = scene.items[source[0]]
    if item.norm in words.INVERTED:
        return Span(span.end - len(item.norm.rsplit("-", 1)[-1].rsplit("'", 1)[-1]), span.end)
    return span


def cue_of(scene: Scene, group: Group) -> Cue:
    """The cue that a verb group makes."""
    kind = CueType.VERB
    if group.form in ("gpart", "ppart"):
        kind = CueType.PARTICIPLE
    elif group.passive:
        kind = CueType.PASSIVE
    verb = group.verb
    lemma = verb.lemma if verb else scene.items[group.head].lemma
    host = _withholder(scene, group)
    first = host.first if host is not None else group.first
    return Cue(scene.span(first, group.last + 1), lemma, kind)


def cues(scene: Scene) -> list[Group]:
    """The groups that can report: heads in the lexicon, with a subject that can be a source.

    Out: an imperative to the reader (*notez que*), *on* with a verb of opinion (*on pense que*),
    *cela dit*, and inside a quotation everything but speech of a third person.
    """
    if scene.reporting is None:
        scene.reporting = [g for g in scene.groups if g.readings and _may_report(scene, g)]
    return scene.reporting


def speaks(scene: Scene, group: Group) -> bool:
    """Whether the subject is a name, a pronoun, or a noun that the tables know to speak."""
    subject = scene.subject(group)
    if subject is None:
        return True
    items = scene.items[subject[0] : subject[1]]
    if len(items) == 1 and items[0].pos in ("PRON", "PROPN"):
        return True
    head = next((item for item in items if item.pos in ("NOUN", "PROPN", QUOTE)), None)
    if head is None or head.pos != "NOUN" or head.norm in NOUNS:
        return True
    return head.norm.rpartition("-")[2] in NOUNS  # *une méta-analyse*, *la vice-rectrice*


_FIRST_SECOND = frozenset("je j' tu nous vous moi toi m' t' -je -tu -nous -vous".split())
_WORDS_OF_MANY = frozenset(
    "dire raconter affirmer prétendre annoncer demander entendre reprocher accuser".split()
)


def _may_report(scene: Scene, group: Group) -> bool:
    if (
        _names(scene, group)
        or _means(scene, group)
        or (group.modal and scene.items[group.first].norm in _UNREAL)
    ):
        return False
    subject = None if group.passive or group.form == "ppart" else scene.subject(group)
    pronoun = scene.items[subject[0]].norm if subject and subject[1] - subject[0] == 1 else ""
    if pronoun in ("cela", "ça", "ceci") or _follows_from(scene, group):
        return False
    if (group.is_class("show") or _lets(group)) and not speaks(scene, group):
        return False
    if group.verb is not None and group.verb.lemma == "désigner":
        return group.form == "fin" and subject is not None and is_person(scene, subject)
    if uses_words(group) and (subject is None or not _is_one(scene, group, subject)):
        return False
    if pronoun in ("on", "-on", "-t-on") and subject is not None:
        known = group.verb is not None and group.verb.lemma in _WORDS_OF_MANY
        return known or _speaks_from(scene, group, subject[0])
    if subject is None and _commands(group):
        return False
    if group.form == "inf" and (_is_impersonal(scene, group) or _is_decided(scene, group)):
        return False
    if _infers(scene, group):
        return False
    if scene.period.level != TOP:
        third = pronoun not in _FIRST_SECOND and subject is not None
        told = group.form == "fin" or group.form == "gpart" and _quotes_next(scene, group)
        return third and group.is_class("speech") and told
    return True


def _lets(group: Group) -> bool:
    """*laisse imaginer que*, *interdisant de*: with a thing as subject nobody says it."""
    lemma = group.verb.lemma if group.verb is not None else ""
    return lemma == "interdire" or lemma.startswith("laisser ")


def _follows_from(scene: Scene, group: Group) -> bool:
    """*…, ce qui montre que*: what happens has no voice."""
    opener = MAIN if group.passive else scene.openers.get(group.head, MAIN)
    return opener > 0 and [item.norm for item in scene.items[opener - 1 : opener + 1]] == [
        "ce",
        "qui",
    ]


#: What any reader may do, and the writer: *on remarque que*, *il est à noter que*.
NOTING = frozenset("noter constater observer remarquer souligner rappeler".split())


def _quotes_next(scene: Scene, group: Group) -> bool:
    """*« Il est sorti en hurlant « Au feu ! » », raconte X*: words inside an account."""
    following = scene.item(group.last + 1)
    return following is not None and following.pos == QUOTE


_PLACES = frozenset({"dans", "sur", "à", "au", "chez", "du"})


def _speaks_from(scene: Scene, group: Group, k: int) -> bool:
    """*Dans un communiqué, on précise que*, *À l'Élysée, on assure que*: those of the place say it.

    Without a place before it, at the head of the sentence, *on* is anybody and the writer.
    """
    items = scene.items
    if k < 2 or items[k - 1].norm != "," or not group.is_class("speech"):
        return False
    if group.verb is not None and group.verb.lemma in NOTING:
        return False
    start = next((j + 1 for j in range(k - 2, 0, -1) if items[j].norm == ","), 0)
    if items[start].norm not in _PLACES or prepositional_phrase(items, start) < k - 1:
        return False
    place = items[start + 1 : k - 1]
    return any(item.pos == "PROPN" or item.norm in NOUNS or item.norm == "côté" for item in place)


def uses_words(group: Group) -> bool:
    """*utiliser le mot « X »*, *employer l'expression « X »*."""
    return group.verb is not None and group.verb.lemma in ("employer", "user", "utiliser")


def _is_one(scene: Scene, group: Group, subject: Range) -> bool:
    """Whether one person uses a word once; *les chercheurs utilisent le terme* is the usage."""
    if group.form == "inf" or group.modal:
        return False
    usual = group.head == group.first and all(r.number == "p" for r in group.readings)
    return not usual and is_person(scene, subject)


def _names(scene: Scene, group: Group) -> bool:
    """*Hugo Marchal, dit « le Renard »*, *les accords dits de « Lille »*: a name."""
    before, after = scene.item(group.first - 1), scene.item(group.last + 1)
    called = scene.items[group.head].norm in ("dit", "dite", "dits", "dites")
    if not called or group.first != group.last or before is None or after is None:
        return False
    if after.norm == "de" and before.pos == "NOUN":
        return scene.has(group.last + 2) and scene.items[group.last + 2].pos == QUOTE
    return (
        before.pos in ("PUNCT", "PROPN")
        and after.pos == QUOTE
        and after.form != "clause"
        and group.inverted < 0
    )


def _means(scene: Scene, group: Group) -> bool:
    """*Valrive signifie « rive verte »*, *« A » veut dire « B »*: the gloss of a word.

    A person may *signifier* something to somebody, and mean to say it.
    """
    if group.verb is None or group.form != "fin":
        return False
    wants = group.modal and scene.items[group.first].norm in _WANTS
    glosses = group.verb.lemma == "signifier" and group.head == group.first
    if not glosses and not (wants and group.verb.lemma == "dire"):
        return False
    found = find_complement(scene, group)
    if found is None or found.opening != "quote" or found.start != group.last + 1:
        return False
    subject = scene.subject(group)
    if subject is None:
        return True
    head = scene.items[subject[0]]
    named = head.pos == "PROPN" and glosses
    return named or head.pos == QUOTE or not is_person(scene, subject)


_WANTS = frozenset("veut veulent voulait voulaient".split())


def _commands(group: Group) -> bool:
    """An imperative: *notez que*."""
    simple = group.form == "fin" and not group.passive and group.head == group.first
    return simple and all(reading.person != 3 for reading in group.readings)


# *doit déclarer*, *pourrait annoncer*: nobody is said to say it.
_UNREAL = frozenset(
    "doit doivent devra devront peut peuvent pourra pourront pourrait pourraient".split()
)
_NEAR = 4  # items from an impersonal verb to its infinitive: *il est possible de*
_IMPERSONAL = frozenset("est était sera serait faut fallait faudra convient reste agit".split())


_DECIDES = frozenset("décidé choisi envisagé hésité renoncé prévu".split())


def _is_decided(scene: Scene, group: Group) -> bool:
    """*ont décidé de ne pas appeler à*, *a choisi de demander que*: a plan, and no words yet."""
    k = group.start - 1
    while scene.has(k) and scene.items[k].norm in words.NEGATORS | words.NEGATIVE_ADVERBS:
        k -= 1
    if k < 1 or scene.items[k].norm not in ("de", "d'", "à"):
        return False
    return scene.items[k - 1].norm in _DECIDES


def _is_impersonal(scene: Scene, group: Group) -> bool:
    """*il est à noter que*, *il convient de préciser que*, *force est de constater que*."""
    if group.start == 1 and scene.items[0].norm == "à":
        return True  # *à noter que*
    host = next((g for g in reversed(scene.groups) if g.last < group.start), None)
    if host is None or group.start - host.last > _NEAR or host.form != "fin":
        return False
    if scene.items[host.head].norm not in _IMPERSONAL:
        return False
    before = scene.item(host.start - 1)
    return before is not None and before.norm in ("il", "force", "ce", "c'")


_LEADS_TO = ["tout", "porte", "à"]


def _infers(scene: Scene, group: Group) -> bool:
    """*tout porte à croire que*, *tout laisse à penser que*, *rien ne permet de dire que*."""
    host = group
    if [item.norm for item in scene.items[max(0, group.start - 3) : group.start]] == _LEADS_TO:
        return True  # *porte*: a noun to the taggers
    if group.form == "inf":
        host = next((g for g in reversed(scene.finite) if g.last < group.start), group)
        if group.start - host.last > _NEAR:
            return False
    before = scene.item(host.start - 1)
    return host.form == "fin" and before is not None and before.norm in ("tout", "rien")


def polarity_of(scene: Scene, group: Group) -> Polarity:
    """Denied by the verb's meaning, or said not to have been said (*refuse de dire si*)."""
    if not group.is_class("speech", "judgement", "show"):
        return Polarity.ASSERTED  # *ne veut pas « céder »*: the words stand, the wish is negated
    if group.negated or _is_withheld(scene, group):
        return Polarity.NEGATED
    if group.verb is not None and group.verb.polarity == "denied":
        return Polarity.DENIED
    return Polarity.ASSERTED


def _is_withheld(scene: Scene, group: Group) -> bool:
    if group.form != "inf":
        return False
    k = group.start - 1
    if not scene.has(k):
        return False
    return scene.items[k].norm == "sans" or _withholder(scene, group) is not None


def _withholder(scene: Scene, group: Group) -> Group | None:
    """The verb that withholds the words of an infinitive: *a refusé de dire*."""
    k = group.start - 1
    if group.form != "inf" or not scene.has(k) or scene.items[k].norm not in ("de", "d'", "à"):
        return None
    host = next((g for g in scene.groups if g.last == k - 1 and g.readings), None)
    if host is None or host.negated:
        return None
    return host if any(reading.verb.name in WITHHOLDING for reading in host.readings) else None


def quotes_in(scene: Scene, start: int, end: int) -> list[int]:
    """The indices of the quotations among items `start` to `end`."""
    return [k for k in range(start, end) if scene.items[k].pos == QUOTE]


def has_quote(scene: Scene, start: int, end: int) -> bool:
    """Whether a quotation stands among items `start` to `end`."""
    return any(scene.items[k].pos == QUOTE for k in range(start, end))


def is_clause(scene: Scene, start: int, end: int) -> bool:
    """*affirme que la ville paie*; not *le travail reprend ainsi que les cours*.

    A tagger misses a verb now and then, so only *que* behind an adverb is in doubt, or with a
    preposition behind it (*tant à la radio, qu'à la télévision*).
    """
    before, first = scene.item(start - 2), scene.item(start)
    if before is None or first is None or before.pos != "ADV" and first.pos != "ADP":
        return True
    return any(item.form == "fin" or item.pos == QUOTE for item in scene.items[start:end])


_FARTHEST_AGENT = 12


def agent(scene: Scene, k: int) -> Range | None:
    """The agent of a passive: the phrase under *par*, looked for from item `k` on."""
    items = scene.items
    for j in range(k, min(len(items), k + _FARTHEST_AGENT)):
        if items[j].norm in (",", ";", ":") or items[j].form == "fin":
            return None
        if items[j].norm == "par" and not _is_manner(items, j + 1):
            end = noun_phrase(items, j + 1)
            return (j + 1, _with_role(scene, j + 1, end)) if end > j + 1 else None
    return None


def _is_manner(items: Sequence[Item], k: int) -> bool:
    """*par an*, *par courrier*: a bare noun in the singular does nothing to anybody."""
    if is_time(items, k):
        return True
    bare = k < len(items) and items[k].pos == "NOUN" and items[k].norm not in NOUNS
    return bare and not items[k].norm.endswith(("s", "x"))


def _with_role(scene: Scene, start: int, end: int) -> int:
    """*par Marie Durand, directrice du musée*: a bare noun after a name is its apposition.

    One with a determiner may be the subject of what follows: *accusée par Paris, la ville …*.
    """
    role = scene.item(end + 1)
    if role is None or role.pos != "NOUN" or not is_proper(scene.items, start):
        return end
    return with_appositions(scene.items, start, end)
