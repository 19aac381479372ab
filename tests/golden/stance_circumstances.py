"""Golden rules of stance: when something is said, to whom, by what medium, on what occasion."""

from golden.stance_notation import Rule

_SAID = "a déclaré que le pont tiendra."

RULES = (
    # --- time -----------------------------------------------------------------------------------
    Rule(
        "time, day after the cue",
        "Marie Durand a déclaré mercredi que le pont tient.",
        time="mercredi",
    ),
    Rule("time, day before the subject", f"Jeudi, Marie Durand {_SAID}", time="Jeudi"),
    Rule("time, last week", f"La semaine dernière, le maire {_SAID}", time="La semaine dernière"),
    Rule("time, date", f"Le 4 novembre, le maire {_SAID}", time="Le 4 novembre"),
    Rule(
        "time, date in full",
        "« Le pont tient », a déclaré le maire jeudi 4 novembre 2021.",
        time="jeudi 4 novembre 2021",
    ),
    Rule("time, first of the month", f"Le 1er mai, le maire {_SAID}", time="Le 1er mai"),
    Rule(
        "time, month and year",
        "Le maire a déclaré en mai 2015 que le pont tient.",
        time="en mai 2015",
    ),
    Rule("time, year", "Le maire a déclaré en 2015 que le pont tient.", time="en 2015"),
    Rule("time, part of a day", "« Le pont tient », a dit le maire ce matin.", time="ce matin"),
    Rule(
        "time, hour",
        "« Le pont tient », a dit le maire mardi vers 8 h 00.",
        time="mardi vers 8 h 00",
    ),
    Rule("time, hour in one word", f"Vers 20h30, le maire {_SAID}", time="Vers 20h30"),
    Rule("time, yesterday", "« Le pont tient », a dit hier soir le maire.", time="hier soir"),
    Rule(
        "time, ago",
        "« Le pont tient », a dit le maire il y a deux jours.",
        time="il y a deux jours",
    ),
    Rule("time, evening", f"Dans la soirée, le maire {_SAID}", time="Dans la soirée"),
    Rule(
        "time, night between two days",
        f"Dans la nuit de lundi à mardi, le maire {_SAID}",
        time="Dans la nuit de lundi à mardi",
    ),
    Rule("time, end of the day", f"En fin de journée, le maire {_SAID}", time="En fin de journée"),
    Rule(
        "time, earlier",
        "« Le pont tient », avait dit le maire deux jours plus tôt.",
        time="deux jours plus tôt",
    ),
    Rule("time, loose", f"Récemment, le maire {_SAID}", time="Récemment"),
    Rule(
        "time, duration",
        "Le maire accuse depuis plusieurs mois le préfet de cacher des rapports.",
        act="accuse",
        time="depuis plusieurs mois",
    ),
    Rule(
        "time, of the content is not of the cue", "Le maire a déclaré que le pont ouvrira mercredi."
    ),
    Rule(
        "time, of a noun is not of the cue",
        f"Après le conseil de jeudi, le maire {_SAID}",
        occasion="Après le conseil de jeudi",
    ),
    Rule("time, of another clause", f"Alors que le pont est fermé depuis jeudi, le maire {_SAID}"),
    Rule("time, of the clause before", f"Le pont a fermé jeudi et le maire {_SAID}"),
    Rule(
        "time, before a gerund",
        f"Jeudi, en ouvrant le pont, le maire {_SAID}",
        time="Jeudi",
    ),
    Rule(
        "time, before a parenthesis",
        f"Jeudi, à Lille (Nord), le maire {_SAID}",
        time="Jeudi",
        occasion="à Lille",
    ),
    Rule("time, in a relative clause behind", "« Le pont tient », a dit le maire, qui part jeudi."),
    Rule(
        "time, shared by the participle",
        "Le maire a déclaré jeudi que le pont tient, précisant que tout va bien.",
        time="jeudi",
        which=1,
    ),
    # --- addressee ------------------------------------------------------------------------------
    Rule(
        "addressee, agency",
        "Marie Durand a déclaré à l'agence Reuters que le pont tient.",
        addressee="à l'agence Reuters",
    ),
    Rule(
        "addressee, behind an occasion",
        "Le maire a affirmé lors d'une conférence de presse devant les élus que le pont tient.",
        addressee="devant les élus",
        occasion="lors d'une conférence de presse",
    ),
    Rule(
        "addressee, newspaper", "« Le pont tient », a dit le maire au Monde.", addressee="au Monde"
    ),
    Rule(
        "addressee, people",
        "« Le pont tient », a dit le suspect aux enquêteurs.",
        addressee="aux enquêteurs",
    ),
    Rule(
        "addressee, several words",
        "Le suspect a dit à des agents de la police que le pont tient.",
        addressee="à des agents de la police",
    ),
    Rule(
        "addressee, press",
        "« Le pont tient », a dit le maire devant la presse.",
        addressee="devant la presse",
    ),
    Rule(
        "addressee, members of parliament",
        f"Devant les députés, le ministre {_SAID}",
        addressee="Devant les députés",
    ),
    Rule(
        "addressee, auprès de",
        "« Le pont tient », a confirmé le maire auprès de l'AFP.",
        addressee="auprès de l'AFP",
    ),
    Rule(
        "addressee, who asks",
        f"Interrogé par l'AFP, le maire {_SAID}",
        addressee="Interrogé par l'AFP",
    ),
    Rule(
        "addressee, who asks and when",
        f"Interrogé jeudi par l'AFP, le maire {_SAID}",
        addressee="Interrogé jeudi par l'AFP",
        time="jeudi",
    ),
    Rule(
        "addressee, title and name",
        "« Le pont tient », a dit le maire à Mme Lefort.",
        addressee="à Mme Lefort",
    ),
    Rule(
        "addressee, first and last name",
        "« Le pont tient », a dit le maire à Julie Lefort.",
        addressee="à Julie Lefort",
    ),
    Rule("addressee, pronoun", "« Le pont tient », lui a répondu le maire.", addressee="lui"),
    Rule("addressee, them", "« Le pont tient », leur a répondu le maire.", addressee="leur"),
    Rule(
        "addressee, object",
        "Le préfet a averti les habitants que le pont fermera.",
        act="warn",
        addressee="les habitants",
    ),
    Rule(
        "addressee, whom one asks",
        "Le préfet demande aux habitants de rester chez eux.",
        act="request",
        addressee="aux habitants",
    ),
    Rule(
        "addressee, a country that is asked",
        "Le maire demande à Paris de payer.",
        act="request",
        addressee="à Paris",
    ),
    Rule(
        "addressee, target of a charge is none",
        "Le maire accuse le préfet de mentir.",
        act="accuse",
    ),
    Rule("addressee, quant à lui is none", "Le maire, quant à lui, affirme que le pont tient."),
    Rule(
        "addressee and time, after an inverted subject",
        "Le pont tient, ont déclaré deux ouvriers à l'agence Reuters mercredi.",
        addressee="à l'agence Reuters",
        time="mercredi",
    ),
    # --- medium ---------------------------------------------------------------------------------
    Rule(
        "medium, network", "« Le pont tient », a écrit le maire sur Twitter.", medium="sur Twitter"
    ),
    Rule("medium, one letter", "« Le pont tient », a écrit le maire sur X.", medium="sur X"),
    Rule("medium, channel", "Le maire a affirmé sur BFMTV que le pont tient.", medium="sur BFMTV"),
    Rule(
        "medium, own page",
        "« Le pont tient », a écrit le maire sur sa page Facebook.",
        medium="sur sa page Facebook",
    ),
    Rule("medium, statement", f"Dans un communiqué, le maire {_SAID}", medium="Dans un communiqué"),
    Rule(
        "medium, statement and its day",
        f"Dans un communiqué diffusé mercredi, le maire {_SAID}",
        medium="Dans un communiqué diffusé mercredi",
        time="mercredi",
    ),
    Rule(
        "medium, e-mail",
        "Le maire a affirmé par courriel que le pont tient.",
        medium="par courriel",
    ),
    Rule(
        "medium, open letter",
        "« Le pont tient », écrit le maire dans une tribune.",
        medium="dans une tribune",
    ),
    Rule(
        "medium, interview and newspaper",
        "« Le pont tient », a dit le maire dans un entretien au Monde.",
        medium="dans un entretien au Monde",
        addressee="au Monde",
    ),
    Rule(
        "medium, microphone",
        "« Le pont tient », a dit le maire au micro de France Inter.",
        medium="au micro de France Inter",
    ),
    Rule(
        "medium, programme with a title",
        "« Le pont tient », a dit le maire dans l'émission « Bonsoir » diffusée mardi.",
        medium="dans l'émission « Bonsoir » diffusée mardi",
        time="mardi",
    ),
    Rule(
        "medium, who cites",
        "Selon le maire, cité par l'AFP, le pont tient.",
        medium="cité par l'AFP",
    ),
    Rule("medium, of the content", "Le maire a déclaré que l'annonce a paru dans un communiqué."),
    # --- occasion -------------------------------------------------------------------------------
    Rule(
        "occasion, conference",
        f"Lors d'une conférence de presse à Lille, le maire {_SAID}",
        occasion="Lors d'une conférence de presse à Lille",
    ),
    Rule(
        "occasion, with its day and its place",
        f"Lors d'une réunion organisée jeudi à Lille, le maire {_SAID}",
        occasion="Lors d'une réunion organisée jeudi à Lille",
        time="jeudi",
    ),
    Rule(
        "occasion, arrival",
        "« Le pont tient », a-t-elle dit à son arrivée au sommet de Lille.",
        occasion="à son arrivée au sommet de Lille",
    ),
    Rule(
        "occasion, before a relative clause",
        "« Le pont tient », a-t-elle dit à son arrivée au sommet, qui réunit vingt maires à Lille.",
        occasion="à son arrivée au sommet",
    ),
    Rule(
        "occasion, in the margin of",
        f"En marge du sommet, le maire {_SAID}",
        occasion="En marge du sommet",
    ),
    Rule(
        "occasion, at the end of",
        f"À l'issue de la réunion, le maire {_SAID}",
        occasion="À l'issue de la réunion",
    ),
    Rule("occasion, speech", f"Dans son discours, le maire {_SAID}", occasion="Dans son discours"),
    Rule(
        "occasion, visit between commas",
        f"Le maire, en visite à Lille, {_SAID}",
        occasion="en visite à Lille",
    ),
    Rule(
        "occasion, after an event",
        f"Après la réunion, le maire {_SAID}",
        occasion="Après la réunion",
    ),
    Rule("occasion, place", "Le maire a déclaré à Lille que le pont tient.", occasion="à Lille"),
    Rule("occasion, from a place", f"Depuis Berlin, le ministre {_SAID}", occasion="Depuis Berlin"),
    Rule(
        "occasion, in front of a building",
        "« Le pont tient », a dit le maire devant la mairie.",
        occasion="devant la mairie",
    ),
    Rule(
        "occasion, addressee and day together",
        "« Le pont tient », a dit le maire jeudi à la presse lors d'une visite.",
        occasion="lors d'une visite",
        addressee="à la presse",
        time="jeudi",
    ),
)
