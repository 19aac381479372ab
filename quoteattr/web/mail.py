"""E-mail: the words of a message under its subject, what it quotes of others left out."""

import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from attrs import evolve

from quoteattr.errors import ReadingError
from quoteattr.model import Span
from quoteattr.web.document import BlockKind, Document
from quoteattr.web.feeds import fragment
from quoteattr.web.kinds import kind_of_words
from quoteattr.web.pages import assemble, page
from quoteattr.web.tree import PageWord

__all__ = ["mail"]

_LINE = re.compile(r"[^\r\n]+")
_SIGNED = re.compile(r"-- \r?\n")
_PARAGRAPH = re.compile(r"[ \t]*\S(?:(?!\r?\n[ \t]*\r?\n).)*", re.DOTALL)


def mail(data: bytes, name: str = "") -> Document:
    """The document of a message (RFC 5322): its subject and its words.

    Raises `ReadingError` where it holds no words.
    """
    try:
        message = message_from_bytes(data, policy=default)
        part = message.get_body(("html",) if _is_saved(message) else ("plain", "html"))
        words = part.get_content() if part is not None else ""
        subject, sender = str(message["subject"] or ""), message["from"]
        date = message["date"].datetime if message["date"] else None
        author = sender.addresses[0].display_name or sender.addresses[0].addr_spec if sender else ""
    except (LookupError, ValueError, TypeError, AttributeError, IndexError) as error:
        raise ReadingError(f"not a message that can be read: {error}") from error
    if part is None or not words.strip():
        raise ReadingError("no words in the message")
    if _is_saved(message):
        return page(words, name)
    if part.get_content_subtype() == "html":
        document = fragment(words, subject, name)
    else:
        document = _plain(words, subject, name)
    return evolve(
        document,
        title=subject or None,
        author=author or None,
        date=date.isoformat() if date is not None else None,
    )


def _is_saved(message: EmailMessage) -> bool:
    """Whether it is no message but a page that a browser saved with its parts (MHTML)."""
    return "Snapshot-Content-Location" in message or message.get_content_subtype() == "related"


def _plain(words: str, subject: str, name: str) -> Document:
    """The paragraphs of plain text, its line ends kept; its source is the subject and the text."""
    source = f"{subject}\n\n{words}" if subject else words
    blocks: list[tuple[BlockKind, list[PageWord]]] = []
    signed = False
    for paragraph in _PARAGRAPH.finditer(source):
        start, end = paragraph.span()
        lines = [Span(*line.span()) for line in _LINE.finditer(source, start, end)]
        quoted = sum(source[line.start] == ">" for line in lines)
        signed = signed or _SIGNED.match(source, start) is not None
        if signed:
            kind = BlockKind.OTHER
        elif quoted * 2 >= len(lines):
            kind = BlockKind.REPEATED  # what somebody wrote before
        elif not blocks and subject:
            kind = BlockKind.TITLE
        else:
            kind = kind_of_words(source[start:end]) or BlockKind.PARAGRAPH
        pieces = [PageWord("\n" if k else "", line, False) for k, line in enumerate(lines)]
        blocks.append((kind, pieces))
    return assemble(name, source, blocks)
