"""JSON Lines: many results, one `quoteattr/1` document a line, each with the name of its text.

So are documents that were read in, a text a line, with what is known of it: `id`, `text`, `title`,
`author`, `date`, `language`, `url`, `outlet`, `doubts` and `aside`, what stands on the page beside
the text. `quoteattr.corpus.read` takes the lines as texts (with ``id="id"``), and
`quoteattr people --articles` as what is known of them.
"""

import json
from collections.abc import Iterable, Iterator

from quoteattr.errors import FormatError
from quoteattr.formats import json as native
from quoteattr.formats.offsets import Unit
from quoteattr.formats.strict import parse
from quoteattr.model import Result
from quoteattr.web.document import Document

__all__ = ["read", "write", "write_documents"]


def write(
    results: Iterable[tuple[str, Result]], *, offsets: Unit = Unit.CODE_POINTS
) -> Iterator[str]:
    """Write results as they come, a line each; raises `FormatError` as `json.dumps` does."""
    for name, result in results:
        yield (
            json.dumps(native.document(result, name=name, offsets=offsets), ensure_ascii=False)
            + "\n"
        )


def read(lines: Iterable[str]) -> Iterator[tuple[str, Result]]:
    """Read results back one by one, empty lines left out.

    Raises `FormatError` at the first line that is none, its number (from 0) leading the path.
    """
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        try:
            yield native.named(parse(line))
        except FormatError as error:
            message = str(error).removeprefix(f"{error.path}: ")
            raise FormatError(message, f"$[{number}]{error.path[1:]}") from error


def write_documents(documents: Iterable[Document]) -> Iterator[str]:
    """Write documents as they come, a line each."""
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
