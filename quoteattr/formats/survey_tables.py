"""The figures of a survey as tables: what the page shows, and what the CSV files hold."""

from collections.abc import Iterable

from attrs import evolve, frozen

from quoteattr.formats import csv
from quoteattr.model import Kind
from quoteattr.survey import Survey

__all__ = ["Table", "tables", "written"]

_OF_PEOPLE = "Of the attributions to people; an interval at 95 % says what chance could do."
_OF_ALL = "Of all attributions; an interval at 95 % says what chance could do."
_OF_WOMEN = "The share of women is of what women and men say; that of the anonymous of all."
_JOINED = "Speakers are joined by name, role and date; direct, indirect and mixed are words."
_HIDDEN = "Articles, by the share of the words reported that people without a name are given."

#: Columns, each with the field that it shows; a field of several figures has as many columns.
_SHARE = {
    "Said": "attributions",
    "% of said": "share",
    "from, to": "interval",
    "Words": "words",
    "% of words": "word_share",
}
_WHO = {"Who": "name"} | _SHARE
_SIGNS = {"Who": "name", "Sign": "sign"} | _SHARE
_PERIOD = {
    "Articles": "articles",
    "Said": "attributions",
    "Words": "words",
    "By women": "women",
    "By men": "men",
    "% women": "share_of_women",
    "from, to": "interval",
    "% anonymous": "anonymous_share",
}
_SPEAKER = {
    "Name": "name",
    "Sort": "kind",
    "Gender": "gender",
    "Sign": "sign",
    "Articles": "articles",
    "Said": "attributions",
    ", ".join(Kind): "words",
    "Words": "total",
    "First": "first",
    "Last": "last",
    "Key": "id",
}
_ARTICLE = {
    "Article": "name",
    "Said": "attributions",
    "Words": "words",
    "% anonymous": "anonymous_share",
    "% untold": "untold_share",
}


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
    signs = (evolve(one, sign=one.sign or "none") for one in survey.genders)
    quoted = (evolve(one, gender=one.gender.replace("none", "")) for one in survey.speakers)
    forms = [*survey.kinds.items(), *survey.polarities.items()]
    step = 100 // len(survey.deciles)
    deciles = ((f"{step * n} to {step * n + step} %", of) for n, of in enumerate(survey.deciles))
    by_month = ((one.name, *month, one.id) for one in survey.speakers for month in one.months)
    made = [
        _fields("gender", "Women and men", _OF_PEOPLE, _WHO, survey.by_gender()),
        _fields("signs", "What told the gender", _OF_PEOPLE, _SIGNS, signs),
        _fields("naming", "With and without a name", _OF_ALL, _WHO, survey.naming),
        _fields("sorts", "People, bodies, documents", _OF_ALL, _WHO, survey.sorts),
        _fields("speakers", "Who is quoted most", _JOINED, _SPEAKER, quoted),
        _fields("months", "Month by month", _OF_WOMEN, {"Month": "name"} | _PERIOD, survey.months),
        _fields("outlets", "By outlet", _OF_WOMEN, {"Outlet": "name"} | _PERIOD, survey.outlets),
        _table("kinds", "How", "", "Form, Attributions", forms),
        _table("cues", "By which cues", "", "Cue, Attributions", survey.cues),
        _table("anonymous", "How much goes without a name", _HIDDEN, "Share, Articles", deciles),
        _fields(
            "articles",
            "Articles that name least",
            "Of the words reported.",
            _ARTICLE,
            survey.sparing,
        ),
        _table(
            "quoted", "Who is quoted most, month by month", "", "Name, Month, Said, Key", by_month
        ),
    ]
    return [table for table in made if table.rows and (survey.words or table.key != "anonymous")]


def written(table: Table) -> str:
    """A table as CSV."""
    return "".join(csv.lines([table.head, *table.rows]))


def _table(key: str, title: str, note: str, head: str, rows: Iterable[Iterable[object]]) -> Table:
    cells = tuple(tuple(map(_cell, row)) for row in rows)
    return Table(key, title, note, tuple(head.split(", ")), cells)


def _cell(value: object) -> str:
    """Shares are per cent, counts and words as they are."""
    return f"{100 * value:.1f}" if isinstance(value, float) else csv.cell(value)


def _fields(
    key: str, title: str, note: str, columns: dict[str, str], things: Iterable[object]
) -> Table:
    """The table of some things, a row each."""
    rows = ([cell for name in columns.values() for cell in _cells(one, name)] for one in things)
    return _table(key, title, note, ", ".join(columns), rows)


def _cells(thing: object, name: str) -> Iterable[object]:
    value = getattr(thing, name)
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, tuple) else (value,)
