"""Law: no character of Unicode is too much, wherever it stands.

A report with a character anywhere in it gives a sound result, and a report in the next paragraph is
found as ever.
"""

import sys
import unicodedata

import pytest
import regex

from quoteattr import extract
from quoteattr.model import Result

REPORT = "« Nous partirons demain », a déclaré Marie Durand."
PLACES = (0, 1, 2, 24, 25, 26, 37, 50)
KINDS = {
    "spaces": r"\p{White_Space}",
    "quotation marks": r"\p{Quotation_Mark}",
    "dashes": r"\p{Dash}",
    "turns of direction": r"\p{Bidi_Control}",
    "what is not seen": r"\p{Default_Ignorable_Code_Point}",
    "controls": r"\p{Cc}",
    "ends of sentences": r"\p{Sentence_Terminal}",
    "halves of surrogate pairs": r"[\ud800-\ud803\udffe-\udfff]",
    "no characters": r"\p{Noncharacter_Code_Point}",
    "apostrophes and primes": r"[’ʼʹʻˈ՚＇′`´]",
}
EVERY = [chr(code) for code in range(sys.maxunicode + 1)]


def assert_sound(result: Result) -> None:
    for attribution in result.attributions:
        outside = [part.span for part in (attribution.cue, attribution.source) if part]
        for span in (*attribution.content, *outside):
            assert 0 <= span.start < span.end <= len(result.text)
            assert not any(span.overlaps(part) for part in attribution.content) or span in (
                attribution.content
            )
        assert attribution.speaker is None or attribution.speaker in result.speakers


@pytest.mark.parametrize("kind", KINDS)
def test_a_character_anywhere_in_a_report(kind: str) -> None:
    signs = regex.findall(KINDS[kind], "".join(EVERY))
    assert signs
    for sign in signs[:: max(1, len(signs) // 20)]:
        for place in PLACES:
            marred = REPORT[:place] + sign + REPORT[place:]
            result = extract(f"{marred}\n\nSelon Luc Petit, il pleut.")
            assert_sound(result)
            assert result.attributions[-1].speaker is not None, (sign, place)
            assert result.attributions[-1].speaker.name == "Luc Petit", (sign, place)


@pytest.mark.parametrize("space", [char for char in EVERY if unicodedata.category(char) == "Zs"])
def test_any_space_inside_the_marks(space: str) -> None:
    text = f"«{space}Nous partirons demain{space}», a déclaré Marie Durand."
    (attribution,) = extract(text).attributions
    assert [text[span.start : span.end] for span in attribution.content] == [
        "Nous partirons demain"
    ]


def test_every_character_there_is() -> None:
    """All 1,114,112 code points, 64 of a block together, amid a report."""
    for start in range(0, len(EVERY), 0x4000):
        text = "\n".join(
            f"« {''.join(EVERY[at : at + 64])} », a dit Marie."
            for at in range(start, start + 0x4000, 64 if start < 0x10000 else 0x1000)
        )
        assert_sound(extract(text))


def test_floods_of_combining_marks() -> None:
    for mark in ("\u0301", "\u0489", "\ufe0f", "\u200d", "\U000e0061"):
        for place in PLACES:
            assert_sound(extract(REPORT[:place] + mark * 2_000 + REPORT[place:]))


def test_every_normal_form_of_every_letter_in_a_name() -> None:
    letters = [c for c in EVERY[:0x600] if unicodedata.category(c) in ("Lu", "Lt")]
    for letter in letters:
        names = [f"{letter}anna Keller"] * 4
        for name in set(map(unicodedata.normalize, ("NFC", "NFD", "NFKC", "NFKD"), names)):
            assert_sound(extract(f"« Oui », a dit {name}."))
