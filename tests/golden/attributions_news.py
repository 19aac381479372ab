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
    ),
    # --- where the content ends -----------------------------------------------------------------
    Rule(
        "a judgement and a second report with its own subject",
        "{Paul Lefort} <a qualifié> cette décision d'« [absurde] » et {2|la ministre Claire "
        "Vasseur} <2|a demandé> que [2|la salle ferme].",
        ("direct by Paul Lefort", "indirect by Claire Vasseur"),
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
    ),
    Rule(
        "ce qui signifie",
        "Le lieu se nomme Valrive, ce qui signifie « rive verte ».",
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
    # --- subordinate clauses that report, before the main clause --------------------------------
    Rule(
        "si of contrast, then the main clause",
        "Si {le préfet} <a annoncé> que [la digue tiendrait], les habitants sont partis.",
        ("indirect by préfet",),
    ),
    Rule(
        "alors que, then the main clause",
        "Alors que {le préfet} <affirme> que [la digue tient], les habitants sont partis.",
        ("indirect by préfet",),
    ),
    Rule(
        "bien que, then the main clause",
        "Bien que {le préfet} <affirme> que [la digue tient], les habitants sont partis.",
        ("indirect by préfet",),
    ),
    Rule(
        "after a report, infinitive",
        "Après <avoir affirmé> que [la digue tiendrait], {le préfet} a fermé la route.",
        ("indirect by préfet",),
    ),
    # --- more sources ---------------------------------------------------------------------------
    Rule(
        "selon some, among them one",
        "<Selon> {certains experts}, dont Hugo Marchal, géologue, [la digue cédera].",
        ("indirect by certains experts (anonymous)",),
    ),
    Rule(
        "one of several with a participle, then the name",
        "{Une des passagères ayant tout filmé, Claire Vasseur}, <raconte> que [l'homme dormait].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "in a speech, between commas before the cue",
        "{Claire Vasseur}, dans son discours, <s'est engagée> à [rouvrir la digue].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "on a medium, between commas before the cue",
        "{Claire Vasseur}, sur Radio Lac, <a promis> de [rouvrir la digue].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "two counts by two sources",
        "[La foule comptait 13 000 personnes] <selon> {la police}, [2|100 000] <2|selon> {2|les "
        "organisateurs}.",
        ("indirect by police", "indirect by organisateurs"),
    ),
    Rule(
        "preposed clause without a comma before the cue",
        "[Les effectifs vont augmenter de moitié] <assure> {Paul Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "critiquer a thing, colon, words",
        "{Hugo Marchal} <a critiqué> l'accord : « [Cet accord ne marche pas] ».",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "s'excuser and words, then a gerund",
        "{12|Hugo Marchal} <s'est excusé> « [d'avoir fermé la route] », <2|en expliquant> que "
        "[2|la neige tombait].",
        ("direct by Hugo Marchal", "indirect by Hugo Marchal"),
    ),
    Rule(
        "selon and words about a fact that hold no report",
        "<Selon> {la police}, [l'homme a trouvé la mort « en traversant le pont »].",
        ("mixed by police",),
    ),
    Rule("a part of a play", "La pièce entre dans son acte II lundi soir."),
    Rule(
        "soutenir a group in marks",
        "La ville soutient les « gardiens du lac ».",
    ),
    Rule("trouver la mort", "L'homme a trouvé la mort en traversant le pont."),
)
