"""Which speakers of several articles are one, and which stay apart: a rule a test."""

import pytest
from people_cases import groups, joined

from quoteattr import extract
from quoteattr.model import SpeakerKind
from quoteattr.people import Class, Facts, Gender, Rule, authority, sightings, tell
from quoteattr.people.acronyms import expansions, settle
from quoteattr.people.gender import votes_on
from quoteattr.people.names import class_of, key
from quoteattr.people.roles import Match, compare

MAYOR = "« La digue tiendra », a déclaré Camille Verdier, maire de Valrive."
AGAIN = "Le maire de Valrive, Camille Verdier, a estimé que l'eau baissait."
KEEPER = "« Nous avons bien défendu », a dit Camille Verdier, gardienne de but de Brumont."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Édouard Tissandier", "Edouard TISSANDIER"),
        ("Jean-Luc Morvan", "Jean Luc Morvan"),
        ("Omar al-Hariri", "Omar Hariri"),
        ("L'Écho de Valrive", "Écho de Valrive"),
        ("Union des marins (UDM)", "Union des marins"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("name", "kind", "cls"),
    [
        ("Camille Verdier", "person", Class.PERSON),
        ("Verdier", "person", Class.PERSON),
        ("Premier ministre", "person", Class.NONE),
        ("maire de Valrive", "person", Class.NONE),
        ("Le Conseil", "body", Class.NONE),
        ("Les Républicains", "person", Class.THING),
        ("Facebook M. Verdier", "person", Class.NONE),
        ("Camille Verdier", "unknown", Class.PERSON),
        ("parquet de Valrive", "body", Class.THING),
        ("parquet", "body", Class.NONE),
        ("ministère de l'Intérieur", "body", Class.NONE),
        ("gouvernement indien", "body", Class.THING),
        ("CGT", "body", Class.THING),
        ("Pékin", "place", Class.PLACE),
        ("autorités chinoises", "group", Class.NONE),
        ("rapport de Camille Verdier", "document", Class.NONE),
    ],
)
def test_names_have_a_class_and_descriptions_have_none(name: str, kind: str, cls: Class) -> None:
    assert class_of(name, SpeakerKind(kind)) is cls


def test_one_name_and_one_role_are_one_person() -> None:
    articles = [("a", "2018-01-02", MAYOR), ("b", "2019-03-04", AGAIN)]
    assert groups(articles) == [["a", "b"]]
    last = joined(articles)[-1]
    assert (last.rule, last.evidence, last.person) == (
        Rule.ROLE,
        "maire de Valrive",
        "camille-verdier",
    )


def test_two_of_one_name_stay_apart_where_their_lives_do() -> None:
    player = "« Nous avons bien joué », a dit Camille Verdier, footballeuse de Brumont."
    assert groups([("a", "2018-01-02", MAYOR), ("b", "2018-01-03", player)]) == []


def test_two_of_one_name_stay_apart_where_their_offices_are_of_two_countries() -> None:
    one = "« Non », a déclaré le président malien Moussa Keïta."
    other = "« Oui », a déclaré le président guinéen Moussa Keïta."
    assert groups([("a", "2018-01-02", one), ("b", "2018-01-03", other)]) == []
    assert groups([("a", "2018-01-02", one), ("b", "2018-01-03", one)]) == [["a", "b"]]


def test_a_name_alone_joins_where_one_bears_it() -> None:
    bare = "« Non », a déclaré Camille Verdier."
    articles = [("a", "2018-01-02", MAYOR), ("b", "2019-01-02", bare)]
    assert groups(articles) == [["a", "b"]]
    player = "« Nous avons bien joué », a dit Camille Verdier, footballeuse de Brumont."
    assert groups([*articles, ("c", "2018-02-02", player)]) == []


def test_a_name_alone_is_not_enough_where_many_share_the_family_name() -> None:
    bare = "« Non », a déclaré Paul Verdier."
    first = ["Luc", "Marc", "Anne", "Marie", "Jean", "Pierre"]
    others = [
        (f"o{n}", "2018-01-01", f"« Si », a dit {one} Verdier.") for n, one in enumerate(first)
    ]
    twice = [("a", "2018-01-02", bare), ("b", "2019-01-02", bare)]
    assert groups(twice) == [["a", "b"]]
    assert groups([*twice, *others]) == []


def test_a_short_name_joins_the_only_bearer_in_its_time() -> None:
    full = [(f"a{n}", f"2018-01-0{n}", AGAIN) for n in (1, 2, 3)]
    short = "« Non », a déclaré M. Verdier."
    assert groups([*full, ("b", "2018-01-20", short)]) == [["a1", "a2", "a3", "b"]]
    assert groups([*full, ("b", "2018-09-20", short)]) == [["a1", "a2", "a3"]], "months later"
    other = ("c", "2017-01-01", "« Si », a dit Louise Verdier.")
    assert groups([*full, ("b", "2018-01-20", short), other]) == [["a1", "a2", "a3"]], "which one?"


def test_a_short_name_without_a_title_may_be_anything() -> None:
    full = [(f"a{n}", f"2018-01-0{n}", AGAIN.replace("Verdier", "Sébastien")) for n in (1, 2, 3)]
    assert groups([*full, ("b", "2018-01-04", "« Non », dit Sébastien.")]) == [["a1", "a2", "a3"]]
    king = [
        (f"a{n}", f"2018-01-0{n}", "Selon le prince héritier Mohammed ben Salim, il pleut.")
        for n in (1, 2, 3)
    ]
    father = ("b", "2018-01-04", "« Non », a dit M. Salim, le roi.")
    assert groups([*king, father]) == [["a1", "a2", "a3"]]


def test_a_house_is_not_the_one_it_is_called_after() -> None:
    text = "« Non », a dit un professeur à l'université Marie Verdier."
    assert groups([("a", "2018-01-01", text), ("b", "2018-01-02", text)]) == []


def test_first_names_by_themselves_are_not_joined() -> None:
    witness = "« J'ai eu peur », raconte Claire."
    assert groups([("a", "2018-01-02", witness), ("b", "2018-01-03", witness)]) == []


def test_bodies_are_joined_by_their_acronym_once_the_corpus_agrees() -> None:
    long = "L'Union des marins de Valrive (UMV) a annoncé qu'elle ferait grève."
    short = "« Nous ferons grève », a annoncé l'UMV."
    articles = [("a", "2018-01-01", long), ("b", "2018-01-02", long), ("c", "2018-01-03", short)]
    assert groups(articles) == [["a", "b", "c"]]
    assert groups([articles[0], ("c", "2018-01-03", short)]) == [], "one article is not enough"


def test_bodies_of_every_town_are_not_joined() -> None:
    text = "« Le suspect est en fuite », a indiqué le parquet."
    assert groups([("a", "2018-01-01", text), ("b", "2018-01-02", text)]) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("la Confédération du travail libre (CTL) a", ("confederation", "du", "travail", "libre")),
        ("la CTL (Confédération du travail libre) a", ("confederation", "du", "travail", "libre")),
        ("le maire de Valrive (LR) a", None),
        ("une réunion à Valrive (CTL) a", None),
    ],
)
def test_an_acronym_is_explained_by_initials(text: str, found: tuple[str, ...] | None) -> None:
    assert next(iter(expansions(text).values()), None) == found


def test_an_acronym_of_two_bodies_is_settled_for_neither() -> None:
    one, other = ("centre", "hospitalier"), ("chambre", "haute")
    assert settle([("CH", one, 3), ("CH", other, 3)]) == {}
    assert settle([("CH", one, 19), ("CH", other, 1)]) == {"CH": one}


@pytest.mark.parametrize(
    ("some", "others", "match"),
    [
        (["maire de Valrive"], ["ancien maire de Valrive"], Match.STRONG),
        (["avocat"], ["avocat"], Match.FAIR),
        (["maire de Valrive"], ["maire de Brumont"], Match.NOTHING),
        (["président français"], ["président américain"], Match.CLASH),
        (["attaquant de Brumont"], ["députée de la Drôme"], Match.CLASH),
        ([], ["maire"], Match.NOTHING),
    ],
)
def test_roles_speak_for_and_against(some: list[str], others: list[str], match: Match) -> None:
    assert compare(some, others).match is match


def test_the_authority_file_is_asked_first() -> None:
    lines = [
        "name,role,identifier",
        "Camille Verdier,maire de Valrive,Q1",
        "Camille Verdier,juge,Q2",
    ]
    ask = authority.table(lines)
    assert ask("Camille VERDIER", ("ancien maire de Valrive",)) == "Q1"
    assert ask("Camille Verdier", ("footballeuse",)) is None
    assert ask("Camille Verdier", ()) is None
    found = joined([("a", "2018-01-02", MAYOR)], authority=ask)
    assert [(one.person, one.rule) for one in found] == [("Q1", Rule.AUTHORITY)]


def test_names_of_one_identifier_are_one_person() -> None:
    short = "« Non », a déclaré Mme Verdier."
    ask = authority.table(["name,identifier", "Camille Verdier,Q1", "Verdier,Q1"])
    assert groups([("a", "2018-01-02", MAYOR), ("b", "2011-01-02", short)], authority=ask) == [
        ["a", "b"]
    ]


def test_a_join_is_taken_back() -> None:
    articles = [("a", "2018-01-02", MAYOR), ("b", "2019-03-04", AGAIN)]
    found = joined(articles, undone=lambda article, speaker: article == "b")
    assert [one.person for one in found] == ["camille-verdier", "camille-verdier~2"]
    assert found[1].rule is Rule.UNDONE


@pytest.mark.parametrize(
    ("text", "gender", "sign"),
    [
        ("« Oui », a dit Mme Verdier.", Gender.WOMAN, "title"),
        ("« Oui », a dit Louise Verdier.", Gender.WOMAN, "first name"),
        ("« Oui », a dit Camille Verdier, présidente du club.", Gender.WOMAN, "role"),
        ("« Oui », a dit Camille Verdier, président du club.", Gender.UNKNOWN, ""),
        ("« Oui », a dit M. Verdier, le maire.", Gender.MAN, "title"),
        ("« Oui », a dit Camille Verdier.", Gender.UNKNOWN, ""),
        ("La conductrice s'est dite choquée par l'accident.", Gender.WOMAN, "role"),
        ("« Oui », a dit le parquet de Valrive.", Gender.NONE, ""),
        ("« Oui », ont dit les voisines.", Gender.SEVERAL, "number"),
    ],
)
def test_a_gender_is_told_by_a_sign(text: str, gender: Gender, sign: str) -> None:
    result = extract(text)
    (speaker,) = {one.speaker for one in result.attributions}
    assert speaker is not None
    told = tell(speaker.kind, speaker.number, votes_on(result, speaker))
    assert (told.gender, told.sign) == (gender, sign)


def test_what_is_seen_has_what_was_said() -> None:
    (one,) = sightings("a", extract(MAYOR), Facts("2018-01-02", "Le Courrier"))
    assert [(said.index, said.words) for said in one.said] == [(0, 3)]
    assert (one.name, one.roles, one.facts.outlet) == (
        "Camille Verdier",
        ("maire de Valrive",),
        "Le Courrier",
    )
