"""What was found in a page is found again in it, by a browser that has the page itself."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import chromium
import pytest

import quoteattr
from quoteattr.formats.annotations import annotation

pytest.importorskip("trafilatura", reason="quoteattr[web] is not installed")
PAGES = Path(__file__).parent / "pages"
#: No article; and letters that a browser, which obeys the wrong declaration, does not have.
WITHOUT = {"16-rien.html", "17-mal-declare.html"}
NAMES = sorted(path.name for path in PAGES.glob("*.html") if path.name not in WITHOUT)

#: A TextQuoteSelector as the recommendation has it: the only place in the text of the page with
#: these words between these others. Gives the words of the range that it makes of it.
ANCHOR = """
(selector => {
  const text = document.body.textContent;
  const wanted = selector.prefix + selector.exact + selector.suffix;
  const at = text.indexOf(wanted);
  if (at < 0) return 'not there: ' + wanted;
  if (text.indexOf(wanted, at + 1) >= 0) return 'more than once: ' + wanted;
  const range = document.createRange(), start = at + selector.prefix.length;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let reached = 0, node; (node = walker.nextNode()); reached += node.length) {
    const from = start - reached, to = from + selector.exact.length;
    if (0 <= from && from < node.length) range.setStart(node, from);
    if (0 < to && to <= node.length) { range.setEnd(node, to); break; }
  }
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? range.toString() : 'unseen: ' + wanted;
})
"""


def selectors(value: Any) -> Iterator[dict[str, str]]:
    """All of an annotation, however deep."""
    if isinstance(value, dict):
        if value.get("type") == "TextQuoteSelector":
            yield value
        for inner in value.values():
            yield from selectors(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from selectors(inner)


@pytest.mark.parametrize("name", NAMES)
def test_annotations_anchor_in_the_page(tab: chromium.Browser, name: str) -> None:
    document = quoteattr.read(PAGES / name, mend=True)
    result = quoteattr.extract(document.text)
    assert bool(result.attributions) == (name != "19-anglais.html")
    tab.open(PAGES / name)
    for number in range(len(result.attributions)):
        found = list(selectors(annotation(result, number, document)))
        assert found
        for selector in found:
            assert tab.run(f"{ANCHOR}({json.dumps(selector)})") == selector["exact"]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_the_text_is_in_the_page(tab: chromium.Browser, name: str) -> None:
    """Each paragraph anchors, so that whatever is found in one will."""
    document = quoteattr.read(PAGES / name)
    tab.open(PAGES / name)
    for block in document.blocks:
        if block.span is not None:
            (selector,) = document.selectors(block.span)
            told = {"exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix}
            assert tab.run(f"{ANCHOR}({json.dumps(told)})") == selector.exact
            there = iter(selector.exact)  # in which the number of a note may stand besides
            assert all(letter in there for word in block.words.split() for letter in word)
