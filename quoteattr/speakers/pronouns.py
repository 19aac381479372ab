"""The pronouns that stand for somebody, and what each asks of whoever is meant."""

from typing import Final

from attrs import frozen

from quoteattr.tables import rows

__all__ = ["PRONOUNS", "Pronoun"]


@frozen
class Pronoun:
    """What a pronoun asks of its antecedent; `nearest`: whatever its rank."""

    gender: str | None
    number: str | None
    nearest: bool = False


PRONOUNS: Final = {
    row["pronoun"]: Pronoun(row["gender"] or None, row["number"] or None, row["nearest"] == "yes")
    for row in rows("pronouns")
}
