"""The pieces that French needs, out of the 250,000 of XLM-R's vocabulary."""

from collections import Counter
from collections.abc import Iterable, Sequence

from quoteattr.engines.reader.pieces import Vocabulary

__all__ = ["cut"]

_SPECIAL = 4
_OFTEN = 3


def cut(pieces: Sequence[tuple[str, float]], texts: Iterable[str]) -> list[int]:
    """The pieces to keep (indices): those met three times or more, and every letter that is met."""
    whole = Vocabulary(pieces)
    met: Counter[int] = Counter()
    letters: set[str] = set()
    for text in texts:
        met.update(whole.read(text).ids)
        letters.update(text)
    index = {piece: k for k, (piece, _) in enumerate(pieces)}
    keep = {k for k, count in met.items() if count >= _OFTEN}
    keep.update(index[letter] for letter in (letters | {"▁"}) if letter in index)
    return [*range(_SPECIAL), *sorted(keep - set(range(_SPECIAL)))]
