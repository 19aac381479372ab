"""Law: nothing that is read is ever run: no `eval`, no pickle, no YAML, no shell."""

import ast
from collections.abc import Iterator
from pathlib import Path

import quoteattr

PACKAGE = Path(quoteattr.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
CALLS = {"eval", "exec", "compile", "__import__", "breakpoint", "input"}
MODULES = {
    "pickle",
    "marshal",
    "shelve",
    "dill",
    "cloudpickle",
    "yaml",
    "code",
    "subprocess",
    "pty",
}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def called(tree: ast.AST) -> Iterator[str]:
    """The names that are called, but not methods (``re.compile``)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def test_a_module_runs_nothing_that_it_reads() -> None:
    for file in FILES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        assert not CALLS & set(called(tree)), file
        assert not MODULES & set(imported(tree)), file


def test_models_are_loaded_with_their_weights_alone() -> None:
    """``torch.load`` unpickles whatever it is given unless it is told not to."""
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "torch.load":
                assert "weights_only=True" in ast.unparse(node), file


def test_all_modules_are_looked_at() -> None:
    assert len(FILES) > 50
