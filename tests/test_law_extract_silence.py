"""Law: no mark, no dash and no cue: nothing."""

from hypothesis import assume, given
from hypothesis import strategies as st

from quoteattr import extract, lexicon

#: Words of news that no table of cues holds.
PLAIN = (
    "la le les une des du au aux ce cette ses leur deux trois mille pont digue maire ville route "
    "train élus secours rue Marie Durand Paul Valrive France lundi mardi hier demain 2017 est sont "
    "était sera étaient seront brûle dure coule encore très rouge grand vieille dans "
    "sur sous avec sans vers depuis pendant et ou mais donc car qui dont où lorsque quand puis il "
    "elle ils on y en ne pas plus , ; . ! ? ( )"
).split()
_PREPOSITIONS = {word for cue in lexicon.prepositions() for word in cue.words[0]}


def is_cue(word: str) -> bool:
    norm = word.lower()
    return bool(
        lexicon.verb_readings(norm)
        or lexicon.locution_readings(norm)
        or lexicon.noun_cue(norm)
        or lexicon.adjective_cue(norm)
    )


def test_the_plain_words_are_no_cues() -> None:
    assert [word for word in PLAIN if is_cue(word)] == []


@given(st.lists(st.sampled_from(PLAIN), max_size=30).map(" ".join))
def test_plain_words_say_nothing(text: str) -> None:
    assert extract(text).attributions == ()


@given(st.text(st.characters(categories=["L", "N", "Zs", "P"]), max_size=40))
def test_other_scripts_say_nothing(text: str) -> None:
    marks = "«»‹›“”„‟\"‚‘’'＂`<>,:-–—―‐‑‒﹘﹣－⸺⸻〝〞〟「」『』"
    assume(not set(text) & set(marks))
    assume(not any(is_cue(word) or word.lower() in _PREPOSITIONS for word in text.split()))
    assert extract(text).attributions == ()
