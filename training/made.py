"""Made sentences that show verbs in the constructions of news, with their tags.

The treebanks hold few reporting verbs, and most French verbs have forms that are nouns or
adjectives too (*annonce*, *précise*, *critique*). Each sentence is a frame filled with a verb,
people and things; the words mean nothing together, only their order is French.
"""

import random
from collections.abc import Iterable, Iterator, Sequence

from quoteattr.conjugation import UnknownVerb, conjugate
from quoteattr.engines.features import NUMBER
from quoteattr.engines.tokenizer import token_spans
from quoteattr.spelling import fold
from quoteattr.tables import rows
from training.ud import Surface

# A frame is a row of words with their tags; a name in capitals stands for a piece.
# S subject, V verb (third person), P participle, O object, C clause, Q quoted clause, A adverb.
_FRAMES = (
    "S V/VERB:fin que/SCONJ C ./PUNCT",
    "S V/VERB:fin O ./PUNCT",
    "S V/VERB:fin A O ./PUNCT",
    "S V/VERB:fin A que/SCONJ C ./PUNCT",
    "I V/VERB:fin A que/SCONJ C ./PUNCT",
    "I V/VERB:fin O ./PUNCT",
    "S ,/PUNCT qui/PRON:rel V/VERB:fin que/SCONJ C ,/PUNCT N/VERB:fin ./PUNCT",
    "«/PUNCT Q »/PUNCT ,/PUNCT V/VERB:fin S ./PUNCT",
    "«/PUNCT Q »/PUNCT V/VERB:fin S ./PUNCT",
    "«/PUNCT Q »/PUNCT ,/PUNCT a/AUX:fin P/VERB:ppart S ./PUNCT",
    "«/PUNCT Q »/PUNCT ,/PUNCT a/AUX:fin A P/VERB:ppart S ./PUNCT",
    "C ,/PUNCT V/VERB:fin S ./PUNCT",
    "S a/AUX:fin P/VERB:ppart que/SCONJ C ./PUNCT",
    "S a/AUX:fin A P/VERB:ppart O ./PUNCT",
    "S n'/ADV a/AUX:fin pas/ADV P/VERB:ppart que/SCONJ C ./PUNCT",
    "S et/CCONJ V/VERB:fin O ./PUNCT",
    "O que/PRON:rel S V/VERB:fin N/VERB:fin ./PUNCT",
    "selon/ADP S ,/PUNCT I V/VERB:fin O ./PUNCT",
    "S :/PUNCT I V/VERB:fin O ./PUNCT",
)
_PIECES = {
    "S": (
        "le/DET {role}/NOUN",
        "la/DET {roles}/NOUN {female}/PROPN {family}/PROPN",
        "le/DET {role}/NOUN {adjective}/ADJ",
        "un/DET {role}/NOUN",
        "un/DET proche/NOUN du/ADP {role}/NOUN",
        "une/DET source/NOUN policière/ADJ",
        "{name}/PROPN {family}/PROPN",
        "{name}/PROPN {family}/PROPN ,/PUNCT {role}/NOUN de/ADP {place}/PROPN ,/PUNCT",
        "la/DET {body}/PROPN",
        "{place}/PROPN",
        "M./NOUN {family}/PROPN",
        "le/DET ministère/NOUN de/ADP la/DET Défense/NOUN",
        "la/DET police/NOUN",
        "le/DET quotidien/NOUN",
        "la/DET compagnie/NOUN {feminine}/ADJ",
        "l'/DET avocat/NOUN de/ADP {family}/PROPN",
    ),
    "I": ("il/PRON", "elle/PRON", "on/PRON"),
    "A": ("également/ADV", "aussi/ADV", "ainsi/ADV", "par/ADP ailleurs/ADV", "encore/ADV"),
    "O": (
        "le/DET projet/NOUN",
        "l'/DET accord/NOUN",
        "son/DET départ/NOUN",
        "une/DET enquête/NOUN {feminine}/ADJ",
        "les/DET hausses/NOUN de/ADP taxe/NOUN",
        "un/DET délai/NOUN important/ADJ",
        "la/DET décision/NOUN du/ADP {role}/NOUN",
        "des/DET mesures/NOUN",
    ),
    "C": (
        "le/DET {role}/NOUN partira/VERB:fin",
        "il/PRON viendra/VERB:fin demain/ADV",
        "la/DET situation/NOUN est/AUX:fin difficile/ADJ",
        "trois/NUM personnes/NOUN ont/AUX:fin été/AUX:ppart tuées/VERB:ppart",
        "l'/DET attaque/NOUN a/AUX:fin fait/VERB:ppart dix/NUM morts/NOUN",
    ),
    "Q": (
        "nous/PRON partirons/VERB:fin demain/ADV",
        "c'/PRON est/AUX:fin une/DET bonne/ADJ décision/NOUN",
        "rien/PRON n'/ADV est/AUX:fin fait/VERB:ppart",
        "il/PRON faut/VERB:fin agir/VERB:inf",
    ),
    "N": ("viendra/VERB:fin", "partira/VERB:fin", "existe/VERB:fin"),
}
_FAMILIES = "Durand Lefort Marchetti Okafor Novak Rossi Yılmaz Haddad Berger Nguyen".split()
_BODIES = "FIDH ONU CGT NASA RATP CPI OMS SNCF".split()
_PRESENT = ("ind", "pres")


class Maker:
    """Fills frames at random; one seed gives one row of sentences."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        people, places = rows("first_names"), rows("demonyms")
        offices = [row for row in rows("roles") if row["masculine"].isalpha()]
        self._fillers = {
            "name": [row["name"] for row in people],
            "female": [row["name"] for row in people if row["gender"] == "f"],
            "family": _FAMILIES,
            "body": _BODIES,
            "place": [row["capital"] for row in places if row["capital"].isalpha()],
            "role": [row["masculine"] for row in offices],
            "roles": [row["feminine"] for row in offices if row["feminine"].isalpha()],
            "adjective": [row["masculine"] for row in places if row["masculine"].isalpha()],
            "feminine": [row["feminine"] for row in places if row["feminine"].isalpha()],
        }

    def sentence(self, finite: str, participle: str) -> Surface:
        """One sentence with the verb."""
        words: list[tuple[str, str]] = []
        for item in self._random.choice(_FRAMES).split():
            name, _, tag = item.partition("/")
            if name in _PIECES:
                words += self._piece(name)
            else:
                words.append(({"V": finite, "P": participle}.get(name, name), tag))
        first, tag = words[0]
        return _surface([(first[0].upper() + first[1:], tag), *words[1:]])

    def _piece(self, name: str) -> Iterator[tuple[str, str]]:
        for item in self._random.choice(_PIECES[name]).split():
            word, _, tag = item.partition("/")
            if word[0] == "{":
                word = self._random.choice(self._fillers[word[1:-1]])
            yield word, tag


def _surface(words: Sequence[tuple[str, str]]) -> Surface:
    text = " ".join(word for word, _ in words)
    spans = tuple(token_spans(text))
    if len(spans) != len(words):
        raise ValueError(f"not one token a word: {text!r}")
    tags = tuple(NUMBER[tag] for _, tag in words)
    return Surface(text, spans, tags, ("",) * len(words), (True,) * len(words))


def made(lexicon: dict[str, str], verbs: Iterable[str], each: int, seed: int) -> list[Surface]:
    """`each` sentences for every verb whose present form has other readings in the lexicon."""
    maker = Maker(seed)
    sentences = []
    for lemma in sorted(verbs):
        try:
            forms = conjugate(lemma)
        except UnknownVerb:
            continue
        present = [f.text for f in forms if (f.mood, f.tense) == _PRESENT and f.person == 3]
        participle = [f.text for f in forms if f.form == "ppart"]
        if present and participle and present[0].isalpha():
            code = lexicon.get(fold(present[0]), "")
            count = each if ";" in code or code[:1] == "~" else min(1, each)
            sentences += [maker.sentence(present[0], participle[0]) for _ in range(count)]
    return sentences
