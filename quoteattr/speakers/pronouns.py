"""The pronouns that stand for somebody, and what each asks of whoever is meant."""

from typing import Final

from attrs import frozen

__all__ = ["PRONOUNS", "Pronoun"]


@frozen
class Pronoun:
    """What a pronoun asks of its antecedent; `nearest`: whatever its rank."""

    gender: str | None
    number: str | None
    nearest: bool = False


def _table() -> dict[str, Pronoun]:
    masculine, feminine = Pronoun("m", "s"), Pronoun("f", "s")
    table = dict.fromkeys(("il", "lui-même", "soi"), masculine)
    table |= dict.fromkeys(("elle", "elle-même"), feminine)
    table |= {word: Pronoun("m", "p") for word in ("ils", "eux", "eux-mêmes")}
    table |= {word: Pronoun("f", "p") for word in ("elles", "elles-mêmes")}
    table |= {"lui": masculine, "leur": Pronoun(None, "p")}
    # Inside a locution: *à ses yeux*, *à l'entendre*, *à les en croire*.
    table |= dict.fromkeys(("son", "sa", "ses", "l'"), Pronoun(None, "s"))
    table |= dict.fromkeys(("leurs", "les"), Pronoun(None, "p"))
    table |= {word: Pronoun("m", "s", True) for word in ("celui-ci", "ce dernier")}
    table |= {word: Pronoun("f", "s", True) for word in ("celle-ci", "cette dernière")}
    table |= {"l'intéressé": masculine, "l'intéressée": feminine}
    table |= {word: Pronoun("m", "p", True) for word in ("ceux-ci", "ces derniers")}
    table |= {word: Pronoun("f", "p", True) for word in ("celles-ci", "ces dernières")}
    table |= {"l' intéressé": table["l'intéressé"], "l' intéressée": table["l'intéressée"]}
    table["qui"] = Pronoun(None, None, True)
    return table


PRONOUNS: Final = _table()
