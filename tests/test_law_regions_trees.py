"""Law: what is written as a quotation comes back as one, with its words and its place."""

from french import Staged, dialogues, long_quotations, quote_trees
from hypothesis import given

from quoteattr.quotes import find_regions


@given(quote_trees())
def test_trees_of_quotations_come_back(scene: Staged):
    regions, diagnostics = find_regions(scene.text)
    assert regions == scene.regions
    assert diagnostics == ()


@given(long_quotations())
def test_quotations_of_several_paragraphs_come_back(scene: Staged):
    regions, diagnostics = find_regions(scene.text)
    assert regions == scene.regions
    assert diagnostics == ()


@given(dialogues())
def test_turns_come_back(scene: Staged):
    regions, diagnostics = find_regions(scene.text)
    assert regions == scene.regions
    assert diagnostics == ()
