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
        "a name in marks before those who get it",
        "{La mairie} <désigne> comme « [ennemis] » les associations comme les syndicats.",
        ("direct by mairie",),
    ),
    Rule(
        "y voir and a fragment",
        "{Marie Durand} y <voit> [un « beau cadeau aux promoteurs »].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a predicate in marks",
        "{Un communiqué de la mairie} « [condamne tous les actes de violence] ».",
        ("direct",),
        known_failure="three articles of a thousand have it: the weights tell",
    ),
    Rule(
        "a quoted predicate of the relative clause frames nothing",
        "{Le club} qui « [refuse toute forme de racisme] » a publié un texte.",
        ("direct",),
        known_failure="three articles of a thousand have it: the weights tell",
    ),
    Rule(
        "assurer and words",
        "{La police} <assure> « [que la vallée est calme] ».",
        ("direct by police",),
    ),
    Rule(
        "for words of some length",
        "{Marie Durand} a réuni la presse pour <dénoncer> [le « manque complet de moyens » de la "
        "ville].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "appeler and a whole phrase",
        "{Marie Durand} <a appelé> « [les habitants à la plus grande prudence] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "crier, a comma, an aim",
        "{L'homme} <a crié> « [Vive le lac] », pour s'enfuir ensuite vers le port.",
        ("direct by homme (anonymous)",),
    ),
    Rule(
        "a fragment, then where it was said",
        "{Marie Durand} <a dit> [sa « très vive émotion »] sur Twitter.",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a fragment, then a place that is part of it",
        "{Marie Durand} <dénonce> [un « vrai danger » sur le pont].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a predicate in marks after ne",
        "S'{2|il} ne « [2|regrette pas d'avoir ouvert la digue] », {1|Paul Lefort} <1|explique> "
        "qu'[1|il part].",
        ("indirect by Paul Lefort", "direct"),
        known_failure="three articles of a thousand have it: the weights tell",
    ),
    Rule(
        "the agent before qui",
        "Le maire a été enfariné à Lille par {un passant} qui <a crié> « [On n'oublie pas] ».",
        ("direct by passant (anonymous)",),
    ),
    Rule(
        "face à before the subject",
        "Face à la crue, {Marie Durand} <veut> « [ouvrir toutes les digues] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "parler on the radio of something",
        "{Le maire} <a parlé> sur la radio du lac d'[une « attaque bien menée »].",
        ("mixed by maire",),
    ),
    Rule(
        "a gerund behind a noun hangs on the cue",
        "{Claire Vasseur} <a fait part> de [sa « vive émotion »] en apprenant la nouvelle.",
        ("mixed",),
    ),
    Rule(
        "where words were said, and a gerund",
        "{12|Claire Vasseur} <1|s'est excusée> « [1|pour les retards] » dans un communiqué "
        "<2|en expliquant> que [2|la digue cède].",
        ("direct", "indirect"),
    ),
    Rule(
        "an agent behind a place is who speaks",
        "Il a été arrêté à Valmont par {un garde du lac} qui <a crié> « [la digue est à nous] ».",
        ("direct",),
    ),
    Rule(
        "s'excuser and words, then a gerund",
        "{12|Hugo Marchal} <s'est excusé> « [d'avoir fermé la route] », <2|en expliquant> que "
        "[2|la neige tombait].",
        ("direct by Hugo Marchal", "indirect by Hugo Marchal"),
    ),
    Rule(
        "a person who signifies something",
        "{Le maire} lui <a signifié> « [son refus catégorique de vendre] ».",
        ("direct by maire",),
    ),
    Rule(
        "faire part of a feeling with quoted words",
        "{Paul Durand} a réagi <en faisant part> de [son indignation face à des meurtres "
        "« odieux »].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "a word somebody used",
        "{Marie Durand} <a utilisé le mot> « [trahison] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an expression somebody used",
        "{Marie Durand} <a employé l'expression> « [coup d'État] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a word and what it is used for",
        "{Marie Durand} <utilise le mot> « [milice] » pour caractériser le groupe.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a refusal that is opposed",
        "{Le maire} <a opposé> « [un refus net] ».",
        ("direct by maire",),
    ),
    Rule(
        "what one wonders about",
        "{Marie Durand} <s'interroge> sur [le « manque de moyens » de la mairie].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "an article after its verb",
        "Elle a publié {des lettres} <dénonçant> « [un scandale] ».",
        ("direct",),
    ),
    Rule(
        "an acronym with its place",
        "C'est une idée du {CHN de Valrive} qui <souhaitait> « [aller vite] ».",
        ("direct",),
    ),
    Rule(
        "tout en after an infinitive in marks",
        "{Claire Vasseur} <a dit> [« entendre la colère » tout en gardant « le cap » du budget].",
        ("mixed by Claire Vasseur",),
    ),
    Rule(
        "participle with a quotation after a clause of no speech",
        "{Le syndicat} a quitté la salle, <dénonçant> « [un mépris de chaque instant] ».",
        ("direct by syndicat",),
    ),
    Rule(
        "gerund with a slogan",
        "{Les manifestants} ont défilé <en scandant> « [Rendez-nous la digue !] ».",
        ("direct by manifestants (anonymous)",),
    ),
    Rule(
        "juger, attribute in marks and a clause",
        "{Marie Durand} <juge> [« inacceptable » que la ville paie].",
        ("mixed",),
    ),
    Rule(
        "headline with a fragment",
        "{Étienne Roche} <dénonce> « [une honte] »",
        ("direct by Étienne Roche",),
    ),
    Rule(
        "headline with a place and a colon",
        "Norvège : {le ministre} <promet> [un train « gratuit pour tous »]",
        ("mixed by ministre",),
    ),
)
