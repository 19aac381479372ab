"""The data tables as this package uses them: look-ups by folded word (`fold`)."""

from functools import cache
from typing import Final

from attrs import evolve, frozen

from quoteattr import tables
from quoteattr.spelling import fold_all as fold
from quoteattr.tables import closed

__all__ = [
    "ADJECTIVE_COUNTRY",
    "CAPITAL_COUNTRY",
    "COUNTRIES",
    "FIRST_NAMES",
    "MEDIA",
    "NOUNS",
    "PARTIES",
    "PEOPLES",
    "PEOPLE_ADJECTIVES",
    "PLATFORMS",
    "SEATS",
    "TITLES",
    "UNIONS",
    "Noun",
    "first_name_gender",
    "fold",
    "noun_of",
    "shaped",
    "without_prefix",
]


def without_prefix(norm: str) -> str:
    """A noun of an office without its prefix: *vice-procureur*, *ex-ministre*, *co-auteur*."""
    for prefix in ("vice-", "ex-", "co-", "sous-"):
        norm = norm.removeprefix(prefix)
    return norm


@frozen(cache_hash=True)
class Noun:
    """A noun that can head a source: *ministre*, *syndicat*, *rapport*, *témoins*.

    `domain` is the table it stands in (``role``, ``body``, ``document``, ``group``); `sort` and
    `group` are that table's columns. `gender` is ``"m"``, ``"f"`` or ``"e"`` (either).
    """

    lemma: str
    domain: str
    sort: str
    group: str
    gender: str
    number: str


def plural(word: str) -> str:
    """The regular plural of a French noun (source: any grammar of French)."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-2] + "aux"
    if word.endswith(("au", "eu")):
        return word + "x"
    return word + "s"


_SINGULAR_GROUPS: Final = closed("groups_in_the_singular")


def _nouns() -> dict[str, Noun]:
    """Every head noun by its forms; where two tables hold a form, the later one here gives way."""
    found: dict[str, Noun] = {}

    def put(form: str, lemma: str, domain: str, row: tables.Row, gender: str, number: str) -> None:
        group = row.get("group", "") or lemma
        found.setdefault(form, Noun(lemma, domain, row["sort"], group, gender, number))

    for row in tables.rows("groups"):
        number = "s" if row["noun"] in _SINGULAR_GROUPS else "p"
        put(row["noun"], row["noun"], "group", row, row["gender"], number)
    for name, domain in (("bodies", "body"), ("documents", "document")):
        for row in tables.rows(name):
            put(row["noun"], row["noun"], domain, row, row["gender"], "s")
            put(plural(row["noun"]), row["noun"], domain, row, row["gender"], "p")
    for row in tables.rows("roles"):
        forms = {row["masculine"]: "m", row["feminine"]: "f"}
        if len(forms) == 1:
            forms = {row["masculine"]: "e"}
        forms.pop("-", None)
        for form, gender in forms.items():
            put(form, row["lemma"], "role", row, gender, "s")
            put(plural(form), row["lemma"], "role", row, gender, "p")
    return found


NOUNS: Final = _nouns()


@cache
def shaped(noun: Noun, number: str, gender: str) -> Noun:
    """A noun with the number and gender that its determiner shows: *les pays*, *la juge*."""
    return evolve(noun, number=number, gender=gender)


def noun_of(norm: str) -> Noun | None:
    """The noun of a word, with its prefix or without: *sous-préfet*, *vice-procureure*."""
    return NOUNS.get(norm) or NOUNS.get(without_prefix(norm))


TITLES: Final = {row["title"]: (row["gender"], row["number"]) for row in tables.rows("titles")}

FIRST_NAMES: Final = {fold(row["name"]): row["gender"] for row in tables.rows("first_names")}

UNIONS: Final = frozenset(
    fold(row["name"]) for row in tables.rows("seats") if row["sort"] == "union"
)
"""Unions of states, which are bodies rather than places: *l'ONU*."""

MEDIA: Final = {fold(row["name"]): row["sort"] for row in tables.rows("media")}

PARTIES: Final = frozenset(fold(row["name"]) for row in tables.rows("parties"))

PLATFORMS: Final = frozenset(fold(row["name"]) for row in tables.rows("platforms"))

SEATS: Final = {fold(row["name"]): (row["gender"], row["number"]) for row in tables.rows("seats")}

COUNTRIES: Final = {
    fold(row["country"]): (row["gender"], row["number"]) for row in tables.rows("demonyms")
}

CAPITAL_COUNTRY: Final = {
    fold(row["capital"]): row["country"] for row in tables.rows("demonyms") if row["capital"]
}

ADJECTIVE_COUNTRY: Final = {
    form: row["country"]
    for row in reversed(tables.rows("demonyms"))
    for adjective in (row["masculine"], row["feminine"])
    for form in (adjective, plural(adjective))
}
"""The country of an adjective: *sud-coréenne* → Corée du Sud."""

PEOPLE_ADJECTIVES: Final = frozenset(ADJECTIVE_COUNTRY)
"""Words that name a people or, with an article, one of them: *le Jamaïcain*."""

PEOPLES: Final = frozenset(
    plural(form) for row in tables.rows("demonyms") for form in (row["masculine"], row["feminine"])
)
"""Plural nouns for a people: *Afghans*, *Pakistanais*."""


def first_name_gender(word: str) -> str | None:
    """``"m"``, ``"f"`` or ``"e"`` for a folded first name, simple or compound, else `None`."""
    return FIRST_NAMES.get(word) or FIRST_NAMES.get(word.partition("-")[0])
