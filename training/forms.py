"""The lexicon of forms: what the treebanks show, widened by the rules of French.

A form has the tags that the treebanks give it. Conjugation adds the other forms of their verbs (and
of more verbs), inflection the other forms of their nouns and adjectives, the tables of the package
what they know of roles, demonyms and first names.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from quoteattr.engines.features import NUMBER, TAGS
from quoteattr.engines.tagger import Signature
from quoteattr.spelling import fold
from quoteattr.tables import rows
from training.nominal import adjective_forms, plural
from training.ud import Surface
from training.verbs import attested, conjugated, irregular, lemmas_of

_OFTEN = 5
"""From this count on, the tags seen are taken for all that a form can have."""
_OWN_CLASS = 60
"""From this count on, an ambiguous form is a class of its own."""
_RARE = 2
"""Up to this count, a form is at times met in training as if the treebanks did not have it."""
_FIRM = 30
"""From this count on, conjugation adds no tag to a small word that the treebanks do not show."""
_STEADY = 6
_STEADY_SHARE = 0.98
"""From this count and share on, the one tag of a form in a tagged text is taken for all."""
_SHARE = 0.004
"""A tag must have more than this share of the uses of a form."""

_ADJ, _NOUN, _PROPN, _PUNCT = (NUMBER[tag] for tag in ("ADJ", "NOUN", "PROPN", "PUNCT"))
_OPEN = (_ADJ, _NOUN, _PROPN, *(NUMBER[f"VERB:{form}"] for form in ("fin", "inf", "ppart")))
_LEAST_SHARE = {NUMBER["X"]: 0.02, NUMBER["SYM"]: 0.02, NUMBER["INTJ"]: 0.02}
"""Foreign words, letters and typing errors have these tags."""

Counts = Mapping[str, Counter[int]]
Lemmas = Mapping[tuple[str, int], Counter[str]]
Readings = dict[str, dict[int, str]]


class Lexicon(NamedTuple):
    """Norm to code of signature.

    `hidden` gives the codes of rare forms with the treebanks left aside: training meets them both
    ways, as a text to tag holds forms that the treebanks lack. The empty code is an unknown word.
    """

    codes: dict[str, str]
    hidden: dict[str, str]


def build_lexicon(sentences: Sequence[Surface], raw: Iterable[str] = ()) -> Lexicon:
    """The lexicon of some sentences; `raw` are words of other texts, read for their verbs."""
    tags, lemmas = _count(sentences)
    verbs = lemmas_of(lemmas)
    more = {*irregular(), *_listed()}
    forms = conjugated({*verbs, *more})
    more |= attested(word for word in {*raw, *tags} if word not in forms)
    forms = conjugated({*verbs, *more})
    wider = _merge(_inflected(tags, lemmas), _tabled())
    codes = {}
    for norm in sorted({*tags, *forms, *wider}):
        readings = {**wider.get(norm, {}), **forms.get(norm, {})}
        seen = tags.get(norm, Counter())
        codes[norm] = _signature(norm, seen, lemmas, readings).encode(norm)
    tables = _tabled()
    kept = conjugated({*more, *(lemma for lemma, count in verbs.items() if count > 1)})
    hidden = {}
    for norm in (norm for norm, seen in tags.items() if seen.total() <= _RARE):
        readings = {**tables.get(norm, {}), **kept.get(norm, {})}
        code = _signature(norm, Counter(), lemmas, readings).encode(norm) if readings else ""
        hidden[norm] = code
    return Lexicon(codes, hidden)


def settled(lexicon: Lexicon, told: Iterable[Surface]) -> Lexicon:
    """The lexicon with open words closed, where a tagged text always gives them their one tag."""
    tags, _ = _count(told)
    codes = dict(lexicon.codes)
    for norm, seen in tags.items():
        code = codes.get(norm, "")
        tag, count = seen.most_common(1)[0]
        steady = count >= _STEADY and count > _STEADY_SHARE * seen.total()
        readings = Signature.parse(code, norm).readings if code else {}
        if steady and (not code or (code[0] == "~" and set(readings) == {tag})):
            codes[norm] = Signature(True, False, {tag: readings.get(tag, "")}).encode(norm)
    return Lexicon(codes, lexicon.hidden)


def _listed() -> list[str]:
    return Path(__file__).with_name("first_group.txt").read_text("utf-8").split()


def _count(sentences: Iterable[Surface]) -> tuple[Counts, Lemmas]:
    tags: defaultdict[str, Counter[int]] = defaultdict(Counter)
    lemmas: defaultdict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for (start, end), tag, lemma in zip(
            sentence.spans, sentence.tags, sentence.lemmas, strict=True
        ):
            norm = fold(sentence.text[start:end])
            if norm and not any(map(str.isdigit, norm)):
                tags[norm][tag] += 1
                if lemma:
                    lemmas[norm, tag][lemma] += 1
    return tags, lemmas


# --- Wider than the treebanks --------------------------------------------------------------------


def _inflected(tags: Counts, lemmas: Lemmas) -> Readings:
    """The other forms of the nouns and adjectives of the treebanks."""
    found: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for (norm, tag), names in lemmas.items():
        lemma = names.most_common(1)[0][0].lower()
        if not lemma.isalpha() or tags[norm][tag] * 4 < tags[norm].total():
            continue
        if tag == _NOUN:
            found[lemma].setdefault(tag, lemma)
            found[plural(lemma)].setdefault(tag, lemma)
        if tag == _ADJ:
            for form in (lemma, *adjective_forms(lemma)):
                found[form].setdefault(tag, lemma)
    return found


def _tabled() -> Readings:
    """The words of the tables of the package."""
    found: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for row in rows("demonyms"):
        lemma = row["masculine"]
        for form in (row["masculine"], row["feminine"]):
            for spelled in filter(str.isalpha, (form, plural(form))):
                found[spelled].update({_ADJ: lemma, _NOUN: lemma})
        if row["country"].isalpha():
            found[fold(row["country"])][_PROPN] = row["country"]
    for row in rows("roles"):
        for form in (row["masculine"], row["feminine"]):
            if form.replace("-", "").isalpha():
                found[form].setdefault(_NOUN, row["lemma"])
                found[plural(form)].setdefault(_NOUN, row["lemma"])
    for row in rows("first_names"):
        if " " not in row["name"]:
            found[fold(row["name"])].setdefault(_PROPN, row["name"])
    return found


def _merge(*tables: Readings) -> Readings:
    merged: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for table in tables:
        for norm, readings in table.items():
            merged[norm].update(readings)
    return merged


# --- Signatures ----------------------------------------------------------------------------------


def _signature(
    norm: str, seen: Counter[int], lemmas: Lemmas, readings: dict[int, str]
) -> Signature:
    total = seen.total()
    if seen[_PUNCT] * 2 > total:
        return Signature(True, False, {_PUNCT: norm})
    kept = {tag for tag, count in seen.items() if count > _LEAST_SHARE.get(tag, _SHARE) * total}
    found = {tag: _lemma_of(norm, tag, lemmas, readings) for tag in kept}
    if total < _FIRM or sum(seen[tag] for tag in _OPEN) * 2 > total:
        found.update((tag, lemma) for tag, lemma in readings.items() if tag not in found)
    settled = total >= _OFTEN or (not total and _surely_verbal(norm, readings))
    own_class = settled and len(kept) > 1 and total >= _OWN_CLASS
    return Signature(settled, own_class, found)


_VERBAL_ENDINGS = ("aient", "rait", "eront", "iront", "èrent", "issent", "erez", "erons")


def _surely_verbal(norm: str, readings: dict[int, str]) -> bool:
    """Whether a form has an ending that only finite verbs have."""
    verbal = all(TAGS[tag] in ("VERB:fin", "AUX:fin") for tag in readings)
    return verbal and norm.endswith(_VERBAL_ENDINGS)


_LEMMAS = {
    "PRON": {
        "il": "il ils elle elles -il -ils -elle -elles -t-il -t-ils -t-elle -t-elles",
        "on": "on -on -t-on",
        "se": "se s'",
        "ce": "ce c' -ce ç'",
        "le": "le la les l' -le -la -les",
        "lui": "lui leur -lui -leur",
        "je": "je j' -je",
        "tu": "tu -tu",
        "nous": "nous -nous",
        "vous": "vous -vous",
        "moi": "me m' moi -moi -m'",
        "toi": "te t' toi -toi -t'",
        "en": "en -en",
        "y": "y -y",
        "que": "que qu'",
        "qui": "qui",
    },
    "PRON:rel": {
        "qui": "qui",
        "que": "que qu'",
        "dont": "dont",
        "où": "où",
        "lequel": "lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels "
        "auxquelles",
    },
    "SCONJ": {"que": "que qu'", "si": "si s'"},
    "DET": {"le": "le la les l'", "un": "un une des du", "son": "son sa ses leur leurs"},
    "ADP": {"de": "de d' du des", "à": "à au aux"},
    "ADV": {"ne": "ne n'", "que": "que qu'"},
}
"""Lemmas of small words, on which the treebanks do not agree."""
_FIXED = {
    (norm, NUMBER[tag]): lemma
    for tag, groups in _LEMMAS.items()
    for lemma, norms in groups.items()
    for norm in norms.split()
}


def _lemma_of(norm: str, tag: int, lemmas: Lemmas, readings: dict[int, str]) -> str:
    fixed = _FIXED.get((norm, tag)) or readings.get(tag)
    if fixed is not None:
        return fixed
    found = lemmas.get((norm, tag))
    if not found:
        return norm
    lemma = found.most_common(1)[0][0].replace(" ", "_")
    return lemma if tag == _PROPN else lemma.lower()
