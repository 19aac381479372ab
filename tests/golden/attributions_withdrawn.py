"""Golden rules: denials that are denied, questions, words that somebody did not say."""

from golden.notation import Rule

RULES = (
    Rule(
        "a denial that is negated leaves the content standing",
        "{Le syndicat} <n'a pas nié> [avoir reçu la lettre].",
        ("indirect by syndicat",),
    ),
    Rule(
        "what is not excluded",
        "{La ministre} <n'exclut pas> que [la digue soit fermée].",
        ("indirect by ministre",),
    ),
    Rule(
        "what is not ruled out",
        "{Marie Durand} <n'écarte plus> de [saisir le juge].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "écarter without a negation takes no clause", "Marie Durand écarte de la route le gravier."
    ),
    Rule(
        "what is not hidden",
        "{Le préfet} <ne dissimule pas> que [la digue est vieille].",
        ("indirect by préfet",),
    ),
    Rule("what is hidden is not said", "Le préfet dissimule que la digue est vieille."),
    Rule(
        "what is not doubted",
        "{Marie Durand} <ne doute pas> que [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a denial without a negation is one",
        "{Le syndicat} <nie> [avoir reçu la lettre].",
        ("indirect denied",),
    ),
    Rule(
        "another verb that is negated",
        "{Le syndicat} <n'a pas confirmé> [avoir reçu la lettre].",
        ("indirect negated",),
    ),
    Rule(
        "neither confirmed nor denied",
        "{Le syndicat} <n'a ni confirmé ni démenti> que [la lettre était arrivée].",
        ("indirect negated",),
    ),
    Rule(
        "what cannot be excluded",
        "{La ministre} <ne peut exclure> que [la digue cède].",
        ("indirect",),
    ),
    Rule("what can be told is not told", "La ministre peut dire que la digue cède."),
    Rule(
        "a denial under a gerund that is negated",
        "Elle attend, {la ministre} <n'excluant pas> de [fermer la digue].",
        ("indirect",),
    ),
    Rule(
        "a gerund that is negated",
        "{La ministre} est partie, <ne précisant pas> [si la digue tiendrait].",
        ("indirect negated",),
    ),
    Rule(
        "an infinitive of saying that is negated",
        "{12|Marie Durand} <1|jure> [1|<2|n'avoir jamais promis> de [2|fermer la digue]].",
        ("indirect", "indirect negated by Marie Durand"),
    ),
    Rule(
        "an infinitive of saying that is not negated goes on with its verb",
        "{Marie Durand} <jure> [avoir promis de fermer la digue].",
        ("indirect",),
    ),
    Rule(
        "a denial that one said it",
        "{12|Marie Durand} <1|nie> [1|<2|avoir dit> que [2|la digue céderait]].",
        ("indirect denied", "indirect negated"),
    ),
    Rule(
        "a denial that another said it",
        "{1|La mairie} <1|dément> que [1|{2|le préfet} <2|ait annoncé> que [2|la digue céderait]].",
        ("indirect denied", "indirect negated by préfet"),
    ),
    Rule(
        "far from saying it",
        "Loin d'<affirmer> que [la digue tient], {Marie Durand} demande une enquête.",
        ("indirect negated",),
    ),
    Rule(
        "instead of saying it",
        "Plutôt que de <dire> que [la digue cède], {le maire} se tait.",
        ("indirect negated",),
    ),
    Rule(
        "after saying it",
        "Après <avoir dit> que [la digue cédait], {le maire} se tait.",
        ("indirect",),
    ),
    Rule(
        "not this, but that",
        "{12|La ministre} <12|n'a pas dit> que [1|la digue céderait], mais qu'[2|elle vieillit].",
        ("indirect negated", "indirect"),
    ),
    Rule(
        "not to do this, but that",
        "{12|La ville} <12|n'a pas promis> de [1|fermer la digue], mais de [2|la surveiller].",
        ("indirect negated", "indirect"),
    ),
    Rule(
        "but, and a clause of the writer's",
        "{La ministre} <ne dit pas> que [la digue cédera], mais elle le craint.",
        ("indirect negated",),
    ),
    Rule(
        "but, in a content that is asserted",
        "{La ministre} <a dit> que [la digue tenait, mais qu'elle vieillissait].",
        ("indirect",),
    ),
    Rule(
        "not only this",
        "{La ministre} <n'a pas seulement dit> que [la digue céderait].",
        ("indirect",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "words before their speaker, who never said them",
        "« [La digue est sûre] », <n'a jamais dit> {Marie Durand}.",
        ("direct negated",),
    ),
    Rule(
        "said nowhere",
        "{Les chercheurs} <n'écrivent nulle part> que [la digue cédera].",
        ("indirect negated",),
    ),
    Rule(
        "said by no one of them",
        "{Aucun des ministres} <n'a dit> que [la digue céderait].",
        ("indirect negated",),
    ),
    Rule("a question asserts nothing", "La ministre a-t-elle annoncé que la digue céderait ?"),
    Rule("a question in the present", "Marie Durand promet-elle vraiment de partir ?"),
    Rule("a question with a quotation", "Le préfet a-t-il écrit « la mer est à nous » ?"),
    Rule("a question under est-ce que", "Est-ce que la ministre a juré que la digue tiendrait ?"),
    Rule("a question whether it is true", "Est-il exact que le préfet a promis de partir ?"),
    Rule("a question by its sign alone", "Le préfet a promis de partir ?"),
    Rule(
        "a question that takes the report for granted",
        "Pourquoi le préfet <a-t-{il} dit> que [la digue céderait] ?",
        ("indirect by préfet",),
    ),
    Rule(
        "an incise after a question",
        "« [Qui paiera ?] », <demande>-t-{elle}.",
        ("direct",),
    ),
    Rule(
        "it is false that somebody said it",
        "Il est faux que {le préfet} <ait promis> de [partir].",
        ("indirect negated by préfet",),
    ),
    Rule(
        "it is not true that somebody said it",
        "Il n'est pas exact que {le préfet} <ait dit> que [la digue céderait].",
        ("indirect negated",),
    ),
    Rule(
        "it is true that somebody said it",
        "Il est vrai que {le préfet} <a dit> que [la digue céderait].",
        ("indirect",),
    ),
    Rule(
        "a false quotation",
        "Une <fausse déclaration> de {Marie Durand} : « [La digue est sûre.] »",
        ("direct negated by Marie Durand",),
    ),
    Rule(
        "a quotation ascribed to the wrong person",
        "Une <phrase> attribuée à tort à {Marie Durand} : « [La digue est sûre.] »",
        ("direct negated by Marie Durand",),
    ),
    Rule(
        "a quotation in marks, ascribed to the wrong person",
        "La <phrase> « [la digue est sûre] », prêtée à tort au {préfet}, circule.",
        ("direct negated by préfet",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a quotation that is nobody's forgery",
        "Une <déclaration> de {Marie Durand} : « [La digue est sûre.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a sentence that somebody never said",
        "{Marie Durand} <n'a jamais écrit> cette phrase : « [La digue est sûre.] »",
        ("direct negated",),
    ),
    Rule(
        "the words of a denial",
        "{Marie Durand} <dément> : « [La digue est sûre.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "what a denial denies",
        "{Marie Durand} <dément> que [la digue soit « fragile »].",
        ("mixed denied by Marie Durand",),
    ),
    Rule(
        "joy that is not hidden announces words",
        "{Marie Durand} <n'a pas caché> sa joie : « [La digue est sûre.] »",
        ("direct",),
    ),
    Rule(
        "a noun of saying before a name and a colon",
        "<Réponse> de {la ministre Odile Brenner} : « [C'est non.] »",
        ("direct by Odile Brenner",),
    ),
    Rule(
        "a message, and whom it is for",
        "<Message> du {recteur} aux parents : « [Gardez les enfants.] »",
        ("direct by recteur",),
    ),
    Rule(
        "a noun of saying alone is nobody", "<Verdict> : « [Il y a faute.] »", ("direct by nobody",)
    ),
    Rule(
        "a verdict, and whose it is",
        "<Verdict> de {l'arbitre} : « [Il y a faute.] »",
        ("direct",),
    ),
    Rule(
        "a chief before a colon is no noun of saying",
        "{Le chef de la police} <:> « [C'est non.] »",
        ("direct",),
    ),
    Rule(
        "what is not said, and what is said instead",
        "{12|Le maire} <12|ne dit pas> que [le pont tombera], mais que [2|la route fermera].",
        ("indirect negated", "indirect"),
    ),
    Rule(
        "what is not said, and nothing instead",
        "{Le maire} <ne dit pas> que [le pont tombera], mais il s'inquiète.",
        ("indirect negated",),
    ),
)
