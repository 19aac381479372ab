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
    Rule(
        "an office with a place that is told about",
        "{Marie Durand, ministre de la Santé de la province du Nord} où se trouve le barrage, "
        "<a précisé> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "for whom somebody speaks",
        "{Marie Durand, de la Ligue des lacs}, <a déclaré> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "where somebody comes back from",
        "{Marie Durand}, de retour de Lyon, <a déclaré> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a second report without the sign before it",
        "{1|La maire} <1|a répondu> que [1|le pont tiendra] « [2|L'idée qu'il cède est fausse] » "
        "<2|a-t-{2|elle} déclaré>.",
        ("indirect by maire", "direct by maire"),
    ),
    Rule(
        "a circumstance after a name is no part of the source",
        "{Marie Durand} sur Radio Lac <a affirmé> que [la digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "the content of a preposed clause ends before the main clause",
        "Si {Marie Durand} <a annoncé> que [la digue tiendrait], les habitants s'en vont.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a second clause whose subject holds a coordination",
        "Le train est parti et {la ministre de la Culture et des Sports} <a annoncé> que [la fête "
        "aurait lieu].",
        ("indirect",),
    ),
    Rule(
        "par la voix de",
        "La mairie a réagi. La mairie <a indiqué> par la voix d'{Anne Leroux} que [la rue "
        "rouvrirait].",
        ("indirect by Anne Leroux",),
    ),
    Rule(
        "tandis que after a comma takes the word back",
        "{La mairie} <a affirmé> que [la panne était finie], tandis que le préfet s'est tu.",
        ("indirect by mairie",),
    ),
    Rule(
        "the president elect",
        "{Le président élu Paul Durand} <a annoncé> que [la digue tiendrait].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a date and an hour before the complement",
        "{Marie Durand} <a laissé entendre> le 1er mai à 20h30 que [la digue céderait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "ainsi que after affirmer",
        "{Marie Durand} <affirme> ainsi que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "dire to a newspaper with its name",
        "Cet échec fait <dire> au quotidien économique Le Courrier que [la ville est ruinée].",
        ("indirect",),
    ),
    Rule(
        "tenir a meeting somewhere",
        "Lors de la réunion qu'elle tenait à Lille mercredi, {Marie Durand} <a affirmé> que [la "
        "digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "two fields of one office",
        "{La secrétaire d'État à l'Économie et aux Finances, Marie Durand}, <a affirmé> que [la "
        "ville paierait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "pour qui c'est",
        "{Marie Durand}, <pour> qui [c'est une erreur], est partie.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a portfolio of two adjectives",
        "{Marie Durand, ministre de la Transition écologique et solidaire}, <a annoncé> que [le "
        "lac serait vidé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "celle annonçant",
        "Cette lettre suit {celle} <annonçant> que [la digue fermera].",
        ("indirect",),
    ),
    Rule(
        "outre-Atlantique and a subject",
        "Outre-Atlantique, {une chimiste} a fait des mesures et <a constaté> que [l'eau monte].",
        ("indirect by chimiste (anonymous)",),
    ),
    Rule(
        "a document with a prefix",
        "{Une méta-analyse} <montre> que [l'eau baisse].",
        ("indirect by méta-analyse",),
    ),
    Rule(
        "an agent behind a participle is not",
        "Claire Vasseur cite {une étude menée par la ville} qui <conclut> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "an office of several fields",
        "{La ministre des Eaux, des Forêts et des Lacs, Claire Vasseur}, <a déclaré> que [la digue "
        "tenait].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "avancer a view",
        "{L'armée} <avance> que [la base est perdue].",
        ("indirect by armée",),
    ),
    Rule(
        "avancer a view on a day",
        "{L'armée} <a avancé> mardi que « [la base est perdue] ».",
        ("direct by armée",),
    ),
    Rule(
        "avancer a view in a document",
        "{L'armée} <avance> dans un communiqué que [la base est perdue].",
        ("indirect by armée",),
    ),
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
        "content ends before mais cela",
        "{L'armée} <a demandé> que [les images ne soient pas diffusées], mais cela n'a pas arrêté "
        "la presse.",
        ("indirect by armée",),
    ),
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
    Rule(
        "one of several with a participle, then the name",
        "{Une des passagères ayant tout filmé, Claire Vasseur}, <raconte> que [l'homme dormait].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "a second verb in the tense of the cue, after a quotation",
        "{Le maire} <a déclaré> que [Paul Durand « ne comprend pas la ville »] et a exprimé des "
        "inquiétudes.",
        ("mixed by maire",),
    ),
    Rule(
        "a second verb of speech in the tense of the cue",
        "{Le maire} <a déclaré> que [la grève est une honte] et a salué les voyageurs.",
        ("indirect by maire",),
    ),
    Rule(
        "a second verb that goes on with the reported one",
        "{Le maire} <a déclaré> que [la réforme est mauvaise et a échoué].",
        ("indirect by maire",),
    ),
    Rule(
        "a gerund of speech is not of the reported thing",
        "{1|{2|Marie Durand}} <1|affirme> que [1|la mesure est un « coup d'État » parlementaire] "
        "<2|en accusant> le préfet de [2|mentir].",
        ("mixed by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "a gerund of no speech goes on with the reported clause",
        "{Marie Durand} <affirme> que [la digue protège la ville en ralentissant le fleuve].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a participle and a time between the source and qui",
        "C'est {un rapport de la mairie} publié deux semaines plus tôt qui <a conclu> que [le "
        "pont était dangereux].",
        ("indirect",),
    ),
    Rule(
        "a participle and a place go with the source",
        "C'est {un rapport de la mairie publié à Lille} qui <a conclu> que [le pont était "
        "dangereux].",
        ("indirect",),
    ),
    Rule(
        "a name with a coordinated role before qui",
        "La mesure déplaît à la plupart des villes à l'exception de {Paul Durand, président du "
        "club et de la fédération}, qui <a rappelé> que [la paix était proche].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "two roles in one apposition",
        "{Paul Durand, professeur de journalisme à Lille et consultant sur ce projet}, <a dit> "
        "que [le travail avançait].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a bare noun after et belongs to the name of a body",
        "{La Direction des examens et concours} <avertissait> que [les sujets changeraient].",
        ("indirect",),
    ),
    Rule(
        "a noun with its article after et is a subject",
        "Le pont ferme lundi et {la préfète} <annonce> que [la route est libre].",
        ("indirect by préfète",),
    ),
    Rule(
        "the option of a vote in a reported clause",
        "{Le maire} <a soutenu> que [le « non » gagnerait].",
        ("mixed by maire",),
    ),
    Rule(
        "an explanation that is given, then a comma",
        "{Le maire} <avait donné> la même explication à cette baisse, « [contrairement à la "
        "ville voisine, on ne triche pas] ».",
        ("direct by maire",),
    ),
    Rule(
        "selon qui",
        "{Paul Durand}, <selon> qui [la ville doit payer], s'est retiré.",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "pour qui and an opinion",
        "Le pont ferme, a dit hier {Marie Durand}, <pour> qui [c'est une grave erreur].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a note in brackets after a full stop in marks",
        "{Le maire} <rappelle> que [le pont « reste une honte. »] (ce pont est la cause "
        "de la crise)",
        ("mixed by maire",),
    ),
    Rule(
        "brackets that belong to the reported clause",
        "{Le maire} <rappelle> que [le pont (il est de 1900) reste fermé].",
        ("indirect by maire",),
    ),
    Rule(
        "a relative clause between two commas before que",
        "{Paul Durand} <a confié>, depuis la ville où il se trouvait en congé, que « [la loi sera "
        "votée] ».",
        ("direct by Paul Durand",),
    ),
    Rule(
        "a relative with its preposition before que",
        "{Paul Durand} <a déclaré>, lors d'une réunion à laquelle il participait, que [la loi sera "
        "votée].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a relative clause with its own object before que",
        "{Paul Durand} <a déclaré> à la chaîne qui l'interrogeait que [la loi sera votée].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a relative clause without its object before que",
        "Paul Durand a répondu à {la préfète} qui <affirme> que [la digue tient].",
        ("indirect by préfète",),
    ),
    Rule(
        "a subordinate clause between two commas before que",
        "{Paul Durand} <a annoncé>, après que le vote a été repoussé, que [la loi sera votée].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a report inside the subordinate clause before que",
        "{1|Paul Durand} <1|a déclaré>, alors que {2|la préfète} <2|affirme> que [2|la digue "
        "tient], que [1|la loi sera votée].",
        ("indirect by Paul Durand", "indirect by préfète"),
    ),
    Rule(
        "a verb of speech in the relative that lacks its clause",
        "Paul Durand a salué {la préfète}, qui <affirme> à Lyon, que [la digue tient].",
        ("indirect by préfète",),
    ),
    Rule(
        "two clauses with que and a third",
        "{Paul Durand} <a déclaré> que [le pont est fermé, que la digue tient et que la ville "
        "dort].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a clause that goes on after its first quotation with a preposition",
        "{Paul Durand} <a affirmé> que [« le gardien s'est précipité » vers l'élève après qu'il a "
        "sorti son sac « pour tenter de le calmer »].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "a time that goes on with the quoted clause",
        "{Paul Durand} <a affirmé> que [« la ville a changé » depuis dix ans].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "a second que after a quotation that goes on",
        "{Paul Durand} <a affirmé> que [« le gardien s'est précipité » vers l'élève et qu'il l'a "
        "calmé].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "the place that one speaks from, after a quotation",
        "{Paul Durand} <a affirmé> que « [la ville a changé] » depuis Lille.",
        ("direct by Paul Durand",),
    ),
    Rule(
        "what one does after speaking",
        "{Paul Durand} <a affirmé> que « [la ville a changé] » avant de partir.",
        ("direct by Paul Durand",),
    ),
    Rule(
        "a report within a quotation that has no cue",
        "« [1|J'ai vu tomber la pluie. {2|Un adulte} <2|a dit> : « [2|il y a eu un orage] »] » . « "
        "[3|C'était la panique totale] » , <3|ont confié> {3|des témoins}.",
        ("direct", "direct", "direct"),
    ),
    Rule(
        "a list of three",
        "{Le maire, la préfète et l'évêque} <ont déclaré> que [le pont fermerait].",
        ("indirect",),
    ),
    Rule(
        "name, office, and another",
        "{Jeanne Durand, astronome de Valrive, et son équipe} <ont annoncé> que [tout est fini].",
        ("indirect",),
    ),
    Rule(
        "a place before a list is none of it",
        "À Valrive, place du Marché, {les élus et le maire} <affirment> que [le pont est laid].",
        ("indirect",),
    ),
    Rule(
        "and some, after an attribute",
        "Il passe pour le dernier roi, et {certains} <affirment> que [le pays l'attend].",
        ("indirect",),
    ),
    Rule(
        "a noun and a present participle before the verb",
        "{Un document accompagnant le décret} <précise> que [le pont fermera].",
        ("indirect",),
    ),
    Rule(
        "an apposition with words in marks",
        "{Jeanne Durand, cheminote « modérée » du Val et fondatrice des mouvements « Rails » et "
        "« Roues »}, <affirme> que [le pont est laid].",
        ("indirect by Jeanne Durand",),
    ),
    Rule(
        "the number of the verb tells the antecedent",
        "Il est montré du doigt par {plus de 60 % des Suisses}, déçus, qui <estiment> que [le pont "
        "est laid].",
        ("indirect",),
    ),
    Rule(
        "tout en with a locution of speech",
        "{Claire Vasseur} <estimait> qu'[il ne sauvait pas « la ville »] tout en mettant en avant "
        "son coût.",
        ("mixed by Claire Vasseur",),
    ),
    Rule(
        "for the first time that",
        "{Claire Vasseur} <a annoncé> pour la première fois qu'[elle quitterait la mairie].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "a quotation with que, then a participle",
        "{12|Marie Durand} <a déclaré> que « [la digue tiendra] », <2|ajoutant> que [2|personne ne "
        "devait partir].",
        ("direct by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "two clauses, each partly in marks",
        "{Marie Durand} <a indiqué> qu'[elle « ne partirait pas » et que la ville « tiendrait »].",
        ("mixed",),
    ),
    Rule(
        "mais and a second source",
        "{Marie Durand} <affirme> que [la digue tiendra]. Mais {2|le préfet} <2|répond> que "
        "[2|rien n'est sûr].",
        ("indirect by Marie Durand", "indirect by préfet"),
    ),
    Rule(
        "a sentence of no speech between two reports",
        "{Marie Durand} <affirme> que [la digue tiendra]. La pluie tombe depuis lundi. {2|Elle} "
        "<2|demande> aux habitants de [2|rester chez eux].",
        ("indirect by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "an interview between the cue and que",
        "{Marie Durand} <a affirmé>, dans un entretien au journal Le Monde, que [la digue "
        "tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "cited by a newspaper, before the cue",
        "{Marie Durand}, citée par Le Monde, <affirme> que [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "office in commas and a particle inside the cue",
        "{Le ministre de l'Intérieur, Étienne Roche}, <a quant à lui déclaré> que [la digue "
        "tiendrait].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "tous deux before the participle",
        "{Paul Lefort et Marie Durand} <ont tous deux déclaré> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "modal verb and a cue",
        "{Le ministre} <devrait annoncer> que [le train sera gratuit].",
        ("indirect by ministre",),
    ),
    Rule(
        "tenir à and a cue",
        "{La mairie} <tient à préciser> que [la digue est ancienne].",
        ("indirect by mairie",),
    ),
    Rule(
        "s'étonner que",
        "{Marie Durand} <s'étonne> que [la ville paie].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "déplorer que",
        "{Marie Durand} <déplore> que [la ville paie].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "ni … ni … n'ont précisé si",
        "{Ni Paul Lefort ni Marie Durand} <n'ont précisé> [si la digue tiendrait].",
        ("indirect negated",),
    ),
    Rule(
        "negated cue with pourquoi",
        "{Marie Durand} <n'a pas expliqué> [pourquoi la digue avait cédé].",
        ("indirect negated by Marie Durand",),
    ),
    Rule(
        "a source in the middle of a reported clause",
        "{1|Le maire} <1|a déclaré> que [1|[2|la salle], <2|selon> {2|les experts}, [2|serait "
        "fermée]].",
        ("indirect by maire", "indirect by experts (anonymous)"),
    ),
    Rule(
        "a circumstance of the saying that holds a long name",
        "{Marie Durand} <a fait savoir>, dans la lettre ouverte qui précède le conseil et que la "
        "mairie de la ville publie, que [la salle serait fermée].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "on speaks from a document",
        "Dans un communiqué, {on} <précise> que « [les retards dureront jusqu'à lundi] ».",
        ("direct by communiqué",),
    ),
    Rule(
        "on speaks from a place behind a connective",
        "De plus, à la préfecture, {on} <assure> que [la route sera fermée].",
        ("indirect by préfecture",),
    ),
    Rule(
        "sous entendre in two words",
        "{Marie Durand} sourit, <sous entendant> que [le vote serait reporté].",
        ("indirect by Marie Durand",),
    ),
)
