"""Doubts about a text as a whole: each kind with texts that show it and texts that do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import Extractor, extract
from quoteattr.model import Diagnostic

SAID = "« L’été à Nîmes », a déclaré Zoé Müller."

SHOWN = [
    ("markup", "<p>« Oui », a dit Luc.</p>"),
    ("markup", 'Le maire <a href="x.html" class="y">a dit</a> non.'),
    ("markup", "&laquo;&nbsp;Oui&nbsp;&raquo;, a dit Luc."),
    ("markup", "L&#39;été, l&#x2019;hiver."),
    ("markup", "Fin.<br/>Suite.<!-- pub -->"),
    ("mojibake", "Le maire a dÃ©clarÃ© que l'Ã©tÃ© finit."),
    ("mojibake", "Â« Oui Â», a dit Luc."),
    ("mojibake", "Lâ€™Ã©tÃ© finit."),
    ("mojibake", "La sÅ“ur du maire."),
    ("mojibake", "ï»¿Le maire"),
    ("lost-letters", "Le maire a d�clar� que non."),
    ("zero-width", "Le maire a décl\u200baré que non."),
    ("zero-width", "Le ma\ufeffire."),
]
NOT_SHOWN = [
    "Si a < b et c > d, le R&D et AT&T signent ; 3<br.",
    "La note <grise> du maire & Cie ; le <3 de Zoé.",
    "Âge, SÃO PAULO, Ålesund, « CHÂTEAU », PÂTÉ. L’Île-d’Yeu. ÂNE",
    "\ufeffLe maire. Un\u200b espace. 👩\u200d🚒",
    SAID,
]


def codes(text: str) -> set[str]:
    return {diagnostic.code for diagnostic in extract(text).diagnostics}


@pytest.mark.parametrize(("code", "text"), SHOWN)
def test_it_is_said(code: str, text: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize("text", NOT_SHOWN)
def test_it_is_not_said(text: str) -> None:
    assert not codes(text) & {code for code, _ in SHOWN}


def test_one_diagnostic_a_kind_counts_the_places() -> None:
    (found,) = extract("<p>Un.</p>\n<p>Deux.</p>").diagnostics
    assert isinstance(found, Diagnostic)
    assert found.message == "HTML that was not cleaned: 4 tags or entities, as <p>"
    assert (found.span.start, found.span.end) == (0, 3)


@given(st.text(alphabet="éèêàâçùîôûëïüœÉÀÇ«»’“”… abc", min_size=1))
def test_what_was_read_in_the_wrong_encoding_is_seen(text: str) -> None:
    misread = text.encode("utf-8").decode("latin-1")
    assert ("mojibake" in codes(misread)) == (misread != text)


@pytest.mark.parametrize("value", [None, float("nan"), b"Oui.", 7, ["Oui."]])
def test_what_is_no_text_is_named_by_its_type(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        extract(value)  # type: ignore[arg-type]
    results = Extractor().pipe([SAID, value, SAID])  # type: ignore[list-item]
    assert next(results) == extract(SAID)
    with pytest.raises(TypeError, match=type(value).__name__):
        next(results)
