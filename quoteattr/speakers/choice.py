"""Who is meant: a choice among all who may be, in text order, each choice a feature of the next."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from attrs import define, evolve, field

from quoteattr.decide import Decider, Decision, Features, decider, said
from quoteattr.model import SpeakerKind
from quoteattr.nouns import fold
from quoteattr.speakers.anonymous import is_anonymous
from quoteattr.speakers.asked import asked
from quoteattr.speakers.dossiers import Dossiers, key
from quoteattr.speakers.entities import Entity, agrees
from quoteattr.speakers.features import HEARD, Contender, Moment, Turn, features, initials
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.questions import Case, Question
from quoteattr.speakers.sightings import SUBJECT, Sighting

__all__ = ["Chooser", "Judge", "Reader", "judge", "sure"]

Judge = Callable[[Question, Sequence[Contender], Sequence[Features]], Decision]
"""Chooses among candidates: the decider, or, in training, whoever knows better."""

_BACK: Final = 30  # mentions looked back
_AHEAD: Final = 5  # mentions looked ahead
_SPOKEN: Final = 6  # speakers looked back
_CALLED: Final = 4  # entities of one noun
_PRONOUNS: Final = frozenset(("he", "they", "the latter"))
_KINDS: Final = {
    "document": SpeakerKind.DOCUMENT,
    "body": SpeakerKind.BODY,
    "group": SpeakerKind.GROUP,
    "role": SpeakerKind.PERSON,
}


Reader = Callable[[Question, Sequence[Contender]], Sequence[float]]
"""What another reader of the article says of each candidate: one feature."""


def judge(
    question: Question, candidates: Sequence[Contender], told: Sequence[Features]
) -> Decision:
    """The choice of the package's own weights."""
    return weights_for(told).choose(told)


def weights_for(told: Sequence[Features]) -> Decider:
    """The weights of the speakers; where the network's word is heard, with what that is worth."""
    return _with_the_network() if any(HEARD in one for one in told) else decider("speakers")


@cache
def _with_the_network() -> Decider:
    own, word = decider("speakers"), decider("reader_speakers")
    return evolve(own, weights={**own.weights, **word.weights}, temperature=word.temperature)


def sure(
    decision: Decision,
    candidates: Sequence[Contender],
    weights: Decider,
    threshold: float | None = None,
    read: Entity | None = None,
) -> Decision:
    """The choice, or the best one that names nobody, where a name is less probable than that.

    A false name is worse than none: what is written, as it was read, is said instead, or nothing.
    """
    least = weights.threshold if threshold is None else threshold
    if decision.probability >= least or not names(candidates[decision.index]):
        return decision
    places = [
        place
        for place, one in enumerate(candidates)
        if one.entity is None or (one.entity is read and not names(one))
    ]
    best = max(places, key=lambda place: (decision.scores[place], -place))
    return weights.ranked(decision.scores, best)


def names(candidate: Contender) -> bool:
    """Whether a candidate is somebody by name."""
    return candidate.dossier is not None and candidate.dossier.named


@define
class Chooser:
    """Chooses the speakers of one article, asked in text order."""

    stage: Stage
    dossiers: Dossiers
    judge: Judge = judge
    threshold: float | None = None
    reader: Reader | None = None
    _spoken: list[Turn] = field(factory=list, init=False)
    _times: dict[int, int] = field(factory=dict, init=False)
    _turns: int = field(default=0, init=False)
    _written: dict[str, Entity] = field(factory=dict, init=False)

    def choose(
        self, question: Question, following: Case | None
    ) -> tuple[Entity | None, Decision, tuple[str, ...]]:
        """Whom a source means, how surely, and why; None where nobody is named.

        Whoever is likeliest is noted as the one who spoke, even if that is too doubtful to be said:
        the choices that follow were learned so.
        """
        if question.head:
            said = self.dossiers.said(question.head, question.first, question.last)
            question = evolve(question, said=said)
        near = self.dossiers.before(question.first, _BACK)
        view = self._view(question, near, following)
        candidates = self._candidates(question, near, following)
        heard = self.reader(question, candidates) if self.reader else [0.0] * len(candidates)
        shared = asked(question, view)
        told = [
            features(question, one, view, shared, extra)
            for one, extra in zip(candidates, heard, strict=True)
        ]
        decision = self.judge(question, candidates, told)
        likeliest = self._entity(question, candidates[decision.index])
        if self.judge is judge:
            read = question.found.entity
            decision = sure(decision, candidates, weights_for(told), self.threshold, read)
        entity = self._entity(question, candidates[decision.index])
        if likeliest is not None:
            self._spoke(question, likeliest)
        why = self._why(candidates, told, decision) if self.judge is judge else ()
        return entity, decision, why

    def _entity(self, question: Question, chosen: Contender) -> Entity | None:
        if chosen.entity is None and chosen.name:
            return self._enter(question, chosen.name)
        return chosen.entity

    def _spoke(self, question: Question, entity: Entity) -> None:
        """Note who was chosen, in text order."""
        self._spoken.append(Turn(question, entity))
        self._times[id(entity)] = self._times.get(id(entity), 0) + 1
        self._turns += 1

    def _why(
        self, candidates: Sequence[Contender], told: Sequence[Features], decision: Decision
    ) -> tuple[str, ...]:
        """The reasons of a choice, and who came next."""
        following = decision.next
        weights = weights_for(told)
        if following is None:
            return weights.reasons(told[decision.index])
        name = candidates[following].name or "nobody"
        why = weights.reasons(told[decision.index], told[following])
        return (*why, f"next: {name} ({said(-decision.margin)})")

    def _enter(self, question: Question, name: str) -> Entity:
        """The entity of a source that is named by its own words, one for each."""
        known = self._written.get(fold(name))
        if known is None:
            noun = question.noun
            kind = _KINDS[noun.domain] if noun is not None else SpeakerKind.UNKNOWN
            if kind is SpeakerKind.PERSON and question.number == "p":
                kind = SpeakerKind.GROUP
            known = Entity(name, kind, question.first, question.gender, question.number)
            if noun is not None:
                known.anonymous = is_anonymous(
                    noun, question.determiner, complement=bool(question.others)
                )
            self._written[fold(name)] = known
        return known

    def owner(self, question: Question) -> Entity | None:
        """Whose somebody is: *son avocat* is that of whoever spoke or did something last."""
        place = question.place
        for turn in self._spoken[-1:]:
            if turn.question.place.paragraph == place.paragraph and turn.entity.number != "p":
                return turn.entity
        near = self.dossiers.before(question.first, _BACK)
        near = [one for one in near if one.entity.number != "p" and one.last <= question.first]
        subjects = [one for one in near if one.rank == SUBJECT and not one.place.reported]
        return next((one.entity for one in (*subjects, *near)), None)

    def _view(
        self,
        question: Question,
        near: Sequence[Sighting],
        following: Case | None,
    ) -> Moment:
        spoken: dict[int, Turn] = {}
        for turn in reversed(self._spoken[-20:]):
            spoken.setdefault(id(turn.entity), turn)
        agreeing = [
            sighting
            for sighting in near
            if sighting.entity.kind in _MEANT.get(question.sort, _SOMEBODY)
            and agrees(question.gender, sighting.entity.gender)
            and agrees(question.number, sighting.entity.number)
        ]
        last = self._spoken[-1].question.end if self._spoken else 0
        here = question.place.paragraph
        return Moment(
            tuple(spoken.values())[:_SPOKEN],
            self._times,
            self._turns,
            _ranked(agreeing),
            _ranked([one for one in agreeing if one.rank == SUBJECT]),
            _ranked([one for one in agreeing if one.place.paragraph == here]),
            _ranked([one for one in agreeing if one.first >= last]),
            following.entity if following is not None else None,
            self._gap(question, following),
            len({id(one.entity) for one in agreeing if self.dossiers.of(one.entity).named}),
        )

    def _gap(self, question: Question, following: Case | None) -> int:
        """How many tokens stand between a question and who speaks next; 99 where nobody does."""
        if following is None:
            return 99
        attribution, article = following.attribution, self.stage.article
        source = attribution.source
        start = min(attribution.start, source.span.start if source else attribution.start)
        return bisect_left(article.starts, start) - question.end

    def _candidates(
        self, question: Question, near: Sequence[Sighting], following: Case | None
    ) -> list[Contender]:
        """Everybody who may be meant, the source as written, and nobody."""
        found, stage = question.found, self.stage
        who: list[Entity | None] = [found.entity]
        if found.reading is not None:
            who.append(found.reading.entity)
        who += [turn.entity for turn in self._spoken[-_SPOKEN:]]
        who.append(found.echo.entity if found.echo is not None else None)
        who.append(following.entity if following is not None else None)
        who += [*(sighting.entity for sighting in near)]
        who += self.dossiers.most
        stop = bisect_left(self.dossiers.firsts, question.last)
        who += [sighting.entity for sighting in self.dossiers.row[stop : stop + _AHEAD]]
        if question.noun is not None:
            who += stage.cast.headed(question.noun, _CALLED)
        called: dict[str, Entity] = {}
        for one in dict.fromkeys(who):
            if one is not None and self._may_be(question, one):
                called.setdefault(_bare(one.name), one)
        meant = list(called.values())
        candidates = [Contender(one.name, one, self.dossiers.of(one)) for one in meant]
        if question.name and _bare(question.name) not in called:
            candidates.append(Contender(question.name))
        candidates.append(Contender(""))
        return candidates

    def _may_be(self, question: Question, entity: Entity) -> bool:
        """Whether nothing forbids it: agreement, and nobody is *he* in his own words.

        Whoever is named is called by a role of the same gender. A person's name is that of whoever
        it names: one that shares no word with it is out.
        """
        if entity is question.found.entity:
            return True
        if question.sort == "name of somebody":
            return self._is_named(question, entity)
        if question.noun is not None and question.noun.domain == "role":
            named = self.dossiers.of(entity).named
            return not named or agrees(question.gender, entity.gender)
        if question.sort not in _PRONOUNS:
            return True
        if question.number == "p" and entity.number != "p":
            return False
        if self._comes_later(question, entity):
            return False
        mixed = question.number == "p" and question.gender == "m"  # les autorités … car ils
        fits = mixed or agrees(question.gender, entity.gender)
        fits = fits and agrees(question.number, entity.number)
        return fits and entity is not question.outer

    def _comes_later(self, question: Question, entity: Entity) -> bool:
        """Whether a pronoun would point ahead: *Il a promis que P, raconte X*: he is not X.

        Only the title may call somebody *he* whom the body names.
        """
        mentions = self.dossiers.of(entity).all
        if not mentions or mentions[0] < question.first:
            return False
        here, there = question.place, self.stage.article.place(mentions[0])
        if there.paragraph == here.paragraph:
            return True
        return here.paragraph > self.stage.article.place(0).paragraph

    def _is_named(self, question: Question, entity: Entity) -> bool:
        """Whether the words of a source can name somebody: as read, by a word, by initials."""
        reading = question.found.reading
        if entity is question.found.entity or (reading is not None and reading.entity is entity):
            return True
        if self.dossiers.of(entity).within(question.first, question.last) is not None:
            return True
        known = reading.entity if reading is not None else None
        if known is not None and fold(known.name) == fold(question.name):
            return False  # *Marie Durand* is not Marie Morvan
        words = {question.head, *question.others}
        if any(key(word) in words for word in fold(entity.name).split()):
            return True
        return initials(entity.name) == question.name.lower()


_SOMEBODY: Final = frozenset((SpeakerKind.PERSON, SpeakerKind.GROUP, SpeakerKind.UNKNOWN))
_MEANT: Final = {
    "definite body": frozenset((SpeakerKind.BODY, SpeakerKind.MEDIUM, SpeakerKind.UNKNOWN)),
    "demonstrative body": frozenset((SpeakerKind.BODY, SpeakerKind.MEDIUM, SpeakerKind.UNKNOWN)),
    "definite document": frozenset((SpeakerKind.DOCUMENT, SpeakerKind.BODY, SpeakerKind.MEDIUM)),
}


def _ranked(sightings: Sequence[Sighting]) -> dict[int, int]:
    """The entities of some mentions, each with its rank, the nearest 0."""
    ranks: dict[int, int] = {}
    for sighting in sightings:
        ranks.setdefault(id(sighting.entity), len(ranks))
    return ranks


def _bare(name: str) -> str:
    """The key of a name without its article: *Le Clairon* and *Clairon* are one candidate."""
    folded = fold(name)
    for article in ("le ", "la ", "les ", "l'"):
        folded = folded.removeprefix(article)
    return folded
