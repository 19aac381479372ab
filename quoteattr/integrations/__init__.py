"""Corpora beyond one machine, on the engines that people have: Spark and Dask.

Both give one table, an attribution a row: the columns of `quoteattr.formats.frames` (`text` is the
id of the article), and `error`. A record that fails has one row, with its id and the reason. What a
row says depends on its article alone, so that neither partitions nor the number of workers can be
seen in the table, but for the order that the engine gives its rows. Each worker process loads the
engine of analysis once.
"""
