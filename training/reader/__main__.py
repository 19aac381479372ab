"""Train the reader: ``python -m training.reader WORK --source FILE --agency FILE --gold FOLDER``.

The stages, each gone on from where it was left: ``words`` (the pieces that French needs),
``silver`` (the library's answers on unannotated articles), ``learn`` (the network on these),
``questions`` (who the library takes for meant in the annotated articles, and who is), ``gold`` (on
the annotated articles), ``ship`` (the files of the package), ``settle`` (how its word
is weighed against the constructions', on annotated articles that took no part in ``gold``).

``--again`` is a further round: it begins with the network that the package has, whose answers are
in the silver beside the constructions'.
"""

import json
import os
import random
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import click
import torch

from quoteattr.engines.reader import beside
from quoteattr.engines.reader.network import FOLDER
from quoteattr.engines.reader.pieces import Vocabulary, scored
from training.kept import is_kept_back
from training.reader.again import begin_again
from training.reader.data import Article, Lesson, lesson, read_gold, read_silver
from training.reader.network import Reader
from training.reader.questions import read_questions, write_questions
from training.reader.settle import settle
from training.reader.ship import ship
from training.reader.source import Source
from training.reader.speakers import weigh
from training.reader.train import train
from training.reader.varied import varied
from training.reader.vocabulary import cut
from training.silver import silver, texts

LAYERS = 6
SETS = ("dev", "train/wikinews", "train/agency", "train/made")
STAGES = ("words", "silver", "learn", "questions", "gold", "ship", "settle")
_ENOUGH = 1_000  # steps of silver: two thirds of the pass
_SEEN = 6_000  # articles that are counted for the pieces


@click.command(help=__doc__)
@click.argument("work", type=click.Path(path_type=Path))
@click.option("--source", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--agency", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--gold", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--stage", "stages", multiple=True, type=click.Choice(STAGES), default=STAGES)
@click.option("--articles", default=4_500, help="Silver articles.")
@click.option("--steps", default=_ENOUGH, help="Steps of the silver stage, at most.")
@click.option("--passes", default=4, help="Passes over the annotated articles.")
@click.option("--again", is_flag=True, help="Go on from the network of the package.")
@click.option("--held", default=0, help="Layers that stay as they are in the gold stage.")
@click.option(
    "--before",
    default=0.0,
    help="Share of the network before the gold stage in what comes out.",
)
@click.option("--float32", is_flag=True, help="For processors that are slow at bfloat16.")
@click.option(
    "--also", multiple=True, type=click.Path(exists=True, path_type=Path),
    help="A further folder of annotated articles.",
)  # fmt: skip
@click.option(
    "--silver", "told", type=click.Path(exists=True, path_type=Path),
    help="Silver that teaches the deciders, which `settle` takes beside the articles.",
)  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), default=FOLDER, show_default=False)
def main(
    work: Path,
    source: Path,
    agency: Path,
    gold: Path,
    stages: Sequence[str],
    articles: int,
    steps: int,
    passes: int,
    again: bool,
    held: int,
    before: float,
    float32: bool,
    also: Sequence[Path],
    told: Path | None,
    out: Path,
) -> None:
    """Run the stages asked for, in their order."""
    work.mkdir(parents=True, exist_ok=True)
    origin = Source(source)
    folders = [*(gold / name for name in SETS), *also]
    asked = work / "questions.jsonl"
    if "questions" in stages:
        write_questions(folders, asked)
    questions = read_questions(asked) if asked.exists() else {}
    annotated = [article for folder in folders for article in read_gold(folder, questions)]
    if "words" in stages and not again:
        seen = [text for _, text in islice(texts(agency, 1), _SEEN)]
        keep = cut(origin.pieces, [*seen, *(article.text for article in annotated)])
        (work / "keep.json").write_text(json.dumps(keep), "utf-8")
    if "silver" in stages:
        known = [article.text for article in annotated]
        silver(
            texts(agency), known, articles, work / "silver.jsonl", reader=again,
            workers=os.cpu_count() or 1,
        )  # fmt: skip
    torch.manual_seed(1)
    if again:
        pieces = scored((FOLDER / "pieces.tsv").read_text("utf-8"))
        reader = Reader(origin.shape, len(pieces), LAYERS)
        begin_again(reader, FOLDER)
    else:
        keep = json.loads((work / "keep.json").read_text("utf-8"))
        pieces = [origin.pieces[k] for k in keep]
        reader = Reader(origin.shape, len(keep), LAYERS)
        reader.begin_with(origin, keep)
    vocabulary = Vocabulary(pieces)
    if "learn" in stages:
        read = list(islice(read_silver(work / "silver.jsonl"), articles))
        draw = _drawing(read, vocabulary)
        state = work / "learn.pt"
        train(
            reader, draw, epochs=1, rate=1e-4 if again else 2e-4, rows=6, state=state, stop=steps,
            bfloat16=not float32, say=click.echo,
        )  # fmt: skip
    if "gold" in stages:
        _begin(reader, work / "learn.pt")
        draw = _drawing([a for a in annotated if not is_kept_back(a.name)], vocabulary)
        state, mean = work / "gold.pt", 0.995
        begun = {name: weight.clone() for name, weight in reader.state_dict().items()}
        train(
            reader, draw, epochs=passes, rate=1e-4, rows=6, fresh=3.0, state=state, average=mean,
            held=held, bfloat16=not float32, say=click.echo,
        )  # fmt: skip
        made = {n: w.lerp(begun[n], before) for n, w in reader.state_dict().items()}
        torch.save({"weights": made}, work / "reader.pt")
    if "ship" in stages:
        _begin(reader, work / "reader.pt")
        ship(reader.eval(), pieces, out)
    if "settle" in stages:
        settle(folders)
        weigh(folders, beside(), told)


def _begin(reader: Reader, state: Path) -> None:
    reader.load_state_dict(torch.load(state, weights_only=True)["weights"])


def _drawing(
    articles: Sequence[Article], vocabulary: Vocabulary
) -> Callable[[random.Random], list[Lesson]]:
    """One pass over some articles, each set as some house or other would set it."""

    def draw(rng: random.Random) -> list[Lesson]:
        return [lesson(varied(a, rng), vocabulary) for a in articles]

    return draw


main()
