"""Who said what in French text: quotations, reported speech, sources and speakers.

>>> import quoteattr
>>> result = quoteattr.extract("« Nous partirons demain », a déclaré Marie Durand.")
>>> [(a.speaker.name, result[a.content[0]]) for a in result.attributions]
[('Marie Durand', 'Nous partirons demain')]
"""

from quoteattr import engines
from quoteattr.analysis import Analyzer
from quoteattr.errors import QuoteattrError
from quoteattr.extractor import Extractor, extract
from quoteattr.model import Attribution, Result, Span, Speaker
from quoteattr.reading import read

__all__ = [
    "Analyzer",
    "Attribution",
    "Extractor",
    "QuoteattrError",
    "Result",
    "Span",
    "Speaker",
    "engines",
    "extract",
    "read",
]
