"""Is it French? Texts of other languages give a diagnostic and no noise; French ones are read."""

import pytest

from quoteattr import extract

OTHERS = {
    "English": (
        "The mayor said on Tuesday that the bridge would be closed. He denied that he had been "
        "told about it. According to the police, forty families have been given a place to stay."
    ),
    "Spanish": (
        "El alcalde ha dicho que el puente va a cerrar el lunes. Según la policía, no hay "
        "heridos, pero las familias están muy preocupadas por lo que pasa en la ciudad desde "
        "ayer."
    ),
    "Italian": (
        "Il sindaco ha detto che il ponte sarà chiuso lunedì. Secondo la polizia non ci sono "
        "feriti, ma le famiglie della zona sono molto preoccupate per quello che è stato deciso."
    ),
    "Portuguese": (
        "O presidente disse que a ponte vai fechar na segunda. Segundo a polícia, não há feridos,"
        " mas as famílias da zona estão muito preocupadas com o que foi decidido pelo governo."
    ),
    "German": (
        "Der Bürgermeister sagte am Dienstag, dass die Brücke geschlossen wird. Nach Angaben der "
        "Polizei ist niemand verletzt, aber die Familien sind von der Entscheidung überrascht."
    ),
    "Dutch": (
        "De burgemeester zei dinsdag dat de brug wordt gesloten. Volgens de politie is er niemand"
        " gewond, maar de gezinnen in de buurt zijn niet blij met wat er is besloten."
    ),
    "Catalan": (
        "L'alcalde va dir que el pont es tancarà dilluns. Segons la policia, no hi ha ferits, "
        "però les famílies de la zona són molt preocupades amb el que ha passat."
    ),
    "hardly": (
        "Kaupunginjohtaja sanoi tiistaina, että silta suljetaan. Poliisin mukaan kukaan ei "
        "loukkaantunut, mutta perheet ovat huolissaan päätöksestä. Hän kiisti tienneensä asiasta."
        " Silta rakennettiin vuonna 1923, ja sitä korjattiin viimeksi kymmenen vuotta sitten. "
        "Lautakunta kokoontuu uudelleen torstaina, jolloin asiasta tehdään lopullinen päätös. "
        "Asukkaat toivovat pikaista ratkaisua, sillä kiertotie on pitkä, ja koululaiset joutuvat "
        "heräämään aikaisin."
    ),
    "script": (
        "Мэр заявил во вторник, что мост будет закрыт. По данным полиции, никто не пострадал, но "
        "семьи обеспокоены тем, что произошло в городе, и ждут решения властей."
    ),
}
STATEMENT = (
    "The company is aware of the reports and will be working with the authorities. We have been "
    "told that there is no danger for those who live in the area, and we will do all that we can "
    "for them."
)
FRENCH = [
    ("Le maire a dit que le pont fermerait."),
    f"La firme a réagi dans un communiqué. « {STATEMENT} », a déclaré son porte-parole, Luc Petit.",
    (
        "Résultats : Durand b. Petit 6-4, 6-2 ; Weber b. Rossi 7-5, 6-1 ; Müller b. García 6-3, "
        "6-0 ; Dupont b. Van Dijk 6-1, 6-1. En double, Martin et Leroy ont battu Costa et Silva, "
        "selon la fédération, qui annonce la suite du tournoi pour demain matin à dix heures sur "
        "le court central."
    ),
    (
        "Selon El País, la banque Santander va vendre ses parts. « No pasarán », a lancé La "
        "Pasionaria, dont le mot est resté. Le quotidien De Standaard et la chaîne Das Erste "
        "l'ont aussi relevé."
    ),
]


@pytest.mark.parametrize("name", OTHERS)
def test_another_language_is_named_and_nothing_is_found(name: str) -> None:
    result = extract(OTHERS[name])
    (doubt,) = [d for d in result.diagnostics if d.code == "not-french"]
    assert name in doubt.message
    assert result.attributions == result.speakers == ()


@pytest.mark.parametrize("text", FRENCH)
def test_french_is_read_whatever_it_quotes(text: str) -> None:
    result = extract(text)
    assert "not-french" not in {d.code for d in result.diagnostics}
    assert result.attributions


def test_a_few_words_are_not_judged() -> None:
    assert extract("The mayor said that the bridge would be closed.").diagnostics == ()
