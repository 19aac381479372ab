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
        known_failure="the weights, which fit its counter-example, choose otherwise",
    ),
    Rule(
        "a reaction as an example",
        "Le projet suscite des réactions, comme celle de {Luc Petit, un marin du port}<:> « [C'est "
        "trop tard pour agir.] »",
        ("direct by Luc Petit",),
        known_failure="the name before the colon stands within another phrase",
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
    Rule(
        "a verb before a colon that looks like an adjective",
        "{Marie Durand, de Terre Sans Eau}, <précise> : « [Le lac est vide] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a turn of thanks in two languages",
        "{Marie Durand} <a crié> : « [Hasta la victoria siempre] » (« [Jusqu'à la victoire] »).",
        ("direct by Marie Durand",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "souligner a thing, colon, words",
        "{Marie Durand} <a souligné> la ressemblance des deux villes : « [On nous prend l'une pour "
        "l'autre] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "reconnaître a thing, colon, words",
        "{Marie Durand} <a reconnu> le problème : « [Nous avons trop attendu] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "justifier a thing, colon, words",
        "{Hugo Marchal} <justifie> le silence de la mairie : « [Il n'y a rien à dire] ».",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "réagir, colon, words",
        "{Hugo Marchal} <a réagi> sur son blog : « [C'est une honte pour la ville] ».",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "adresser a message, colon, words",
        "{La direction} <a adressé> un communiqué à la presse : « [L'usine restera ouverte] ».",
        ("direct by direction",),
    ),
    Rule(
        "et le maire de conclure, colon",
        "Et {le maire Paul Lefort} de <conclure> : « [Nous avons tenu parole] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "critiquer a thing, colon, words",
        "{Hugo Marchal} <a critiqué> l'accord : « [Cet accord ne marche pas] ».",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "face à between an object and a colon",
        "{Marie Durand} <justifie> le silence des élus face au mouvement : « [Nous attendons la "
        "fin de la crise] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a colon in each of two sentences",
        "{Marie Durand} <explique> : « [La digue tiendra] ». {2|Elle} <2|ajoute> : « [2|Nous avons "
        "tenu parole] ».",
        ("direct by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "said to somebody, colon",
        "{Le ministre} <aurait dit> à la maire : « [Tenez bon] ».",
        ("direct by ministre",),
    ),
    Rule(
        "cue and colon",
        "{Marie Durand} <explique> : « [La digue est sûre.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "cue, circumstance and colon",
        "{Marie Durand} <a répondu> sur Radio Lac : « [La digue est sûre] ».",
        ("direct",),
    ),
    Rule(
        "cue, colon and words without marks",
        "{Marie Durand} <prévient> : [la digue ne tiendra pas].",
        ("indirect",),
    ),
    Rule(
        "cue and colon over a paragraph",
        "{Marie Durand} <a écrit> sur son blog :\n\n« [La digue est sûre, nous le prouverons.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a tweet",
        "{Hugo Marchal} <a tweeté> : « [La digue a cédé !] »",
        ("direct",),
    ),
    Rule(
        "a bare colon where no word shows the reporting",
        "{Marie Durand} se lève <:> « [La digue est sûre. Partez tranquilles.] »",
        ("direct by Marie Durand",),
    ),
)
