"""Golden rules as parameters of a test."""

from collections.abc import Iterable

import pytest
from golden.notation import Rule

__all__ = ["parameters"]


def parameters(rules: Iterable[Rule]) -> list[object]:
    """A parameter a rule, named after it; one that is not kept yet is expected to fail."""
    return [
        pytest.param(
            rule,
            id=rule.name,
            marks=[pytest.mark.xfail(reason=rule.known_failure)] if rule.known_failure else [],
        )
        for rule in rules
    ]
