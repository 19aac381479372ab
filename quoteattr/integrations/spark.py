"""Apache Spark: `mapInPandas` over a `DataFrame` of articles.

>>> from quoteattr.integrations import spark
>>> found = spark.attributions(articles, text="body", id="url")  # doctest: +SKIP
>>> found.groupBy("speaker").count().show()  # doctest: +SKIP

The package must be installed where the executors run (or be sent to them, as a zip, by
``SparkSession.addArtifacts``). Python workers are reused by default, and with them the engine.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from quoteattr.integrations import joining, tables
from quoteattr.people import Authority

__all__ = ["attributions", "people", "schema"]

_TYPES = {"Int64": "bigint", "Float64": "double", "boolean": "boolean", "string": "string"}


def attributions(
    articles: Any, *, text: str = "text", id: str = "id", engine: str = "embedded"
) -> Any:
    """The attributions of a `pyspark.sql.DataFrame` of articles, as another.

    `text` and `id` name the columns of the articles. Needs pyspark, pandas and pyarrow.
    """
    work = partial(_partition, text=text, id=id, engine=engine)
    return articles.select(id, text).mapInPandas(work, schema())


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

    The columns are those of `quoteattr.integrations.joining.JOINED`. The sightings are computed
    here and now and kept, since the acronyms must be settled before the work can be shared out.
    """
    told = {"text": text, "id": id, "date": date, "outlet": outlet, "engine": engine}
    columns = [column for column in (id, text, date, outlet) if column]
    strings = ", ".join(f"`{column}` string" for column in joining.SEEN)
    seen = articles.select(*columns).mapInPandas(partial(_sightings, told=told), strings).persist()
    signs = seen.where("sign != ''").groupBy("sign", "long").count().collect()
    settled = joining.longs(tuple(row) for row in signs)
    blocks = seen.mapInPandas(partial(_blocked, settled=settled), strings)
    return blocks.groupBy("block").applyInPandas(
        partial(joining.joined, authority=authority), _joined_schema()
    )


def _sightings(articles: Iterable[Any], *, told: dict[str, Any]) -> Iterator[Any]:
    return (joining.sightings(table, **told) for table in articles)


def _blocked(tables: Iterable[Any], *, settled: Mapping[str, tuple[str, ...]]) -> Iterator[Any]:
    return (joining.blocked(table, settled) for table in tables)


def _joined_schema() -> str:
    kinds = {int: "bigint", object: "string"}
    return ", ".join(f"`{name}` {kinds[kind]}" for name, kind in joining.EMPTY_JOINED.items())


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
