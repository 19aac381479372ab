"""The rules of the house, held against the code itself (see docs/contributing.md).

Where the code is not there yet, a number or a list below says how far it is. They may fall and
shrink, never grow: whoever mends one lowers its limit.
"""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest
from house import LAYERS, PACKAGE, trees, unit

from quoteattr import nouns, tables
from quoteattr.constructions import TABLE

#: Lists of three French words or more that stand in code and not in `data/fr`.
WORD_LISTS_IN_CODE = 64
#: Lines: no file of the package is longer, but for these.
LONGEST_FILE = 400
LONG_FILES: dict[str, int] = {}
#: Lines: no function is longer, but for these.
LONGEST_FUNCTION = 40
LONG_FUNCTIONS: dict[str, int] = {}
#: Names that two classes have.
SHARED_CLASS_NAMES = set(
    """
Article Mark Period Phrase Place Reading Role Share Sighting Sign Source
""".split()
)
#: Imports that are kept out of the running program so that they may point upwards.
DETOURS = 3

#: Names of constructions that other parts steer by still.
NAMED_CONSTRUCTIONS: set[tuple[str, str]] = {
    ("claims", "attributive"),
    ("claims", "attributive_passive"),
    ("claims", "fragment"),
    ("speakers/questions", "carried_on"),
    ("speakers/resolve", "accusation_passive"),
}
#: Imports that go upwards still.
UPWARDS: set[tuple[str, str]] = {
    ("model", "claims"),
    ("model", "formats"),
    ("survey", "corpus"),
}


# --- words --------------------------------------------------------------------------------------


@cache
def french() -> frozenset[str]:
    found = set(nouns.NOUNS) | set(nouns.TITLES)
    for row in tables.rows("closed"):
        found |= tables.closed(row["class"])
    for table, column in (("verbs", "verb"), ("nouns", "lemma")):
        found.update(word for row in tables.rows(table) for word in row[column].split())
    return frozenset(found)


def words_in(node: ast.AST) -> list[str]:
    """The words of a list in code: `{"de", "du", "des"}` or `"de du des".split()`."""
    if isinstance(node, ast.Set | ast.Tuple | ast.List):
        cells = [one.value for one in node.elts if isinstance(one, ast.Constant)]
        return [cell for cell in cells if isinstance(cell, str)]
    called = node.func if isinstance(node, ast.Call) else None
    if isinstance(called, ast.Attribute) and called.attr == "split":
        text = called.value.value if isinstance(called.value, ast.Constant) else ""
        return text.split() if isinstance(text, str) else []
    return []


def is_french(word: str) -> bool:
    return word in french() or re.search("[à-ÿœ'’]", word) is not None


def word_lists() -> Iterator[tuple[str, int]]:
    """Where lists of French words stand in the code."""
    for name, tree in trees().items():
        if unit(name) in ("formats", "cli", "corpus"):
            continue
        for node in ast.walk(tree):
            words = {word for word in words_in(node) if word.islower()}
            if len(words) >= 3 and 2 * sum(map(is_french, words)) > len(words):
                yield name, node.lineno


def test_french_words_stand_in_tables() -> None:
    found = list(word_lists())
    per_file = Counter(name for name, _ in found)
    assert len(found) <= WORD_LISTS_IN_CODE, per_file.most_common()


def test_the_test_of_word_lists_sees_one() -> None:
    for code in ('{"de", "du", "des"}', '"hier demain lundi".split()', '["il", "elle", "on"]'):
        (node,) = (n for n in ast.walk(ast.parse(code)) if len(words_in(n)) >= 3)
        assert all(map(is_french, words_in(node)))
    assert not any(map(is_french, ("speech", "judgement", "manner")))


def test_no_two_classes_hold_the_same_words() -> None:
    classes = {row["class"]: tables.closed(row["class"]) for row in tables.rows("closed")}
    for one, other in combinations(classes, 2):
        assert classes[one] != classes[other], (one, other)


def test_a_class_names_each_word_once() -> None:
    for row in tables.rows("closed"):
        parts = [tables.closed(one[1:]) if one[0] == "@" else {one} for one in row["words"].split()]
        assert sum(map(len, parts)) == len(tables.closed(row["class"])), row["class"]


def test_every_class_is_asked_for() -> None:
    asked = {
        node.args[0].value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "closed"
        and isinstance(node.args[0], ast.Constant)
    }
    classes = tables.rows("closed")
    within = {word[1:] for row in classes for word in row["words"].split() if word[0] == "@"}
    turns = tables.rows("turns")
    named = {name for row in turns for name in re.findall(r"\{([a-z_]+)\}", row["words"])}
    within |= named - {row["turn"] for row in turns if row["sort"] == "part"}
    assert asked | within == {row["class"] for row in classes}


# --- modules ------------------------------------------------------------------------------------


def imports() -> Iterator[tuple[str, str]]:
    """Which file imports what of the package, function bodies included."""
    for name, tree in trees().items():
        for node in ast.walk(tree):
            module = node.module if isinstance(node, ast.ImportFrom) else None
            if module == "quoteattr":
                for alias in node.names:
                    known = alias.name in trees() or f"{alias.name}/__init__" in trees()
                    yield name, alias.name if known else ""
            elif module is not None and module.startswith("quoteattr."):
                yield name, module.split(".")[1]


def layer(part: str) -> int:
    return next(k for k, group in enumerate(LAYERS) if part in group)


@pytest.mark.parametrize("part", sorted({unit(name) for name in trees()}))
def test_every_part_has_its_layer(part: str) -> None:
    assert sum(part in group for group in LAYERS) == 1


def test_imports_go_one_way() -> None:
    up = {(name, part) for name, part in imports() if layer(part) > layer(unit(name))}
    assert up == UPWARDS


def named_constructions() -> set[tuple[str, str]]:
    """Where a part that looks at the construction of an attribution names one."""
    names = {row.name for row in TABLE}
    return {
        (name, node.value)
        for name, tree in trees().items()
        if unit(name) != "constructions"
        and any(isinstance(n, ast.Attribute) and n.attr == "construction" for n in ast.walk(tree))
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in names
    }


def test_constructions_are_named_where_they_stand() -> None:
    assert named_constructions() <= NAMED_CONSTRUCTIONS


def test_no_import_takes_a_detour() -> None:
    found = [
        name
        for name, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    ]
    assert len(found) <= DETOURS, found


def test_a_class_name_means_one_thing() -> None:
    places = defaultdict(list)
    for name, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(name)
    shared = {name for name, files in places.items() if len(files) > 1}
    assert shared <= SHARED_CLASS_NAMES, {name: places[name] for name in shared}


def test_files_are_short() -> None:
    long = {
        name: lines
        for name in trees()
        if (lines := len((PACKAGE / f"{name}.py").read_text("utf-8").splitlines())) > LONGEST_FILE
    }
    assert {name: n for name, n in long.items() if n > LONG_FILES.get(name, 0)} == {}


def test_functions_are_short() -> None:
    long = {
        f"{name}:{node.name}": lines
        for name, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert {name: n for name, n in long.items() if n > LONG_FUNCTIONS.get(name, 0)} == {}


def test_the_walks_through_the_house_pass_by_files_that_are_there() -> None:
    page = (PACKAGE.parent / "docs" / "contributing.md").read_text("utf-8")
    named = set(re.findall(r"`([\w/]+(?:/|\.(?:py|tsv|toml|md)))`", page))
    roots = (PACKAGE.parent, PACKAGE, PACKAGE / "data" / "fr")
    assert len(named) > 20
    assert {name for name in named if not any((root / name).exists() for root in roots)} == set()
