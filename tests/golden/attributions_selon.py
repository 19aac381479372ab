"""Golden rules: a source under a preposition, in a clause with comme, in a document or a body."""

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
    # --- the source -----------------------------------------------------------------------------
    Rule(
        "selon and an apposition",
        "<Selon> {Marie Durand, présidente de l'association Rives propres}, [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon and an office with its name after a comma",
        "<Selon> {le président du comité, Hugo Marchal}, [la digue tiendra].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "selon and a relative clause that only adds news",
        "<Selon> {les enquêteurs}, qui ont entendu dix témoins, [la digue était fissurée].",
        ("indirect by enquêteurs (anonymous)",),
    ),
    Rule(
        "selon and a participle that only adds news",
        "<Selon> {un sondage}, réalisé du 6 au 12 mai, [un habitant sur deux veut partir].",
        ("indirect by sondage",),
    ),
    Rule(
        "selon and a relative clause that reports in its turn",
        "[La digue tiendra], <selon> {12|Hugo Marchal}, qui <2|ajoute> que [2|les pompes sont "
        "prêtes].",
        ("indirect by Hugo Marchal", "indirect by Hugo Marchal"),
    ),
    Rule(
        "selon elle",
        "Marie Durand reste calme. [La digue tiendra], <selon> {elle}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "selon unnamed witnesses",
        "<Selon> {plusieurs témoins}, [la digue a cédé].",
        ("indirect by plusieurs témoins (anonymous)",),
    ),
    Rule(
        "selon a police source",
        "[Deux hommes ont été arrêtés], <selon> {une source policière}.",
        ("indirect by source policière (anonymous)",),
    ),
    Rule(
        "selon a newspaper",
        "<Selon> {Le Monde}, [la digue était fissurée].",
        ("indirect by Le Monde",),
    ),
    Rule(
        "selon a study",
        "<Selon> {une étude de l'Institut Opale}, [la moitié des digues sont fissurées].",
        ("indirect",),
    ),
    # --- the other prepositions -----------------------------------------------------------------
    Rule(
        "d'après",
        "<D'après> {les secours}, [il n'y aurait aucun survivant].",
        ("indirect by secours",),
    ),
    Rule(
        "d'après with a curly apostrophe",
        "<D’après> {les secours}, [il n’y aurait aucun survivant].",
        ("indirect",),
    ),
    Rule(
        "d'après last",
        "[Il n'y aurait aucun survivant], <d'après> {les secours}.",
        ("indirect",),
    ),
    Rule(
        "pour and a name",
        "<Pour> {Marie Durand}, [cette loi ne changera rien].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "pour and a pronoun",
        "Marie Durand a voté contre. <Pour> {elle}, « [cette loi ne changera rien] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "pour and a group",
        "<Pour> {les syndicats}, [cette loi ne changera rien].",
        ("indirect",),
    ),
    Rule(
        "aux yeux de",
        "<Aux yeux de> {l'opposition}, [cette loi ne changera rien].",
        ("indirect by opposition",),
    ),
    Rule(
        "de l'avis de",
        "<De l'avis de> {Marie Durand}, [cette loi ne changera rien].",
        ("indirect",),
    ),
    Rule(
        "de l'avis des",
        "<De l'avis des> {experts}, [cette loi ne changera rien].",
        ("indirect",),
    ),
    Rule(
        "à en croire",
        "<À en croire> {le ministre}, [cette loi changera tout].",
        ("indirect by ministre",),
    ),
    Rule(
        "au dire de",
        "<Au dire de> {Marie Durand}, [la maison était vide].",
        ("indirect",),
    ),
    Rule(
        "de source policière",
        "<De {source> policière}, [deux hommes ont été arrêtés].",
        ("indirect",),
    ),
    # --- comme and selon ce que -----------------------------------------------------------------
    Rule(
        "comme l'a dit",
        "[Les travaux commenceront lundi], comme l'<a annoncé> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "comme le rapporte first",
        "Comme le <rapporte> {Radio Lac}, [la digue a cédé].",
        ("indirect by Radio Lac",),
    ),
    Rule(
        "comme l'a dit and a quotation",
        "« [La digue a cédé] », comme l'<a dit> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "selon ce que",
        "<Selon ce que rapportent> {des médias locaux}, [la digue a cédé].",
        ("indirect by médias locaux (anonymous)",),
    ),
    # --- documents, bodies, media ---------------------------------------------------------------
    Rule(
        "a communiqué says",
        "{Le communiqué} <précise> que [la route rouvrira].",
        ("indirect by communiqué",),
    ),
    Rule(
        "a report says",
        "{Un rapport de la Cour des comptes} <révèle> que [les travaux ont coûté trop cher].",
        ("indirect",),
    ),
    Rule(
        "a study shows",
        "{Une étude de l'Institut Opale} <montre> que [les digues vieillissent].",
        ("indirect",),
    ),
    Rule(
        "several studies show",
        "{Plusieurs études} <démontrent> que [les digues vieillissent].",
        ("indirect by plusieurs études",),
    ),
    Rule(
        "a poll shows",
        "{Un sondage} <indique> que [la moitié des habitants veulent partir].",
        ("indirect by sondage",),
    ),
    Rule(
        "a share of the French as the source",
        "{54 % des habitants} <estiment> que [la digue ne tiendra pas].",
        ("indirect",),
    ),
    Rule(
        "a newspaper reports",
        "{Le quotidien Le Courrier du Lac} <rapporte> que [la digue a cédé].",
        ("indirect by Le Courrier du Lac",),
    ),
    Rule(
        "an agency announces",
        "{L'agence de presse Sud-Presse} <annonce> que [la digue a cédé].",
        ("indirect by Sud-Presse",),
    ),
    Rule(
        "a court judges",
        "{La cour d'appel de Valrive} <a jugé> que [la vente était illégale].",
        ("indirect",),
    ),
    Rule(
        "a country speaks through its capital",
        "{Ottawa} <affirme> que [l'accord sera signé].",
        ("indirect by Ottawa",),
    ),
    Rule(
        "a government speaks",
        "{Le gouvernement de Norvège} <a annoncé> que [l'accord serait signé].",
        ("indirect by gouvernement de Norvège",),
    ),
    Rule(
        "a spokesman lends his voice",
        "Le ministère a réagi par la voix de {son porte-parole, Hugo Marchal}, qui <indique> que "
        "[l'accord sera signé].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "a title in marks as the source",
        "{« Le Grand Débat »} <a affirmé> que [le ministre mentait].",
        ("indirect",),
    ),
    Rule(
        "the office of somebody under selon, with a second complement",
        "<Selon> {la capitaine Marie Durand, de l'Office de lutte contre les atteintes à l'eau et "
        "à l'air}, « [un litre de plomb, c'est dix euros] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a shout with its translation in what another says",
        "<1|Selon> {1|la police}, [1|{2|le voleur} <2|aurait crié> « [2|Viva la libertad] »] (vive "
        "la liberté, en espagnol).",
        ("mixed by police", "direct by voleur (anonymous)"),
    ),
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
        "pour and a body pointed at",
        "<Pour> {ce syndicat}, [la réforme ne va pas assez loin].",
        ("indirect by syndicat",),
    ),
    Rule(
        "selon, the name of a document, an apposition",
        "<D'après> {un communiqué de Radio Lac, la station de la ville}, [il a neigé lundi].",
        ("indirect",),
    ),
    Rule(
        "selon and dont with an apposition",
        "<Selon> {certains experts}, dont Marie Durand, directrice du musée, [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "a noun that the dictionary calls an adjective",
        "<D'après> {un porte-parole de l'aéronautique civile}, [l'avion a disparu lundi].",
        ("indirect",),
    ),
    Rule(
        "toujours before selon belongs to nobody",
        "[La rue est fermée], toujours <selon> {la police}.",
        ("indirect by police",),
    ),
    Rule(
        "pour and a role with a prefix",
        "<Pour> {le vice-procureur}, [cette somme est trop grande].",
        ("indirect",),
    ),
    Rule(
        "pour and a pronoun right after the source",
        "Les élus protestent, mais <pour> {la mairie} [il s'agit d'une erreur].",
        ("indirect",),
    ),
    Rule(
        "a predicate in marks that selon gives to another",
        "<Selon> {les pompiers}, [le propriétaire « est rapidement venu chercher son bateau »].",
        ("mixed by pompiers",),
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
        "pour and a newspaper",
        "<Pour> {Le Monde}, [une crue en mai serait dangereuse].",
        ("indirect by Le Monde",),
    ),
    Rule(
        "pour and a trade",
        "<Pour> {les boulangers}, [cette hausse pourrait durer].",
        ("indirect by boulangers (anonymous)",),
    ),
    Rule(
        "selon, somebody cited by an agency, the name",
        "<Selon> {un médecin local cité par Sud-Presse, Hugo Marchal}, [le sang manque].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "an aside between the subject and selon",
        "Le suspect, [proche d'un groupe armé] <selon> {la police}, est en fuite.",
        ("indirect by police",),
    ),
    Rule(
        "selon, qui, and a second predicate that reports",
        "[La digue a cédé], <selon> {12|une source de la mairie}, qui n'a pas donné de chiffre, "
        "mais <2|a ajouté> que [2|personne n'était blessé].",
        (
            "indirect by source de la mairie (anonymous)",
            "indirect by source de la mairie (anonymous)",
        ),
    ),
    Rule(
        "selon some, among them one",
        "<Selon> {certains experts}, dont Hugo Marchal, géologue, [la digue cédera].",
        ("indirect by certains experts (anonymous)",),
    ),
    Rule(
        "two counts by two sources",
        "[La foule comptait 13 000 personnes] <selon> {la police}, [2|100 000] <2|selon> {2|les "
        "organisateurs}.",
        ("indirect by police", "indirect by organisateurs"),
    ),
    Rule(
        "selon and words about a fact that hold no report",
        "<Selon> {la police}, [l'homme a trouvé la mort « en traversant le pont »].",
        ("mixed by police",),
    ),
    Rule(
        "selon between a verb and its object",
        "[L'accord comprend] <selon> {le gouvernement} [les soldats de la plaine].",
        ("indirect by gouvernement",),
    ),
    Rule(
        "selon before a new clause",
        "[L'accord tient] <selon> {le gouvernement}, les soldats partent.",
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
        "pour and an opinion with a colon",
        "<Pour> {Marie Durand}, [la loi est mauvaise : elle divise].",
        ("indirect by Marie Durand",),
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
        "selon inside a relative clause",
        "La ville revoit les règles [qui vont] <selon> {elle} [« trop loin »] et en change.",
        ("mixed",),
    ),
    Rule(
        "selon, participle, role: no part of the content",
        "[Le feu est éteint], <selon> {le capitaine, Paul Lefort}, cité par l'agence du port, un "
        "média de Valrive.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a gerund after selon and cela",
        "<Selon> {12|le syndicat Force}, [cela « reste un détail »], tout <2|en ajoutant> que "
        "[2|rien ne change].",
        ("mixed", "indirect"),
    ),
    Rule(
        "a noun and a present participle under selon",
        "<Selon> {un vétérinaire ayant vu deux chiens}, [la bête est malade].",
        ("indirect",),
    ),
    Rule(
        "a medium, then the name",
        "<Selon ce qu'a confié> à France Info {Paul Lefort, préfet du Lac}, « [l'eau monte] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "selon lui after selon a name",
        "<Selon> {Paul Lefort}, [la digue tiendra]. <2|Selon> {2|lui}, [2|personne ne part].",
        ("indirect by Paul Lefort", "indirect by Paul Lefort"),
    ),
    Rule(
        "a hearsay conditional within selon",
        "<Selon> {Le Monde}, [{2|le ministre} <2|aurait dit> à ses proches que [2|la digue "
        "céderait]].",
        ("indirect by Le Monde", "indirect by ministre"),
    ),
    Rule(
        "selon and a clause partly in marks about somebody",
        "<D'après> {l'avocat du suspect}, [son client « n'a rien fait »].",
        ("mixed",),
    ),
    Rule(
        "d'après last, clause partly in marks",
        "[Le suspect « n'a rien fait »], <d'après> {son avocat}.",
        ("mixed",),
    ),
    Rule(
        "d'après a communiqué",
        "<D'après> {un communiqué du ministère}, [le train sera gratuit].",
        ("indirect",),
    ),
    Rule(
        "pour, an office and a name",
        "<Pour> {le député Paul Lefort}, [cette loi ne changera rien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "pour and il s'agit de",
        "<Pour> {Paul Lefort}, [il s'agit d'« une erreur »].",
        ("mixed by Paul Lefort",),
    ),
    Rule(
        "mais pour",
        "Mais <pour> {Paul Lefort}, « [cette loi ne changera rien] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "or, selon",
        "Or, <selon> {Paul Lefort}, [cette loi ne changera rien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "comme le souligne, first",
        "Comme le <souligne> {le rapport}, [la digue est ancienne].",
        ("indirect by rapport",),
    ),
    Rule(
        "selon and the source itself in the middle of a clause",
        "[Le vrai bilan], <selon> {l'hôpital lui-même}, [est de douze blessés].",
        ("indirect by hôpital",),
    ),
    Rule(
        "an indefinite apposition with a field and a place",
        "<Selon> {Marie Durand, une professeure en droit de la ville de Nice}, [la loi est floue].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a subject with an indefinite article is no apposition",
        "<Selon> {Marie Durand}, [un professeur en droit a été blessé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "where somebody comes from is of the source",
        "<Selon> {Marie Durand, du Territoire du Lac}, [les « liens avec la côte se défont »].",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a list with a partitive article is no apposition",
        "<Selon> {Marie Durand}, [du sable, des pierres et des arbres bloquent la route].",
        ("indirect by Marie Durand",),
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
    Rule(
        "a newspaper with the name of a time",
        "<Selon> {le Midi du Lac}, [le feu est éteint].",
        ("indirect by Midi du Lac",),
    ),
    Rule(
        "those who know him",
        "[Le chien est gentil], <selon> {ceux qui le connaissent}.",
        ("indirect",),
    ),
    Rule(
        "the last part of an aside",
        "Luc Petit, un homme seul mais [très aimé] <selon> {ceux qui le voyaient}, a disparu.",
        ("indirect",),
    ),
    Rule(
        "the link of a noun of speech is not of its cue",
        "<Selon les dires> du {gardien}, [la maison était vide].",
        ("indirect",),
    ),
    Rule(
        "who gives the news speaks",
        "<D'après les précisions apportées> par {Marie Durand}, [la maison était vide].",
        ("indirect by Marie Durand",),
    ),
)
