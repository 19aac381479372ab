"""Plain sentences: what the laws of the tests promise of every verb, as examples to learn from.

Data weigh a verb as often as news has it; that a row of the table of verbs is enough for a verb to
report, in any of its forms, is a promise, and one that weights have to be taught.
"""

from collections.abc import Iterator
from itertools import count

from french import CLAUSES, INFINITIVES, WAYS, Way, cue_form, fill, speech_verbs
from test_law_extract_forms import forms, with_frame

from quoteattr import Span

__all__ = ["sentences"]

Told = tuple[str, str, list[tuple[Span, Span]]]
"""The name of a text, the text, and the content and the cue of each report in it."""

_NEGATED = frozenset(("que", "infinitive", "de and infinitive"))
_CIRCUMSTANCES = ("", " mardi", " à la presse")


def sentences() -> Iterator[Told]:
    """One sentence for every verb in every way, some negated; every form of every verb."""
    turn = count()
    for way in WAYS:
        for verb in speech_verbs(way.frame, way.form) if way.frame else ():
            cue, k = cue_form(verb, way.form), next(turn)
            yield _told(way, f"{way.name} {verb.name}", cue, k)
            if way.name in _NEGATED:
                auxiliary, _, participle = cue.partition(" ")
                particle = "ne " if auxiliary == "s'est" else "n'"
                cue = f"{particle}{auxiliary} pas {participle}"
                yield _told(way, f"{way.name} not {verb.name}", cue, k)
    for frame, pattern in (("incise", "« [] », <> {}."), ("que", "{} <> que [].")):
        for verb in with_frame(frame):
            yield _forms(f"{frame}, all forms of {verb.name}", pattern, forms(verb))


def _told(way: Way, name: str, cue: str, k: int) -> Told:
    contents = INFINITIVES if way.content == "inf" else CLAUSES
    content = contents[k % len(contents)]
    words = {"[]": content, "{}": "Marie Durand", "<>": cue, "~": _CIRCUMSTANCES[k % 3]}
    text, spans = fill(way.pattern, words)
    text = text[0].upper() + text[1:]
    return name, text, [(spans["[]"], spans["<>"])]


def _forms(name: str, pattern: str, cues: list[tuple[str, str]]) -> Told:
    text, found = "", []
    for k, (cue, subject) in enumerate(cues):
        led = subject if pattern.startswith("{}") else subject.replace("Les", "les")
        line, spans = fill(
            pattern, {"[]": CLAUSES[k % len(CLAUSES)], "{}": led, "<>": cue, "~": ""}
        )
        found.append((spans["[]"].shift(len(text)), spans["<>"].shift(len(text))))
        text += line + "\n\n"
    return name, text, found
