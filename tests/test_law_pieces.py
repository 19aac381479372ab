"""The pieces of a text are the text, and each knows exactly what it is part of."""

from hypothesis import given
from strategies import results

from quoteattr.formats.pieces import Role, lines, pieces
from quoteattr.model import Result, Span


@given(results())
def test_the_pieces_follow_one_another_over_the_whole_text(result: Result) -> None:
    spans = [piece.span for piece in pieces(result)]
    assert "".join(result[span] for span in spans) == result.text
    assert [piece for line in lines(result) for piece in line] == list(pieces(result))


@given(results())
def test_a_piece_is_part_of_what_covers_it(result: Result) -> None:
    for piece in pieces(result):
        covering = {
            (span, role, index) for span, role, index in _spans(result) if _in(piece.span, span)
        }
        assert {(mark.span, mark.role, mark.index) for mark in piece.marks} == covering


@given(results())
def test_every_mark_begins_once_and_ends_once(result: Result) -> None:
    marks = sorted(_spans(result))
    begun = [mark for piece in pieces(result) for mark in piece.begins]
    ended = [mark for piece in pieces(result) for mark in piece.ends]
    assert sorted((mark.span, mark.role, mark.index) for mark in begun) == marks
    assert sorted((mark.span, mark.role, mark.index) for mark in ended) == marks
    assert sorted(mark.index for mark in begun if mark.first) == list(
        range(len(result.attributions))
    )


@given(results())
def test_a_line_ends_where_the_text_does(result: Result) -> None:
    whole = ["".join(result[piece.span] for piece in line) for line in lines(result)]
    unix = [line.replace("\r\n", "\n").replace("\r", "\n") for line in whole]
    assert "".join(whole) == result.text
    for place, line in enumerate(unix):
        assert "\n" not in line[:-1]
        assert line.endswith("\n") or place == len(unix) - 1


def _in(piece: Span, mark: Span) -> bool:
    return piece.start < piece.end and mark.start <= piece.start and piece.end <= mark.end


def _spans(result: Result) -> list[tuple[Span, Role, int]]:
    found = []
    for index, attribution in enumerate(result.attributions):
        found += [(span, Role.CONTENT, index) for span in attribution.content]
        found += [(attribution.cue.span, Role.CUE, index)] if attribution.cue else []
        found += [(attribution.source.span, Role.SOURCE, index)] if attribution.source else []
    return found
