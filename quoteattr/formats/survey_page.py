"""A survey of many articles as one page: plots, and under each the table that it was made from."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from attrs import evolve
from markupsafe import Markup

from quoteattr.errors import BackendUnavailable
from quoteattr.formats import plots
from quoteattr.formats.html import template
from quoteattr.formats.survey_tables import Table, tables
from quoteattr.survey import Quoted, Survey, accuracy

__all__ = ["dumps", "sparkline"]

_WIDTH, _HEIGHT = 120, 18  # of a sparkline, in CSS pixels


def dumps(survey: Survey, top: int = 20) -> str:
    """The page; `top` is how many speakers, cues and articles it lists."""
    sections = [_section(survey, table, top) for table in tables(survey) if table.key != "quoted"]
    known = {name: accuracy(name) for name in ("gender", "join")}
    return template("survey.html").render(survey=survey, sections=sections, top=top, accuracy=known)


def sparkline(counts: Sequence[int]) -> Markup:
    """A line of counts, one a month, as SVG that takes its colour from the page."""
    if len(counts) < 2:
        return Markup("")
    high, step = max(counts) or 1, (_WIDTH - 4) / (len(counts) - 1)
    points = " ".join(
        f"{2 + step * place:.1f},{_HEIGHT - 2 - (_HEIGHT - 4) * count / high:.1f}"
        for place, count in enumerate(counts)
    )
    return Markup(
        f'<svg class="spark" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}"'
        f' role="img" aria-label="{len(counts)} months, at most {max(counts)} a month">'
        f'<polyline points="{points}" fill="none" stroke="currentColor"/></svg>'
    )


def _section(survey: Survey, table: Table, top: int) -> dict[str, Any]:
    """A table with its plot, if there is one, and with pictures in its rows, behind the first cell.

    Without matplotlib there is the table alone.
    """
    draw: dict[str, Callable[[], str]] = {
        "gender": lambda: plots.shares(survey.by_gender(), "gender"),
        "naming": lambda: plots.shares(survey.naming, "naming"),
        "sorts": lambda: plots.shares(survey.sorts, "sorts"),
        "speakers": lambda: plots.speakers(survey.speakers[:top]),
        "months": lambda: plots.trend(survey.months),
        "outlets": lambda: plots.outlets(survey.outlets[:top]),
        "kinds": lambda: plots.kinds(survey),
        "cues": lambda: plots.cues(survey.cues[:top]),
        "anonymous": lambda: plots.anonymous(survey.deciles),
    }
    sparks: list[Markup] = []
    picture = ""
    with suppress(BackendUnavailable):
        picture = draw[table.key]() if table.key in draw else ""
    if table.key == "speakers":  # whose key is for machines
        sparks = _sparks(survey, survey.speakers[:top])
        rows = tuple(row[:-1] for row in table.rows)
        table = evolve(table, head=table.head[:-1], rows=rows)
    if table.key in ("speakers", "cues", "articles"):
        table = evolve(table, rows=table.rows[:top])
    # A plot escapes its own words.
    return {"table": table, "picture": Markup(picture), "sparks": sparks}


def _sparks(survey: Survey, quoted: Sequence[Quoted]) -> list[Markup]:
    if len(survey.calendar) < 2:
        return []
    counts = [dict(one.months) for one in quoted]
    return [sparkline([said.get(month, 0) for month in survey.calendar]) for said in counts]
