"""Joining keeps every sighting once, whatever the order; what is taken back stands alone."""

import random

from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr import people
from quoteattr.model import Result, SpeakerKind
from quoteattr.people import Class, Facts, Join, Rule, Sighting
from quoteattr.people.gender import Votes
from quoteattr.people.names import key

ROLES = ("maire de Valrive", "ministre", "président français", "président malien", "attaquant")
NAMES = ("Camille Verdier", "Paul Verdier", "Verdier", "Le Pen", "Marine Le Pen", "Udm", "Camille")


@st.composite
def sightings(draw: st.DrawFn) -> list[Sighting]:
    """Sightings of a few names, in articles of a few days, an article and speaker once."""
    places = draw(st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("12")), unique=True))
    found = []
    for article, speaker in places:
        name = draw(st.sampled_from(NAMES))
        person = draw(st.booleans())
        found.append(
            Sighting(
                article,
                speaker,
                name,
                Class.PERSON if person else Class.THING,
                SpeakerKind.PERSON if person else draw(st.sampled_from(SpeakerKind)),
                key(name),
                roles=tuple(draw(st.lists(st.sampled_from(ROLES), max_size=2))),
                beside=frozenset(draw(st.lists(st.just(("anne", "roy")), max_size=1))),
                votes=Votes(draw(st.lists(st.sampled_from([("title", "f"), ("title", "m")])))),
                facts=Facts(draw(st.sampled_from(["", "2018-01-01", "2018-01-05", "2019-01-01"]))),
            )
        )
    return found


def blocks(found: list[Sighting]) -> dict[str, list[Sighting]]:
    made: dict[str, list[Sighting]] = {}
    for one in found:
        made.setdefault(people.blocked(one, {})[0], []).append(one)
    return made


def joined(found: list[Sighting]) -> list[Join]:
    return [one for _, block in sorted(blocks(found).items()) for one in people.join(block)]


@given(sightings())
def test_every_sighting_is_joined_once(found: list[Sighting]) -> None:
    kept = [(one.sighting.article, one.sighting.speaker) for one in joined(found)]
    assert sorted(kept) == sorted((one.article, one.speaker) for one in found)


@given(sightings(), st.integers())
def test_the_order_of_the_sightings_is_of_no_account(found: list[Sighting], seed: int) -> None:
    shuffled = random.Random(seed).sample(found, len(found))
    assert joined(shuffled) == joined(found)


@given(sightings())
def test_each_person_has_one_first_sighting_and_one_block(found: list[Sighting]) -> None:
    firsts = [one.person for one in joined(found) if one.rule is Rule.FIRST]
    assert sorted(firsts) == sorted({one.person for one in joined(found)})


@given(sightings(), st.integers())
def test_what_is_taken_back_stands_alone(found: list[Sighting], seed: int) -> None:
    for _, block in sorted(blocks(found).items()):
        chosen = random.Random(seed).choice(block)
        made = people.join(
            block, undone=lambda a, s, one=chosen: (a, s) == (one.article, one.speaker)
        )
        (person,) = (one.person for one in made if one.rule is Rule.UNDONE)
        assert [one.person for one in made].count(person) == 1


@given(sightings())
def test_an_identifier_joins_whatever_is_said_against_it(found: list[Sighting]) -> None:
    for _, block in sorted(blocks(found).items()):
        made = people.join(block, authority=lambda name, roles: "Q1")
        assert {(one.person, one.rule) for one in made} == {("Q1", Rule.AUTHORITY)}


@given(sightings())
def test_nobody_is_a_person_and_a_thing_but_by_the_whole_name(found: list[Sighting]) -> None:
    classes: dict[str, set[tuple[Class, tuple[str, ...]]]] = {}
    for one in joined(found):
        classes.setdefault(one.person, set()).add((one.sighting.cls, one.sighting.key))
    for told in classes.values():
        if len({cls for cls, _ in told}) > 1:
            assert len({words for cls, words in told if cls is Class.THING}) == 1


@given(results())
def test_sightings_are_written_and_read_back(result: Result) -> None:
    for one in people.sightings("a", result, Facts("2018-01-01", "b")):
        assert people.loads(people.dumps(one), Sighting) == one
        assert one.said
