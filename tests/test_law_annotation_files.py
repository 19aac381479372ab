"""brat and INCEpTION files give back what a gold file holds, and spoilt ones are refused."""

import random
import re
from types import ModuleType

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import results

from quoteattr import extract
from quoteattr.errors import FormatError
from quoteattr.formats import brat, gold, inception
from quoteattr.formats.show import visible
from quoteattr.model import Attribution, Cue, CueType, Kind, Polarity, Result, Source, Span, Speaker
from quoteattr.model import SourceType as Sort

BOTH = pytest.mark.parametrize("form", [brat, inception], ids=["brat", "inception"])
TEXT = "« Non 😀 », nie l’un d’eux,\n« jamais »."
SCENE = "« Oui », dit Luc. « Non », dit Anne. « Si », dit Luc. « Tant mieux », dit Paul."
SAID = extract(SCENE)
WITNESS = Speaker("s1", "l’un d’eux", anonymous=True)
RESULT = Result(
    TEXT,
    (
        Attribution(
            Kind.DIRECT,
            (Span(2, 7), Span(29, 35)),
            Cue(Span(11, 14), "", CueType.VERB),
            Source(Span(15, 26), Sort.DESCRIPTION),
            WITNESS,
            Polarity.DENIED,
        ),
    ),
    (WITNESS,),
)


def _trimmed(text: str, span: Span) -> Span | None:
    """A span without the space at its edges."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.start + len(words.rstrip())
    return Span(start, end) if start < end else None


def _by_line(text: str, span: Span) -> list[Span]:
    """The lines of a span, those of space alone left out."""
    found = re.finditer(r"[^\r\n]+", text[span.start : span.end])
    return [Span(*m.span()).shift(span.start) for m in found if m[0].strip()]


def _held(result: Result, form: ModuleType) -> list[tuple[object, ...]] | None:
    """What a file of the form holds of a result, in text order; None where it cannot hold it."""
    rows = []
    for a in result.attributions:
        if form is brat:
            content = [piece for span in a.content for piece in _by_line(result.text, span)]
            parts = [_hull(_by_line(result.text, p.span)) for p in (a.cue, a.source) if p]
        else:
            content = [_trimmed(result.text, span) for span in a.content]  # type: ignore[misc]
            parts = [_trimmed(result.text, p.span) for p in (a.cue, a.source) if p]
        if not content or None in content or None in parts:
            return None
        name = a.speaker.name if a.speaker else None
        if form is brat and name is not None:
            name = visible(name)
        elif not name:
            name = None
        rows.append(
            (
                a.kind,
                tuple(content),
                a.cue and a.cue.type,
                a.source and a.source.type,
                tuple(parts),
                a.polarity,
                name,
                name is not None and a.speaker is not None and a.speaker.anonymous,
            )
        )
    return sorted(rows, key=lambda row: row[1][0].start)  # type: ignore[index, attr-defined]


def _hull(spans: list[Span]) -> Span | None:
    return Span(spans[0].start, spans[-1].end) if spans else None


def _read(result: Result) -> list[tuple[object, ...]]:
    return [
        (
            a.kind,
            a.content,
            a.cue and a.cue.type,
            a.source and a.source.type,
            tuple(part.span for part in (a.cue, a.source) if part),
            a.polarity,
            a.speaker and a.speaker.name,
            a.speaker is not None and a.speaker.anonymous,
        )
        for a in result.attributions
    ]


@BOTH
@example(result=Result("<<", tuple(Attribution(Kind.DIRECT, (Span(0, end),)) for end in (1, 2))))
@given(result=results())
def test_what_the_file_holds_comes_back_again_and_again(form: ModuleType, result: Result) -> None:
    held = _held(result, form)
    if held is None:
        with pytest.raises(FormatError) as caught:
            form.dumps(result)
        assert caught.value.path.startswith("$.attributions[")
        return
    read = form.loads(form.dumps(result), result.text)
    assert read.result.text == result.text
    assert _read(read.result) == held
    assert form.loads(form.dumps(read.result), result.text).result == read.result


@BOTH
@given(marked=st.sets(st.integers(0, 5)))
def test_what_is_optional_stays_so(form: ModuleType, marked: set[int]) -> None:
    assert len(SAID.attributions) == 4
    read = form.loads(form.dumps(SAID, marked), SCENE)
    assert read.optional == {index for index in marked if index < 4}
    assert gold.dumps(read.result) == gold.dumps(SAID)


@given(lines=st.permutations(brat.dumps(SAID).splitlines()))
def test_the_order_of_lines_in_brat_says_nothing(lines: list[str]) -> None:
    read = brat.loads("\n".join(lines), SCENE)
    assert read == brat.loads(brat.dumps(SAID), SCENE)
    assert [speaker.name for speaker in read.result.speakers] == ["Luc", "Anne", "Paul"]


@BOTH
@given(data=st.data(), junk=st.text(alphabet="T1AR#\t 0;9-[]|*_\\\nCueOÀ\ud800:", max_size=12))
def test_a_spoilt_file_is_refused_or_read(form: ModuleType, data: st.DataObject, junk: str) -> None:
    written = form.dumps(RESULT)
    start = data.draw(st.integers(0, len(written)))
    end = data.draw(st.integers(start, min(len(written), start + 20)))
    try:
        read = form.loads(written[:start] + junk + written[end:], TEXT)
    except FormatError as error:
        assert error.path.startswith("$")
    else:
        assert read.result.text == TEXT


@BOTH
@given(junk=st.text(max_size=80))
def test_any_string_is_refused_or_read(form: ModuleType, junk: str) -> None:
    try:
        read = form.loads(junk, TEXT)
    except FormatError as error:
        assert error.path.startswith("$")
    else:
        assert not junk.strip() or read.result.attributions == ()


OF_OTHERS = """T91\tPerson 15 26\tl’un d’eux
E91\tDeny:T91 What:T1
N91\tReference T91 Wikidata:Q1\tquelqu'un
*\tEquiv T91 T92
*\tEquiv T92 T91
A91\tCertain T1
A92\tPolarity T91 denied
M91\tNegation E91
R91\tFamily Arg1:T91 Arg2:T1
R92\tSaid Arg1:T1 Arg2:T91
#91\tAnnotatorNotes R1\tto be seen again
#92\tComment T1\twell
#93\tAnnotatorNotes T91\twho?""".split("\n")


@given(more=st.lists(st.sampled_from(OF_OTHERS[1:]), unique=True), order=st.randoms())
def test_annotations_of_other_types_are_passed_over_and_counted(
    more: list[str], order: random.Random
) -> None:
    lines = [*brat.dumps(RESULT).splitlines(), OF_OTHERS[0], *more]
    order.shuffle(lines)
    alone, read = brat.loads(brat.dumps(RESULT), TEXT), brat.loads("\n".join(lines), TEXT)
    assert read.result.attributions == alone.result.attributions
    assert [d.message for d in read.result.diagnostics] == [
        f"annotations of other types, passed over: {1 + len(more)}"
    ]


def test_a_note_on_a_cue_is_for_people() -> None:
    written = brat.dumps(RESULT) + "#9\tAnnotatorNotes T2\tsure?\n"
    assert brat.loads(written, TEXT) == brat.loads(brat.dumps(RESULT), TEXT)


@given(result=results())
def test_offsets_that_count_crlf_as_one_are_read(result: Result) -> None:
    """Annotated with line ends of one sign, read beside a text whose line ends have two."""
    folded = evolve(result, text=result.text.replace("\r", " "))
    if _held(folded, brat) is None:
        return
    text = folded.text.replace("\n", "\r\n")
    read = brat.loads(brat.dumps(folded), text).result

    def moved(span: Span) -> Span:
        before = folded.text.count
        return Span(span.start + before("\n", 0, span.start), span.end + before("\n", 0, span.end))

    straight = brat.loads(brat.dumps(folded), folded.text).result
    if not read.diagnostics:  # where both ways of counting fit, the offsets are those of the text
        assert [a.content for a in read.attributions] == [a.content for a in straight.attributions]
        return
    assert [a.content for a in read.attributions] == [
        tuple(map(moved, a.content)) for a in straight.attributions
    ]
    assert [d.code for d in read.diagnostics] == ["line-ends"]


def test_offsets_that_count_crlf_as_one_are_named() -> None:
    text = "Un.\r\nDeux.\r\n« Non », dit Luc."
    written = brat.dumps(extract(text.replace("\r\n", "\n")))
    read = brat.loads(written, text).result
    assert [text[a.content[0].start : a.content[0].end] for a in read.attributions] == ["Non"]
    assert [d.code for d in read.diagnostics] == ["line-ends"]
    with pytest.raises(FormatError, match=r"^\$\[0\]: the text does not say 'Non' there"):
        brat.loads(written, text.replace("Un.", "Un seul."))


SPOILT_BRAT = [
    ("$[0]", "T1\tDirect 2 99\tNon"),
    ("$[0]", "T1\tDirect 2 7\tOui 😀"),
    ("$[0]", "T1\tDirect 7 2\tNon 😀"),
    ("$[0]", "T1 Direct 2 7 Non 😀"),
    ("$.T1", "T1\tDirect 2 7;5 7\tNon 😀 😀"),
    ("$[1]", "T1\tDirect 2 7\tNon 😀\nT1\tCue 11 14\tnie"),
    ("$[1]", "T1\tDirect 2 7\tNon 😀\nA1\tPolarity T1 asserted"),
    ("$[1]", "T1\tDirect 2 7\tNon 😀\nA1\tPolarity T2 denied"),
    ("$[1]", "T1\tCue 11 14\tnie\nA1\tCueType T1 verbe"),
    ("$[1]", "T1\tCue 11 14\tnie\nA1\tSourceType T1 name"),
    ("$[1]", "T1\tDirect 2 7\tNon 😀\nX1\tX:T1"),
    ("$[2]", "T1\tDirect 2 7\tNon 😀\nT2\tCue 11 14\tnie\nR1\tSaid Arg1:T1 Arg2:T2"),
    ("$[2]", "T1\tDirect 2 7\tNon 😀\nT2\tCue 11 14\tnie\nR1\tCued Arg1:T2 Arg2:T1"),
    (
        "$.T1",
        "T1\tDirect 2 7\tNon 😀\nT2\tCue 11 14\tnie\nR1\tCued Arg1:T1 Arg2:T2\n"
        "R2\tCued Arg1:T1 Arg2:T2",
    ),
    ("$.T1", "T1\tDirect 2 7\tNon 😀\nA1\tAnonymous T1"),
]


@pytest.mark.parametrize(("path", "data"), SPOILT_BRAT)
def test_a_path_names_the_place_in_brat(path: str, data: str) -> None:
    with pytest.raises(FormatError) as caught:
        brat.loads(data, TEXT)
    assert caught.value.path == path


SPOILT_INCEPTION = [
    ("$[0]", "WebAnno TSV 3.3", "WebAnno TSV 3.2"),
    ("$[1]", "|anonymous", "|anonyme"),
    ("$[6]", "2-5", "2-99"),
    ("$[6]", "2-5", "5-2"),
    ("$[6]", "\tNon\t", "\tOui\t"),
    ("$[7]", "6-8", "7-8"),  # half a surrogate pair
    ("$[7]", "\t1[1]", "\t2[1]"),
    ("$.attribution[1]", "direct[1]", "dirct[1]"),
    ("$.attribution[1]", "denied[1]", "asserté[1]"),
    ("$.attribution[1]", "true[1]", "vrai[1]"),
    ("$.attribution[1]", "direct[1]", "*[1]"),
    ("$.attribution[1]", "content[", "contenu["),
    ("$.attribution[1]", "cue[", "source["),
    ("$.attribution[]", "\t1[", "\t*["),
]


@pytest.mark.parametrize(("path", "old", "new"), SPOILT_INCEPTION)
def test_a_path_names_the_place_in_inception(path: str, old: str, new: str) -> None:
    written = inception.dumps(RESULT)
    count = 1 if path.startswith("$[") else -1
    with pytest.raises(FormatError) as caught:
        inception.loads(written.replace(old, new, count), TEXT)
    assert caught.value.path == path


def test_other_layers_of_inception_are_passed_over() -> None:
    head, layer, *rows = inception.dumps(RESULT).split("\n")
    lines = [head, "#T_SP=custom.Pos|value", layer, "#T_RL=custom.Dep|kind|BT_custom.Pos"]
    for row in rows:
        cells = row.split("\t")
        more = len(cells) > 3
        lines.append("\t".join([*cells[:3], "NOUN", *cells[3:-1], "_", "_", ""]) if more else row)
    assert inception.loads("\n".join(lines), TEXT) == inception.loads(inception.dumps(RESULT), TEXT)


def test_a_row_of_a_part_says_better_than_that_of_its_word() -> None:
    head = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Quoteattr|attribution|kind|role\n\n"
    rows = "1-1\t0-6\tMalgré\t1[1]\tdirect[1]\tcontent[1]\t\n"
    rows += "1-1.1\t0-3\tMal\t1[1]\tdirect[1]\tcontent[1]\t\n"
    (attribution,) = inception.loads(head + "#Text=Malgré\n" + rows, "Malgré").result.attributions
    assert attribution.content == (Span(0, 3),)


def test_an_annotation_of_one_word_needs_no_number() -> None:
    head = "#FORMAT=WebAnno TSV 3.3\r\n#T_SP=webanno.custom.Quoteattr|attribution|kind|role\r\n"
    data = head + "\r\n\r\n#Text=Oui\r\n1-1\t0-3\tOui\t1\tdirect\tcontent\t\r\n"
    (attribution,) = inception.loads(data, "Oui").result.attributions
    assert attribution.content == (Span(0, 3),)


def test_the_configuration_of_brat_names_all_that_is_written() -> None:
    names = set(re.findall(r"^(\w+)", brat.CONFIG, re.MULTILINE))
    written = {line.split("\t")[1].split()[0] for line in brat.dumps(RESULT).splitlines()}
    assert written - names == {"AnnotatorNotes"}
