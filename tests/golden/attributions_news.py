"""Golden rules: turns of phrase that the short news item likes."""

from golden.notation import Rule

RULES = (
    # --- where the source ends ------------------------------------------------------------------
    Rule(
        "a newspaper behind a noun and an adjective",
        "{Le quotidien suisse L'Écho du soir} <estime> que [la digue cédera].",
        ("indirect by L'Écho du soir",),
        known_failure="the name of a medium that goes on in small letters",
    ),
    Rule(
        "a newspaper behind its noun before a relative clause",
        "D'autres doutent, comme {le quotidien suisse L'Écho du soir}, qui <note> que [la digue "
        "est ancienne].",
        ("indirect",),
        known_failure="the noun before the name is left out of the source",
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
        "a body whose name holds a coordination",
        "{L'Organisation pour la science et la culture} a voté un texte, <estimant> que [la digue "
        "est à tous].",
        ("indirect",),
        known_failure="the second half of a coordinated name is taken for the subject",
    ),
    Rule(
        "a ministry whose name holds a coordination",
        "{Le ministère de l'Écologie et des Transports} <a annoncé> que [la route fermerait].",
        ("indirect",),
    ),
    Rule(
        "an office whose name holds a coordination",
        "{La ministre de la Culture et des Sports Claire Vasseur} <a demandé> que [la salle "
        "ferme].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "selon, somebody cited by an agency, the name",
        "<Selon> {un médecin local cité par Sud-Presse, Hugo Marchal}, [le sang manque].",
        ("indirect by Hugo Marchal",),
        known_failure="the speaker is the apposition",
    ),
    # --- where the content ends -----------------------------------------------------------------
    Rule(
        "a judgement and a second report with its own subject",
        "{Paul Lefort} <a qualifié> [cette décision d'« absurde »] et {2|la ministre Claire "
        "Vasseur} <2|a demandé> que [2|la salle ferme].",
        ("mixed by Paul Lefort", "indirect by Claire Vasseur"),
    ),
    Rule(
        "content ends before mais cela",
        "{L'armée} <a demandé> que [les images ne soient pas diffusées], mais cela n'a pas arrêté "
        "la presse.",
        ("indirect by armée",),
    ),
    Rule(
        "content ends before alors même que and a report",
        "{Paul Lefort} <appelle> le gouvernement à [ouvrir le dialogue], alors même que {2|le "
        "gouvernement} <2|a annoncé> [2|cesser les échanges].",
        ("indirect by Paul Lefort", "indirect by gouvernement"),
    ),
    Rule(
        "an aside between the subject and selon",
        "Le suspect, [proche d'un groupe armé] <selon> {la police}, est en fuite.",
        ("indirect by police",),
        known_failure="selon frames the apposition before it, not the main clause",
    ),
    Rule(
        "selon, qui, and a second predicate that reports",
        "[La digue a cédé], <selon> {12|une source de la mairie}, qui n'a pas donné de chiffre, "
        "mais <2|a ajouté> que [2|personne n'était blessé].",
        (
            "indirect by source de la mairie (anonymous)",
            "indirect by source de la mairie (anonymous)",
        ),
        known_failure="mais and a second predicate of qui",
    ),
    # --- an object, then the words --------------------------------------------------------------
    Rule(
        "souligner a thing, colon, words",
        "{Marie Durand} <a souligné> la ressemblance des deux villes : « [On nous prend l'une pour "
        "l'autre] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "reconnaître a thing, colon, words",
        "{Marie Durand} <a reconnu> le problème : « [Nous avons trop attendu] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "justifier a thing, colon, words",
        "{Hugo Marchal} <justifie> le silence de la mairie : « [Il n'y a rien à dire] ».",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "réagir, colon, words",
        "{Hugo Marchal} <a réagi> sur son blog : « [C'est une honte pour la ville] ».",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "adresser a message, colon, words",
        "{La direction} <a adressé> un communiqué à la presse : « [L'usine restera ouverte] ».",
        ("direct by direction",),
    ),
    # --- the infinitive of narration ------------------------------------------------------------
    Rule(
        "et le maire d'ajouter, que",
        "« [La digue tiendra] », <a dit> {le maire}. Et {2|le maire} d'<2|ajouter> que [2|personne "
        "ne devait partir].",
        ("direct", "indirect"),
    ),
    Rule(
        "et le maire de conclure, colon",
        "Et {le maire Paul Lefort} de <conclure> : « [Nous avons tenu parole] ».",
        ("direct by Paul Lefort",),
    ),
    # --- things cannot speak --------------------------------------------------------------------
    Rule(
        "a meaning",
        "Valrive signifie « rive verte » en patois.",
        known_failure="signifier gives a meaning, no words of anybody",
    ),
    Rule(
        "ce qui signifie",
        "Le lieu se nomme Valrive, ce qui signifie « rive verte ».",
        known_failure="signifier gives a meaning, no words of anybody",
    ),
    Rule("a translation", "Le nom se traduit par « rive verte »."),
    Rule("a thing with a quoted quality", "Le pont présente des fissures « en étoile »."),
    Rule("a thing that receives a label", "Le pont a reçu la mention « hors service »."),
    Rule("a charge of the law", "Il a été placé en garde à vue pour « vol aggravé »."),
    # --- the commonest nouns --------------------------------------------------------------------
    Rule(
        "an announcement with its content",
        "L'<annonce> de {la mairie} selon laquelle [le pont fermera] a surpris.",
        ("indirect by mairie",),
    ),
    Rule(
        "a promise with a quotation",
        "La <promesse> de {Paul Lefort} de « [changer la ville] » a plu.",
        ("direct by Paul Lefort",),
    ),
)
