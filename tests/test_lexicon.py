"""The tables of cues: their invariants, and golden readings."""

import re

import pytest

from quoteattr import lexicon, tables

ACTS = frozenset(
    "accuse add advise agree allow announce answer apologise ask begin blame boast call claim "
    "comment complain concede conclude confide confirm correct decide defend deny describe doubt "
    "exclaim explain fear forbid forgive greet hope insist insult joke judge know mention mock "
    "object observe omit order plead praise predict promise propose protest quote reassure refuse "
    "regret rejoice remember remind repeat request reveal show state suggest suppose suspect swear "
    "tell thank threaten urge want warn wonder worry write".split()
)
CLASSES = frozenset({"speech", "judgement", "show", "manner", "stance"})
NEEDS = frozenset({"np", "pronoun", "adj", "verb", "none"})


def named(name: str) -> lexicon.Verb:
    (found,) = [verb for verb in lexicon.verbs() if verb.name == name]
    return found


def sentences(cell: str) -> list[str]:
    return [sentence for sentence in cell.split("|") if sentence.strip()]


def tokens(sentence: str) -> list[str]:
    return re.findall(r"\w+'|[\w-]+", sentence.lower().replace("’", "'"))


# --- verbs ---------------------------------------------------------------------------------------


def test_there_are_enough_verbs() -> None:
    single = [verb for verb in lexicon.verbs() if not verb.words]
    assert len(single) >= 700
    assert len(lexicon.verbs()) - len(single) >= 200


def test_columns_hold_what_they_may() -> None:
    for verb in lexicon.verbs():
        assert verb.act in ACTS, verb.name
        assert verb.polarity in ("asserted", "denied"), verb.name
        assert verb.passive in ("none", "personal", "impersonal", "both"), verb.name
    assert {row["factive"] for row in tables.rows("verbs")} == {"yes", "no"}


def test_every_act_and_frame_and_class_is_used() -> None:
    assert {verb.act for verb in lexicon.verbs()} == ACTS
    assert all(verb.frames for verb in lexicon.verbs())
    frames = {row["frame"] for row in tables.rows("frames")}
    assert {frame for verb in lexicon.verbs() for frame in verb.frames} == frames
    assert {verb.cls for verb in lexicon.verbs()} == CLASSES


def test_what_counts_only_when_quoted_takes_no_reported_clause() -> None:
    for verb in lexicon.verbs():
        if verb.cls in ("manner", "stance"):
            assert verb.frames.isdisjoint({"que", "si", "a_np_que"}), verb.name


def test_reflexive_verbs_have_no_passive() -> None:
    for verb in lexicon.verbs():
        assert verb.reflexive == "no" or verb.passive == "none", verb.name


def test_citation_forms_elide_before_a_vowel() -> None:
    for verb in lexicon.verbs():
        if verb.reflexive == "yes":
            vowel = verb.lemma[0] in "aeéèêioôuy"
            assert verb.name.startswith("s'" if vowel else "se "), verb.name


@pytest.mark.parametrize(
    ("name", "cls", "frames"),
    [
        ("dire", "speech", "que inf attr a_np_que a_np_de si incise colon"),
        ("promettre", "speech", "que de_inf a_np_de"),
        ("accuser", "speech", "np_de np_de_np"),
        ("qualifier", "speech", "de_attr"),
        ("considérer", "judgement", "que comme attr"),
        ("juger", "judgement", "que attr"),
        ("montrer", "show", "que"),
        ("sourire", "manner", "incise"),
        ("parler", "stance", "de_np"),
        ("vouloir", "stance", "inf que_quoted"),
        ("se demander", "speech", "si"),
        ("s'engager", "speech", "a_inf"),
        ("appeler", "speech", "a_inf np_a"),
        ("faire savoir", "speech", "que a_np_que"),
        ("mettre en garde", "speech", "que contre_np"),
        ("tirer la sonnette d'alarme", "speech", "incise"),
    ],
)
def test_frames(name: str, cls: str, frames: str) -> None:
    verb = named(name)
    assert verb.cls == cls
    assert verb.frames >= set(frames.split())


@pytest.mark.parametrize("name", ["savoir", "décider", "vouloir", "souhaiter", "ignorer"])
def test_thoughts_and_decisions_report_nothing_without_quoted_words(name: str) -> None:
    assert named(name).cls == "stance"


@pytest.mark.parametrize("word", ["voir", "venir", "manger", "sembler"])
def test_no_clause_of_these_is_reported(word: str) -> None:
    assert all("que" not in reading.verb.frames for reading in lexicon.verb_readings(word))


@pytest.mark.parametrize(
    "name", ["nier", "démentir", "contester", "réfuter", "récuser", "infirmer", "se défendre"]
)
def test_denials(name: str) -> None:
    assert named(name).polarity == "denied"


def test_assertion_is_the_rule() -> None:
    denied = [verb.name for verb in lexicon.verbs() if verb.polarity == "denied"]
    assert len(denied) < 20
    assert all(named(name).act == "deny" for name in denied)


@pytest.mark.parametrize("name", sorted(lexicon.WITHHOLDING))
def test_withholding_verbs_report_nothing_themselves(name: str) -> None:
    frame = {"de": "de_inf", "à": "a_inf"}[lexicon.WITHHOLDING[name]]
    assert frame in named(name).frames
    assert named(name).cls in ("stance", "manner")


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("soutint", {("soutenir", "fin", "past", 3, "s")}),
        ("admirent", {("admettre", "fin", "past", 3, "p"), ("admirer", "fin", "pres", 3, "p")}),
        ("précisant", {("préciser", "gpart", "", 0, "")}),
        ("accusées", {("accuser", "ppart", "", 0, "p"), ("s'accuser", "ppart", "", 0, "p")}),
        ("nieraient", {("nier", "fin", "pres", 3, "p")}),
        ("maison", set()),
    ],
)
def test_readings(word: str, readings: set[tuple[str, str, str, int, str]]) -> None:
    found = {
        (reading.verb.name, reading.form, reading.tense, reading.person, reading.number)
        for reading in lexicon.verb_readings(word)
    }
    assert found == readings


def test_the_reflexive_of_a_verb_has_an_entry_of_its_own() -> None:
    found = {(r.verb.name, r.verb.reflexive) for r in lexicon.verb_readings("demanda")}
    assert found == {("demander", "no"), ("se demander", "yes")}


def test_words_of_a_locution_are_tokens_with_alternatives() -> None:
    assert [sorted(word) for word in named("tirer la sonnette d'alarme").words] == [
        ["la"],
        ["sonnette"],
        ["d'"],
        ["alarme"],
    ]
    assert "faire savoir" in {r.verb.name for r in lexicon.locution_readings("fait")}
    assert not lexicon.verb_readings("fait")


def test_gender_and_number_of_participles() -> None:
    found = {(r.gender, r.number) for r in lexicon.verb_readings("soupçonnées")}
    assert found == {("f", "p")}


# --- prepositions --------------------------------------------------------------------------------


def matches(cue: lexicon.PrepositionCue, words: list[str]) -> bool:
    size = len(cue.words)
    return any(
        all(word in place for word, place in zip(words[k : k + size], cue.words, strict=True))
        for k in range(len(words) - size + 1)
    )


@pytest.mark.parametrize("cue", lexicon.prepositions(), ids=lambda cue: cue.name)
def test_a_prepositional_cue_is_found_in_its_examples(cue: lexicon.PrepositionCue) -> None:
    (row,) = (row for row in tables.rows("prepositions") if row["name"] == cue.name)
    assert cue.needs
    assert cue.needs <= NEEDS
    assert sentences(row["examples"])
    for sentence in sentences(row["examples"]):
        assert matches(cue, tokens(sentence)), sentence
    for sentence in sentences(row["counter_examples"]):
        assert any(word in place for word in tokens(sentence) for place in cue.words), sentence


def test_longer_prepositional_cues_come_first() -> None:
    sizes = [len(cue.words) for cue in lexicon.prepositions()]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(
    "words",
    [
        "selon",
        "d' après",
        "aux yeux du",
        "de source",
        "selon les propos de",
        "pour",
        "si l' on en croit",
    ],
)
def test_prepositional_cues(words: str) -> None:
    wanted = words.split()
    assert any(
        len(cue.words) == len(wanted) and matches(cue, wanted) for cue in lexicon.prepositions()
    )


# --- nouns and adjectives ------------------------------------------------------------------------


def test_nouns_hold_what_they_may() -> None:
    frames = {"que", "selon_lequel", "de_inf", "a_inf", "quote"}
    for cue, number in lexicon.nouns().values():
        assert cue.frames, cue.lemma
        assert cue.frames <= frames, cue.lemma
        assert cue.gender in ("m", "f")
        assert cue.polarity in ("asserted", "denied")
        assert number in ("s", "p")
        assert cue.act in ACTS


@pytest.mark.parametrize(
    ("word", "lemma", "frame", "document"),
    [
        ("déclarations", "déclaration", "que", False),
        ("communiqué", "communiqué", "selon_lequel", True),
        ("thèse", "thèse", "selon_lequel", False),
        ("appel", "appel", "a_inf", False),
        ("menaces", "menace", "de_inf", False),
        ("vœux", "vœu", "que", False),
    ],
)
def test_nouns(word: str, lemma: str, frame: str, document: bool) -> None:
    cue = lexicon.noun_cue(word)
    assert cue is not None
    assert (cue.lemma, cue.document) == (lemma, document)
    assert frame in cue.frames


def test_a_denial_may_be_a_noun() -> None:
    cue = lexicon.noun_cue("démentis")
    assert cue is not None
    assert cue.polarity == "denied"


def test_the_fact_that_is_no_report() -> None:
    assert lexicon.noun_cue("fait") is None


def test_adjectives() -> None:
    cue = lexicon.adjective_cue("convaincues")
    assert cue is not None
    assert cue.lemma == "convaincu"
    assert "que" in cue.frames
    assert lexicon.adjective_cue("bleue") is None


# --- false friends -------------------------------------------------------------------------------


FRIENDS = tables.rows("false_friends")


def test_a_false_friend_stands_in_its_examples() -> None:
    for friend in FRIENDS:
        assert friend["sense"], friend["name"]
        for column in ("examples", "cues"):
            assert sentences(friend[column]), friend["name"]
            for sentence in sentences(friend[column]):
                found = re.split(r"-t-il|-il|\W+", sentence.lower())
                assert friend["word"] in [word.strip("-") for word in found]


def test_a_false_friend_looks_like_a_cue() -> None:
    longer = (*lexicon.verbs(), *lexicon.prepositions())
    within = {word for cue in longer for place in cue.words for word in place}
    for word in (row["word"] for row in FRIENDS):
        assert (
            lexicon.verb_readings(word)
            or lexicon.locution_readings(word)
            or lexicon.noun_cue(word)
            or word in within
        ), word


def test_every_homograph_is_a_form_of_a_cue_verb() -> None:
    for row in tables.rows("homographs"):
        assert lexicon.verb_readings(row["form"]), row["form"]
        assert row["other"] in ("adjective", "adposition", "adverb", "name", "noun", "interjection")


def test_homographs() -> None:
    assert lexicon.is_homograph("sommes")
    assert lexicon.is_homograph("précise")
    assert lexicon.is_homograph("maintenant")
    assert not lexicon.is_homograph("affirme")
    assert not lexicon.is_homograph("selon")


# --- provenance ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["verbs", "paradigms", "prepositions", "nouns", "adjectives", "false_friends", "homographs"],
)
def test_tables_of_the_lexicon_say_where_they_come_from(name: str) -> None:
    entry = lexicon_sources()[name]
    assert entry["origin"]
    assert entry["licence"]


def lexicon_sources() -> dict[str, dict[str, str]]:
    import tomllib
    from importlib.resources import files

    text = (files("quoteattr") / "data" / "fr" / "SOURCES.toml").read_text("utf-8")
    return tomllib.loads(text)
