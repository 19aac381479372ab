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
    Rule(
        "an incise with faire remarquer",
        "[L'eau baisse depuis mardi], <fait remarquer> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "the subject before the verb, after the quotation",
        "« [La ville est belle] », {Marie Durand} <a dit> aux élus.",
        ("direct by Marie Durand",),
        known_failure="without a complement, no article tells its words so",
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
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "an incise in a clause without marks",
        "[La route], <a annoncé> {la préfecture}, [rouvrira vendredi].",
        ("indirect",),
    ),
    Rule(
        "an incise inside the marks is one attribution",
        "« [Le pont], <affirme> {le maire}, [est fermé.] »",
        ("direct by maire",),
    ),
    Rule(
        "a quotation cut by its own incise",
        "« [La ville est belle], <dit> {le maire}, [et le pont tient.] »",
        ("direct",),
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
    Rule(
        "a predicate in marks that an incise gives to another",
        "[Le rapport de la mairie « montre que rien ne va. Agissons »], <a dit> {Marie Durand}.",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a connective of two words before an incise",
        "En effet, [le feu a pris], <précise> {la préfecture}.",
        ("indirect by préfecture",),
    ),
    Rule(
        "preposed clause without a comma before the cue",
        "[Les effectifs vont augmenter de moitié] <assure> {Paul Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "alors que and a main clause before the incise",
        "[Alors qu'il est fermé depuis mai, le pont rouvrira lundi], <a annoncé> {la mairie}.",
        ("indirect by mairie",),
    ),
    Rule(
        "headline with a preposed clause",
        "[Le train sera gratuit], <annonce> {Étienne Roche}",
        ("indirect by Étienne Roche",),
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
    Rule(
        "et le maire d'ajouter, que",
        "« [La digue tiendra] », <a dit> {le maire}. Et {2|le maire} d'<2|ajouter> que [2|personne "
        "ne devait partir].",
        ("direct", "indirect"),
    ),
    Rule(
        "incise, then a colon and a second quotation",
        "« [La digue tiendra] », <a dit> {12|Marie Durand}, avant de <2|conclure> : « [2|Nous "
        "avons tenu parole] ».",
        ("direct by Marie Durand", "direct by Marie Durand"),
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
    Rule(
        "two quotations joined by et",
        "« [La digue tient] » et « [personne ne partira] », <a assuré> {Marie Durand}.",
        ("direct",),
        known_failure="the weights choose otherwise",
    ),
    # --- an incise within the marks, and what belongs to it -------------------------------------
    Rule(
        "incise in marks with an apposition",
        "« [La salle est prête], <explique> {Paul Roy, président du club}. [On ouvre lundi.] »",
        ("direct by Paul Roy",),
    ),
    Rule(
        "incise in marks with an apposition, and nothing behind",
        "« [La salle est prête], <explique> {Paul Roy, président du club}. »",
        ("direct by Paul Roy",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "incise in marks, and the sentence goes on",
        "« [La salle], <explique> {Paul Roy}, [ouvrira lundi. On verra bien.] »",
        ("direct by Paul Roy",),
    ),
    Rule(
        "incise in marks with a modal",
        "« [La salle est prête], <tient à préciser> {Paul Roy}. [On ouvre lundi.] »",
        ("direct by Paul Roy",),
    ),
    Rule(
        "incise with a modal and a preposition",
        "« [La salle est prête] », <a fini par lâcher> {le maire}.",
        ("direct",),
    ),
)
