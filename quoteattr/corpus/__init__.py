"""Corpora: millions of texts in, one file of results out, whatever happens on the way.

>>> from quoteattr import corpus
>>> records = corpus.read(["articles.jsonl"], text="body")  # doctest: +SKIP
>>> summary = corpus.process(records, "found.jsonl")  # doctest: +SKIP

**The theory.** A run is a function of its records, cut into batches in the order they come in. A
batch is cut by the number of its records and characters alone, and what is found in it depends on
nothing but the batch: neither the number of workers nor their speed can be seen in what comes out.
One batch gives one *part*, a file in the folder OUT.parts, and the name of a part is its key: the
place of the batch, and a digest of all that the part depends on (the version of the package, the
engine, the form, and every id and text of the batch). From that follows all the rest:

* A part comes into being by a rename, once all its bytes are on the disk: it is there whole, or not
  at all. A half-written file bears another name, and is written over.
* A run that was killed is resumed by running it again. It reads the records again, which costs
  little, and does the batches whose part is not there. There is no journal that could disagree with
  the parts: the names of the parts are the journal.
* Nothing is doubled, since a part has one name, and nothing is lost, since the end of a run joins
  the parts of *all* its batches, in order. A part that another input, engine or version left
  behind has another name, and is never joined: a resumed run cannot mix two.
* The errors of a batch are put down before its part is: where the part is, its errors are.
* OUT, too, comes into being by a rename. OUT.parts goes away after that, and not before; as long as
  it stands, OUT belongs to the run. Where OUT is there without it, the run refuses to begin.

Only one process writes. The workers are given batches and give back bytes, through a pipe to each;
when either end dies, the other sees the pipe close. So a killed run leaves no worker behind, and a
worker that dies (of a record that takes all memory, say) costs that record alone.

In memory there are at most two batches a worker, and one more that is read ahead.
"""

from quoteattr.corpus.records import CorpusError, Record
from quoteattr.corpus.run import Progress, Summary, process
from quoteattr.corpus.sources import Source, read

__all__ = ["CorpusError", "Progress", "Record", "Source", "Summary", "process", "read"]
