"""Law: a view smooths rough spots alone, and every offset in it leads home.

Whatever is hidden, wrapped or cut in a text, what is found is what its smooth twin gives, and the
spans lie in the untouched text.
"""

from itertools import pairwise

import pytest
from french import noisy_texts, reports
from hypothesis import given
from hypothesis import strategies as st
from shapes import shapes

from quoteattr.model import Span
from quoteattr.view import Edit, View, smooth

HIDDEN = "\u00ad\u200b\u200d\u2060\ufeff"
anything = st.text(st.characters(exclude_categories=()), max_size=80)
rough = st.lists(
    st.sampled_from(
        "le maire|dé|claré|-|\n|\r\n|  |\u00ad|\u200b|1'|Ie|Saint|Rémy|,|.|¬|a|t|il|\t| ".split("|")
    ),
    max_size=30,
).map("".join)


@given(st.one_of(anything, noisy_texts(), rough))
def test_every_offset_leads_home(text: str) -> None:
    view = smooth(text)
    homes = [view.span(Span(k, k + 1)) for k in range(len(view.text))]
    assert all(a.end <= b.start for a, b in pairwise(homes))
    for char, span in zip(view.text, homes, strict=True):
        assert len(span) == 1
        assert text[span.start] == char or char in " lI"


@given(st.one_of(anything, rough))
def test_a_view_of_a_view_is_one(text: str) -> None:
    below = View.of(f"<p>{text}</p>", [Edit(0, 3, ""), Edit(len(text) + 3, len(text) + 7, "")])
    assert below.text == text
    above, alone = smooth(text, below), smooth(text)
    assert above.text == alone.text
    for k in range(len(alone.text)):
        assert above.span(Span(k, k + 1)) == alone.span(Span(k, k + 1)).shift(3)


@given(reports())
def test_a_text_without_rough_spots_is_its_own_view(reported) -> None:
    assert smooth(reported.text) == View(reported.text)


@given(reports(), st.lists(st.integers(0, 400), max_size=5), st.sampled_from(HIDDEN))
def test_hidden_signs(reported, places: list[int], sign: str) -> None:
    text = "".join(sign * places.count(k) + char for k, char in enumerate(reported.text))
    assert smooth(text).text == reported.text


PADDING = (
    "les travaux de la digue durent depuis des mois et la ville attend toujours la fin du chantier "
    "dont nul ne sait encore combien il coûtera ni quand les habitants du bas pourront rentrer "
    "chez eux avec leurs meubles et leurs chiens qui vivent depuis le printemps dans un gymnase. "
)


@given(reports(), st.integers(34, 90), st.sampled_from(["\n", "\r\n"]))
def test_wrapped_lines(reported, width: int, end: str) -> None:
    """A paragraph wrapped at any width is read as on one line."""
    text = PADDING + " ".join(reported.text.split()).replace(" — ", " ")
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    assert smooth(end.join([*lines, line])).text == text


@pytest.mark.parametrize(
    ("rough", "word"),
    [
        ("dé-\nclaré", "déclaré"),
        ("dé-\r\nclaré", "déclaré"),
        ("dé¬\nclaré", "déclaré"),
        ("peut-\nêtre", "peut-être"),
        ("dit-\nil", "dit-il"),
        ("celui-\nci", "celui-ci"),
        ("Saint-\nRémy", "Saint-Rémy"),
        ("un porte-\nparole", "un porte-parole"),
        ("dit  que", "dit que"),
        ("l'\u200bhomme", "l'homme"),
    ],
)
def test_words(rough: str, word: str) -> None:
    assert smooth(rough).text == word


@pytest.mark.parametrize(
    "text",
    [
        "Le pont ferme\n\nle maire part",  # a blank line ends a paragraph
        "Le pont ferme.\nLe maire part.",
        "Odile, 62 ans.\n« Trop cher ! »",
        "LE PONT FERME\nLe maire a protesté.",
        "Au menu :\n- la digue\n- le pont",
        "La digue cède\nLe pont ferme\nLe maire part",
        "07h15 : Le pont ferme\n07h20 : le maire part",
    ],
)
def test_breaks_that_part(text: str) -> None:
    assert smooth(text).text == text


def test_shapes_are_those_of_the_text() -> None:
    text = "Le maire a déclaré que le pont\nserait fermé."
    assert shapes(text)[0][2] == ((23, len(text) - 1),)
