"""The figures of a survey as tables: what the page shows, and what the CSV files hold."""

import csv
from collections.abc import Iterable
from io import StringIO

from attrs import frozen

from quoteattr.survey import Period, Share, Survey

__all__ = ["Table", "tables", "written"]

_INTERVAL = ("from", "to")


@frozen
class Table:
    """A figure: the first cell of a row names it, shares are per cent, `note` says of what."""

    key: str
    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(survey: Survey) -> list[Table]:
    """All the tables of a survey, those without a row left out."""
    made = [
        _shares("gender", "Women and men", _OF_PEOPLE, survey.by_gender()),
        _shares("signs", "What told the gender", _OF_PEOPLE, survey.genders, signs=True),
        _shares("naming", "With and without a name", _OF_ALL, survey.naming),
        _shares("sorts", "People, bodies, documents", _OF_ALL, survey.sorts),
        _speakers(survey),
        _periods("months", "Month by month", "Month", survey.months),
        _periods("outlets", "By outlet", "Outlet", survey.outlets),
        _kinds(survey),
        _cues(survey),
        _deciles(survey),
        _sparing(survey),
        _quoted_months(survey),
    ]
    return [table for table in made if table.rows]


_OF_PEOPLE = "Of the attributions to people; an interval at 95 % says what chance could do."
_OF_ALL = "Of all attributions; an interval at 95 % says what chance could do."


def written(table: Table) -> str:
    """A table as CSV."""
    buffer = StringIO(newline="")
    csv.writer(buffer).writerows([table.head, *table.rows])
    return buffer.getvalue()


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _shares(
    key: str, title: str, note: str, shares: Iterable[Share], *, signs: bool = False
) -> Table:
    rows = tuple(
        (
            one.name,
            *((one.sign or "none",) if signs else ()),
            str(one.attributions),
            _percent(one.share),
            *map(_percent, one.interval),
            str(one.words),
            _percent(one.word_share),
        )
        for one in shares
    )
    sign = ("Sign",) if signs else ()
    head = ("Who", *sign, "Said", "% of said", *_INTERVAL, "Words", "% of words")
    return Table(key, title, note, head, rows)


def _periods(key: str, title: str, first: str, periods: Iterable[Period]) -> Table:
    rows = tuple(
        (
            one.name,
            str(one.articles),
            str(one.attributions),
            str(one.words),
            str(one.women),
            str(one.men),
            _percent(one.share_of_women),
            *map(_percent, one.interval),
            _percent(one.anonymous / (one.attributions or 1)),
        )
        for one in periods
    )
    head = (first, "Articles", "Said", "Words", "By women", "By men", "% women", *_INTERVAL)
    note = "The share of women is of what women and men say; that of the anonymous of all."
    return Table(key, title, note, (*head, "% anonymous"), rows)


def _speakers(survey: Survey) -> Table:
    rows = tuple(
        (
            one.name,
            one.kind.value,
            one.gender.replace("none", ""),
            one.sign,
            str(one.articles),
            str(one.attributions),
            *(str(one.words[kind]) for kind in survey.kinds),
            str(one.total),
            one.first or "",
            one.last or "",
            one.id,
        )
        for one in survey.speakers
    )
    words = (kind.value for kind in survey.kinds)
    head = ("Name", "Sort", "Gender", "Sign", "Articles", "Said", *words, "Words", "First", "Last")
    note = "Speakers are joined by name, role and date; direct, indirect and mixed are words."
    return Table("speakers", "Who is quoted most", note, (*head, "Key"), rows)


def _kinds(survey: Survey) -> Table:
    forms = [*survey.kinds.items(), *survey.polarities.items()]
    rows = tuple((form.value, str(count)) for form, count in forms)
    return Table("kinds", "How", "", ("Form", "Attributions"), rows)


def _cues(survey: Survey) -> Table:
    rows = tuple((lemma, str(count)) for lemma, count in survey.cues)
    return Table("cues", "By which cues", "", ("Cue", "Attributions"), rows)


def _deciles(survey: Survey) -> Table:
    step = 100 // len(survey.deciles)
    rows = tuple(
        (f"{step * place} to {step * (place + 1)} %", str(count))
        for place, count in enumerate(survey.deciles)
    )
    note = "Articles, by the share of the words reported that people without a name are given."
    title = "How much goes without a name"
    return Table("anonymous", title, note, ("Share", "Articles"), rows if survey.words else ())


def _sparing(survey: Survey) -> Table:
    rows = tuple(
        (
            article.name,
            str(article.attributions),
            str(article.words),
            _percent(article.anonymous_share),
            _percent(article.untold / (article.words or 1)),
        )
        for article in survey.sparing
    )
    head = ("Article", "Said", "Words", "% anonymous", "% untold")
    return Table("articles", "Articles that name least", "Of the words reported.", head, rows)


def _quoted_months(survey: Survey) -> Table:
    rows = tuple(
        (one.name, month, str(count), one.id)
        for one in survey.speakers
        for month, count in one.months
    )
    head = ("Name", "Month", "Said", "Key")
    return Table("quoted", "Who is quoted most, month by month", "", head, rows)
