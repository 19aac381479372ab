"""Documents that were read in, as JSON Lines: a text a line, with what is known of it.

Each line has `id`, `text`, `title`, `author`, `date`, `language`, `url`, `outlet`, `doubts` and
`aside`: what stands on the page beside the text, each with its kind. `quoteattr.corpus.read` takes
the lines as texts (with ``id="id"``), and `quoteattr people --articles` as what is known of them.
"""

import json
from collections.abc import Iterable, Iterator

from quoteattr.web.document import Document

__all__ = ["write"]


def write(documents: Iterable[Document]) -> Iterator[str]:
    """A line a document."""
    for document in documents:
        row = {
            "id": document.name,
            "text": document.text,
            "title": document.title,
            "author": document.author,
            "date": document.date,
            "language": document.language,
            "url": document.url,
            "outlet": document.site,
            "doubts": [doubt.message for doubt in document.diagnostics],
            "aside": [
                {"kind": block.kind.value, "words": block.words}
                for block in document.blocks
                if not block.kind.is_text
            ],
        }
        yield json.dumps(row, ensure_ascii=False) + "\n"
