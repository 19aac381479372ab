"""A survey of many articles as one page: plots, and under each the table that it was made from."""

from collections.abc import Callable
from functools import cache

from attrs import frozen
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from quoteattr.errors import BackendUnavailable
from quoteattr.formats import plots
from quoteattr.formats.show import visible
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
    quoted, cues = survey.speakers[:top], survey.cues[:top]
    made = [
        _Section(
            "speakers",
            "Who is quoted most",
            _picture(lambda: plots.speakers(quoted)),
            ("Name", "Sort", "Articles", "Said", *survey.kinds, "Words"),
            tuple(
                (
                    one.name,
                    one.kind.value,
                    str(one.articles),
                    str(one.attributions),
                    *(str(one.words[kind]) for kind in survey.kinds),
                    str(one.total),
                )
                for one in quoted
            ),
        ),
        _Section(
            "kinds",
            "How",
            _picture(lambda: plots.kinds(survey)),
            ("", "Attributions"),
            tuple((name, str(count)) for name, count in _forms(survey)),
        ),
        _Section(
            "cues",
            "By which cues",
            _picture(lambda: plots.cues(cues)),
            ("Cue", "Attributions"),
            tuple((lemma, str(count)) for lemma, count in cues),
        ),
        _Section(
            "anonymous",
            "How much goes without a name",
            _picture(lambda: plots.anonymous(survey.articles)),
            ("Article", "Said", "Words", "Anonymous", "Unknown"),
            tuple(
                (
                    a.name,
                    str(a.attributions),
                    str(a.words),
                    f"{a.anonymous_share:.0%}",
                    f"{a.unknown / (a.words or 1):.0%}",
                )
                for a in survey.articles
            ),
        ),
    ]
    return [section for section in made if section.rows]


def _forms(survey: Survey) -> list[tuple[str, int]]:
    return [*survey.kinds.items(), *survey.polarities.items()]


def _picture(draw: Callable[[], str]) -> Markup:
    """A plot, which escapes its own words; none where there is nothing to draw with."""
    try:
        return Markup(draw())
    except BackendUnavailable:
        return Markup("")


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("quoteattr.formats", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    return environment.get_template("survey.html")
