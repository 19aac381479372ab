"""The figures of a survey as tables: what the page shows, and what the CSV files hold."""

from collections.abc import Iterable

from attrs import frozen

from quoteattr.formats import csv
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
    return "".join(csv.lines([table.head, *table.rows]))


def _table(
    key: str, title: str, note: str, head: Iterable[str], rows: Iterable[Iterable[object]]
) -> Table:
    return Table(key, title, note, tuple(head), tuple(tuple(map(_cell, row)) for row in rows))


def _cell(value: object) -> str:
    """Shares are per cent, counts and words as they are."""
    return f"{100 * value:.1f}" if isinstance(value, float) else csv.cell(value)


def _shares(
    key: str, title: str, note: str, shares: Iterable[Share], *, signs: bool = False
) -> Table:
    rows = (
        (
            *((one.name, one.sign or "none") if signs else (one.name,)),
            *(one.attributions, one.share, *one.interval, one.words, one.word_share),
        )
        for one in shares
    )
    who = ("Who", "Sign") if signs else ("Who",)
    head = (*who, "Said", "% of said", *_INTERVAL, "Words", "% of words")
    return _table(key, title, note, head, rows)


def _periods(key: str, title: str, first: str, periods: Iterable[Period]) -> Table:
    rows = (
        (
            *(one.name, one.articles, one.attributions, one.words, one.women, one.men),
            *(one.share_of_women, *one.interval, one.anonymous / (one.attributions or 1)),
        )
        for one in periods
    )
    head = (first, "Articles", "Said", "Words", "By women", "By men", "% women", *_INTERVAL)
    note = "The share of women is of what women and men say; that of the anonymous of all."
    return _table(key, title, note, (*head, "% anonymous"), rows)


def _speakers(survey: Survey) -> Table:
    rows = (
        (
            *(one.name, one.kind, one.gender.replace("none", ""), one.sign),
            *(one.articles, one.attributions, *(one.words[kind] for kind in survey.kinds)),
            *(one.total, one.first, one.last, one.id),
        )
        for one in survey.speakers
    )
    head = ("Name", "Sort", "Gender", "Sign", "Articles", "Said", *survey.kinds)
    note = "Speakers are joined by name, role and date; direct, indirect and mixed are words."
    ends = ("Words", "First", "Last", "Key")
    return _table("speakers", "Who is quoted most", note, (*head, *ends), rows)


def _kinds(survey: Survey) -> Table:
    forms = [*survey.kinds.items(), *survey.polarities.items()]
    return _table("kinds", "How", "", ("Form", "Attributions"), forms)


def _cues(survey: Survey) -> Table:
    return _table("cues", "By which cues", "", ("Cue", "Attributions"), survey.cues)


def _deciles(survey: Survey) -> Table:
    step = 100 // len(survey.deciles)
    rows = (
        (f"{step * place} to {step * (place + 1)} %", count)
        for place, count in enumerate(survey.deciles)
    )
    note = "Articles, by the share of the words reported that people without a name are given."
    title = "How much goes without a name"
    return _table("anonymous", title, note, ("Share", "Articles"), rows if survey.words else ())


def _sparing(survey: Survey) -> Table:
    rows = (
        (one.name, one.attributions, one.words, one.anonymous_share, one.untold / (one.words or 1))
        for one in survey.sparing
    )
    head = ("Article", "Said", "Words", "% anonymous", "% untold")
    return _table("articles", "Articles that name least", "Of the words reported.", head, rows)


def _quoted_months(survey: Survey) -> Table:
    rows = (
        (one.name, month, count, one.id) for one in survey.speakers for month, count in one.months
    )
    head = ("Name", "Month", "Said", "Key")
    return _table("quoted", "Who is quoted most, month by month", "", head, rows)
