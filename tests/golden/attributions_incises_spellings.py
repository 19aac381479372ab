"""Golden rules: how incises are written, also badly, and what only looks like one."""

from golden.notation import Rule

RULES = (
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
    Rule(
        "a mark of direction in a name",
        "« [Je pars] », <a déclaré> {Jeanne Durand\u200f, fondatrice du musée}.",
        ("direct by Jeanne Durand",),
    ),
    # --- misspelt -------------------------------------------------------------------------------
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
        "a participle with a letter too many",
        "« [La digue a cédé] », <a réagit> {Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    # --- no incise ------------------------------------------------------------------------------
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
        "no inversion: a pronoun before a verb of its own",
        "Quand il parle il marche, Paul Lefort.",
    ),
    Rule(
        "no inversion: a name with a hyphen",
        "Le chantier a ouvert hier, Kim Jae-il, le maire, a ri.",
    ),
)
