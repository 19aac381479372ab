"""Laws of reading in: any page gives a document or one error, and a text knows where it stands."""

from html import escape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quoteattr import web
from quoteattr.errors import ReadingError
from quoteattr.model import Span
from quoteattr.web.charsets import decode_page

pytest.importorskip("trafilatura", reason="quoteattr[web] is not installed")

MARKUP = st.lists(
    st.sampled_from(
        "<p> </p> <div> </div> <br> <b> </b> <table> <tr> <td> </table> <ul> <li> <h1> </h1> "
        "<script> </script> <!-- --> <template> </template> <pre> \n\r\n \t &amp; &#146; &nbsp; "
        "&shy; < > \0 é 😀 « » Le\N{NO-BREAK SPACE}maire ment . <p\x0chidden> </body> <body> "
        "<html> <noscript> <frameset>".split(" ")
    )
    | st.just("Le maire a dit que le pont fermerait lundi matin. ")
    | st.text(max_size=5),
    max_size=30,
).map(" ".join)

PARAGRAPHS = [
    "Le pont de Valrive restera fermé jusqu’au mois de juin, a annoncé mardi le département.",
    "« Les câbles sont usés », a précisé l’ingénieur en chef, Tomas Vidal, devant la presse.",
    "Les commerçants de la rive gauche craignent que la saison soit perdue pour eux, cette année.",
    "La maire dément avoir été prévenue ; elle assure que la région savait tout depuis l’automne.",
    "Selon la préfecture, quarante familles devront faire un détour de douze kilomètres par Brec.",
    "« Nous trouverons une solution », promet la présidente de la région, Odile Brenner, lundi.",
]
FURNITURE = [
    "<p>Lire aussi : « On nous ment », dit un intrus</p>",
    "<figure><img src=x><figcaption>« Ici », dit un intrus</figcaption></figure>",
    '<div class="share-bar"><span>Partager</span> <a href="#">un intrus</a></div>',
    '<div class="cookie-notice"><p>Nous utilisons des cookies, dit un intrus.</p></div>',
    "<script>« un intrus »</script>",
    '<aside class="related"><p>« Non », dit un intrus.</p></aside>',
    "<p>La suite après la publicité</p>",
    '<blockquote class="twitter-tweet"><p>un intrus</p></blockquote>',
]
LAYOUTS = [
    "<article><h1>Le pont fermé</h1>{}</article>",
    "<div id=c><h1>Le pont fermé</h1><div class=body>{}</div></div>",
    "<table><tr><td><a href=/>Accueil</a></td><td><h1>Le pont fermé</h1>{}</td></tr></table>",
]
WRAPPED = ["<p>{}</p>", "<p class=x>\n  {}\n</p>", "<div><span>{}</span></div>"]


def _squeezed(words: str) -> str:
    return "".join(words.split())


@settings(max_examples=60)
@example("")
@example("<")
@example("<frameset><frame></frameset>")
@given(MARKUP)
def test_any_string_gives_a_document_or_one_error(html: str) -> None:
    try:
        document = web.page(html, "a.html")
    except ReadingError as error:
        assert "\n" not in str(error)
        return
    for place, letter in enumerate(document.text):
        found = document.places.span(Span(place, place + 1))
        there = document.source[found.start : found.end]
        assert there == letter if not letter.isspace() else not there.strip()
    for block in document.blocks:
        there = document.source[block.place.start : block.place.end]
        assert _squeezed(block.words) in _squeezed(there) or block.words.split()[0] in there


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(PARAGRAPHS), min_size=3, unique=True),
    st.lists(st.sampled_from(FURNITURE), max_size=4),
    st.sampled_from(LAYOUTS),
    st.sampled_from(WRAPPED),
    st.randoms(),
)
def test_the_paragraphs_of_a_made_page_come_back(paragraphs, furniture, layout, wrapped, order):  # type: ignore[no-untyped-def]
    pieces = [wrapped.format(escape(words)) for words in paragraphs]
    for piece in furniture:
        pieces.insert(order.randint(1, len(pieces)), piece)
    html = f'<html lang="fr"><body>{layout.format("".join(pieces))}</body></html>'
    document = web.page(html, "a.html")
    assert document.text.split("\n\n") == ["Le pont fermé", *paragraphs]
    assert document.language == "fr"
    for words in paragraphs:
        start = document.text.index(words)
        (selector,) = document.selectors(Span(start, start + len(words)))
        assert _squeezed(selector.exact) == _squeezed(words)
        assert document.source.count(selector.prefix + selector.exact + selector.suffix) == 1


@given(st.lists(st.sampled_from(["« Oui »", "l’été", "Noël", "a dit", "Zoé", "cœur", "ça"])))
def test_what_was_misread_is_mended_and_keeps_its_places(words: list[str]) -> None:
    text = " ".join(words)
    misread = text.encode("utf-8").decode("latin-1")
    document = web.mend(web.Document.plain("a.txt", misread))
    assert document.text == text
    start = 0
    for word in words:
        place = document.places.span(Span(start, start + len(word)))
        found = document.source[place.start : place.end]
        assert found.encode("latin-1").decode("utf-8") == word
        start += len(word) + 1


@given(st.text(alphabet="abcé«»’œ€ \n", min_size=1))
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "utf-16", "utf-8-sig", "utf-32"])
def test_a_page_is_read_in_the_encoding_that_it_says(encoding: str, text: str) -> None:
    html = f'<meta charset="{encoding}">{text}'
    assert decode_page(html.encode(encoding)) == (html, "")
    if encoding in ("utf-8", "windows-1252"):
        assert decode_page(text.encode(encoding), encoding) == (text, "")


@given(st.binary())
def test_any_bytes_are_text(data: bytes) -> None:
    text, _ = decode_page(data)
    assert isinstance(text, str)


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_a_feed_or_message_or_one_error(data: bytes) -> None:
    for read in (lambda: list(web.feed(data, "f")), lambda: web.mail(data, "m")):
        try:
            read()
        except ReadingError as error:
            assert "\n" not in str(error)
