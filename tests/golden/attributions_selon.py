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
)
