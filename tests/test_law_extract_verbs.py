"""Law: a cue swapped for another of its frame keeps the structure of the report."""

from french import WAYS, Reported, cue_form, reports, speech_verbs
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr import extract
from quoteattr.model import Attribution, Result

VERBAL = [way for way in WAYS if way.frame]


def structure(result: Result, attribution: Attribution) -> tuple[object, ...]:
    """What is said by whom, in words, and the construction that says so."""
    return (
        attribution.kind,
        [result[span] for span in attribution.content],
        result[attribution.source.span] if attribution.source else None,
        attribution.speaker.name if attribution.speaker else None,
        attribution.evidence and attribution.evidence.construction,
    )


@settings(max_examples=300)
@given(reports(VERBAL), st.data())
def test_another_verb(reported: Reported, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(speech_verbs(reported.way.frame, reported.way.form)))
    swapped = cue_form(other, reported.way.form)
    before, after = reported.text[: reported.cue.start], reported.text[reported.cue.end :]
    old, new = extract(reported.text), extract(before + swapped + after)
    assert [structure(new, a) for a in new.attributions] == [
        structure(old, a) for a in old.attributions
    ]
    assert [new[a.cue.span] for a in new.attributions if a.cue] == [swapped]
