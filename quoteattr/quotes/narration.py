"""Sentences of a narrator, told from the words of a character, where no mark parts them.

French narration runs in the third person of the *passé simple* and the imperfect; those who speak
say *je* and *vous*, ask and exclaim. A sentence with a verb that looks like the former and nothing
of the latter is the narrator's. It is a guess on the surface, used in dialogues alone: inside
quotation marks nobody else has the word.
"""

import re
import unicodedata

from quoteattr.tables import closed, rows

__all__ = ["CRY", "INCISE", "PERSON", "SENTENCE", "is_narration", "surface"]


def surface(name: str) -> str:
    """A part of a pattern over raw text, in ``turns.tsv``: its letters composed or decomposed."""
    (words,) = (row["words"] for row in rows("turns") if row["turn"] == name)
    return "".join(
        char if char.isascii() else f"(?:{char}|{unicodedata.normalize('NFD', char)})"
        for char in words
    )


_PERSONS = "|".join(sorted(closed("words_of_speakers")))
_SPEAKING = "|".join(sorted(closed("words_of_characters")))
#: A verb of saying, or any verb with its pronoun after it, where an incise stands.
INCISE = re.compile(
    r"[,!?…».]['’\"\s—–]*(?:(?:me|te|se|lui|leur|nous|vous|[mts]['’])\s?)?"
    rf"(?:(?:{surface('verbs_of_narration')})\b|[\w\u0300-\u036f]+-(?:t-)?(?:ils?|elles?|on|je)\b)"
)
#: Somebody who speaks to somebody.
PERSON = re.compile(rf"\b(?:{_PERSONS})\b|\b[jtm]['’]\w", re.IGNORECASE)
#: The end of a question, of an exclamation, of a sentence left in suspense.
CRY = re.compile(r"(?:[?!…]|\.\.\.)[\s\"»”)]*\Z")

#: A sentence, or a part up to a colon or semicolon, with the space after it.
SENTENCE = re.compile(r"(?:[^.!?…;:]|[.:](?=\w))*[.!?…;:]*\s*")

_SPEAKS = re.compile(rf"\b(?:{_SPEAKING}|c['’]est)\b|\b[jtm]['’]|!|\?", re.IGNORECASE)
_PAST = re.compile(
    r"\w\s+(?:(?:se|le|la|les|lui|leur|en|y|ne)\s+|[slny]['’]){0,4}"
    rf"(?:(?!(?:{surface('no_past_tenses')})\b)"
    r"\w{2,}(?:a|it|ut|int|ait|\u00e8rent|e\u0300rent|irent|urent|inrent|aient)"
    r"|fit|mit|rit|lut|but|put|dut|sut|fut|eut|vint|tint|prit)\b",
    re.IGNORECASE,
)


def is_narration(sentence: str) -> bool:
    """Whether a sentence reads as a narrator's."""
    return _PAST.search(sentence) is not None and _SPEAKS.search(sentence) is None
