"""A survey counts what the results hold; its page and its plots say it, whatever the names are."""

import csv
import re
import sys
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import results

from quoteattr import score
from quoteattr.cli import main
from quoteattr.formats import jsonl, plots, survey_page
from quoteattr.formats.survey_tables import tables, written
from quoteattr.model import Attribution, Kind, Polarity, Result, Span, Speaker
from quoteattr.people import Facts
from quoteattr.survey import Period, Share, survey

MANY = st.lists(st.tuples(st.sampled_from(["a", "b"]), results()), max_size=4)
few = settings(max_examples=50)  # of some two results each: as many as other laws look at
HOSTILE = "<script>$x_1$</script>&\u202e\x1b\ud800"


def _result(*spoken: tuple[str, str, bool, Kind]) -> Result:
    """A result in which each speaker says some words, all of the same kind."""
    text, attributions, speakers = "", [], []
    for number, (name, words, anonymous, kind) in enumerate(spoken):
        speakers.append(Speaker(f"s{number}", name, anonymous=anonymous))
        span = Span(len(text), len(text) + len(words))
        attributions.append(Attribution(kind, (span,), speaker=speakers[-1]))
        text += words + " "
    return Result(text, tuple(attributions), tuple(speakers))


ONE = _result(
    ("Marie Durand", "un deux trois", False, Kind.DIRECT),
    ("témoin", "quatre", True, Kind.INDIRECT),
)
OTHER = _result(
    ("Marie Durand", "un", False, Kind.INDIRECT),
    ("Luc Petit", "un deux", False, Kind.MIXED),
    ("témoin", "un", True, Kind.DIRECT),
)


def test_speakers_are_followed_by_name_and_the_anonymous_are_not() -> None:
    found = survey([("a", ONE), ("b", OTHER)])
    told = [(one.name, one.articles, one.attributions, one.total) for one in found.speakers]
    assert found.people == 2
    assert told == [("Marie Durand", 2, 2, 4), ("Luc Petit", 1, 1, 2)]
    assert found.speakers[0].words == {Kind.DIRECT: 3, Kind.INDIRECT: 1, Kind.MIXED: 0}
    assert [article.anonymous_share for article in found.sparing] == [0.25, 0.25]
    assert found.deciles == (0, 0, 2, 0, 0, 0, 0, 0, 0, 0)
    assert (found.words, found.anonymous_share, found.untold_share) == (8, 0.25, 0.0)


@few
@given(MANY)
def test_all_is_counted_once(named: list[tuple[str, Result]]) -> None:
    found = survey(iter(named))
    attributions = [a for _, result in named for a in result.attributions]
    assert found.articles == len(named)
    assert found.attributions == len(attributions)
    assert sum(found.kinds.values()) == sum(found.polarities.values()) == len(attributions)
    assert sum(count for _, count in found.cues) == sum(a.cue is not None for a in attributions)
    for shares in (found.naming, found.sorts):
        assert sum(one.attributions for one in shares) == len(attributions)
        assert sum(one.words for one in shares) == found.words
    people = sum(one.attributions for one in found.genders)
    assert people == sum(one.all_attributions for one in found.genders[:1]) <= len(attributions)
    said = sum(one.attributions for one in found.naming if one.name == "named")
    assert sum(one.attributions for one in found.speakers) == said


@few
@given(MANY)
def test_the_order_of_the_articles_changes_no_figure(named: list[tuple[str, Result]]) -> None:
    named = [(f"{place} {name}", result) for place, (name, result) in enumerate(named)]
    assert survey(named) == survey(reversed(named))


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    # The interval of Wilson as R's prop.test(part, whole, correct = FALSE) prints it.
    [(0, 10, 0.0, 0.2775328), (5, 10, 0.2365931, 0.7634069), (219, 220, 0.9747064, 0.9991972)],
)
def test_intervals_are_those_of_wilson(part: int, whole: int, low: float, high: float) -> None:
    assert score.Share(part, whole).interval == pytest.approx((low, high), abs=1e-6)


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_an_interval_holds_its_share(part: int, rest: int) -> None:
    low, high = score.Share(part, part + rest).interval
    assert 0 <= low <= part / ((part + rest) or 1) + 1e-12
    assert part + rest == 0 or part / (part + rest) - 1e-12 <= high <= 1


def test_women_and_men_are_counted_with_the_sign_that_told() -> None:
    found = survey([("a", ONE), ("b", OTHER)])
    told = [(one.name, one.sign, one.attributions, one.words) for one in found.genders]
    assert told == [("woman", "first name", 2, 4), ("man", "first name", 1, 2)]
    assert [one.name for one in found.by_gender()] == ["woman", "man"]
    women = found.women()
    assert (women.attributions, women.all_attributions, women.words, women.all_words) == (
        2,
        3,
        4,
        6,
    )


def test_months_and_outlets_are_those_of_the_catalogue() -> None:
    facts = [("a", Facts("2018-05-01", "Le Courrier")), ("b", Facts("2018-06-02", "La Gazette"))]
    found = survey([("a", ONE), ("b", OTHER), ("c", OTHER)], catalogue=facts)
    told = [(one.name, one.articles, one.attributions, one.women, one.men) for one in found.months]
    assert told == [("2018-05", 1, 2, 1, 0), ("2018-06", 1, 3, 1, 1)]
    assert [one.name for one in found.outlets] == ["La Gazette", "Le Courrier"]
    assert found.calendar == ("2018-05", "2018-06")
    assert found.speakers[0].months == (("2018-05", 1), ("2018-06", 1))


def test_months_without_an_article_are_in_the_calendar() -> None:
    facts = [
        ("a", Facts("2017-11-30T23:00:00+01:00")),
        ("b", Facts("2018-02")),
        ("c", Facts("2018")),
    ]
    found = survey([("a", ONE), ("b", OTHER), ("c", OTHER)], catalogue=facts)
    assert [one.name for one in found.months] == ["2017-11", "2018-02"]
    assert found.calendar == ("2017-11", "2017-12", "2018-01", "2018-02")
    assert "4 months" in survey_page.dumps(found)


@few
@given(MANY)
def test_every_figure_is_a_table_of_rows_as_long_as_its_head(
    named: list[tuple[str, Result]],
) -> None:
    for table in tables(survey(named)):
        assert {len(row) for row in table.rows} == {len(table.head)}
        rows = list(csv.reader(StringIO(written(table), newline="")))
        assert len(rows) == 1 + len(table.rows)


def test_the_command_writes_every_figure(tmp_path: Path) -> None:
    lines, out = tmp_path / "b.jsonl", tmp_path / "figures"
    lines.write_text("".join(jsonl.write([("a", ONE), ("b", OTHER)])))
    done = CliRunner().invoke(main, ["report", str(lines), "--csv", str(out)])
    assert (done.exit_code, done.output) == (0, "")
    head, *rows = (out / "gender.csv").read_text().splitlines()
    assert head == "Who,Said,% of said,from,to,Words,% of words"
    assert rows == ["woman,2,66.7,20.8,93.9,4,66.7", "man,1,33.3,6.1,79.2,2,33.3"]


def _pictures() -> list[str]:
    pytest.importorskip("matplotlib")
    months = [("a", Facts("2018-05-01")), ("b", Facts("2018-06-02"))]
    found = survey([("a", ONE), ("b", OTHER)], catalogue=months)
    return [
        plots.speakers([evolve(found.speakers[0], name=HOSTILE)]),
        plots.kinds(found),
        plots.cues([(HOSTILE, 3), ("dire", 2)]),
        plots.anonymous(found.deciles),
        plots.shares([Share(HOSTILE, 1, 1, 2, 2)], "gender"),
        plots.trend(found.months),
        plots.outlets([Period(HOSTILE, 1, 2, 2, 1, 1, 0)]),
    ]


def test_plots_are_pictures_whose_words_are_words() -> None:
    words = ""
    for picture in _pictures():
        root = ElementTree.fromstring(picture)
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert not root.findall(".//{http://www.w3.org/2000/svg}script")
        assert not set("\u202e\x1b\ud800") & set(picture)
        words += "".join(root.itertext())
    assert words.count("<script>$x_1$</script>&") == 4, "as speaker, cue, share and outlet"


def test_plots_of_one_page_have_ids_of_their_own() -> None:
    ids = [found for picture in _pictures() for found in re.findall(r'id="([^"]+)"', picture)]
    assert len(set(ids)) == len(ids)


def test_plots_are_the_same_at_every_run() -> None:
    assert _pictures() == _pictures()


def test_a_bar_is_as_long_as_its_words() -> None:
    pytest.importorskip("matplotlib")
    (one, other) = survey([("a", ONE), ("b", OTHER)]).speakers
    shown = "".join(ElementTree.fromstring(plots.speakers([one, other])).itertext())
    assert shown.index("Marie Durand") < shown.index("Luc Petit")
    assert {"direct", "indirect", "mixed"} <= set(shown.split())


def test_whole_numbers_are_counted() -> None:
    pytest.importorskip("matplotlib")
    root = ElementTree.fromstring(plots.cues([("selon", 3), ("dire", 1)]))
    ticks = [text for text in map(str.strip, root.itertext()) if re.fullmatch(r"[\d.]+", text)]
    assert ticks == ["0", "1", "2", "3"]


def test_the_page_escapes_names() -> None:
    named = [(HOSTILE, _result((HOSTILE, "un", False, Kind.DIRECT)))]
    page = survey_page.dumps(survey(named))
    assert "<script>" not in page
    assert not set("\u202e\x1b\ud800") & set(page)
    assert "100%" not in page.split("Anonymous")[1]


def test_without_matplotlib_the_tables_stand_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    plots._matplotlib.cache_clear()
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    page = survey_page.dumps(survey([("a", ONE)]))
    plots._matplotlib.cache_clear()
    assert "<svg" not in page
    assert "<details open>" in page
    assert "Marie Durand" in page


def test_an_empty_survey_has_a_page() -> None:
    assert "0 articles" in survey_page.dumps(survey([]))


def test_the_command_reads_articles_and_results(tmp_path: Path) -> None:
    article, lines = tmp_path / "a.txt", tmp_path / "b.jsonl"
    article.write_text("« Oui », a dit Marie Durand.", encoding="utf-8")
    denied = Attribution(Kind.INDIRECT, (Span(0, 2),), polarity=Polarity.DENIED)
    lines.write_text("".join(jsonl.write([("b", OTHER), ("c", Result("Si", (denied,)))])))
    done = CliRunner().invoke(main, ["report", str(article), str(lines)])
    assert done.exit_code == 0, done.output
    assert "3 articles, 5 attributions" in done.output
    assert "1 denied" in done.output
    assert re.search(r"Marie Durand +\w+ +2 +2 +2", done.output)


def test_the_command_writes_a_page(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    done = CliRunner().invoke(
        main, ["report", "-o", str(target)], input="« Oui », a dit Luc Petit."
    )
    assert (done.exit_code, done.output) == (0, "")
    assert "Luc Petit" in target.read_text(encoding="utf-8")


def test_spoilt_results_are_said_with_their_place(tmp_path: Path) -> None:
    lines = tmp_path / "b.jsonl"
    lines.write_text("{}\n")
    done = CliRunner().invoke(main, ["report", str(lines)])
    assert done.exit_code == 1
    assert done.stderr.startswith(f"Error: {lines}:1: $.format: ")
