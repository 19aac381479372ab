"""Spark and Dask, each on a cluster of its own: the same table as on one machine."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from corpora import articles
from people_cases import joined

pandas = pytest.importorskip("pandas", reason="pandas is not installed")
pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from quoteattr import extract  # noqa: E402
from quoteattr.formats import frames  # noqa: E402
from quoteattr.integrations import dask, spark, tables  # noqa: E402

HERE = Path(__file__).resolve().parent
COUNT = 40
#: Articles, of which one has no text and one holds nothing.
ROWS = [*articles(COUNT), ("none", None), ("nothing", "Il pleut.")]
pytestmark = pytest.mark.filterwarnings("ignore")  # those of Spark and Dask are not ours to mend


def corpus() -> Any:
    return pandas.DataFrame(ROWS, columns=["url", "corps"])


def alone() -> Any:
    return tables.attributions(corpus(), text="corps", id="url", engine="embedded")


def sorted_rows(table: Any) -> list[tuple[Any, ...]]:
    rows = [tuple(None if pandas.isna(cell) else cell for cell in row) for row in table.values]
    return sorted(rows, key=lambda row: (row[0], row[1] or 0, row[2] or 0))


def test_one_partition_is_the_table_of_its_results() -> None:
    found = alone()
    wanted = frames.to_pandas((name, extract(text)) for name, text in articles(COUNT))
    good = found[found["error"].isna()].drop(columns="error").reset_index(drop=True)
    pandas.testing.assert_frame_equal(good, wanted)
    assert len(good) == 2 * COUNT
    (bad,) = found[found["error"].notna()].itertuples()
    assert (bad.text, bad.error) == ("none", "TypeError: no text")
    assert pandas.isna(bad.start)


def test_no_article_gives_the_empty_table() -> None:
    nothing = tables.attributions(corpus()[:0], text="corps", id="url", engine="embedded")
    pandas.testing.assert_frame_equal(nothing, tables.empty())


def joined_alone() -> list[tuple[Any, ...]]:
    """The speakers of all articles, joined without any engine."""
    seen = tables.sightings(
        corpus(), text="corps", id="url", date=None, outlet=None, engine="embedded"
    )
    filed = tables.blocked(seen, {})
    return sorted(row for _, block in filed.groupby("block") for row in plain(tables.joined(block)))


def plain(table: Any) -> list[tuple[Any, ...]]:
    return sorted(table.itertuples(index=False, name=None))


def test_people_in_tables_are_those_of_the_pure_functions() -> None:
    texts = [(name, "", text) for name, text in articles(COUNT)]
    wanted = [(one.person, one.sighting.article, one.rule.value) for one in joined(texts)]
    assert sorted((row[0], row[1], row[8]) for row in joined_alone()) == sorted(wanted)
    assert len({row[0] for row in joined_alone()}) == 4


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed")
    python_path = os.pathsep.join(filter(None, sys.path))
    os.environ.update(PYSPARK_PYTHON=sys.executable, PYTHONPATH=python_path)
    # Two executors, processes of their own that the session talks to over the network.
    made = (
        sql.SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "1g")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.executorEnv.PYTHONPATH", python_path)
        .getOrCreate()
    )
    yield made
    made.stop()


@pytest.mark.parametrize("partitions", [1, 5])
def test_spark(session: Any, partitions: int) -> None:
    given = session.createDataFrame(ROWS, "url string, corps string").repartition(partitions)
    found = spark.attributions(given, text="corps", id="url")
    assert [field.name for field in found.schema] == list(tables.empty().columns)
    assert sorted_rows(found.toPandas()) == sorted_rows(alone())


def test_people_on_spark(session: Any) -> None:
    given = session.createDataFrame(ROWS, "url string, corps string").repartition(3)
    assert plain(spark.people(given, text="corps", id="url").toPandas()) == joined_alone()


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    distributed = pytest.importorskip("distributed", reason="dask.distributed is not installed")
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    )
    with cluster, distributed.Client(cluster) as made:
        yield made


@pytest.mark.parametrize("partitions", [1, 5])
def test_dask(client: Any, partitions: int) -> None:
    dataframe = pytest.importorskip("dask.dataframe", reason="dask.dataframe is not installed")
    given = dataframe.from_pandas(corpus(), npartitions=partitions, sort=False)
    found = dask.attributions(given, text="corps", id="url")
    assert list(found.columns) == list(tables.empty().columns)
    assert sorted_rows(found.compute()) == sorted_rows(alone())


def test_people_on_dask(client: Any) -> None:
    dataframe = pytest.importorskip("dask.dataframe", reason="dask.dataframe is not installed")
    given = dataframe.from_pandas(corpus(), npartitions=3, sort=False)
    assert plain(dask.people(given, text="corps", id="url").compute()) == joined_alone()
