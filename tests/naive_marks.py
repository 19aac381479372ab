"""The scan of marks done the plain way, one character after the other: an oracle for the fast one.

It shares no table and no pattern with `quoteattr.quotes.marks`; a mark is (sign, start, end, lean,
measure) with the lean as a word.
"""

OPENERS = "«‹“‟„‚"
CLOSERS = "»›”"
BREAKS = "\n\r\u2028\u2029"
UNSEEN = "\u200b\u200e\u200f\u2060\ufeff"
LETS_OPEN = "([{<-—–―/¿¡*_" + "«‹“„‟‚‘" + "'’\""
LETS_CLOSE = ".,;:!?…)]}>*_-—–―/" + "»›”“" + "'’\""
ELIDED = "c d j l m n s t y z qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd entr prud grand o"
ELIDED_WORDS = {*ELIDED.split(), "rock"}


def naive_scan(text):
    marks = []
    position = 0
    while position < len(text):
        end = position + 1
        kind = group(text[position])
        if kind and kind != "sign":
            while end < len(text) and group(text[end]) == kind:
                end += 1
        if kind:
            mark = name(text, kind, position, end)
            if mark:
                marks.append(mark)
        position = end
    return marks


def group(char):
    """Characters that stand together make one mark: line breaks, commas, chevrons, apostrophes."""
    if char in BREAKS:
        return "break"
    if char in OPENERS or char in CLOSERS or char in '"＂':
        return "sign"
    if char in "'’‘":
        return "apostrophe"
    return char if char in "<>,`" else ""


def name(text, kind, start, end):
    run = text[start:end]
    if kind == "break":
        return ("¶", start, end, "neither", False)
    if kind == "sign":
        sign = '"' if run == "＂" else run
    elif run in ("<<", ">>", ",,", "``", "‘‘", "‘"):
        sign = run
    elif kind == "apostrophe" and len(run) < 3 and "‘" not in run:
        sign = "'" * len(run)
    else:
        return None
    before, after = text[start - 1 : start], text[end : end + 1]
    lean = leaning(before, after)
    if sign == ",," and lean != "open":
        return None
    if sign in ("'", "''", "‘") and lettered(before) and lettered(after):
        return None
    if sign == "'" and not lone(text, start, lean):
        return None
    measure = sign in ('"', "''") and before.isdigit()
    if measure and after.isdigit():
        return None
    return (sign, start, end, lean, measure)


def leaning(before, after):
    room_before = before == "" or blank(before) or before in LETS_OPEN
    room_after = after == "" or blank(after) or after in LETS_CLOSE
    if room_before and not room_after:
        return "open"
    if room_after and not room_before:
        return "close"
    return "neither"


def lone(text, start, lean):
    """Whether a single apostrophe may be half of a pair."""
    if lean == "neither":
        return False
    following = text[start + 1 : start + 4]
    digits = 0
    while digits < len(following) and decimal(following[digits]):
        digits += 1
    if lean == "open" and digits == 2:
        return False
    return not after_elided(text, start)


def after_elided(text, start):
    end = start - 1 if start and text[start - 1].isspace() else start
    for word in ELIDED_WORDS:
        begin = end - len(word)
        if begin < 0 or text[begin:end].lower() != word:
            continue
        before = text[begin - 1 : begin]
        if not (lettered(before) or before in ("_", "'", "’") and before):
            return True
    return False


def blank(char):
    return char.isspace() or char in UNSEEN


def lettered(char):
    return char != "" and (char.isalnum() or "\u0300" <= char <= "\u036f")


def decimal(char):
    return char.isdecimal()
