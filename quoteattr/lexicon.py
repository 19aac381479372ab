"""The lexicon of cues: which words show that somebody says something, and what they govern.

Words are data: each table of ``data/fr/`` is described where it is loaded, and its provenance is in
``SOURCES.toml``. Look-ups take words in the form of `quoteattr.analysis.Token.norm` (NFC, lower
case, straight apostrophe) and know nothing of syntax: what stands between cue, content and source
is the affair of the constructions.

The class of a verb says what counts as its content:

`speech`     puts words in somebody's mouth (*dire*, *annoncer*): every frame counts
`judgement`  a judgement that is voiced (*estimer*, *craindre*): every frame counts
`show`       what a document, a study or a person shows (*montrer*, *prouver*): every frame counts
`manner`     a way of speaking: counts with quoted words only, mostly around an incise (*tonner*)
`stance`     an act or attitude that counts only where its complement holds quoted words
             (*vouloir*, *dénoncer*, *parler de*)

The frames (``frames.tsv``) say which complements a verb takes; what stands under a preposition is a
noun phrase, which counts where it holds quoted words.
"""

from collections.abc import Mapping
from functools import cache

from attrs import evolve, frozen

from quoteattr import tables
from quoteattr.conjugation import SLOTS, spellings

__all__ = [
    "WITHHOLDING",
    "AdjectiveCue",
    "NounCue",
    "PrepositionCue",
    "Reading",
    "Verb",
    "adjective_cue",
    "cue_words",
    "frames_by",
    "is_homograph",
    "litotes",
    "locution_readings",
    "may_be_finite",
    "noun_cue",
    "nouns",
    "prepositions",
    "reports",
    "verb_readings",
    "verbs",
]


def frames_by(column: str) -> Mapping[str, tuple[str, ...]]:
    """What stands in a column of ``frames.tsv`` (``opening``, ``preposition``) → its frames."""
    pairs = [(row[column], row["frame"]) for row in tables.rows("frames") if row[column]]
    return {cell: tuple(frame for one, frame in pairs if one == cell) for cell, _ in pairs}


#: Verbs that, with the infinitive of a verb of speech, tell of words that are *not* said
#: (*refuser de dire*, *se garder de commenter*) → the preposition before that infinitive.
WITHHOLDING = {row["verb"]: row["preposition"] for row in tables.rows("withholding")}


@frozen(slots=True)
class Verb:
    """A cue verb, or a locution that a verb heads.

    `name` is the citation form (*s'inquiéter*, *faire savoir*), `lemma` the verb alone
    (*inquiéter*, *faire*), and `words` what follows it in a locution, each a set of alternatives
    (*rendre public/publique*; `name` then gives them all). `reflexive` is ``"yes"`` or ``"no"``; a
    verb that may be both has two entries, since its frames differ (*demander*, *se demander*).
    `polarity` is ``"asserted"`` or ``"denied"``. `act` is the act of speech (``"accuse"``,
    ``"promise"`` …). `passive` tells which passives are cues: ``"personal"`` (*X est accusé de*),
    ``"impersonal"`` (*il est précisé que*), ``"both"`` or ``"none"``.
    """

    name: str
    lemma: str
    words: tuple[frozenset[str], ...]
    cls: str
    frames: frozenset[str]
    reflexive: str
    polarity: str
    act: str
    passive: str


@frozen(slots=True)
class Reading:
    """One reading of a word as a form of a cue verb; after `verb`, the fields of a `Slot`."""

    verb: Verb
    form: str
    mood: str
    tense: str
    person: int
    number: str
    gender: str


def verb_readings(norm: str) -> tuple[Reading, ...]:
    """The readings of a word as a form of a single-word cue verb, reflexive or not."""
    return _readings(norm)[0] if norm in _forms() else ()


def locution_readings(norm: str) -> tuple[Reading, ...]:
    """The readings of a word as the head of a locution (*fait* of *faire savoir*).

    The caller must find `reading.verb.words` after it, in order, though adverbs and an inverted
    subject may stand between the head and them (*fait-il également savoir*).
    """
    return _readings(norm)[1] if norm in _forms() else ()


@cache
def verbs() -> tuple[Verb, ...]:
    """Every cue verb and locution, in the order of the table ``verbs.tsv``."""
    return tuple(_verb(row) for row in tables.rows("verbs"))


@cache
def litotes() -> Mapping[str, Verb]:
    """The verbs whose negation says something, by name, as they are then: *n'exclut pas que*.

    What is negated is a denial, a doubt or a silence, so nothing is said not to have been said.
    """
    named = {verb.name: verb for verb in verbs()}
    return {
        row["verb"]: evolve(
            named[row["verb"]],
            cls="speech",
            frames=frozenset(row["frames"].split()),
            polarity="asserted",
            act=row["act"],
        )
        for row in tables.rows("litotes")
    }


def _verb(row: tables.Row) -> Verb:
    name = row["verb"]
    bare = name.removeprefix("se ").removeprefix("s'")
    lemma, *rest = bare.replace("'", "' ").split()  # an elided word is a token of its own
    return Verb(
        name,
        lemma,
        tuple(frozenset(word.split("/")) for word in rest),
        row["class"],
        frozenset(row["frames"].split()),
        "no" if bare == name else "yes",
        row["polarity"],
        row["act"],
        row["passive"],
    )


@cache
def _by_lemma() -> Mapping[str, tuple[Verb, ...]]:
    found: dict[str, tuple[Verb, ...]] = {}
    for verb in verbs():
        found[verb.lemma] = (*found.get(verb.lemma, ()), verb)
    return found


@cache
def _forms() -> Mapping[str, str]:
    """Each form of each verb → the lemmas it may belong to, with spaces between.

    Only names of lemmas are kept: that is quick to build, and few forms are ever looked up.
    """
    found: dict[str, str] = {}
    for lemma in _by_lemma():
        for text in set("/".join(spellings(lemma)).split("/")):
            found[text] = f"{found[text]} {lemma}" if text in found else lemma
    found.pop("", None)
    return found


def may_be_finite(norm: str) -> bool:
    """Whether a word may be a finite form of a single-word cue verb."""
    return any(reading.form == "fin" for reading in verb_readings(norm))


@cache
def cue_words() -> frozenset[str]:
    """Every word that may be a cue or start one: text without any of them reports nothing."""
    starts = (word for cue in prepositions() for word in cue.words[0])
    return frozenset((*_forms(), *starts, *nouns()))


def reports(norm: str) -> bool:
    """Whether a word by itself may present words as somebody's: *affirme*, *selon*."""
    plain = (cue for cue in prepositions() if len(cue.words) == 1 and not cue.ambiguous)
    return bool(verb_readings(norm)) or any(norm in cue.words[0] for cue in plain)


@cache
def _readings(norm: str) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """Readings as single words and as heads of locutions, of a word that is a known form."""
    readings = [
        Reading(verb, *slot)
        for lemma in _forms()[norm].split()
        for slot, cell in zip(SLOTS, spellings(lemma), strict=True)
        if norm in cell.split("/")
        for verb in _by_lemma()[lemma]
    ]
    single = tuple(reading for reading in readings if not reading.verb.words)
    return single, tuple(reading for reading in readings if reading.verb.words)


@frozen(slots=True)
class PrepositionCue:
    """A preposition, or a locution in its place, that presents words as somebody's.

    `words` are the tokens in order, each a set of alternatives; the last may be contracted with the
    article that follows (*aux yeux du*). `needs` says what must follow: ``np``, ``pronoun``,
    ``adj`` (*de source policière*: the adjective is the source), ``verb`` (a verb of speech, with
    its subject on either side: *comme l'a dit X*), ``none`` (the source is in the words, *à ses
    yeux*, or stands before them, *X dixit*). `ambiguous`: whether the words mean something else
    more often than not (*pour*, *suivant*). `is_cue` is false for what only marks a source (*par la
    voix de*). No counter-example of the table may be read as a cue; where `needs` does not tell it
    from the examples, the constructions must.
    """

    name: str
    words: tuple[frozenset[str], ...]
    needs: frozenset[str]
    ambiguous: bool
    is_cue: bool


@cache
def prepositions() -> tuple[PrepositionCue, ...]:
    """The rows of ``prepositions.tsv``, longest first, so that the first match is the best."""
    found = [
        PrepositionCue(
            row["name"],
            tuple(frozenset(word.split("/")) for word in row["words"].split()),
            frozenset(row["needs"].split()),
            row["ambiguous"] == "yes",
            row["marks"] == "cue",
        )
        for row in tables.rows("prepositions")
    ]
    return tuple(sorted(found, key=lambda cue: -len(cue.words)))


@frozen(slots=True)
class NounCue:
    """A noun that names an act of speech or a document, and can carry its content.

    `frames` are ``que`` (*l'annonce que*), ``selon_lequel`` (*la thèse selon laquelle*), ``de_inf``
    (*la promesse de*), ``a_inf`` (*l'appel à*), ``de_np`` and ``quote`` (a quotation right after it
    or after a colon). `document`: whether it can itself be a source (*le communiqué précise*).
    """

    lemma: str
    gender: str
    frames: frozenset[str]
    act: str
    polarity: str
    document: bool


@cache
def nouns() -> Mapping[str, tuple[NounCue, str]]:
    """Each form of each noun of ``nouns.tsv`` → the noun, and the number of that form."""
    found: dict[str, tuple[NounCue, str]] = {}
    for row in tables.rows("nouns"):
        cue = NounCue(
            row["lemma"],
            row["gender"],
            frozenset(row["frames"].split()),
            row["act"],
            row["polarity"],
            row["document"] == "yes",
        )
        found.setdefault(row["plural"], (cue, "p"))
        found[row["lemma"]] = (cue, "s")
    return found


def noun_cue(norm: str) -> NounCue | None:
    """The reporting noun that a word is a form of, or None."""
    found = nouns().get(norm)
    return found[0] if found else None


@frozen(slots=True)
class AdjectiveCue:
    """An adjective that, after *être* or *se dire*, tells a judgement (*convaincu que*)."""

    lemma: str
    frames: frozenset[str]
    act: str


@cache
def _adjectives() -> Mapping[str, AdjectiveCue]:
    found: dict[str, AdjectiveCue] = {}
    for row in tables.rows("adjectives"):
        cue = AdjectiveCue(row["lemma"], frozenset(row["frames"].split()), row["act"])
        found.update((form, cue) for form in (row["lemma"], *row["forms"].split()))
    return found


def adjective_cue(norm: str) -> AdjectiveCue | None:
    """The adjective of ``adjectives.tsv`` that a word is a form of, or None."""
    return _adjectives().get(norm)


@cache
def _homographs() -> frozenset[str]:
    friends = {row["word"] for row in tables.rows("false_friends") if verb_readings(row["word"])}
    return frozenset(friends | {row["form"] for row in tables.rows("homographs")})


def is_homograph(norm: str) -> bool:
    """Whether a form of a cue verb is also another word, and mostly that one (*sommes*, *précise*).

    They are those of ``false_friends.tsv``, words that look like a cue and are none in some use
    (*maintenant que*), with examples of both, and those of ``homographs.tsv``, which need none.
    Without a part of speech, such a form should not be taken for a verb.
    """
    return norm in _homographs()
