"""Plots of a survey, as SVG to stand in a page. They need ``pip install 'quoteattr[plots]'``.

Every plot goes with a table that says the same in words. Kinds are told apart by hatching as well
as by shade. Text stays text, and takes its colour from the page, by day and by night.
"""

import re
import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from io import StringIO
from typing import Any

from quoteattr.errors import needed
from quoteattr.formats.show import visible
from quoteattr.model import Kind
from quoteattr.survey import Period, Quoted, Share, Survey, month_number

__all__ = ["anonymous", "cues", "kinds", "outlets", "shares", "speakers", "trend"]

_INK = "#010203"  # stands for the colour of the page's ink
_SHADES = {Kind.DIRECT: "#2f6f9f", Kind.MIXED: "#7fa8c6", Kind.INDIRECT: "#cfdde8"}
_HATCHES = {Kind.DIRECT: "", Kind.MIXED: "//", Kind.INDIRECT: ""}
_WIDTH = 7.2  # inches
_ROW = 0.28  # inches a bar
_LONGEST = 40  # code points of a label
_TICKS = 12  # months that are named under a trend


def speakers(quoted: Sequence[Quoted]) -> str:
    """Bars of words, one a speaker, cut by kind."""
    figure, axes = _figure(len(quoted) + 1)
    _stacked(axes, [(one.name, one.words) for one in quoted])
    axes.set_xlabel("words reported")
    return _svg(figure, "speakers")


def kinds(survey: Survey) -> str:
    """One bar of all attributions, cut by kind."""
    figure, axes = _figure(1)
    above = {"ncols": 3, "loc": "lower left", "bbox_to_anchor": (0, 1)}
    _stacked(axes, [("attributions", survey.kinds)], **above)
    return _svg(figure, "kinds")


def cues(counted: Sequence[tuple[str, int]]) -> str:
    """Bars of attributions, one a cue."""
    figure, axes = _figure(len(counted))
    axes.barh(range(len(counted)), [count for _, count in counted], color=_SHADES[Kind.DIRECT])
    _labels(axes, [lemma for lemma, _ in counted])
    axes.set_xlabel("attributions")
    return _svg(figure, "cues")


def anonymous(deciles: Sequence[int]) -> str:
    """How many articles give which share of their words to people without a name."""
    figure, axes = _figure(len(deciles))
    width = 100 / len(deciles)
    lefts = [width * place for place in range(len(deciles))]
    axes.bar(lefts, deciles, width, align="edge", color=_SHADES[Kind.DIRECT])
    axes.set_ylabel("articles", color=_INK)
    axes.set_xlabel("% of the words reported, by speakers without a name")
    axes.locator_params(axis="y", integer=True)
    return _svg(figure, "anonymous")


def shares(parts: Sequence[Share], name: str) -> str:
    """Bars of the share of attributions, each with its interval; `name` begins the ids."""
    found = [(one.name, one.share, one.interval) for one in parts]
    return _intervals(found, name, "% of the attributions, with the interval at 95 %")


def outlets(periods: Sequence[Period]) -> str:
    """Bars of the share of women, one an outlet, each with its interval."""
    found = [(one.name, one.share_of_women, one.interval) for one in periods]
    return _intervals(found, "outlets", "% of what women and men say, by women")


def trend(periods: Sequence[Period]) -> str:
    """The share of women month by month, a line in the band of its interval."""
    figure, axes = _figure(_TICKS)
    told = [one for one in periods if one.women + one.men]
    places = [month_number(one.name) for one in told]
    low, high = ([100 * one.interval[edge] for one in told] for edge in (0, 1))
    axes.fill_between(places, low, high, color=_SHADES[Kind.INDIRECT], linewidth=0)
    line = {"color": _SHADES[Kind.DIRECT], "marker": ".", "markersize": 4}
    axes.plot(places, [100 * one.share_of_women for one in told], **line)
    names = dict(zip(places, (one.name for one in told), strict=True))
    step = max(1, (max(places, default=0) - min(places, default=0)) // _TICKS)
    ticks = [at for at in names if not (at - places[0]) % step]
    axes.set_xticks(ticks, [names[at] for at in ticks], rotation=45)
    axes.set_ylim(0, 100)
    axes.set_ylabel("% women", color=_INK)
    axes.set_xlabel("of what women and men say, with the interval at 95 %")
    return _svg(figure, "months")


def _intervals(
    found: Sequence[tuple[str, float, tuple[float, float]]], name: str, label: str
) -> str:
    figure, axes = _figure(len(found))
    widths = [100 * share for _, share, _ in found]
    below = [100 * max(0.0, share - low) for _, share, (low, _) in found]
    above = [100 * max(0.0, high - share) for _, share, (_, high) in found]
    axes.barh(range(len(found)), widths, color=_SHADES[Kind.MIXED])
    axes.errorbar(
        widths, range(len(found)), xerr=[below, above], fmt="none", ecolor=_INK, capsize=3
    )
    _labels(axes, [name for name, _, _ in found])
    axes.set_xlim(0, 100)
    axes.set_xlabel(label)
    return _svg(figure, name)


@cache
def _matplotlib() -> Any:
    needed("matplotlib.figure", "a plot", "plots")
    return needed("matplotlib", "a plot", "plots")


def _figure(rows: int) -> tuple[Any, Any]:
    figure = _matplotlib().figure.Figure(figsize=(_WIDTH, 1.0 + _ROW * rows), layout="constrained")
    axes = figure.add_subplot()
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(_INK)
    axes.tick_params(colors=_INK)
    axes.locator_params(axis="x", integer=True)  # nobody is quoted half a time
    return figure, axes


def _stacked(axes: Any, rows: Sequence[tuple[str, Mapping[Kind, int]]], **legend: Any) -> None:
    """Named bars, each cut by kind."""
    reached = [0] * len(rows)
    for kind, shade in _SHADES.items():
        counts = [of_kind[kind] for _, of_kind in rows]
        edge = {"hatch": _HATCHES[kind], "edgecolor": "#24506f", "linewidth": 0.5}
        axes.barh(range(len(rows)), counts, left=reached, color=shade, label=kind.value, **edge)
        reached = [before + more for before, more in zip(reached, counts, strict=True)]
    _labels(axes, [name for name, _ in rows])
    axes.legend(frameon=False, labelcolor=_INK, **legend)


def _labels(axes: Any, names: Sequence[str]) -> None:
    """Names beside the bars, the first at the top; a dollar is a dollar, not mathematics."""
    shown = [visible(name) for name in names]
    short = [name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…" for name in shown]
    axes.set_yticks(range(len(names)), short, parse_math=False)
    axes.invert_yaxis()


def _svg(figure: Any, name: str) -> str:
    """The picture as an element of a page, the same at every run; its ids begin with `name`."""
    written = StringIO()
    plain = {"svg.fonttype": "none", "svg.hashsalt": "quoteattr", "hatch.linewidth": 0.7}
    for axes in figure.axes:
        axes.xaxis.label.set_color(_INK)
    with _matplotlib().rc_context(plain), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)  # the reader has others
        figure.savefig(written, format="svg", transparent=True, metadata={"Date": None})
    picture = _METADATA.sub("", written.getvalue())
    picture = _OWN_ID.sub(rf"\g<1>{name}-", picture)
    return picture[picture.index("<svg") :].replace(_INK, "currentColor")


_METADATA = re.compile(r"<metadata>.*?</metadata>", re.DOTALL)
_OWN_ID = re.compile(r"""( id="|url\(#|href="#)""")
