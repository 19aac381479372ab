"""Conjugation against forms written by hand, from the conjugation tables of common grammars."""

import pytest

from quoteattr.conjugation import SLOTS, UnknownVerb, conjugate, spellings

PAST_3S = "convaincre:convainquit prétendre:prétendit soutenir:soutint dédire:dédit prévoir:prévit \
admettre:admit craindre:craignit plaindre:plaignit feindre:feignit conclure:conclut lire:lut \
écrire:écrivit croire:crut savoir:sut vouloir:voulut pouvoir:put devoir:dut voir:vit rire:rit \
faire:fit taire:tut suivre:suivit convenir:convint asseoir:assit recevoir:reçut vivre:vécut \
naître:naquit coudre:cousit moudre:moulut résoudre:résolut acquérir:acquit courir:courut \
mourir:mourut ouvrir:ouvrit fuir:fuit haïr:haït pourvoir:pourvut être:fut avoir:eut dire:dit \
menacer:menaça juger:jugea maudire:maudit conduire:conduisit nuire:nuisit rompre:rompit \
battre:battit inclure:inclut connaître:connut plaire:plut boire:but valoir:valut falloir:fallut"

PAST_3P = "prétendre:prétendirent admettre:admirent soutenir:soutinrent menacer:menacèrent \
juger:jugèrent convaincre:convainquirent dire:dirent devoir:durent finir:finirent"

SUBJUNCTIVE_PAST_3S = "soutenir:soutînt prétendre:prétendît affirmer:affirmât dire:dît être:fût \
avoir:eût faire:fît savoir:sût juger:jugeât convaincre:convainquît haïr:haït convenir:convînt"

SUBJUNCTIVE_3S = (
    "faire:fasse savoir:sache pouvoir:puisse aller:aille vouloir:veuille valoir:vaille \
prévaloir:prévale être:soit avoir:ait venir:vienne prendre:prenne recevoir:reçoive boire:boive \
dire:dise craindre:craigne convaincre:convainque finir:finisse acquérir:acquière croire:croie"
)

PRESENT_3S = "convaincre:convainc prétendre:prétend interrompre:interrompt craindre:craint \
acquérir:acquiert menacer:menace rappeler:rappelle marteler:martèle répéter:répète jeter:jette \
acheter:achète peser:pèse tweeter:tweete employer:emploie maudire:maudit mourir:meurt vêtir:vêt \
coudre:coud émouvoir:émeut révéler:révèle céder:cède régner:règne célébrer:célèbre créer:crée"

PRESENT_2P = "dire:dites redire:redites contredire:contredisez médire:médisez prédire:prédisez \
maudire:maudissez faire:faites satisfaire:satisfaites être:êtes convaincre:convainquez"

FUTURE_3S = "envoyer:enverra tenir:tiendra voir:verra prévoir:prévoira pourvoir:pourvoira \
courir:courra mourir:mourra acquérir:acquerra cueillir:cueillera devoir:devra pouvoir:pourra \
vouloir:voudra savoir:saura valoir:vaudra recevoir:recevra rappeler:rappellera peser:pèsera \
faire:fera aller:ira être:sera avoir:aura employer:emploiera conclure:conclura dire:dira"


def cells(lemma: str, **wanted: object) -> set[str]:
    return {
        form.text
        for form in conjugate(lemma)
        if all(getattr(form, name) == value for name, value in wanted.items())
    }


def pairs(table: str) -> list[tuple[str, str]]:
    return [(lemma, text) for lemma, _, text in (item.partition(":") for item in table.split())]


@pytest.mark.parametrize(("lemma", "text"), pairs(PAST_3S))
def test_simple_past_singular(lemma: str, text: str) -> None:
    assert text in cells(lemma, mood="ind", tense="past", person=3, number="s")


@pytest.mark.parametrize(("lemma", "text"), pairs(PAST_3P))
def test_simple_past_plural(lemma: str, text: str) -> None:
    assert text in cells(lemma, mood="ind", tense="past", person=3, number="p")


@pytest.mark.parametrize(("lemma", "text"), pairs(SUBJUNCTIVE_PAST_3S))
def test_imperfect_subjunctive(lemma: str, text: str) -> None:
    assert cells(lemma, mood="sub", tense="impf", person=3, number="s") == {text}


@pytest.mark.parametrize(("lemma", "text"), pairs(SUBJUNCTIVE_3S))
def test_present_subjunctive(lemma: str, text: str) -> None:
    assert cells(lemma, mood="sub", tense="pres", person=3, number="s") == {text}


@pytest.mark.parametrize(("lemma", "text"), pairs(PRESENT_3S))
def test_present(lemma: str, text: str) -> None:
    assert text in cells(lemma, mood="ind", tense="pres", person=3, number="s")


@pytest.mark.parametrize(("lemma", "text"), pairs(PRESENT_2P))
def test_present_of_vous(lemma: str, text: str) -> None:
    assert cells(lemma, mood="ind", tense="pres", person=2, number="p") == {text}


@pytest.mark.parametrize(("lemma", "text"), pairs(FUTURE_3S))
def test_future(lemma: str, text: str) -> None:
    assert text in cells(lemma, mood="ind", tense="fut", person=3, number="s")


@pytest.mark.parametrize(
    ("lemma", "texts"),
    [
        ("dire", "dit dite dits dites"),
        ("promettre", "promis promise promis promises"),
        ("devoir", "dû due dus dues"),
        ("dissoudre", "dissous dissoute dissous dissoutes"),
        ("inclure", "inclus incluse inclus incluses"),
        ("conclure", "conclu conclue conclus conclues"),
        ("craindre", "craint crainte craints craintes"),
        ("souffrir", "souffert soufferte soufferts souffertes"),
        ("être", "été"),
        ("sourire", "souri"),
    ],
)
def test_past_participle(lemma: str, texts: str) -> None:
    found = [form.text for form in conjugate(lemma) if form.form == "ppart"]
    assert found == texts.split()


@pytest.mark.parametrize(
    ("lemma", "second", "first_plural"),
    [
        ("affirmer", "affirme", "affirmons"),
        ("ouvrir", "ouvre", "ouvrons"),
        ("dire", "dis", "disons"),
        ("être", "sois", "soyons"),
        ("avoir", "aie", "ayons"),
        ("savoir", "sache", "sachons"),
    ],
)
def test_imperative(lemma: str, second: str, first_plural: str) -> None:
    assert cells(lemma, mood="imp", person=2, number="s") == {second}
    assert cells(lemma, mood="imp", person=1, number="p") == {first_plural}


@pytest.mark.parametrize(
    ("lemma", "participle"),
    [
        ("prétendre", "prétendant"),
        ("convaincre", "convainquant"),
        ("menacer", "menaçant"),
        ("juger", "jugeant"),
        ("être", "étant"),
        ("avoir", "ayant"),
        ("savoir", "sachant"),
        ("craindre", "craignant"),
        ("prédire", "prédisant"),
        ("finir", "finissant"),
    ],
)
def test_present_participle(lemma: str, participle: str) -> None:
    assert cells(lemma, form="gpart") == {participle}


@pytest.mark.parametrize(
    ("lemma", "both"),
    [
        ("connaître", {"connaît", "connait"}),
        ("payer", {"paie", "paye"}),
        ("asseoir", {"assied", "assoit"}),
        ("renouveler", {"renouvelle", "renouvèle"}),
    ],
)
def test_two_spellings(lemma: str, both: set[str]) -> None:
    assert cells(lemma, mood="ind", tense="pres", person=3, number="s") == both


def test_imperfect_of_verbs_in_ier_doubles_the_i() -> None:
    assert cells("nier", mood="ind", tense="impf", person=1, number="p") == {"niions"}


def test_a_whole_tense() -> None:
    slots = [(s.mood, s.tense) for s in SLOTS]
    found = [c for c, s in zip(spellings("dire"), slots, strict=True) if s == ("ind", "pres")]
    assert found == "dis dis dit disons dites disent".split()


def test_impersonal_verb_has_a_third_person_only() -> None:
    assert {form.person for form in conjugate("falloir")} == {0, 3}
    assert cells("falloir", mood="ind", tense="pres") == {"faut"}


@pytest.mark.parametrize("word", ["", "er", "bonjour", "flouir", "zrendre", "p4rler", "dire que"])
def test_no_verb(word: str) -> None:
    with pytest.raises(UnknownVerb):
        conjugate(word)


def test_prefix_is_no_accident_of_spelling() -> None:
    assert cells("répartir", mood="ind", tense="pres", person=3, number="s") == {"répartit"}
    assert cells("repartir", mood="ind", tense="pres", person=3, number="s") == {"repart"}
    assert cells("asservir", mood="ind", tense="pres", person=3, number="s") == {"asservit"}
    assert cells("desservir", mood="ind", tense="pres", person=3, number="s") == {"dessert"}
