"""The bytes of a page → its text: a byte order mark goes before what is declared.

As browsers have it: ``iso-8859-1`` and ``ascii`` mean windows-1252, and a page that declares
UTF-16 in letters that could be read is in UTF-8. Where nothing is declared, UTF-8 is tried first.
"""

import codecs
import re

from quoteattr.decoding import marked

__all__ = ["decode_page", "windows"]

_LOOKED_AT = 2048  # bytes of the head in which a charset is declared
_DECLARED = re.compile(
    rb"""<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "utf-16": "utf-8"}


def decode_page(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text of a page, and what to say of its encoding ('' where it is what it says it is).

    `declared` is what the server said of it, where that is known: it goes before what the page says
    of itself.
    """
    mark = marked(data)
    if mark is not None:
        return data.decode(mark, "replace"), ""
    head = _DECLARED.search(_COMMENT.sub(b"", data[:_LOOKED_AT]))
    own = (head[1] or head[2]).decode("ascii", "replace") if head else None
    name = _codec(declared) or _codec(own)
    for codec in filter(None, (name, "utf-8", "cp1252")):
        try:
            text = windows(data) if codec == "cp1252" else data.decode(codec)
        except UnicodeDecodeError:
            continue
        break
    wrong = name is not None and codec != name
    return text, f"declared as {name}, which it is not: read as {codec}" if wrong else ""


def _codec(label: str | None) -> str | None:
    """The codec that a browser takes for a label; None where there is no such one of text."""
    try:
        name = codecs.lookup(label or "").name
        "a".encode(name)
    except (LookupError, ValueError):
        return None
    return _MEANT.get("utf-16" if name.startswith("utf-16") else name, name)


def windows(data: bytes) -> str:
    """Bytes as windows-1252; the five that it leaves free are control characters to a browser."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)
