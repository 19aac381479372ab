"""Golden rules: quotations behind a colon or on a banner, and the whole of a source."""

from golden.notation import Rule

RULES = (
    Rule(
        "a noun with its infinitive before the colon",
        "{Marie Durand} <a annoncé> lundi sa volonté de vendre le bateau : « [Nous ne pouvons plus "
        "le payer.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an object with a relative before the colon",
        "{Marie Durand} <dénonce> le manque de soin dont souffre le port : « [Tout y rouille.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an infinitive that is a content before the colon",
        "{1|Marie Durand} <1|promet> de [1|partir] : « [2|Je ne peux plus rester ici.] »",
        ("indirect by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "a reaction as an example",
        "Le projet suscite des réactions, comme celle de {Luc Petit, un marin du port}<:> « [C'est "
        "trop tard pour agir.] »",
        ("direct by Luc Petit",),
    ),
    Rule(
        "an example of another day",
        "{La mairie} <a publié> un avis, comme celui de l'an dernier : « [Le port est fermé.] »",
        ("direct by mairie",),
    ),
    Rule(
        "words on a banner",
        "Les marins portent {une pancarte} sur laquelle <était écrit> « [Non à la digue] ».",
        ("direct by pancarte",),
    ),
    Rule(
        "words on a banner, the banner first",
        "Sur {une pancarte} <était écrit> : « [Rendez-nous la mer] ».",
        ("direct by pancarte",),
    ),
    Rule("one word on a door", "Les marins ferment une porte où est écrit « Privé »."),
    Rule("how a thing is written", "Le livre est écrit « à la main »."),
    Rule(
        "slogans behind an adverbial",
        "{Les marins} <scandent>, entre autres, « [Ferrand, dehors] ».",
        ("direct by marins (anonymous)",),
    ),
    Rule(
        "a list of charges before the name",
        "{Le ministre de l'Eau, des Ports et de la Pêche Luc Petit} <a dit> que [la mer monte].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "a list of charges behind the verb",
        "« [La mer monte] », <a dit> {la ministre de l'Eau, des Ports de mer et de la Pêche}.",
        ("direct",),
    ),
    Rule(
        "a role in a country behind the name",
        "« [La mer monte] », <a dit> {Luc Petit, porte-parole de la Ligue en Islande}.",
        ("direct by Luc Petit",),
    ),
    Rule(
        "one alone",
        "Seul {le maire} <a dit> que [la mer monte].",
        ("indirect by maire",),
    ),
    Rule(
        "many of them",
        "La digue est vieille, {nombre de marins} <estimant> que [la mer monte].",
        ("indirect",),
    ),
    Rule(
        "a colon at the head of a line names nobody",
        "Il est venu hier.\n: « [Nous avons vu le maire de la ville hier soir.] »",
        ("direct",),
    ),
)
