"""Golden rules: who stays in view over several sentences, and what a name is made of.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- names ----------------------------------------------------------------------------------
    Rule(
        "a people before a name is no part of it",
        "La montre vient du mécène Italo - Suisse Marc Remo Bolen. {Bolen} <dit> [avoir payé].",
        ("indirect by Marc Remo Bolen",),
    ),
    Rule(
        "a people before a first name that no table knows",
        "{Le Finlandais Aatu Laine} <dit> [être prêt].",
        ("indirect by Aatu Laine",),
    ),
    Rule(
        "a people in the name of a firm",
        "{La Française des Tuiles Bleues} <dit> [être prête].",
        ("indirect by Française des Tuiles Bleues",),
    ),
    Rule(
        "where somebody works is no part of the name",
        "{Ysolde Kraumann de l'Institut Morel} <dit> [être prête]. {2|Kraumann} <2|veut> [2|agir].",
        ("indirect by Ysolde Kraumann", "indirect by Ysolde Kraumann"),
    ),
    Rule(
        "a particle is part of the name",
        "{Ysolde Kraumann de la Tour} <dit> [être prête].",
        ("indirect by Ysolde Kraumann de la Tour",),
    ),
    Rule(
        "a team at the head of a sentence is no newspaper",
        "Claire Vasseur dirige une équipe de chimistes. {L'équipe} <dit> [avoir mesuré la dose].",
        ("indirect by équipe de chimistes",),
    ),
    Rule(
        "a newspaper at the head of a sentence",
        "{L'Équipe} <dit> [avoir vu le contrat].",
        ("indirect by L'Équipe",),
    ),
    Rule(
        "an organisation with a qualifying adverb before its name",
        "{L'organisation non gouvernementale Rives Bleues} <dit> [être inquiète].",
        ("indirect by Rives Bleues",),
    ),
    # --- bodies and documents -------------------------------------------------------------------
    Rule(
        "credits granted to a firm make no place of it",
        "Ferrolux a ouvert une usine. Une banque a refusé un prêt à Ferrolux. Ferrolux recrute. "
        "{Le groupe minier} <dit> [payer ses impôts].",
        ("indirect by Ferrolux",),
    ),
    Rule(
        "what things happen in is no firm",
        "Bramont dort encore. Une usine ouvre à Bramont. On recrute à Bramont. "
        "{Le groupe minier} <dit> [payer ses impôts].",
        ("indirect by groupe minier",),
    ),
    Rule(
        "an ONG is the organisation that spoke",
        "{1|L'organisation Rives Bleues} <1|dit> [1|être inquiète]. {2|L'ONG} <2|veut> [2|agir].",
        ("indirect by Rives Bleues", "indirect by Rives Bleues"),
    ),
    Rule(
        "an ONG is no firm that spoke",
        "{1|La société Rives Bleues} <1|dit> [1|être inquiète]. {2|L'ONG} <2|veut> [2|agir].",
        ("indirect by Rives Bleues", "indirect by ONG"),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "the text is the statement that spoke",
        "« [1|Tout va bien] », <1|précise> {1|le communiqué du club}. « [2|On joue] », <2|ajoute> "
        "{2|le texte}.",
        ("direct by communiqué du club", "direct by communiqué du club"),
    ),
    Rule(
        "the text of a law is another",
        "« [1|Tout va bien] », <1|précise> {1|le communiqué du club}. « [2|On joue] », <2|ajoute> "
        "{2|le texte de loi}.",
        ("direct by communiqué du club", "direct by texte de loi"),
    ),
    # --- pronouns -------------------------------------------------------------------------------
    Rule(
        "those in a relative clause are no subjects",
        "Paul Lefort a gagné hier. Paul Lefort sourit.\n\nLuc Petit, qui courait entre Morel et "
        "Lefort, finit dixième. « [Dommage] », <a-t-{il} dit>.",
        ("direct by Luc Petit",),
    ),
    Rule(
        "the agent of a passive whose subject is a thing",
        "La loi du ministre Paul Lefort a été bloquée hier par le juge Luc Petit. {Il} <dit> que "
        "[le texte est flou].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "the agent of a passive whose subject is somebody",
        "Paul Lefort a été bloqué hier par Luc Petit. {Il} <dit> que [le sol est mou].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a pronoun keeps its person over those who are reached",
        "Oskaro Bolen a gagné hier. Il a huit médailles. Il rejoint ainsi le Belge Luc Petit et "
        "l'Anglais Jean Morel. « [Merci] », <a-t-{il} dit>.",
        ("direct by Oskaro Bolen",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "the writer goes on with whom a selon is about",
        "<1|Selon> {1|Luc Petit}, juge à Lille, [1|l'homme était ivre]. Il voulait partir. {2|Il} "
        "<2|a dit> [2|être perdu].",
        ("indirect by Luc Petit", "indirect by homme (anonymous)"),
    ),
    Rule(
        "whoever is named behind selon adds something",
        "<1|Selon> {1|Luc Petit}, juge à Lille, [1|l'homme était ivre]. {2|Il} <2|ajoute> que "
        "[2|tout va bien].",
        ("indirect by Luc Petit", "indirect by Luc Petit"),
    ),
    Rule(
        "the authorities may be a masculine plural",
        "Les autorités ont fermé le pont car {ils} <craignent> [une crue].",
        ("indirect by autorités",),
    ),
    Rule(
        "things in the plural may not",
        "Les recherches ont repris car {ils} <craignent> [une crue].",
        ("indirect by nobody",),
    ),
    # --- offices --------------------------------------------------------------------------------
    Rule(
        "the only candidate becomes the president",
        "Marie Durand, candidate à la tête du parti, a gagné. {La présidente} <dit> [être fière].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a doctor does not become the president",
        "Marie Durand, médecin à Lille, a gagné. {La présidente} <dit> [être fière].",
        ("indirect by présidente",),
    ),
    Rule(
        "a provider and its name",
        "{Le fournisseur d'accès à Internet Rivage Télécom} <dit> [être prêt].",
        ("indirect by Rivage Télécom",),
        known_failure="too rare to look for: a common noun with a capital before a name",
    ),
    Rule(
        "a provider without a name",
        "{Le fournisseur d'accès à Internet} <dit> [être prêt].",
        ("indirect by fournisseur d'accès à Internet",),
    ),
    # --- descriptions ---------------------------------------------------------------------------
    Rule(
        "an adjective that is a noun elsewhere",
        "On a montré le château du roi Mwamba IV. {L'ancien souverain} <dit> [aimer ce lieu].",
        ("indirect by Mwamba IV",),
    ),
    Rule(
        "a noun that is an adjective elsewhere",
        "On a montré le château du roi Mwamba IV. {Un ancien du village} <dit> [aimer ce lieu].",
        ("indirect by ancien du village (anonymous)",),
    ),
    Rule(
        "on whose part it is",
        "« [Assez] », <scande> {un chœur de la part de ces ouvriers}.",
        ("direct by ouvriers (anonymous)",),
    ),
    Rule(
        "a part of something",
        "« [Assez] », <scande> {un chœur de la partie sud}.",
        ("direct by chœur de la partie sud",),
    ),
    Rule(
        "what people were doing is no part of who they are",
        "« [Assez] », <crient> {des ouvriers réclamant la paix}.",
        ("direct by ouvriers (anonymous)",),
    ),
    Rule(
        "what a document goes with tells which it is",
        "<Selon> {un document accompagnant la loi}, [tout va bien].",
        ("indirect by document accompagnant la loi",),
    ),
    Rule(
        "on whose side the management is",
        "La direction de Ferrolux se tait. Du côté de Volavia, {1|la direction} <1|dit> [1|agir]. "
        "{2|Elle} <2|veut> [2|payer].",
        ("indirect by direction de Volavia", "indirect by direction de Volavia"),
        known_failure="whose side is told is no part of a description",
    ),
    Rule(
        "a place before the management",
        "La direction de Ferrolux se tait. Non loin de Volavia, {la direction} <dit> [agir].",
        ("indirect by direction de Ferrolux",),
    ),
    Rule(
        "somebody whose name comes at last",
        "Un homme a fui. {L'individu} <criait> « [À moi] ». L'homme a été identifié comme étant "
        "Paul Lefort.",
        ("direct by Paul Lefort",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "the name that comes is the victim's",
        "Un homme a fui. {L'individu} <criait> « [À moi] ». La victime a été identifiée comme "
        "étant Marc Dorin.",
        ("direct by individu (anonymous)",),
    ),
)
