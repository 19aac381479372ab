"""Which annotated articles are kept back: the network learns nothing from them.

On them it says what it says of texts that it has not met, and so how its word is weighed against
the grammar's is learned there (`training.reader.settle`, `training.reader.speakers`).
"""

from zlib import crc32

__all__ = ["is_kept_back"]

_SHARE = 6  # one in six, of all but the first articles


def is_kept_back(name: str) -> bool:
    """Whether an article, by its folder and name, is kept back."""
    folder, _, article = name.partition("/")
    return folder != "dev" and crc32(article.encode()) % _SHARE == 0
