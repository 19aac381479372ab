"""The choices of speakers: what each source of an annotated article could mean, and what it means.

A choice is a feature of the next. So the choices are gathered twice: first each as if those before
it had been made right, then as deciders that were learned without the article make them.
"""

import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from attrs import evolve, frozen

import quoteattr
from quoteattr import engines
from quoteattr.analysis import Analysis
from quoteattr.decide import Decider, Decision, Features
from quoteattr.formats.gold import Gold
from quoteattr.model import Attribution, Evidence
from quoteattr.score import Agreement, agreement, matches
from quoteattr.speakers import resolve
from quoteattr.speakers.features import NAMED, Contender
from quoteattr.speakers.questions import Question
from quoteattr.view import smooth
from training.deciders import (
    Choice,
    by_fold,
    fit,
    fold,
    out_of_fold,
    quantised,
    temperature,
    write,
)

__all__ = ["Prepared", "choices", "decide", "golden", "learn", "prepared", "right"]


GOLDEN = 16.0  # what a choice of a golden rule counts
ROUNDS = 6  # how often the golden rules that are not kept are insisted on
THRESHOLD = 0.5  # a name is given where it is more probably right than wrong


Note = Callable[[Sequence[Contender], Sequence[Features], Decision, frozenset[int]], None]
"""Is told the candidates of a choice, their features, how it was made, and who is right."""


class Ones(Mapping[str, float]):
    """Features that are all 1, as a tuple of shared names: a tenth of what a dictionary takes."""

    def __init__(self, features: Features, ablate: str | None = None) -> None:
        self._names = tuple(
            sys.intern(name)
            for name, value in features.items()
            if value and (ablate is None or not re.search(ablate, name))
        )

    def __getitem__(self, name: str) -> float:
        if name in self._names:
            return 1
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@frozen
class Prepared:
    """An article as the library reads it: its attributions, and who speaks by the `id` of each.

    `free` are those that count neither for nor against.
    """

    name: str
    text: str
    analysis: Analysis
    attributions: Sequence[Attribution]
    speakers: Mapping[int, str | None]
    free: frozenset[int] = frozenset()
    weight: float = 1.0


def prepared(article: str, wanted: Gold) -> Prepared:
    """Read an annotated article."""
    whole = quoteattr.extract(wanted.result.text)
    text = smooth(wanted.result.text).text
    seen = (whole if text == wanted.result.text else quoteattr.extract(text)).attributions
    matched = matches(wanted.result, whole)
    pairs = [(id(seen[there]), here) for here, there in matched.items()]
    missed = [] if text != wanted.result.text else list(_missed(wanted, matched))
    pairs += [(id(one), here) for here, one in missed]
    meant = {one: wanted.result.attributions[here].speaker for one, here in pairs}
    return Prepared(
        article,
        text,
        engines.load("embedded").analyze(text),
        (*seen, *(one for _, one in missed)),
        {one: speaker.name if speaker is not None else None for one, speaker in meant.items()},
        frozenset(one for one, here in pairs if here in wanted.optional),
    )


def _missed(wanted: Gold, matched: Collection[int]) -> Iterator[tuple[int, Attribution]]:
    """The gold attributions that the library has not found: their speakers can be learned too."""
    for here, one in enumerate(wanted.result.attributions):
        if here not in matched:
            bare = one.cue is None and one.source is None
            evidence = Evidence("carried_on" if bare else "gold")
            yield here, evolve(one, speaker=None, evidence=evidence)


def golden() -> Iterator[Prepared]:
    """The golden rules of the speakers, and those of the attributions that tell who speaks."""
    from golden.attributions import RULES as FOUND  # type: ignore[import-not-found]
    from golden.notation import read, seen  # type: ignore[import-not-found]
    from test_golden_speakers import RULES, given  # type: ignore[import-not-found]

    for rule in (*RULES, *FOUND):
        text, expected = read(rule)
        told = {item.content: item.speaker.removesuffix(" (anonymous)") for item in expected}
        if not any(told.values()):
            continue
        if rule in RULES:
            made = [given(item) for item in expected]
        else:
            made = list(quoteattr.extract(text).attributions)
        names = {id(one): told.get(seen(text, one).content) for one in made}
        meant = {one: None if name == "nobody" else name for one, name in names.items() if name}
        analysis = engines.load("embedded").analyze(text)
        yield Prepared(f"golden/{rule.name}", text, analysis, made, meant, weight=GOLDEN)


def choices(
    article: Prepared, decider: Decider | None = None, ablate: str | None = None
) -> list[Choice]:
    """The choices of an article, made right or, with a decider, as that makes them.

    Features whose names match `ablate` are left out.
    """
    met: list[Choice] = []

    def judge(
        question: Question, candidates: Sequence[Contender], told: Sequence[Features]
    ) -> Decision:
        this = id(question.found.attribution)
        known = this in article.speakers
        wanted = right(article.speakers[this], candidates) if known else frozenset()
        if known and this not in article.free:
            made = [Ones(features, ablate) for features in told]
            met.append(Choice(article.name, made, wanted, article.weight))
        if decider is not None:
            return decider.choose(told)
        entity = question.found.entity
        read = next((k for k, one in enumerate(candidates) if one.entity is entity), -1)
        index = read if not wanted or read in wanted else min(wanted)
        return Decision(index % len(candidates), (0,) * len(candidates), 0, 1.0)

    resolve(article.text, article.analysis, article.attributions, judge)
    return met


def decide(article: Prepared, decider: Decider, note: Note) -> None:
    """Make the choices of an article by a decider; `note` is told of each that counts."""

    def judge(
        question: Question, candidates: Sequence[Contender], told: Sequence[Features]
    ) -> Decision:
        decision = decider.choose(told)
        this = id(question.found.attribution)
        if this in article.speakers and this not in article.free:
            note(candidates, told, decision, right(article.speakers[this], candidates))
        return decision

    resolve(article.text, article.analysis, article.attributions, judge)


def right(name: str | None, candidates: Sequence[Contender]) -> frozenset[int]:
    """Those of the very name, else those whose name holds it or is held; the last is nobody."""
    said = [agreement(name, one.name or None) for one in candidates]
    for wanted in (Agreement.SAME, Agreement.WORDS):
        right = frozenset(k for k, how in enumerate(said) if how is wanted)
        if right and name is not None:
            return right
    return frozenset((len(candidates) - 1,))


def learn(met: Sequence[tuple[str, Gold]], folds: int, l2: float, ablate: str | None) -> None:
    """Write the weights of the speakers; print how often they are right on articles not met."""
    articles = [prepared(name, wanted) for name, wanted in met]
    rules = list(golden())
    first = [choice for article in (*articles, *rules) for choice in choices(article, None, ablate)]
    without = by_fold(first, folds, l2)
    own = [c for a in articles for c in choices(a, without[fold(a.name, folds)], ablate)]
    taught = [c for a in rules for c in choices(a, without[0], ablate)]
    judged = out_of_fold([*own, *taught], folds, l2)[: len(own)]
    degree = temperature(judged)
    made = [(c, evolve(one, temperature=degree).choose(c.candidates)) for c, one in judged]
    for name in sorted({choice.article.partition("/")[0] for choice in own}):
        right = [d.index in c.right for c, d in made if c.article.startswith(f"{name}/")]
        print(f"speakers, {name}: {sum(right) / len(right):.3f} of {len(right)} right out of fold")
    print(f"temperature {degree}", *_reliability(made), sep="\n")
    if ablate is not None:
        return
    decider = _insisting(own, taught, l2)
    write("speakers", evolve(decider, temperature=degree, threshold=THRESHOLD))


def _insisting(own: Sequence[Choice], taught: Sequence[Choice], l2: float) -> Decider:
    """The weights of all choices; a golden rule that they hardly keep, or not, counts for more."""
    weights = fit([*own, *taught], l2)
    for _ in range(ROUNDS):
        decider = quantised(weights)
        taught = [evolve(c, weight=c.weight + GOLDEN * (not _kept(c, decider))) for c in taught]
        weights = fit([*own, *taught], l2, start=weights)
    return quantised(weights)


def _kept(choice: Choice, decider: Decider) -> bool:
    """Whether a choice is made right, and surely enough to give a name."""
    decision = decider.choose(choice.candidates)
    return decision.index in choice.right and decision.probability > THRESHOLD + 0.05


def _reliability(made: Sequence[tuple[Choice, Decision]]) -> Iterator[str]:
    """What share of the names is given at a threshold, and what share of those is wrong."""
    named = [
        (decision.probability, decision.index in choice.right)
        for choice, decision in made
        if choice.candidates[decision.index].get(NAMED)
    ]
    for threshold in (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98):
        kept = [is_right for probability, is_right in named if probability >= threshold]
        given, wrong = len(kept) / max(1, len(named)), kept.count(False) / max(1, len(kept))
        yield f"threshold {threshold:.2f}: {given:.3f} of the names given, {wrong:.3f} wrong"
