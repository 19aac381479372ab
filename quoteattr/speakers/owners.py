"""Descriptions that hang on somebody: *son entourage*, named with its owner."""

import re

from quoteattr.nouns import fold
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.reading import Reading

__all__ = ["name_owned"]


def name_owned(text: str, reading: Reading, owner: Entity | None) -> tuple[str, ...]:
    """Name a description with its owner, in the text's own words where it can be; the step."""
    entity = reading.entity
    if owner is None or entity is None or entity.words or owner is entity:
        return ()
    entity.name = _spelled_out(text, reading.owned, owner)
    return (f"the owner is {owner.name}",)


def _spelled_out(text: str, owned: str, owner: Entity) -> str:
    """*direction* + *I-Télé* as *direction d'I-Télé*: as the text has it, else as French has it."""
    name = owner.name
    written = rf"(?i){re.escape(owned)} (?:de |d['’]|du |de la |de l['’]){re.escape(name)}"
    found = re.search(written, text)
    if found:
        return found[0]
    vowel = fold(name)[:1] in "aeiouyhéèêâîôû"
    described = not owner.words and any(name == role.text for role in owner.roles)
    if described and name[:1].islower():
        if owner.number == "p":
            return f"{owned} des {name}"
        if vowel:
            return f"{owned} de l'{name}"
        return f"{owned} de la {name}" if owner.gender == "f" else f"{owned} du {name}"
    return f"{owned} d'{name}" if vowel else f"{owned} de {name}"
