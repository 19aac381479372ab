"""How results are written down and read back; one module a format, none of them does I/O.

| module | what it holds | written by | read by |
|---|---|---|---|
| `json` | one result, all of it (`quoteattr/1`) | `dumps` | `loads` |
| `jsonl` | many results, one a line, each with its name | `write` | `read` |
| `gold` | the annotation format of the project: spans and speakers, no text | `dumps` | `loads` |
| `brat`, `inception` | what a gold file holds, for those tools | `dumps` | `loads` |
| `csv` | many results, one attribution a row | `write` | |
| `frames` | the same, for pandas, polars and as Parquet | `to_pandas` … | |
| `bio` | many results, one word a row with its tags | `write` | |
| `schema_org` | quotations and claims of schema.org, in JSON-LD | `write` | |
| `annotations` | many results, as W3C Web Annotations in JSON-LD | `write` | |
| `html` | many results, as one page to read | `write` | |
| `claims` | claims, one a line of JSON or a row of CSV | `write_jsonl`, `write_csv` | |
| `survey_page` | a survey of many results, as one page with plots | `dumps` | |

`offsets` counts in other units than code points. The others are what these are made of: `pieces`,
`plots`, `show`, `strict`, `voices`.

`dumps` gives a string and `loads` takes one. `write` takes pairs of a name (a file name, or any
label of a text) and a result, and gives pieces of text to write out as they come; `read` gives the
pairs back. What is not what it should be raises `quoteattr.errors.FormatError`, whose `path` names
the place. Strings may hold lone surrogates where a text does: write them to a file with the error
handler ``backslashreplace``, which is also how JSON escapes them.
"""
