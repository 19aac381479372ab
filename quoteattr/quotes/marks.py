"""The signs that quote, as a table, and the scan that finds them in a text."""

import re
from enum import Enum, auto

from attrs import frozen

from quoteattr.quotes.regions import is_blank

__all__ = ["BREAK", "SIGNS", "Lean", "Manner", "Mark", "Sign", "lean", "scan"]


class Manner(Enum):
    """How a sign behaves: see the theory in `quoteattr.quotes`."""

    OPENER = auto()
    CLOSER = auto()
    STRAIGHT = auto()
    APOSTROPHE = auto()
    BREAK = auto()


class Lean(Enum):
    """What the characters on either side of a mark make of it."""

    OPEN = auto()
    CLOSE = auto()
    NEITHER = auto()


@frozen(slots=True)
class Sign:
    """A row of the table: the family that a sign opens and the families that it closes.

    Families: ``G`` « », ``A`` ‹ ›, ``C`` “ ”, ``L`` „ “, ``S`` " ", ``P`` '' '', ``I`` » «,
    ``J`` › ‹, ``W`` ' ' and ‘ ’, ``V`` ‚ ‘.
    """

    manner: Manner
    opens: str = ""
    closes: str = ""


SIGNS: dict[str, Sign] = {
    "«": Sign(Manner.OPENER, "G", "I"),
    "<<": Sign(Manner.OPENER, "G"),
    "‹": Sign(Manner.OPENER, "A", "J"),
    "“": Sign(Manner.OPENER, "C", "LC"),
    "‟": Sign(Manner.OPENER, "C"),
    "‘‘": Sign(Manner.OPENER, "C"),
    "``": Sign(Manner.OPENER, "C"),
    "„": Sign(Manner.OPENER, "L"),
    ",,": Sign(Manner.OPENER, "L"),
    "‘": Sign(Manner.OPENER, "W", "V"),
    "‚": Sign(Manner.OPENER, "V"),
    "»": Sign(Manner.CLOSER, "I", "G"),
    ">>": Sign(Manner.CLOSER, "", "G"),
    "›": Sign(Manner.CLOSER, "J", "A"),
    "”": Sign(Manner.CLOSER, "C", "CL"),
    '"': Sign(Manner.STRAIGHT, "S", "SL"),
    "''": Sign(Manner.STRAIGHT, "P", "PLC"),
    "'": Sign(Manner.APOSTROPHE, "W", "WV"),
}

#: The name of a paragraph break in the row of marks.
BREAK = "¶"
_NO_SIGN = Sign(Manner.BREAK)


@frozen(slots=True)
class Mark:
    """A sign in the text, or a run of line breaks: code points `start` to `end`.

    `measure` says that a digit stands before: a straight sign may then mean inches or seconds.
    """

    sign: str
    start: int
    end: int
    lean: Lean = Lean.NEITHER
    measure: bool = False

    @property
    def row(self) -> Sign:
        """The row of the table."""
        return SIGNS.get(self.sign, _NO_SIGN)


# One pass. A set of characters comes first and alone, since the engine skips fast to the next
# character of a set, and only of a set; what it found is looked at afterwards, backwards.
# An apostrophe inside a word is the most frequent of all: the pattern itself drops it.
_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
_MARK = re.compile(
    r"[\n\r\u2028\u2029«»‹›“”„‟\"‚＂<>,`'’‘](?:"
    rf"(?<=['’‘])(?:['’‘]+|(?<!{_LETTER}.)|(?!{_LETTER}))"
    r"|(?<=,),+"
    r"|(?<=[\n\r\u2028\u2029])[\n\r\u2028\u2029]*"
    r"|(?<=[«»‹›“”„‟\"‚＂])"
    r"|(?<=<)<*|(?<=>)>*|(?<=`)`*"
    r")"
)
_CANONICAL = {"’": "'", "’’": "''", "'’": "''", "’'": "''", "＂": '"'}
_YEAR = re.compile(r"\d\d(?!\d)")
# Words that end in an apostrophe of their own. Wikinews also sets a space on the wrong side of it
# (« qu 'il », « l' Iran »), so that an apostrophe beside one of them is never a mark.
_ELIDED = re.compile(
    r"(?<![\w\u0300-\u036f'’])"
    r"(?:[cdjlmnstyz]|(?:jus|lors|puis|quoi|quel|pres)?qu|aujourd|entr|prud|grand|o|rock)\s?\Z",
    re.IGNORECASE,
)
_LONGEST_ELIDED = 9
_OPENING = frozenset("([{<«‹“„‟‚‘-—–―/¿¡*_'’\"")
_CLOSING = frozenset(".,;:!?…)]}>»›”’*_'\"“-—–―/")


def scan(text: str) -> list[Mark]:
    """All marks and paragraph breaks of a text, in order, each with the way it leans."""
    marks = []
    for match in _MARK.finditer(text):
        mark = _mark(text, match.group(), match.start(), match.end())
        if mark is not None:
            marks.append(mark)
    return marks


def _mark(text: str, found: str, start: int, end: int) -> Mark | None:
    if found[0] in "\n\r\u2028\u2029":
        return Mark(BREAK, start, end)
    sign = _CANONICAL.get(found, found)
    if sign not in SIGNS:
        return None
    way = lean(text, start, end)
    if sign == ",," and way is not Lean.OPEN:
        return None
    if sign == "'":
        return _apostrophe(text, start, way)
    before, after = text[start - 1 : start], text[end : end + 1]
    if sign in ("''", "‘") and _is_letter(before) and _is_letter(after):
        return None
    measure = before.isdigit() and SIGNS[sign].manner is Manner.STRAIGHT
    if measure and after.isdigit():
        return None
    return Mark(sign, start, end, way, measure)


def lean(text: str, start: int, end: int) -> Lean:
    """Which way the mark from `start` to `end` leans by the characters beside it."""
    free_before = start == 0 or is_blank(text[start - 1]) or text[start - 1] in _OPENING
    free_after = end == len(text) or is_blank(text[end]) or text[end] in _CLOSING
    if free_before == free_after:
        return Lean.NEITHER
    return Lean.OPEN if free_before else Lean.CLOSE


def _apostrophe(text: str, start: int, way: Lean) -> Mark | None:
    """A lone apostrophe, where its place allows it to be half of a pair."""
    if way is Lean.NEITHER or _follows_elision(text, start):
        return None
    if way is Lean.OPEN and _YEAR.match(text, start + 1):
        return None
    return Mark("'", start, start + 1, way)


def _follows_elision(text: str, start: int) -> bool:
    return _ELIDED.search(text, max(0, start - _LONGEST_ELIDED), start) is not None


def _is_letter(char: str) -> bool:
    return char.isalnum() or "\u0300" <= char <= "\u036f"
