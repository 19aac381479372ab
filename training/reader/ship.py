"""Write a trained network as the files that the package reads, with their checksums."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from training.reader.graphs import decoder_graph, encoder_graph, speakers_graph
from training.reader.network import Reader

__all__ = ["ship"]


def ship(reader: Reader, pieces: Sequence[tuple[str, float]], folder: Path) -> None:
    """Write the graphs, the pieces and ``SHA256`` into a folder."""
    rows = ["piece\tscore", *(f"{piece}\t{score:.5f}" for piece, score in pieces)]
    files = {
        "encoder.onnx": encoder_graph(reader),
        "decoder.onnx": decoder_graph(reader),
        "speakers.onnx": speakers_graph(reader),
        "pieces.tsv": ("\n".join(rows) + "\n").encode("utf-8"),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    sums = (f"{sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
    (folder / "SHA256").write_text("".join(sums), "utf-8")
