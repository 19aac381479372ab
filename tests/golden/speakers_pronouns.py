"""Golden rules: pronouns, words with no source of their own, and people who come back.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- pronouns -------------------------------------------------------------------------------
    Rule(
        "he is the last who spoke",
        "{1|Paul Lefort} <1|a salué> « [1|un succès] ». « [2|Bravo] », <2|a-t-{2|il} ajouté>.",
        ("direct by Paul Lefort", "direct by Paul Lefort"),
    ),
    Rule(
        "she agrees in gender",
        "Claire Vasseur a reçu Paul Lefort. « [C'est bien] », <a-t-{elle} dit>.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "he agrees in gender, against the subject",
        "Claire Vasseur a reçu Paul Lefort. « [C'est bien] », <a-t-{il} dit>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "the subject comes before the object",
        "Paul Lefort a critiqué Jean Morel. « [C'est indigne] », <a-t-{il} dit>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "ce dernier is the nearest, not the subject",
        "Paul Lefort a critiqué Jean Morel. « [C'est faux] », <a répondu> {ce dernier}.",
        ("direct by Jean Morel",),
    ),
    Rule(
        "cette dernière agrees in gender",
        "Claire Vasseur a vu Jean Morel. « [C'est faux] », <a répondu> {cette dernière}.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "lui behind selon",
        "Paul Lefort a démissionné. <Selon> {lui}, [le projet est mort].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "they are the last group",
        "Les pompiers sont sur place. {Ils} <affirment> que [le feu est éteint].",
        ("indirect by pompiers",),
    ),
    Rule(
        "they are two people named side by side",
        "Paul Lefort et Claire Vasseur sont venus à Nice, où {ils} <ont demandé> [un vote].",
        ("indirect by Paul Lefort et Claire Vasseur",),
    ),
    Rule(
        "she is a body of feminine gender",
        "{1|La mairie} <1|a dit> que [1|tout va bien]. "
        "{2|Elle} <2|précise> que [2|rien ne change].",
        ("indirect by mairie", "indirect by mairie"),
    ),
    Rule(
        "it is the government",
        "{1|Le gouvernement grec} <1|nie> [1|tout retard]. {2|Il} <2|dit> que [2|tout est payé].",
        ("indirect by gouvernement grec", "indirect by gouvernement grec"),
    ),
    Rule(
        "on is nobody",
        "Paul Lefort est là. {On} <dit> que [le vote est truqué].",
        ("indirect by nobody",),
    ),
    Rule(
        "I inside a quotation is the speaker",
        "« [1|{2|Je} l'<2|ai dit> : [2|nous perdrons]] », <1|a lâché> {1|Paul Lefort}.",
        ("direct by Paul Lefort", "direct by Paul Lefort"),
    ),
    Rule(
        "a pronoun with an apposition",
        "Paul Lefort a cédé, {lui le champion de la rigueur}, <demandant> [un effort].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a name inside quoted words is no antecedent",
        "{1|Paul Lefort} <1|a dit> : « [1|Jean Morel a menti] ». "
        "{2|Il} <2|ajoute> que [2|c'est vrai].",
        ("direct by Paul Lefort", "indirect by Paul Lefort"),
    ),
    Rule(
        "a pronoun with nothing before it leads nowhere",
        "« [C'est fini] », <a-t-{il} dit>.",
        ("direct by nobody",),
    ),
    Rule(
        "a subject pronoun in between keeps the subject in view",
        "Paul Lefort a gagné. Il rejoint ainsi Jean Morel. « [Merci] », <a-t-{il} dit>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "il faut keeps nobody in view",
        "Claire Vasseur est là. Il faut attendre. « [Merci] », <a-t-{elle} dit>.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "they are the agents of a passive",
        "L'attaque a été revendiquée par les rebelles. « [Nous vaincrons] », <ont-{ils} écrit>.",
        ("direct by rebelles",),
    ),
    Rule(
        "they are two bodies joined by et",
        "L'Ufab et Volavia ont condamné le plan, destiné, <selon> {eux}, [à casser la grève].",
        ("indirect by Ufab et Volavia",),
    ),
    Rule(
        "somebody's words about him are not his",
        "Paul Lefort est venu. {1|Jean Morel} <1|a dit> : « [1|{2|Il} m'<2|a dit> de "
        "[2|partir]] ».",
        ("direct by Jean Morel", "indirect by Paul Lefort"),
    ),
    Rule(
        "an impersonal il is nobody",
        "Paul Lefort est venu. {Il} est possible de <dire> que [tout va bien].",
        ("indirect by nobody",),
        known_failure="the weights choose somebody, and are oftener right than the rule was",
    ),
    Rule(
        "they are two people behind whose names stands what they are",
        "Thierry et Marie Durand, parents d'un disparu, ont écrit une lettre au maire de Lille "
        "où {ils} <demandent> de [fermer le pont].",
        ("indirect by Thierry et Marie Durand",),
    ),
    Rule(
        "whoever speaks inside a report does not go on",
        "Paul Lefort est venu. {1|Il} <1|dit> que [1|{2|Jean Morel} <2|a promis> de [2|partir]]. "
        "{3|Il} <3|ajoute> que [3|tout va bien].",
        ("indirect by Paul Lefort", "indirect by Jean Morel", "indirect by Paul Lefort"),
    ),
    Rule(
        "a name comes before a description",
        "L'ancien patron du Conseil pour la défense du lac (CDL), actuel président de la ligue, "
        "Paul Lefort, a écrit au préfet. {Il} <demande> [un mur].",
        ("indirect by Paul Lefort",),
    ),
    # --- no source of its own -------------------------------------------------------------------
    Rule(
        "a quotation carried on",
        "« [1|Oui] », <1|a dit> {1|Paul Lefort}. « [2|Et même trois fois oui] ».",
        ("direct by Paul Lefort", "direct by Paul Lefort"),
    ),
    Rule(
        "a gerund without a source of its own",
        "{1|Paul Lefort} <1|juge> [1|le plan bon], tout <2|en précisant> que [2|rien ne presse].",
        ("indirect by Paul Lefort", "indirect by Paul Lefort"),
    ),
    Rule(
        "an accusation without an accuser",
        "Il est <accusé> d'[avoir fui].",
        ("indirect by nobody",),
    ),
    Rule(
        "the subject of a verb for which no source is given",
        "Paul Lefort, très ému, <a lancé> : « [Merci] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a quotation carried on follows the last speaker of its paragraph",
        "{1|Le ministère} <1|dit> que [1|tout est calme].\n\n"
        "Paul Lefort est venu au marché. « [2|Les prix montent] ».",
        ("indirect by ministère", "direct by Paul Lefort"),
    ),
    Rule(
        "a subject cut off from its verb",
        "Paul Lefort, dans son discours, <s'est engagé> à [partir].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "ce qui has no subject but itself",
        "Paul Lefort a choisi le nom, ce qui <signifie> [un retour].",
        ("indirect by nobody",),
        known_failure="no article of a thousand has it",
    ),
    # --- people come back -----------------------------------------------------------------------
    Rule(
        "a member of a people by the adjective",
        "Usman Bello a couru. « [Je suis heureux] », <a dit> {le Nigérian}.",
        ("direct by Usman Bello",),
    ),
    Rule(
        "she is whoever spoke last, not the subject before",
        "Mme Vasseur attend le vote, mais {1|Claire Morel} <1|juge> que [1|rien ne presse]. "
        "« [2|Nous verrons] », <2|a-t-{2|elle} déclaré>. Mme Vasseur est partie.",
        ("indirect by Claire Morel", "direct by Claire Morel"),
    ),
    Rule(
        "a new paragraph brings in somebody new",
        "{1|Paul Lefort} <1|a dit> : « [1|Tout va bien] ».\n\n"
        "Le film de Jean Morel est sorti hier. « [2|Je suis heureux] », <2|dit>-{2|il}.",
        ("direct by Paul Lefort", "direct by Jean Morel"),
    ),
    Rule(
        "a new paragraph without anybody new changes nothing",
        "{1|Paul Lefort} <1|a dit> : « [1|Tout va bien] ».\n\n"
        "Face à Jean Morel, {2|il} <2|a ajouté> : « [2|Rien ne presse] ».",
        ("direct by Paul Lefort", "direct by Paul Lefort"),
    ),
    Rule(
        "the first words of a sentence are its subject, by whatever verb",
        "Le Français Paul Lefort complète le podium, devant le Belge Jean Morel. "
        "« [Merci] », <a-t-{il} dit>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "ce dernier may be somebody whose first name no table knows",
        "La chaîne a reçu Zwanetta Brossol le jour où {cette dernière} <a dit> [partir].",
        ("indirect by Zwanetta Brossol",),
    ),
    Rule(
        "a noun of what somebody stays leads to the person named last",
        "Jean Morel est venu. Paul Lefort, président du club, redoute un procès de Jean Morel. "
        "[Le vote est reporté], <selon> {le sénateur}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "an office brings in its holder",
        "Jean Morel est venu. Paul Lefort a parlé. [Le pont est fermé], <selon> {le préfet}.",
        ("indirect by préfet",),
    ),
    Rule(
        "two offices before the name",
        "L'ancien patron de la ligue, actuel maire de Lille, Paul Lefort, a écrit. "
        "{Il} <demande> [un mur].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a sportsman by his age",
        "Paul Lefort a gagné à Lyon. {Le boxeur de 23 ans} <dit> [être heureux].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a sportsman is not the minister before",
        "Le ministre Paul Lefort a remis le prix. {Le boxeur} <dit> [être heureux].",
        ("indirect by boxeur (anonymous)",),
    ),
    Rule(
        "the name comes in the next sentence",
        "[Claire Vasseur nie tout], <selon> {son avocat}. L'avocat, Paul Lefort, a plaidé.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "whoever goes on is named",
        "{1|Le gardien de l'équipe} <1|a dit> que [1|le match fut dur]. {2|Paul Lefort}, "
        "poursuivant son récit, <2|estime> que [2|le score est juste].",
        ("indirect by Paul Lefort", "indirect by Paul Lefort"),
    ),
    Rule(
        "whoever speaks next is somebody else",
        "{1|Le gardien de l'équipe} <1|a dit> que [1|le match fut dur]. {2|Paul Lefort} "
        "<2|estime> que [2|le score est juste].",
        ("indirect by gardien de l'équipe", "indirect by Paul Lefort"),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "l'intéressé is the person in view, not the nearest",
        "Paul Lefort est parti. Il a laissé son nom à un jeu, censé <1|désigner> "
        "« [1|un vainqueur] ». « [2|C'est faux] », <2|a dit> {2|l'intéressé}.",
        ("direct by nobody", "direct by Paul Lefort"),
    ),
    Rule(
        "a new paragraph brings in a body",
        "{1|Paul Lefort} <1|demande> [1|un vote].\n\nLe tribunal administratif a reçu le dossier. "
        "{2|Il} <2|dit> que [2|tout est en règle].",
        ("indirect by Paul Lefort", "indirect by tribunal administratif"),
    ),
    # --- pronouns do not point ahead ------------------------------------------------------------
    Rule(
        "he is not who is named behind him",
        "La ville a attendu. {Il} <a promis> [de tout rendre]. Paul Lefort est arrivé ensuite.",
        ("indirect by nobody",),
    ),
    Rule(
        "a title may call somebody he whom the body names",
        "{Il} <promet> [de revenir]\n\nPaul Lefort a quitté la mairie hier. Paul Lefort part loin.",
        ("indirect by Paul Lefort",),
    ),
    # --- named behind a verb whose words are the subject of another clause ----------------------
    Rule(
        "she is who used the word, named behind her verb",
        "« Inévitable » : c'est le mot qu'a employé mardi Hélène Marchandier, directrice générale "
        "d'Ostrelle, pour annoncer la fin de la papeterie de Valmorin. {Elle} <a souligné> que [le "
        "prix de l'énergie avait doublé en deux ans].",
        ("indirect by Hélène Marchandier",),
    ),
    Rule(
        "he is not the mill of which she spoke",
        "Hélène Marchandier, directrice d'Ostrelle, a annoncé mardi la fin de la papeterie. {Elle} "
        "<a souligné> que [le prix de l'énergie avait doublé].",
        ("indirect by Hélène Marchandier",),
    ),
)
