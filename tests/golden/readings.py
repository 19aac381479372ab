"""Texts with what the network read in them, recorded (`tests/record_readings.py`)."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from quoteattr import Span, engines
from quoteattr.analysis import Analysis, Answers, Asked, Capability, Reading

__all__ = ["READINGS", "TEXTS", "Heard", "Recorded", "recorded"]

READINGS = Path(__file__).with_name("readings.jsonl")

TEXTS = (
    "La digue de Valrive a cédé dans la nuit.\n\n« Nous avions prévenu la préfecture », a déclaré "
    "la maire, Marie Durand. Selon un témoin, l'eau est montée en une heure.\n\nLe préfet, Paul "
    "Lefort, assure que les travaux commenceront lundi.",
    "Le maire n'en démord pas : « Nous rouvrirons l'école de Valrive en septembre. » Les parents, "
    "eux, n'y croient plus.",
    "La compagnie a fermé trois lignes cet hiver. Ses salariés tenaient une réunion mardi à Brec. "
    "Personne n'a voulu parler à la presse.",
    "Le bateau a été retrouvé au large. « On a entendu un grand bruit », se souvient Odile "
    "Brenner, dont la maison donne sur le port. Elle a aussitôt appelé les secours, qui "
    "affirment être arrivés en dix minutes.",
)


UNHEARD = -20.0
"""What a mention answers of which nothing is known."""


@frozen
class Heard:
    """A listener that answers by a table.

    Of each content: what each mention answers, and what is said for nobody and for the source.
    """

    answers: dict[tuple[Span, ...], tuple[dict[Span, float], float, float]] = field(factory=dict)

    def __call__(self, asked: Asked, candidates: Sequence[Sequence[Span]]) -> Answers:
        known, nobody, written = self.answers.get(asked.content, ({}, 0.0, 0.0))
        rows = tuple(tuple(known.get(span, UNHEARD) for span in row) for row in candidates)
        return Answers(rows, nobody, written)


class Recorded:
    """The embedded engine, with the recorded readings of the texts that are known."""

    name = "recorded"

    def __init__(self) -> None:
        self.known = dict(recorded())

    def analyze(self, text: str) -> Analysis:
        analysis = engines.load("embedded").analyze(text)
        readings, heard = self.known.get(text, ((), None))
        offered = Capability.READINGS
        return evolve(analysis, capabilities=offered, readings=readings, listener=heard)

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        return map(self.analyze, texts)


def recorded() -> Iterator[tuple[str, tuple[tuple[Reading, ...], Heard]]]:
    """The texts, each with its readings and what was heard of who speaks."""
    for line in READINGS.read_text("utf-8").splitlines():
        record = json.loads(line)
        answers = {
            tuple(Span(*span) for span in one["content"]): (
                {Span(*span): score for span, score in one["mentions"]},
                one["nobody"],
                one["written"],
            )
            for one in record["heard"]
        }
        listener = Heard(answers)
        yield record["text"], (tuple(map(_reading, record["readings"])), listener)


def _reading(record: dict[str, Any]) -> Reading:
    return Reading(
        Span(*record["anchor"]),
        record["probability"],
        tuple(Span(*span) for span in record["content"]),
        Span(*record["cue"]) if record["cue"] else None,
        Span(*record["source"]) if record["source"] else None,
    )
