"""Golden rules: bodies, media, places and documents as speakers.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- bodies, media, places ------------------------------------------------------------------
    Rule(
        "name of a company behind its noun",
        "La compagnie aérienne Volavia a fait faillite. "
        "{La compagnie} <dit> [chercher un repreneur].",
        ("indirect by Volavia",),
    ),
    Rule(
        "name of an association that goes on in small letters",
        "L'association Jardiniers du monde a porté plainte. "
        "{L'association} <dit> [avoir été trompée].",
        ("indirect by Jardiniers du monde",),
    ),
    Rule(
        "union and its sign",
        "<Selon> {le syndicat SNJ}, [la grève continue].",
        ("indirect by SNJ",),
    ),
    Rule(
        "expansion behind a sign",
        "<Selon> {l'Ufab (Union française des abeilles)}, [le miel manque].",
        ("indirect by Union française des abeilles",),
    ),
    Rule(
        "sign behind an expansion",
        "<Selon> {l'Institut national des forêts (INF)}, [le bois manque].",
        ("indirect by Institut national des forêts",),
    ),
    Rule(
        "a sign leads back to its expansion",
        "L'Institut national des forêts (INF) a publié un bilan. "
        "{L'INF} <dit> que [le bois manque].",
        ("indirect by Institut national des forêts",),
    ),
    Rule(
        "newspaper behind its noun",
        "<Selon> {le quotidien Le Clairon}, [le ministre partira].",
        ("indirect by Le Clairon",),
    ),
    Rule(
        "programme between quotation marks",
        "<Selon> {l'émission de TMC « Carnets »}, [le ministre partira].",
        ("indirect by Carnets",),
    ),
    Rule(
        "the newspaper is the medium named before",
        "Libération a publié la lettre. <Selon> {le journal}, [le ministre partira].",
        ("indirect by Libération",),
    ),
    Rule(
        "authority by the first word of its name",
        "La Haute Autorité des comptes a rendu un avis. {L'autorité} <demande> [un audit].",
        ("indirect by Haute Autorité des comptes",),
    ),
    Rule(
        "a bare noun takes the complement said before",
        "Le collectif des riverains a voté. {Le collectif} <demande> [un mur].",
        ("indirect by collectif des riverains",),
    ),
    Rule(
        "two directions are not one",
        "La direction de l'usine est partie. <Selon> {la direction du port}, [tout va bien].",
        ("indirect by direction du port",),
    ),
    Rule(
        "capital that speaks for its state",
        "{Séoul} <accuse> le Nord de [livrer des obus].",
        ("indirect by Séoul",),
    ),
    Rule(
        "seat of power",
        "[Le voyage est annulé], <a indiqué> {l'Élysée}.",
        ("indirect by Élysée",),
    ),
    Rule(
        "people that speaks for its state",
        "{Les Afghans} <accusent> leurs voisins d'[aider les rebelles].",
        ("indirect by Afghans",),
    ),
    Rule(
        "list of countries",
        "{L'Espagne, l'Italie et la Grèce} <ont promis> de [partager les frais].",
        ("indirect by Espagne, Italie et Grèce",),
    ),
    Rule(
        "the surroundings of a person, by a possessive",
        "Paul Lefort se tait. {Son entourage} <a dit> que [la plainte suivra].",
        ("indirect by entourage de Paul Lefort (anonymous)",),
    ),
    Rule(
        "a newspaper by another word for newspaper",
        "Le Canard enchaîné a tout publié. <Selon> {l'hebdomadaire satirique}, [il savait].",
        ("indirect by Le Canard enchaîné",),
    ),
    Rule(
        "a company by the sort of company it is",
        "Volavia a grandi. Volavia a tout perdu. {Le groupe} <nie> [la faillite].",
        ("indirect by Volavia",),
    ),
    # --- documents ------------------------------------------------------------------------------
    Rule(
        "study",
        "<Selon> {une étude de l'université de Lund}, [les abeilles comptent].",
        ("indirect by étude de l'université de Lund",),
    ),
    Rule(
        "figures speak for whoever gives them",
        "[Ils étaient mille], <d'après> {les chiffres du ministère du Travail}.",
        ("indirect by ministère du Travail",),
    ),
    Rule(
        "two polls are not one",
        "<1|Selon> {1|le sondage Opinéa}, [1|c'est oui]. "
        "<2|Selon> {2|le sondage Vox}, [2|c'est non].",
        ("indirect by sondage Opinéa", "indirect by sondage Vox"),
    ),
    Rule(
        "several documents are no people",
        "{Plusieurs études} <montrent> que [le pont cédera].",
        ("indirect by plusieurs études",),
    ),
    Rule(
        "inquiry of a body with a name",
        "<Selon> {une enquête du Syndicat des fleuristes}, [le marché baisse].",
        ("indirect by Syndicat des fleuristes",),
    ),
    Rule(
        "announcement of a body",
        "[Ils sont libres], <selon> {l'annonce du gouvernement chilien}.",
        ("indirect by gouvernement chilien",),
    ),
    Rule(
        "indicators are no people",
        "[Le marché baisse] <selon> {plusieurs indicateurs}.",
        ("indirect by plusieurs indicateurs",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a document behind the newspaper that got it",
        "Le préfet a envoyé au journal Vérité Nouvelle, {un communiqué} <demandant> [le calme].",
        ("indirect by communiqué",),
    ),
    # --- bodies and what they are ---------------------------------------------------------------
    Rule(
        "name of a body between commas",
        "{L'agence de presse du mouvement, Zagoura}, <annonce> que [le chef est mort].",
        ("indirect by Zagoura",),
    ),
    Rule(
        "the possessive of a body with a name",
        "L'agence de presse du mouvement, Zagoura, a parlé. <Selon> {ses sources}, "
        "[le chef est mort].",
        ("indirect by sources de Zagoura (anonymous)",),
    ),
    Rule(
        "what a name of a body is of, behind a comma",
        "Un bilan de l'Edril, l'association des opérateurs, est sorti. "
        "{L'association européenne} <dit> que [le réseau tient].",
        ("indirect by Edril",),
    ),
    Rule(
        "a clause behind the frame explains no name",
        "D'après l'Edril, l'association gagne. {L'association} <dit> [l'ignorer].",
        ("indirect by association",),
    ),
    Rule(
        "a bank by the name of its founder",
        "<Selon> {la banque d'affaires Paul Lefort}, [le marché monte].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "team led by somebody",
        "{Une équipe dirigée par l'historien Paul Lefort} <affirme> que [la tour date de 1200].",
        ("indirect by équipe dirigée par l'historien Paul Lefort",),
    ),
    Rule(
        "sign behind the longer of two phrases",
        "L'Autorité des réseaux et de l'Information (KTB) confirme. {KTB} <dit> que [tout marche].",
        ("indirect by Autorité des réseaux et de l'Information",),
    ),
    Rule(
        "an adjective of the name of an association",
        "{L'association Rives propres} <dit> que [le lac est sale].",
        ("indirect by Rives propres",),
    ),
    Rule(
        "an adjective that is not of the name",
        "{Le groupe Volavia français} <dit> que [le marché est sûr].",
        ("indirect by Volavia",),
    ),
    Rule(
        "this country",
        "La région vend à la Turquie, mais {ce pays} <menace> de [fermer la route].",
        ("indirect by Turquie",),
    ),
    Rule(
        "the authorities are not those of another country further down",
        "{Les autorités} <ont dit> que [tout est calme]. Les autorités chiliennes se taisent.",
        ("indirect by autorités",),
    ),
    Rule(
        "his association has a name",
        "[Paul Lefort est mort], <selon> {son association, Zagoura}.",
        ("indirect by Zagoura",),
    ),
    Rule(
        "the company with a name before one without",
        "La compagnie Volavia a appelé une autre compagnie de Lyon. {La compagnie} <dit> "
        "[être désolée].",
        ("indirect by Volavia",),
    ),
    Rule(
        "a committee called after somebody",
        "{Le comité Brossol} <annonce> [un prix].",
        ("indirect by comité Brossol",),
    ),
    Rule(
        "body whose name begins with people",
        "<Selon> {Reporters sans barrières}, [le film est interdit].",
        ("indirect by Reporters sans barrières",),
    ),
    Rule(
        "sign inside the name of a body",
        "{Le collectif CGT des pompiers} <appelle> à [faire grève].",
        ("indirect by collectif CGT des pompiers",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "agency by a first name",
        "<Selon> {l'agence de presse officielle Sana}, [tout est calme].",
        ("indirect by Sana",),
    ),
)
