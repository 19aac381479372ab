"""A written grammar of reported speech, filled with clauses and subjects of the treebanks.

The treebanks hold some thirty incises, and no quotation marks but the straight ones where most of
their news is. So whole clauses and subjects are taken from them, trees and all, and set in the
constructions of reported speech, with the trees that Sequoia and GSD give to these:

=========================== =======================================================
« C », a dit S.             the verb is `parataxis:insert` under the root of C
« C1, a dit S, C2 »         the same, within the clause
S a dit que C.              C is `ccomp`
S a dit : « C »             C is `ccomp`
Selon S, C. C, selon S.     S is `obl:mod` under the root of C
C, disant que D.            the participle is `advcl` under the root of C, D is `ccomp`
=========================== =======================================================
"""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from quoteattr.conjugation import Form, UnknownVerb, conjugate
from quoteattr.tables import rows
from training.pack.incises import INCISE
from training.pack.trees import Tree, Word, cut

_MARKS = (("«", "»"),) * 4 + (('"', '"'), ("“", "”"))
_VOWELS = frozenset("aeiouyhâàéèêîïôûœAEIOUYHÂÀÉÈÊÎÏÔÛŒ")
_CLAUSE = range(5, 26)  # words of a clause


class Part(NamedTuple):
    """A piece of a sentence: its tree, its name, the name of its governor, and its relation.

    `tight` is true of a piece that no space comes before.
    """

    tree: Tree
    name: str
    head: str
    deprel: str
    tight: bool = False


class Verb(NamedTuple):
    """What the frames need of a reporting verb."""

    lemma: str
    present: dict[str, str]
    imperfect: dict[str, str]
    ppart: str
    gpart: str


def framed(trees: Sequence[Tree], count: int, seed: int) -> list[Tree]:
    """`count` sentences of reported speech, made of pieces of the given ones."""
    maker = _Maker(trees, seed)
    return [maker.sentence() for _ in range(count)]


def reporting_verbs() -> Iterator[Verb]:
    """The plain verbs of speech that take *que* or stand in an incise."""
    for row in rows("verbs"):
        lemma = row["verb"]
        if row["class"] in ("speech", "manner", "judgement") and lemma.isalpha():
            try:
                forms = conjugate(lemma)
            except UnknownVerb:
                continue
            found = _verb(lemma, forms)
            if found is not None:
                yield found


def _verb(lemma: str, forms: Iterable[Form]) -> Verb | None:
    kept = list(forms)

    def third(tense: str) -> dict[str, str]:
        return {f.number: f.text for f in kept if (f.mood, f.tense, f.person) == ("ind", tense, 3)}

    parts = [f.text for f in kept if f.form == "ppart"]
    gerunds = [f.text for f in kept if f.form == "gpart"]
    present, imperfect = third("pres"), third("impf")
    if not parts or not gerunds or len(present) < 2 or len(imperfect) < 2:
        return None
    return Verb(lemma, present, imperfect, parts[0], gerunds[0])


class _Maker:
    def __init__(self, trees: Sequence[Tree], seed: int) -> None:
        self._random = random.Random(seed)
        self._clauses = [c for tree in trees if (c := _clause(tree)) is not None]
        self._subjects = [s for tree in trees for s in _subjects(tree)]
        table = list(reporting_verbs())
        that = {row["verb"] for row in rows("verbs") if "que" in row["frames"].split()}
        inserted = {row["verb"] for row in rows("verbs") if "incise" in row["frames"].split()}
        self._that = [verb for verb in table if verb.lemma in that]
        self._inserted = [verb for verb in table if verb.lemma in inserted]
        self._frames: tuple[tuple[int, Callable[[], Tree | list[Part]]], ...] = (
            (4, self._after),
            (3, self._within),
            (3, self._that_clause),
            (2, self._colon),
            (2, self._according),
            (1, self._according_last),
            (2, self._participle),
        )

    def sentence(self) -> Tree:
        """One sentence."""
        weights = [weight for weight, _ in self._frames]
        (frame,) = self._random.choices([frame for _, frame in self._frames], weights)
        made = frame()
        return made if isinstance(made, Tree) else _put_together(made)

    def _after(self) -> list[Part]:
        opening, closing = self._marks()
        comma = [_point(",", "V")] if self._random.random() < 0.8 else []
        said = self._quoted(self._clause(), "C", "", "root", opening, closing)
        return [*said, *comma, *self._incise("C"), _point(".", "C")]

    def _within(self) -> Tree:
        clause = self._clause()
        gaps = [k for k, word in enumerate(clause.words) if word.form == ","]
        if not gaps:
            return _put_together(self._after())
        gap = self._random.choice(gaps) + 1
        opening, closing = self._random.choice(_MARKS)
        before, said, *after = self._quoted(clause, "C", "", "root", opening, closing)
        incise = [*self._incise("C"), _point(",", "V")]
        parts = [before, said, *incise, *after, _point(".", "C")]
        layout = [(k, 0, len(part.tree.words)) for k, part in enumerate(parts)]
        resumed = 2 + len(incise)
        layout[1] = (1, 0, gap)
        layout.insert(resumed, (1, gap, len(clause.words)))
        return _put_together(parts, layout)

    def _that_clause(self) -> list[Part]:
        clause = self._clause()
        verb = self._random.choice(self._that)
        reporting = self._reporting(verb, "", "root")
        said = Part(clause, "C", "V", "ccomp")
        return [*reporting, _that(clause, "C"), said, _point(".", "V")]

    def _colon(self) -> list[Part]:
        opening, closing = self._marks()
        verb = self._random.choice(self._inserted)
        said = self._quoted(self._clause(), "C", "V", "ccomp", opening, closing)
        return [*self._reporting(verb, "", "root"), _point(":", "C"), *said, _point(".", "V")]

    def _according(self) -> list[Part]:
        selon = Word("selon", "selon", "ADP", "_", -1, "")
        return [
            Part(Tree((selon,)), "selon", "S", "case"),
            Part(self._subject(), "S", "C", "obl:mod"),
            _point(",", "S"),
            Part(self._clause(), "C", "", "root"),
            _point(".", "C"),
        ]

    def _according_last(self) -> list[Part]:
        selon, subject, comma, clause, stop = self._according()
        return [clause, comma, selon, subject, stop]

    def _participle(self) -> list[Part]:
        verb = self._random.choice(self._that)
        feats = "Tense=Pres|VerbForm=Part"
        word = Word(verb.gpart, verb.lemma, "VERB", feats, -1, "")
        said = self._clause()
        return [
            Part(self._clause(), "C", "", "root"),
            _point(",", "V"),
            Part(Tree((word,)), "V", "C", "advcl"),
            _that(said, "D"),
            Part(said, "D", "V", "ccomp"),
            _point(".", "C"),
        ]

    def _quoted(
        self, clause: Tree, name: str, head: str, deprel: str, opening: str, closing: str
    ) -> list[Part]:
        body = Part(clause, name, head, deprel)
        if not opening:
            return [body]
        return [_point(opening, name, opens=True), body, _point(closing, name)]

    def _marks(self) -> tuple[str, str]:
        """A pair of marks, or none: words are reported without them too."""
        return self._random.choice(_MARKS) if self._random.random() < 0.8 else ("", "")

    def _incise(self, said: str) -> list[Part]:
        """*a déclaré S*, *déclare S*, *a-t-il déclaré*, *dit-il*."""
        verb = self._random.choice(self._inserted)
        if self._random.random() < 0.25:
            return self._incise_with_pronoun(verb, said)
        subject = self._subject()
        return [*self._group(verb, _number(subject), said, INCISE), _subject_of("V", subject)]

    def _incise_with_pronoun(self, verb: Verb, said: str) -> list[Part]:
        gender, form = self._random.choice((("Masc", "il"), ("Fem", "elle")))
        feats = f"Gender={gender}|Number=Sing|Person=3|PronType=Prs"
        group = self._group(verb, "s", said, INCISE)
        finite = group[0].tree.words[0]
        link = "-t-" if finite.form[-1] not in "td" else "-"
        clitic = Word(link + form, "il", "PRON", feats, -1, "")
        group[0] = group[0]._replace(tree=Tree((finite._replace(spaced=False),)))
        return [group[0], Part(Tree((clitic,)), "S", "V", "nsubj"), *group[1:]]

    def _reporting(self, verb: Verb, head: str, deprel: str) -> list[Part]:
        """*S a déclaré*."""
        subject = self._subject()
        return [_subject_of("V", subject), *self._group(verb, _number(subject), head, deprel)]

    def _group(self, verb: Verb, number: str, head: str, deprel: str) -> list[Part]:
        """The words of the verb: simple, or with *avoir*."""
        many = "Plur" if number == "p" else "Sing"
        tense = self._random.choice(("Past", "Past", "Pres", "Imp"))
        finite = f"Mood=Ind|Number={many}|Person=3|Tense={{}}|VerbForm=Fin"
        if tense != "Past":
            form = (verb.present if tense == "Pres" else verb.imperfect)[number]
            word = Word(form, verb.lemma, "VERB", finite.format(tense), -1, "")
            return [Part(Tree((word,)), "V", head, deprel)]
        have = Word("ont" if number == "p" else "a", "avoir", "AUX", finite.format("Pres"), -1, "")
        feats = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"
        part = Word(verb.ppart, verb.lemma, "VERB", feats, -1, "")
        said = Part(Tree((part,)), "V", head, deprel)
        return [Part(Tree((have,)), "have", "V", "aux:tense"), said]

    def _clause(self) -> Tree:
        return self._random.choice(self._clauses)

    def _subject(self) -> Tree:
        return self._random.choice(self._subjects)


def _clause(tree: Tree) -> Tree | None:
    """A plain sentence without its full stop and its capital, ready to be reported."""
    words = tree.words
    if len(words) not in _CLAUSE or words[-1].form != "." or words[0].upos == "CCONJ":
        return None
    if any(word.form in ('"', "«", "»", ":", "?", "!", "-") for word in words):
        return None
    if words[tree.root].upos != "VERB" or "VerbForm=Inf" in words[tree.root].feats:
        return None
    if any(word.deprel.startswith("parataxis") for word in words):
        return None
    body = cut(tree, range(len(words) - 1))
    return None if body is None else _lowered(body)


def _subjects(tree: Tree) -> Iterator[Tree]:
    """The full subjects of a sentence."""
    for k, word in enumerate(tree.words):
        if word.deprel == "nsubj" and word.upos in ("NOUN", "PROPN"):
            found = cut(tree, tree.subtree(k))
            if found is not None and len(found.words) < 14 and found.words[-1].upos != "PUNCT":
                yield _lowered(found)


def _lowered(tree: Tree) -> Tree:
    """Without the capital of its first word, unless that is a name; with a space at its end."""
    words = list(tree.words)
    if words[0].upos not in ("PROPN", "X") and not words[0].form.isupper():
        words[0] = words[0]._replace(form=_low(words[0].form))
    words[-1] = words[-1]._replace(spaced=True)
    contractions = [
        item._replace(
            form=_low(item.form) if item.first == 0 else item.form,
            spaced=item.spaced or item.last == len(words) - 1,
        )
        for item in tree.contractions
    ]
    return Tree(tuple(words), tuple(contractions))


def _low(form: str) -> str:
    return form[:1].lower() + form[1:]


def _number(subject: Tree) -> str:
    return "p" if "Number=Plur" in subject.words[subject.root].feats else "s"


def _subject_of(verb: str, subject: Tree) -> Part:
    return Part(subject, "S", verb, "nsubj")


def _that(clause: Tree, name: str) -> Part:
    first = clause.contractions[0].form if _contracted(clause) else clause.words[0].form
    elided = first[0] in _VOWELS
    word = Word("qu'" if elided else "que", "que", "SCONJ", "_", -1, "", not elided)
    return Part(Tree((word,)), "que", name, "mark")


def _contracted(clause: Tree) -> bool:
    return bool(clause.contractions) and clause.contractions[0].first == 0


def _point(mark: str, head: str, *, opens: bool = False) -> Part:
    """A mark of punctuation; all but « and » keep close to what they enclose or end."""
    word = Word(mark, mark, "PUNCT", "_", -1, "", not opens or mark == "«")
    return Part(Tree((word,)), mark, head, "punct", not opens and mark not in ("»", ":"))


def _put_together(parts: Sequence[Part], layout: Sequence[tuple[int, int, int]] = ()) -> Tree:
    """One tree of the parts, each root hung upon the root of the part that governs it.

    `layout` says which words of which part (index, first, last exclusive) follow one another; all
    of each in their order where it is empty.
    """
    segments = layout or [(k, 0, len(part.tree.words)) for k, part in enumerate(parts)]
    order = [(k, w) for k, first, last in segments for w in range(first, last)]
    places = {item: place for place, item in enumerate(order)}
    named = {part.name: k for k, part in enumerate(parts)}
    words = []
    for place, (k, w) in enumerate(order):
        part = parts[k]
        word = part.tree.words[w]
        if word.head >= 0:
            word = word._replace(head=places[k, word.head])
        elif part.head:
            governor = named[part.head]
            head = places[governor, parts[governor].tree.root]
            word = word._replace(head=head, deprel=part.deprel)
        else:
            word = word._replace(deprel="root")
        following = order[place + 1] if place + 1 < len(order) else None
        if following is not None and following[1] == 0 and parts[following[0]].tight:
            word = word._replace(spaced=False)
        words.append(word)
    contractions = [
        item._replace(
            first=places[k, item.first],
            last=places[k, item.last],
            spaced=words[places[k, item.last]].spaced,
        )
        for k, part in enumerate(parts)
        for item in part.tree.contractions
    ]
    if words[0].form[:1].islower():
        words[0] = words[0]._replace(form=words[0].form[:1].upper() + words[0].form[1:])
        contractions = [
            item._replace(form=item.form[:1].upper() + item.form[1:]) if not item.first else item
            for item in contractions
        ]
    return Tree(tuple(words), tuple(sorted(contractions)))
