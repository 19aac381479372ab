"""Golden rules: who stays anonymous, and who is known without a name.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    Rule(
        "witness",
        "« [J'ai tout vu] », <raconte> {un témoin}.",
        ("direct by témoin (anonymous)",),
    ),
    Rule(
        "source",
        "<Selon> {une source proche de l'enquête}, [il a fui].",
        ("indirect by source proche de l'enquête (anonymous)",),
    ),
    Rule(
        "press in general",
        "<Selon> {des médias locaux}, [il a fui].",
        ("indirect by médias locaux (anonymous)",),
    ),
    Rule(
        "several people",
        "{Des responsables turcs cités par une agence} <disent> que [tout va bien].",
        ("indirect by responsables turcs (anonymous)",),
    ),
    Rule(
        "one of several",
        "Deux responsables ont parlé. {L'un des responsables} <a dit> que [tout va bien].",
        ("indirect by un des responsables (anonymous)",),
    ),
    Rule(
        "a group comes back by its bare noun",
        "[Il a fui], <ont dit> {1|deux douaniers belges}. "
        "{2|Les douaniers} <2|nient> [2|l'accord].",
        (
            "indirect by deux douaniers belges (anonymous)",
            "indirect by deux douaniers belges (anonymous)",
        ),
    ),
    Rule(
        "handful of people",
        "{Une poignée de manifestants} <demande> [un vote].",
        ("indirect by poignée de manifestants (anonymous)",),
    ),
    Rule(
        "authorities are an institution",
        "<Selon> {les autorités}, [tout est calme].",
        ("indirect by autorités",),
    ),
    Rule(
        "spokesman of a body",
        "{Un porte-parole du collectif} <a dit> que [tout est calme].",
        ("indirect by porte-parole du collectif",),
    ),
    Rule(
        "elected member of no name",
        "{Un élu socialiste de la Drôme} <juge> [la loi mauvaise].",
        ("indirect by élu socialiste de la Drôme (anonymous)",),
    ),
    Rule(
        "relation that identifies one person",
        "{La mère du suspect} <dit> que [son fils est malade].",
        ("indirect by mère du suspect",),
    ),
    Rule(
        "worker known by the trade only",
        "Le bus a brûlé. <Selon> {le chauffeur}, [la direction savait].",
        ("indirect by chauffeur (anonymous)",),
    ),
    Rule(
        "share of the public",
        "{63 % des Français} <estiment> que [l'impôt est trop lourd].",
        ("indirect by 63 % des Français",),
    ),
    Rule(
        "people that a body calls its own",
        "<Selon> {certains salariés}, [la direction savait].",
        ("indirect by certains salariés (anonymous)",),
    ),
    Rule(
        "parents of somebody named",
        "<Selon> {les parents de Marie Durand}, [elle dormait].",
        ("indirect by parents de Marie Durand",),
    ),
    Rule(
        "a determiner that stays in the name gives up its capital",
        "{Certains} <affirment> que [le pont cédera].",
        ("indirect by certains (anonymous)",),
    ),
    Rule(
        "one of several at the head of a sentence",
        "{L'un des riverains} <dit> que [le pont cédera].",
        ("indirect by un des riverains (anonymous)",),
    ),
    Rule(
        "his lawyer is known by whose lawyer he is",
        "La famille porte plainte. <Pour> {son avocat}, [c'est une bavure].",
        ("indirect by avocat de la famille",),
    ),
    Rule(
        "a press that is no newspaper of that name",
        "<Selon> {la presse}, [il a fui].",
        ("indirect by presse (anonymous)",),
    ),
    Rule(
        "killer by another word, in the words of the source",
        "L'assassin est mort. À Lyon, {le meurtrier} <a crié> « [Non] ».",
        ("direct by meurtrier (anonymous)",),
    ),
    Rule(
        "a cue is a verb, whatever the word could be",
        "{Un proche} <précise> que [tout va bien].",
        ("indirect by proche (anonymous)",),
    ),
    Rule(
        "man by his age",
        "<Selon> {un homme de 69 ans}, [il a fui].",
        ("indirect by homme de 69 ans (anonymous)",),
    ),
)
