"""Law: regions are nested or disjoint, in text order, with words inside and nothing to trim."""

from french import noisy_texts, quote_trees
from hypothesis import example, given

from quoteattr.quotes import Region, RegionKind, find_regions


def check(text: str, regions: tuple[Region, ...]) -> None:
    for index, region in enumerate(regions):
        assert 0 <= region.span.start < region.span.end <= len(text)
        assert region.spans
        reached = region.span.start
        for words in region.spans:
            assert reached <= words.start < words.end <= region.span.end
            assert not text[words.start].isspace()
            assert not text[words.end - 1].isspace()
            assert not set(text[words.start : words.end]) & set("\n\r\u2028\u2029")
            reached = words.end
        check_place(regions, index)


def check_place(regions: tuple[Region, ...], index: int) -> None:
    """Parent and depth, worked out anew from the spans of all other regions."""
    span = regions[index].span
    around = []
    for other, region in enumerate(regions):
        if other == index:
            continue
        if span in region.span:
            around.append(other)
        else:
            assert not span.overlaps(region.span) or region.span in span
        in_order = region.span.start < span.start or region.span.end > span.end
        assert other > index or in_order
    assert regions[index].depth == len(around)
    assert regions[index].parent == (around[-1] if around else None)


@given(noisy_texts())
@example("“ a » 'b « c' »")
@example("— a !\n— « b\n« c » d, dit-il.")
def test_any_text_gives_nested_regions(text: str):
    regions, diagnostics = find_regions(text)
    check(text, regions)
    for diagnostic in diagnostics:
        assert 0 <= diagnostic.span.start < diagnostic.span.end <= len(text)


@given(quote_trees())
def test_only_marked_regions_are_left_open(scene):
    regions, _ = find_regions(scene.text.replace("»", ""))
    assert all(region.closed or region.kind is RegionKind.MARKS for region in regions)
    check(scene.text.replace("»", ""), regions)


@given(noisy_texts())
def test_the_same_text_gives_the_same_regions(text: str):
    assert find_regions(text) == find_regions("".join(list(text)))
