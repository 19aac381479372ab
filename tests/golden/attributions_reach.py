"""Golden rules: how far a content, a source and a cue reach in a sentence."""

from golden.notation import Rule

RULES = (
    Rule(
        "what one can read in a document",
        "« [Le pont sera fermé deux mois] », <peut-on lire> dans {le communiqué de la mairie}.",
        ("direct by communiqué de la mairie",),
    ),
    Rule(
        "what one reads on a site",
        "« [Le pont sera fermé deux mois] », <lit>-on sur {le site de la préfecture}.",
        ("direct by site de la préfecture",),
    ),
    Rule("a word one can read somewhere", "On peut lire « fermé » sur la porte."),
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
        "a charge ends before a verb",
        "La ville a expulsé dix marchands <accusés> d'[espionnage] et a fermé deux agences.",
        ("indirect by nobody",),
    ),
    Rule(
        "the accuser behind the charge",
        "Longtemps <accusée> de [laxisme envers les rebelles] par {ses alliés}, la Turquie ferme "
        "sa frontière.",
        ("indirect",),
    ),
    Rule(
        "the accuser behind an infinitive",
        "<Accusée> de [laisser passer les combattants] par {la préfète}, la ville se tait.",
        ("indirect",),
    ),
    Rule(
        "the agent of a passive inside the charge",
        "<Accusé> d'[avoir été payé par la mairie], le gardien se tait.",
        ("indirect by nobody",),
    ),
    Rule(
        "an agent and its role",
        "La mesure <est jugée> « [absurde] » par {Marie Durand, directrice de la banque}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an agent before a new clause",
        "La mesure <est jugée> « [absurde] » par {Marie Durand}, la banque ferme.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a charge goes on over a concession",
        "Le maire <est accusé> d'[avoir vendu le pont alors qu'il était en congé].",
        ("indirect by nobody",),
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
        "a title and the agent of a second participle",
        "Le débat intitulé « Faut-il fermer le pont ? » et organisé par la mairie a réuni cent "
        "personnes.",
    ),
    Rule("a word in marks and its meaning", "« Valrive » veut dire « la rive verte »."),
    Rule(
        "a person who signifies something",
        "{Le maire} lui <a signifié> « [son refus catégorique de vendre] ».",
        ("direct by maire",),
    ),
    Rule("the option of a vote", "Le maire a soutenu le « non » au référendum."),
    Rule(
        "the option of a vote in a reported clause",
        "{Le maire} <a soutenu> que [le « non » gagnerait].",
        ("mixed by maire",),
    ),
    Rule(
        "the agent of the participle after comme",
        "La crise, annoncée comme accentuée par une augmentation du prix du pain, dure.",
    ),
    Rule(
        "the agent of a judgement with comme",
        "La mesure <est décrite> comme [excessive] par {le maire}.",
        ("indirect by maire",),
    ),
    Rule(
        "faire part of a feeling with quoted words",
        "{Paul Durand} a réagi <en faisant part> de [son indignation face à des meurtres "
        "« odieux »].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "faire part of a feeling without quoted words",
        "Paul Durand a fait part de son indignation face à des meurtres odieux.",
    ),
    Rule(
        "an explanation that is given, then a comma",
        "{Le maire} <avait donné> la même explication à cette baisse, « [contrairement à la "
        "ville voisine, on ne triche pas] ».",
        ("direct by maire",),
    ),
    Rule("an explanation that is given", "Le maire a donné une explication à la presse."),
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
    Rule("pour qui and no opinion", "On a vu Marie Durand, pour qui les élus ont voté."),
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
        "face à between an object and a colon",
        "{Marie Durand} <justifie> le silence des élus face au mouvement : « [Nous attendons la "
        "fin de la crise] ».",
        ("direct by Marie Durand",),
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
        "a word somebody used",
        "{Marie Durand} <a utilisé le mot> « [trahison] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "words somebody used, with de",
        "{Marie Durand} <a prononcé les mots> de « [guerre totale] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an expression somebody used",
        "{Marie Durand} <a employé l'expression> « [coup d'État] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a word and what it is used for",
        "{Marie Durand} <utilise le mot> « [milice] » pour caractériser le groupe.",
        ("direct by Marie Durand",),
    ),
    Rule("a term as it is used", "Les chercheurs utilisent le terme « dysphagie »."),
    Rule("a term of a law", "La loi utilise le terme « étranger »."),
    Rule(
        "who one is identified as",
        "Le tireur <a été identifié> par {la police} comme [un habitant du quartier].",
        ("indirect by police",),
    ),
    Rule(
        "what one is qualified as, behind the agent",
        "Le texte <a été qualifié> par {les syndicats} de [provocation].",
        ("indirect by syndicats (anonymous)",),
    ),
    Rule("identified by nobody", "Le tireur a été identifié comme un habitant du quartier."),
    Rule(
        "pour and an opinion with a colon",
        "<Pour> {Marie Durand}, [la loi est mauvaise : elle divise].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a refusal that is opposed",
        "{Le maire} <a opposé> « [un refus net] ».",
        ("direct by maire",),
    ),
    Rule(
        "what one wonders about",
        "{Marie Durand} <s'interroge> sur [le « manque de moyens » de la mairie].",
        ("mixed by Marie Durand",),
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
        "a que after the relative of a verb that has its object",
        "Paul Durand a annoncé la mesure, alors qu'il se trouvait dans la ville, que la mairie "
        "vend.",
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
        "a relative after what a verb of feeling governs",
        "Paul Durand se réjouit de l'arrivée des ouvriers qui permet un salaire bas, que la "
        "mairie réclame aussi.",
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
        "a quotation cut by its own incise",
        "« [La ville est belle], <dit> {le maire}, [et le pont tient.] »",
        ("direct",),
    ),
)
