"""Golden rules: descriptions and pronouns of those the article has met, each with its counter-rule.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- pronouns -------------------------------------------------------------------------------
    Rule(
        "ce dernier as a subject keeps somebody in view",
        "Paul Lefort loge chez son cousin, Luc Petit. Ce dernier n'était pas prévenu. "
        "« [Quelle surprise] », <dit>-{il}.",
        ("direct by Luc Petit",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "ce dernier that is no subject keeps nobody in view",
        "Paul Lefort a salué Luc Petit. On a hué ce dernier. « [C'est bien] », <a-t-{il} dit>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a known gender goes before an unknown one",
        "Marie Durand a perdu la finale. Elle a tout tenté. Ysolde Kraumann a tenu bon et Durand a "
        "craqué. « [Tant pis] », <a-t-{elle} dit>.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an unknown gender is no bar",
        "La salle était comble. Ysolde Kraumann a bien résisté. « [Ouf] », <a-t-{elle} dit>.",
        ("direct by Ysolde Kraumann",),
    ),
    Rule(
        "they are two people, not those whom one of them speaks for",
        "Avec Paul Lefort, Marie Durand, porte-parole des dockers, est venue au port où {ils} "
        "<appellent> à [voter].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "they are the two subjects of the sentence before",
        "Paul Lefort et Marie Durand ont été reçus par le maire. {Ils} <disent> [être déçus].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "they are two offices of the sentence before",
        "Le maire et la préfète ont visité le port. {Ils} <disent> [être déçus].",
        ("indirect by maire et la préfète",),
    ),
    Rule(
        "they are a group named since",
        "Paul Lefort et Luc Petit ont quitté le club. Les joueurs sont tristes. "
        "{Ils} <disent> [être déçus].",
        ("indirect by joueurs (anonymous)",),
    ),
    Rule(
        "two behind a preposition are no subject",
        "Les rebelles soutenus par la France et la Suède ont gagné. {Ils} <disent> [avancer].",
        ("indirect by rebelles",),
    ),
    # --- several --------------------------------------------------------------------------------
    Rule(
        "both are the two named together",
        "Paul Lefort et Marie Durand ont présenté le plan. {Les deux élus} <disent> [être prêts].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "two who have been called so are themselves",
        "Paul Lefort et Marie Durand ont vu deux élus. {Les deux élus} <disent> [être prêts].",
        ("indirect by deux élus (anonymous)",),
    ),
    Rule(
        "an office and a name together are two names where the office has a holder",
        "Le président Luc Petit cède. <Selon> {le président et la juge Anne Morin}, [c'est non].",
        ("indirect by Luc Petit et Anne Morin",),
    ),
    Rule(
        "a person behind et is a second source",
        "Le président Paul Lefort a cédé. <Selon> {le président et Marie Durand}, [c'est tard].",
        ("indirect by Paul Lefort et Marie Durand",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a person behind et may belong to the complement",
        "<Selon> {l'avocat de Paul Lefort et Marie Durand}, [c'est tard].",
        ("indirect by avocat de Paul Lefort et Marie Durand",),
    ),
    # --- no source of its own -------------------------------------------------------------------
    Rule(
        "the quotation at the head of a paragraph is by whoever says the next",
        "{1|Paul Lefort} <1|dit> [1|être prêt].\n\n« [2|Il y a eu un bruit. Un gardien a dit : "
        "« fuyez » ] » . « [3|C'était la panique] », <3|raconte> {3|une cliente}.",
        (
            "indirect by Paul Lefort",
            "direct by cliente (anonymous)",
            "direct by cliente (anonymous)",
        ),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a quotation between two goes on with the first",
        "« [1|C'est fait] », <1|dit> {1|Paul Lefort}. « [2|Il était temps] ». « [3|Hélas] », "
        "<3|dit> {3|une cliente}.",
        ("direct by Paul Lefort", "direct by Paul Lefort", "direct by cliente (anonymous)"),
    ),
    # --- what somebody is said to be ------------------------------------------------------------
    Rule(
        "an office by the verb être",
        "Paul Lefort est le maire de Lille. Luc Petit le connaît. {Le maire} <dit> [être prêt].",
        ("indirect by Paul Lefort",),
        known_failure="no article of a thousand gains by it",
    ),
    Rule(
        "an office somebody is elected to",
        "Paul Lefort a été élu président du club devant Luc Petit. {Le président} <dit> [agir].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "an office that somebody is said not to hold",
        "Paul Lefort n'est pas le maire de Lille. {Le maire de Lille} <dit> [être prêt].",
        ("indirect by maire de Lille",),
    ),
    Rule(
        "what a pronoun is said to be is nobody new",
        "Air Valoire a vendu ses avions. Fondée en 1990, elle était une compagnie charter. "
        "{La compagnie} <dit> [chercher un repreneur].",
        ("indirect by Air Valoire",),
    ),
    Rule(
        "whom c'est brings in is somebody new",
        "Les voisins ont tout vu. C'est un homme de 28 ans. {Il} <dit> [avoir agi seul].",
        ("indirect by homme de 28 ans (anonymous)",),
    ),
    Rule(
        "his lawyer, with a title behind the comma",
        "Paul Lefort est libre. <Selon> {son avocat}, Me Luc Petit, [la peine est purgée].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "his lawyer, before somebody else with a title",
        "Paul Lefort est libre. <Selon> {son avocat}, Mme Petit [a menti].",
        ("indirect by avocat de Paul Lefort",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a name behind the frame is the subject of the clause",
        "<Selon> {le maire}, Paul Lefort [a menti].",
        ("indirect by maire",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a name behind the frame and between commas is the holder",
        "<Selon> {le maire}, Paul Lefort, [tout est faux].",
        ("indirect by Paul Lefort",),
    ),
    # --- other words for people -----------------------------------------------------------------
    Rule(
        "a magistrate is the prosecutor",
        "La procureure Marie Durand a ouvert une enquête contre Paul Lefort. "
        "{La magistrate} <dit> [avoir des preuves].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a magistrate of the other gender is somebody else",
        "La procureure Marie Durand a ouvert une enquête. {Le magistrat} <dit> [tout savoir].",
        ("indirect by magistrat (anonymous)",),
    ),
    Rule(
        "a title leads to the only person in view",
        "Le nageur Paul Lefort a perdu hier à Lille. {Le champion du monde} <dit> [être déçu].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a title with two people in view leads to neither",
        "La paix entre Paul Lefort et Luc Petit dure. {Le champion du monde} <dit> [être déçu].",
        ("indirect by champion du monde",),
    ),
    Rule(
        "the plaintiff is the subject, not the nearest",
        "Paul Lefort a assigné Jean Morel et Luc Petit. <Pour> {le plaignant}, [le vote est nul].",
        ("indirect by Paul Lefort",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "the plaintiff agrees in gender",
        "Paul Lefort a assigné le club. <Pour> {la plaignante}, [le vote est nul].",
        ("indirect by plaignante (anonymous)",),
    ),
    Rule(
        "the president of the other country is the other",
        "Le président chilien Juan Soto a reçu Irakli Lomidze. {Le président géorgien} "
        "<dit> [agir].",
        ("indirect by Irakli Lomidze",),
    ),
    Rule(
        "the president of the other country is nobody who is something else",
        "Le président chilien Juan Soto a reçu la chanteuse Claire Vasseur. "
        "{Le président géorgien} <dit> [agir].",
        ("indirect by président géorgien",),
    ),
    # --- other words for bodies -----------------------------------------------------------------
    Rule(
        "the firm is the only thing that has been a subject",
        "Volanet va fermer trois usines. {L'entreprise américaine} <dit> [être prête].",
        ("indirect by Volanet",),
    ),
    Rule(
        "the firm is not the town",
        "Il pleut à Volmare. Volmare va fermer trois ponts. {L'entreprise} <dit> [être prête].",
        ("indirect by entreprise",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "an association is an organisation",
        "L'association Clairval publie un bilan. {L'organisation} <dit> [être inquiète].",
        ("indirect by Clairval",),
    ),
    Rule(
        "a firm is no organisation in that sense",
        "La société Volanet publie un bilan. {L'organisation} <dit> [être inquiète].",
        ("indirect by organisation",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a giant by its country",
        "Le géant de la vente Volanet va fermer. {Le géant américain} <dit> [être prêt].",
        ("indirect by Volanet",),
    ),
    Rule(
        "the evening paper",
        "{1|Libération} <1|dit> que [1|tout va bien]. <2|Selon> {2|le quotidien du matin}, "
        "[2|rien ne presse].",
        ("indirect by Libération", "indirect by Libération"),
    ),
    Rule(
        "a site of its own",
        "{1|Libération} <1|dit> que [1|tout va bien]. <2|Selon> {2|le site de la primaire}, "
        "[2|rien ne presse].",
        ("indirect by Libération", "indirect by site de la primaire"),
    ),
    Rule(
        "the Town is the town where it is",
        "Il gèle à Volmare. « [Restez chez vous] », <dit> {la Ville}.",
        ("direct by Volmare",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a town without its capital stays a town",
        "Il gèle à Volmare. « [Restez chez vous] », <dit> {la ville}.",
        ("direct by ville",),
    ),
    Rule(
        "an ordinal stands before its noun",
        "Une troisième lettre est arrivée. {Elle} <dit> que [le pont sautera].",
        ("indirect by troisième lettre",),
    ),
    # --- people again -----------------------------------------------------------------------
    Rule(
        "the suspect is the man who was arrested",
        "Un homme de 30 ans a été arrêté à Lille. {Le suspect} <dit> [avoir agi seul].",
        ("indirect by homme de 30 ans (anonymous)",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "the suspect is not the man who was hurt",
        "Un homme de 30 ans a été blessé à Lille. {Le suspect} <dit> [avoir agi seul].",
        ("indirect by suspect (anonymous)",),
    ),
    Rule(
        "the young woman is the only one in view",
        "Claire Vasseur habite Lille. « [J'ai eu peur] », <raconte> {la jeune femme}.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "the young woman is one of two",
        "Claire Vasseur habite avec Marie Durand. « [J'ai eu peur] », <raconte> {la jeune femme}.",
        ("direct by jeune femme (anonymous)",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a businessman by what he is for good",
        "Le PDG Paul Lefort est parti. {L'homme d'affaires} <dit> [être las].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "the Spaniard is who was called so",
        "Le Suisse Paul Lefort a battu l'Espagnol Juan Soto. {L'Espagnol} <dit> [être las].",
        ("indirect by Juan Soto",),
    ),
    Rule(
        "a woman called by where she is from is she, not he",
        "Kim Dorset a gagné. {La Jamaïcaine} <a déclaré> qu'[elle avait souffert]. « [2|Je suis "
        "heureuse] », <2|a-t-{2|elle} ajouté>.",
        ("indirect by Kim Dorset", "direct by Kim Dorset"),
    ),
    Rule(
        "the Spaniard, where nobody was called so, is the one in view",
        "Juan Soto a battu Paul Lefort. {L'Espagnol} <dit> [être las].",
        ("indirect by Juan Soto",),
    ),
    Rule(
        "the office of the minister is that of the minister by name",
        "Le ministre Luc Petit nie tout. Le cabinet de M. Petit s'est tu. {Le cabinet du ministre} "
        "<dit> [ne rien savoir].",
        ("indirect by cabinet de M. Petit",),
    ),
    Rule(
        "the office of another is another",
        "Le ministre Luc Petit nie tout. Le cabinet de M. Petit s'est tu. {Le cabinet de M. Morel} "
        "<dit> [ne rien savoir].",
        ("indirect by cabinet de M. Morel",),
    ),
    Rule(
        "a name and an office with its name behind a comma",
        "{Marie Durand et le maire de Lille}, Paul Lefort, <disent> [être prêts].",
        ("indirect by Marie Durand et Paul Lefort",),
    ),
    Rule(
        "a site by the name that it was given",
        "Un site d'annonces baptisé Voxinfo ouvre. « [Tout va bien] », <lit>-on sur {le site}.",
        ("direct by Voxinfo",),
    ),
    Rule(
        "a site that is called something else",
        "Un site jugé lent par Voxinfo ouvre lundi. « [Tout va bien] », <lit>-on sur {le site}.",
        ("direct by site",),
    ),
    Rule(
        "complements in a list",
        "<Selon> {la direction de la pêche, de la chasse et des eaux}, [tout va bien].",
        ("indirect by direction de la pêche, de la chasse et des eaux",),
        known_failure="too rare to look for: complements in a list, behind commas",
    ),
    Rule(
        "a comma behind the complement",
        "<Selon> {la direction de la pêche}, [de vieux pêcheurs et des jeunes partent].",
        ("indirect by direction de la pêche",),
    ),
    Rule(
        "what a pronoun once was is nobody new",
        "Air Valoire a vendu ses avions. En 1990, elle était à l'origine une compagnie charter. "
        "{La compagnie} <dit> [chercher un repreneur].",
        ("indirect by Air Valoire",),
    ),
    Rule(
        "both ministers by their names",
        "Les ministres Paul Lefort et Marie Durand sont là. {Les deux ministres} <disent> [agir].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "both lawyers are not those they defend",
        "Les avocats de Paul Lefort et Marie Durand sont là. {Les avocats} <disent> [agir].",
        ("indirect by avocats de Paul Lefort (anonymous)",),
    ),
    Rule(
        "two with one office before their names",
        "{Les ministres Paul Lefort et Marie Durand} <disent> [agir].",
        ("indirect by Paul Lefort et Marie Durand",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a country in apposition",
        "{Son proche voisin, la Turquie}, <dit> [agir].",
        ("indirect by Turquie",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "le dernier is ce dernier",
        "Paul Lefort a vu Luc Petit. <Selon> {le dernier}, [tout va bien].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "le dernier of some is not",
        "Paul Lefort a vu Luc Petit. <Selon> {le dernier témoin}, [tout va bien].",
        ("indirect by dernier témoin (anonymous)",),
    ),
    Rule(
        "a day behind a body is not of its name",
        "[Tout va bien], <selon> {la direction}. Le maire recevra la direction vendredi.",
        ("indirect by direction",),
    ),
    Rule(
        "a noun behind a body is",
        "<Selon> {la police judiciaire}, [tout va bien].",
        ("indirect by police judiciaire",),
    ),
)
