"""Law: a generated report is recovered: its content, cue, source, kind and speaker, and no more."""

from french import Reported, people, reports
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr import extract
from quoteattr.model import Polarity

WOMEN = "Marie Jeanne Claire Sofia Nadia".split()


@settings(max_examples=400)
@given(reports())
def test_a_report_is_recovered(reported: Reported) -> None:
    (found,) = extract(reported.text).attributions
    assert found.content == (reported.content,)
    assert found.kind is reported.kind
    assert found.cue is not None and found.cue.span == reported.cue
    assert found.source is not None and found.source.span == reported.source
    assert found.speaker is not None and found.speaker.name == reported.speaker
    denies = reported.verb is not None and reported.verb.polarity == "denied"
    assert found.polarity in (Polarity.DENIED, Polarity.ASSERTED)
    assert denies or found.polarity is Polarity.ASSERTED


@given(reports(speakers=people().filter(lambda name: name.split()[0] in WOMEN)))
def test_a_later_title_and_family_name_lead_to_the_speaker(reported: Reported) -> None:
    family = reported.speaker.split()[1]
    rest = f" « Nous verrons bien », a ajouté Mme {family}."
    result = extract(reported.text + rest)
    assert len(result.attributions) == 2
    assert {a.speaker.name for a in result.attributions if a.speaker} == {reported.speaker}


@given(st.lists(reports(), min_size=2, max_size=5))
def test_an_article_of_reports(article: list[Reported]) -> None:
    result = extract("\n\n".join(reported.text for reported in article))
    assert len(result.attributions) == len(article)
    found = [a.speaker.name if a.speaker else None for a in result.attributions]
    assert found == [reported.speaker for reported in article]
