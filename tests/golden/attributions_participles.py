"""Golden rules: participles and gerunds that report."""

from golden.notation import Rule

RULES = (
    Rule(
        "participle after a clause of no speech",
        "{L'association Rives propres} a saisi le juge, <estimant> que [la vente est illégale].",
        ("indirect by Rives propres",),
    ),
    Rule(
        "participle first",
        "<Rappelant> que [la digue est ancienne], {Marie Durand} a quitté la salle.",
        ("indirect",),
    ),
    Rule(
        "gerund first",
        "<En affirmant> que [la digue tiendrait], {Marie Durand} a rassuré les habitants.",
        ("indirect",),
    ),
    Rule(
        "gerund last",
        "{Marie Durand} a rassuré les habitants <en affirmant> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "avant de and infinitive after a clause of no speech",
        "{Marie Durand} a salué la foule avant d'<ajouter> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "apposed participle",
        "La ville a reçu {une lettre} <affirmant> que [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "celle annonçant",
        "Cette lettre suit {celle} <annonçant> que [la digue fermera].",
        ("indirect",),
    ),
    Rule(
        "a quotation with que, then a participle",
        "{12|Marie Durand} <a déclaré> que « [la digue tiendra] », <2|ajoutant> que [2|personne ne "
        "devait partir].",
        ("direct by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "sous entendre in two words",
        "{Marie Durand} sourit, <sous entendant> que [le vote serait reporté].",
        ("indirect by Marie Durand",),
    ),
)
