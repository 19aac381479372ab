"""Golden rules: who is named with an apposition, and where shouts, names and charges end."""

from golden.notation import Rule

RULES = (
    Rule(
        "a role and its origin behind a name",
        "« [La roue a cédé] », <a confié> {Marie Durand, la navigatrice à l'origine du sauvetage}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a role and its service behind a name",
        "« [La route est fermée] », <a précisé> {Marie Durand, infirmière au service 15}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a role behind a name and where it was said",
        "« [La route est fermée] », <a précisé> {Marie Durand}, préfète à Radio Nord.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "somebody's parents, and who that is",
        "« [Nous n'en pouvons plus] », <écrivent> {les parents de Luc Petit, jeune apprenti de "
        "19 ans mort à Lille}, dans une lettre.",
        ("direct by parents de Luc Petit",),
    ),
    Rule(
        "an office with a place that is told about",
        "{Marie Durand, ministre de la Santé de la province du Nord} où se trouve le barrage, "
        "<a précisé> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a bare office before a name",
        "Patronne de la banque, {Marie Durand} <a annoncé> [vouloir partir].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "an office with its article before a name",
        "{La patronne de la banque, Marie Durand}, <a annoncé> [vouloir partir].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "for whom somebody speaks",
        "{Marie Durand, de la Ligue des lacs}, <a déclaré> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "where somebody comes back from",
        "{Marie Durand}, de retour de Lyon, <a déclaré> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a verb before a colon that looks like an adjective",
        "{Marie Durand, de Terre Sans Eau}, <précise> : « [Le lac est vide] ».",
        ("direct by Marie Durand",),
    ),
)
