"""How the network's word is weighed with the grammar's: the table `reader`.

Learned as the reports are (`training.reports`), on annotated articles that neither the network nor
the grammar's weights have met, so that both say what they say of new texts.
"""

from collections.abc import Iterable
from pathlib import Path

from training.deciders import articles, fold, write
from training.kept import is_kept_back
from training.reports import LINEAR, made, read, texts

__all__ = ["settle"]

_FOLDS = 10


def settle(folders: Iterable[Path]) -> None:
    """Learn and write `reader`; how good it is on articles of other folds is printed."""
    met = [(name, wanted) for name, wanted in articles(folders) if is_kept_back(name)]
    seen = [read(named, "reader") for named in texts(met, golden=False)]
    write("reader", made(seen, {name: fold(name, _FOLDS) for name, _ in met}, None, LINEAR))
