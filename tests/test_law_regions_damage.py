"""Law: a fault changes nothing beyond its paragraph."""

import re

from french import Staged, quote_trees
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.model import Span
from quoteattr.quotes import Region, find_regions

BREAKS = re.compile(r"[\n\r\u2028\u2029]+")


def paragraph_of(text: str, offset: int) -> Span:
    starts = [0, *(match.end() for match in BREAKS.finditer(text))]
    ends = [*(match.start() for match in BREAKS.finditer(text)), len(text)]
    return next(Span(*p) for p in zip(starts, ends, strict=True) if p[0] <= offset <= p[1])


def outside(regions: tuple[Region, ...], paragraph: Span, shift: int) -> list[tuple[Span, ...]]:
    """The spans of the regions outside a paragraph; those after it are moved back by `shift`."""
    found = []
    for region in regions:
        if not region.span.overlaps(paragraph):
            moved = -shift if region.span.start > paragraph.start else 0
            found.append(tuple(s.shift(moved) for s in (region.span, *region.spans)))
    return found


@given(st.data(), quote_trees().filter(lambda scene: scene.regions))
def test_a_closing_mark_less(data, scene: Staged):
    region = data.draw(st.sampled_from(scene.regions))
    text = scene.text[: region.spans[-1].end] + scene.text[region.span.end :]
    lost = len(text) - len(scene.text)
    paragraph = paragraph_of(scene.text, region.span.start)
    left = Span(paragraph.start, paragraph.end + lost)
    regions, diagnostics = find_regions(text)
    assert outside(regions, left, lost) == outside(scene.regions, paragraph, 0)
    assert all(r.span in left or not r.span.overlaps(left) for r in regions)
    assert all(d.span in left for d in diagnostics)


@given(st.data(), quote_trees(), st.sampled_from(["»", "”", '"', "›", ">>", "''"]))
def test_a_closing_mark_more(data, scene: Staged, mark: str):
    ends = [match.start() for match in BREAKS.finditer(scene.text)] + [len(scene.text)]
    place = data.draw(st.sampled_from(ends))
    text = scene.text[:place] + mark + scene.text[place:]
    paragraph = paragraph_of(scene.text, place)
    right = Span(paragraph.start, paragraph.end + len(mark))
    regions, diagnostics = find_regions(text)
    assert outside(regions, right, len(mark)) == outside(scene.regions, paragraph, 0)
    assert all(d.span in right for d in diagnostics)


@given(quote_trees(max_paragraphs=1), st.sampled_from(["« ", "“", '"', "„", "<< "]))
def test_an_opening_mark_that_nothing_closes(scene: Staged, mark: str):
    following = "Rien ne suit que des mots.\n\nEt « d'autres » mots."
    text = f"Voici {mark}des mots {scene.text}\n{following}"
    regions, diagnostics = find_regions(text)
    start = text.index(following)
    assert all(region.span.end < start for region in regions[:-1])
    assert text[regions[-1].span.start : regions[-1].span.end] == "« d'autres »"
    assert all(diagnostic.span.end < start for diagnostic in diagnostics)
