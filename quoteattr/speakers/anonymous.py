"""Who stays unnamed: the rule of the annotation guide as a table of cases.

A speaker is anonymous where it is people (or *sources*, *médias*) whom the article neither names
nor identifies. The cases, each with what the guide says of it:

- sources and the press in general: anonymous (*une source policière*, *les médias locaux*);
- several people: anonymous (*des experts*, *les enquêteurs*), unless the noun stands for a service
  (*les autorités*, *les pompiers*) or for a whole people or party (*les Kurdes*, but not *des
  Kurdes*), or the phrase for all members of a named body (*les élus du Conseil régional*);
- several people by a relation to one: never (*les parents de la victime*);
- one of several: anonymous (*l'un des responsables*);
- one person, introduced as any (*un témoin*, *une collaboratrice de Marc*): anonymous, unless the
  person speaks for a body (*un porte-parole du ministère*);
- one person, known: an office never is (*le maire*), nor a relation (*la mère du suspect*); a trade
  is unless a complement or a possessive identifies the person (*le chauffeur*, but not *l'avocat
  des parents*, *son avocat*);
- bodies, documents, peoples, shares of the public: never.
"""

from typing import Final

from quoteattr.nouns import Noun

__all__ = ["is_anonymous"]

_ALWAYS: Final = frozenset(("source", "press"))
_AGENTS: Final = ("eur", "euse", "iste", "ien", "ienne", "ant", "ante", "aire", "ier", "ière")


def is_anonymous(
    noun: Noun,
    determiner: str,
    *,
    complement: bool = False,
    of_name: bool = False,
    one_of: bool = False,
) -> bool:
    """Whether a speaker known only by such a phrase is anonymous.

    `complement`: the noun has one; `of_name`: the complement holds a proper name; `one_of`: the
    phrase is a partitive (*l'un des …*).
    """
    if noun.domain == "group":
        return _group(noun, determiner)
    if noun.domain in ("body", "document"):
        return noun.lemma == "entourage"
    if one_of:
        return noun.group != "spokesperson"
    if noun.domain == "role":
        return _role(noun, determiner, complement, of_name)
    return _unknown(noun, determiner)


def _group(noun: Noun, determiner: str) -> bool:
    if noun.sort in _ALWAYS:
        return True
    if noun.sort == "service":
        return False
    return noun.sort != "nation" or determiner in ("indefinite", "some")


def _role(noun: Noun, determiner: str, complement: bool, of_name: bool) -> bool:
    if noun.number == "p":
        if noun.sort == "relation" and complement:
            return False
        return not (of_name and noun.group in ("deputy", "membre"))
    if noun.group == "spokesperson":
        return not complement and determiner == "indefinite"
    if determiner in ("indefinite", "some"):
        return True
    if noun.sort == "trade":
        return not complement and determiner != "possessive"
    return False


def _unknown(noun: Noun, determiner: str) -> bool:
    """A noun of no table: people by its ending (*un kitesurfeur*)."""
    singular = noun.lemma.removesuffix("s").removesuffix("x")
    return singular.endswith(_AGENTS) and determiner != "possessive"
