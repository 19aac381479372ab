"""Golden rules: what belongs to the news article, and the commonest cues one by one."""

from golden.notation import Rule

RULES = (
    # --- headline, dateline, paragraphs ---------------------------------------------------------
    Rule(
        "dateline left out of the content",
        "12 mai 2017. – [La digue de Valrive a cédé dans la nuit], <selon> {le maire}.",
        ("indirect",),
    ),
    Rule(
        "dateline on a line of its own",
        "12 mai 2017 . –\n[La digue de Valrive a cédé dans la nuit], <selon> {le maire}.",
        ("indirect",),
    ),
    Rule(
        "a headline does not run into the text",
        "La digue de Valrive a cédé\n\n{Marie Durand} <affirme> que [la digue était ancienne].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a quotation in a headline, then the text",
        "Digue de Valrive : « [Tout est à refaire] », <selon> {le maire}\n\nLa digue a cédé hier.",
        ("direct",),
    ),
    Rule(
        "a quotation on a line of its own after its announcement",
        "Voici ce qu'<a déclaré> {Marie Durand} :\n\n« [La digue est sûre, et elle tiendra.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "in a communiqué, colon, quotation",
        "Dans un communiqué, {la préfecture} <explique> : « [La digue est sûre] ».",
        ("direct by préfecture",),
    ),
    Rule(
        "the call of a footnote",
        "{Marie Durand} <affirme> que [la digue tiendra] \\[1\\].",
        ("indirect",),
    ),
    Rule(
        "a medium before the subject",
        "Sur Radio Lac, {Marie Durand} <a affirmé> que [la digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "asked by somebody, then the answer",
        "Interrogé sur la crue, {Paul Lefort} <a répondu> : « [Nous sommes prêts] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "two reports in two sentences",
        "{Marie Durand} <affirme> que [la digue tiendra]. {2|Paul Lefort} <2|répond> que [2|rien "
        "n'est sûr].",
        ("indirect by Marie Durand", "indirect by Paul Lefort"),
    ),
    Rule(
        "a report after a colon in a clause of its own",
        "La ville respire : {le préfet} <a annoncé> que [la digue tiendrait].",
        ("indirect by préfet",),
    ),
    Rule(
        "a report in a parenthesis",
        "La digue a cédé ([vingt maisons sont détruites], <selon> {la mairie}).",
        ("indirect",),
    ),
    Rule(
        "a number in a parenthesis, by a source",
        "Un séisme de magnitude 4,6 ([4,8] <selon> {d'autres sources}) a touché la côte.",
        ("indirect",),
    ),
    Rule(
        "three fragments listed after a colon",
        "{Hugo Marchal} <réclame> : « [du pain, du travail et des logements] ».",
        ("direct",),
    ),
    Rule(
        "nested marks of one kind",
        "« [Le « provisoire » dure depuis dix ans] », <regrette> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "nested marks of two kinds",
        "« [Le “provisoire” dure depuis dix ans] », <regrette> {Marie Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "straight marks in guillemets",
        '« [Le "provisoire" dure depuis dix ans] », <regrette> {Marie Durand}.',
        ("direct by Marie Durand",),
    ),
    Rule(
        "straight marks in a mixed content",
        '{Marie Durand} <affirme> que [la digue "tiendra cent ans"].',
        ("mixed",),
    ),
    Rule(
        "spaced punctuation in a mixed content",
        "{Marie Durand} <affirme> que [la digue « tiendra cent ans »] .",
        ("mixed",),
    ),
    Rule(
        "no space before the opening mark",
        "{Marie Durand} <affirme> que« [la digue tiendra] ».",
        ("direct",),
    ),
    Rule(
        "a space after the apostrophe of que",
        "{Marie Durand} <affirme> qu' « [il n'y a aucun danger] » .",
        ("direct",),
    ),
    # --- the commonest cues ---------------------------------------------------------------------
    Rule(
        "dire que",
        "{Marie Durand} <dit> que [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "confirmer que",
        "{La police} <a confirmé> que [le suspect était mort].",
        ("indirect by police",),
    ),
    Rule(
        "reconnaître que",
        "{L'entreprise} <reconnaît> que [la machine était vieille].",
        ("indirect by entreprise",),
    ),
    Rule(
        "prévenir que",
        "{Météo-Lac} <a prévenu> que [la pluie continuerait].",
        ("indirect",),
    ),
    Rule(
        "avertir somebody que",
        "{Le préfet} <a averti> les habitants que [la pluie continuerait].",
        ("indirect by préfet",),
    ),
    Rule(
        "craindre que",
        "{Les syndicats} <craignent> que [l'usine ferme].",
        ("indirect",),
    ),
    Rule(
        "penser que",
        "{Un élu de Valrive} <pense> que [l'usine fermera].",
        ("indirect by élu de Valrive (anonymous)",),
    ),
    Rule(
        "exiger que",
        "{Les syndicats} <exigent> que [l'usine rouvre].",
        ("indirect",),
    ),
    Rule(
        "prévoir que",
        "{L'institut} <prévoit> que [les prix monteront].",
        ("indirect by institut",),
    ),
    Rule(
        "assurer and infinitive",
        "{Paul Lefort} <assure> [ne rien savoir de l'affaire].",
        ("indirect",),
    ),
    Rule(
        "reconnaître and infinitive",
        "{Paul Lefort} <reconnaît> [avoir menti].",
        ("indirect",),
    ),
    Rule(
        "ordonner à somebody de",
        "{Le juge} <a ordonné> à l'usine de [fermer].",
        ("indirect by juge",),
    ),
    Rule(
        "inviter somebody à",
        "{La mairie} <invite> les habitants à [rester chez eux].",
        ("indirect",),
    ),
    Rule(
        "conseiller à somebody de",
        "{Les pompiers} <conseillent> aux habitants de [fermer leurs fenêtres].",
        ("indirect",),
    ),
    Rule(
        "faire part de and a fragment",
        "{La mairie} <a fait part> de [sa « vive inquiétude »].",
        ("mixed by mairie",),
    ),
    Rule(
        "revendiquer avoir",
        "{Le groupe} <revendique> [avoir posé la bombe].",
        ("indirect by groupe",),
    ),
    Rule(
        "rappeler à somebody que",
        "{La mairie} <rappelle> aux habitants que [le pont est fermé].",
        ("indirect",),
    ),
    Rule(
        "expliquer comment, after a circumstance",
        "Dans son rapport, {l'expert} <explique> [comment la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "se plaindre de and infinitive",
        "{Les riverains} <se plaignent> de [ne pas avoir été prévenus].",
        ("indirect by riverains (anonymous)",),
    ),
    Rule(
        "remercier without marks",
        "Marie Durand a remercié les pompiers.",
    ),
    Rule(
        "remercier and a fragment",
        "{Marie Durand} <a remercié> « [les héros de cette nuit terrible] ».",
        ("direct",),
    ),
)
