"""Speech inside a region: the words that the narrator slips in are cut out, on the surface alone.

An *incise* interrupts or closes somebody's words to say whose they are: « Oui, *dit-il*, je
viens » ; — Oui, *répondit le comte en se levant*, je viens. It stands after a comma, an
exclamation, a question, points of suspension or a dash, and is one of

====================================  ===========================================================
verb, hyphen, pronoun                 *dit-il*, *s'écria-t-elle*, *me répondit-on*
auxiliary, pronoun, participle        *a-t-il ajouté*, *s'est-elle exclamée*
verb, subject                         *dit le comte*, *s'écria Madeleine*
auxiliary, participle, subject        *a déclaré le ministre*, *ont indiqué les autorités*
====================================  ===========================================================

with a verb of the lexicon that may frame a quotation, in the third person or the first. It ends at
the next comma, semicolon or end of sentence; a comma is passed over where the narrator goes on
about the speaker (*dit Malicorne, qui riait,*). What has no subject is no incise: *…, a rappelé
que…* is the writer's enumeration, *…, viendra-t-il ?* has a verb that reports nothing.

Between marks nobody but the speaker has the word outside the incises. In a turn of a dialogue no
mark tells where narration sets in again, so the sentence after an incise that ends one is judged
(`_is_narration`): a past tense of the third person, and nobody who says *je* or *vous*. Sentences
that announce speech (*Puis il ajouta :*) are narration up to the colon.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from quoteattr.lexicon import Reading, verb_readings
from quoteattr.model import Span
from quoteattr.quotes.regions import Region, RegionKind, trim
from quoteattr.words import AVOIR, ETRE

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
# A word of a noun phrase, compound (Saint-Rémy, O'Neil) or short (J. Durand).
_NAME = rf"(?:[^\W\d_a-zà-öø-ÿœ]\.|{_WORD}(?:['’-]{_WORD})*)"
_GAP = r"[^\S\n\r\u2028\u2029]+"
_CLITICS = rf"(?:(?:me|te|se|lui|leur|nous|vous|le|la|les|y|en){_GAP}|[mtsl]['’]{_GAP}?|[mtsl]['’])"
_ADVERBS = (
    rf"(?:(?:{_WORD}ment|alors|encore|enfin|aussi|aussitôt|ensuite|bientôt|soudain|toutefois|déjà"
    rf"|pourtant|cependant|ainsi|même|plus{_GAP}tard|au{_GAP}contraire|tout{_GAP}bas"
    rf"|à{_GAP}voix{_GAP}basse|par{_GAP}ailleurs|en{_GAP}outre|de{_GAP}nouveau|là-dessus){_GAP})"
)
_HYPHEN = r"\s?[-\u2010\u2011]\s?"
# Nobody reports by *dis-tu* or *expliquez-vous*: with the second person it is a question or a wish.
_PRONOUN = r"(?:ils?|elles?|on|je)"
_DETERMINER = (
    r"(?:l['’]|(?:l[ae]s?|une?|des|du|ce|cet|cette|ces|[mts]on|[mts]a|[mts]es|notre|nos|votre|vos"
    rf"|leurs?|deux|trois|quatre|cinq|dix|plusieurs|certaine?s|quelques|M\.|MM\.|Mme|Mlle){_GAP}?)"
)
_SUBJECT_PRONOUN = (
    r"(?:celui|celle|ceux|celles)-(?:ci|là)|l['’]une?\b|quelqu['’]un|chacune?\b|d['’]autres"
)

# Where an incise may begin: what stands before it in the words of the speaker.
_TRIGGER = re.compile(r"(?:[,!?…»”\"]|\.\.\.|(?<=\s)[—–-])\s*[—–]?\s*")
_INVERTED = re.compile(
    rf"(?P<clitics>{_CLITICS}{{0,2}})(?P<verb>{_WORD}){_HYPHEN}(?:t{_HYPHEN}|t['’])?"
    rf"(?P<subject>{_PRONOUN})(?![\w-])(?:{_GAP}{_ADVERBS}*(?P<participle>{_WORD}))?",
    re.IGNORECASE,
)
_POSTPOSED = re.compile(
    rf"(?P<clitics>{_CLITICS}{{0,2}})(?P<verb>{_WORD})"
    rf"(?:{_GAP}{_ADVERBS}*(?P<participle>{_WORD}))?"
)
_BEFORE_SUBJECT = re.compile(rf"{_GAP}{_ADVERBS}*")
_SUBJECT = re.compile(
    rf"(?:{_SUBJECT_PRONOUN})|(?:{_DETERMINER}(?=\w)|(?=[^\W\d_a-zà-öø-ÿœ])){_NAME}"
)
# Words after which a noun phrase does not go on: what comes says how, where, when or to whom.
_BEYOND = (
    r"en|d['’]une?|avec|sans|à|au|aux|dans|sur|sous|vers|par|pour|tout|toute|toujours|après|avant"
    r"|comme|si|qui|que|qu['’]|dont|où|et|mais|ou|quand|lorsque|lorsqu['’]|presque|très|fort|non"
    rf"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|{_WORD}ant|brusquement|{_WORD}ment"
)
_MORE_SUBJECT = re.compile(
    rf"{_GAP}(?!(?:{_BEYOND})(?!\w))(?:[dl]['’]\s?)?{_NAME}",
)
_STOP = re.compile(r"[,;:!?…\n\r\u2028\u2029»”\"«“(\[]|\.(?!\w)|\s[—–-]\s?")
# After a comma these words go on about the speaker, so that the incise is not over.
_GOES_ON = re.compile(
    rf",{_GAP}(?:qui|dont|lequel|laquelle|si{_GAP}\w+é|d['’]une?{_GAP}(?:ton|voix|air)|en{_GAP}"
    rf"{_WORD}ant|(?:mais{_GAP})?avec{_GAP}(?:une?|des|cette)|les?{_GAP}(?:yeux|bras|mains?|regard)|tout{_GAP}en"
    rf"|{_WORD}(?:ant|é|ée|és|ées)(?!\w))"
)

# *eût-il dit* is a condition; *dit-on* is the speaker's own hearsay, not the narrator's incise.
_UNREAL = frozenset("eût fût eussent fussent eussé".split())
_HEARSAY = frozenset("dit disait dirait".split())
_SIT = frozenset("fit fis firent fait font".split())
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
    return _inverted(text, start, end) or _postposed(text, start, end)


def _inverted(text: str, start: int, end: int) -> Incise | None:
    match = _INVERTED.match(text, start, end)
    if match is None:
        return None
    verb = _fold(match["verb"])
    cue_end = match.end("subject")
    if verb in _UNREAL or (match["subject"].lower() == "on" and verb in _HEARSAY):
        return None
    if verb in AVOIR or verb in ETRE:
        lemma = _frames(match["participle"], "ppart")
        cue_end = match.end("participle")
    else:
        lemma = _frames(match["verb"], "fin")
        cue_end = match.end("verb")
    if lemma is None:
        return None
    cue = Span(_cue_start(match), cue_end)
    subject = Span(match.start("subject"), match.end("subject"))
    after = max(cue.end, subject.end)
    return Incise(cue, subject, Span(match.start(), _incise_end(text, after, end)), lemma)


def _postposed(text: str, start: int, end: int) -> Incise | None:
    match = _POSTPOSED.match(text, start, end)
    if match is None:
        return None
    verb = _fold(match["verb"])
    compound = verb in AVOIR or verb in ETRE
    head = "participle" if compound else "verb"
    lemma = _frames(match[head], "ppart" if compound else "fin")
    if lemma is None:
        return None
    cue = Span(_cue_start(match), match.end(head))
    subject = _subject(text, cue.end, end)
    if subject is None:
        return None
    return Incise(cue, subject, Span(match.start(), _incise_end(text, subject.end, end)), lemma)


def _cue_start(match: re.Match[str]) -> int:
    """A reflexive pronoun belongs to the cue; *lui*, *me*, *leur* do not."""
    clitics = match["clitics"]
    reflexive = re.match(r"s['’]|se\s", clitics)
    return match.start("clitics") if reflexive else match.start("verb")


def _frames(word: str | None, form: str) -> str | None:
    """The lemma of a verb that may frame a quotation; `None` for any other word."""
    if word is None:
        return None
    norm = _fold(word)
    if norm in _SIT and form == "fin":
        return "faire"
    for reading in verb_readings(norm):
        if reading.form == form and _may_frame(reading):
            return reading.verb.lemma
    return None


def _may_frame(reading: Reading) -> bool:
    if reading.form == "fin" and reading.mood not in ("ind", "cnd"):
        return False
    return "incise" in reading.verb.frames and reading.verb.cls in _FRAMING


def _subject(text: str, start: int, end: int) -> Span | None:
    gap = _BEFORE_SUBJECT.match(text, start, end)
    if gap is None:
        return None
    first = _SUBJECT.match(text, gap.end(), end)
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


def _fold(word: str) -> str:
    return unicodedata.normalize("NFC", word).lower().replace("’", "'")


# --- speech without its incises -----------------------------------------------------------------

_SENTENCE = re.compile(r"(?:[^.!?…;:]|[.:](?=\w))*[.!?…;:]*\s*")
_SPEAKS = re.compile(
    r"\b(?:je|tu|vous|nous|moi|toi|votre|vos|notre|nos|mon|ton|ma|ta|mes|tes|oui|non|c['’]est"
    r"|monsieur|madame)\b|\b[jtm]['’]|!|\?",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\w\s+(?:(?:se|le|la|les|lui|leur|en|y|ne)\s+|[slny]['’])*"
    r"(?!cela\b|(?:se|au|fe|pour|viend|faud|voud|dev|ver|sau)ra\b)"
    r"\w{2,}(?:a|it|ut|int|ait|èrent|irent|urent|inrent|aient)\b",
    re.IGNORECASE,
)
_QUOTED_NEXT = re.compile(r"\s*[«“\"„‹]")
# Notes of an editor, in brackets that say so, are nobody's speech.
_NOTE = re.compile(r"\[+(?:note|n\.?d\.?l\.?r|n\.?d\.?t|n\.?d\.?e)\b[^\]]*\]", re.IGNORECASE)


def cut_incises(text: str, region: Region) -> tuple[Span, ...]:
    """The words of the speaker: the spans of the region without the incises, trimmed.

    In a turn of a dialogue, narration and bracketed notes of an editor are cut too.
    """
    pieces: list[Span] = []
    for words in region.spans:
        inside = [incise.span for incise in _in_words(text, words)]
        if region.kind is RegionKind.DIALOGUE:
            pieces.extend(_spoken(text, words, inside))
        else:
            pieces.extend(_between(text, words, inside))
    return tuple(pieces) or region.spans


def _between(text: str, words: Span, cut: list[Span]) -> Iterator[Span]:
    """What is left of a stretch of words without the spans to cut."""
    start = words.start
    for span in [*cut, Span(words.end, words.end)]:
        if (piece := _bare(text, start, span.start)) is not None:
            yield piece
        start = max(start, span.end)


def _spoken(text: str, words: Span, found: list[Span]) -> Iterator[Span]:
    """The same for a turn, where narration goes on after an incise until it announces speech."""
    narrated: list[Span] = list(found)
    for incise, follower in pairwise([*found, Span(words.end, words.end)]):
        narrated.extend(_narration_after(text, incise.end, follower.start))
    narrated.extend(_announcements(text, words))
    narrated.extend(Span(*note.span()) for note in _NOTE.finditer(text, words.start, words.end))
    return _between(text, words, sorted(narrated))


def _narration_after(text: str, start: int, end: int) -> Iterator[Span]:
    """The narration that sets in where an incise ends a sentence, up to a colon or the end."""
    if text[start : start + 1] not in (".", ";", "!", "?"):
        return
    match = _SENTENCE.match(text, start + 1, end)
    if match is None or not _is_narration(match.group()):
        return
    colon = text.find(":", start, end)
    yield Span(start, end if colon < 0 else colon + 1)


def _announcements(text: str, words: Span) -> Iterator[Span]:
    """Sentences in which the narrator announces more speech of the same turn: *Il ajouta :*."""
    start = words.start
    while start < words.end:
        match = _SENTENCE.match(text, start, words.end)
        if match is None or match.end() == start:
            return
        sentence = match.group().rstrip()
        quoted = _QUOTED_NEXT.match(text, match.end()) is not None
        if start > words.start and not quoted and _announces(sentence):
            yield Span(*match.span())
        start = match.end()


def _announces(sentence: str) -> bool:
    """Whether the narrator's sentence ends in a colon and has a verb of speech in the past."""
    if not sentence.endswith(":") or not _is_narration(sentence):
        return False
    return any(
        reading.tense == "past" and _may_frame(reading)
        for word in re.findall(_WORD, sentence)
        for reading in verb_readings(_fold(word))
    )


def _is_narration(sentence: str) -> bool:
    return _PAST.search(sentence) is not None and _SPEAKS.search(sentence) is None


def _bare(text: str, start: int, end: int) -> Span | None:
    """A piece of speech without the punctuation that an incise leaves at its edges."""
    while start < end and text[start] in " \u00a0\u202f\u2009,;.:—–-»”":
        start += 1
    while start < end and text[end - 1] in " \u00a0\u202f\u2009,—–«“":
        end -= 1
    piece = trim(text, start, end)
    has_word = piece is not None and any(char.isalnum() for char in text[piece.start : piece.end])
    return piece if has_word else None
