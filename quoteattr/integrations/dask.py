"""Dask: `map_partitions` over a `DataFrame` of articles, on one machine or on a cluster.

>>> from quoteattr.integrations import dask
>>> found = dask.attributions(articles, text="body", id="url")  # doctest: +SKIP
>>> found.groupby("speaker").size().compute()  # doctest: +SKIP

The package must be installed where the workers run.
"""

from typing import Any

from quoteattr.integrations import tables
from quoteattr.people import Authority

__all__ = ["attributions", "people"]


def attributions(
    articles: Any, *, text: str = "text", id: str = "id", engine: str = "embedded"
) -> Any:
    """The attributions of a `dask.dataframe.DataFrame` of articles, as another.

    `text` and `id` name the columns of the articles. The rows of each partition are numbered from
    0. Needs dask, pandas and pyarrow.
    """
    return articles[[id, text]].map_partitions(
        tables.attributions, text=text, id=id, engine=engine, meta=tables.empty()
    )


def people(
    articles: Any,
    *,
    text: str = "text",
    id: str = "id",
    date: str | None = None,
    outlet: str | None = None,
    engine: str = "embedded",
    authority: Authority | None = None,
) -> Any:
    """The named speakers of all articles, joined (`quoteattr.people`): a row a speaker of one.

    The columns are those of `quoteattr.integrations.tables.JOINED`. The sightings are computed
    here and now, since the acronyms must be settled before the work can be shared out.
    """
    told: dict[str, Any] = {"id": id, "text": text, "date": date, "outlet": outlet}
    columns = [column for column in told.values() if column]
    meta = dict.fromkeys(tables.SEEN, object)
    seen = (
        articles[columns]
        .map_partitions(tables.sightings, engine=engine, **told, meta=meta)
        .persist()
    )
    signs = seen[seen["sign"] != ""].groupby(["sign", "long"]).size().compute()
    settled = tables.longs((*pair, count) for pair, count in signs.items())
    blocks = seen.map_partitions(tables.blocked, settled, meta=meta)
    grouped = blocks.groupby("block", group_keys=False)
    return grouped.apply(tables.joined, authority, meta=tables.JOINED).reset_index(drop=True)
