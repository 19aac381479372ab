"""Golden rules: where selon stands, in or beside the clause that it gives to its source."""

from golden.notation import Rule

RULES = (
    # --- where the phrase stands ----------------------------------------------------------------
    Rule(
        "selon first",
        "<Selon> {Marie Durand}, [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon last",
        "[La digue tiendra], <selon> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon last without a comma",
        "[La digue tiendra] <selon> {la préfecture}.",
        ("indirect by préfecture",),
    ),
    Rule(
        "selon in the middle",
        "[Ces travaux], <selon> {la préfecture}, [coûteront trois millions d'euros].",
        ("indirect",),
    ),
    Rule(
        "selon after a time",
        "Vers 8 heures, <selon> {la préfecture}, [la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "selon after a connective",
        "Néanmoins, <selon> {la préfecture}, [la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "toujours selon",
        "Toujours <selon> {la préfecture}, [la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "even though, selon, a clause",
        "Le préfet a fermé la route, même si, <selon> {lui}, [la digue tiendra].",
        ("indirect",),
    ),
    Rule(
        "selon first and a quotation",
        "<Selon> {Marie Durand}, « [la digue tiendra cent ans] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "selon last and a quotation",
        "« [La digue tiendra cent ans] », <selon> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "selon and a clause partly in marks",
        "<Selon> {Marie Durand}, [la digue « tiendra cent ans »].",
        ("mixed",),
    ),
    Rule(
        "selon last and a clause partly in marks",
        "[La digue « tiendra cent ans »], <selon> {Marie Durand}.",
        ("mixed",),
    ),
    Rule(
        "selon with an elided word",
        "<Selon> {l'agence Sud-Presse}, [la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "selon first and a content with a relative clause",
        "<Selon> {Marie Durand}, [la digue qui a cédé sera reconstruite].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon first and a content with a subordinate clause",
        "<Selon> {Marie Durand}, [la digue a cédé parce que la pluie a duré].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon last and a content with a relative clause",
        "[La digue qui a cédé sera reconstruite], <selon> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon without the comma after the source",
        "<Selon> {le maire} [la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "selon in a headline",
        "[La digue tiendra], <selon> {Marie Durand}",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "toujours before selon belongs to nobody",
        "[La rue est fermée], toujours <selon> {la police}.",
        ("indirect by police",),
    ),
    Rule(
        "selon behind a colon",
        "Les partis montent : <selon> {les sondages}, [la gauche gagnerait].",
        ("indirect by sondages",),
    ),
    Rule(
        "or, selon",
        "Or, <selon> {Paul Lefort}, [cette loi ne changera rien].",
        ("indirect by Paul Lefort",),
    ),
    # --- within a clause ------------------------------------------------------------------------
    Rule(
        "hearsay in a relative clause",
        "Le bus était conduit par une femme [qui aurait], <selon> {la gendarmerie}, [dérapé sur la "
        "neige].",
        ("indirect by gendarmerie",),
    ),
    Rule(
        "c'est and hearsay in a relative clause",
        "[C'est le bus qui aurait], <selon> {la gendarmerie}, [dérapé sur la neige].",
        ("indirect by gendarmerie",),
    ),
    Rule(
        "a subject, selon, and a verb that looks like a participle",
        "[Le bilan], <selon> {la préfecture}, [fait état de deux morts].",
        ("indirect by préfecture",),
    ),
    Rule(
        "an auxiliary, selon with a circumstance, and the participle",
        "[La tour aurait], <selon> {des experts} après une nouvelle étude des murs, [fait une "
        "chute de deux mètres].",
        ("indirect by experts (anonymous)",),
    ),
    Rule(
        "selon right before the quotation",
        "[La digue est] <selon> {elle} [« la plus sûre de la région »].",
        ("mixed",),
    ),
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
        "an aside between the subject and selon",
        "Le suspect, [proche d'un groupe armé] <selon> {la police}, est en fuite.",
        ("indirect by police",),
    ),
    Rule(
        "selon between a verb and its object",
        "[L'accord comprend] <selon> {le gouvernement} [les soldats de la plaine].",
        ("indirect by gouvernement",),
    ),
    Rule(
        "selon between the verb and the object of ce qui",
        "La ville vise les voleurs, [ce qui comprend] <selon> {le maire} [les soldats du groupe et "
        "les milices du nord].",
        ("indirect by maire",),
    ),
    Rule(
        "selon in a relative clause, then a clause of the writer",
        "La ville vise des voleurs [qui comprennent] <selon> {le maire} [les soldats du groupe] et "
        "elle ferme le pont.",
        ("indirect by maire",),
    ),
    Rule(
        "selon inside a relative clause",
        "La ville revoit les règles [qui vont] <selon> {elle} [« trop loin »] et en change.",
        ("mixed",),
    ),
    Rule(
        "the last part of an aside",
        "Luc Petit, un homme seul mais [très aimé] <selon> {ceux qui le voyaient}, a disparu.",
        ("indirect",),
    ),
    # --- what is reported -----------------------------------------------------------------------
    Rule(
        "a predicate in marks that selon gives to another",
        "<Selon> {les pompiers}, [le propriétaire « est rapidement venu chercher son bateau »].",
        ("mixed by pompiers",),
    ),
    Rule(
        "selon and words about a fact that hold no report",
        "<Selon> {la police}, [l'homme a trouvé la mort « en traversant le pont »].",
        ("mixed by police",),
    ),
    Rule(
        "selon before a new clause",
        "[L'accord tient] <selon> {le gouvernement}, les soldats partent.",
        ("indirect by gouvernement",),
    ),
    Rule(
        "a second predicate behind the source",
        "[Elle avait reçu deux offres], <selon> {Le Clairon}, [mais n'a pas répondu].",
        ("indirect by Clairon",),
    ),
    Rule(
        "a second clause with its own subject behind the source",
        "[Elle avait reçu une offre], <selon> {Le Clairon}, mais elle habite toujours ici.",
        ("indirect by Clairon",),
    ),
    # --- several reports ------------------------------------------------------------------------
    Rule(
        "a shout with its translation in what another says",
        "<1|Selon> {1|la police}, [1|{2|le voleur} <2|aurait crié> « [2|Viva la libertad] »] (vive "
        "la liberté, en espagnol).",
        ("mixed by police", "direct by voleur (anonymous)"),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "selon, qui, and a second predicate that reports",
        "[La digue a cédé], <selon> {12|une source de la mairie}, qui n'a pas donné de chiffre, "
        "mais <2|a ajouté> que [2|personne n'était blessé].",
        (
            "indirect by source de la mairie (anonymous)",
            "indirect by source de la mairie (anonymous)",
        ),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "two counts by two sources",
        "[La foule comptait 13 000 personnes] <selon> {la police}, [2|100 000] <2|selon> {2|les "
        "organisateurs}.",
        ("indirect by police", "indirect by organisateurs"),
    ),
    Rule(
        "two counts in one clause",
        "[La marche a réuni 2 000 personnes] <selon> {la préfecture}, [2|5 000] <2|selon> {2|les "
        "organisateurs}.",
        ("indirect by préfecture", "indirect by organisateurs"),
    ),
    Rule(
        "selon in front, another at the end after a relative clause",
        "<Selon> {la mairie}, [un bilan fait état de cinq blessés, [2|qui iraient mieux], "
        "<2|selon> {2|la police}].",
        ("indirect by mairie", "indirect by police"),
    ),
    Rule(
        "a gerund after selon and cela",
        "<Selon> {12|le syndicat Force}, [cela « reste un détail »], tout <2|en ajoutant> que "
        "[2|rien ne change].",
        ("mixed", "indirect"),
    ),
    Rule(
        "a hearsay conditional within selon",
        "<Selon> {Le Monde}, [{2|le ministre} <2|aurait dit> à ses proches que [2|la digue "
        "céderait]].",
        ("indirect by Le Monde", "indirect by ministre"),
    ),
)
