"""Make the model pack: ``python -m training.pack TREEBANKS WORK``, and copy it to the package."""

import os
from pathlib import Path
from shutil import copyfile

import click

from quoteattr.engines.pack import FOLDER, MODELS
from training.pack.prepare import prepare
from training.pack.shrink import shrink
from training.pack.train import Trainer

# Large thresholds spare the allocator of Linux most of its work: a third of the time.
_MEMORY = {
    "MALLOC_MMAP_THRESHOLD_": "1000000000",
    "MALLOC_TRIM_THRESHOLD_": "1000000000",
    "MALLOC_TOP_PAD_": "100000000",
}
_RESOURCES = '{"fr": {"lang_name": "French"}}\n'


@click.command()
@click.argument("treebanks", type=click.Path(exists=True, path_type=Path))
@click.argument("work", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), default=FOLDER, show_default=False)
def main(treebanks: Path, work: Path, out: Path) -> None:
    """Train on the folder TREEBANKS (`UD_French-…`); data, models and logs are kept in WORK."""
    os.environ.update(_MEMORY)
    prepare(treebanks, work / "data")
    trainer = Trainer(work / "data", work / "models")
    for train in (
        trainer.splitter,
        trainer.tokenizer,
        trainer.lemmatizer,
        trainer.tagger,
        trainer.parser,
    ):
        click.echo(train.__name__)
        if train().wait():
            raise click.ClickException(f"the {train.__name__} was not trained: see its log")
    out.mkdir(parents=True, exist_ok=True)
    for file in MODELS.values():
        shrink(work / "models" / file, out / file)
    copyfile(work / "data" / "vectors.npz", out / "vectors.npz")
    (out / "resources.json").write_text(_RESOURCES, "utf-8")


main()
