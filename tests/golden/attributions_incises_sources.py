"""Golden rules: the source of an incise, the whole of it and no circumstance."""

from golden.notation import Rule

RULES = (
    # --- circumstances are kept out of the source -----------------------------------------------
    Rule(
        "incise, circumstances after the subject",
        "« [Rien n'est décidé] », <a déclaré> {Paul Lefort} à l'agence Reuters mercredi.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, circumstances before the subject",
        "« [Rien n'est décidé] », <a confié> mercredi à l'agence Reuters {le directeur Paul "
        "Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, circumstances between commas before the subject",
        "« [Rien n'est décidé] », <a confié>, à Reuters, {le directeur de l'usine}.",
        ("direct",),
    ),
    Rule(
        "incise, place after the subject",
        "« [Rien n'est décidé] », <a indiqué> {la mairie} dans un communiqué.",
        ("direct by mairie",),
    ),
    Rule(
        "incise, occasion after the subject",
        "« [Rien n'est décidé] », <a martelé> {Paul Lefort} lors d'une conférence de presse.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, day after the subject",
        "« [Rien n'est décidé] », <a déclaré> {Paul Lefort} jeudi soir.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, medium after the subject",
        "« [Rien n'est décidé] », <a assuré> {Paul Lefort} sur France Bleu.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a role behind a name and where it was said",
        "« [La route est fermée] », <a précisé> {Marie Durand}, préfète à Radio Nord.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an incise with an adverb before a particle",
        "« [La digue fuyait] », <ajoute> encore {de la Morlais}.",
        ("direct",),
    ),
    Rule(
        "behind a verb in the plural, those spoken to",
        "« [La digue tient] », <ont déclaré> {les pompiers}, lundi, au maire et à la préfète.",
        ("direct",),
    ),
    Rule(
        "cited by a newspaper, after an incise",
        "« [La digue tiendra] », <a déclaré> {Marie Durand}, citée par Le Monde.",
        ("direct by Marie Durand",),
    ),
    # --- the whole noun phrase is the source ----------------------------------------------------
    Rule(
        "incise, office before the name",
        "« [Rien n'est décidé] », <a dit> {le maire de Valrive Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, name with an apposition",
        "« [Rien n'est décidé] », <a dit> {Marie Durand, porte-parole du ministère}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "incise, office with the name as apposition",
        "« [Rien n'est décidé] », <a dit> {la présidente du syndicat, Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "incise, relative clause left out of the source",
        "« [Rien n'est décidé] », <a dit> {Marie Durand}, qui dirige l'usine depuis 2010.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "incise, two speakers",
        "« [Rien n'est décidé] », <ont répondu> {Paul Lefort et Marie Durand}.",
        ("direct",),
    ),
    Rule(
        "incise, party in a parenthesis",
        "« [Rien n'est décidé] », <a dit> {le député Paul Lefort (Parti des rives)}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, a witness without a name",
        "« [Tout a tremblé] », <raconte> {un témoin}.",
        ("direct by témoin (anonymous)",),
    ),
    Rule(
        "incise, title and surname lead to the full name",
        "Paul Lefort dirige l'usine. « [Rien n'est décidé] », <a dit> {M. Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a role and its origin behind a name",
        "« [La roue a cédé] », <a confié> {Marie Durand, la navigatrice à l'origine du sauvetage}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a role and its service behind a name",
        "« [La route est fermée] », <a précisé> {Marie Durand, infirmière au service 15}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "somebody's parents, and who that is",
        "« [Nous n'en pouvons plus] », <écrivent> {les parents de Luc Petit, jeune apprenti de "
        "19 ans mort à Lille}, dans une lettre.",
        ("direct by parents de Luc Petit",),
    ),
    Rule(
        "a newspaper called after a time of day",
        "[Le feu a pris], <a rapporté> {le Midi Libre}.",
        ("indirect by Midi Libre",),
    ),
    Rule(
        "several subjects behind their verb",
        "« [La digue tient] », <ont déclaré> {le maire, la préfète et les pompiers}.",
        ("direct",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "an incise and the source itself",
        "[L'eau baisse depuis mardi], <a dit> {Marie Durand elle-même}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a title before a foreign particle",
        "« [L'eau baisse] », <a précisé> {M. Di Rienzo}.",
        ("direct by Di Rienzo",),
    ),
)
