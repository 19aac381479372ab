"""Golden rules: *on* that speaks, and those who were told (*nous*, *vous*)."""

from golden.notation import Rule

RULES = (
    Rule(
        "on in an incise",
        "[La digue tient], <jure>-t-{on}.",
        ("indirect by nobody",),
    ),
    Rule(
        "on in an incise behind marks, from a seat",
        "« [Balivernes] », <évacue>-t-{on} à Matignon.",
        ("direct by Matignon",),
    ),
    Rule(
        "on in an incise from a body",
        "[La digue sera refaite], <reconnaît>-{on} à la préfecture de région.",
        ("indirect by préfecture de région",),
    ),
    Rule(
        "on who noted is the writer",
        "La digue, constate-t-on, a besoin de pierres.",
    ),
    Rule("a question with on", "Que dit-on à la préfecture ?"),
    Rule(
        "learnt from a source",
        "[Deux marins ont disparu], <a-t-on appris> lundi de {source portuaire}.",
        ("indirect by source portuaire (anonymous)",),
    ),
    Rule(
        "learnt from a body",
        "[Deux marins ont disparu], <a-t-on appris> dimanche auprès de {la préfecture}.",
        ("indirect by préfecture",),
    ),
    Rule(
        "l'on from a seat",
        "À la préfecture, l'{on} <dément> [avoir reçu les pêcheurs].",
        ("indirect denied by préfecture",),
    ),
    Rule(
        "on from an entourage",
        "Dans l'entourage du maire, {on} <assure> que [rien n'est tranché].",
        ("indirect by entourage du maire (anonymous)",),
    ),
    Rule(
        "où l'on",
        "La colère gronde au port, où l'{on} <affirme> que [le bac ne passera plus].",
        ("indirect",),
    ),
    Rule("on and a time", "Dans la nuit, on assure la garde de la digue."),
    Rule(
        "on without a place before its verb",
        "On assure que la digue tiendra.",
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "nous behind marks",
        "« [Jamais] », nous <répond> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "nous between subject and verb",
        "{Marie Durand} nous <a confié> que [la digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "nous before a colon",
        "{La préfecture} nous <écrit> : « [Tout est sûr.] »",
        ("direct by préfecture",),
    ),
    Rule(
        "comme nous l'a dit",
        "Comme nous l'<a dit> {Marie Durand}, « [la digue tiendra] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "vous",
        "{Le maire} vous <a promis> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "nous as the subject",
        "{Nous} <avons écrit> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "a clause of three words",
        "[Le vent tombe], <dit> {le maire}.",
        ("indirect by maire",),
    ),
    Rule(
        "a clause of three words whose verb could be a noun",
        "[Les prix montent], <constate> {Marie Durand}. [Le lac monte], <dit>-{il}.".replace(
            "[Le lac monte], <dit>-{il}", "[2|Le lac monte], <2|dit>-{2|il}"
        ),
        ("indirect by Marie Durand", "indirect"),
    ),
    Rule(
        "a noun phrase with a verb behind the incise has none of its own",
        "[La porte haute], <dit> {Marie Durand}, [restera close].",
        ("indirect",),
    ),
)
