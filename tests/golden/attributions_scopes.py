"""Golden rules: what a source under a preposition takes, and where its own words end."""

from golden.notation import Rule

RULES = (
    Rule(
        "selon and the source itself in the middle of a clause",
        "[Le vrai bilan], <selon> {l'hôpital lui-même}, [est de douze blessés].",
        ("indirect by hôpital",),
    ),
    Rule(
        "an incise and the source itself",
        "[L'eau baisse depuis mardi], <a dit> {Marie Durand elle-même}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a title before a foreign particle",
        "« [L'eau baisse] », <a précisé> {M. Di Rienzo}.",
        ("direct by Di Rienzo",),
    ),
    Rule(
        "an indefinite apposition with a field and a place",
        "<Selon> {Marie Durand, une professeure en droit de la ville de Nice}, [la loi est floue].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a subject with an indefinite article is no apposition",
        "<Selon> {Marie Durand}, [un professeur en droit a été blessé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "where somebody comes from is of the source",
        "<Selon> {Marie Durand, du Territoire du Lac}, [les « liens avec la côte se défont »].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a list with a partitive article is no apposition",
        "<Selon> {Marie Durand}, [du sable, des pierres et des arbres bloquent la route].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a second predicate behind the source",
        "[Elle avait reçu deux offres], <selon> {Le Clairon}, [mais n'a pas répondu].",
        ("indirect by Clairon",),
    ),
    Rule(
        "a second clause with its own subject behind the source",
        "[Elle avait reçu une offre], <selon> {Le Clairon}, mais elle habite toujours ici.",
        ("indirect by Clairon",),
    ),
    Rule(
        "a newspaper with the name of a time",
        "<Selon> {le Midi du Lac}, [le feu est éteint].",
        ("indirect by Midi du Lac",),
    ),
    Rule("a time under selon", "Selon le soir, le vent tourne au nord."),
    Rule(
        "those who know him",
        "[Le chien est gentil], <selon> {ceux qui le connaissent}.",
        ("indirect",),
    ),
    Rule(
        "the last part of an aside",
        "Luc Petit, un homme seul mais [très aimé] <selon> {ceux qui le voyaient}, a disparu.",
        ("indirect",),
    ),
    Rule(
        "the link of a noun of speech is not of its cue",
        "<Selon les dires> du {gardien}, [la maison était vide].",
        ("indirect",),
    ),
    Rule(
        "who gives the news speaks",
        "<D'après les précisions apportées> par {Marie Durand}, [la maison était vide].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a source in the middle of a reported clause",
        "{1|Le maire} <1|a déclaré> que [1|[2|la salle], <2|selon> {2|les experts}, [2|serait "
        "fermée]].",
        ("indirect by maire", "indirect by experts (anonymous)"),
    ),
    Rule(
        "a circumstance of the saying that holds a long name",
        "{Marie Durand} <a fait savoir>, dans la lettre ouverte qui précède le conseil et que la "
        "mairie de la ville publie, que [la salle serait fermée].",
        ("indirect by Marie Durand",),
    ),
)
