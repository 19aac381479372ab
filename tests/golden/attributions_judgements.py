"""Golden rules: judgements, accusations, denials and words withheld."""

from golden.notation import Rule

RULES = (
    # --- an object and its attribute ------------------------------------------------------------
    Rule(
        "juger, object and attribute",
        "{Marie Durand} <juge> [la loi trop dure].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "juger, a bare adjective behind the object",
        "{L'opposition} <juge> [l'effort insuffisant].",
        ("indirect by opposition",),
    ),
    Rule("juger, an adjective of any one thing", "L'arbitre juge une touche simultanée."),
    Rule(
        "juger, attribute in marks",
        "{Marie Durand} <juge> [la loi « absurde »].",
        ("mixed",),
    ),
    Rule(
        "juger, attribute in marks before its object",
        "{Marie Durand} <juge> [« absurde » la loi sur les digues].",
        ("mixed",),
    ),
    Rule(
        "estimer, attribute before a que clause is a clause",
        "{Marie Durand} <estime> que [la loi est trop dure].",
        ("indirect",),
    ),
    Rule(
        "trouver, object and attribute in marks",
        "{Marie Durand} <trouve> [la loi « absurde »].",
        ("mixed",),
    ),
    Rule(
        "considérer comme",
        "{Marie Durand} <considère> [la loi comme une erreur].",
        ("indirect",),
    ),
    Rule(
        "considérer comme, attribute in marks",
        "{Marie Durand} <considère> [la loi comme « une erreur historique »].",
        ("mixed",),
    ),
    Rule(
        "qualifier de, object before, quotation after",
        "Une loi que {Marie Durand} <qualifie> d'« [absurde] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "qualifier de, object after",
        "{Marie Durand} <qualifie> la loi d'« [absurde] ».",
        ("direct",),
    ),
    Rule(
        "a relative clause with juger",
        "La loi, que {Marie Durand} <juge> [inutile], sera votée lundi.",
        ("indirect",),
    ),
    Rule(
        "a clitic object with juger",
        "La loi arrive lundi. {Marie Durand} la <juge> [inutile].",
        ("indirect",),
    ),
    Rule(
        "se dire and an adjective",
        "{Marie Durand} <se dit> [inquiète].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "se dire and an adjective in marks",
        "{Marie Durand} <se dit> « [profondément inquiète] ».",
        ("direct",),
    ),
    Rule(
        "se dire and an adjective with its complement",
        "{Marie Durand} <s'est dite> [prête à quitter la mairie].",
        ("indirect",),
    ),
    Rule(
        "se dire after an adverb",
        "{Marie Durand} <se dit> cependant [attachée à la digue].",
        ("indirect",),
    ),
    Rule(
        "juger in the passive with an agent",
        "Une loi <jugée> [trop dure] par {les syndicats} sera votée lundi.",
        ("indirect",),
    ),
    Rule(
        "être jugé in the passive with an agent",
        "La loi <a été jugée> [trop dure] par {les syndicats}.",
        ("indirect",),
    ),
    # --- accusations ----------------------------------------------------------------------------
    Rule(
        "accuser somebody de and infinitive",
        "{Séoria} <accuse> Valdor de [livrer des armes aux rebelles].",
        ("indirect by Séoria",),
    ),
    Rule(
        "accuser after a circumstance",
        "{Séoria} <accuse> depuis plusieurs mois le pouvoir valdorien de [livrer des armes].",
        ("indirect",),
    ),
    Rule(
        "accuser of a thing",
        "{L'opposition} <accuse> le maire de [corruption].",
        ("indirect",),
    ),
    Rule(
        "accuser and a quotation",
        "{L'opposition} <accuse> le maire de « [détruire la ville] ».",
        ("direct",),
    ),
    Rule(
        "reprocher to somebody de",
        "{L'opposition} <reproche> au maire d'[avoir vendu la digue].",
        ("indirect",),
    ),
    Rule(
        "accused by",
        "Le maire <est accusé> par {l'opposition} d'[avoir vendu la digue].",
        ("indirect by opposition",),
    ),
    Rule(
        "accused, no accuser",
        "Le maire <est accusé> d'[avoir vendu la digue].",
        ("indirect by nobody",),
    ),
    Rule(
        "accused, a participle",
        "Le maire, <accusé> par {l'opposition} de [vendre la digue], a démissionné.",
        ("indirect",),
    ),
    Rule(
        "accused, a participle without accuser",
        "Le maire, <accusé> d'[avoir vendu la digue], a démissionné.",
        ("indirect",),
    ),
    Rule(
        "suspected: no words",
        "Le maire est soupçonné par la police d'avoir vendu la digue.",
    ),
    # --- denials --------------------------------------------------------------------------------
    Rule(
        "nier and infinitive",
        "{Paul Lefort} <nie> [avoir reçu de l'argent].",
        ("indirect denied by Paul Lefort",),
    ),
    Rule(
        "démentir que",
        "{L'usine} <dément> que [la machine soit en panne].",
        ("indirect denied",),
    ),
    Rule(
        "démentir and infinitive",
        "{Paul Lefort} <a démenti> [avoir reçu de l'argent].",
        ("indirect denied",),
    ),
    Rule(
        "réfuter and a quotation",
        "{Paul Lefort} <réfute> « [toute idée de fraude] ».",
        ("direct denied",),
    ),
    Rule(
        "a denied incise is asserted",
        "« [C'est faux] », <a démenti> {Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    # --- words withheld -------------------------------------------------------------------------
    Rule(
        "negated cue with si",
        "{Les responsables} <n'ont pas précisé> [s'il y avait des victimes].",
        ("indirect negated by responsables (anonymous)",),
    ),
    Rule(
        "negated cue with si, then a second predicate",
        "{Les responsables} <n'ont pas précisé> [s'il y avait des victimes] et sont partis.",
        ("indirect negated",),
    ),
    Rule(
        "negated cue with que",
        "{Marie Durand} <n'a jamais dit> que [la digue tiendrait].",
        ("indirect negated",),
    ),
    Rule(
        "negated simple cue",
        "{Marie Durand} <n'affirme pas> que [la digue tiendra].",
        ("indirect negated",),
    ),
    Rule(
        "refuse to say",
        "{Marie Durand} <a refusé de dire> [si la digue tiendrait].",
        ("indirect negated",),
    ),
    Rule(
        "without saying",
        "{Marie Durand} a quitté la salle <sans préciser> [si la digue tiendrait].",
        ("indirect negated",),
    ),
    Rule(
        "how one stands, with a preposition",
        "{Marie Durand} <s'estime> ainsi [en bonne voie pour atteindre son objectif].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "what one is for or against",
        "{1|Marie Durand} <1|se dit> [1|en faveur du projet], {2|Paul Lefort} <2|se déclare> "
        "[2|contre la loi].",
        ("indirect by Marie Durand", "indirect by Paul Lefort"),
    ),
    Rule(
        "where something is said",
        "La vérité se dit à Paris, et cela se dit dans le milieu.",
    ),
    Rule(
        "en effet before an attribute",
        "{La mairie} l'<estime> en effet [illégale].",
        ("indirect by mairie",),
    ),
    Rule(
        "estimer at a number",
        "{La mairie} <estime> [les pertes des commerçants à deux millions d'euros].",
        ("indirect by mairie",),
    ),
    Rule(
        "estimer at a number, the number first",
        "{Les assureurs} <estiment> [à 400 millions d'euros les pertes de la région].",
        ("indirect",),
    ),
    Rule(
        "qualifier and its attribute in marks",
        "{Marie Durand} <a qualifié> mardi cette décision d'« [absurde] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "ce qui with an agent",
        "Les plongeurs ont remonté ce qui <est décrit> comme [un « coffre »] par {la police}.",
        ("mixed by police",),
    ),
    Rule(
        "évaluer, a comma, ce qui",
        "{La mairie} <évaluait> [les dégâts à deux millions], ce qui faisait beaucoup.",
        ("indirect by mairie",),
    ),
    Rule(
        "percevoir as a judgement",
        "{Les riverains} <perçoivent> [la digue comme une menace].",
        ("indirect by riverains (anonymous)",),
    ),
    Rule(
        "se dire contre",
        "{Marie Durand} <se dit> [contre la fermeture du pont].",
        ("indirect",),
    ),
    Rule(
        "qualifier with the preposition inside the marks",
        "{La préfète} <a qualifié> ces incidents « [d'actes d'une rare lâcheté] ».",
        ("direct",),
    ),
    Rule(
        "qualifier, and a gerund behind a comma",
        "{1|La mairie} <qualifie> la crue de « [désastre] », en montrant des photos.",
        ("direct by mairie",),
    ),
    Rule(
        "an attribute, then tant",
        "{La mairie} <qualifie> le match de [victoire parfaite], tant le club est fort.",
        ("indirect by mairie",),
    ),
    Rule(
        "a relative behind an adjective, judged",
        "Elle quitte une route étroite qu'{elle} <estime> [en mauvais état].",
        ("indirect",),
    ),
    Rule(
        "par and who estimates",
        "Les pertes <sont estimées> à [6 milliards de francs] par {les pêcheurs}.",
        ("indirect",),
    ),
    Rule(
        "a judgement and a second report with its own subject",
        "{Paul Lefort} <a qualifié> cette décision d'« [absurde] » et {2|la ministre Claire "
        "Vasseur} <2|a demandé> que [2|la salle ferme].",
        ("direct by Paul Lefort", "indirect by Claire Vasseur"),
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
        "the agent of a judgement with comme",
        "La mesure <est décrite> comme [excessive] par {le maire}.",
        ("indirect by maire",),
    ),
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
    Rule(
        "who rejects has judged",
        "Cette demande, <jugée> [excessive], a été rejetée par {la mairie}.",
        ("indirect by mairie",),
    ),
    Rule(
        "the attribute before its object",
        "{La maire} <juge> [nécessaire une nouvelle digue].",
        ("indirect",),
    ),
    Rule(
        "ready to go on, colon",
        "{12|Le maire} <s'est dit> [déterminé à poursuivre] <2|:> « [2|Nous irons au bout.] »",
        ("indirect", "direct"),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "traiter somebody of a word",
        "{Marie Durand} <a traité> le maire de « [menteur] ».",
        ("direct",),
    ),
    Rule(
        "traiter, in a relative clause",
        "Le maire, que {Marie Durand} <a traité> de « [menteur] », a porté plainte.",
        ("direct",),
    ),
    Rule(
        "qualifier an elided noun",
        "{Marie Durand} <a qualifié> cette décision de « [honteuse] ».",
        ("direct",),
    ),
    Rule(
        "estimer, attribute and infinitive",
        "{Marie Durand} <estime> [nécessaire de fermer l'usine].",
        ("indirect",),
    ),
    Rule(
        "headline with se dire",
        "{Étienne Roche} <se dit> « [confiant] »",
        ("direct by Étienne Roche",),
    ),
)
