"""The page shows the text and nothing but the text, whatever the text is."""

import json as plain
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from strategies import results

from quoteattr.cli import main
from quoteattr.formats import html, json
from quoteattr.formats.show import visible
from quoteattr.model import (
    Attribution,
    Evidence,
    Kind,
    Polarity,
    Result,
    Span,
    Speaker,
)

VOID = {"meta", "br", "link", "img", "input"}


class _Page(HTMLParser):
    """What a browser would make of a page: its elements, and the words of the article."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []
        self.scripts: list[str] = []
        self.json: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))
        if tag == "pre":
            self.json.append("")
        if tag == "p" and self._in("article"):
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        marked = any((attrs.get("class") or "").startswith("ref") for _, attrs in self.open)
        if self._in("script"):
            self.scripts.append(data)
        if self._in("pre"):
            self.json[-1] += data
        if self._in("article") and self._in("p") and not marked:
            self.paragraphs[-1] += data

    def _in(self, tag: str) -> bool:
        return any(name == tag for name, _ in self.open)


@given(results())
def test_the_article_is_shown_word_for_word(result: Result) -> None:
    page = _Page(html.dumps(result))
    assert "".join("".join(page.paragraphs).split()) == "".join(visible(result.text).split())


@given(results())
def test_every_attribution_is_listed_and_joined(result: Result) -> None:
    elements = _Page(html.dumps(result)).elements
    ids = [attrs["id"] for _, attrs in elements if "id" in attrs]
    targets = {attrs["href"] for _, attrs in elements if "href" in attrs}
    assert len(ids) == len(set(ids))
    for number in range(1, len(result.attributions) + 1):
        assert f"t1e{number}" in ids
        assert f"#t1r{number}" in targets
        if result.text:
            assert f"t1r{number}" in ids
            assert f"#t1e{number}" in targets


@given(st.lists(results(), max_size=3))
def test_the_page_needs_no_net_and_runs_its_own_script_alone(found: list[Result]) -> None:
    written = "".join(html.write(("a.txt", result) for result in found))
    page = _Page(written)
    assert not {tag for tag, _ in page.elements} & {"img", "link", "iframe", "object", "form"}
    names = {name for _, attrs in page.elements for name in attrs}
    assert not {name for name in names if name.startswith("on") or name in ("src", "style")}
    (script,) = page.scripts
    digest = b64encode(sha256(script.encode()).digest()).decode()
    (policy,) = [attrs["content"] for _, attrs in page.elements if "http-equiv" in attrs]
    assert policy is not None
    assert f"script-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


@given(results())
def test_the_json_of_an_entry_is_its_attribution(result: Result) -> None:
    told = [plain.loads(written) for written in _Page(html.dumps(result)).json]
    assert told == [json.record(result, index) for index in range(len(result.attributions))]


@given(results())
def test_a_frame_holds_the_page(result: Result) -> None:
    (tag, attrs), *rest = _Page(result._repr_html_()).elements
    assert (tag, rest) == ("iframe", [])
    assert attrs["srcdoc"] == result.to_html() == html.dumps(result)


HOSTILE = "<script>alert(1)</script>&amp;\"'<!--\u202etxt\u202c</style></p>\x00\x1b]0;"


@pytest.mark.parametrize("where", ["text", "name", "speaker", "role", "chain", "construction"])
def test_hostile_words_are_only_words(where: str) -> None:
    words = dict.fromkeys(("text", "name", "speaker", "role", "chain", "construction"), "mot")
    words[where] = HOSTILE
    speaker = Speaker("s1", words["speaker"], roles=(words["role"],), anonymous=True)
    attribution = Attribution(
        Kind.DIRECT,
        (Span(0, len(words["text"])),),
        speaker=speaker,
        polarity=Polarity.DENIED,
        evidence=Evidence(words["construction"], (words["chain"],)),
    )
    result = Result(words["text"], (attribution,), (speaker,))
    written = html.dumps(result, words["name"])
    page = _Page(written)
    assert visible(HOSTILE) in page.text
    assert len(page.scripts) == 1
    assert not set("\u202e\u202c\x00\x1b") & set(written)


def test_kind_polarity_and_anonymity_are_said_in_words() -> None:
    speaker = Speaker("s1", "témoin", anonymous=True)
    attribution = Attribution(
        Kind.MIXED, (Span(0, 3),), speaker=speaker, polarity=Polarity.NEGATED, confidence=0.5
    )
    page = _Page(html.dumps(Result("Non", (attribution,), (speaker,))))
    spoken = page.text.split("Attributions")[1].split("JSON")[0]
    assert [word for word in ("témoin", "anonymous", "mixed", "negated") if word in spoken] == [
        "témoin",
        "anonymous",
        "mixed",
        "negated",
    ]


def test_a_speaker_is_given_the_share_of_the_words() -> None:
    one, other = Speaker("s1", "Marie Durand"), Speaker("s2", "Luc Petit")
    text = "un deux trois quatre"
    attributions = (
        Attribution(Kind.INDIRECT, (Span(0, 13),), speaker=one),
        Attribution(Kind.INDIRECT, (Span(14, 20),), speaker=other),
    )
    page = _Page(html.dumps(Result(text, attributions, (one, other))))
    listed = " ".join(page.text.split("Speakers")[1].split("Attributions")[0].split())
    assert "A Marie Durand 1 75 % B Luc Petit 1 25 %" in listed


def test_the_view_command_writes_the_page(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("« Oui », a dit Marie Durand.", encoding="utf-8")
    target = tmp_path / "page.html"
    done = CliRunner().invoke(main, ["view", str(article), "-o", str(target)])
    assert (done.exit_code, done.output) == (0, "")
    assert "Marie Durand" in _Page(target.read_text(encoding="utf-8")).text
    streamed = CliRunner().invoke(main, ["view", str(article)])
    assert streamed.stdout == target.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere" / "page.html"
    done = CliRunner().invoke(main, ["view", "-o", str(nowhere)], input=b"Rien.")
    assert done.exit_code == 1
    assert done.stderr == f"Error: {nowhere}: No such file or directory\n"
