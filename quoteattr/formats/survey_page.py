"""A survey of many articles as one page: plots, and under each the table that it was made from."""

from collections.abc import Callable
from functools import cache

from attrs import frozen
from jinja2 import Template
from markupsafe import Markup

from quoteattr.errors import BackendUnavailable
from quoteattr.formats import plots
from quoteattr.formats.templating import template
from quoteattr.survey import Survey

__all__ = ["dumps"]


@frozen
class _Section:
    """A plot with its table; without matplotlib there is the table alone."""

    key: str
    title: str
    picture: Markup
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def dumps(survey: Survey, top: int = 20) -> str:
    """The page; `top` is how many speakers and cues it lists."""
    return _template().render(survey=survey, sections=_sections(survey, top), top=top)


def _sections(survey: Survey, top: int) -> list[_Section]:
    made = [_speakers(survey, top), _kinds(survey), _cues(survey, top), _anonymous(survey)]
    return [section for section in made if section.rows]


def _speakers(survey: Survey, top: int) -> _Section:
    quoted = survey.speakers[:top]
    rows = (
        (
            one.name,
            one.kind.value,
            str(one.articles),
            str(one.attributions),
            *(str(one.words[kind]) for kind in survey.kinds),
            str(one.total),
        )
        for one in quoted
    )
    return _Section(
        "speakers",
        "Who is quoted most",
        _picture(lambda: plots.speakers(quoted)),
        ("Name", "Sort", "Articles", "Said", *(kind.value for kind in survey.kinds), "Words"),
        tuple(rows),
    )


def _kinds(survey: Survey) -> _Section:
    forms = [*survey.kinds.items(), *survey.polarities.items()]
    rows = tuple((form.value, str(count)) for form, count in forms)
    return _Section(
        "kinds", "How", _picture(lambda: plots.kinds(survey)), ("Form", "Attributions"), rows
    )


def _cues(survey: Survey, top: int) -> _Section:
    cues = survey.cues[:top]
    return _Section(
        "cues",
        "By which cues",
        _picture(lambda: plots.cues(cues)),
        ("Cue", "Attributions"),
        tuple((lemma, str(count)) for lemma, count in cues),
    )


def _anonymous(survey: Survey) -> _Section:
    rows = (
        (
            article.name,
            str(article.attributions),
            str(article.words),
            f"{article.anonymous_share:.0%}",
            f"{article.unknown / (article.words or 1):.0%}",
        )
        for article in survey.articles
    )
    return _Section(
        "anonymous",
        "How much goes without a name",
        _picture(lambda: plots.anonymous(survey.articles)),
        ("Article", "Said", "Words", "Anonymous", "Unknown"),
        tuple(rows),
    )


def _picture(draw: Callable[[], str]) -> Markup:
    """A plot, which escapes its own words; none where there is nothing to draw with."""
    try:
        return Markup(draw())
    except BackendUnavailable:
        return Markup("")


@cache
def _template() -> Template:
    return template("survey.html")
