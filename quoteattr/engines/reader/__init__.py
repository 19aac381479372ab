"""The embedded engine with a network beside it, which reads whole articles for reports.

``pip install 'quoteattr[reader]'``: onnxruntime runs it, its weights come with the package, and
nothing is downloaded. `pieces` cuts a text into the pieces of the network and says what each of
them shows, `network` runs its graphs, `spans` reads contents, cues and sources off their scores,
`asking` says of which pieces who speaks is asked. What comes out are `quoteattr.analysis.Reading`
values with exact offsets into the untouched text, and a `quoteattr.analysis.Listener`: opinions.
Which readings stand is decided together with the candidates of the constructions
(`quoteattr.constructions.network`), who speaks with all other reasons (`quoteattr.speakers.heard`).
`training/reader` makes the weights.
"""

import os
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import tee

from attrs import evolve

from quoteattr.analysis import Analysis, Analyzer, Capability, Listener, Reading
from quoteattr.engines import embedded
from quoteattr.engines.reader.network import Network
from quoteattr.engines.reader.spans import reading

__all__ = ["ReaderAnalyzer", "beside", "load"]

_FLOOR = 0.05
"""The probability from which on an anchor is worth a look."""


class ReaderAnalyzer:
    """What another engine says, the embedded one unless told, and the readings of the network.

    The readings of a text depend on the text alone. An object may be shared by threads where the
    other engine may.
    """

    name = "reader"

    def __init__(self, network: Network, words: Analyzer | None = None) -> None:
        self._network = network
        self._words = words if words is not None else embedded.load()

    def analyze(self, text: str) -> Analysis:
        """Analyse one text."""
        return self._with_readings(self._words.analyze(text), text)

    def analyze_many(self, texts: Iterable[str]) -> Iterator[Analysis]:
        """Analyse many texts, in order; the other engine may work in batches."""
        for_words, for_us = tee(texts)
        for analysis, text in zip(self._words.analyze_many(for_words), for_us, strict=True):
            yield self._with_readings(analysis, text)

    def readings(self, text: str) -> tuple[Reading, ...]:
        """What the network reads in a text, in the order of the anchors."""
        return self._read(text)[0]

    def _read(self, text: str) -> tuple[tuple[Reading, ...], Listener | None]:
        pieces = self._network.vocabulary.read(text)
        scores, heard = self._network.read(pieces, _FLOOR)
        made = (reading(text, pieces, one) for one in scores)
        return tuple(found for found in made if found is not None), heard

    def _with_readings(self, analysis: Analysis, text: str) -> Analysis:
        offered = analysis.capabilities | Capability.READINGS
        readings, listener = self._read(text)
        return evolve(analysis, capabilities=offered, readings=readings, listener=listener)


@cache
def _network() -> Network:
    """With the threads that ``OMP_NUM_THREADS`` asks for: one a core where it asks for none."""
    threads = os.environ.get("OMP_NUM_THREADS", "")
    return Network(threads=int(threads) if threads.isdecimal() else 0)


def beside(words: Analyzer | None = None) -> ReaderAnalyzer:
    """The reader beside another engine; the weights are loaded once for the process."""
    return ReaderAnalyzer(_network(), words)


@cache
def load() -> ReaderAnalyzer:
    """The one reader of the process, beside the embedded engine."""
    return beside()
