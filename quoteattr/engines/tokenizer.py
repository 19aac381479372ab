"""French text cut into surface tokens, with one compiled pattern and one pass over the raw text.

The manner is that of Universal Dependencies for French, before contractions are opened: an elided
word keeps its apostrophe (*l'*, *qu'*), a clitic behind the verb its hyphen (*-t-il*, *-ce*,
*-là*), and *du* is one word. Every character that is not white space lies in exactly one token.

The alternatives of the pattern are tried in order at each place where a token may begin; the first
that fits wins. None looks further ahead than a bounded distance or over what it then consumes, so
that the time is linear in the text.
"""

from collections.abc import Iterator
from typing import Final

import regex

from quoteattr.spelling import APOSTROPHES, HYPHENS, JOINERS

__all__ = ["lines", "token_spans"]

_APO = f"[{APOSTROPHES}]"
_HY = f"[{HYPHENS}]"
_SP = r"[ \u00a0\u2009\u202f]"
# Combining marks stay with the letter before them: NFD text has the tokens of its NFC twin.
# Of the modifier letters only the raised ones (*1ᵉʳ*): U+02BC ʼ, an apostrophe, is one too.
_LETTERS = rf"\p{{Lu}}\p{{Ll}}\p{{Lt}}\p{{Lo}}\p{{M}}\u02b0-\u02b8\u1d2c-\u1d6a{JOINERS}"
_LETTER = rf"[{_LETTERS}]"
_CHAR = rf"[{_LETTERS}\p{{N}}_]"
_END = rf"(?!{_CHAR}|{_APO}\p{{L}})"

_ELIDED = "jusqu|lorsqu|puisqu|quoiqu|qu"
# A capital before a capital consonant and a small letter is a name: N'Djamena, D'Souza, M'Bala.
_NAME = rf"(?!\p{{Lu}}{_APO}[BCDFGJKLMNPQRSTVWXZ]\p{{Ll}})"
# Wikinews writes “qu 'il”: a space may stand before the apostrophe, when a letter follows it.
_ELISION = rf"""
    {_NAME}(?i:{_ELIDED}|[cdjlmnst]){_APO}
  | (?:(?i:{_ELIDED})|[cdjlmnst]){_SP}{_APO}(?=\p{{L}})
"""

_THIRD = "(?:ils?|elles?|on)"
_OBJECT = "(?:moi|toi|lui|leur|nous|vous|les?|la|en|y)"
_LAST = rf"(?!{_CHAR}|{_APO}\p{{L}}|{_HY}{_CHAR})"
# After the hyphen: what hangs on a verb (*a-t-il*, *dit-il*, *est-ce*, *dis-je*, *donne-le-moi*) or
# on a noun (*jour-là*). The last letter of the host tells verbs from names (*Jong-il*, *celui-ci*).
# A *t* may be missing after *e* and *a* (*estime-il*): there small letters tell it from *Jae-il*.
_CLITIC = rf"""(?i:
    {_HY}t(?:{_HY}|{_APO}){_THIRD}{_LAST}
  | (?<=[td]){_HY}{_THIRD}{_LAST}
  | (?-i:(?<=\b[\p{{Ll}}\p{{M}}]{{0,20}}[ea]){_HY}{_THIRD}{_LAST})
  | (?<=[ta]){_HY}ce{_LAST}
  | {_HY}(?:je|tu){_LAST}
  | (?<=[esz])(?<!\brendez){_HY}[nv]ous(?=(?:{_HY}(?:en|y))?{_LAST})
  | (?<=[esz]){_HY}(?:moi|toi|lui|leur|les?|la|en|y)(?=(?:{_HY}{_OBJECT})?{_LAST})
  | {_HY}[mt]{_APO}(?=(?:en|y){_LAST})
  | (?<!\b(?:celui|celle|ceux|celles|jusque|de|par))(?<=\p{{L}}){_HY}(?:là|la\u0300|ci){_LAST}
)"""

_TITLES = (
    "M|MM|Mme|Mmes|Mlle|Mlles|Mr|Mrs|Ms|Me|Dr|Drs|Pr|Prof|Mgr|St|Ste|Gal|Gén|Col|Cdt|Cne|Lt|Jr|Sr"
    "|Inc|Ltd|Corp|Ch|Ph|Th"
)
_SHORT = "etc|cf|env|pp|ibid|vs|av|apr|tél|hab"
_BEFORE_DIGIT = "p|no|n|art|fig|chap|vol|janv|févr|avr|juil|sept|oct|nov|déc"
_STARTERS = (
    "Il|Elle|Ils|Elles|On|Le|La|Les|Un|Une|Des|Ce|Cette|Ces|Cela|Dans|En|Pour|Selon|Après|Mais|Et|Nous"
    "|Vous|Je|Son|Sa|Ses|Au|Aux|À|Lors"
)
_ABBREVIATION = rf"""
    (?:{_TITLES})\.(?!\.)
  | (?i:{_SHORT})\.(?!\.)
  | (?:{_BEFORE_DIGIT})\.(?={_SP}?\d)
  | p\.(?={_SP}?ex\.)
  | (?<=\b(?:p\.|par){_SP}?)ex\.
  | (?<=\bet{_SP})al\.
  | c\.{_HY}à{_HY}d\.
  | \p{{Lu}}\.(?:{_HY}?\p{{Lu}}\.)++
  | \p{{Lu}}\.{_HY}\p{{Lu}}(?!{_CHAR})
  | \p{{Lu}}\.(?={_SP}?\p{{Lu}})(?!{_SP}(?:{_STARTERS})\b)
  | [DLR]\.(?={_SP}?\d)
  | [nN][°º]
"""

_FIGURE = rf"(?:\d{{1,3}}(?:{_SP}\d{{3}})++(?!\d)(?:,\d++)?|\d++(?:[.,:]\d++)*+)"
_NUMBER = rf"{_FIGURE}(?:[/\-–]{_FIGURE})*+"

_ADDRESS = r"""
    (?:https?://|www\.)[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?)\]'’…]
  | [\p{L}\p{N}._%+\-]{1,64}+@[\p{L}\p{N}\-]{1,63}+(?:\.[\p{L}\p{N}\-]{1,63}+){1,8}
"""

_DOMAIN = r"\.(?:com|fr|org|net|info|eu|be|ch|ca)"
_WORD = rf"""
    {_CHAR}++(?:
        (?!{_CLITIC})(?:{_HY}|{_APO}){_CHAR}++
      | ·{_CHAR}++
      | \.(?:e|es|s){_END}
      | (?<=\p{{Lu}})&(?=\p{{Lu}}){_CHAR}++
    )*+(?:{_DOMAIN}{_END})?
"""

_TOKEN: Final = regex.compile(
    rf"""
    {_LETTER}++(?=[\s,;)»])(?!{_SP}{_APO}\p{{L}})
  | [,;:()«»“”"]\p{{M}}*+
  | {_ADDRESS}
  | [cC]{_APO}est{_HY}(?:à|a\u0300){_HY}dire{_END}
  | {_ELISION}
  | (?<={_CHAR}){_CLITIC}
  | t{_HY}{_THIRD}{_LAST}
  | {_ABBREVIATION}
  | {_NUMBER}(?!{_CHAR})
  | \d++[.,]\d++
  | {_WORD}
  | [#@]{_CHAR}++
  | \[\d{{1,3}}\]
  | \.{{2,}}+ | …[.…]*+ | [!?]++ | -{{2,}}+ | << | >> | {_APO}{{2}}
  | [^\s\x1c-\x1f]\p{{M}}*+
    """,
    regex.VERBOSE,
)


def lines(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of each line (with its end), in code points: a line break ends a paragraph."""
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)


def token_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The bounds of the tokens of `text` between `start` and `end`, in code points."""
    return [m.span() for m in _TOKEN.finditer(text, start, len(text) if end is None else end)]
