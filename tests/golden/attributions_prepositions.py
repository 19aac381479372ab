"""Golden rules: sources under other prepositions than selon, before qui, or behind comme."""

from golden.notation import Rule

RULES = (
    # --- the other prepositions -----------------------------------------------------------------
    Rule(
        "d'après",
        "<D'après> {les secours}, [il n'y aurait aucun survivant].",
        ("indirect by secours",),
    ),
    Rule(
        "d'après with a curly apostrophe",
        "<D’après> {les secours}, [il n’y aurait aucun survivant].",
        ("indirect",),
    ),
    Rule(
        "d'après last",
        "[Il n'y aurait aucun survivant], <d'après> {les secours}.",
        ("indirect",),
    ),
    Rule(
        "pour and a name",
        "<Pour> {Marie Durand}, [cette loi ne changera rien].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "pour and a pronoun",
        "Marie Durand a voté contre. <Pour> {elle}, « [cette loi ne changera rien] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "pour and a group",
        "<Pour> {les syndicats}, [cette loi ne changera rien].",
        ("indirect",),
    ),
    Rule(
        "aux yeux de",
        "<Aux yeux de> {l'opposition}, [cette loi ne changera rien].",
        ("indirect by opposition",),
    ),
    Rule(
        "de l'avis de",
        "<De l'avis de> {Marie Durand}, [cette loi ne changera rien].",
        ("indirect",),
    ),
    Rule(
        "de l'avis des",
        "<De l'avis des> {experts}, [cette loi ne changera rien].",
        ("indirect",),
    ),
    Rule(
        "à en croire",
        "<À en croire> {le ministre}, [cette loi changera tout].",
        ("indirect by ministre",),
    ),
    Rule(
        "au dire de",
        "<Au dire de> {Marie Durand}, [la maison était vide].",
        ("indirect",),
    ),
    Rule(
        "de source policière",
        "<De {source> policière}, [deux hommes ont été arrêtés].",
        ("indirect",),
    ),
    Rule(
        "selon and a clause partly in marks about somebody",
        "<D'après> {l'avocat du suspect}, [son client « n'a rien fait »].",
        ("mixed",),
    ),
    Rule(
        "d'après last, clause partly in marks",
        "[Le suspect « n'a rien fait »], <d'après> {son avocat}.",
        ("mixed",),
    ),
    Rule(
        "d'après a communiqué",
        "<D'après> {un communiqué du ministère}, [le train sera gratuit].",
        ("indirect",),
    ),
    # --- pour -----------------------------------------------------------------------------------
    Rule(
        "pour and a body pointed at",
        "<Pour> {ce syndicat}, [la réforme ne va pas assez loin].",
        ("indirect by syndicat",),
    ),
    Rule(
        "pour and a role with a prefix",
        "<Pour> {le vice-procureur}, [cette somme est trop grande].",
        ("indirect",),
    ),
    Rule(
        "pour and a pronoun right after the source",
        "Les élus protestent, mais <pour> {la mairie} [il s'agit d'une erreur].",
        ("indirect",),
    ),
    Rule(
        "cela dit, pour somebody",
        "Cela dit, <pour> {la ministre}, [la digue pourrait céder].",
        ("indirect by ministre",),
    ),
    Rule(
        "pour and a newspaper",
        "<Pour> {Le Monde}, [une crue en mai serait dangereuse].",
        ("indirect by Le Monde",),
    ),
    Rule(
        "pour and a trade",
        "<Pour> {les boulangers}, [cette hausse pourrait durer].",
        ("indirect by boulangers (anonymous)",),
    ),
    Rule(
        "pour and an opinion with a colon",
        "<Pour> {Marie Durand}, [la loi est mauvaise : elle divise].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "pour, an office and a name",
        "<Pour> {le député Paul Lefort}, [cette loi ne changera rien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "pour and il s'agit de",
        "<Pour> {Paul Lefort}, [il s'agit d'« une erreur »].",
        ("mixed by Paul Lefort",),
    ),
    Rule(
        "mais pour",
        "Mais <pour> {Paul Lefort}, « [cette loi ne changera rien] ».",
        ("direct by Paul Lefort",),
    ),
    # --- a preposition and qui ------------------------------------------------------------------
    Rule(
        "pour qui c'est",
        "{Marie Durand}, <pour> qui [c'est une erreur], est partie.",
        ("indirect by Marie Durand",),
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
    # --- comme and selon ce que -----------------------------------------------------------------
    Rule(
        "comme l'a dit",
        "[Les travaux commenceront lundi], comme l'<a annoncé> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "comme le rapporte first",
        "Comme le <rapporte> {Radio Lac}, [la digue a cédé].",
        ("indirect by Radio Lac",),
    ),
    Rule(
        "comme l'a dit and a quotation",
        "« [La digue a cédé] », comme l'<a dit> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "selon ce que",
        "<Selon ce que rapportent> {des médias locaux}, [la digue a cédé].",
        ("indirect by médias locaux (anonymous)",),
    ),
    Rule(
        "a medium, then the name",
        "<Selon ce qu'a confié> à France Info {Paul Lefort, préfet du Lac}, « [l'eau monte] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "comme le souligne, first",
        "Comme le <souligne> {le rapport}, [la digue est ancienne].",
        ("indirect by rapport",),
    ),
    Rule(
        "the link of a noun of speech is not of its cue",
        "<Selon les dires> du {gardien}, [la maison était vide].",
        ("indirect",),
    ),
    Rule(
        "who gives the news speaks",
        "<D'après les précisions apportées> par {Marie Durand}, [la maison était vide].",
        ("indirect by Marie Durand",),
    ),
)
