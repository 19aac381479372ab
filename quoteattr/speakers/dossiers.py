"""What the article says of each entity: where it is mentioned, and by what words it is surrounded.

All of it is gathered once, in time linear in the mentions; a look-up goes by halves.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, field

from quoteattr.model import SpeakerKind
from quoteattr.nouns import NOUNS
from quoteattr.speakers.article import Article
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.sightings import Sighting

__all__ = ["Dossier", "Dossiers", "key", "keys"]

_CONTENT: Final = frozenset(("NOUN", "ADJ", "PROPN", "NUM"))
_STOP: Final = frozenset(". ; : « » ! ? “ ”".split())
_BEFORE: Final = 4  # tokens of a description before a name
_BEHIND: Final = 6  # tokens of one behind its comma
_AROUND: Final = 12  # tokens on each side that belong to what is said of somebody
_MOST: Final = 8  # people who are mentioned most
_READ: Final = 30  # mentions of one entity that are read


def key(norm: str) -> str:
    """A word without what gender and number do to it: *députée*, *députés*, *député*."""
    noun = NOUNS.get(norm)
    word = noun.lemma if noun is not None else norm
    return word.rstrip("esx") or word


def keys(article: Article, first: int, last: int) -> Iterator[str]:
    """The keys of the content words of some tokens."""
    for index in range(max(0, first), min(last, len(article))):
        if article.poses[index] in _CONTENT:
            yield key(article.norms[index])


@define(eq=False)
class Dossier:
    """One entity: its mentions outside quoted words, and the words beside and around its names.

    `all` are the first tokens of its mentions, quoted ones too; `named` says whether one of them is
    a name, `sort` what it is in two words (*named person*); `said` are the keys of what it is
    called right beside its name, `around` those of what the same sentences say; `share` is that of
    its mentions in those of whoever has most, `title` whether the first line names it.
    """

    entity: Entity
    sightings: list[Sighting] = field(factory=list)
    firsts: list[int] = field(factory=list)
    all: list[int] = field(factory=list)
    said: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    share: float = 0.0
    title: bool = False
    named: bool = False

    @property
    def sort(self) -> str:
        """Its kind, and whether a name, a description or nobody known stands for it."""
        entity = self.entity
        if self.named and entity.kind is SpeakerKind.UNKNOWN:
            return "named, two words" if " " in entity.name else "named, one word"
        how = "named" if self.named else "anonymous" if entity.anonymous else "described"
        return f"{how} {entity.kind.value}"

    def before(self, token: int) -> Sighting | None:
        """The last mention before a token."""
        where = bisect_left(self.firsts, token)
        return self.sightings[where - 1] if where else None

    def behind(self, token: int) -> Sighting | None:
        """The first mention from a token on."""
        where = bisect_left(self.firsts, token)
        return self.sightings[where] if where < len(self.firsts) else None

    def within(self, first: int, last: int) -> int | None:
        """The first of some tokens at which it is mentioned, quoted ones too."""
        where = bisect_left(self.all, first)
        return self.all[where] if where < len(self.all) and self.all[where] < last else None


class Dossiers:
    """The dossiers of an article, and its mentions in order."""

    def __init__(self, stage: Stage, row: Sequence[Sighting]) -> None:
        self._of: dict[int, Dossier] = {}
        self.row = row
        self.firsts = [sighting.first for sighting in row]
        article = stage.article
        for sighting in row:
            dossier = self.of(sighting.entity)
            dossier.sightings.append(sighting)
            dossier.firsts.append(sighting.first)
        for first, entity in sorted(stage.of_name.items()):
            dossier = self.of(entity)
            dossier.named = True
            dossier.all.append(first)
            name = stage.names[first]
            if len(dossier.all) <= _READ:
                _surround(article, dossier, first, name.last)
        for phrase in stage.phrases:
            known = stage.of_phrase.get(phrase.head)
            if known is not None and phrase.name is None:
                self.of(known).all.append(phrase.first)
        self._weigh(article)
        self._said: dict[str, list[int]] = {}
        for index, norm in enumerate(article.norms):
            if article.poses[index] in _CONTENT:
                self._said.setdefault(key(norm), []).append(index)

    def before(self, token: int, count: int) -> list[Sighting]:
        """At most `count` mentions before a token, the nearest first."""
        stop = bisect_left(self.firsts, token)
        return list(reversed(self.row[max(0, stop - count) : stop]))

    def said(self, word: str, first: int, last: int) -> str:
        """Whether the article has a word before some tokens, behind them alone, or never else."""
        places = self._said.get(word, ())
        if places and places[0] < first:
            return "said before"
        return "said later" if places and places[-1] >= last else "said once"

    def of(self, entity: Entity) -> Dossier:
        """The dossier of an entity, a new one where there is none."""
        known = self._of.get(id(entity))
        if known is None:
            known = self._of[id(entity)] = Dossier(entity, named=bool(entity.words))
        return known

    def _weigh(self, article: Article) -> None:
        """How much the article is about each; what each is said to be."""
        title = article.place(0).paragraph
        named = [one for one in self._of.values() if one.named]
        most = max((len(one.all) for one in named), default=1)
        people = sorted(
            (one for one in named if one.entity.words),
            key=lambda one: (-len(one.all), one.entity.at),
        )
        self.most = [one.entity for one in people[:_MOST]]
        for one in self._of.values():
            one.all.sort()
            one.share = len(one.all) / most
            one.title = bool(one.all) and article.place(one.all[0]).paragraph == title
            roles = one.entity.roles[:12]
            one.heads = frozenset(key(role.noun.lemma) for role in roles)
            one.around |= {key(word) for role in roles for word in role.own}


def _surround(article: Article, dossier: Dossier, first: int, last: int) -> None:
    """Read the words before a name, and behind the comma or bracket that follows it."""
    low = first
    while low > max(0, first - _AROUND) and article.norms[low - 1] not in _STOP:
        low -= 1
    high = last
    while high < min(len(article), last + _AROUND) and article.norms[high] not in _STOP:
        high += 1
    dossier.around |= {*keys(article, low, first), *keys(article, last, high)}
    dossier.said |= {*keys(article, max(low, first - _BEFORE), first)}
    if last < high and article.norms[last] in (",", "("):
        dossier.said |= {*keys(article, last + 1, min(high, last + _BEHIND))}
