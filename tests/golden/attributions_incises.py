"""Golden rules: incises, the words that frame a quotation or a clause from behind or within."""

from golden.notation import Rule

RULES = (
    # --- verb and subject after a quotation -----------------------------------------------------
    Rule(
        "incise, subject after the verb",
        "« [Les horaires changent lundi] », <a déclaré> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "incise, simple verb",
        "« [Les horaires changent lundi] », <explique> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "incise, past historic",
        "« [Nous ne céderons pas] », <lança> {le vieux maire}.",
        ("direct",),
    ),
    Rule(
        "incise, inverted pronoun",
        "Marie Durand a reçu la presse. « [Les horaires changent] », <affirme>-t-{elle}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "incise, inverted pronoun without t",
        "Les élus ont voté. « [C'est un bon accord] », <disent>-{ils}.",
        ("direct by élus (anonymous)",),
    ),
    Rule(
        "incise, auxiliary, pronoun and participle",
        "Paul Lefort a reçu la presse. « [Les horaires changent] », <a-t-{il} ajouté>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "incise, plural auxiliary and pronoun",
        "« [Nous voulons des actes] », <ont-{elles} répété>.",
        ("direct",),
    ),
    Rule(
        "incise, reflexive verb",
        "« [C'est une honte] », <s'est indignée> {Claire Vasseur}.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "incise, reflexive verb and inverted pronoun",
        "« [C'est une honte] », <s'est-{elle} indignée>.",
        ("direct",),
    ),
    Rule(
        "incise, locution",
        "« [Le pont rouvrira en mai] », <a fait savoir> {la préfecture}.",
        ("direct by préfecture",),
    ),
    Rule(
        "incise, adverb inside the verb group",
        "« [Le pont rouvrira en mai] », <a également précisé> {la préfecture}.",
        ("direct",),
    ),
    Rule(
        "incise, adverb after the verb",
        "« [Le pont rouvrira en mai] », <précise> encore {la préfecture}.",
        ("direct",),
    ),
    Rule(
        "incise, pour sa part before the subject",
        "« [Le pont est solide] », <estime> pour sa part {l'ingénieur Hugo Marchal}.",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "incise, manner of speaking",
        "« [Ça suffit maintenant] », <tonne> {la députée Nadia Ferrand}.",
        ("direct by Nadia Ferrand",),
    ),
    Rule(
        "incise, a form that is also a noun: demande",
        "« [Qui paiera la facture ?] », <demande> {Claire Vasseur}.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "incise, a form that is also a noun: annonce",
        "« [La digue rouvre lundi] », <annonce> {la mairie}.",
        ("direct by mairie",),
    ),
    Rule(
        "incise, a form that is also an adjective: précise",
        "« [La digue rouvre lundi] », <précise> {la mairie}.",
        ("direct by mairie",),
    ),
    Rule(
        "incise, a smile for a verb",
        "« [Ça ira mieux demain] », <sourit> {Hugo Marchal}.",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "incise, a question",
        "« [Qui paiera la facture ?] », <s'interroge> {Claire Vasseur}.",
        ("direct",),
    ),
    Rule(
        "incise, full stop before the closing mark",
        "« [La grève continue demain.] », <a prévenu> {le syndicat}.",
        ("direct",),
    ),
    Rule(
        "incise, several sentences in the marks",
        "« [La grève continue. Nous ne lâcherons rien. Qu'on se le dise !] », <a prévenu> "
        "{Hugo Marchal}.",
        ("direct",),
    ),
    Rule(
        "incise, a fragment in marks that makes a sentence of its own",
        "« [Pas question] », <tranche> {Claire Vasseur}.",
        ("direct",),
    ),
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
    # --- an incise within -----------------------------------------------------------------------
    Rule(
        "incise inside the marks",
        "« [Les horaires changent], <sourit>-{elle}, [c'est une bonne chose] ».",
        ("direct",),
    ),
    Rule(
        "incise inside the marks with a subject",
        "« [Les horaires changent], <explique> {Marie Durand}, [et c'est tant mieux.] »",
        ("direct",),
    ),
    Rule(
        "incise between two quotations of one sentence",
        "« [Les horaires changent] », <a-t-{elle} dit>, « [et c'est une bonne chose] ».",
        ("direct",),
    ),
    Rule(
        "incise with a subject between two quotations",
        "« [Les horaires changent] », <a expliqué> {Marie Durand}, « [et c'est tant mieux] ».",
        ("direct",),
    ),
    Rule(
        "a second cue makes a second attribution",
        "« [Les horaires changent] », <a dit> {Marie Durand}. « [2|C'est faux] », <2|a répondu> "
        "{2|Paul Lefort}.",
        ("direct by Marie Durand", "direct by Paul Lefort"),
    ),
    Rule(
        "two quotations joined by mais",
        "« [Nous avons échoué] », mais « [nous avons compris] », <a affirmé> {Marie Durand}.",
        ("direct",),
    ),
    Rule(
        "an incise in a clause without marks",
        "[La route], <a annoncé> {la préfecture}, [rouvrira vendredi].",
        ("indirect",),
    ),
    # --- preposed clauses -----------------------------------------------------------------------
    Rule(
        "preposed clause",
        "[La route rouvrira vendredi], <a annoncé> {la préfecture}.",
        ("indirect by préfecture",),
    ),
    Rule(
        "preposed clause, plural subject and circumstances",
        "[Des soldats ont franchi la frontière], <ont déclaré> {deux responsables du ministère} à "
        "l'agence Reuters mercredi.",
        ("indirect by deux responsables du ministère (anonymous)",),
    ),
    Rule(
        "preposed clause partly in marks",
        "[La route est « dans un état lamentable »], <a constaté> {Paul Lefort}.",
        ("mixed by Paul Lefort",),
    ),
    Rule(
        "preposed clause that opens with marks",
        "[« La route » est à refaire], <constate> {Paul Lefort}.",
        ("mixed",),
    ),
    Rule(
        "preposed clause and inverted pronoun",
        "Paul Lefort a visité le chantier. [Le projet est abandonné], <précise>-t-{il}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "preposed clause with commas of its own",
        "[Le pont, fermé depuis mars, rouvrira vendredi], <a indiqué> {la mairie}.",
        ("indirect",),
    ),
    Rule(
        "preposed clause in a lead of place and date",
        "[Trois personnes ont été blessées dans l'incendie], <rapporte> {le quotidien Le Courrier "
        "du Lac}.",
        ("indirect by Le Courrier du Lac",),
    ),
    # --- what hangs on an incise ----------------------------------------------------------------
    Rule(
        "incise and participle",
        "« [Le pont rouvrira] », <a déclaré> {12|Marie Durand}, <2|précisant> que [2|la date "
        "restait à fixer].",
        ("direct by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "incise and participle with a quotation",
        "« [Le pont rouvrira] », <a-t-{12|elle} déclaré>, <2|ajoutant> que « [2|la date reste à "
        "fixer] ».",
        ("direct", "direct"),
    ),
    Rule(
        "incise and tout en with a gerund",
        "« [Le pont rouvrira] », <a confié> {12|Paul Lefort}, tout <2|en martelant> que [2|la "
        "sécurité passait d'abord].",
        ("direct", "indirect by Paul Lefort"),
    ),
    Rule(
        "incise and avant de",
        "« [Le pont rouvrira] », <a déclaré> {12|Paul Lefort}, avant d'<2|ajouter> que [2|la date "
        "restait à fixer].",
        ("direct", "indirect by Paul Lefort"),
    ),
    Rule(
        "incise and a relative clause that goes on",
        "« [Le pont rouvrira] », <a déclaré> {12|Paul Lefort}, qui <2|ajoute> que [2|la date reste "
        "à fixer].",
        ("direct", "indirect by Paul Lefort"),
    ),
    # --- words carried on -----------------------------------------------------------------------
    Rule(
        "a quotation without cue goes on",
        "« [Le pont rouvrira] », <a dit> {Marie Durand}. « [2|Nous avons tenu parole.] »",
        ("direct by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "a quotation without cue goes on in a new paragraph",
        "{Marie Durand} <a dit> que [le pont rouvrirait].\n\n« [2|Nous avons tenu parole, et nous "
        "en sommes fiers.] »",
        ("indirect by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "a quotation of two paragraphs",
        "{Marie Durand} <a déclaré> : « [Le pont rouvre en mai.]\n\n« [Nous avons tenu parole.] »",
        ("direct by Marie Durand",),
    ),
    # --- typography -----------------------------------------------------------------------------
    Rule(
        "no comma before the incise",
        "« [Un homme a tiré sur la foule] » <a déclaré> {Paul Lefort}.",
        ("direct",),
    ),
    Rule(
        "no comma before an inverted incise",
        "« [Un homme a tiré sur la foule] » <a-t-{il} déclaré>.",
        ("direct",),
    ),
    Rule(
        "spaces before all punctuation",
        "« [Un homme a tiré] » , <a indiqué> {la police} dans un communiqué .",
        ("direct",),
    ),
    Rule(
        "comma inside the marks",
        "« [Un homme a tiré,] » <a indiqué> {la police}.",
        ("direct",),
    ),
    Rule(
        "straight marks",
        '"[Un homme a tiré]", <a indiqué> {la police}.',
        ("direct",),
    ),
    Rule(
        "curly marks",
        "“[Un homme a tiré]”, <a indiqué> {la police}.",
        ("direct",),
    ),
    Rule(
        "no space inside the marks",
        "«[Un homme a tiré]», <a indiqué> {la police}.",
        ("direct",),
    ),
    Rule(
        "no space after the closing mark",
        "« [Un homme a tiré] »<a indiqué> {la police}.",
        ("direct",),
    ),
    Rule(
        "no space after the comma",
        "« [Un homme a tiré] »,<a indiqué> {la police}.",
        ("direct",),
    ),
    Rule(
        "curly apostrophes",
        "« [L’homme a tiré] », <s’est alarmé> {l’adjoint au maire}.",
        ("direct",),
    ),
    Rule(
        "an ellipsis in brackets inside the marks",
        "« [L'homme a tiré \\[...\\] et s'est enfui] », <a indiqué> {la police}.",
        ("direct",),
    ),
    # --- nothing --------------------------------------------------------------------------------
    Rule(
        "no incise: an inverted question",
        "Le pont rouvre lundi. Le maire viendra-t-il ?",
    ),
    Rule(
        "no incise: a verb of no speech",
        "Le pont a tremblé, puis sont tombées trois grosses pierres.",
    ),
    Rule(
        "no incise: a term in marks and the verb of the sentence",
        "Le « bouclier » a été voté hier par les députés.",
    ),
    Rule(
        "no incise: peut-être and sans doute",
        "Le pont rouvrira lundi, sans doute, si le temps le permet.",
    ),
    Rule(
        "an inversion without its t",
        "Paul Lefort a visité le chantier. [Le projet est abandonné], <précise>-{il}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "an inversion with a space for a hyphen",
        "Paul Lefort a visité le chantier. « [Le projet est abandonné] », <a t-{il} ajouté>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "an inversion with an apostrophe for a hyphen",
        "Paul Lefort a visité le chantier. « [Le projet est abandonné] », <précise> t'{il}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "an inversion with nothing but a space",
        "Paul Lefort a visité le chantier. « [Le projet est abandonné] », <précise> {il}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "no inversion: a pronoun before a verb of its own",
        "Quand il parle il marche, Paul Lefort.",
    ),
    Rule(
        "no inversion: a name with a hyphen",
        "Le chantier a ouvert hier, Kim Jae-il, le maire, a ri.",
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
        "a role behind a name and where it was said",
        "« [La route est fermée] », <a précisé> {Marie Durand}, préfète à Radio Nord.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "somebody's parents, and who that is",
        "« [Nous n'en pouvons plus] », <écrivent> {les parents de Luc Petit, jeune apprenti de "
        "19 ans mort à Lille}, dans une lettre.",
        ("direct by parents de Luc Petit",),
    ),
    Rule(
        "an incise with faire remarquer",
        "[L'eau baisse depuis mardi], <fait remarquer> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a predicate in marks that an incise gives to another",
        "[Le rapport de la mairie « montre que rien ne va. Agissons »], <a dit> {Marie Durand}.",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "the subject before the verb, after the quotation",
        "« [La ville est belle] », {Marie Durand} <a dit> aux élus.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an incise inside the marks is one attribution",
        "« [Le pont], <affirme> {le maire}, [est fermé.] »",
        ("direct by maire",),
    ),
    Rule(
        "an incise with an adverb before a particle",
        "« [La digue fuyait] », <ajoute> encore {de la Morlais}.",
        ("direct",),
    ),
    Rule(
        "a newspaper called after a time of day",
        "[Le feu a pris], <a rapporté> {le Midi Libre}.",
        ("indirect by Midi Libre",),
    ),
    Rule(
        "a connective of two words before an incise",
        "En effet, [le feu a pris], <précise> {la préfecture}.",
        ("indirect by préfecture",),
    ),
    Rule(
        "a participle with a letter too many",
        "« [La digue a cédé] », <a réagit> {Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "several subjects behind their verb",
        "« [La digue tient] », <ont déclaré> {le maire, la préfète et les pompiers}.",
        ("direct",),
    ),
    Rule(
        "behind a verb in the plural, those spoken to",
        "« [La digue tient] », <ont déclaré> {les pompiers}, lundi, au maire et à la préfète.",
        ("direct",),
    ),
    Rule(
        "et le maire d'ajouter, que",
        "« [La digue tiendra] », <a dit> {le maire}. Et {2|le maire} d'<2|ajouter> que [2|personne "
        "ne devait partir].",
        ("direct", "indirect"),
    ),
    Rule(
        "preposed clause without a comma before the cue",
        "[Les effectifs vont augmenter de moitié] <assure> {Paul Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a quotation cut by its own incise",
        "« [La ville est belle], <dit> {le maire}, [et le pont tient.] »",
        ("direct",),
    ),
    Rule(
        "a mark of direction in a name",
        "« [Je pars] », <a déclaré> {Jeanne Durand\u200f, fondatrice du musée}.",
        ("direct by Jeanne Durand",),
    ),
    Rule(
        "alors que and a main clause before the incise",
        "[Alors qu'il est fermé depuis mai, le pont rouvrira lundi], <a annoncé> {la mairie}.",
        ("indirect by mairie",),
    ),
    Rule(
        "incise, then a colon and a second quotation",
        "« [La digue tiendra] », <a dit> {12|Marie Durand}, avant de <2|conclure> : « [2|Nous "
        "avons tenu parole] ».",
        ("direct by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "two quotations joined by et",
        "« [La digue tient] » et « [personne ne partira] », <a assuré> {Marie Durand}.",
        ("direct",),
    ),
    Rule(
        "cited by a newspaper, after an incise",
        "« [La digue tiendra] », <a déclaré> {Marie Durand}, citée par Le Monde.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "headline with a preposed clause",
        "[Le train sera gratuit], <annonce> {Étienne Roche}",
        ("indirect by Étienne Roche",),
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
