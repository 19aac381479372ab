"""The page in a real browser: what it shows, joins, filters, copies and prints."""

import json as plain
from pathlib import Path

import chromium
import pytest

from quoteattr import extract
from quoteattr.formats import html, json, survey_page
from quoteattr.formats.offsets import Unit
from quoteattr.model import Attribution, Kind, Polarity, Result, Span, Speaker
from quoteattr.people import Facts
from quoteattr.survey import survey

ARTICLE = (
    "La digue\n"
    "« Nous partirons demain », a déclaré Marie Durand, la maire de Valrive.\n"
    "Elle dément avoir vendu le bateau. Selon un témoin, la digue a cédé."
)
HOSTILE = (
    "<script>document.title='stolen'</script><img src=x onerror=alert(1)>&amp;\u202etxt</style>"
)


@pytest.fixture
def page(tab: chromium.Browser, tmp_path: Path) -> chromium.Browser:
    """A page of two articles, on a wide screen by day."""
    target = tmp_path / "page.html"
    results = [("one.txt", extract(ARTICLE)), ("two.txt", extract(ARTICLE.upper()))]
    target.write_text("".join(html.write(results)), encoding="utf-8")
    tab.size(1300, 900)
    tab.medium(prefers_color_scheme="light")
    tab.open(target)
    return tab


def shown(tab: chromium.Browser, selector: str) -> int:
    """How many elements of a selector take place on the page."""
    found: int = tab.run(
        f"[...document.querySelectorAll(`{selector}`)].filter(e => e.checkVisibility()).length"
    )
    return found


def test_nothing_is_asked_of_the_net_and_nothing_is_logged(page: chromium.Browser) -> None:
    asked = [
        event["params"]["request"]["url"]
        for event in page.events
        if event["method"] == "Network.requestWillBeSent"
    ]
    assert [url.split(":")[0] for url in asked] == ["file"]
    assert [
        e for e in page.events if e["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")
    ] == []


def test_the_pointer_joins_content_cue_source_and_speaker(page: chromium.Browser) -> None:
    assert shown(page, ".tip") == 0
    page.point("#t1 article .cue")
    joined = page.run("[...document.querySelectorAll('.joined')].map(e => e.textContent.trim())")
    assert "Nous partirons demain" in joined
    assert "a déclaré" in joined
    assert "Marie Durand" in " ".join(joined)
    assert page.run("document.querySelectorAll('tr.joined').length") == 1
    tip = page.run("document.querySelector('#t1 .tip').innerText")
    assert "why" in tip
    assert "a verb before its subject" in tip
    page.point("h1")
    assert page.run("document.querySelectorAll('.joined').length") == 0
    assert shown(page, ".tip") == 0


def test_the_keyboard_reaches_every_attribution_and_its_entry(page: chromium.Browser) -> None:
    page.run("document.querySelector('#t1r1').focus()")
    assert page.run("document.querySelectorAll('#t1 article .joined').length") >= 3
    assert shown(page, "#t1 .tip") == 1
    page.press("Enter")
    assert page.run("document.querySelector('li:target').id") == "t1e1"
    for _ in range(8):
        page.press("Tab")
        assert page.run("document.activeElement.closest('li') !== null")
        assert page.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.run("document.querySelector('#t1e2 a').focus()")
    page.press("Enter")
    assert page.run("location.hash") == "#t1r2"


def test_a_reader_of_screens_hears_who_says_what(page: chromium.Browser) -> None:
    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    told = [
        (node["role"]["value"], node["name"]["value"], node.get("description", {}).get("value", ""))
        for node in nodes
        if not node["ignored"] and "name" in node
    ]
    link = next(told for told in told if told[:2] == ("link", "A1"))
    assert "Marie Durand" in link[2]
    assert "direct" in link[2]
    assert "a déclaré" in link[2]
    denied = next(told for told in told if told[0] == "link" and told[1] == "A2 denied")
    assert "denied" in denied[2]
    roles = {role for role, _, _ in told}
    assert {"main", "article", "complementary", "heading", "table", "checkbox"} <= roles
    unnamed = [
        role for role, name, _ in told if role in ("link", "button", "checkbox") and not name
    ]
    assert unnamed == []


def test_a_filter_needs_no_script(page: chromium.Browser, tmp_path: Path) -> None:
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        page.open(Path(page.run("decodeURI(location.pathname)")))
        assert shown(page, "button") == 0
        before = shown(page, "#t1 li.entry")
        assert shown(page, "#t1 li.is-direct") == 1
        page.point("#show-direct")
        x, y = page.run(
            "(() => { const r = document.querySelector('#show-direct').getBoundingClientRect();"
            " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            page.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        assert shown(page, "li.is-direct") == 0
        assert shown(page, "#t1 li.entry") == before - 1
        assert shown(page, ".ref.is-direct") == 0
        assert "Nous partirons demain" in page.run(
            "document.querySelector('#t1 article').innerText"
        )
    finally:
        page.call("Emulation.setScriptExecutionDisabled", value=False)


def test_a_search_keeps_what_says_the_words(page: chromium.Browser) -> None:
    page.run(
        "(() => { const f = document.querySelector('#t1 input[type=search]'); f.value = 'TÉMOIN';"
        " f.dispatchEvent(new Event('input')); })()"
    )
    assert shown(page, "#t1 li.entry") == 1
    assert "la digue a cédé" in page.run(
        "[...document.querySelectorAll('#t1 li.entry')].find(e => !e.hidden).innerText"
    )
    assert shown(page, "#t2 li.entry") == page.run(
        "document.querySelectorAll('#t2 li.entry').length"
    )


def test_an_attribution_is_copied_as_json(page: chromium.Browser) -> None:
    origin = page.run("location.origin")
    for name in ("clipboardReadWrite", "clipboardSanitizedWrite"):
        page.call("Browser.grantPermissions", permissions=[name], origin=origin)
    page.run("window.focus(); document.querySelector('#t1e1 button').click()")
    said = "document.querySelector('#t1e1 [role=status]').textContent"
    page.run(f"(async () => {{ while (!{said}) await new Promise(r => setTimeout(r, 10)); }})()")
    assert page.run(said) == "copied"
    assert page.run("document.querySelector('#t1e1 details').open")


def test_day_night_and_paper_differ_and_are_legible(page: chromium.Browser) -> None:
    seen = {}
    for name, media, scheme in [
        ("day", "screen", "light"),
        ("night", "screen", "dark"),
        ("paper", "print", "light"),
    ]:
        page.medium(media, prefers_color_scheme=scheme)
        for selector in ("body", "#t1 .content", ".summary", ".key"):
            assert _contrast(page, selector) >= 4.5, (name, selector)
        seen[name] = page.picture()
    assert len(set(seen.values())) == 3
    assert shown(page, "input, button, details") == 0, "paper has nothing to press"
    assert shown(page, "li.entry") > 0
    pdf = page.call("Page.printToPDF")["data"]
    assert pdf.startswith("JVBERi0"), "a PDF, in base 64"


@pytest.mark.parametrize("width", [320, 500, 900, 1300])
def test_no_width_makes_the_page_wider_than_the_screen(page: chromium.Browser, width: int) -> None:
    page.size(width, 800)
    assert page.run("document.documentElement.scrollWidth") <= width


def test_hostile_words_stay_words(tab: chromium.Browser, tmp_path: Path) -> None:
    speaker = Speaker("s1", HOSTILE, roles=(HOSTILE,), anonymous=True)
    span = Span(0, len(HOSTILE))
    attribution = Attribution(Kind.DIRECT, (span,), speaker=speaker, polarity=Polarity.DENIED)
    target = tmp_path / "page.html"
    result = Result(HOSTILE, (attribution,), (speaker,))
    target.write_text(html.dumps(result, HOSTILE), encoding="utf-8")
    tab.open(target)
    assert tab.run("document.title").startswith("Who says what")
    assert tab.run("document.querySelectorAll('script, img').length") == 1
    assert "<script>document.title='stolen'" in tab.run(
        "document.querySelector('article').innerText"
    )
    assert [e for e in tab.events if e["method"] == "Page.javascriptDialogOpening"] == []


def test_a_megabyte_is_shown(tab: chromium.Browser, tmp_path: Path) -> None:
    line = "« Nous partirons », a dit Marie Durand. <b>\u202eabc</b>\n"
    text = line * (1_000_000 // len(line) + 1)
    said = tuple(Attribution(Kind.DIRECT, (Span(n + 2, n + 17),)) for n in range(0, 50_000, 1000))
    result = Result(text, said)
    target = tmp_path / "page.html"
    target.write_text(html.dumps(result), encoding="utf-8")
    tab.open(target)
    assert tab.run("document.querySelector('article').textContent.length") >= 0.98 * len(text)
    assert tab.run("document.querySelectorAll('article .content').length") >= 50
    assert tab.run("document.querySelectorAll('article b').length") == 0


def test_offsets_in_utf16_are_those_of_a_script(tab: chromium.Browser) -> None:
    written = json.dumps(extract("😀 " + ARTICLE.replace("digue", "digue 😀")), offsets=Unit.UTF16)
    spans = tab.run(
        f"(() => {{ const told = JSON.parse({plain.dumps(written)}), found = [];"
        " const look = value => { if (value === null || typeof value !== 'object') return;"
        "   if ('words' in value)"
        "     found.push([told.text.slice(value.start, value.end), value.words]);"
        "   Object.values(value).forEach(look); };"
        " look(told); return found; })()"
    )
    assert len(spans) >= 8
    assert all(sliced == words for sliced, words in spans)


def test_a_report_is_a_page_without_a_script(tab: chromium.Browser, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    target = tmp_path / "report.html"
    named = [("one.txt", extract(ARTICLE)), (HOSTILE, extract(ARTICLE))]
    target.write_text(survey_page.dumps(survey(named)), encoding="utf-8")
    tab.size(1300, 900)
    tab.medium(prefers_color_scheme="light")
    tab.open(target)
    assert tab.run("document.querySelectorAll('script').length") == 0
    assert shown(tab, "svg") >= 3
    assert "Marie Durand" in tab.run("document.body.innerText")
    assert [e for e in tab.events if e["method"] == "Log.entryAdded"] == []
    tab.size(400, 900)
    assert tab.run("document.documentElement.scrollWidth") <= 400


@pytest.fixture
def report(tab: chromium.Browser, tmp_path: Path) -> chromium.Browser:
    """A report about two months, by day."""
    target = tmp_path / "report.html"
    named = [("one.txt", extract(ARTICLE)), ("two.txt", extract(ARTICLE))]
    facts = [("one.txt", Facts("2018-05-01")), ("two.txt", Facts("2018-06-01"))]
    target.write_text(survey_page.dumps(survey(named, catalogue=facts)), encoding="utf-8")
    tab.size(1000, 900)
    tab.medium(prefers_color_scheme="light")
    tab.open(target)
    return tab


def test_a_report_draws_who_is_quoted_month_by_month(report: chromium.Browser) -> None:
    assert shown(report, "svg.spark") == 1
    assert report.run("document.querySelector('.spark').getAttribute('aria-label')").startswith("2")
    assert "women say 100.0 %" in report.run("document.body.innerText")


def test_a_report_is_legible_by_day_by_night_and_on_paper(report: chromium.Browser) -> None:
    for media, scheme in [("screen", "light"), ("screen", "dark"), ("print", "light")]:
        report.medium(media, prefers_color_scheme=scheme)
        for selector in ("body", "h2", "thead th", "td", ".note"):
            assert _contrast(report, selector) >= 4.5, (media, scheme, selector)
    pytest.importorskip("matplotlib")  # tables fold away behind their plots, where there are any
    closed = report.run("document.querySelectorAll('details:not([open])').length")
    assert closed > 0
    assert shown(report, "table") == report.run("document.querySelectorAll('table').length")
    assert shown(report, "summary, nav") == 0, "paper has nothing to press"


def test_a_report_is_read_by_keyboard(report: chromium.Browser) -> None:
    report.press("Tab")
    assert report.run("document.activeElement.getAttribute('href')") == "#gender"
    pytest.importorskip("matplotlib")
    for _ in range(40):
        report.press("Tab")
        if report.run("document.activeElement.tagName") == "SUMMARY":
            break
    before = report.run("document.activeElement.parentElement.open")
    report.press("Enter")
    assert report.run("document.activeElement.parentElement.open") is not before
    report.press("Tab")
    assert report.run("document.activeElement.getAttribute('role')") == "region"


def _contrast(tab: chromium.Browser, selector: str) -> float:
    """The contrast of the ink and the paper of an element, as WCAG 2 reckons it."""
    ink, paper = tab.run(
        f"(() => {{ let e = document.querySelector({selector!r});"
        " const ink = getComputedStyle(e).color;"
        " const clear = 'rgba(0, 0, 0, 0)'; let paper = clear;"
        " while (paper === clear && e) {"
        "   paper = getComputedStyle(e).backgroundColor; e = e.parentElement; }"
        " return [ink, paper].map(c => c.match(/[\\d.]+/g).slice(0, 3).map(Number)); })()"
    )
    lights = sorted((_luminance(ink), _luminance(paper)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: list[float]) -> float:
    parts = [value / 255 for value in colour]
    line = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * line[0] + 0.7152 * line[1] + 0.0722 * line[2]
