"""Which treebanks the pack learns from, and what is done to them first.

Official test files are left out, except those of PUD and FQB, which have no other file.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from training.pack.incises import one_analysis
from training.pack.trees import Tree, read

WRITTEN = (
    "UD_French-Sequoia/fr_sequoia-ud-train.conllu",
    "UD_French-GSD/fr_gsd-ud-dev.conllu",
    "UD_French-PUD/fr_pud-ud-test.conllu",
)
QUESTIONS = ("UD_French-FQB/fr_fqb-ud-test.conllu",)
SPOKEN = (
    "UD_French-Rhapsodie/fr_rhapsodie-ud-train.conllu",
    "UD_French-ParisStories/fr_parisstories-ud-train.conllu",
)
DEV = ("UD_French-Sequoia/fr_sequoia-ud-dev.conllu",)
_HELD_BACK = 10
"""Of GSD, whose training part is not used, every tenth sentence is held back for `DEV`."""


class Treebanks(NamedTuple):
    """The sentences to learn from, and those to stop by."""

    written: tuple[Tree, ...]
    questions: tuple[Tree, ...]
    spoken: tuple[Tree, ...]
    dev: tuple[Tree, ...]


def treebanks(folder: Path) -> Treebanks:
    """Read the folder of the treebanks (`UD_French-…`)."""
    written = list(_all(folder, WRITTEN[:1] + WRITTEN[2:]))
    gsd = list(_all(folder, WRITTEN[1:2]))
    held = gsd[::_HELD_BACK]
    written += [tree for k, tree in enumerate(gsd) if k % _HELD_BACK]
    return Treebanks(
        tuple(written),
        tuple(_all(folder, QUESTIONS)),
        tuple(_all(folder, SPOKEN)),
        (*_all(folder, DEV), *held),
    )


def _all(folder: Path, names: tuple[str, ...]) -> Iterator[Tree]:
    for name in names:
        yield from map(one_analysis, read(folder / name))
