"""What is so of a question, whoever answers it: by what words it asks, and where it stands."""

from collections.abc import Iterator

from quoteattr.speakers.features import Moment
from quoteattr.speakers.questions import Question

__all__ = ["asked"]


def asked(question: Question, view: Moment) -> tuple[str, ...]:
    """The features that all candidates of a question share."""
    return tuple(dict.fromkeys((*_words(question), *_report(question), *_moment(question, view))))


def _words(question: Question) -> Iterator[str]:
    """The words of the source."""
    yield f"asked: {question.sort}"
    if question.gender or question.number:
        yield f"asked: {question.gender or 'any'} {question.number or 'any'}"
    noun = question.noun
    if noun is not None:
        yield f"asked: a {noun.sort}"
        yield f"asked: {noun.domain}, {noun.group}"
        yield f"asked: {noun.lemma}"
    elif question.head and not question.sort.startswith("name"):
        yield f"asked: {question.head}"
    if question.head:
        yield f"asked: {question.determiner or 'no article'}"
        yield f"asked: {min(len(question.others), 3)} more"
        yield f"asked: {question.said}"


def _report(question: Question) -> Iterator[str]:
    """How the words are reported that somebody is asked for."""
    yield f"by {question.construction}"
    yield f"of {question.kind} words"
    if question.cue:
        yield f"by the cue {question.cue}"
    if question.where:
        yield f"stands as {question.where}"
    if question.goes_on:
        yield "goes on"
    if question.outer is not None:
        yield "inside the words of somebody"
    found = question.found
    if found.entity is None:
        yield "read as nobody"
    if found.echo is not None:
        yield "the same words stand elsewhere"
    words = sum(last - first for first, last in question.contents)
    yield f"of {'few' if words < 5 else 'some' if words < 15 else 'many'} words"


def _moment(question: Question, view: Moment) -> Iterator[str]:
    """Who has spoken, and who is near."""
    yield f"{min(view.turns, 3)} turns before"
    yield f"{min(view.people, 4)} people near"
    yield f"{min(len(view.here), 3)} in the paragraph"
    if view.next is not None:
        yield "somebody speaks next"
    if view.spoken:
        last = view.spoken[0].question
        same = last.place.paragraph == question.place.paragraph
        yield f"somebody spoke {'in the paragraph' if same else 'before the paragraph'}"
        yield f"behind a report {last.construction}"
