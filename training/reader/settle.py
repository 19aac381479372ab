"""How the network's word is weighed against the constructions': three tables of weights.

Learned on annotated articles that took no part in the network's training, so that its probabilities
are those that it gives to texts it has not met.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from quoteattr import Span
from quoteattr.constructions.network import added, kept, matched, placed, readings, whose_ends
from quoteattr.constructions.select import agree
from quoteattr.decide import Decider
from quoteattr.engines.reader import ReaderAnalyzer
from quoteattr.engines.reader.network import Network
from quoteattr.extractor import constructed
from quoteattr.letters import Letters, letters
from quoteattr.view import smooth
from training.deciders import Choice, fit, out_of_fold, quantised, write
from training.reader.data import Article, read_gold

__all__ = ["settle"]

_HALF, _PRIOR, _RARE, _FOLDS = 0.5, 2.0, 4, 10


def settle(folders: Iterable[Path], held: Callable[[Article], bool], weights: Path) -> None:
    """Learn and write `reader_keeps`, `reader_ends` and `reader_adds`."""
    engine = ReaderAnalyzer(Network(weights))
    articles = [a for folder in folders for a in read_gold(folder) if held(a)]
    articles = [a for a in articles if smooth(a.text).text == a.text]  # offsets are the text's
    choices: dict[str, list[Choice]] = {"keeps": [], "ends": [], "adds": []}
    for article in articles:
        _collect(article, engine, choices)
    for name, made in choices.items():
        judged = out_of_fold(made, _FOLDS, _PRIOR, _RARE)
        right = sum((d.score(c.candidates[0]) > 0) == bool(c.right) for c, d in judged)
        base = max(sum(bool(c.right) for c in made), sum(not c.right for c in made))
        print(f"reader_{name}: {len(made)} choices, right {right} out of fold, {base} without")
        write(f"reader_{name}", _decider(made))


def _decider(choices: Sequence[Choice]) -> Decider:
    return quantised(fit(choices, _PRIOR, _RARE))


def _collect(article: Article, engine: ReaderAnalyzer, choices: dict[str, list[Choice]]) -> None:
    page, chosen, scenes = constructed(article.text, engine.analyze(article.text))
    gold = [
        (letters(article.text, [Span(a, b) for a, b in g["content"]]), bool(g.get("optional")))
        for g in article.gold
    ]
    read = list(readings(page, scenes))
    places = placed(read)
    free, standing, taken = list(read), [], set[int]()
    said = lambda features, holds: Choice(  # noqa: E731
        f"{article.of}/{article.name}", [features], frozenset({0} if holds else ())
    )
    for candidate in chosen:
        match = matched(candidate, places)
        if match is not None and match in free:
            free.remove(match)
        best, which, optional = _best(letters(article.text, candidate.content), gold)
        if not optional:
            choices["keeps"].append(said(kept(candidate, match), best >= _HALF))
        if best >= _HALF:
            standing.append(candidate)
            taken.add(which)
        if match is not None and match.candidate.content != candidate.content:
            theirs, *_ = _best(letters(article.text, match.candidate.content), gold)
            if theirs != best and not optional:
                choices["ends"].append(said(whose_ends(candidate, match), theirs > best))
    for one in sorted(free, key=lambda r: -r.reading.probability):
        best, which, optional = _best(letters(article.text, one.candidate.content), gold)
        if not optional and all(agree(one.candidate, other) for other in standing):
            holds = best >= _HALF and which not in taken
            choices["adds"].append(said(added(page, one, standing), holds))
            if holds:
                taken.add(which)
                standing.append(one.candidate)


def _best(words: Letters, gold: Sequence[tuple[Letters, bool]]) -> tuple[float, int, bool]:
    """The best intersection over union with a gold content, which that is, whether optional."""
    shares = [(_share(words, g), k, o) for k, (g, o) in enumerate(gold)]
    return max(shares, default=(0.0, -1, False))


def _share(one: Letters, other: Letters) -> float:
    """Intersection over union."""
    shared = one.shared(other)
    return shared / max(1, len(one) + len(other) - shared)
