"""The lexicon of forms: what the treebanks show, widened by conjugation."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from quoteattr.conjugation import UnknownVerb, conjugate
from quoteattr.engines.features import NUMBER, TAGS
from quoteattr.engines.tagger import Signature
from quoteattr.engines.tokenizer import fold
from training.ud import Surface

_OFTEN = 5
"""From this count on, the tags seen are taken for all that a form can have."""
_OWN_CLASS = 60
_RARE = 1
_SHARE = 0.004

Counts = dict[str, Counter[int]]


def build_lexicon(sentences: Sequence[Surface]) -> tuple[dict[str, str], frozenset[str]]:
    """Norm to code of signature, and the norms that are rare in the treebanks."""
    tags, lemmas = _count(sentences)
    verbs = _conjugated(_verb_lemmas(tags, lemmas))
    codes = {}
    for norm in sorted(tags.keys() | verbs.keys()):
        code = _signature(norm, tags.get(norm, Counter()), lemmas, verbs.get(norm, {}))
        codes[norm] = code.encode(norm)
    rare = frozenset(norm for norm, seen in tags.items() if seen.total() <= _RARE)
    return codes, rare


def _count(
    sentences: Iterable[Surface],
) -> tuple[Counts, dict[tuple[str, int], Counter[str]]]:
    tags: Counts = defaultdict(Counter)
    lemmas: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for (start, end), tag, lemma in zip(
            sentence.spans, sentence.tags, sentence.lemmas, strict=True
        ):
            norm = fold(sentence.text[start:end])
            if norm and any(map(str.isalpha, norm)):
                tags[norm][tag] += 1
                if lemma:
                    lemmas[norm, tag][lemma] += 1
    return tags, lemmas


# --- Verbs ---------------------------------------------------------------------------------------

_VERB_TAGS = {form: NUMBER[f"VERB:{form}"] for form in ("fin", "inf", "ppart", "gpart")}
_AUX_TAGS = {form: NUMBER[f"AUX:{form}"] for form in ("fin", "inf", "ppart", "gpart")}
_RARE_MOODS = {("sub", "impf")}


def _verb_lemmas(tags: Counts, lemmas: dict[tuple[str, int], Counter[str]]) -> set[str]:
    """The infinitives of the treebanks."""
    numbers = set(_VERB_TAGS.values())
    return {
        lemma
        for (_, tag), found in lemmas.items()
        if tag in numbers
        for lemma in found
        if lemma.isalpha() and lemma.islower()
    }


def _conjugated(infinitives: Iterable[str]) -> dict[str, dict[int, str]]:
    """Form to its verbal tags, each with the lemma."""
    forms: dict[str, dict[int, str]] = defaultdict(dict)
    for lemma in sorted(infinitives | {"être", "avoir"}):
        try:
            cells = conjugate(lemma)
        except UnknownVerb:
            continue
        tags = _AUX_TAGS if lemma in ("être", "avoir") else _VERB_TAGS
        for cell in cells:
            if (cell.mood, cell.tense) in _RARE_MOODS and cell.person != 3:
                continue
            if cell.tense == "past" and cell.person != 3:
                continue
            forms[cell.text].setdefault(tags[cell.form], lemma)
    return forms


# --- Signatures ----------------------------------------------------------------------------------


def _signature(
    norm: str,
    seen: Counter[int],
    lemmas: dict[tuple[str, int], Counter[str]],
    verbal: dict[int, str],
) -> Signature:
    total = seen.total()
    kept = [tag for tag, count in seen.items() if count > 1 or count > _SHARE * total]
    readings = {tag: _lemma_of(norm, tag, lemmas) for tag in kept}
    if total < 30:
        for tag, lemma in verbal.items():
            readings.setdefault(tag, lemma)
    for tag, lemma in verbal.items():
        if tag in readings:
            readings[tag] = lemma
    settled = total >= _OFTEN or (not total and _surely_verbal(norm, verbal))
    own_class = settled and len(readings) > 1 and total >= _OWN_CLASS
    return Signature(settled, own_class, readings)


def _surely_verbal(norm: str, verbal: dict[int, str]) -> bool:
    """Whether a form has an ending that only finite verbs have."""
    endings = ("aient", "rait", "eront", "iront", "èrent", "issent", "ions", "rons", "rez")
    return len(verbal) == 1 and norm.endswith(endings)


_LEMMAS = {
    "PRON": {
        "il": "il ils elle elles -il -ils -elle -elles -t-il -t-ils -t-elle -t-elles",
        "on": "on l'on -on -t-on",
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
    },
    "PRON:rel": {
        "que": "que qu'",
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
    for tag, rows in _LEMMAS.items()
    for lemma, norms in rows.items()
    for norm in norms.split()
}


def _lemma_of(norm: str, tag: int, lemmas: dict[tuple[str, int], Counter[str]]) -> str:
    fixed = _FIXED.get((norm, tag))
    if fixed is not None:
        return fixed
    found = lemmas.get((norm, tag))
    if not found:
        return norm
    lemma = found.most_common(1)[0][0].replace(" ", "_")
    return lemma if TAGS[tag] == "PROPN" else lemma.lower()
