"""What goes in: records, each a name and a text, or a name and what is wrong with it."""

from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from math import inf
from typing import TypeVar

from attrs import frozen

from quoteattr.errors import QuoteattrError

__all__ = ["Batch", "CorpusError", "Record", "as_records", "cut", "groups", "name_of"]

T = TypeVar("T")

#: A batch ends with the record that reaches one of these: small beside the memory of a machine,
#: large beside the cost of handing it over.
RECORDS = 256
CHARACTERS = 1 << 20

_EXACT = 1 << 53  # from here on a float cannot tell a whole number from the next


class CorpusError(QuoteattrError):
    """A run over a corpus cannot begin or go on: what is in the way is said in the message."""


@frozen
class Record:
    """One article: its name, and its text or, where there is none to be had, the reason.

    `size` is the number of bytes of input that it took, for the measure of progress.
    """

    name: str
    text: str | None
    error: str = ""
    size: int = 0


@frozen
class Batch:
    """Some records in a row, the number of the batch in its run, and its key.

    The key is a file name: the number, and a digest of all that the results depend on.
    """

    number: int
    records: tuple[Record, ...]
    key: str


def as_records(items: Iterable[object]) -> Iterator[Record]:
    """Records, and pairs of a name and a text as records; what is neither is a bad record."""
    for number, item in enumerate(items, 1):
        match item:
            case Record():
                yield item
            case str(name), str(text):
                yield Record(name, text)
            case str(name), text:
                yield Record(name, None, f"the text is no string: {text!r:.60}")
            case _:
                reason = f"neither a record nor a name and a text: {item!r:.60}"
                yield Record(f"record {number}", None, reason)


def name_of(value: object) -> str | None:
    """The name of a text as a cell gives it; None where it is none.

    Whole numbers are names also where a table holds them as floats, as one does whose column has
    an empty cell.
    """
    if isinstance(value, str):
        return value or None
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def cut(records: Iterable[Record], basis: str, limit: int = RECORDS) -> Iterator[Batch]:
    """The batches of a run; `basis` says what else than the records its results depend on."""
    found = groups(records, limit, CHARACTERS, lambda record: len(record.text or ""))
    for number, batch in enumerate(found):
        yield Batch(number, tuple(batch), f"{number:08d}-{_digest(batch, basis)}")


def groups(
    items: Iterable[T], count: int, most: float = inf, size: Callable[[T], int] = lambda item: 0
) -> Iterator[list[T]]:
    """Items in lists; each ends with its item of that count, or by which `most` is reached."""
    held: list[T] = []
    reached = 0
    for item in items:
        held.append(item)
        reached += size(item)
        if len(held) >= count or reached >= most:
            yield held
            held, reached = [], 0
    if held:
        yield held


def _digest(records: Iterable[Record], basis: str) -> str:
    digest = blake2b(digest_size=16)
    for record in records:
        # The kind and the length of each field come first: no two lists of records read the same.
        for field in (basis, record.name, record.error if record.text is None else record.text):
            data = field.encode("utf-8", "surrogatepass")
            digest.update(b"%d %d " % (record.text is None, len(data)))
            digest.update(data)
    return digest.hexdigest()
