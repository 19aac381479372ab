"""Speech inside a region: the words that the narrator slips in are cut out, on the surface alone.

An *incise* interrupts or closes somebody's words to say whose they are: « Oui, *dit-il*, je
viens » ; — Oui, *répondit le comte en se levant*, je viens. It stands after a comma, an
exclamation, a question, points of suspension or a dash, and is one of

====================================  ===========================================================
verb, hyphen, pronoun                 *dit-il*, *s'écria-t-elle*, *me répondit-on*
auxiliary, pronoun, participle        *a-t-il ajouté*, *s'est-elle exclamée*
verb, subject                         *dit le comte*, *s'écria Madeleine*
auxiliary, participle, subject        *a déclaré le ministre*, *ont indiqué les autorités*
modal, infinitive, subject            *tient à préciser le maire*, *a fini par lâcher l'élue*
====================================  ===========================================================

with a verb of the lexicon that may frame a quotation, in the third person or the first. It ends at
the next comma, semicolon or end of sentence; a comma is passed over where the narrator goes on
about the speaker (*dit Malicorne, qui riait,*). What has no subject is no incise: *…, a rappelé
que…* is the writer's enumeration, *…, viendra-t-il ?* has a verb that reports nothing.

Between marks nobody but the speaker has the word outside the incises. In a turn of a dialogue no
mark tells where narration sets in again, so the sentence after an incise that ends one is judged
by `quoteattr.quotes.narration`: a past tense of the third person, and nobody who says *je* or
*vous*. One that announces speech (*Puis il ajouta :*) is narration up to the colon.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from quoteattr.grammar.words import AUXILIARIES, AVOIR
from quoteattr.lexicon import verb_readings
from quoteattr.model import Span
from quoteattr.quotes.narration import SENTENCE, is_narration, surface
from quoteattr.quotes.regions import Region, RegionKind, trim
from quoteattr.spelling import fold
from quoteattr.tables import closed

__all__ = ["Incise", "cut_incises", "incises"]


@frozen(slots=True)
class Incise:
    """A reporting clause inside somebody's words.

    `cue` runs from the auxiliary (or a reflexive pronoun) to the participle, an inverted pronoun
    inside (*a-t-il ajouté* is one span); `subject` is that pronoun, or the noun phrase after the
    verb; `span` is all that is not speech, punctuation at its edges left out. `lemma` is the
    infinitive of the verb.
    """

    cue: Span
    subject: Span
    span: Span
    lemma: str


_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_WORD = rf"(?:{_LETTER})+"
_CAPITAL = r"[^\W\d_a-zà-öø-ÿœ]"
# A word of a noun phrase, compound (Saint-Rémy, O'Neil) or short (J. Durand).
_NAME = rf"(?:{_CAPITAL}\.|{_WORD}(?:['’-]{_WORD})*)"
_GAP = r"[^\S\n\r\u2028\u2029]+"
_HYPHEN = r"\s?[-\u2010\u2011]\s?"


def _spelled(name: str) -> str:
    """A part of a pattern with any apostrophe and any gap between its words."""
    return f"(?:{surface(name)})".replace("'", "['’]").replace(" ", _GAP)


_CLITICS = rf"(?P<clitics>(?:(?:me|te|se|lui|leur|nous|vous|y|en){_GAP}|[mts]['’]\s?){{0,2}})"
_ADVERBS = rf"(?:(?:{_WORD}ment|{_spelled('adverbs_of_incises')}){_GAP})*"
# Nobody reports by *dis-tu* or *expliquez-vous*: with the second person it is a question or a wish.
_PRONOUN = r"(?P<pronoun>ils?|elles?|on|je)(?![\w-])"
_DETERMINER = _spelled("determiners_of_speakers")
_FULL_PRONOUN = _spelled("pronouns_of_speakers")
# Words that end a noun phrase: what comes after says how, where, when or to whom.
_BEYOND = _spelled("beyond_speakers")
# What goes on about the speaker or the moment after a comma, so that the incise is not over.
_ASIDE = _spelled("asides_about_speakers")
_DAY = (
    rf"(?:{'|'.join(sorted(closed('weekdays')))}|hier)"
    rf"(?:{_GAP}\d\d?)?(?=\s?(?:[.;]|,(?!\d)))"
)
_PARTICIPLE = (
    rf"(?:en{_GAP}{_WORD}ant|si{_GAP}{_WORD}{_spelled('ending_of_participles')}"
    rf"|(?!{_CAPITAL}|{_spelled('no_gerunds')}){_WORD}ant)"
)
_VERB_WORD = rf"(?:(?:contre|sous|sur|auto)-)?{_WORD}"

# Where an incise may begin: what stands before it in the words of the speaker.
_TRIGGER = re.compile(r"(?:[,!?…»”\"]|\.\.\.|(?<=\s)[—–-])\s*[—–]?\s*")
_REPORTING = re.compile(
    rf"{_CLITICS}(?P<verb>{_VERB_WORD})(?:{_HYPHEN}(?:t{_HYPHEN}|t['’])?{_PRONOUN})?"
    rf"(?:{_GAP}{_ADVERBS}(?P<participle>{_VERB_WORD}))?",
    re.IGNORECASE,
)
_MODAL = re.compile(
    rf"{_spelled('modals_of_incises')}{_GAP}{_ADVERBS}{_CLITICS}(?P<infinitive>{_VERB_WORD})",
    re.IGNORECASE,
)
_BEFORE_SUBJECT = re.compile(rf"{_GAP}{_ADVERBS}", re.IGNORECASE)
_SUBJECT = re.compile(rf"{_FULL_PRONOUN}|(?:(?i:{_DETERMINER})(?=\w)|(?={_CAPITAL})){_NAME}")
_MORE_SUBJECT = re.compile(
    rf"{_GAP}(?!(?:{_BEYOND}|{_WORD}ant|{_WORD}ment)(?!\w))(?:[dl]['’]\s?)?{_NAME}"
)
_STOP = re.compile(r",(?!\d)|[;:!?…\n\r\u2028\u2029»”\"«“(\[]|\.(?!\w)|\s[—–-]\s?")
_GOES_ON = re.compile(rf",{_GAP}(?:{_ASIDE}|{_DAY}|{_PARTICIPLE})(?!\w)")

_UNREAL = closed("unreal_auxiliaries")
_HEARSAY = closed("hearsay_forms_of_dire")
_DID = closed("preterite_of_faire")
_THIRD_PERSON = closed("auxiliaries_third_person")
_FRAMING = frozenset({"speech", "judgement", "manner", "show"})


def incises(text: str, region: Region) -> tuple[Incise, ...]:
    """The incises of a region, in text order; spans in code points of `text`."""
    return tuple(incise for words in region.spans for incise in _in_words(text, words))


def _in_words(text: str, words: Span) -> Iterator[Incise]:
    position = words.start
    while (trigger := _TRIGGER.search(text, position, words.end)) is not None:
        incise = _at(text, trigger.end(), words.end)
        if incise is not None and trim(text, words.start, trigger.start()) is not None:
            yield incise
            position = max(incise.span.end, trigger.end())
        else:
            position = trigger.start() + 1


def _at(text: str, start: int, end: int) -> Incise | None:
    """The incise whose first word is at `start`."""
    return _with_modal(text, start, end) or _with_verb(text, start, end)


def _with_modal(text: str, start: int, end: int) -> Incise | None:
    """*tient à préciser le maire*, *a fini par lâcher le témoin*."""
    match = _MODAL.match(text, start, end)
    lemma = _lemma(match["infinitive"], "inf", 0) if match is not None else None
    subject = _subject(text, match.end(), end) if match is not None and lemma else None
    if match is None or lemma is None or subject is None:
        return None
    whole = Span(start, _incise_end(text, subject.end, end))
    return Incise(Span(*match.span()), subject, whole, lemma)


def _with_verb(text: str, start: int, end: int) -> Incise | None:
    match = _REPORTING.match(text, start, end)
    if match is None:
        return None
    verb = fold(match["verb"])
    compound, inverted = verb in AUXILIARIES, match["pronoun"] is not None
    reflexive = fold(match["clitics"]).startswith(("s'", "se"))
    if inverted:
        unreal = verb in _UNREAL or (match["pronoun"].lower() == "on" and verb in _HEARSAY)
    else:
        unreal = compound and not (verb in _THIRD_PERSON and (verb in AVOIR or reflexive))
    head = "participle" if compound else "verb"
    form, person = ("ppart", 0) if compound else ("fin", 0 if inverted else 3)
    lemma = "faire" if inverted and verb == "fait" else _lemma(match[head], form, person)
    if unreal or lemma is None:
        return None
    subject = Span(*match.span("pronoun")) if inverted else _subject(text, match.end(head), end)
    if subject is None:
        return None
    # A reflexive pronoun belongs to the cue; *lui*, *me*, *leur* do not.
    cue = Span(match.start("clitics" if reflexive else "verb"), match.end(head))
    after = max(cue.end, subject.end)
    return Incise(cue, subject, Span(match.start(), _incise_end(text, after, end)), lemma)


def _lemma(word: str | None, form: str, person: int) -> str | None:
    """The lemma of a verb that may frame a quotation; `None` for any other word.

    With a `person` that is not 0, finite forms of another one do not count.
    """
    if word is None:
        return None
    norm = fold(word)
    if norm in _DID:
        return "faire"
    for reading in verb_readings(norm):
        agrees = person in (0, reading.person)
        frames = "incise" in reading.verb.frames and reading.verb.cls in _FRAMING
        if reading.form == form and agrees and frames:
            return reading.verb.lemma
    return None


def _subject(text: str, start: int, end: int) -> Span | None:
    gap = _BEFORE_SUBJECT.match(text, start, end)
    first = _SUBJECT.match(text, gap.end(), end) if gap is not None else None
    if first is None:
        return None
    last = first.end()
    while (more := _MORE_SUBJECT.match(text, last, end)) is not None:
        last = more.end()
    return Span(first.start(), last)


def _incise_end(text: str, start: int, end: int) -> int:
    while (stop := _STOP.search(text, start, end)) is not None:
        if _GOES_ON.match(text, stop.start(), end) is None:
            return stop.start()
        start = stop.end()
    return end


# --- speech without its incises -----------------------------------------------------------------

_NEXT = re.compile(rf"[.;!?](?P<sentence>{SENTENCE.pattern})")
_FULL_STOP = re.compile(rf"(?:(?<!\b{_CAPITAL})\.|[!?…])(?={_GAP}(?:[—–-]\s?)?{_CAPITAL})")
# Notes of an editor, in brackets that say so, are nobody's speech.
_NOTE = re.compile(
    r"\[{1,2}(?:note|n\.?d\.?l\.?r|n\.?d\.?t|n\.?d\.?e)\b[^\[\]]{0,1000}\]", re.IGNORECASE
)


def cut_incises(text: str, region: Region, *, whole: bool = False) -> tuple[Span, ...]:
    """The words of the speaker: the spans of the region without the incises, trimmed.

    In a turn of a dialogue, narration and bracketed notes of an editor are cut too. With `whole` an
    incise takes the rest of its sentence: *« Oui, dit Paul, le boucher. Bien. »*
    """
    pieces: list[Span] = []
    for words in region.spans:
        cut = [incise.span for incise in _in_words(text, words)]
        if region.kind is RegionKind.DIALOGUE:
            cut = sorted([*cut, *_narrated(text, words, cut)])
        start = words.start
        for span in [*cut, Span(words.end, words.end)]:
            if (piece := _bare(text, start, span.start)) is not None:
                pieces.append(piece)
            end = _sentence_end(text, span.end, words.end) if whole else span.end
            start = max(start, end)
    return tuple(pieces) or region.spans


def _sentence_end(text: str, start: int, end: int) -> int:
    """Where the sentence ends that goes on with a comma at `start`; `start` where none does."""
    if text[start : start + 1] != ",":
        return start
    stop = _FULL_STOP.search(text, start, end)
    return stop.end() if stop is not None else end


def _narrated(text: str, words: Span, found: list[Span]) -> Iterator[Span]:
    """What is not spoken in a turn: narration behind an incise that ends a sentence, and notes.

    Narration goes on until it announces speech by a colon.
    """
    for incise, follower in pairwise([*found, Span(words.end, words.end)]):
        start, end = incise.end, follower.start
        match = _NEXT.match(text, start, end)
        if match is not None and is_narration(match["sentence"]):
            colon = text.find(":", start, end)
            yield Span(start, end if colon < 0 else colon + 1)
    for note in _NOTE.finditer(text, words.start, words.end):
        yield Span(*note.span())


def _bare(text: str, start: int, end: int) -> Span | None:
    """A piece of speech without the punctuation that an incise leaves at its edges."""
    while start < end and text[start] in " \u00a0\u202f\u2009,;.:—–-»”":
        start += 1
    while start < end and text[end - 1] in " \u00a0\u202f\u2009,—–«“":
        end -= 1
    piece = trim(text, start, end)
    has_word = piece is not None and any(char.isalnum() for char in text[piece.start : piece.end])
    return piece if has_word else None
