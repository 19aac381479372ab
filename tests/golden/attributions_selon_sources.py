"""Golden rules: the source under selon, the whole of it and nothing behind it."""

from golden.notation import Rule

RULES = (
    # --- the source -----------------------------------------------------------------------------
    Rule(
        "selon and an apposition",
        "<Selon> {Marie Durand, présidente de l'association Rives propres}, [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon and an office with its name after a comma",
        "<Selon> {le président du comité, Hugo Marchal}, [la digue tiendra].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "selon and a relative clause that only adds news",
        "<Selon> {les enquêteurs}, qui ont entendu dix témoins, [la digue était fissurée].",
        ("indirect by enquêteurs (anonymous)",),
    ),
    Rule(
        "selon and a participle that only adds news",
        "<Selon> {un sondage}, réalisé du 6 au 12 mai, [un habitant sur deux veut partir].",
        ("indirect by sondage",),
    ),
    Rule(
        "selon and a relative clause that reports in its turn",
        "[La digue tiendra], <selon> {12|Hugo Marchal}, qui <2|ajoute> que [2|les pompes sont "
        "prêtes].",
        ("indirect by Hugo Marchal", "indirect by Hugo Marchal"),
    ),
    Rule(
        "selon elle",
        "Marie Durand reste calme. [La digue tiendra], <selon> {elle}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon unnamed witnesses",
        "<Selon> {plusieurs témoins}, [la digue a cédé].",
        ("indirect by plusieurs témoins (anonymous)",),
    ),
    Rule(
        "selon a police source",
        "[Deux hommes ont été arrêtés], <selon> {une source policière}.",
        ("indirect by source policière (anonymous)",),
    ),
    Rule(
        "selon a newspaper",
        "<Selon> {Le Monde}, [la digue était fissurée].",
        ("indirect by Le Monde",),
    ),
    Rule(
        "selon a study",
        "<Selon> {une étude de l'Institut Opale}, [la moitié des digues sont fissurées].",
        ("indirect",),
    ),
    Rule(
        "selon lui after selon a name",
        "<Selon> {Paul Lefort}, [la digue tiendra]. <2|Selon> {2|lui}, [2|personne ne part].",
        ("indirect by Paul Lefort", "indirect by Paul Lefort"),
    ),
    # --- the whole noun phrase ------------------------------------------------------------------
    Rule(
        "the office of somebody under selon, with a second complement",
        "<Selon> {la capitaine Marie Durand, de l'Office de lutte contre les atteintes à l'eau et "
        "à l'air}, « [un litre de plomb, c'est dix euros] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "selon, the name of a document, an apposition",
        "<D'après> {un communiqué de Radio Lac, la station de la ville}, [il a neigé lundi].",
        ("indirect",),
    ),
    Rule(
        "selon and dont with an apposition",
        "<Selon> {certains experts}, dont Marie Durand, directrice du musée, [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "a noun that the dictionary calls an adjective",
        "<D'après> {un porte-parole de l'aéronautique civile}, [l'avion a disparu lundi].",
        ("indirect",),
    ),
    Rule(
        "selon somebody, and who that is",
        "[La digue a cédé], <selon> {un communiqué d'Alerte Lac}, une association de riverains.",
        ("indirect",),
    ),
    Rule(
        "selon one role, then the name with another",
        "[La digue a cédé], <selon> {le chef d'état-major, le général Paul Lefort}.",
        ("indirect by Paul Lefort",),
        known_failure="behind selon only a name is an apposition",
    ),
    Rule(
        "selon a superlative",
        "[La crue a fait dix morts], <selon> {les chiffres les plus récents}.",
        ("indirect",),
    ),
    Rule(
        "an office of several fields under selon, at the end",
        "[La digue tient], <selon> {le ministre des Eaux, des Forêts et des Lacs}.",
        ("indirect",),
    ),
    Rule(
        "complements without et are no list",
        "[La digue tient], <selon> {le maire de Valmont}, de la vallée à la source.",
        ("indirect",),
    ),
    Rule(
        "selon, somebody cited by an agency, the name",
        "<Selon> {un médecin local cité par Sud-Presse, Hugo Marchal}, [le sang manque].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "selon some, among them one",
        "<Selon> {certains experts}, dont Hugo Marchal, géologue, [la digue cédera].",
        ("indirect by certains experts (anonymous)",),
    ),
    Rule(
        "selon, participle, role: no part of the content",
        "[Le feu est éteint], <selon> {le capitaine, Paul Lefort}, cité par l'agence du port, un "
        "média de Valrive.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a noun and a present participle under selon",
        "<Selon> {un vétérinaire ayant vu deux chiens}, [la bête est malade].",
        ("indirect",),
        known_failure="a source ends before a participle with more than one complement",
    ),
    Rule(
        "selon and the source itself in the middle of a clause",
        "[Le vrai bilan], <selon> {l'hôpital lui-même}, [est de douze blessés].",
        ("indirect by hôpital",),
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
        "a newspaper with the name of a time",
        "<Selon> {le Midi du Lac}, [le feu est éteint].",
        ("indirect by Midi du Lac",),
    ),
    Rule(
        "those who know him",
        "[Le chien est gentil], <selon> {ceux qui le connaissent}.",
        ("indirect",),
    ),
)
