"""From bytes to text: an encoding is obeyed, and what shows that it is another is said.

Nothing is normalised, and line ends stay what they are. A byte order mark stays the first code
point of the text unless the encoding (``utf-8-sig``, ``utf-16``) drops it.
"""

import codecs

from quoteattr.errors import EncodingError

__all__ = ["check_mark", "decode", "marked"]

#: Byte order marks, the longer before those that they begin with → the encoding that drops them.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_LIKELY = "windows-1252"  # what French text is most often in when it is not UTF-8
_LOOKED_AT = 1024  # bytes that tell whether every other one is zero


def marked(data: bytes) -> str | None:
    """The encoding that the byte order mark at the head of some bytes names, if there is one."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def decode(data: bytes, encoding: str) -> str:
    """The text of some bytes in `encoding`; raises `EncodingError` where they are not in it.

    Bytes that begin with the mark of UTF-16 or UTF-32 are in no other encoding, though most would
    make letters of them.
    """
    check_mark(data, encoding)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        place = f"byte 0x{data[error.start]:02x} at offset {error.start}"
        other = _other(data, encoding)
        raise EncodingError(f"not {encoding}: {place} (try --encoding {other})") from error
    except UnicodeError as error:
        raise EncodingError(f"not {encoding}: {error}") from error


def check_mark(head: bytes, encoding: str) -> None:
    """Raises `EncodingError` where the head of a file bears the mark of another encoding."""
    name = marked(head)
    if name in ("utf-16", "utf-32") and not codecs.lookup(encoding).name.startswith(name):
        raise EncodingError(
            f"not {encoding}: it begins with the byte order mark of {name} (try --encoding {name})"
        )


def _other(data: bytes, encoding: str) -> str:
    """The encoding to try where `encoding` is not the one."""
    head = data[:_LOOKED_AT]
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):  # Latin letters: zero the high byte
        if head[first::2].count(0) * 2 > len(head) // 2:
            return name
    return "utf-8" if codecs.lookup(encoding).name != "utf-8" else _LIKELY
