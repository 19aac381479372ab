"""Golden rules: reports that no known frame tells, and what only looks like one."""

from golden.notation import Rule

__all__ = ["RULES"]

RULES = (
    Rule(
        "a verb of no list behind a quotation",
        "« [Deux heures de papier peint] », <éreinte> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a rare verb and a circumstance behind a quotation",
        "« [Tout est sur la table] », <a biaisé> devant l'Assemblée {le ministre Paul Rey}.",
        ("direct by Paul Rey",),
    ),
    Rule(
        "a name in marks before its verb",
        "Le « Grand Large » accoste lundi à Valrive.",
    ),
    Rule(
        "a verb of no list before a quotation",
        "{Marie Durand} <agite> « [la menace d'un procès sans fin] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a house with a name",
        "Marie Durand habite la « Maison rouge » depuis lundi.",
    ),
    Rule(
        "cries before their words",
        "La foule a quitté la place aux <cris> de « [Rendez-nous la mer !] »",
        ("direct",),
    ),
    Rule(
        "a book and its title",
        "La foule a lu le livre « La mer » pendant l'été.",
    ),
    Rule(
        "a gesture before a colon",
        "{Marie Durand} <tape> du poing sur la table : « [La digue ne tiendra pas l'hiver.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "what stands on a card, behind a colon",
        "Et sur un carton <:> « [On est fatigués, rendez-nous la mer.] »",
        ("direct by nobody",),
    ),
    Rule(
        "a verb, a colon and a clause of the writer",
        "Marie Durand part : le bus attend devant la gare.",
    ),
    Rule(
        "a clause with quoted words under a refusal",
        "{Marie Durand} <refuse> que [son chiffre serve de « gourdin »].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a warning without a verb behind a colon",
        "{Marie Durand} <a prévenu> : [pas de discours, pas de fleurs].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a cause with a clause",
        "Le froid fait que les travaux commenceront lundi.",
    ),
    Rule(
        "one word that somebody answers",
        "[Faux], <rétorque> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a subject behind its verb",
        "Lundi, viendra Marie Durand.",
    ),
    Rule(
        "words without a verb beside their source",
        "[Moins de deux], <à en croire> {un ancien salarié du réseau}.",
        ("indirect by ancien salarié du réseau (anonymous)",),
    ),
    Rule(
        "a letter for somebody",
        "Une lettre est arrivée pour Marie Durand.",
    ),
    Rule(
        "a sentence with quoted words that goes on",
        "« [Nous fermons lundi] », <a déclaré> {Marie Durand}. "
        "[2|Le port restera fermé « jusqu'à la fin des travaux de la digue »].",
        ("direct by Marie Durand", "mixed"),
    ),
    Rule(
        "what is written on a banner",
        "Les marins portent {une banderole} où <est écrit> « [Rendez-nous la mer] ».",
        ("direct",),
    ),
    Rule(
        "a predicate in marks, its subject before them",
        "{Le communiqué} « [condamne tous les actes de violence] ».",
        ("direct",),
        known_failure="three articles of a thousand have it: the weights tell",
    ),
)
