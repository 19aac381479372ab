"""From a text to a result: the stages in their order, one direction only."""

from collections.abc import Callable, Iterable, Iterator
from itertools import tee
from typing import TypeVar

from attrs import frozen

from quoteattr import engines
from quoteattr.analysis import Analysis, Analyzer, check
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.choose import choose
from quoteattr.doubts import doubts
from quoteattr.errors import AnalysisError, QuoteattrError
from quoteattr.grammar.page import Page, build_page
from quoteattr.language import not_french
from quoteattr.model import Attribution, Evidence, Result, Source, SourceType
from quoteattr.quotes import find_regions
from quoteattr.speakers import resolve
from quoteattr.stance import take_stance
from quoteattr.view import View, smooth

__all__ = ["Extractor", "extract"]

T = TypeVar("T")


@frozen
class Extractor:
    """Finds attributions with one engine; keep it for many texts.

    `analyzer` is any `quoteattr.Analyzer`; None means the embedded engine. With `reader`, the
    network of the extra `quoteattr[reader]` reads beside it (docs/engines.md). A speaker's name
    that is less probable than `speaker_threshold` (0 to 1) is not given; None means one half: a
    name is given where it is more probably right than wrong. Nor is an attribution given whose
    confidence is less than `threshold` (0 to 1).
    """

    analyzer: Analyzer | None = None
    speaker_threshold: float | None = None
    threshold: float = 0.0
    reader: bool = False

    def extract(self, text: str) -> Result:
        """Who said what in one text. Any `str` gives a `Result`.

        Raises `TypeError` where `text` is none, `AnalysisError` where a foreign engine breaks its
        contract, `BackendUnavailable` where the reader is not installed, and nothing else.
        """
        _check_type(text)
        view = smooth(text)
        analysis = _guarded(lambda: self._engine().analyze(view.text))
        return _assemble(text, view, analysis, self)

    def pipe(self, texts: Iterable[str]) -> Iterator[Result]:
        """One `Result` a text, in order; the engine may work in batches.

        Raises as `extract` does, once the results of the texts before are given.
        """
        # No more views are kept than the engine reads ahead; what is no text is refused in turn.
        views = ((text, smooth(text if isinstance(text, str) else "")) for text in texts)
        for_engine, for_us = tee(views)
        shown = (view.text for _, view in for_engine)
        analyses = _guarded(lambda: iter(self._engine().analyze_many(shown)))
        for text, view in for_us:
            _check_type(text)
            analysis = _guarded(lambda: next(analyses))
            yield _assemble(text, view, analysis, self)
        if next(analyses, None) is not None:
            raise AnalysisError("the engine gave more analyses than there are texts")

    def _engine(self) -> Analyzer:
        engine = self.analyzer if self.analyzer is not None else engines.load("embedded")
        return engines.with_reader(engine) if self.reader else engine


def extract(
    text: str,
    analyzer: Analyzer | None = None,
    *,
    speaker_threshold: float | None = None,
    threshold: float = 0.0,
    reader: bool = False,
) -> Result:
    """Who said what in a French text.

    `analyzer` is an engine (see `quoteattr.engines.load`); None means the embedded one.
    `speaker_threshold` is how probable a speaker's name has to be, `threshold` how sure an
    attribution, `reader` whether the network reads as well (see `Extractor`). Offsets in the result
    are code points into `text`, which is never changed.
    """
    return Extractor(analyzer, speaker_threshold, threshold, reader).extract(text)


def _check_type(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"a text is a str, and this is of type {type(text).__name__}: {text!r:.60}")


def _guarded(ask: Callable[[], T]) -> T:
    """What an engine answers; whatever it raises instead is its own fault, and is said so."""
    try:
        return ask()
    except QuoteattrError:
        raise
    except StopIteration as error:
        raise AnalysisError("the engine gave too few analyses") from error
    except Exception as error:
        raise AnalysisError(f"the engine failed: {error!r}") from error


def _assemble(text: str, view: View, analysis: Analysis, asked: Extractor) -> Result:
    """What is found in the view of a text, with the offsets of the text."""
    shown = view.text
    check(analysis, shown)
    regions, diagnostics = find_regions(shown)
    foreign = not_french(shown, sorted(span for region in regions for span in region.spans))
    if foreign is not None:
        return Result(text, (), (), (*view.home(diagnostics), *doubts(text), foreign))
    found = _reports(build_page(shown, analysis, regions), asked.threshold)
    attributions, speakers = resolve(shown, analysis, found, threshold=asked.speaker_threshold)
    answer = (attributions, speakers, diagnostics)
    attributions, speakers, diagnostics = answer if shown == text else view.home(answer)
    return Result(text, attributions, speakers, (*diagnostics, *doubts(text)))


def _reports(page: Page, threshold: float) -> tuple[Attribution, ...]:
    """What is reported, with its stance. The page is let go: what comes next needs its memory."""
    bare = [_attribution(one) for one in choose(page) if one.probability >= threshold]
    return take_stance(page, bare)


def _attribution(candidate: Candidate) -> Attribution:
    found = candidate.source
    source = Source(found, SourceType.DESCRIPTION) if found is not None else None
    return Attribution(
        candidate.kind,
        candidate.content,
        candidate.cue,
        source,
        None,
        candidate.polarity,
        Evidence(candidate.construction, reasons=candidate.reasons),
        candidate.probability,
    )
