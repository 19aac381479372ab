"""Dask: `map_partitions` over a `DataFrame` of articles, on one machine or on a cluster.

>>> from quoteattr.integrations import dask
>>> found = dask.attributions(articles, text="body", id="url")  # doctest: +SKIP
>>> found.groupby("speaker").size().compute()  # doctest: +SKIP

The package must be installed where the workers run.
"""

from typing import Any

from quoteattr.integrations import tables

__all__ = ["attributions"]


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
