"""Laws of names: none is invented, a new name renames and no more, agreement is kept."""

import re

from attrs import evolve
from cast import articles, run
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.model import Attribution, Span

GENDER = {"il": "m", "ce dernier": "m", "elle": "f"}
NUMBER = {"il": "s", "elle": "s", "ce dernier": "s", "ils": "p"}


@given(articles())
def test_no_word_of_a_name_is_invented(article: tuple) -> None:
    text, attributions = article
    _, speakers = run(text, attributions)
    words = set(re.findall(r"\w+", text)) | {"de", "d", "et"}
    for speaker in speakers:
        assert speaker.name
        assert set(re.findall(r"\w+", speaker.name)) <= words


@given(articles())
def test_a_name_stands_in_the_text_but_for_lists_and_owners(article: tuple) -> None:
    text, attributions = article
    _, speakers = run(text, attributions)
    for speaker in speakers:
        built = " et " in speaker.name or speaker.name.startswith("avocat d")
        bracketed = "(" in text
        assert built or bracketed or speaker.name in text


@given(articles())
def test_a_pronoun_never_leads_to_another_gender_or_number(article: tuple) -> None:
    text, attributions = article
    for item in run(text, attributions)[0]:
        if item.source is None or item.speaker is None:
            continue
        words = text[item.source.span.start : item.source.span.end]
        if words in GENDER:
            assert item.speaker.gender in (None, GENDER[words])
        if words in NUMBER:
            assert item.speaker.number in (None, NUMBER[words])


def renamed(
    article: tuple[str, list[Attribution]], old: str, new: str
) -> tuple[str, list[Attribution]]:
    """The article with a family name replaced by one of the same length."""
    assert len(old) == len(new)
    return article[0].replace(old, new), article[1]


@given(articles(), st.sampled_from((("Durand", "Moreau"), ("Lefort", "Garnot"))))
def test_renaming_a_person_renames_and_no_more(article: tuple, names: tuple[str, str]) -> None:
    old, new = names
    found, speakers = run(*article)
    found_new, speakers_new = run(*renamed(article, old, new))
    expected = [
        evolve(
            speaker,
            name=speaker.name.replace(old, new),
            roles=tuple(role.replace(old, new) for role in speaker.roles),
        )
        for speaker in speakers
    ]
    assert list(speakers_new) == expected
    assert [item.speaker and item.speaker.id for item in found_new] == [
        item.speaker and item.speaker.id for item in found
    ]


@given(articles())
def test_white_space_before_an_article_shifts_its_speakers(article: tuple) -> None:
    text, attributions = article
    found, speakers = run(text, attributions)
    moved = [shifted(item, 2) for item in attributions]
    found_new, speakers_new = run("\n\n" + text, moved)
    assert [(s.name, s.kind, s.anonymous) for s in speakers_new] == [
        (s.name, s.kind, s.anonymous) for s in speakers
    ]
    assert [item.speaker and item.speaker.id for item in found_new] == [
        item.speaker and item.speaker.id for item in found
    ]


def shifted(item: Attribution, offset: int) -> Attribution:
    def move(span: Span) -> Span:
        return span.shift(offset)

    return evolve(
        item,
        content=tuple(map(move, item.content)),
        cue=item.cue and evolve(item.cue, span=move(item.cue.span)),
        source=item.source and evolve(item.source, span=move(item.source.span)),
    )
