"""Golden rules: a subject, a cue, and a clause or an infinitive as its complement."""

from golden.notation import Rule

RULES = (
    # --- que ------------------------------------------------------------------------------------
    Rule(
        "que",
        "{Marie Durand} <a déclaré> que [les travaux commenceraient lundi].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "que, elided",
        "{Marie Durand} <affirme> qu'[ils commenceront lundi].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "que after a day and a medium",
        "{Le maire Paul Lefort} <a indiqué> mardi soir sur France Bleu que [la digue tenait].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "que after the person spoken to",
        "{Marie Durand} <a dit> à ses électeurs que [la digue tenait].",
        ("indirect",),
    ),
    Rule(
        "que after an agency",
        "{Un porte-parole de l'armée} <a expliqué> à l'agence Reuters que [le pont était miné].",
        ("indirect",),
    ),
    Rule(
        "que after an aside between commas",
        "{La préfète} <a annoncé>, à l'issue de la réunion, que [le pont serait fermé].",
        ("indirect",),
    ),
    Rule(
        "que after an adverb",
        "{La préfète} <souligne> notamment que [le pont est ancien].",
        ("indirect by préfète",),
    ),
    Rule(
        "adverb inside the cue",
        "{La préfète} <a par ailleurs rappelé> que [le pont est ancien].",
        ("indirect",),
    ),
    Rule(
        "pluperfect",
        "{Paul Lefort} <avait promis> que [la digue tiendrait].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "conditional of hearsay in the cue",
        "{Le ministre} <aurait affirmé> que [la digue tiendrait].",
        ("indirect by ministre",),
    ),
    Rule(
        "locution with que",
        "{La mairie} <a fait savoir> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "modal verb in the cue",
        "{La mairie} <souhaite rappeler> que [la digue est ancienne].",
        ("indirect",),
    ),
    Rule(
        "se féliciter que",
        "{La mairie} <se félicite> que [la digue ait tenu].",
        ("indirect",),
    ),
    Rule(
        "demander que",
        "{Les riverains} <demandent> que [la digue soit renforcée].",
        ("indirect by riverains (anonymous)",),
    ),
    Rule(
        "demander à ce que",
        "{Les riverains} <demandent> à ce que [la digue soit renforcée].",
        ("indirect",),
    ),
    Rule(
        "tweeter que",
        "{Hugo Marchal} <a tweeté> que [la digue avait cédé].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "que and a quotation",
        "{Marie Durand} <affirme> que « [la digue est sûre] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "que, elided, and a quotation",
        "{Marie Durand} <affirme> qu'« [il n'y a aucun danger] ».",
        ("direct",),
    ),
    Rule(
        "que and a clause partly in marks",
        "{Marie Durand} <affirme> que [la digue « tiendra cent ans »].",
        ("mixed",),
    ),
    Rule(
        "a quotation and que",
        "{Marie Durand} <a affirmé> que [« la digue est sûre » et que personne ne devait partir].",
        ("mixed",),
    ),
    Rule(
        "two clauses with que are one content",
        "{Marie Durand} <assure> que [la digue tient et que les secours sont prêts].",
        ("indirect",),
    ),
    Rule(
        "two cues with one subject",
        "{12|Marie Durand} <estime> que [la digue tient] et <2|demande> que [2|l'État paie les "
        "travaux].",
        ("indirect by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "two cues with a subject each",
        "{Marie Durand} <estime> que [la digue tient], mais {2|le préfet} <2|craint> que [2|l'eau "
        "monte encore].",
        ("indirect by Marie Durand", "indirect by préfet"),
    ),
    Rule(
        "a negated clause is asserted content",
        "{Marie Durand} <affirme> que [la digue n'a pas cédé].",
        ("indirect",),
    ),
    # --- where the content ends -----------------------------------------------------------------
    Rule(
        "content ends before où",
        "{Séoria} <accuse> son voisin de [livrer des armes aux rebelles], où la guerre dure depuis "
        "dix ans.",
        ("indirect by Séoria",),
    ),
    Rule(
        "content ends before ce qui",
        "{Marie Durand} <affirme> que [la digue a cédé], ce qui a surpris les habitants.",
        ("indirect",),
    ),
    Rule(
        "content ends before alors que and another report",
        "{Marie Durand} <affirme> que [la digue a cédé], alors que {2|le préfet} <2|assure> que "
        "[2|tout va bien].",
        ("indirect", "indirect"),
    ),
    Rule(
        "content ends before a participle that reports",
        "{12|Marie Durand} <a annoncé> que [la digue avait cédé], <2|ajoutant> que [2|les secours "
        "arrivaient].",
        ("indirect", "indirect by Marie Durand"),
    ),
    Rule(
        "a relative clause belongs to the content",
        "{Marie Durand} <affirme> que [la digue, qui date de 1960, a cédé].",
        ("indirect",),
    ),
    Rule(
        "a subordinate clause belongs to the content",
        "{Marie Durand} <affirme> que [la digue cédera si la pluie continue].",
        ("indirect",),
    ),
    Rule(
        "content ends before a second predicate of the subject",
        "{Marie Durand} <a dit> que [la digue avait cédé] et a quitté la salle.",
        ("indirect",),
    ),
    Rule(
        "content ends at a semicolon",
        "{Marie Durand} <affirme> que [la digue a cédé] ; les secours sont partis.",
        ("indirect",),
    ),
    Rule(
        "content ends where the parenthesis around the report ends",
        "La digue (dont {Marie Durand} <affirme> qu'[elle tiendra]) a cinquante ans.",
        ("indirect",),
    ),
    # --- infinitives ----------------------------------------------------------------------------
    Rule(
        "infinitive",
        "{Paul Lefort} <affirme> [avoir remis les documents à la justice].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "infinitive with a negation",
        "{Paul Lefort} <affirme> [ne pas connaître cet homme].",
        ("indirect",),
    ),
    Rule(
        "infinitive partly in marks",
        "{Paul Lefort} <a dit> [vouloir « la paix et la justice »].",
        ("mixed",),
    ),
    Rule(
        "infinitive after a day",
        "{Le secrétaire général de la Ligue Mark Brennan} <a affirmé> jeudi [vouloir rencontrer le "
        "président].",
        ("indirect by Mark Brennan",),
    ),
    Rule(
        "de and infinitive",
        "{Paul Lefort} <promet> de [baisser les loyers].",
        ("indirect",),
    ),
    Rule(
        "de, elided, and infinitive",
        "{Paul Lefort} <promet> d'[augmenter les aides].",
        ("indirect",),
    ),
    Rule(
        "s'engager à",
        "{Paul Lefort} <s'est engagé> à [reconstruire le pont].",
        ("indirect",),
    ),
    Rule(
        "appeler à",
        "{Le syndicat} <appelle> à [manifester samedi].",
        ("indirect by syndicat",),
    ),
    Rule(
        "demander à somebody de",
        "{La préfecture} <demande> aux habitants de [rester chez eux].",
        ("indirect",),
    ),
    Rule(
        "exhorter somebody à",
        "{La préfecture} <a exhorté> les habitants à [rester chez eux].",
        ("indirect",),
    ),
    Rule(
        "a clitic for the person spoken to",
        "{Les gendarmes} leur <ont demandé> de [libérer la route].",
        ("indirect by gendarmes (anonymous)",),
    ),
    Rule(
        "menacer de",
        "{Le gouvernement} <menace> de [fermer la frontière].",
        ("indirect by gouvernement",),
    ),
    Rule(
        "proposer à somebody de",
        "{Claire Vasseur} leur <a proposé> de [vendre l'usine].",
        ("indirect by Claire Vasseur",),
    ),
    # --- indirect questions ---------------------------------------------------------------------
    Rule(
        "si belongs to the content",
        "{Claire Vasseur} <a demandé> [si l'usine fermerait].",
        ("indirect",),
    ),
    Rule(
        "pourquoi belongs to the content",
        "{Claire Vasseur} <a expliqué> [pourquoi l'usine fermait].",
        ("indirect",),
    ),
    Rule(
        "comment belongs to the content",
        "{Claire Vasseur} <explique> [comment l'usine a brûlé].",
        ("indirect",),
    ),
    # --- participles and gerunds ----------------------------------------------------------------
    Rule(
        "participle after a clause of no speech",
        "{L'association Rives propres} a saisi le juge, <estimant> que [la vente est illégale].",
        ("indirect by Rives propres",),
    ),
    Rule(
        "participle first",
        "<Rappelant> que [la digue est ancienne], {Marie Durand} a quitté la salle.",
        ("indirect",),
    ),
    Rule(
        "gerund first",
        "<En affirmant> que [la digue tiendrait], {Marie Durand} a rassuré les habitants.",
        ("indirect",),
    ),
    Rule(
        "gerund last",
        "{Marie Durand} a rassuré les habitants <en affirmant> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "avant de and infinitive after a clause of no speech",
        "{Marie Durand} a salué la foule avant d'<ajouter> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "apposed participle",
        "La ville a reçu {une lettre} <affirmant> que [la digue cédera].",
        ("indirect",),
    ),
    # --- passive --------------------------------------------------------------------------------
    Rule(
        "impersonal passive",
        "Il <est précisé> que [la digue date de 1960].",
        ("indirect by nobody",),
    ),
    Rule(
        "impersonal passive in the past",
        "Il <a été annoncé> que [la digue serait détruite].",
        ("indirect by nobody",),
    ),
    # --- colon ----------------------------------------------------------------------------------
    Rule(
        "cue and colon",
        "{Marie Durand} <explique> : « [La digue est sûre.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "cue, circumstance and colon",
        "{Marie Durand} <a répondu> sur Radio Lac : « [La digue est sûre] ».",
        ("direct",),
    ),
    Rule(
        "cue, colon and words without marks",
        "{Marie Durand} <prévient> : [la digue ne tiendra pas].",
        ("indirect",),
    ),
    Rule(
        "cue and colon over a paragraph",
        "{Marie Durand} <a écrit> sur son blog :\n\n« [La digue est sûre, nous le prouverons.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a tweet",
        "{Hugo Marchal} <a tweeté> : « [La digue a cédé !] »",
        ("direct",),
    ),
    Rule(
        "a bare colon where no word shows the reporting",
        "{Marie Durand} se lève <:> « [La digue est sûre. Partez tranquilles.] »",
        ("direct by Marie Durand",),
    ),
    # --- nouns ----------------------------------------------------------------------------------
    Rule(
        "déclaration selon laquelle",
        "La <déclaration> de {Marie Durand} selon laquelle [la digue tiendrait] a surpris.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "révéler des informations selon lesquelles",
        "{Le Courrier du Lac} <a révélé> des informations selon lesquelles [la digue fuit].",
        ("indirect",),
    ),
    Rule(
        "appel à and a quotation",
        "L'<appel> de {Hugo Marchal} à « [reprendre la rue] » a inquiété la police.",
        ("direct by Hugo Marchal",),
    ),
)
