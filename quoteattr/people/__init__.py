"""People across articles: which speakers of many articles are one, and what speaks for it.

An article names its speakers for itself alone. Here the named ones are joined: people by full and
short names, roles and dates; bodies by their whole names and acronyms. A false join is worse than
two records of one person, so that whatever is in doubt stays apart.

The work is in three steps, each pure, so that it can be done over any number of articles:

1. `sightings` takes one article and gives what is needed of each speaker: some words, and no text.
2. `blocked` files each sighting under its block, the last word of its name; acronyms go under
   their long names, which the corpus has settled (`acronyms.settle`).
3. `join` takes all the sightings of a block and gives each its speaker, the rule and the evidence.

Nothing depends on the order of the articles, nor on anything outside of a block but the acronyms.
`quoteattr.corpus.register` does it on the disk, `quoteattr.integrations` on Spark and Dask.
"""

from quoteattr.people.acronyms import settle
from quoteattr.people.gender import Gender, Told, tell
from quoteattr.people.joining import Authority, Join, Rule, join
from quoteattr.people.names import Class
from quoteattr.people.sightings import Facts, Said, Sighting, blocked, dumps, loads, sightings

__all__ = [
    "Authority",
    "Class",
    "Facts",
    "Gender",
    "Join",
    "Rule",
    "Said",
    "Sighting",
    "Told",
    "blocked",
    "dumps",
    "join",
    "loads",
    "settle",
    "sightings",
    "tell",
]
