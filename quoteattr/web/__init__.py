"""From the page to the text: HTML, feeds and messages read in, with the way back for each offset.

>>> from quoteattr import web
>>> document = web.page(open("page.html").read(), "page.html")  # doctest: +SKIP
>>> result = quoteattr.extract(document.text)  # doctest: +SKIP
>>> list(document.selectors(result.attributions[0].content[0]))  # doctest: +SKIP

**The theory.** A page has a text of its own: what a browser gives as ``document.body.textContent``.
It is cut into blocks (`tree`), which are paragraphs, or whatever else stands by itself on the page.
trafilatura, the extractor of the field, says which words are the main text; a block that holds them
is part of the article (`pages`), and what is known to be none (a caption, a share line, *Lire
aussi*, a note on cookies, a post that is embedded) is marked as what it is (`kinds`), whether
trafilatura took it or not. The article is the blocks that are left, word by word as they stand in
the page, each a paragraph: so that the place of every code point in the page is known, and each
span of the text is also a quotation that annotations anchor by (`document`).

Nothing here reads files or asks the net: `quoteattr.read` opens files. Feeds and messages (`feeds`,
`mail`) give the same `Document`; text that was read in the wrong encoding is mended on request
(`mending`), and the places are still those of the page as it is.
"""

from quoteattr.web.document import Block, BlockKind, Document, Places, Selector
from quoteattr.web.feeds import feed
from quoteattr.web.mail import mail
from quoteattr.web.mending import mend
from quoteattr.web.pages import page

__all__ = [
    "Block",
    "BlockKind",
    "Document",
    "Places",
    "Selector",
    "feed",
    "mail",
    "mend",
    "page",
]
