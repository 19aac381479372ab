"""Many articles at once: who is given the word, how much of it, by whom, when, and how surely.

Speakers are followed through the articles as `quoteattr.people` joins them. Shares count
attributions, with the Wilson interval at 95 % of a sample of that size, and words. The interval
tells what chance could do; it knows nothing of errors in reading, which `accuracy` tells, nor of
articles in which one person says everything.
"""

from collections.abc import Iterable, Sequence

from attrs import frozen

from quoteattr import score, tables
from quoteattr.corpus.register import Register, opened
from quoteattr.model import Kind, Polarity, Result, SpeakerKind
from quoteattr.people import Authority, Facts
from quoteattr.web.document import Document

__all__ = [
    "Article",
    "Period",
    "Quoted",
    "Share",
    "Survey",
    "accuracy",
    "month_number",
    "survey",
]

_BINS = 10
_MOST = 100  # how many speakers, cues and articles are listed unless more are asked for


@frozen
class Share:
    """A part of the attributions and of their words: `name` says which, `sign` what told it.

    The wholes, `all_attributions` and `all_words`, are those of the table that the part stands in.
    """

    name: str
    attributions: int
    words: int
    all_attributions: int
    all_words: int
    sign: str = ""

    @property
    def share(self) -> float:
        """Of the attributions, from 0 to 1."""
        return self.attributions / (self.all_attributions or 1)

    @property
    def interval(self) -> tuple[float, float]:
        """Of the share of the attributions, at 95 %."""
        return score.Share(self.attributions, self.all_attributions).interval

    @property
    def word_share(self) -> float:
        """Of the words, from 0 to 1."""
        return self.words / (self.all_words or 1)


@frozen
class Period:
    """The attributions of a month or of an outlet: by women, by men, by those without a name."""

    name: str
    articles: int
    attributions: int
    words: int
    women: int
    men: int
    anonymous: int

    @property
    def share_of_women(self) -> float:
        """Among women and men, by attributions, from 0 to 1."""
        return self.women / ((self.women + self.men) or 1)

    @property
    def anonymous_share(self) -> float:
        """Of the attributions, from 0 to 1."""
        return self.anonymous / (self.attributions or 1)

    @property
    def interval(self) -> tuple[float, float]:
        """Of the share of women, at 95 %."""
        return score.Share(self.women, self.women + self.men).interval


@frozen
class Quoted:
    """A named speaker over all articles; words are counted by the kind of content they stand in.

    `months` are the attributions of each month (``2018-05``) in which there are any.
    """

    id: str
    name: str
    kind: SpeakerKind
    gender: str
    sign: str
    attributions: int
    articles: int
    words: dict[Kind, int]
    first: str | None = None
    last: str | None = None
    months: tuple[tuple[str, int], ...] = ()

    @property
    def total(self) -> int:
        """All the words of the speaker."""
        return sum(self.words.values())


@frozen
class Article:
    """What one article reports: the words of all contents, and of those by anonymous speakers."""

    name: str
    attributions: int
    words: int
    anonymous: int
    untold: int

    @property
    def anonymous_share(self) -> float:
        """From 0 to 1, of the words reported."""
        return self.anonymous / (self.words or 1)

    @property
    def untold_share(self) -> float:
        """From 0 to 1, of the words reported, those whose speaker the article does not tell."""
        return self.untold / (self.words or 1)


@frozen
class Survey:
    """The figures of some articles; lists stand in order, what is most first.

    `genders`, with a share for each sign that told, are of the attributions of people; `sorts` (the
    kinds of speakers) and `naming` of all. `speakers`, `cues` and `sparing`, the articles with the
    greatest share of anonymous words, are the first of many; `people` says how many named speakers
    there are. `deciles` counts articles by that share.
    """

    articles: int
    attributions: int
    words: int
    people: int
    kinds: dict[Kind, int]
    polarities: dict[Polarity, int]
    genders: tuple[Share, ...]
    sorts: tuple[Share, ...]
    naming: tuple[Share, ...]
    months: tuple[Period, ...]
    outlets: tuple[Period, ...]
    speakers: tuple[Quoted, ...]
    cues: tuple[tuple[str, int], ...]
    sparing: tuple[Article, ...]
    deciles: tuple[int, ...]

    @property
    def anonymous_share(self) -> float:
        """The share of the words reported that anonymous speakers are given, from 0 to 1."""
        return self._words_of("anonymous")

    @property
    def untold_share(self) -> float:
        """The share of the words reported whose speaker the article does not tell, from 0 to 1."""
        return self._words_of("untold")

    @property
    def calendar(self) -> tuple[str, ...]:
        """Every month from the first to the last, also those without an article."""
        if not self.months:
            return ()
        first, last = (month_number(one.name) for one in (self.months[0], self.months[-1]))
        return tuple(f"{at // 12:04}-{at % 12 + 1:02}" for at in range(first, last + 1))

    def by_gender(self) -> tuple[Share, ...]:
        """The shares of the genders, whatever told them."""
        names = dict.fromkeys(one.name for one in self.genders)
        found = [_of_all(name, self.genders) for name in names]
        return tuple(sorted(found, key=lambda one: (-one.attributions, one.name)))

    def women(self) -> Share:
        """The share of women among women and men."""
        return _of_all("woman", [one for one in self.genders if one.name in ("woman", "man")])

    def _words_of(self, name: str) -> float:
        return sum(one.word_share for one in self.naming if one.name == name)


def _of_all(name: str, parts: Sequence[Share]) -> Share:
    """The share of those of a name in some parts, which are the whole."""
    mine = [one for one in parts if one.name == name]
    return Share(
        name,
        sum(one.attributions for one in mine),
        sum(one.words for one in mine),
        sum(one.attributions for one in parts),
        sum(one.words for one in parts),
    )


def month_number(month: str) -> int:
    """The number of a month (``2018-05``), counted from the year 0."""
    year, number = month.split("-")
    return 12 * int(year) + int(number) - 1


def accuracy(name: str) -> score.Share:
    """How often a figure (``gender``, ``join``) was found right by hand."""
    (row,) = (row for row in tables.rows("accuracy") if row["figure"] == name)
    return score.Share(int(row["right"]), int(row["read"]))


def survey(
    results: Iterable[tuple[str | Document, Result]],
    *,
    catalogue: Iterable[tuple[str, Facts]] = (),
    authority: Authority | None = None,
    undo: Iterable[tuple[str, str]] = (),
    most: int = _MOST,
) -> Survey:
    """Count over named results; each is looked at once and then let go.

    A document that was read in tells its name, date and outlet; `catalogue` tells those of others.
    `authority` and `undo` are those of `quoteattr.corpus.people`, and `most` is how many speakers,
    cues and articles are listed.
    """
    with opened() as register:
        register.know(catalogue)
        for of, result in results:
            if not isinstance(of, str):
                register.know([(of.name, Facts(of.date or "", of.site or ""))])
            register.add(of if isinstance(of, str) else of.name, result)
        register.join(authority, undo)
        return _of_register(register, most)


def _of_register(register: Register, most: int) -> Survey:
    """The figures of a register whose people are joined."""
    ask = register.database.execute
    ((articles, attributions, words),) = ask(
        "SELECT count(*), coalesce(sum(attributions), 0), coalesce(sum(words), 0) FROM articles"
    )
    ((people,),) = ask("SELECT count(*) FROM people")
    counted = "SELECT {0}, count(*) FROM attributions GROUP BY {0}"
    kinds, polarities = (dict(ask(counted.format(name))) for name in ("kind", "polarity"))
    cues = ask(
        "SELECT lemma, count(*) AS said FROM attributions WHERE lemma IS NOT NULL"
        " GROUP BY lemma ORDER BY said DESC, lemma LIMIT ?",
        [most],
    )
    return Survey(
        articles,
        attributions,
        words,
        people,
        {kind: kinds.get(kind.value, 0) for kind in Kind},
        {polarity: polarities.get(polarity.value, 0) for polarity in Polarity},
        _shares(register, "a.gender, a.sign", "speaker_id IS NOT NULL AND a.gender != 'none'"),
        _shares(register, "coalesce(people.kind, speaker_kind, 'untold'), ''"),
        _shares(register, "naming, ''"),
        _periods(register, "month"),
        _periods(register, "outlet"),
        tuple(_quoted(register, most)),
        tuple(cues),
        *_sparing(register, most),
    )


def _shares(register: Register, columns: str, where: str = "true") -> tuple[Share, ...]:
    rows = register.database.execute(
        f"SELECT {columns}, count(*) AS said, sum(a.words) FROM attributions a"
        f" LEFT JOIN people ON people.id = a.person WHERE {where}"
        " GROUP BY 1, 2 ORDER BY said DESC, 1, 2"
    ).fetchall()
    said, words = sum(row[2] for row in rows), sum(row[3] for row in rows)
    return tuple(Share(name, one, more, said, words, sign) for name, sign, one, more in rows)


def _periods(register: Register, column: str) -> tuple[Period, ...]:
    rows = register.database.execute(
        f"SELECT {column}, count(DISTINCT article), count(*), sum(a.words), sum(gender = 'woman'),"
        " sum(gender = 'man'), sum(naming = 'anonymous') FROM attributions a"
        f" JOIN articles USING (article) WHERE {column} IS NOT NULL GROUP BY 1 ORDER BY 1"
    )
    return tuple(Period(*row) for row in rows)


def _quoted(register: Register, most: int) -> Iterable[Quoted]:
    ask = register.database.execute
    rows = ask(
        "SELECT id, name, kind, gender, sign, attributions, articles, first, last FROM people"
        " ORDER BY words DESC, id LIMIT ?",
        [most],
    ).fetchall()
    for id, name, kind, gender, sign, said, articles, first, last in rows:
        of_kind = "SELECT kind, sum(words) FROM attributions WHERE person = ? GROUP BY kind"
        counts = dict(ask(of_kind, [id]))
        words = {one: counts.get(one.value, 0) for one in Kind}
        months = ask(
            "SELECT month, count(*) FROM attributions JOIN articles USING (article)"
            " WHERE person = ? AND month IS NOT NULL GROUP BY month ORDER BY month",
            [id],
        )
        who = id, name, SpeakerKind(kind), gender, sign
        yield Quoted(*who, said, articles, words, first, last, tuple(months))


def _sparing(register: Register, most: int) -> tuple[tuple[Article, ...], tuple[int, ...]]:
    """The articles with most anonymous words, and how many articles have which share of them."""
    each = (
        "SELECT min(name) AS name, count(*) AS said, sum(a.words) AS words,"
        " sum((naming = 'anonymous') * a.words) AS hidden, sum((naming = 'untold') * a.words)"
        " FROM attributions a JOIN articles USING (article) GROUP BY article HAVING sum(a.words)"
    )
    rows = register.database.execute(
        f"{each} ORDER BY 1.0 * hidden / sum(a.words) DESC, said DESC, name LIMIT ?", [most]
    )
    sparing = tuple(Article(*row) for row in rows)
    deciles = [0] * _BINS
    for _, _, words, hidden, _ in register.database.execute(each):
        deciles[min(_BINS - 1, _BINS * hidden // words)] += 1
    return sparing, tuple(deciles)
