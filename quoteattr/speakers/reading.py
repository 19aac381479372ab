"""The words of a source, cut into article, core and what follows; and what they are read as."""

from typing import Final

from attrs import define, field, frozen

from quoteattr.model import SourceType, Span
from quoteattr.nouns import NOUNS, Noun
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import ARTICLES, DETERMINERS, OF, OF_AND_TO
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.tables import closed, rows

__all__ = ["BOTH", "PRONOUNS", "Reading", "Words", "cut"]

BOTH: Final = "les deux"
"""What is to be resolved in *les deux élus*: who two named together are."""

_LONGEST: Final = 120  # tokens of a source that are read
_ONE: Final = closed("indefinite_articles")
_VOICES: Final = closed("voices")
_EDGES: Final = frozenset("« » “ ” \" ' ( [ ] , ; : . - – — \u200f".split())
_CITED: Final = closed("stems_of_passing_on")
_COUNTING: Final = closed("counting_nouns")


@frozen
class Pronoun:
    """What a pronoun asks of its antecedent; `nearest`: whatever its rank."""

    gender: str | None
    number: str | None
    nearest: bool = False


PRONOUNS: Final = {
    row["pronoun"]: Pronoun(row["gender"] or None, row["number"] or None, row["nearest"] == "yes")
    for row in rows("pronouns")
}
"""The pronouns that stand for somebody."""


@define
class Reading:
    """What the words of a source say: an entity, a pronoun to resolve, or an owner to resolve.

    `steps` tell in words how, for `Evidence.chain`. With `BOTH` as the pronoun, `entity` is who is
    meant where no two were named together.
    """

    type: SourceType
    entity: Entity | None = None
    pronoun: str = ""
    owned: str = ""
    steps: list[str] = field(factory=list)


@define
class Words:
    """The words of a source over tokens `first` to `last`.

    `body` is the first token behind the article, `core` the end of what stands before the first
    comma; `one_of` marks a partitive (*l'un des responsables*).
    """

    stage: Stage
    first: int
    body: int
    core: int
    last: int
    determiner: str
    one_of: bool

    @property
    def article(self) -> Article:
        """The article that holds the words."""
        return self.stage.article

    @property
    def opening(self) -> str:
        """The folded article, or ``""``."""
        return self.article.norms[self.first] if self.first < self.body else ""

    def plain(self) -> str:
        """The core behind its article, without what is in brackets: the name of a description.

        A determiner that belongs to the name gives up the capital of its sentence: *certains*.
        """
        name = self.stage.plain(self.body, self.core)
        if DETERMINERS.get(self.article.norms[self.body]) or self.one_of:
            return name[:1].lower() + name[1:]
        return name

    def text(self) -> str:
        """The words as they stand."""
        return self.article.words(self.first, self.last)

    def head(self) -> int | None:
        """The token of the head noun, where the tables know it."""
        article, counting = self.article, self.one_of
        for index in range(self.body, min(self.core, self.body + 7)):
            norm, behind = article.norms[index], article.norms[index + 1 : self.core][:1]
            if norm in _COUNTING and not OF_AND_TO.isdisjoint(behind):
                counting = True
            elif index in self.stage.heads:
                return index
            elif index + 1 in self.stage.heads:
                continue
            elif article.poses[index] in ("NOUN", "PROPN", "ADP") and not counting:
                return None
        return None

    def counted(self) -> bool:
        """Whether a counting noun or partitive stands before the head noun."""
        return self.one_of or self.article.norms[self.body] in _COUNTING

    def first_noun(self) -> int:
        """The first noun, whether or not the tables know it; else the first token."""
        poses = self.article.poses
        found = (k for k in range(self.body, self.core) if poses[k] in ("NOUN", "PROPN"))
        return next(found, self.body)

    def noun(self) -> Noun | None:
        """The head noun, where the tables know it."""
        head = self.head()
        return NOUNS[self.article.norms[head]] if head is not None else None


def cut(stage: Stage, span: Span) -> Words | None:
    """The words of a source; `None` where the analysis has no token there."""
    article = stage.article
    norms = article.norms
    first, last = article.at(span)
    last = min(last, first + _LONGEST)
    while first < last and norms[first] in _EDGES:
        first += 1
    while last > first and norms[last - 1] in _EDGES and not _closes(norms, first, last):
        last -= 1
    if first >= last:
        return None
    if first and norms[first - 1] in closed("contracted"):
        first -= 1  # the accusations du <journal>: the contracted article
    if last > first + 1 and norms[last - 1] in closed("selves"):
        last -= 1  # *le maire lui-même*
    return _split(stage, _behind_part(norms, first, last), last)


def _closes(norms: list[str], first: int, last: int) -> bool:
    """Whether the last word is a mark whose partner stands inside: *l'émission « Carnets »*."""
    opening = {"»": "«", "”": "“", "]": "["}.get(norms[last - 1])
    return opening is not None and opening in norms[first : last - 1]


def _behind_part(norms: list[str], first: int, last: int) -> int:
    """*Le Sénat par la voix de son président*: who speaks."""
    for index in range(first + 1, last - 3):
        if norms[index - 1] in ("par", "de") and norms[index + 1] in _VOICES:
            return index + 2 + (norms[index + 2] in ("de", "d'"))
    return first


def _split(stage: Stage, first: int, last: int) -> Words:
    norms = stage.article.norms
    body, determiner, one_of = _behind_article(norms, first, last)
    core, depth, stop = body, 0, _before_citation(stage.article, body, last)
    while core < stop:
        if depth == 0 and norms[core] == "," and core > body:
            break
        depth += {"(": 1, ")": -1}.get(norms[core], 0)
        core += 1
    last = last if "," in norms[core:last] else stop  # a name may stand behind the citation
    return Words(stage, first, body, core, last, determiner, one_of)


def _behind_article(norms: list[str], first: int, last: int) -> tuple[int, str, bool]:
    """Where the article ends, what sort it is, and whether one of several is meant."""
    body, determiner = first, ""
    if norms[first] == "l'" and first + 2 < last and norms[first + 1] in _ONE:
        body += 1
    if norms[body] in _ONE and body + 2 < last:
        behind = body + 1 + (norms[body + 1] == "autre")
        if norms[behind] in OF:
            return body, "indefinite", True
    while body < last - 1 and norms[body] in ARTICLES:
        determiner = determiner or DETERMINERS.get(norms[body], "")
        body += 1
        if norms[body - 1] not in ("de", "d'"):
            break
    return body, determiner or DETERMINERS.get(norms[body], ""), False


def _before_citation(article: Article, body: int, last: int) -> int:
    """Where it is told how words were got, or what people did: *cités par X*, *réclamant …*."""
    norms, poses = article.norms, article.poses
    for index in range(body + 1, last - 1):
        noun = NOUNS.get(norms[index - 1])
        if noun is not None and noun.domain == "document":
            return last  # un document accompagnant le décret
        cited = norms[index].rstrip("es") in _CITED and norms[index + 1] == "par"
        verb = poses[index] == "VERB" and poses[index - 1] in ("NOUN", "ADJ")
        if cited or (verb and norms[index].endswith("ant") and poses[index + 1] == "DET"):
            return index
    return last
