"""Apache Spark: `mapInPandas` over a `DataFrame` of articles.

>>> from quoteattr.integrations import spark
>>> found = spark.attributions(articles, text="body", id="url")  # doctest: +SKIP
>>> found.groupBy("speaker").count().show()  # doctest: +SKIP

The package must be installed where the executors run (or be sent to them, as a zip, by
``SparkSession.addArtifacts``). Python workers are reused by default, and with them the engine.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from quoteattr.integrations import tables

__all__ = ["attributions", "schema"]

_TYPES = {"Int64": "bigint", "Float64": "double", "boolean": "boolean", "string": "string"}


def attributions(
    articles: Any, *, text: str = "text", id: str = "id", engine: str = "embedded"
) -> Any:
    """The attributions of a `pyspark.sql.DataFrame` of articles, as another.

    `text` and `id` name the columns of the articles. Needs pyspark, pandas and pyarrow.
    """
    work = partial(_partition, text=text, id=id, engine=engine)
    return articles.select(id, text).mapInPandas(work, schema())


def schema() -> str:
    """The columns of the table, as Spark's data definition language has them."""
    types = tables.empty().dtypes.items()
    return ", ".join(f"`{column}` {_TYPES[str(kind)]}" for column, kind in types)


def _partition(articles: Iterable[Any], *, text: str, id: str, engine: str) -> Iterator[Any]:
    for table in articles:
        yield _plain(tables.attributions(table, text=text, id=id, engine=engine))


def _plain(table: Any) -> Any:
    """The table with strings as objects: Arrow keeps pandas' own in pieces, which Spark refuses."""
    strings = [column for column, kind in table.dtypes.items() if str(kind) == "string"]
    return table.astype(dict.fromkeys(strings, object))
