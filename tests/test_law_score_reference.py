"""The measures equal those of the project's own scorer, on readings that are wrong in every way."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from quoteattr.formats import gold
from quoteattr.formats.gold import Gold
from quoteattr.model import Attribution, Kind, Polarity, Result, Span, Speaker
from quoteattr.score import Counts, Report, score

COUNTS = {
    "half": "0.5",
    "most": "0.8",
    "exact": "exact",
    "cover30": "ggt0.3",
    "cover80": "ggt0.8",
    "joint": "joint",
    "joint_strict": "joint strict",
    "anonymous": "anonymous",
    "polarity": "polarity",
}
SHARES = {
    "kind": "kind",
    "cue": "cue overlap",
    "source": "source overlap",
    "source_exact": "source exact",
    "speaker": "speaker lenient",
    "speaker_strict": "speaker strict",
}


@pytest.fixture(scope="module")
def articles(dev: Path) -> dict[str, Gold]:
    return {
        path.stem: gold.loads(
            path.read_text(encoding="utf-8"),
            path.with_suffix(".txt").read_bytes().decode("utf-8"),
        )
        for path in sorted(dev.glob("*.json"))
    }


def _spoilt(result: Result, dice: random.Random) -> Result:
    """A reading with attributions lost, doubled, moved, cut, and wrong in what they say."""
    made: list[Attribution] = []
    for attribution in result.attributions:
        made += [_wrong(attribution, result, dice) for _ in range(dice.choice([0, 1, 1, 1, 2]))]
    made.sort(key=lambda attribution: attribution.start)
    return evolve(result, attributions=tuple(made))


def _wrong(attribution: Attribution, result: Result, dice: random.Random) -> Attribution:
    changes: dict[str, Any] = {}
    if dice.random() < 0.5:
        start = max(0, attribution.start + dice.randint(-12, 12))
        end = min(len(result.text), max(start, attribution.content[-1].end + dice.randint(-60, 60)))
        changes["content"] = (Span(start, end),)
    if dice.random() < 0.3:
        changes["kind"] = dice.choice(list(Kind))
    if dice.random() < 0.2:
        changes["polarity"] = dice.choice(list(Polarity))
    for part in ("cue", "source"):
        old = getattr(attribution, part)
        if old is not None and dice.random() < 0.3:
            moved = old.span.shift(dice.randint(0, 5))
            fits = moved.end <= len(result.text)
            changes[part] = evolve(old, span=moved) if fits else None
    if attribution.speaker is not None and dice.random() < 0.4:
        name = dice.choice(["M. Untel", attribution.speaker.name.split()[-1], "le témoin"])
        changes["speaker"] = Speaker("x", name, anonymous=dice.random() < 0.5)
    elif dice.random() < 0.1:
        changes["speaker"] = None
    return evolve(attribution, **changes)


@pytest.mark.parametrize("seed", range(4))
def test_the_measures_equal_the_reference(
    seed: int, articles: dict[str, Gold], shared: Path, dev: Path, tmp_path: Path
) -> None:
    dice = random.Random(seed)
    predicted = {name: _spoilt(one.result, dice) for name, one in articles.items()}
    for name, result in predicted.items():
        (tmp_path / f"{name}.json").write_text(gold.dumps(result), encoding="utf-8")
    command = [sys.executable, shared / "gold" / "score.py", dev, tmp_path, "--json"]
    wanted = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    report = score(
        [one.result for one in articles.values()],
        list(predicted.values()),
        [one.optional for one in articles.values()],
    )
    _compare(report, wanted)
    assert 0.2 < report.half.f1 < 0.95


def _compare(report: Report, wanted: dict[str, Any]) -> None:
    for name, key in COUNTS.items():
        counts = getattr(report, name)
        assert counts == Counts(wanted[key]["tp"], wanted[key]["pred"], wanted[key]["gold"]), name
        assert counts.f1 == pytest.approx(wanted[key]["f1"]), name
    for name, key in SHARES.items():
        assert getattr(report, name).value == pytest.approx(wanted["on matched"][key]), name
    for kind in Kind:
        share = getattr(report, kind.value)
        assert (share.part, share.whole) == tuple(wanted["recall by kind"][kind.value])
    assert report.articles == wanted["files"]
