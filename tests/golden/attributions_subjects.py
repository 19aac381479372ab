"""Golden rules: who the source is, near its cue or far from it, and who speaks within speech."""

from golden.notation import Rule

RULES = (
    # --- the subject before its verb ------------------------------------------------------------
    Rule(
        "office and name",
        "{Le ministre des Transports Étienne Roche} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "office, comma, name, comma",
        "{Le ministre des Transports, Étienne Roche}, <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "name, comma, office, comma",
        "{Étienne Roche, ministre des Transports}, <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "name and office without the closing comma",
        "{Étienne Roche, ministre des Transports} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "name and party in a parenthesis",
        "{Étienne Roche (Parti des rives)} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "name with an age",
        "{Étienne Roche, 58 ans}, <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "a circumstance between commas",
        "{L'un des responsables}, sous couvert d'anonymat, <a déclaré> que [le train serait "
        "gratuit].",
        ("indirect by un des responsables (anonymous)",),
    ),
    Rule(
        "a relative clause between subject and verb",
        "{Étienne Roche}, qui dirige le ministère depuis mai, <affirme> que [le train sera "
        "gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "a participle between subject and verb",
        "{Étienne Roche}, interrogé par Radio Lac, <a affirmé> que [le train serait gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "quant à lui between subject and verb",
        "{Étienne Roche}, quant à lui, <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "a circumstance first",
        "Lors d'une conférence de presse à Valrive, {Étienne Roche} <a affirmé> que [le train "
        "serait gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "an hour first",
        "Vers 9 h 00, {Étienne Roche} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "de son côté first",
        "De son côté, {le syndicat} <affirme> que [le train ne sera pas gratuit].",
        ("indirect by syndicat",),
    ),
    Rule(
        "an apposed participle first",
        "Interrogée par Radio Lac, {Claire Vasseur} <a affirmé> que [le train serait gratuit].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "a complement of the noun is no subject",
        "{L'avocat des parents de Claire Vasseur} <affirme> que [la procédure est illégale].",
        ("indirect",),
    ),
    Rule(
        "two subjects",
        "{Étienne Roche et Claire Vasseur} <affirment> que [le train sera gratuit].",
        ("indirect",),
    ),
    Rule(
        "a pronoun",
        "Étienne Roche est revenu hier. {Il} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "ce dernier",
        "Claire Vasseur a reçu Étienne Roche. {Ce dernier} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "an anaphoric office",
        "Le ministre Étienne Roche est revenu. {Le ministre} <affirme> que [le train sera "
        "gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "a surname alone",
        "Étienne Roche est revenu. {Roche} <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "a subject shared with a verb of no speech",
        "{Étienne Roche} a quitté Valrive et <affirme> que [le train sera gratuit].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "some people",
        "{Certains} <affirment> que [le train sera gratuit].",
        ("indirect by certains (anonymous)",),
    ),
    Rule(
        "experts",
        "{Des experts} <estiment> que [le train coûtera cher].",
        ("indirect by experts (anonymous)",),
    ),
    Rule(
        "a relation that identifies one person",
        "{La mère du suspect} <affirme> que [son fils est innocent].",
        ("indirect by mère du suspect",),
    ),
    # --- relative clauses -----------------------------------------------------------------------
    Rule(
        "the antecedent is the source",
        "{Étienne Roche}, qui <affirme> que [le train sera gratuit], arrive lundi.",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "the antecedent after a preposition",
        "Le projet a été rejeté par {les députés}, qui <estiment> que [le train coûtera cher].",
        ("indirect",),
    ),
    Rule(
        "a relative clause with a fragment",
        "{Claire Vasseur}, qui <dénonce> « [un mensonge d'État] », a quitté la salle.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "dont with a report",
        "Le train, dont {le ministre} <affirme> qu'[il sera gratuit], partira lundi.",
        ("indirect",),
    ),
    Rule(
        "who spoke, with c'est",
        "C'est {Étienne Roche} qui <a annoncé> que [le train serait gratuit].",
        ("indirect by Étienne Roche",),
    ),
    # --- speech within speech -------------------------------------------------------------------
    Rule(
        "a report in a reported clause",
        "{Marie Durand} <affirme> que [{2|le ministre} <2|a promis> de [2|baisser les loyers]].",
        ("indirect by Marie Durand", "indirect by ministre"),
    ),
    Rule(
        "a report in a quotation",
        "« [{2|Le ministre} <2|a promis> que [2|les loyers baisseraient]. J'attends toujours] », "
        "<a rappelé> {Marie Durand}.",
        ("direct by Marie Durand", "direct by ministre"),
    ),
    Rule(
        "a quotation in a quotation",
        "« [{2|Mon père} <2|disait> : “[2|La mer reprend tout]”, et c'est vrai] », <raconte> "
        "{Marie Durand}.",
        ("direct by Marie Durand", "direct by père"),
    ),
    Rule(
        "selon over a report",
        "<Selon> {Le Monde}, [{2|le ministre} <2|a promis> de [2|baisser les loyers]].",
        ("indirect by Le Monde", "indirect by ministre"),
    ),
    Rule(
        "speech of the first person in a quotation stands alone",
        "« [Je vous dis que la mer reprend tout] », <raconte> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    # --- dialogue -------------------------------------------------------------------------------
    Rule(
        "a turn of a dialogue with an incise",
        "La porte s'ouvre.\n— [Vous êtes en retard], <dit> {Marie Durand}.\n— [2|Le train "
        "n'avançait pas], <2|répondit> {2|Hugo Marchal}.",
        ("direct by Marie Durand", "direct by Hugo Marchal"),
    ),
    Rule(
        "a turn of a dialogue that nobody introduces",
        "Le maire se tourne vers elle.\n— [Partez-vous demain ?]",
        ("direct",),
    ),
    Rule(
        "an incise that cuts a turn of a dialogue",
        "La porte s'ouvre.\n— [Vous êtes en retard], <dit> {Marie Durand}, [comme toujours !]",
        ("direct",),
    ),
    # --- headlines ------------------------------------------------------------------------------
    Rule(
        "headline, name and colon",
        "{Étienne Roche} <:> « [Le train sera gratuit] »",
        ("direct by Étienne Roche",),
    ),
    Rule(
        "headline, cue in the present",
        "{La Norvège} <demande> à l'Islande de [rendre les archives]",
        ("indirect by Norvège",),
    ),
    Rule(
        "headline, avouer and infinitive",
        "{Marchal} <avoue> [avoir brûlé les archives]",
        ("indirect by Marchal",),
    ),
    Rule(
        "headline, quotation and name",
        "« [Le train sera gratuit] », <affirme> {Étienne Roche}",
        ("direct by Étienne Roche",),
    ),
    Rule(
        "a foreign newspaper behind its noun and an adjective",
        "[Le pont va fermer], <a rapporté> {le quotidien britannique The Independent}.",
        ("indirect by The Independent",),
    ),
    Rule(
        "a foreign name with a small word",
        "{Le collectif From Human to GOD} <affirme> que [le pont va fermer].",
        ("indirect by From Human to GOD",),
    ),
    Rule(
        "an adjective and no foreign name",
        "[Le pont va fermer], <a rapporté> {le quotidien britannique} mardi.",
        ("indirect by quotidien britannique",),
    ),
    Rule(
        "complements of one office in a list",
        "<Selon> {le ministre du Travail, de l'Emploi et du Dialogue social}, [le train est sûr].",
        ("indirect by ministre du Travail, de l'Emploi et du Dialogue social",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "subjects in a list behind the frame",
        "<Selon> {le maire de Lille}, [de nombreux élus et de jeunes avocats prendront le train].",
        ("indirect by maire de Lille",),
    ),
    Rule(
        "two fields of one office, each with à",
        "{La secrétaire d'État à l'Économie et aux Finances, Anne Morin}, <affirme> que [le train "
        "est sûr].",
        ("indirect by Anne Morin",),
    ),
    Rule(
        "what two have in common is one subject",
        "{Une note commune à Dorval et Brimont} <annonce> que [l'usine fermera].",
        ("indirect by note commune à Dorval et Brimont",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "another subject behind a complement",
        "Une lettre est arrivée à Dorval et {Brimont} <annonce> que [l'usine fermera].",
        ("indirect by Brimont",),
    ),
)
