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
    Rule(
        "the office of somebody under selon, with a second complement",
        "<Selon> {la capitaine Marie Durand, de l'Office de lutte contre les atteintes à l'eau et "
        "à l'air}, « [un litre de plomb, c'est dix euros] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a shout and what came after",
        "{Le voleur} <a crié> « [À mort !] » avant de fuir par le jardin.",
        ("direct by voleur (anonymous)",),
    ),
    Rule(
        "two shouts",
        "{Les marins} <ont crié> [« Dehors ! » et « Liberté ! »] devant la mairie.",
        ("mixed by marins (anonymous)",),
    ),
    Rule(
        "a shout with its translation in what another says",
        "<1|Selon> {1|la police}, [1|{2|le voleur} <2|aurait crié> « [2|Viva la libertad] »] (vive "
        "la liberté, en espagnol).",
        ("mixed by police", "direct by voleur (anonymous)"),
    ),
    Rule(
        "a name in marks before those who get it",
        "{La mairie} <désigne> comme « [ennemis] » les associations comme les syndicats.",
        ("direct by mairie",),
    ),
    Rule(
        "a bare noun of speech behind what was said",
        "{Marie Durand} <avait affirmé> [détester la mairie], affirmation qu'elle a répétée hier.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a bare noun of no speech behind what was said",
        "{Marie Durand} <avait affirmé> [détester la mairie, maison qu'elle a quittée hier].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a charge behind the accused as a pronoun",
        "{Le préfet} l'<accuse> de [manque de loyauté et de fuite de documents].",
        ("indirect by préfet",),
    ),
    Rule(
        "a day inside a compound tense",
        "{Marie Durand} <avait dès le lendemain appelé> Luc Petit à [rejoindre la liste].",
        ("indirect by Marie Durand",),
    ),
    Rule("a day that is an object", "Marie Durand a le lendemain pour dormir."),
    Rule(
        "en effet before an attribute",
        "{La mairie} l'<estime> en effet [illégale].",
        ("indirect by mairie",),
    ),
    Rule(
        "hearsay in a relative clause",
        "Le bus était conduit par une femme [qui aurait], <selon> {la gendarmerie}, [dérapé sur la "
        "neige].",
        ("indirect by gendarmerie",),
    ),
    Rule(
        "c'est and hearsay in a relative clause",
        "[C'est le bus qui aurait], <selon> {la gendarmerie}, [dérapé sur la neige].",
        ("indirect by gendarmerie",),
    ),
    Rule(
        "a subject, selon, and a verb that looks like a participle",
        "[Le bilan], <selon> {la préfecture}, [fait état de deux morts].",
        ("indirect by préfecture",),
    ),
    Rule(
        "an auxiliary, selon with a circumstance, and the participle",
        "[La tour aurait], <selon> {des experts} après une nouvelle étude des murs, [fait une "
        "chute de deux mètres].",
        ("indirect by experts (anonymous)",),
    ),
    Rule(
        "a second report without the sign before it",
        "{1|La maire} <1|a répondu> que [1|le pont tiendra] « [2|L'idée qu'il cède est fausse] » "
        "<2|a-t-{2|elle} déclaré>.",
        ("indirect by maire", "direct by maire"),
    ),
)
