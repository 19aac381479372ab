"""Golden rules of the regions: one phenomenon each, as specification and as test.

A rule shows its regions in place of a description: `regions` holds one line each, in text order,
with a dot for each level of nesting, the quoted words of each paragraph between bars, and a sign
before them: ``q`` a quotation, ``o`` one that is left open, ``t`` a turn of a dialogue.
`faults` are the codes of the diagnostics, in text order.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    text: str
    regions: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


RULES = (
    # --- the marks ------------------------------------------------------------------------------
    Rule("guillemets", "Il a dit « je viens ».", ("q|je viens|",)),
    Rule("no space inside", "Il a dit «je viens».", ("q|je viens|",)),
    Rule("no-break space", "« Oui », dit-il.", ("q|Oui|",)),
    Rule("narrow no-break space", "«\u202fOui\u202f», dit-il.", ("q|Oui|",)),
    Rule("thin space", "«\u2009Oui\u2009», dit-il.", ("q|Oui|",)),
    Rule("word joiner beside a space", "«\u2060\u00a0Oui\u00a0\u2060».", ("q|Oui|",)),
    Rule("several spaces", "«   Oui   ».", ("q|Oui|",)),
    Rule("space on one side only", "« Oui», dit-il.", ("q|Oui|",)),
    Rule(
        "no space after the closing mark", "« Nous partons »a dit le maire.", ("q|Nous partons|",)
    ),
    Rule("no space before the opening mark", "Il crie« Partez ! »", ("q|Partez !|",)),
    Rule("punctuation spaced out", "« Nous partons » , dit-elle .", ("q|Nous partons|",)),
    Rule("full stop inside", "Il conclut : « C'est fini. »", ("q|C'est fini.|",)),
    Rule("full stop outside", "Il parle d'« urgence ».", ("q|urgence|",)),
    Rule("after an elided word and a space", "Il parle d' « urgence » .", ("q|urgence|",)),
    Rule("in brackets", "Il vient (« bientôt »).", ("q|bientôt|",)),
    Rule("two side by side", "« Oui » « Non »", ("q|Oui|", "q|Non|")),
    Rule("two with an incise between", "« Oui », dit-il, « demain ».", ("q|Oui|", "q|demain|")),
    Rule("single guillemets", "On l'appelle ‹ la Suisse ›.", ("q|la Suisse|",)),
    Rule("curly marks", "Il a dit “je viens”.", ("q|je viens|",)),
    Rule("curly marks spaced", "Il a dit “ je viens ” .", ("q|je viens|",)),
    Rule("low and high marks", "Er sagt „ja“, puis „non”.", ("q|ja|", "q|non|")),
    Rule("high reversed mark", "Il a dit ‟je viens”.", ("q|je viens|",)),
    Rule("the same mark on both sides", "Han sa ”ja” och gick.", ("q|ja|",)),
    Rule("doubled chevrons", "Il a dit <<je viens>>.", ("q|je viens|",)),
    Rule("doubled chevrons spaced", "Il a dit << je viens >>.", ("q|je viens|",)),
    Rule("one chevron is no mark", "De Paris -> Lille, 3 < 5 et 5 > 3."),
    Rule("doubled commas", "Il a dit ,,je viens''.", ("q|je viens|",)),
    Rule("a comma typed twice is no mark", "Il vient,, dit-on, demain."),
    Rule("doubled apostrophes", "Il a dit ''je viens''.", ("q|je viens|",)),
    Rule("doubled curly apostrophes", "Il a dit ’’je viens’’.", ("q|je viens|",)),
    Rule("doubled grave accents", "Il a dit ``je viens''.", ("q|je viens|",)),
    Rule("three apostrophes are bold type", "Un '''mot''' en gras."),
    Rule("inverted guillemets", "Er sagt »ja« und geht.", ("q|ja|",)),
    Rule("inverted single guillemets", "Er sagt ›ja‹ und geht.", ("q|ja|",)),
    Rule("full-width mark", "Il a dit ＂oui＂ hier.", ("q|oui|",)),
    Rule(
        "a title that is a quotation",
        "«Rien ne va plus»\n\nLe maire part.",
        ("q|Rien ne va plus|",),
    ),
    # --- the straight mark ----------------------------------------------------------------------
    Rule("straight marks", 'Il a dit "je viens".', ("q|je viens|",)),
    Rule("straight marks spaced", 'Le " bouclier " et la " lance " .', ("q|bouclier|", "q|lance|")),
    Rule("straight mark after an apostrophe", 'Il parle d\'"urgence".', ("q|urgence|",)),
    Rule("straight mark after a colon", 'Il dit:"oui".', ("q|oui|",)),
    Rule(
        "straight marks in straight marks",
        '"Il a dit "oui" hier", dit-elle.',
        ('q|Il a dit "oui" hier|', ".q|oui|"),
    ),
    Rule("a year before the closing mark", 'Le "Sommet 2030" commence.', ("q|Sommet 2030|",)),
    Rule("inches", 'Un écran de 27" et un disque 12" vinyle.'),
    Rule("inches beside a quotation", 'Le "Retina" de 13" est là.', ("q|Retina|",)),
    Rule("minutes and seconds", "En 3'30\"65, puis 46\"9 et 5' de plus."),
    # --- the apostrophe -------------------------------------------------------------------------
    Rule("apostrophes", "L'homme d'aujourd'hui n’a qu’une presqu'île."),
    Rule("apostrophe and a space after", "Le maire de l' Isle et l' été d' Yvetot."),
    Rule("apostrophe and a space before", "Je crois qu 'il vient de l' usine."),
    Rule("years cut short", "Ceux de '68 et les filles' de '89."),
    Rule("single straight marks", "Le mot 'égalité' revient.", ("q|égalité|",)),
    Rule("single curly marks", "Le mot ‘égalité’ revient.", ("q|égalité|",)),
    Rule("apostrophes as marks", "Le mot ’égalité’ revient.", ("q|égalité|",)),
    Rule(
        "apostrophe inside single marks", "Il crie 'c'est l'heure' et part.", ("q|c'est l'heure|",)
    ),
    Rule("low single marks", "Das Wort ‚ja‘ genügt.", ("q|ja|",)),
    Rule("an opening single mark alone", "Le mot ‘égalité revient.", (), ("unclosed-mark",)),
    # --- nesting --------------------------------------------------------------------------------
    Rule(
        "guillemets in guillemets",
        "« Il m'a dit « viens » hier »",
        ("q|Il m'a dit « viens » hier|", ".q|viens|"),
    ),
    Rule(
        "both closed at once",
        "« Il m'a dit : « viens » »",
        ("q|Il m'a dit : « viens »|", ".q|viens|"),
    ),
    Rule("curly in guillemets", "« Il m'a dit “viens” »", ("q|Il m'a dit “viens”|", ".q|viens|")),
    Rule("guillemets in curly", "“Il dit « oui » enfin”", ("q|Il dit « oui » enfin|", ".q|oui|")),
    Rule(
        "straight in guillemets", '« Il m\'a dit "viens" »', ('q|Il m\'a dit "viens"|', ".q|viens|")
    ),
    Rule("three levels", "« A “b 'c' d” e »", ("q|A “b 'c' d” e|", ".q|b 'c' d|", "..q|c|")),
    # --- paragraphs -----------------------------------------------------------------------------
    Rule("reopened with the opening mark", "« Un.\n« Deux.\n« Trois. »", ("q|Un.|Deux.|Trois.|",)),
    Rule(
        "reopened with the closing mark", "« Un.\n\n» Deux.\n\n» Trois. »", ("q|Un.|Deux.|Trois.|",)
    ),
    Rule("reopened curly marks", "“Un.\n“Deux.”", ("q|Un.|Deux.|",)),
    Rule("reopened straight marks", '"Un.\n"Deux."', ("q|Un.|Deux.|",)),
    Rule("reopened, the break lost", '"Un. "Deux". Il part.', ("q|Un.|Deux|",)),
    Rule("reopened guillemets, the break lost", "« Un. « Deux. » Fin.", ("q|Un.|Deux.|",)),
    Rule(
        "a sentence in marks within a quotation",
        '"Il crie. "Oui." Et rien."',
        ('q|Il crie. "Oui." Et rien.|', ".q|Oui.|"),
    ),
    Rule(
        "a quotation after a fragment that nothing closes",
        'Un "pas timide. "Allons", dit-il.',
        ('o|pas timide. "Allons", dit-il.|', ".q|Allons|"),
        ("unclosed-mark",),
    ),
    Rule(
        "both levels reopened",
        "« Un “deux\n« “trois” quatre »",
        ("q|Un “deux|“trois” quatre|", ".q|deux|trois|"),
    ),
    Rule(
        "a quotation within reopened ones",
        "« Un.\n« Il dit « deux » et part.\n« Trois. »",
        ("q|Un.|Il dit « deux » et part.|Trois.|", ".q|deux|"),
    ),
    Rule(
        "closed later without reopening",
        "Il lit : « Un.\n\nDeux.\n\nTrois. »",
        ("q|Un.|Deux.|Trois.|",),
    ),
    Rule("closing mark on a line of its own", "«\nUn.\n»", ("q|Un.|",)),
    Rule(
        "closed too far away",
        "Il lit : « Un." + "\n\nDeux." * 7 + " »",
        ("o|Un.|",),
        ("unclosed-mark", "stray-mark"),
    ),
    Rule(
        "an opening between ends the wait",
        "« Un.\n\nIl dit « deux ».",
        ("o|Un.|", "q|deux|"),
        ("unclosed-mark",),
    ),
    Rule("any line break ends a paragraph", "« Un.\r\n« Deux. »", ("q|Un.|Deux.|",)),
    # --- faults ---------------------------------------------------------------------------------
    Rule(
        "unclosed",
        "Il dit « je viens, puis part.\nRien.",
        ("o|je viens, puis part.|",),
        ("unclosed-mark",),
    ),
    Rule(
        "unclosed inside another",
        "« Il dit “je viens »",
        ("q|Il dit “je viens|", ".o|je viens|"),
        ("unclosed-mark",),
    ),
    Rule("never opened", "Il vient », dit-elle.", (), ("stray-mark",)),
    Rule(
        "opened with curly, closed with guillemet",
        "Il dit “ oui » hier.",
        ("q|oui|",),
        ("mixed-marks",),
    ),
    Rule(
        "opened with guillemet, closed straight",
        'Il dit « oui", hier.',
        ("q|oui|",),
        ("mixed-marks",),
    ),
    Rule(
        "opened with guillemet, closed straight and spaced",
        'Il dit « oui " , hier.',
        ("q|oui|",),
        ("mixed-marks",),
    ),
    Rule(
        "opened with guillemet, closed with curly",
        "Il dit « oui ” hier.",
        ("q|oui|",),
        ("mixed-marks",),
    ),
    Rule(
        "two mixed pairs",
        "“ Un » et “ deux »",
        ("q|Un|", "q|deux|"),
        ("mixed-marks", "mixed-marks"),
    ),
    Rule("an odd closer before the right one", '« Un deux" »', ('q|Un deux"|',), ("stray-mark",)),
    Rule("nothing inside", "Il dit « » et part.", (), ("empty-quotation",)),
    # --- dashes ---------------------------------------------------------------------------------
    Rule(
        "turns with an incise",
        "— Tu viens ?\n— Non, dit-elle.",
        ("t|Tu viens ?|", "t|Non, dit-elle.|"),
    ),
    Rule("turns with shorter dashes", "– Tu viens ?\n– Non !", ("t|Tu viens ?|", "t|Non !|")),
    Rule(
        "turns with hyphens",
        "- Tu viens ?\n- Je ne sais pas.",
        ("t|Tu viens ?|", "t|Je ne sais pas.|"),
    ),
    Rule(
        "turns with horizontal bars",
        "―\u00a0Tu viens ?\n―\u00a0Non !",
        ("t|Tu viens ?|", "t|Non !|"),
    ),
    Rule("one turn after a colon", "Il cria :\n— Tu viens ?\nElle partit.", ("t|Tu viens ?|",)),
    Rule(
        "narration between turns",
        "— Tu viens ?\nElle rit.\n— Non, dit-elle.",
        ("t|Tu viens ?|", "t|Non, dit-elle.|"),
    ),
    Rule(
        "a quotation in a turn",
        "— Il a dit « non » !\n— Tu mens, dit-elle.",
        ("t|Il a dit « non » !|", ".q|non|", "t|Tu mens, dit-elle.|"),
    ),
    Rule(
        "turns in a quotation",
        "« Tu viens ?\n— Non, dit-elle.\n— Viens ! »",
        ("q|Tu viens ?|— Non, dit-elle.|— Viens !|", ".t|Non, dit-elle.|", ".t|Viens !|"),
    ),
    Rule(
        "a mark after the dash takes the place of the turn",
        "— « Tu viens ? » dit-il.",
        ("q|Tu viens ?|",),
    ),
    Rule("a list", "Sont fermées :\n- la mairie ;\n- l'école ;\n- la poste."),
    Rule("a list of sentences", "Il propose :\n- Le retrait de la loi.\n- La hausse des salaires."),
    Rule(
        "a signature", "« Nous partons. »\n\n— Jeanne Petit, maire de Tours", ("q|Nous partons.|",)
    ),
    Rule("a place line", "LYON (AFP) — Le maire part.\n\n3 mai 2031. –\nLe préfet reste."),
    Rule("degrees below zero", "Il fait froid.\n-12 °C à Lyon !\n-15 °C à Lille !"),
    Rule("a dash within a sentence", "Le maire — vous le savez — part !"),
    Rule("turns set in", "     — Tu viens ?\n     — Non !", ("t|Tu viens ?|", "t|Non !|")),
    # --- turns that run on within a paragraph ---------------------------------------------------
    Rule(
        "turns after a colon and after each other",
        "Il demanda : — Vous venez ? — Non. Elle se leva.",
        ("t|Vous venez ?|", "t|Non.|"),
    ),
    Rule(
        "the narrator takes over and announces again",
        "Il demanda : — Vous venez ? Elle rougit et dit : — Oui.",
        ("t|Vous venez ?|", "t|Oui.|"),
    ),
    Rule("a dash of the narrator", "Il partit. — La ville dormait déjà. — On le sut plus tard."),
    Rule("a run-on list", "Trois villes sont touchées : — Lyon. — Lille. — Tours."),
    Rule(
        "a run-on turn in marks",
        "Il demanda : — « Vous venez ? » — Elle rit.",
        ("q|Vous venez ?|",),
    ),
    # --- faults that meet -----------------------------------------------------------------------
    Rule(
        "a spaced straight mark closes before a paragraph could reopen",
        'Il dit « oui " , hier.\n« Non », dit-elle.',
        ("q|oui|", "q|Non|"),
        ("mixed-marks",),
    ),
    Rule("a reopening without words", "« Oui.\n«", ("o|Oui.|",), ("unclosed-mark", "stray-mark")),
)
