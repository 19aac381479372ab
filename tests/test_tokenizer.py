"""The golden rules of tokens, sentences and tags (`golden.tokens`, `.sentences`, `.tags`)."""

import re

import pytest
from golden import sentences, tags, tokens

from quoteattr import engines
from quoteattr.engines.tokenizer import token_spans
from quoteattr.spelling import fold

ENGINE = engines.load("embedded")


@pytest.mark.parametrize("rule", tokens.RULES, ids=lambda rule: rule.name)
def test_tokens(rule: tokens.Rule) -> None:
    text = rule.marked.replace("|", "").replace("_", rule.space)
    wanted = [
        token.replace("_", rule.space)
        for part in rule.marked.split()
        for token in re.split(r"(?<=.)\|(?=.)|\|$", part)
        if token
    ]
    found = [text[start:end] for start, end in token_spans(text)]
    assert found == wanted


@pytest.mark.parametrize("rule", sentences.RULES, ids=lambda rule: rule.name)
def test_sentences(rule: sentences.Rule) -> None:
    text = rule.marked.replace("|", "")
    analysis = ENGINE.analyze(text)
    ends = [analysis.tokens[sentence.last - 1].end for sentence in analysis.sentences]
    marked, reached = "", 0
    for end in ends:
        marked += text[reached:end] + "|"
        reached = end
    assert marked + text[reached:] == rule.marked


@pytest.mark.parametrize("rule", tags.RULES, ids=lambda rule: rule.name)
def test_tags(rule: tags.Rule) -> None:
    pattern = re.compile(r"/([A-Z]+(?::\w+)?)")
    text = pattern.sub("", rule.marked).replace(" -", "-")
    found = {
        (text[t.start : t.end], f"{t.pos}:{t.form}" if t.form else t.pos)
        for t in ENGINE.analyze(text).tokens
    }
    wanted = re.findall(r"((?:11 )?[^\s/']+'?)/([A-Z]+(?::\w+)?)", rule.marked)
    assert wanted
    assert not [pair for pair in wanted if pair not in found]


@pytest.mark.parametrize(
    ("word", "norm"),
    [
        ("L’", "l'"),
        ("ʼ", "'"),
        ("E\u0301tat", "état"),
        ("qu '", "qu'"),
        ("11\u00a0000", "11000"),
        ("\u2011t\u2011il", "-t-il"),
        ("dé\u00adclare", "déclare"),
        ("Œuvre", "œuvre"),
    ],
)
def test_fold(word: str, norm: str) -> None:
    assert fold(word) == norm


def test_each_rule_has_a_name_of_its_own() -> None:
    for rules in (tokens.RULES, sentences.RULES, tags.RULES):
        assert len({rule.name for rule in rules}) == len(rules) > 20
    assert len(tokens.RULES) + len(sentences.RULES) >= 60
