"""Golden rules: French that turns up in news of every kind, and what only looks like a report."""

from golden.notation import Rule

RULES = (
    # --- clauses and what stands for none --------------------------------------------------------
    Rule("ainsi que and a thing", "Les cours reprennent ainsi que les visites du lac."),
    Rule(
        "ainsi que after affirmer",
        "{Marie Durand} <affirme> ainsi que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "tant for, qu'à",
        "Il est surtout reconnu pour ses émissions, tant à la radio, qu'à la télévision.",
    ),
    Rule("ce qui after a verb", "La pluie a cessé, ce qui signifie que la crue est finie."),
    Rule(
        "ce qui with an agent",
        "Les plongeurs ont remonté ce qui <est décrit> comme [un « coffre »] par {la police}.",
        ("mixed by police",),
    ),
    Rule(
        "évaluer, a comma, ce qui",
        "{La mairie} <évaluait> [les dégâts à deux millions], ce qui faisait beaucoup.",
        ("indirect by mairie",),
    ),
    Rule("comme nous le signalions", "La digue a cédé (comme nous le signalions hier)."),
    Rule(
        "dire to a newspaper with its name",
        "Cet échec fait <dire> au quotidien économique Le Courrier que [la ville est ruinée].",
        ("indirect",),
    ),
    # --- judgements and what only looks like one -------------------------------------------------
    Rule(
        "tenir a meeting somewhere",
        "Lors de la réunion qu'elle tenait à Lille mercredi, {Marie Durand} <a affirmé> que [la "
        "digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule("percevoir a sum", "Marie Durand a perçu 3 000 euros comme conseillère."),
    Rule(
        "percevoir as a judgement",
        "{Les riverains} <perçoivent> [la digue comme une menace].",
        ("indirect by riverains (anonymous)",),
    ),
    Rule("how a word is used", "Le mot se dit contre toute attente d'un métal."),
    Rule(
        "se dire contre",
        "{Marie Durand} <se dit> [contre la fermeture du pont].",
        ("indirect",),
    ),
    Rule(
        "qualifier with the preposition inside the marks",
        "{La préfète} <a qualifié> ces incidents « [d'actes d'une rare lâcheté] ».",
        ("direct",),
    ),
    Rule(
        "qualifier, and a gerund behind a comma",
        "{1|La mairie} <qualifie> la crue de « [désastre] », en montrant des photos.",
        ("direct by mairie",),
    ),
    # --- words, and things that stand in marks ---------------------------------------------------
    Rule("assurer a thing", "La police assure le « maintien de l'ordre » dans la vallée."),
    Rule(
        "assurer and words",
        "{La police} <assure> « [que la vallée est calme] ».",
        ("direct by police",),
    ),
    Rule("reprendre a thing", "Les juges veulent reprendre la « procédure d'urgence »."),
    Rule(
        "a request to say more precisely",
        "{La préfète} <demande> à la mairie de [préciser le « calendrier » des travaux].",
        ("mixed by préfète",),
    ),
    Rule("to cheer a champion", "La foule était là pour acclamer son « enfant du pays »."),
    Rule(
        "for words of some length",
        "{Marie Durand} a réuni la presse pour <dénoncer> [le « manque complet de moyens » de la "
        "ville].",
        ("mixed by Marie Durand",),
    ),
    Rule("what an expression stands for", "Ce nom désigne une « course-loterie »."),
    Rule(
        "what somebody has to say",
        "Les élus doivent en effet déclarer « tout don qu'ils ont reçu dans l'année ».",
    ),
    Rule(
        "appeler and a whole phrase",
        "{Marie Durand} <a appelé> « [les habitants à la plus grande prudence] ».",
        ("direct by Marie Durand",),
    ),
    Rule("appeler by a name", "Marie Durand a appelé « Flocon » son chat."),
    Rule(
        "words of another cue within an object",
        "Une vidéo montrait {Paul Lefort} <se vantant> d'« [avoir ouvert la digue] ».",
        ("direct by Paul Lefort",),
    ),
    # --- where the content ends ------------------------------------------------------------------
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
        "an aside inside a compound tense",
        "{Le lutteur} <exprime> [sa « joie » d'avoir, après plus de dix ans d'absence dans ce "
        "sport, obtenu une médaille].",
        ("mixed",),
    ),
    # --- nouns of speech -------------------------------------------------------------------------
    Rule("an idea of nobody", "L'idée de « partager le lac » plaît aux pêcheurs."),
    Rule(
        "information that was revealed",
        "Depuis la révélation des <informations> selon lesquelles [la digue fuit], la ville "
        "s'inquiète.",
        ("indirect",),
    ),
    Rule(
        "a rumour before the main clause",
        "Après la <rumeur> selon laquelle [le lac débordait], les campeurs sont partis.",
        ("indirect",),
    ),
    # --- incises, colons, predicates in marks ----------------------------------------------------
    Rule(
        "a plural that goes on after an aside",
        "Le club, ou plutôt les archers, dirigés par le préfet, ont lancé une offensive.",
    ),
    Rule(
        "an incise with an adverb before a particle",
        "« [La digue fuyait] », <ajoute> encore {de la Morlais}.",
        ("direct",),
    ),
    Rule(
        "for the following reason",
        "Deux pêcheurs ont été arrêtés pour le motif suivant : « avoir pêché de nuit dans le lac "
        "interdit ».",
    ),
    Rule(
        "a predicate in marks that selon gives to another",
        "<Selon> {les pompiers}, [le propriétaire « est rapidement venu chercher son bateau »].",
        ("mixed by pompiers",),
    ),
    Rule(
        "a predicate in marks after ne",
        "S'{2|il} ne « [2|regrette pas d'avoir ouvert la digue] », {1|Paul Lefort} <1|explique> "
        "qu'[1|il part].",
        ("indirect by Paul Lefort", "direct"),
    ),
    # --- sources ---------------------------------------------------------------------------------
    Rule(
        "two fields of one office",
        "{La secrétaire d'État à l'Économie et aux Finances, Marie Durand}, <a affirmé> que [la "
        "ville paierait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon right before the quotation",
        "[La digue est] <selon> {elle} [« la plus sûre de la région »].",
        ("mixed",),
    ),
    Rule("pour qui and a thing", "Marie Durand, pour qui ce quartier a voté, est partie."),
    Rule(
        "pour qui c'est",
        "{Marie Durand}, <pour> qui [c'est une erreur], est partie.",
        ("indirect by Marie Durand",),
    ),
    # --- sources and clauses around a preposition -------------------------------------------------
    Rule("selon a thing in marks", "Le lac est surveillé selon un « mode sans échec »."),
    Rule("impossible for somebody", "Mais impossible, pour Paul Lefort, d'ouvrir la digue seul."),
    Rule("for a first part in the Games", "Pour sa première course en Europe, il gagne un prix."),
    Rule("for the firms where", "Pour les entreprises de la ville, où l'on vote, la CFDT gagne."),
    Rule(
        "selon in a relative clause, between commas",
        "Le lac a tué le pilote, [qui], <selon> {la police}, [était « prudent »], et son père.",
        ("mixed by police",),
    ),
    Rule(
        "selon behind a participle",
        "Les syndicats dénoncent un décret [destiné], <selon> {eux}, [à fermer le pont].",
        ("indirect",),
    ),
    Rule(
        "selon between an auxiliary and its participle",
        "[Le bus aurait], <selon> {la police}, [dérapé sur la chaussée].",
        ("indirect by police",),
    ),
    Rule(
        "selon between être and what it is due to",
        "[La crue est due] <selon> {elle} [à la fonte des neiges].",
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
    ),
    Rule(
        "selon behind a colon",
        "Les partis montent : <selon> {les sondages}, [la gauche gagnerait].",
        ("indirect by sondages",),
    ),
    Rule(
        "cela dit, pour somebody",
        "Cela dit, <pour> {la ministre}, [la digue pourrait céder].",
        ("indirect by ministre",),
    ),
    Rule(
        "selon a superlative",
        "[La crue a fait dix morts], <selon> {les chiffres les plus récents}.",
        ("indirect",),
    ),
    # --- subjects --------------------------------------------------------------------------------
    Rule(
        "a portfolio of two adjectives",
        "{Marie Durand, ministre de la Transition écologique et solidaire}, <a annoncé> que [le "
        "lac serait vidé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "the agent before qui",
        "Le maire a été enfariné à Lille par {un passant} qui <a crié> « [On n'oublie pas] ».",
        ("direct by passant (anonymous)",),
    ),
    Rule(
        "celle annonçant",
        "Cette lettre suit {celle} <annonçant> que [la digue fermera].",
        ("indirect",),
    ),
    Rule(
        "outre-Atlantique and a subject",
        "Outre-Atlantique, {une chimiste} a fait des mesures et <a constaté> que [l'eau monte].",
        ("indirect by chimiste (anonymous)",),
    ),
    Rule("a thing that lets one think", "Cette baisse laisse penser que la crise est finie."),
    Rule("a thing that seems to confirm", "La hausse semble confirmer « le retour de la pluie »."),
    Rule("a sign that forbids", "Une barrière rouge interdisant de nager, la plage est vide."),
    # --- relatives that open no clause -----------------------------------------------------------
    Rule(
        "a relative behind an object and a place",
        "Marie Durand a ordonné une fouille dans la base qu'elle soupçonne.",
    ),
    Rule("a short lead that", "Elle a trois mètres d'avance, courte avance qu'elle va perdre."),
    Rule(
        "an attribute, then tant",
        "{La mairie} <qualifie> le match de [victoire parfaite], tant le club est fort.",
        ("indirect by mairie",),
    ),
    # --- incises and names -----------------------------------------------------------------------
    Rule(
        "a verb that throws, after a comma",
        "Si la première est reprise, Gwen Marchal, qui court très vite, lâche les autres femmes.",
    ),
    Rule(
        "a newspaper called after a time of day",
        "[Le feu a pris], <a rapporté> {le Midi Libre}.",
        ("indirect by Midi Libre",),
    ),
    Rule(
        "a connective of two words before an incise",
        "En effet, [le feu a pris], <précise> {la préfecture}.",
        ("indirect by préfecture",),
    ),
    Rule("accords called after a town", "Depuis les accords dit de « Lille II », rien ne change."),
    Rule("a promise in order to", "Il promet une alliance avec le club afin de gagner le match."),
    Rule(
        "an adjective that looks like a verb",
        "{La Confédération paysanne} <appelle> à [rejoindre la marche].",
        ("indirect by Confédération paysanne",),
    ),
    Rule(
        "face à before the subject",
        "Face à la crue, {Marie Durand} <veut> « [ouvrir toutes les digues] ».",
        ("direct by Marie Durand",),
    ),
    Rule("a place called so", "La bombe a explosé hier soir au lieu dit Valrive."),
    # --- what a verb governs ----------------------------------------------------------------------
    Rule(
        "parler de and one word",
        "{Le maire} <parle> de « [boycott] » au sujet de la course.",
        ("direct by maire",),
    ),
    Rule(
        "parler on the radio of something",
        "{Le maire} <a parlé> sur la radio du lac d'[une « attaque bien menée »].",
        ("mixed by maire",),
    ),
    Rule(
        "a participle with a letter too many",
        "« [La digue a cédé] », <a réagit> {Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a relative behind an adjective, judged",
        "Elle quitte une route étroite qu'{elle} <estime> [en mauvais état].",
        ("indirect",),
    ),
    Rule(
        "a document with a prefix",
        "{Une méta-analyse} <montre> que [l'eau baisse].",
        ("indirect by méta-analyse",),
    ),
    # --- what hangs on the cue, and agents -------------------------------------------------------
    Rule(
        "a gerund behind a noun hangs on the cue",
        "{Claire Vasseur} <a fait part> de [sa « vive émotion »] en apprenant la nouvelle.",
        ("mixed",),
    ),
    Rule(
        "a gerund behind an infinitive in marks",
        "{Claire Vasseur} <a promis> de [« sauver la digue » en taxant les barques].",
        ("mixed",),
    ),
    Rule(
        "where words were said, and a gerund",
        "{12|Claire Vasseur} <1|s'est excusée> « [1|pour les retards] » dans un communiqué "
        "<2|en expliquant> que [2|la digue cède].",
        ("direct", "indirect"),
    ),
    Rule("par an is no agent", "Les pertes sont estimées à plus de 6 milliards de francs par an."),
    Rule(
        "par and who estimates",
        "Les pertes <sont estimées> à [6 milliards de francs] par {les pêcheurs}.",
        ("indirect",),
    ),
    Rule("afin de tells an aim", "La ville lance un appel aux habitants afin de sauver la digue."),
    Rule(
        "the agent of a participle in a degree",
        "Le préfet est présenté comme plus intéressé par la digue que par le lac.",
    ),
    Rule(
        "an agent behind a place is who speaks",
        "Il a été arrêté à Valmont par {un garde du lac} qui <a crié> « [la digue est à nous] ».",
        ("direct",),
    ),
    Rule(
        "an agent behind a participle is not",
        "Claire Vasseur cite {une étude menée par la ville} qui <conclut> que [la digue tient].",
        ("indirect",),
    ),
    # --- lists -----------------------------------------------------------------------------------
    Rule(
        "an office of several fields",
        "{La ministre des Eaux, des Forêts et des Lacs, Claire Vasseur}, <a déclaré> que [la digue "
        "tenait].",
        ("indirect by Claire Vasseur",),
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
        "several subjects behind their verb",
        "« [La digue tient] », <ont déclaré> {le maire, la préfète et les pompiers}.",
        ("direct",),
    ),
    Rule(
        "behind a verb in the plural, those spoken to",
        "« [La digue tient] », <ont déclaré> {les pompiers}, lundi, au maire et à la préfète.",
        ("direct",),
    ),
    # --- deeds, plans and titles -----------------------------------------------------------------
    Rule("trouver la mort in somebody's words", "Il a trouvé la mort « en traversant le pont »."),
    Rule("an army that moves", "L'armée avance vers la base qu'elle avait perdue en août."),
    Rule(
        "avancer a view",
        "{L'armée} <avance> que [la base est perdue].",
        ("indirect by armée",),
    ),
    Rule(
        "avancer a view on a day",
        "{L'armée} <a avancé> mardi que « [la base est perdue] ».",
        ("direct by armée",),
    ),
    Rule(
        "avancer a view in a document",
        "{L'armée} <avance> dans un communiqué que [la base est perdue].",
        ("indirect by armée",),
    ),
    Rule("a plan not to call", "Les syndicats ont décidé de ne pas appeler à manifester."),
    Rule("juger any one thing", "L'arbitre juge une touche simultanée."),
    Rule("a press release in marks", "La ville a publié un « communiqué de presse » mardi."),
    Rule("a title after a colon", "La fête avait un nom cette année : « Le chemin vers le lac »."),
)
