"""Golden rules: who the source really is. Sources, cues and contents are given, not found."""

from golden.notation import Rule

RULES = (
    # --- names ----------------------------------------------------------------------------------
    Rule(
        "family name of a full name given before",
        "Marie Durand a reçu la presse. « [Tout va bien] », <a dit> {Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "family name of a full name given only further down",
        "{Durand} <promet> [de partir].\nMarie Durand a pris la parole hier à Lyon.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "title and family name",
        "Paul Lefort dirige le club. « [C'est fini] », <a dit> {M. Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "title without a full name anywhere",
        "« [C'est fini] », <a dit> {Mme Lefort}.",
        ("direct by Lefort",),
    ),
    Rule(
        "titles tell two people of one family name apart",
        "Paul Lefort et Claire Lefort ont voté. « [Oui] », <a dit> {Mme Lefort}.",
        ("direct by Claire Lefort",),
    ),
    Rule(
        "first names tell two people of one family name apart",
        "Claire Lefort et Paul Lefort ont voté. « [Oui] », <a dit> {Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "initial for a first name",
        "Paul Lefort a gagné. [Il a peiné], <selon> {P. Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "particle inside a name",
        "Alain de Grandpré est venu. « [Bonsoir] », <a lancé> {Grandpré}.",
        ("direct by Alain de Grandpré",),
    ),
    Rule(
        "Arabic article at the head of a family name",
        "Karim al-Mansouri dirige le groupe. {Al-Mansouri} <affirme> que [tout est prêt].",
        ("indirect by Karim al-Mansouri",),
    ),
    Rule(
        "family name first",
        "Le président Kim Dae-sun a parlé. « [Nous avançons] », <a dit> {M. Kim}.",
        ("direct by Kim Dae-sun",),
    ),
    Rule(
        "article inside a family name",
        "Bruno Le Tallec a voté. « [Non] », <a dit> {Le Tallec}.",
        ("direct by Bruno Le Tallec",),
    ),
    Rule(
        "the longest form of a name wins",
        "Diego Ruiz a joué. Diego Armando Ruiz est né à Rosario. {Ruiz} <dit> [être prêt].",
        ("indirect by Diego Armando Ruiz",),
    ),
    # --- offices and appositions ----------------------------------------------------------------
    Rule(
        "office before the name",
        "{Le maire de Lille Paul Lefort} <a annoncé> que [le pont rouvrira].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "office before the name, with a comma",
        "{Le ministre de la Justice, Paul Lefort}, <a annoncé> que [le pont rouvrira].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "office behind the name",
        "{Paul Lefort, maire de Lille}, <a annoncé> que [le pont rouvrira].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "name right behind the name of the body",
        "{La secrétaire générale de l'Unesco Claire Vasseur} <a dit> que [le site est sauvé].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "name behind an abbreviation in brackets",
        "{Le dirigeant de l'Autorité de l'énergie (ADE) Paul Lefort} <exige> que [tout cesse].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "sign of a party between office and name",
        "{Le député PRG Paul Lefort} <juge> que [c'est trop].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "office with a capital",
        "{Le Premier ministre italien Mario Bianchi} <a dit> que [tout ira bien].",
        ("indirect by Mario Bianchi",),
    ),
    Rule(
        "former office",
        "{L'ex-ministre Claire Vasseur} <a dit> que [tout ira bien].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "one of several, named",
        "{Un de ses porte-paroles, Paul Lefort}, <a dit> que [tout ira bien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "one word behind a comma names the artist",
        "{Un artiste de Lyon, Zéphyr}, <raconte> [avoir tout peint].",
        ("indirect by Zéphyr",),
    ),
    Rule(
        "an office leads back to the person who holds it",
        "Le ministre Paul Lefort est venu. « [C'est réglé] », <a dit> {le ministre}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "an office leads on to the person who is named further down",
        "{Le président géorgien} <a dit> que [rien ne presse].\n"
        "Le président Irakli Lomidze a reçu le président ukrainien Petro Bondar.",
        ("indirect by Irakli Lomidze",),
    ),
    Rule(
        "the adjective of a country tells two presidents apart",
        "Le président chilien Juan Soto a reçu la présidente suisse Anna Keller. "
        "« [Merci] », <a dit> {le président chilien}.",
        ("direct by Juan Soto",),
    ),
    Rule(
        "the article tells two ministers apart",
        "Le ministre Paul Lefort a vu la ministre Claire Vasseur. "
        "« [Oui] », <a dit> {la ministre}.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "another word for the office",
        "Le secrétaire général de l'Otan Jan Visser est à Paris. "
        "« [Il faut payer] », <a dit> {le patron de l'Otan}.",
        ("direct by Jan Visser",),
    ),
    Rule(
        "trade for a person presented by another trade",
        "Le politologue Paul Lefort suit le pays. {L'universitaire} <estime> que [rien ne change].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "the wife of an office-holder is not the office-holder",
        "Le maire Paul Lefort est parti. {La femme du maire} <a dit> que [tout va bien].",
        ("indirect by femme du maire",),
    ),
    Rule(
        "an office that nobody is said to hold names itself",
        "« [La ville est calme] », <selon> {le maire}.",
        ("direct by maire",),
    ),
    Rule(
        "lawyer by the word conseil",
        "L'avocat de la famille a plaidé. {Le conseil} <a estimé> que [le doute demeure].",
        ("indirect by avocat de la famille",),
    ),
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
    # --- anonymous or not -----------------------------------------------------------------------
    Rule(
        "witness",
        "« [J'ai tout vu] », <raconte> {un témoin}.",
        ("direct by témoin (anonymous)",),
    ),
    Rule(
        "source",
        "<Selon> {une source proche de l'enquête}, [il a fui].",
        ("indirect by source proche de l'enquête (anonymous)",),
    ),
    Rule(
        "press in general",
        "<Selon> {des médias locaux}, [il a fui].",
        ("indirect by médias locaux (anonymous)",),
    ),
    Rule(
        "several people",
        "{Des responsables turcs cités par une agence} <disent> que [tout va bien].",
        ("indirect by responsables turcs (anonymous)",),
    ),
    Rule(
        "one of several",
        "Deux responsables ont parlé. {L'un des responsables} <a dit> que [tout va bien].",
        ("indirect by un des responsables (anonymous)",),
    ),
    Rule(
        "a group comes back by its bare noun",
        "[Il a fui], <ont dit> {1|deux douaniers belges}. "
        "{2|Les douaniers} <2|nient> [2|l'accord].",
        (
            "indirect by deux douaniers belges (anonymous)",
            "indirect by deux douaniers belges (anonymous)",
        ),
    ),
    Rule(
        "handful of people",
        "{Une poignée de manifestants} <demande> [un vote].",
        ("indirect by poignée de manifestants (anonymous)",),
    ),
    Rule(
        "authorities are an institution",
        "<Selon> {les autorités}, [tout est calme].",
        ("indirect by autorités",),
    ),
    Rule(
        "spokesman of a body",
        "{Un porte-parole du collectif} <a dit> que [tout est calme].",
        ("indirect by porte-parole du collectif",),
    ),
    Rule(
        "elected member of no name",
        "{Un élu socialiste de la Drôme} <juge> [la loi mauvaise].",
        ("indirect by élu socialiste de la Drôme (anonymous)",),
    ),
    Rule(
        "relation that identifies one person",
        "{La mère du suspect} <dit> que [son fils est malade].",
        ("indirect by mère du suspect",),
    ),
    Rule(
        "worker known by the trade only",
        "Le bus a brûlé. <Selon> {le chauffeur}, [la direction savait].",
        ("indirect by chauffeur (anonymous)",),
    ),
    Rule(
        "share of the public",
        "{63 % des Français} <estiment> que [l'impôt est trop lourd].",
        ("indirect by 63 % des Français",),
    ),
    Rule(
        "people that a body calls its own",
        "<Selon> {certains salariés}, [la direction savait].",
        ("indirect by certains salariés (anonymous)",),
    ),
    # --- met in reading -------------------------------------------------------------------------
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
        "parents of somebody named",
        "<Selon> {les parents de Marie Durand}, [elle dormait].",
        ("indirect by parents de Marie Durand",),
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
    Rule(
        "a secretary of state is a minister, not a president",
        "Le président Paul Lefort est parti. {La secrétaire d'État à l'Énergie} <dit> [l'ignorer].",
        ("indirect by secrétaire d'État à l'Énergie",),
    ),
    Rule(
        "by the voice of somebody",
        "[C'est non], <a dit> {le Sénat par la voix de son président Paul Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a source cut short behind the name it stands in apposition to",
        "Paul Lefort, {un des trois jurés}, <a dit> que [le vote fut serré].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "the subject of a verb for which no source is given",
        "Paul Lefort, très ému, <a lancé> : « [Merci] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a member of a people by the adjective",
        "Usman Bello a couru. « [Je suis heureux] », <a dit> {le Nigérian}.",
        ("direct by Usman Bello",),
    ),
    Rule(
        "two presidents, two names side by side",
        "{Le président du Conseil européen Jan Visser} <promet> [un accord].",
        ("indirect by Jan Visser",),
    ),
    # --- signatures, openings, determiners ------------------------------------------------------
    Rule(
        "a signature is its name",
        "« [La digue tiendra.] »\n\n— {Paul Lefort, professeur à Valrive}",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a signature without a name is its office",
        "« [La digue tiendra.] »\n\n— {Porte-parole de la mairie de Valrive}",
        ("direct by Porte-parole de la mairie de Valrive",),
    ),
    Rule(
        "a determiner that stays in the name gives up its capital",
        "{Certains} <affirment> que [le pont cédera].",
        ("indirect by certains (anonymous)",),
    ),
    Rule(
        "several documents are no people",
        "{Plusieurs études} <montrent> que [le pont cédera].",
        ("indirect by plusieurs études",),
    ),
    Rule(
        "one of several at the head of a sentence",
        "{L'un des riverains} <dit> que [le pont cédera].",
        ("indirect by un des riverains (anonymous)",),
    ),
    Rule(
        "a possessive of the first person stays out of the name",
        "« {Mon père} <disait> : “[La mer reprend tout].” »",
        ("direct by père",),
    ),
    # --- people come back -----------------------------------------------------------------------
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
        "they are the agents of a passive",
        "L'attaque a été revendiquée par les rebelles. « [Nous vaincrons] », <ont-{ils} écrit>.",
        ("direct by rebelles",),
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
        "the prime minister holds no portfolio",
        "Le Premier ministre grec Paul Lefort est venu. {Le ministre grec de l'Économie} <dit> "
        "[tout ignorer].",
        ("indirect by ministre grec de l'Économie",),
    ),
    Rule(
        "rank and particle",
        "La pièce est interdite par {le général de Grandpré}, qui <juge> [le texte mauvais].",
        ("indirect by de Grandpré",),
    ),
    Rule(
        "his lawyer is known by whose lawyer he is",
        "La famille porte plainte. <Pour> {son avocat}, [c'est une bavure].",
        ("indirect by avocat de la famille",),
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
        "a quotation carried on follows the last speaker of its paragraph",
        "{1|Le ministère} <1|dit> que [1|tout est calme].\n\n"
        "Paul Lefort est venu au marché. « [2|Les prix montent] ».",
        ("indirect by ministère", "direct by Paul Lefort"),
    ),
    Rule(
        "a family name that is a first name too",
        "Paul Victor Dana a offert une montre à Jean Morel. {1|Dana} <1|a dit> [1|ignorer tout]. "
        "« [2|C'est un cadeau] », <2|précise>-t-{2|il}.",
        ("indirect by Paul Victor Dana", "direct by Paul Victor Dana"),
    ),
    Rule(
        "they are two bodies joined by et",
        "L'Ufab et Volavia ont condamné le plan, destiné, <selon> {eux}, [à casser la grève].",
        ("indirect by Ufab et Volavia",),
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
        "a press that is no newspaper of that name",
        "<Selon> {la presse}, [il a fui].",
        ("indirect by presse (anonymous)",),
    ),
    Rule(
        "a committee called after somebody",
        "{Le comité Brossol} <annonce> [un prix].",
        ("indirect by comité Brossol",),
    ),
    Rule(
        "several spokesmen by name",
        "{Les porte-parole du front, Paul Lefort et Marie Durand}, <exigent> [un vote].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "two people, each with an office",
        "{Le maire Paul Lefort et la préfète Marie Durand} <exigent> [un vote].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "cited by a medium, then named",
        "<Selon> {un médecin local cité par Le Clairon, Paul Lefort}, [le sang manque].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a foreign title before the name",
        "{Le Taoiseach irlandais Paul Lefort} <dit> [être prêt].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "first name unknown behind a portfolio",
        "{La ministre de la Pêche Zwanetta Brossol} <dit> [être prête].",
        ("indirect by Zwanetta Brossol",),
    ),
    Rule(
        "first name unknown behind a firm",
        "{Le patron de la société Brossol Zwanett} <dit> [être prêt].",
        ("indirect by patron de la société Brossol Zwanett",),
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
        "two appositions, the second with the name",
        "« [C'est bien] », <a dit> {le chef du gouvernement}, le centriste Paul Lefort.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "the name comes in the next sentence",
        "[Claire Vasseur nie tout], <selon> {son avocat}. L'avocat, Paul Lefort, a plaidé.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "killer by another word, in the words of the source",
        "L'assassin est mort. À Lyon, {le meurtrier} <a crié> « [Non] ».",
        ("direct by meurtrier (anonymous)",),
    ),
    Rule(
        "indicators are no people",
        "[Le marché baisse] <selon> {plusieurs indicateurs}.",
        ("indirect by plusieurs indicateurs",),
    ),
    Rule(
        "body whose name begins with people",
        "<Selon> {Reporters sans barrières}, [le film est interdit].",
        ("indirect by Reporters sans barrières",),
    ),
    Rule(
        "headline, dateline, then the subject",
        "Chili : Lefort part\n\n12 mai 2017 . –\n{Le Président du Chili Paul Lefort} <dit> "
        "[partir].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a participle between the noun and the name",
        "{Une des riveraines} ayant tout vu, Zwana D. Brossol, <raconte> [avoir fui].",
        ("indirect by Zwana D. Brossol",),
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
    ),
    Rule(
        "a cue is a verb, whatever the word could be",
        "{Un proche} <précise> que [tout va bien].",
        ("indirect by proche (anonymous)",),
    ),
    Rule(
        "a document behind the newspaper that got it",
        "Le préfet a envoyé au journal Vérité Nouvelle, {un communiqué} <demandant> [le calme].",
        ("indirect by communiqué",),
    ),
    Rule(
        "sign inside the name of a body",
        "{Le collectif CGT des pompiers} <appelle> à [faire grève].",
        ("indirect by collectif CGT des pompiers",),
    ),
    Rule(
        "man by his age",
        "<Selon> {un homme de 69 ans}, [il a fui].",
        ("indirect by homme de 69 ans (anonymous)",),
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
        "agency by a first name",
        "<Selon> {l'agence de presse officielle Sana}, [tout est calme].",
        ("indirect by Sana",),
    ),
    Rule(
        "a source cut behind the full stop of a title",
        "Flavio Di Marco est venu. [C'est grave], <dit> {M.} Di Marco.",
        ("indirect by Flavio Di Marco",),
    ),
    Rule(
        "l'intéressé is the person in view, not the nearest",
        "Paul Lefort est parti. Il a laissé son nom à un jeu, censé <1|désigner> "
        "« [1|un vainqueur] ». « [2|C'est faux] », <2|a dit> {2|l'intéressé}.",
        ("direct by nobody", "direct by Paul Lefort"),
    ),
    Rule(
        "a name comes before a description",
        "L'ancien patron du Conseil pour la défense du lac (CDL), actuel président de la ligue, "
        "Paul Lefort, a écrit au préfet. {Il} <demande> [un mur].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a signature is the source of a quotation that has no other",
        "{1|Paul Lefort} <1|a dit> que [1|tout va bien].\n\n« [2|J'ai tout vu du balcon.] »\n\n"
        "— {2|Claire Vasseur, témoin}",
        ("indirect by Paul Lefort", "direct by Claire Vasseur"),
    ),
    Rule(
        "a turn of a dialogue is no signature",
        "{1|Paul Lefort} <1|a dit> que [1|tout va bien]. « [2|Et même mieux.] »\n\n"
        "— Vraiment ? Claire Vasseur se tut.",
        ("indirect by Paul Lefort", "direct by Paul Lefort"),
    ),
    Rule(
        "by the voice of somebody, behind the source",
        "{Le gouvernement}, par la voix de son ministre Paul Lefort, <annonce> [partir].",
        ("indirect by Paul Lefort",),
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
)
