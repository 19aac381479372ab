"""The golden rules of the speakers (`golden.speakers…`): sources are given, speakers are found."""

import pytest
from golden import (
    speakers,
    speakers_anonymous,
    speakers_bodies,
    speakers_in_view,
    speakers_met_before,
    speakers_pronouns,
    speakers_said_of,
)
from golden.notation import Expected, Rule, read, seen
from rules import parameters

from quoteattr import engines, extract
from quoteattr.model import (
    Attribution,
    Cue,
    CueType,
    Evidence,
    Kind,
    Polarity,
    Source,
    SourceType,
    Span,
)
from quoteattr.speakers import resolve

RULES = (
    *speakers.RULES,
    *speakers_pronouns.RULES,
    *speakers_bodies.RULES,
    *speakers_anonymous.RULES,
    *speakers_met_before.RULES,
    *speakers_in_view.RULES,
    *speakers_said_of.RULES,
)


def span(place: tuple[int, str]) -> Span:
    return Span(place[0], place[0] + len(place[1]))


def given(expected: Expected) -> Attribution:
    """The attribution of a rule as the constructions would give it: without its speaker."""
    cue = source = None
    if expected.cue is not None:
        words = expected.cue[1]
        sort = CueType.PARTICIPLE if words.endswith("ant") else CueType.PASSIVE
        sort = sort if words.endswith(("ant", "accusé")) else CueType.VERB
        sort = CueType.PREPOSITION if words in ("Selon", "selon", "D'après") else sort
        cue = Cue(span(expected.cue), words, sort)
    if expected.source is not None:
        source = Source(span(expected.source), SourceType.DESCRIPTION)
    return Attribution(
        Kind(expected.kind),
        tuple(span(place) for place in expected.content),
        cue,
        source,
        polarity=Polarity(expected.polarity),
        evidence=Evidence("golden" if cue or source else "carried_on"),
    )


@pytest.mark.parametrize("rule", parameters(RULES))
def test_rule(rule: Rule) -> None:
    text, expected = read(rule)
    analysis = engines.load("embedded").analyze(text)
    attributions, _ = resolve(text, analysis, [given(item) for item in expected])
    found = [seen(text, *pair).speaker for pair in zip(attributions, expected, strict=True)]
    assert found == [item.speaker for item in expected]


def test_each_rule_has_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) >= 60


def test_the_end_of_a_role_is_no_role_of_its_own() -> None:
    text = "Le secrétaire général de l'Otan Paul Lefort a dit que tout va bien."
    (speaker,) = extract(text).speakers
    assert speaker.name == "Paul Lefort"
    assert speaker.roles == ("secrétaire général de l'Otan",)
