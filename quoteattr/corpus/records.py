"""What goes in: records, each a name and a text, or a name and what is wrong with it."""

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from attrs import frozen

from quoteattr.errors import QuoteattrError

__all__ = ["Batch", "CorpusError", "Record", "as_records", "cut", "name_of"]

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


def as_records(items: Iterable[Record | tuple[str, str]]) -> Iterator[Record]:
    """Records, and pairs of a name and a text as records; what is neither is a bad record."""
    for number, item in enumerate(items, 1):
        if isinstance(item, Record):
            yield item
        else:
            yield _record(item, f"record {number}")


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
    kept: list[Record] = []
    held = number = 0
    for record in records:
        kept.append(record)
        held += len(record.text or "")
        if len(kept) >= limit or held >= CHARACTERS:
            yield _batch(number, kept, basis)
            kept, held, number = [], 0, number + 1
    if kept:
        yield _batch(number, kept, basis)


def _record(item: object, place: str) -> Record:
    if not (isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], str)):
        return Record(place, None, f"neither a record nor a name and a text: {item!r:.60}")
    name, text = item
    if not isinstance(text, str):
        return Record(name, None, f"the text is no string: {text!r:.60}")
    return Record(name, text)


def _batch(number: int, records: list[Record], basis: str) -> Batch:
    digest = blake2b(digest_size=16)
    for record in records:
        # The kind and the length of each field come first: no two lists of records read the same.
        for field in (basis, record.name, record.error if record.text is None else record.text):
            data = field.encode("utf-8", "surrogatepass")
            digest.update(b"%d %d " % (record.text is None, len(data)))
            digest.update(data)
    return Batch(number, tuple(records), f"{number:08d}-{digest.hexdigest()}")
