"""Golden rules: quoted fragments after any verb, and marks that quote nobody's words."""

from golden.notation import Rule

RULES = (
    # --- fragments ------------------------------------------------------------------------------
    Rule(
        "dénoncer and a fragment",
        "{Marie Durand} <dénonce> « [une erreur de jugement] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "dénoncer and a noun phrase with a fragment",
        "{Marie Durand} <dénonce> [une décision « absurde et dangereuse »].",
        ("mixed",),
    ),
    Rule(
        "vouloir and a quoted infinitive",
        "{Paul Lefort} <veut> « [reconstruire la digue] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "vouloir and an infinitive partly in marks",
        "{Paul Lefort} <veut> [reconstruire la digue « pierre par pierre »].",
        ("mixed",),
    ),
    Rule(
        "parler de and a fragment",
        "{Paul Lefort} <parle> d'« [un choc énorme] ».",
        ("direct",),
    ),
    Rule(
        "parler de and a noun phrase with a fragment",
        "{Paul Lefort} <parle> d'[un « énorme choc » pour la ville].",
        ("mixed",),
    ),
    Rule(
        "évoquer and a noun phrase with a fragment",
        "{L'avocat} <a évoqué> [le « comportement étrange » du gardien].",
        ("mixed by avocat",),
        known_failure="one identified person is taken for anonymous",
    ),
    Rule(
        "saluer and a fragment",
        "{La ministre} <a salué> « [le courage des pompiers] ».",
        ("direct by ministre",),
    ),
    Rule(
        "regretter and a fragment",
        "{La ministre} <regrette> [un « terrible malentendu »].",
        ("mixed",),
    ),
    Rule(
        "appeler à and a fragment",
        "{Hugo Marchal} <appelle> à « [la résistance pacifique] ».",
        ("direct",),
    ),
    Rule(
        "exprimer and a noun phrase with a fragment",
        "{Le conseil municipal} <a exprimé> [sa « profonde inquiétude »].",
        ("mixed by conseil municipal",),
    ),
    Rule(
        "a noun phrase that holds an infinitive, with a fragment",
        "{La mairie} <a affirmé> [sa volonté de « tenir bon »].",
        ("mixed by mairie",),
    ),
    Rule(
        "promettre and a fragment",
        "{La mairie} <promet> « [des logements pour tous] ».",
        ("direct",),
    ),
    Rule(
        "insister sur and a fragment",
        "{La mairie} <insiste> sur [la « solidité » de la digue].",
        ("mixed",),
    ),
    Rule(
        "s'inquiéter de and a fragment",
        "{La mairie} <s'inquiète> d'« [une vague de départs] ».",
        ("direct",),
    ),
    Rule(
        "mettre en garde contre and a fragment",
        "{La mairie} <met en garde> contre « [les fausses nouvelles] ».",
        ("direct",),
    ),
    Rule(
        "two fragments of one object",
        "{Hugo Marchal} <dénonce> [« le mépris » et « l'arrogance » du ministre].",
        ("mixed",),
    ),
    Rule(
        "fragments of two verbs",
        "{12|Hugo Marchal} <dénonce> « [le mépris du ministre] » et <2|exige> « [2|des excuses "
        "publiques] ».",
        ("direct", "direct"),
    ),
    Rule(
        "a fragment with straight marks",
        '{Des témoins} <parlent> d\'[un "grand bruit"].',
        ("mixed by témoins (anonymous)",),
    ),
    Rule(
        "a fragment in a clause of speech belongs to its content",
        "{Marie Durand} <affirme> que [le maire a commis une « faute »].",
        ("mixed",),
    ),
    Rule(
        "quoted words after a gerund",
        "{Marie Durand} a réagi <en dénonçant> « [un mensonge] ».",
        ("direct",),
    ),
    Rule(
        "a slogan on a banner",
        "{Une banderole} <proclamait> « [La digue ou la mort] ».",
        ("direct by banderole",),
    ),
    Rule(
        "écrire and a quotation",
        "{Le Courrier du Lac} <écrit> : « [La digue est condamnée] ».",
        ("direct",),
    ),
    # --- marks that quote nobody's words --------------------------------------------------------
    Rule("title of a film", "Le film « Les Eaux mortes » sort mercredi."),
    Rule(
        "title of a book after a verb",
        "Marie Durand publie « Les Eaux mortes » en mai.",
    ),
    Rule("title of a programme", "Marie Durand était l'invitée de « La Grande Matinale »."),
    Rule("name of an affair", "L'« affaire de la digue » occupe la ville."),
    Rule("a march", "Une « marche blanche » aura lieu samedi à Valrive."),
    Rule(
        "a nickname",
        "Hugo Marchal, dit « le Renard », a été arrêté.",
    ),
    Rule("a nickname between name and surname", "Hugo « le Renard » Marchal a été arrêté."),
    Rule("a term", "Ces « digues vertes » sont faites de saules."),
    Rule("scare quotes on an adjective", "Les travaux « provisoires » durent depuis dix ans."),
    Rule("name of an operation", "L'opération « Port propre » commence lundi."),
    Rule("name of a ship", "Le navire « Étoile du lac » a sombré."),
    Rule("a prize", "Le film a reçu le prix « Un certain talent » dimanche."),
    Rule("a thing called", "Cette tempête, appelée « Ysolde », a touché la côte."),
    Rule("baptiser a thing", "La ville a baptisé la place « Jeanne Morvan »."),
    Rule(
        "a song that is sung",
        "La chorale a interprété « Les Eaux mortes ».",
    ),
    Rule("a label", "Le fromage porte le label « Terroir du lac »."),
    Rule("a role in a play", "Claire Vasseur joue dans « Le Malade imaginaire »."),
    Rule("a term that is explained", "Le mot « digue » vient du néerlandais."),
    Rule("a translation in a parenthesis", "Le « Deich » (digue en allemand) a cédé."),
)
