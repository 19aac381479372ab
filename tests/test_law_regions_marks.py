"""Law: every mark is used once or reported.

A mark is *used* as the opening, closing or reopening mark of one region. Apostrophes and straight
marks after a digit are exempt from the duty to be reported: they may be no marks.
"""

from collections import Counter

from french import long_quotations, noisy_texts, quote_trees
from hypothesis import given
from naive_marks import naive_scan

from quoteattr.quotes import Region, RegionKind, find_regions

REMARKS = {"mixed-marks", "unclosed-mark"}


def uses(text: str, regions: tuple[Region, ...]) -> Counter[int]:
    """How many regions use the mark that starts at an offset."""
    starts = {mark[1]: mark for mark in naive_scan(text)}
    ends = {mark[2]: mark for mark in naive_scan(text)}
    used: Counter[int] = Counter()
    for region in regions:
        if region.kind is RegionKind.DIALOGUE:
            continue
        used[region.span.start] += 1
        if region.closed:
            used[ends[region.span.end][1]] += 1
        for before, words in zip(region.spans, region.spans[1:], strict=False):
            reopening = [s for s in starts if before.end <= s < words.start and starts[s][0] != "¶"]
            used[max(reopening, default=-1)] += 1
    return used


def check(text: str) -> None:
    regions, diagnostics = find_regions(text)
    used = uses(text, regions)
    reported = Counter(diagnostic.span.start for diagnostic in diagnostics)
    empty = [d.span for d in diagnostics if d.code == "empty-quotation"]
    for sign, start, end, _, measure in naive_scan(text):
        if sign == "¶":
            continue
        in_empty = any(span.start <= start and end <= span.end for span in empty)
        assert used[start] <= 1
        assert reported[start] <= 1
        if sign != "'" and not measure and not in_empty:
            assert used[start] or reported[start]
    for diagnostic in diagnostics:
        if diagnostic.code == "stray-mark":
            assert not used[diagnostic.span.start]


@given(noisy_texts())
def test_any_mark_is_used_or_reported(text: str):
    check(text)


@given(quote_trees())
def test_a_mark_less_is_still_accounted_for(scene):
    for mark in naive_scan(scene.text)[::2]:
        check(scene.text[: mark[1]] + scene.text[mark[2] :])


@given(long_quotations())
def test_well_formed_marks_are_all_used(scene):
    regions, diagnostics = find_regions(scene.text)
    used = uses(scene.text, regions)
    marks = [mark for mark in naive_scan(scene.text) if mark[0] not in ("¶", "'")]
    assert [used[mark[1]] for mark in marks] == [1] * len(marks)
    assert diagnostics == ()
