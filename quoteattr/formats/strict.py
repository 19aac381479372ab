"""How the formats read JSON: as it stands, and with the path of whatever is wrong.

cattrs is made for programs that trust their data: it would take the number 3 from the string "3"
and a list of letters from a word. Here it is told not to.
"""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NoReturn, TypeVar, get_args, get_origin

from attrs import fields, has
from cattrs import Converter, transform_error
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn, override
from cattrs.v import format_exception

from quoteattr.errors import FormatError

__all__ = ["fail", "parse", "strict_converter", "structure"]

_T = TypeVar("_T")
_Hook = Callable[[Any, Any], Any]


def parse(data: str | bytes) -> object:
    """Parse JSON; raises `FormatError` and nothing else."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"not JSON: {error}") from error


def structure(converter: Converter, raw: object, kind: type[_T]) -> _T:
    """Make a `kind` of parsed JSON; raises `FormatError` at the first place that forbids it."""
    try:
        return converter.structure(raw, kind)
    except Exception as error:  # cattrs gathers whatever was raised below it
        message, _, path = transform_error(error, format_exception=_describe)[0].rpartition(" @ ")
        raise FormatError(message, path) from error


def fail(message: str, path: str) -> NoReturn:
    """Raise `FormatError`."""
    raise FormatError(message, path)


def strict_converter(aside: Mapping[type, str]) -> Converter:
    """A converter that takes nothing for what it is not.

    `aside` names, class by class, the one key that the caller sees to itself.
    """
    made = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for kind, words in ((str, "a string"), (int, "a whole number"), (bool, "true or false")):
        made.register_structure_hook(kind, _only(words, kind))
    # An enumeration would else be taken for a str.
    made.register_structure_hook(StrEnum, lambda value, kind: kind(value))
    made.register_structure_hook(float, _only("a number", int, float, make=lambda n, _: float(n)))
    made.register_structure_hook_factory(has, lambda kind: _object(kind, aside.get(kind), made))
    made.register_structure_hook_factory(
        _is_row,
        lambda kind: _only("a list", list, make=homogenous_tuple_structure_factory(kind, made)),
    )
    return made


def _describe(error: BaseException, wanted: type | None) -> str:
    """The words of an error that says by itself what is wrong, else those of cattrs."""
    if isinstance(error, TypeError | ValueError):
        return str(error)
    return format_exception(error, wanted)


def _is_row(kind: Any) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[-1] is Ellipsis


def _only(words: str, *kinds: type, make: _Hook | None = None) -> _Hook:
    """What takes values of some types and nothing else, as they are or as `make` makes them."""

    def take(value: object, wanted: Any) -> object:
        if type(value) not in kinds:
            raise TypeError(f"not {words}: {value!r:.40}")
        return value if make is None else make(value, wanted)

    return take


def _object(kind: Any, aside: str | None, converter: Converter) -> _Hook:
    omitted = {field.name: override(omit=True) for field in fields(kind) if field.name == aside}
    read = make_dict_structure_fn(kind, converter, **omitted)  # type: ignore[arg-type]

    def make(value: Any, wanted: Any) -> object:
        return read({key: value[key] for key in value if key != aside}, wanted)

    return _only("an object", dict, make=make)
