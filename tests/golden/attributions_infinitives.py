"""Golden rules: infinitives and charges that a cue takes."""

from golden.notation import Rule

RULES = (
    Rule(
        "a bare office before a name",
        "Patronne de la banque, {Marie Durand} <a annoncé> [vouloir partir].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "an office with its article before a name",
        "{La patronne de la banque, Marie Durand}, <a annoncé> [vouloir partir].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a bare noun of speech behind what was said",
        "{Marie Durand} <avait affirmé> [détester la mairie], affirmation qu'elle a répétée hier.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a bare noun of no speech behind what was said",
        "{Marie Durand} <avait affirmé> [détester la mairie, maison qu'elle a quittée hier].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a charge behind the accused as a pronoun",
        "{Le préfet} l'<accuse> de [manque de loyauté et de fuite de documents].",
        ("indirect by préfet",),
    ),
    Rule(
        "a day inside a compound tense",
        "{Marie Durand} <avait dès le lendemain appelé> Luc Petit à [rejoindre la liste].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "malgré tout between auxiliary and participle",
        "{Marie Durand} <a malgré tout affirmé> [être décidée à rester].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a participle after the comma goes back to the writer",
        "{Marie Durand} <appelle> les élus à [se réunir], suivis par une centaine de voisins.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "et and a pronoun after an infinitive open a new clause",
        "{Marie Durand} <affirme> [ne pas être candidate] et elle quitte la salle.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "dire with a verb of judgement is one report",
        "{Marie Durand} <a dit> [regretter que la digue cède].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "entre autres before the complement",
        "{Marie Durand} <a promis> entre autres de [baisser les loyers].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "somebody accused of a thing, after the name of a town",
        "{L'opposition} <accuse> le maire de Lille de [corruption].",
        ("indirect",),
    ),
    Rule(
        "alors même que ends an infinitive",
        "{Le maire} <appelle> les élus à [reprendre le dialogue] alors même que la préfecture a "
        "fermé la salle.",
        ("indirect",),
    ),
    Rule(
        "a slip of a for à",
        "{Le maire} <appelle> les élus a [reprendre le dialogue].",
        ("indirect",),
    ),
    Rule(
        "a request to say more precisely",
        "{La préfète} <demande> à la mairie de [préciser le « calendrier » des travaux].",
        ("mixed by préfète",),
    ),
    Rule(
        "words of another cue within an object",
        "Une vidéo montrait {Paul Lefort} <se vantant> d'« [avoir ouvert la digue] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "an aside inside a compound tense",
        "{Le lutteur} <exprime> [sa « joie » d'avoir, après plus de dix ans d'absence dans ce "
        "sport, obtenu une médaille].",
        ("mixed",),
    ),
    Rule(
        "an adjective that looks like a verb",
        "{La Confédération paysanne} <appelle> à [rejoindre la marche].",
        ("indirect by Confédération paysanne",),
        known_failure="an adjective that the tagger takes for a verb stays one",
    ),
    Rule(
        "parler de and one word",
        "{Le maire} <parle> de « [boycott] » au sujet de la course.",
        ("direct by maire",),
    ),
    Rule(
        "a gerund behind an infinitive in marks",
        "{Claire Vasseur} <a promis> de [« sauver la digue » en taxant les barques].",
        ("mixed",),
    ),
    Rule(
        "content ends before alors même que and a report",
        "{Paul Lefort} <appelle> le gouvernement à [ouvrir le dialogue], alors même que {2|le "
        "gouvernement} <2|a annoncé> [2|cesser les échanges].",
        ("indirect by Paul Lefort", "indirect by gouvernement"),
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
        "words somebody used, with de",
        "{Marie Durand} <a prononcé les mots> de « [guerre totale] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a list before a reflexive",
        "{La Suisse, la France et le Luxembourg} <s'étaient engagés> à [partir].",
        ("indirect",),
    ),
    Rule(
        "an infinitive, et, a participle",
        "{Paul Lefort} <s'est engagé> à [ouvrir une école] et annoncé la fin des travaux.",
        ("indirect by Paul Lefort",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "an infinitive, et, a participle of its object",
        "{Paul Lefort} <s'est engagé> à [ouvrir une école rénovée et agrandie].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "an infinitive and malgré",
        "{La mairie} <a promis> de [rouvrir le pont], malgré le manque de moyens.",
        ("indirect by mairie",),
    ),
    Rule(
        "an invitation not to, the infinitive in marks",
        "{Le préfet} <invite> la presse à [ne pas « noircir le tableau »].",
        ("mixed by préfet",),
    ),
    Rule(
        "partir is no preposition after de",
        "{Paul Lefort} <a promis> de [partir].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a question of the press first",
        "Interrogée par la presse, {Marie Durand} <dit> [ne pas vouloir partir].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a witness tells with an infinitive",
        "{Un témoin} <a raconté> [avoir vu la digue céder].",
        ("indirect by témoin (anonymous)",),
    ),
    Rule(
        "prétendre and infinitive",
        "{Hugo Marchal} <prétend> [être le fils du roi].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "on and a reproach",
        "{On} lui <reproche> d'[avoir vendu le bateau].",
        ("indirect by nobody",),
    ),
    Rule(
        "a relative between the person asked and what is asked",
        "{Marie Durand} <a demandé> à son voisin qui partait en congé de [garder le chien].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a relative behind the accused",
        "{Marie Durand} <accuse> le maire qui dirige la ville d'[avoir menti].",
        ("indirect by Marie Durand",),
    ),
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
)
