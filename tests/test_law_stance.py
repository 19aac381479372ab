"""Laws of stance: it stands where the words are, follows the polarity, and moves with the text.

That another typography moves it and changes nothing else: see ``test_law_extract_mapping.py``.
"""

from itertools import pairwise

from french import noisy_texts, reports
from golden.stance import RULES
from hypothesis import given
from hypothesis import strategies as st
from shapes import GOLDEN, extracted, stances

from quoteattr import extract
from quoteattr.lexicon import verbs
from quoteattr.model import Act, Attribution, Firmness, Polarity, Result, Span, Stance
from quoteattr.stance.acts import ACTS

PIECES = (
    "Marie Durand|a déclaré|affirme|précisant que|que|« la digue tient »|la digue|,|.|:|\n"
    "|jeudi|à|au|à l'AFP|au Monde|dans un communiqué|sur Twitter|lors d'|de|en mai 2015"
    "|le 4 novembre|vers 8 h|aurait|serait|été vu|si|sans doute|clairement|devant la presse"
    "|interrogé|par|diffusé|Selon|il y a|deux jours|qui|et|lui|les élus|a averti|demande|« |»"
    "|même|le|la|1er|mai|\u00a0|\u0301|\ud800"
).split("|")
jumbles = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
DAYS = "lundi|hier|ce matin|le 4 novembre|jeudi dernier|vers 8 h 00|il y a deux jours|en mai 2015"
HEARERS = (
    "à l'agence Reuters|au Monde|à la presse|aux enquêteurs|devant les députés|auprès de l'AFP"
)
MEDIA = "dans un communiqué|sur Twitter|par courriel|dans une tribune|au micro de France Inter"


def circumstances(stance: Stance) -> list[Span]:
    found = (stance.addressee, stance.medium, stance.occasion, stance.time)
    return [span for span in found if span is not None]


def marks(stance: Stance) -> list[Span]:
    return [*stance.hearsay, *stance.hedges, *stance.stresses]


def assert_sound(result: Result) -> None:
    for attribution in result.attributions:
        stance = attribution.stance
        assert stance is not None
        for span in [*circumstances(stance), *marks(stance)]:
            assert 0 <= span.start < span.end <= len(result.text)
            assert not result[span][0].isspace() and not result[span][-1].isspace()
        for span in circumstances(stance):
            assert_beside(attribution, span)
        for spans in (stance.hearsay, stance.hedges, stance.stresses):
            assert all(a < b for a, b in pairwise(spans))
        assert_firmness(attribution, stance)


def assert_beside(attribution: Attribution, span: Span) -> None:
    """A circumstance overlaps neither content nor cue nor source."""
    parts = [part.span for part in (attribution.cue, attribution.source) if part is not None]
    assert not any(span.overlaps(other) for other in (*attribution.content, *parts))


def assert_firmness(attribution: Attribution, stance: Stance) -> None:
    denied = attribution.polarity is Polarity.DENIED
    assert (stance.firmness is Firmness.DENIED) == denied
    withheld = attribution.polarity is Polarity.NEGATED
    assert (stance.firmness is Firmness.WITHHELD) == withheld
    if attribution.polarity is Polarity.ASSERTED:
        assert (stance.firmness is Firmness.HEARSAY) == bool(stance.hearsay)
        assert (stance.firmness is Firmness.NEUTRAL) == (not marks(stance))


@given(st.one_of(jumbles, noisy_texts(), st.text(max_size=60)))
def test_any_text(text: str) -> None:
    assert_sound(extract(text))


def test_golden_texts() -> None:
    for text in GOLDEN:
        assert_sound(extracted(text))


@given(st.sampled_from([rule.text for rule in RULES]), reports().map(lambda found: found.text))
def test_a_text_before_changes_nothing_but_places(text: str, before: str) -> None:
    shift = len(before) + 2
    alone = stances(text, lambda offset: offset + shift)
    assert stances(f"{before}\n\n{text}")[-len(alone) :] == alone


@given(
    st.sampled_from(DAYS.split("|")),
    st.sampled_from(HEARERS.split("|")),
    st.sampled_from(MEDIA.split("|")),
    st.permutations(("time", "addressee", "medium")),
    st.sampled_from(
        (
            "« La digue tient », a déclaré Marie Durand {}.",
            "{}, Marie Durand a déclaré que la digue tient.",
        )
    ),
)
def test_circumstances_are_found_in_any_order(day, hearer, medium, order, frame) -> None:
    words = {"time": day, "addressee": hearer, "medium": medium}
    text = frame.format(" ".join(words[name] for name in order))
    (attribution,) = extract(text).attributions
    stance = attribution.stance
    assert stance is not None and stance.time is not None
    assert text[stance.time.start : stance.time.end] == day
    assert stance.addressee is not None
    assert text[stance.addressee.start : stance.addressee.end] == hearer
    assert stance.medium is not None
    assert text[stance.medium.start :].startswith(medium)


@given(
    st.sampled_from(DAYS.split("|")),
    st.sampled_from(HEARERS.split("|")),
    st.sampled_from(("« Oui, {} », a dit le maire.", "Le maire affirme que le pont a ouvert {}.")),
)
def test_no_circumstance_comes_out_of_a_content(day: str, hearer: str, frame: str) -> None:
    for words in (day, hearer):
        text = frame.format(words)
        (attribution,) = extract(text).attributions
        assert attribution.stance is not None
        assert circumstances(attribution.stance) == []


def test_every_act_of_the_lexicon_has_its_place() -> None:
    assert {verb.act for verb in verbs()} <= set(ACTS)
    assert set(Act) == set(ACTS.values())


def test_firmness_is_a_scale() -> None:
    assert [firmness.rank for firmness in Firmness] == list(range(6))
    assert Firmness.FIRM.rank < Firmness.HEARSAY.rank < Firmness.DENIED.rank
