"""Golden rules: what belongs to a source and to a content, and what stands beside them."""

from golden.notation import Rule

RULES = (
    Rule(
        "a source of some quality",
        "<De {source> proche du club}, [le joueur est parti].",
        ("indirect by source proche du club (anonymous)",),
    ),
    Rule(
        "a clause behind a source that its words still lack",
        "[Il est probable], <selon> {la mairie}, [que la digue cède].",
        ("indirect by mairie",),
    ),
    Rule(
        "an infinitive behind a source that its words still lack",
        "[Il est urgent], <selon> {la mairie}, [de fermer la digue].",
        ("indirect by mairie",),
    ),
    Rule(
        "a clause behind an incise that its words still lack",
        "[Il est probable], <estime> {Marie Durand}, [que la digue cède].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a verb that waits for its clause",
        "[Rien ne prouve], <selon> {Marie Durand}, [que la digue cède].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a relative behind a source tells of the source",
        "[La digue tient], <selon> {la préfète}, que la presse interroge.",
        ("indirect by préfète",),
    ),
    Rule(
        "always, in the words of an incise",
        "[Elle fuit toujours], <assure> {le maire}.",
        ("indirect by maire",),
    ),
    Rule(
        "always, before the next words of a source",
        "[Elle fuit], toujours <selon> {le maire}.",
        ("indirect by maire",),
    ),
    Rule(
        "a trade with its place",
        "« [Non] », <a dit> {Nora Zidi, pharmacienne à Courcelles}.",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "a role with what it is without",
        "« [Non] », <répond> {Luc Petit, député sans groupe de la Meuse}.",
        ("direct by Luc Petit",),
    ),
    Rule(
        "a role and where it was said",
        "« [Non] », <a dit> {Nora Zidi, la pharmacienne}, à Radio Nord.",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "how somebody speaks is no apposition",
        "« [Non] », <a dit> {Nora Zidi}, les yeux humides.",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "a translation in brackets is nobody's name",
        "« [Non] », <a dit> {Nora Zidi} (traduit du russe).",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "a party in brackets belongs to the name",
        "« [Non] », <a dit> {Nora Zidi (PS)}.",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "what a quotation means, in brackets behind it",
        "« [Niet] » (non), <a dit> {Nora Zidi}.",
        ("direct by Nora Zidi",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "an officer in retirement and the name",
        "« [Non] », <a dit> {le colonel en retraite Yves Morin}.",
        ("direct by Yves Morin",),
    ),
    Rule(
        "a number that looks like a year",
        "<Selon> {1950 habitants}, [la digue fuit].",
        ("indirect",),
    ),
    Rule("a year is nobody", "Selon 1950, la digue fuit."),
    Rule(
        "a role with its owner, and who holds it",
        "{Son avocat, le Suisse Luc Petit}, <a dit> que [le procès reprendrait].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "who holds a role, behind the verb",
        "« [Non] », <a dit> {sa voisine, la pianiste Nora Zidi}.",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "behind selon the clause begins at the comma",
        "<Selon> {son avocat}, [le Suisse Luc Petit reviendra].",
        ("indirect",),
    ),
    Rule(
        "what is said from somebody's side is no apposition",
        "{Matignon}, de son côté, <assure> que [rien ne presse].",
        ("indirect by Matignon",),
    ),
    Rule("the age of a role", "« [Oui] », <dit> {sa fille aînée, 12 ans}.", ("direct",)),
    Rule(
        "a firm that somebody speaks for",
        "« [Non] », <a dit> {Nora Zidi, de Rivage Télécom}.",
        ("direct by Nora Zidi",),
    ),
    Rule(
        "how somebody speaks, without a comma",
        "« [Non] », <a dit> {Nora Zidi} d'une voix blanche.",
        ("direct by Nora Zidi",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a number that is part of a role",
        "« [Non] », <assure> {le numéro deux de la ligue}.",
        ("direct",),
    ),
    Rule(
        "a participle before a subject",
        "Placé en garde à vue, {le tireur} <a dit> que [le fusil était vide].",
        ("indirect",),
    ),
)
