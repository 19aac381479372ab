"""The golden rules of what a tree decides (`golden.attributions_parsed`), on recorded parses."""

from collections.abc import Container
from random import Random

import pytest
from attrs import evolve
from golden.attributions_parsed import RULES
from golden.notation import Expected, Rule, read, seen
from golden.parses import PARSES, Recorded, blocks, recorded

from quoteattr import extract
from quoteattr.analysis import Analysis, Capability, check
from quoteattr.constructions import TABLE
from quoteattr.errors import AnalysisError
from quoteattr.grammar.page import build_page
from quoteattr.grammar.scene import Scene
from quoteattr.model import Attribution, Span
from quoteattr.quotes import find_regions

TEXTS = sorted(recorded())


class Spoilt:
    """The recorded engine with faults in its trees."""

    name = "spoilt"

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

    def analyze(self, text: str) -> Analysis:
        return self.analysis

    def analyze_many(self, texts: object) -> object:
        raise NotImplementedError


def parsed(text: str, analysis: Analysis | None = None) -> tuple[Attribution, ...]:
    engine = Recorded() if analysis is None else Spoilt(analysis)
    return extract(text, analyzer=engine).attributions


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in RULES])
def test_rule(rule: Rule) -> None:
    text, expected = read(rule)
    likes = {item.content: item for item in expected}
    found = [seen(text, item, likes.get(seen(text, item).content)) for item in parsed(text)]
    assert sorted(found, key=repr) == sorted(expected, key=repr)


def test_the_rules_are_not_kept_without_trees() -> None:
    """Some of them: else they would show nothing; the rest show that a tree does no harm."""

    def spans(text: str, attributions: tuple[Attribution, ...]) -> list[Expected]:
        return [evolve_speaker(seen(text, item)) for item in attributions]

    def evolve_speaker(item: Expected) -> Expected:
        return item._replace(speaker="")

    texts = [read(rule)[0] for rule in RULES]
    changed = [t for t in texts if spans(t, parsed(t)) != spans(t, extract(t).attributions)]
    assert len(changed) >= 2


@pytest.mark.parametrize("row", [row for row in TABLE if row.needs], ids=lambda row: row.name)
def test_rows_that_need_trees(row: object) -> None:
    made = [a.evidence.construction for a in parsed(row.example) if a.evidence]
    assert made == [row.name]
    assert not parsed(row.counter_example)
    assert not extract(row.example).attributions


def test_the_file_is_what_would_be_written() -> None:
    head, *_ = PARSES.read_text("utf-8").split("\n")
    texts = [text for text in recorded() if f"# text = {text}\n" in PARSES.read_text("utf-8")]
    assert head.startswith("# As ")
    for text, analysis in recorded().items():
        check(analysis, text)
    assert len(texts) == len(set(texts)) == len(recorded())
    assert all(line.count("\t") == 7 for line in blocks(recorded()) if line and line[0] != "#")


# --- laws ----------------------------------------------------------------------------------------


def spoilt(analysis: Analysis, random: Random) -> Analysis:
    """The same tokens with heads that point anywhere before their own word, or nowhere."""
    relations = "nsubj nmod conj acl xcomp appos case punct root".split()
    return evolve(
        analysis,
        tokens=tuple(
            evolve(token, head=random.randrange(-1, k), deprel=random.choice(relations))
            if random.random() < 0.5
            else evolve(token, head=min(token.head, k - 1))
            for k, token in enumerate(analysis.tokens)
        ),
    )


@pytest.mark.parametrize("seed", range(20))
def test_wrong_trees_never_move_contents_or_cues(seed: int) -> None:
    """What quotations and clauses say does not hang on a tree; a source may grow or be found.

    What it grows by may be an apposition that was taken for the last part of a content.
    """
    random = Random(seed)
    for text in TEXTS:
        plain = {(a.content, a.cue): a.source for a in parsed(text, without(text))}
        for attribution in parsed(text, spoilt(recorded()[text], random)):
            assert attribution.evidence is not None
            if attribution.evidence.construction.endswith("parsed"):
                continue
            source = plain[whole(attribution, plain), attribution.cue]
            assert source is None or attribution.source is not None
            if source is not None and attribution.source is not None:
                assert source.span in attribution.source.span


def whole(attribution: Attribution, plain: Container[object]) -> tuple[Span, ...]:
    """The content of an attribution with the last words of its source, if they were content."""
    if (attribution.content, attribution.cue) in plain or attribution.source is None:
        return attribution.content
    end = attribution.source.span.end
    tails = ((*attribution.content, Span(start, end)) for start in range(end))
    return next(spans for spans in tails if (spans, attribution.cue) in plain)


def without(text: str) -> Analysis:
    return evolve(recorded()[text], capabilities=Capability.NONE)


def test_a_circle_is_refused() -> None:
    text = TEXTS[0]
    first, second, *rest = recorded()[text].tokens
    tokens = (evolve(first, head=1), evolve(second, head=0), *rest)
    circled = evolve(recorded()[text], tokens=tokens)
    with pytest.raises(AnalysisError, match="governs itself"):
        check(circled, text)
    check(evolve(circled, capabilities=Capability.NONE), text)


def test_a_sentence_that_was_not_parsed_has_no_tree() -> None:
    """An engine may parse some of the sentences alone; the others have no relations."""
    for text, analysis in recorded().items():
        bare = tuple(evolve(token, head=-1, deprel="") for token in analysis.tokens)
        for tokens, parsed_ in ((analysis.tokens, True), (bare, False)):
            page = build_page(text, evolve(analysis, tokens=tokens), find_regions(text)[0])
            found = {Scene(page, period).tree is not None for period in page.periods}
            assert found == {parsed_}


def test_heads_without_a_claim_to_syntax_are_not_read() -> None:
    for text in TEXTS:
        told = without(text)
        bare = tuple(evolve(token, head=-1, deprel="") for token in told.tokens)
        assert parsed(text, told) == parsed(text, evolve(told, tokens=bare))
