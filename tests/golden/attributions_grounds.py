"""Golden rules: who is meant by a longer source, what is still reported, and the grounds given."""

from golden.notation import Rule

RULES = (
    Rule(
        "a title that was won, behind the source",
        "{La gardienne, sacrée meilleure joueuse du tournoi}, <a affirmé> que [le stade était trop "
        "petit].",
        ("indirect",),
    ),
    Rule(
        "the day of an election behind the source",
        "{Luc Petit}, élu le 3 mars, <a affirmé> que [la digue tiendrait].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "a role with a prefix behind a name with its title",
        "« [Le gel vient de la vallée] », <explique> {le docteur Luc Petit, co-auteur du rapport}.",
        ("direct by Luc Petit",),
    ),
    Rule(
        "which of them it is",
        "{L'un d'eux, un berger âgé de 60 ans et connu de la mairie}, <a affirmé> [avoir vu le "
        "loup].",
        ("indirect",),
    ),
    Rule(
        "a newspaper whose name begins with its article",
        "{Le quotidien suisse Le Soir du Lac} <estime> que [la digue tiendra].",
        ("indirect",),
    ),
    Rule(
        "a newspaper with an article in its name, behind pour",
        "<Pour> {Le Clairon-La Nuit}, [une victoire permettrait au maire de rester].",
        ("indirect",),
    ),
    Rule(
        "pour, a circumstance and a clause in marks",
        "<Pour> {l'économiste Luc Petit}, [avec ce choix « la ville est en train de se vider »].",
        ("mixed by Luc Petit",),
    ),
    Rule("pour and a circumstance", "Pour Luc Petit, à la fin de la « grande course »."),
    Rule(
        "how somebody was reached",
        "« [La ferme est vide] », <a précisé> {la patronne de la ferme} jointe par Radio Lac.",
        ("direct by patronne de la ferme",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "somebody is known only as the one who was reached",
        "{Un habitant joint par Radio Lac} <a affirmé> que [la ferme était vide].",
        ("indirect by habitant (anonymous)",),
    ),
    Rule(
        "a journey behind the source",
        "{Le maire} en visite officielle à Brive <a affirmé> que [le pont était fermé].",
        ("indirect by maire",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a comment in the pluperfect after one",
        "{Le berger} <a raconté> qu'[il avait dormi dans une ferme, où il avait vu le loup].",
        ("indirect by berger",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a comment in the present",
        "{Le berger} <a raconté> que [le loup était à la ferme], où la police enquête.",
        ("indirect by berger",),
    ),
    Rule(
        "a comment in the conditional after one",
        "{Le maire} <estime> que [la digue pourrait céder, ce qui viderait le lac].",
        ("indirect by maire",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a comment in a tense of the writer's",
        "{Le maire} <estime> que [la digue pourrait céder], ce qui inquiète les élus.",
        ("indirect by maire",),
    ),
    Rule(
        "a negation before the marks",
        "{La maire} <dit> [ne plus « craindre la pluie »].",
        ("mixed by maire",),
    ),
    Rule(
        "mais and a phrase with the article after an infinitive",
        "{Le maire} <dit> [avoir payé le pont], mais la facture de porte pas sa signature.",
        ("indirect by maire",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "mais that corrects a negation",
        "{Le maire} <dit> [ne pas avoir vu le loup, mais le chien].",
        ("indirect by maire",),
    ),
    Rule(
        "a gloss in brackets at the end",
        "{L'agence} <indique> que [la sonde tombera au sud] (ce qui correspond à la mer).",
        ("indirect by agence",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "brackets in the middle of a clause",
        "{L'agence} <indique> que [la sonde (ce qui est rare) tombera au sud].",
        ("indirect by agence",),
    ),
    Rule(
        "a thing that is described behind an infinitive",
        "{Luc Petit} <reconnaît> [avoir reçu une montre de valeur, offerte par un voisin].",
        ("indirect by Luc Petit",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a name that the writer describes behind an infinitive",
        "{Luc Petit} <promet> de [revoir un accord avec Trivia], conclu en mars.",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "what is added behind selon",
        "[La rue est fermée], <selon> {la police}, [en plus de la place], mais rien n'est sûr.",
        ("indirect by police",),
        known_failure="no article adds anything so",
    ),
    Rule(
        "a comparison behind selon",
        "[La rue est fermée], <selon> {la police}, ainsi que la place l'avait été.",
        ("indirect by police",),
    ),
    Rule(
        "an office abroad",
        "« [Le port est fermé] », <a affirmé> {le bureau de la Ligue à Rome}.",
        ("direct",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "an office and whom it told",
        "« [Le port est fermé] », <a affirmé> {l'ambassade} à Reuters.",
        ("direct by ambassade",),
    ),
    Rule(
        "a role behind a name and before a relative",
        "« [Le port est fermé] », <a ajouté> {Luc Petit, le chef de la mission} qui part demain.",
        ("direct by Luc Petit",),
    ),
    Rule(
        "du fait que",
        "{La mairie} <justifie> la fermeture du fait que [le toit « menace de tomber »].",
        ("mixed by mairie",),
    ),
    Rule(
        "par and quoted words as the grounds",
        "{La mairie} <justifie> cette décision par [l'« extrême fragilité » du toit].",
        ("mixed by mairie",),
        known_failure="one article of five hundred has it",
    ),
    Rule(
        "par and a name in marks",
        "La mairie justifie cette décision par le coût de la « Toitcare ».",
    ),
    Rule(
        "the view of somebody before a colon",
        "Ce n'est pas l'<avis> de {Claire Vasseur, directrice du musée} : « [Le toit tombe] ».",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "a circumstance after an attribute in marks",
        "{Le préfet} la <qualifie> de « [chimère] », à la demande des élus.",
        ("direct by préfet",),
    ),
    Rule(
        "the agent of a passive before qui",
        "Le banc est ôté de la place par {le préfet}, qui le <qualifie> de « [chimère] ».",
        ("direct by préfet",),
    ),
)
