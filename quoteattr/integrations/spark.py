"""Apache Spark: `mapInPandas` over a `DataFrame` of articles.

>>> from quoteattr.integrations import spark
>>> found = spark.attributions(articles, text="body", id="url")  # doctest: +SKIP
>>> found.groupBy("speaker").count().show()  # doctest: +SKIP

The package must be installed where the executors run (or be sent to them, as a zip, by
``SparkSession.addArtifacts``). Python workers are reused by default, and with them the engine.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from quoteattr.integrations import tables
from quoteattr.people import Authority

__all__ = ["attributions", "people", "schema"]

_KINDS = {"Int64": "bigint", "Float64": "double", "boolean": "boolean", "string": "string"}
_JOINED = {int: "bigint", object: "string"}


def attributions(
    articles: Any, *, text: str = "text", id: str = "id", engine: str = "embedded"
) -> Any:
    """The attributions of a `pyspark.sql.DataFrame` of articles, as another.

    `text` and `id` name the columns of the articles. Needs pyspark, pandas and pyarrow.
    """
    work = partial(_attributions, text=text, id=id, engine=engine)
    return articles.select(id, text).mapInPandas(partial(_each, work=work), schema())


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
    here and now and kept, since the acronyms must be settled before the work can be shared out.
    """
    told: dict[str, Any] = {"id": id, "text": text, "date": date, "outlet": outlet}
    columns = [column for column in told.values() if column]
    kinds = _ddl(dict.fromkeys(tables.SEEN, "string") | {"body": "binary"})
    work = partial(_each, work=partial(tables.sightings, engine=engine, **told))
    seen = articles.select(*columns).mapInPandas(work, kinds).persist()
    signs = seen.where("sign != ''").groupBy("sign", "long").count().collect()
    settled = tables.longs(tuple(row) for row in signs)
    filing = partial(_each, work=partial(tables.blocked, settled=settled))
    return (
        seen.mapInPandas(filing, kinds)
        .groupBy("block")
        .applyInPandas(
            partial(tables.joined, authority=authority),
            _ddl({column: _JOINED[kind] for column, kind in tables.JOINED.items()}),
        )
    )


def schema() -> str:
    """The columns of the attributions, as Spark's data definition language has them."""
    return _ddl({column: _KINDS[str(kind)] for column, kind in tables.empty().dtypes.items()})


def _ddl(kinds: Mapping[str, str]) -> str:
    return ", ".join(f"`{column}` {kind}" for column, kind in kinds.items())


def _each(partition: Iterable[Any], *, work: Callable[[Any], Any]) -> Iterator[Any]:
    return map(work, partition)


def _attributions(table: Any, **told: str) -> Any:
    """With strings as objects: Arrow keeps pandas' own in pieces, which Spark refuses."""
    made = tables.attributions(table, **told)
    strings = [column for column, kind in made.dtypes.items() if str(kind) == "string"]
    return made.astype(dict.fromkeys(strings, object))
