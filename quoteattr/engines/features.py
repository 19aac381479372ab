"""What the tagger sees: the tags, the word as an object, and the features, each with its name.

``training/tagger.py`` learns with the functions of this module and ``tagger.py`` decides with
them, so that a feature has one definition. A feature is a short string (its *key*), and belongs to
a group that depends on one or two things only: the word, a neighbour, the tags before.
"""

from collections.abc import Sequence
from typing import Final
from unicodedata import normalize

from quoteattr.engines.sentences import mark_of
from quoteattr.spelling import APOSTROPHES, fold

__all__ = [
    "EDGE",
    "EDGE_TAG",
    "NEXT_STATE",
    "NUMBER",
    "TAGS",
    "WAITING",
    "Word",
    "emission_keys",
    "far_keys",
    "guesses",
    "history_keys",
    "neighbour_keys",
    "pair_key",
]

TAGS: Final = tuple(
    "ADJ ADP ADV AUX:fin AUX:gpart AUX:inf AUX:ppart CCONJ DET INTJ NOUN NUM PRON PRON:rel PROPN "
    "PUNCT SCONJ SYM VERB:fin VERB:gpart VERB:inf VERB:ppart X".split()
)
"""Universal part of speech, with the form of verbs, and ``rel`` for relative pronouns."""

NUMBER: Final = {tag: index for index, tag in enumerate(TAGS)}
EDGE: Final = "<edge>"
"""Stands for the words before and behind a sentence; no token has this spelling."""
EDGE_TAG: Final = len(TAGS)
"""Stands for the tags before a sentence."""


def _numbers(tags: str) -> tuple[int, ...]:
    return tuple(NUMBER[tag] for tag in tags.split())


# --- Words ---------------------------------------------------------------------------------------


class Word:
    """A word as it is spelled, with the tags that it may have.

    `candidates` holds numbers of `TAGS`; `awaited` those that are left where an auxiliary waits for
    its participle (*a dit*: no finite verb can follow). `ambiguity` names the class of words that
    it behaves like: the tags that the lexicon gives it, its ending where it is unknown, or itself
    where it is frequent and has several tags. `look` says whether the tagger must look further than
    its neighbours.
    """

    __slots__ = ("ambiguity", "awaited", "candidates", "look", "mark", "norm", "shape")

    def __init__(self, text: str, seen: Sequence[int], settled: bool, own_class: bool) -> None:
        self.norm = fold(text) or text
        self.mark = mark_of(self.norm)
        self.shape = shape_of(text if text.isascii() else normalize("NFC", text))
        if self.shape == "l" and tuple(seen) == (_PROPN,):
            # *Rennes* is a town, *rennes* an unknown word.
            settled = False
        self.candidates = _candidates(self.norm, self.shape, seen, settled)
        self.awaited = _awaited(self.candidates)
        self.ambiguity = _class_of(self.norm, self.shape, seen, settled, own_class)
        self.look = LOOK_BACK if self.norm in ("que", "qu'") else LOOK_NOWHERE
        if _AUX_FIN in self.candidates or _AUX_INF in self.candidates:
            self.look = LOOK_AHEAD


_SYMBOLS: Final = frozenset("+=<>|~^$€£¥§°©®™→←≈±×÷/\\#@&")
_ENDINGS: Final = {
    NUMBER["VERB:inf"]: ("er", "ir", "re", "ïr"),
    NUMBER["VERB:gpart"]: ("ant",),
    NUMBER["VERB:ppart"]: tuple(
        end + more for end in ("é", "i", "u", "t", "s") for more in ("", "e", "s", "es")
    ),
    NUMBER["VERB:fin"]: tuple("aeistdxz"),
    NUMBER["ADV"]: ("ment",),
}
_OPEN: Final = _numbers("ADJ ADV NOUN VERB:fin VERB:gpart VERB:inf VERB:ppart")
_ADJ, _ADV, _NOUN, _NUM, _PRON, _PROPN, _PUNCT, _SYM, _X = _numbers(
    "ADJ ADV NOUN NUM PRON PROPN PUNCT SYM X"
)
_AUX_FIN, _AUX_INF, _VERB_FIN = _numbers("AUX:fin AUX:inf VERB:fin")
_FINITES: Final = frozenset((_AUX_FIN, _VERB_FIN))
_VERBS: Final = frozenset(_numbers("VERB:fin VERB:gpart VERB:inf VERB:ppart"))
_ACRONYM: Final = 4  # letters of an unknown word in capitals that is surely no verb
_PARTICIPLES: Final = frozenset(_numbers("AUX:ppart VERB:ppart"))


def shape_of(text: str) -> str:
    """The look of a word.

    ``p`` punctuation, ``y`` symbol, ``d`` begins with a digit, ``D`` holds one, ``u`` capitals,
    ``U`` one capital letter, ``c`` begins with a capital, ``l`` small letters.
    """
    if not any(map(str.isalnum, text.strip(APOSTROPHES))):  # one of them counts as a letter
        return "y" if text[0] in _SYMBOLS else "p"
    if any(map(str.isnumeric, text)):
        return "d" if text[0].isnumeric() else "D"
    if text.isupper():
        return "u" if len(text) > 1 else "U"
    return "c" if text[0].isupper() else "l"


def guesses(norm: str, shape: str) -> tuple[int, ...]:
    """The tags that a word outside the lexicon may have."""
    if shape in "py":
        return (_PUNCT,) if shape == "p" else (_SYM,)
    if shape == "d":
        return (_NUM,) if norm[-1].isnumeric() else (_NUM, _NOUN, _ADJ)
    tags = tuple(tag for tag in _OPEN if norm.endswith(_ENDINGS.get(tag, "")))
    if shape == "u" and len(norm) <= _ACRONYM:
        tags = tuple(tag for tag in tags if tag not in _VERBS)
    return (*tags, _X) if shape == "l" else (*tags, _PROPN, _X)


def _candidates(norm: str, shape: str, seen: Sequence[int], settled: bool) -> tuple[int, ...]:
    if not seen:
        return guesses(norm, shape)
    if not settled:
        return tuple(sorted({*seen, *guesses(norm, shape)}))
    # A common noun or an adjective with a capital may be a name (*le Monde*, *les Verts*).
    if shape in "cu" and _PROPN not in seen and (_NOUN in seen or _ADJ in seen):
        return (*seen, _PROPN)
    return tuple(seen)


def _awaited(candidates: tuple[int, ...]) -> tuple[int, ...]:
    if not _PARTICIPLES.intersection(candidates):
        return candidates
    return tuple(tag for tag in candidates if tag not in _FINITES)


def _class_of(norm: str, shape: str, seen: Sequence[int], settled: bool, own_class: bool) -> str:
    if own_class or norm == EDGE:
        return norm
    if not seen:
        return f"?{shape}{norm[-2:]}" if shape in "lcu" else f"?{shape}"
    tags = ".".join(map(str, seen))
    return tags if settled else f"~{tags}"


# --- Features ------------------------------------------------------------------------------------


def emission_keys(word: Word) -> list[str]:
    """The features of the word itself."""
    norm, shape, ambiguity = word.norm, word.shape, word.ambiguity
    keys = [f"w{norm}", f"c{ambiguity}", f"h{shape}", f"H{shape}{ambiguity}"]
    if shape in "lcuUD":
        keys += [f"{n}{norm[-n:]}" for n in (1, 2, 3, 4, 5) if len(norm) > n]
        keys += [f"{n}p{norm[:n]}" for n in (2, 3) if len(norm) > n]
        keys.append(f"S{shape}{norm[-3:]}")
        if "-" in norm:
            keys += [f"-{shape}", f"-{norm.partition('-')[0]}"]
    return keys


def neighbour_keys(word: Word, place: str) -> list[str]:
    """The features that a word gives to another.

    `place` is ``L`` (it stands before the other), ``l`` (two before), ``R`` or ``r`` (behind).
    """
    keys = [f"{place}{word.norm}", f"{place}c{word.ambiguity}", f"{place}h{word.shape}"]
    if place in "LR" and word.shape in "lcu":
        keys.append(f"{place}{word.shape}{word.norm[-3:]}")
    return keys


def history_keys(before: int, last: int, state: int, ambiguity: str) -> list[str]:
    """The features of the two tags before, and of the state of the clause."""
    return [
        f"t{last}",
        f"T{before},{last}",
        f"x{last},{ambiguity}",
        f"X{before},{last},{ambiguity}",
        f"a{state},{ambiguity}",
        f"A{state},{last},{ambiguity}",
    ]


def pair_key(group: str, one: str, other: str) -> str:
    """The feature of two neighbours.

    `group` is ``m`` (the classes of the word before and of the word), ``n`` (of the word and of the
    next), or ``o`` (the number of the tag before, and the class of the next word).
    """
    return f"{group}{one},{other}"


# --- The state of the clause ---------------------------------------------------------------------

WAITING: Final = 1
_FINITE: Final = 2
_PASSING: Final = frozenset(_numbers("ADV PRON AUX:ppart AUX:inf"))
_BREAKS: Final = frozenset(_numbers("PUNCT SCONJ PRON:rel CCONJ"))


def _step(state: int, tag: int) -> int:
    if tag in _BREAKS:
        return 0
    if tag == _AUX_FIN:
        return WAITING | _FINITE
    if tag == _VERB_FIN:
        return _FINITE
    return state if tag in _PASSING else state & _FINITE


NEXT_STATE: Final = tuple(
    tuple(_step(state, tag) for tag in range(len(TAGS))) for state in range(4)
)
"""State and tag to the next state: whether an auxiliary waits for its participle (1), and whether
the clause has its finite verb (2)."""

# --- What lies further off -----------------------------------------------------------------------

LOOK_NOWHERE: Final = 0
LOOK_AHEAD: Final = 1
"""*avoir* and *être*: auxiliary or not, as the word behind adverbs and clitics tells."""
LOOK_BACK: Final = 2
"""*que*: an adverb behind *ne*; else the last noun or verb matters."""

_AHEAD: Final = 6
_BACK: Final = 14
_CONTENT: Final = frozenset(_numbers("ADJ ADV NOUN PROPN VERB:fin VERB:gpart VERB:inf VERB:ppart"))
_NEGATIONS: Final = frozenset("pas plus jamais rien personne aucun aucune point guère".split())


def far_keys(words: Sequence[Word], index: int, tags: Sequence[int]) -> list[str]:
    """The features of an auxiliary or of *que* that lie beyond its neighbours.

    `tags` holds the tags of the words before `index`.
    """
    if words[index].look == LOOK_AHEAD:
        return [f"F{_ahead(words, index)}"]
    keys = [f"B{_negated(words, index)}"]
    for back in range(index - 1, max(-1, index - _BACK), -1):
        tag = tags[back]
        if tag in _CONTENT:
            return [*keys, f"Bt{tag}", f"Bw{words[back].norm}", f"Bd{tag},{index - back}"]
    return keys


def _ahead(words: Sequence[Word], index: int) -> str:
    for word in words[index + 1 : index + _AHEAD]:
        clitic = word.candidates == (_PRON,) and word.norm[0] == "-"
        if not clitic and word.candidates != (_ADV,):
            return word.ambiguity
    return ""


def _negated(words: Sequence[Word], index: int) -> bool:
    """Whether *ne* stands open before the word (*ne … que*)."""
    for word in reversed(words[max(0, index - _BACK) : index]):
        if word.norm in _NEGATIONS:
            return False
        if word.norm in ("ne", "n'"):
            return True
    return False
