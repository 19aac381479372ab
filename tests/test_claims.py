"""Claims: what a fact-checker is given, and why in that order."""

import csv
import json
from io import StringIO

import pytest
from attrs import evolve
from click.testing import CliRunner
from hypothesis import given
from shapes import GOLDEN, extracted
from strategies import results

from quoteattr import extract
from quoteattr.claims import POINTS, Claim, Sort, Standing
from quoteattr.cli import main
from quoteattr.formats import claims as written
from quoteattr.formats import json as native
from quoteattr.model import Result

ARTICLE = """La digue de Lille a coûté deux fois plus que prévu

Le pont a coûté 12 millions d'euros, a déclaré mercredi le maire, Paul Lefort.
« C'est inacceptable. La facture a doublé depuis 2015 », a répondu Marie Durand à l'AFP.
La préfecture promet de publier les comptes. Selon un témoin, le gardien aurait fui à Berlin.
Le maire dément avoir caché un rapport. Il n'a pas précisé si le pont fermera.
"""


def only(text: str) -> Claim:
    (claim,) = extract(text).claims()
    return claim


def names(claim: Claim) -> set[str]:
    return {point.name for point in claim.points}


def signs(text: str) -> list[tuple[str, str]]:
    claim = only(text)
    return [(sign.kind.value, text[sign.span.start : sign.span.end]) for sign in claim.signs]


# --- laws -----------------------------------------------------------------------------------


def assert_sound(result: Result) -> None:
    found = result.claims()
    for claim in found:
        attribution = result.attributions[claim.attribution]
        assert claim.speaker == attribution.speaker
        assert any(map(str.isalnum, claim.text))
        for span in claim.spans:
            assert any(span in content for content in attribution.content)
        for sign in claim.signs:
            assert len(sign.span) > 0
            assert claim.spans[0].start <= sign.span.start
            assert sign.span.end <= claim.spans[-1].end
        assert claim.priority == sum(POINTS[point.name][0] for point in claim.points)
        assert ("checkable" in names(claim)) == claim.checkable
        assert claim.place.span.start == claim.spans[0].start
    assert [claim.attribution for claim in found] == sorted(claim.attribution for claim in found)


@given(results())
def test_any_result(result: Result) -> None:
    assert_sound(result)


def test_golden_texts() -> None:
    for text in (*GOLDEN, ARTICLE):
        result = extracted(text)
        assert_sound(result)
        told = {claim.attribution for claim in result.claims()}
        assert told == set(range(len(result.attributions))), text


@given(results())
def test_ranking_only_sorts_and_equals_keep_their_order(result: Result) -> None:
    found, ranked = result.claims(), result.claims(ranked=True)
    assert sorted(map(repr, ranked)) == sorted(map(repr, found))
    assert list(ranked) == sorted(found, key=lambda claim: -claim.priority)


@given(results())
def test_a_round_trip_changes_no_claim(result: Result) -> None:
    assert native.loads(native.dumps(result)).claims() == result.claims()


@given(results())
def test_without_attributions_there_is_no_claim(result: Result) -> None:
    assert evolve(result, attributions=()).claims() == ()


def test_every_sentence_of_a_content_is_said_once() -> None:
    result = extract(ARTICLE)
    for index, attribution in enumerate(result.attributions):
        own = [claim for claim in result.claims() if claim.attribution == index]
        pieces = [span for claim in own for span in claim.spans]
        covered = "".join("".join(result[span].split()) for span in pieces)
        assert covered == "".join("".join(result[span].split()) for span in attribution.content)


# --- what is told ---------------------------------------------------------------------------


def test_a_claim_says_who_when_where_and_how() -> None:
    result = extract(ARTICLE)
    cost = next(claim for claim in result.claims() if "coûté 12 millions" in claim.text)
    assert cost.speaker is not None and cost.speaker.name == "Paul Lefort"
    assert cost.time is not None and result[cost.time] == "mercredi"
    assert (cost.place.paragraph, cost.place.headline) == (2, False)
    assert (cost.standing, cost.sort, cost.checkable) == (Standing.HELD, Sort.FACT, True)
    assert names(cost) >= {"checkable", "figure", "identified"}


def test_sentences_are_claims_of_their_own() -> None:
    found = [claim for claim in extract(ARTICLE).claims() if claim.attribution == 1]
    assert [claim.text for claim in found] == [
        "C'est inacceptable.",
        "La facture a doublé depuis 2015",
    ]
    assert [claim.sort for claim in found] == [Sort.OPINION, Sort.FACT]


def test_an_incise_cuts_no_statement() -> None:
    claim = only("Le pont, affirme le maire, est fermé depuis jeudi.")
    assert claim.text == "Le pont […] est fermé depuis jeudi"
    assert len(claim.spans) == 2


def test_a_headline_is_told_from_the_body() -> None:
    text = "Lille : « la digue ne tient plus », affirme le maire\n\nLe pont est fermé. Il pleut."
    (claim,) = extract(text).claims()
    assert (claim.place.paragraph, claim.place.headline) == (1, True)
    assert "headline" in names(claim)


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Le maire affirme que le pont est fermé.", Standing.HELD),
        ("Le maire dément que le pont soit fermé.", Standing.DENIED),
        ("Le maire n'a pas précisé si le pont est fermé.", Standing.WITHHELD),
        ("Selon le maire, le suspect aurait fui.", Standing.HEARSAY),
        ("Le maire aurait confié à ses proches que le pont est fermé.", Standing.HEARSAY),
    ],
)
def test_standing(text: str, standing: Standing) -> None:
    assert only(text).standing is standing


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Le maire affirme que le pont a coûté deux millions d'euros.", Sort.FACT),
        ("Le maire accuse le préfet d'avoir menti.", Sort.FACT),
        ("« Pourquoi le pont est-il fermé ? », demande le maire.", Sort.QUESTION),
        ("Le maire ne dit pas si le pont est fermé.", Sort.QUESTION),
        ("Le préfet a ordonné de fermer le pont.", Sort.DEMAND),
        ("« Il faut fermer ce pont », a dit le maire.", Sort.DEMAND),
        ("Le maire promet de rouvrir le pont.", Sort.INTENTION),
        ("« Nous allons rouvrir le pont », a dit le maire.", Sort.INTENTION),
        ("Le maire affirme vouloir rouvrir le pont.", Sort.INTENTION),
        ("Le pont rouvrira lundi, a dit le maire.", Sort.FORECAST),
        ("Le maire a dit que le pont rouvrirait lundi.", Sort.FORECAST),
        ("« Le pont va céder cette nuit », a dit le maire.", Sort.FORECAST),
        ("« Ce retard est inadmissible », a dit le maire.", Sort.OPINION),
        ("Le maire estime que le pont manque de charme.", Sort.OPINION),
        ("Le maire estime que 500 familles ont quitté la ville.", Sort.FACT),
        ("« Énorme choc », a dit le maire.", Sort.FRAGMENT),
    ],
)
def test_sort(text: str, sort: Sort) -> None:
    claim = only(text)
    assert claim.sort is sort
    assert claim.checkable == (sort is Sort.FACT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Selon le maire, 11 000 soldats sont arrivés.",
            [("figure", "11 000 soldats")],
        ),
        (
            "Selon le maire, une trentaine de maisons ont brûlé.",
            [("figure", "une trentaine de maisons")],
        ),
        (
            "Selon le maire, le pont coûte 3,5 millions d'euros.",
            [("figure", "3,5 millions d'euros")],
        ),
        ("Selon le maire, 12,5 % des ponts sont vieux.", [("percentage", "12,5 %")]),
        ("Selon le maire, le pont date du 4 mai 1998.", [("date", "4 mai 1998")]),
        ("Selon le maire, le pont est fermé depuis jeudi.", [("date", "depuis jeudi")]),
        ("Selon le maire, la dette a doublé.", [("comparison", "a doublé")]),
        ("Selon le maire, ce pont est plus vieux que la tour.", [("comparison", "plus vieux que")]),
        ("Selon le maire, ce pont est le plus vieux.", [("comparison", "le plus vieux")]),
        ("Selon le maire, ce pont n'est plus si sûr que cela.", []),
        ("Selon le maire, le pont a cédé à cause de la crue.", [("cause", "à cause de")]),
        (
            "Selon le maire, le pont ferme pour la première fois.",
            [("record", "pour la première fois")],
        ),
        ("Selon le maire, la crue est sans précédent.", [("record", "sans précédent")]),
        ("Selon le maire, le pont vient de Norvège.", [("place", "Norvège")]),
        ("Selon le maire, le suspect vit à Roubaix.", [("place", "Roubaix")]),
        ("Selon le maire, Julie Lefort est partie.", [("name", "Julie Lefort")]),
        ("Selon le maire, le ministre a vu l'ONG Terre Libre.", [("name", "ONG Terre Libre")]),
        ("Selon le maire, le pont est fermé.", []),
    ],
)
def test_signs(text: str, expected: list[tuple[str, str]]) -> None:
    assert signs(text) == expected


def test_what_can_be_counted_comes_first() -> None:
    ranked = extract(ARTICLE).claims(ranked=True)
    assert [claim.checkable for claim in ranked] == sorted(
        (claim.checkable for claim in ranked), reverse=True
    )
    assert "figure" in names(ranked[0])


def test_an_unnamed_speaker_gives_no_point_for_being_known() -> None:
    assert "identified" not in names(only("Selon un témoin, le pont est fermé."))
    assert "identified" in names(only("Selon Marie Durand, le pont est fermé."))


def test_every_point_counts() -> None:
    assert all(value for value, _ in POINTS.values())


# --- written out ----------------------------------------------------------------------------


def test_a_line_of_json_holds_the_words() -> None:
    result = extract(ARTICLE)
    named = [("a.txt", claim, result) for claim in result.claims()]
    lines = [json.loads(line) for line in written.write_jsonl(named)]
    assert [line["claim"] for line in lines] == [claim.text for claim in result.claims()]
    assert all(line["priority"] == sum(line["points"].values()) for line in lines)
    for line in lines:
        for span in [*line["spans"], *(sign["span"] for sign in line["signs"])]:
            assert ARTICLE[span["start"] : span["end"]] == span["words"]


@given(results())
def test_rows_are_read_back_cell_by_cell(result: Result) -> None:
    named = [("a.txt", claim, result) for claim in result.claims()]
    head, *body = csv.reader(StringIO("".join(written.write_csv(named)), newline=""))
    assert tuple(head) == written.COLUMNS
    assert [tuple(row) for row in body] == list(written.rows(result, result.claims(), "a.txt"))


def test_the_command_lists_what_can_be_checked_first_things_first(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    done = CliRunner().invoke(main, ["claims", str(path), "--format", "csv"])
    assert done.exit_code == 0
    rows = list(csv.DictReader(StringIO(done.stdout)))
    priorities = [int(row["priority"]) for row in rows]
    assert priorities == sorted(priorities, reverse=True)
    assert {row["checkable"] for row in rows} == {"yes"}
    every = CliRunner().invoke(
        main, ["claims", str(path), "--format", "jsonl", "--all", "--in-order"]
    )
    lines = [json.loads(line) for line in every.stdout.splitlines()]
    assert [line["claim"] for line in lines] == [c.text for c in extract(ARTICLE).claims()]


def test_the_command_prints_why(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    shown = " ".join(CliRunner().invoke(main, ["claims", str(path)]).stdout.split())
    assert "Paul Lefort Le pont a coûté 12 millions d'euros" in shown
    assert "figure: 12 millions d'euros" in shown
    assert "checkable +5, figure +3" in shown
    assert "said mercredi" in shown
