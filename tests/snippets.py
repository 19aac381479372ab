"""The fenced blocks of a Markdown page, and the check that its Python prints what it says."""

import doctest
import re
from pathlib import Path

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    """The blocks in one language, in order."""
    found = _BLOCK.findall(page.read_text(encoding="utf-8"))
    return [code for kind, code in found if kind == language]


def failures(page: Path) -> tuple[list[str], int]:
    """What its ``>>>`` examples print that the page does not say, and how many examples there are.

    The blocks of a page share their names, as they do for its reader.
    """
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE, verbose=False)
    names: dict[str, object] = {"__name__": "__main__"}
    for number, code in enumerate(blocks(page, "python"), 1):
        test = doctest.DocTestParser().get_doctest(code, {}, f"block {number}", str(page), 0)
        test.globs = names
        runner.run(test, out=told.append, clear_globs=False)
    return told, runner.tries
