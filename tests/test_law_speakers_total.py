"""Law: any text with any attributions has its speakers, and nothing but speakers is filled in."""

from attrs import evolve
from cast import articles, hostile, run, some_attributions
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.analysis import Analysis
from quoteattr.model import Evidence, Source, SourceType
from quoteattr.speakers import resolve


@given(st.data())
def test_any_text_any_attributions(data: st.DataObject) -> None:
    text = data.draw(hostile)
    attributions = data.draw(some_attributions(text))
    found, speakers = run(text, attributions)
    assert len(found) == len(attributions)
    assert [speaker.id for speaker in speakers] == [f"s{n + 1}" for n in range(len(speakers))]


@given(articles())
def test_only_what_is_found_out_of_the_speaker_is_filled_in(article: tuple) -> None:
    text, attributions = article
    found, speakers = run(text, attributions)
    for before, after in zip(attributions, found, strict=True):
        source = after.source and Source(after.source.span, SourceType.DESCRIPTION)
        evidence = Evidence(after.evidence.construction)
        assert 0 < after.speaker_confidence <= 1
        bare = evolve(after, speaker=None, source=source, evidence=evidence)
        assert evolve(bare, speaker_confidence=before.speaker_confidence) == before
        assert after.speaker is None or (after.speaker in speakers and after.evidence.chain)


@given(articles())
def test_each_speaker_speaks_and_lists_its_sources(article: tuple) -> None:
    text, attributions = article
    found, speakers = run(text, attributions)
    assert set(speakers) == {item.speaker for item in found if item.speaker is not None}
    for item in found:
        if item.speaker is not None and item.source is not None:
            assert item.source.span in [mention.span for mention in item.speaker.mentions]
    for speaker in speakers:
        assert all(mention.span.end <= len(text) for mention in speaker.mentions)


@given(articles())
def test_the_same_article_has_the_same_speakers(article: tuple) -> None:
    assert run(*article) == run(*article)


@given(articles())
def test_an_analysis_without_tokens_still_names_sources_by_their_words(article: tuple) -> None:
    text, attributions = article
    found, _ = resolve(text, Analysis((), ()), attributions)
    for item in found:
        if item.source is not None:
            assert item.speaker is not None
            assert item.speaker.name in text
