"""The verbs whose forms the lexicon holds, and those forms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from quoteattr.conjugation import UnknownVerb, conjugate
from quoteattr.engines.features import NUMBER
from quoteattr.tables import rows

_VERB_TAGS = {form: NUMBER[f"VERB:{form}"] for form in ("fin", "inf", "ppart", "gpart")}
_AUX_TAGS = {form: NUMBER[f"AUX:{form}"] for form in ("fin", "inf", "ppart", "gpart")}
_VERBAL = frozenset(_VERB_TAGS.values())
_AUXILIARIES = ("être", "avoir")

# Endings that in the first group belong to verbs alone, or nearly; a verb shows two of them.
_SIGNS = ("é", "ait", "aient", "ant", "èrent", "era", "eront", "erait", "a", "er", "és")
_LEAST_STEM = 3


def lemmas_of(lemmas: Mapping[tuple[str, int], Counter[str]]) -> dict[str, int]:
    """The infinitives of treebanks, each with the number of its forms there."""
    found: Counter[str] = Counter()
    for (_, tag), names in lemmas.items():
        if tag in _VERBAL:
            found.update(name for name in names if name.isalpha() and name.islower())
    return dict(found)


def attested(words: Iterable[str]) -> set[str]:
    """The verbs in -er that a text shows in at least three forms with distinct endings."""
    known = frozenset(words)
    stems: defaultdict[str, set[str]] = defaultdict(set)
    for word in known:
        for sign in _SIGNS:
            if word.endswith(sign) and len(word) - len(sign) >= _LEAST_STEM:
                stems[word.removesuffix(sign)].add(sign)
    return {
        stem + "er"
        for stem, signs in stems.items()
        if len(signs) > 2 or (len(signs) > 1 and signs & {"ait", "aient", "èrent", "eront"})
    }


def irregular() -> Iterator[str]:
    """The verbs of the table of paradigms."""
    for row in rows("paradigms"):
        for prefix in row["prefixes"].split():
            yield prefix.replace("-", "") + row["ending"]


def conjugated(infinitives: Iterable[str]) -> dict[str, dict[int, str]]:
    """Form to its verbal tags, each with the lemma."""
    forms: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for lemma in sorted({*infinitives, *_AUXILIARIES}):
        tags = _AUX_TAGS if lemma in _AUXILIARIES else _VERB_TAGS
        try:
            cells = conjugate(lemma)
        except UnknownVerb:
            continue
        for cell in cells:
            past = cell.tense == "past" or (cell.mood, cell.tense) == ("sub", "impf")
            if not past or cell.person == 3:
                forms[cell.text].setdefault(tags[cell.form], lemma)
    return dict(forms)
