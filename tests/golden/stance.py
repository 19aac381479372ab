"""Golden rules of stance: what the words around a cue tell, one phenomenon each.

A rule gives a text and the words of every field of the stance of one attribution (the first, unless
`which` says another). A field that a rule does not name must be empty; `act` and `firmness` are
``state`` and ``neutral`` unless it says otherwise.
"""

from typing import NamedTuple

__all__ = ["RULES", "Rule"]


class Rule(NamedTuple):
    """One phenomenon; several spans of one field stand in a tuple."""

    name: str
    text: str
    act: str = "state"
    firmness: str = "neutral"
    hearsay: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    stresses: tuple[str, ...] = ()
    addressee: str = ""
    medium: str = ""
    occasion: str = ""
    time: str = ""
    which: int = 0


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
    # --- acts -----------------------------------------------------------------------------------
    Rule("act, deny", "Le maire dément que le pont soit fermé.", act="deny", firmness="denied"),
    Rule("act, accuse", "Le maire accuse le préfet d'avoir menti.", act="accuse"),
    Rule("act, promise", "Le maire a promis de rouvrir le pont.", act="promise"),
    Rule("act, threat", "Le maire menace de fermer le pont.", act="promise"),
    Rule("act, order", "Le préfet a ordonné de fermer le pont.", act="order"),
    Rule("act, warn", "Le maire prévient que le pont fermera.", act="warn"),
    Rule("act, concede", "Le maire reconnaît avoir fermé le pont.", act="concede"),
    Rule("act, judge", "Le maire estime que le pont tient.", act="judge"),
    Rule("act, announce", "Le maire annonce que le pont ouvre.", act="announce"),
    Rule("act, criticise", "« Ce pont est une ruine », fustige le maire.", act="criticise"),
    Rule("act, ask", "« Le pont tient-il ? », demande le maire.", act="ask"),
    Rule("act, ask whether", "Le maire demande si le pont tient.", act="ask"),
    Rule("act, propose", "Le maire propose de fermer le pont.", act="propose"),
    Rule("act, want", "Le maire veut « une ville plus verte ».", act="want"),
    Rule("act, locution", "Le maire fait savoir que le pont ouvre.", act="announce"),
    Rule("act, preposition", "Selon le maire, le pont tient."),
    Rule("act, eyes", "Aux yeux du maire, le pont est trop vieux.", act="judge"),
    Rule("act, own admission", "De l'aveu du maire, le pont a coûté trop cher.", act="concede"),
    Rule(
        "act, noun", "L'annonce du maire selon laquelle le pont ouvrira a surpris.", act="announce"
    ),
    Rule("act, adjective", "Le maire s'est dit convaincu que le pont tient.", act="judge"),
    # --- firmness -------------------------------------------------------------------------------
    Rule(
        "firm, verb", "« Le pont tient », martèle le maire.", firmness="firm", stresses=("martèle",)
    ),
    Rule(
        "firm, insists",
        "« Le pont tient », a insisté le maire.",
        firmness="firm",
        stresses=("a insisté",),
    ),
    Rule(
        "firm, adverb",
        "Le maire a clairement affirmé que le pont tient.",
        firmness="firm",
        stresses=("clairement",),
    ),
    Rule(
        "hedged, locution",
        "Le maire a laissé entendre que le pont ouvre.",
        firmness="hedged",
        hedges=("a laissé entendre",),
    ),
    Rule(
        "hedged, seems to say",
        "Le maire semble dire que le pont tient.",
        firmness="hedged",
        hedges=("semble",),
    ),
    Rule(
        "hedged, adverb of the content",
        "Le maire affirme que le pont est sans doute fermé.",
        firmness="hedged",
        hedges=("sans doute",),
    ),
    Rule(
        "hedged, modal",
        "Selon le maire, le pont pourrait fermer.",
        firmness="hedged",
        hedges=("pourrait",),
    ),
    Rule(
        "hedged, fears",
        "Le maire craint que le pont ne cède.",
        act="express",
        firmness="hedged",
        hedges=("craint",),
    ),
    Rule(
        "hedged, suggests that",
        "Le maire suggère que le pont est trop vieux.",
        firmness="hedged",
        hedges=("suggère",),
    ),
    Rule(
        "hedged, judges in the conditional",
        "Le maire estime que le gel serait en cause.",
        act="judge",
        firmness="hedged",
        hedges=("serait",),
    ),
    Rule("withheld", "Le maire n'a pas précisé si le pont tient.", firmness="withheld"),
    # --- hearsay --------------------------------------------------------------------------------
    Rule(
        "hearsay, perfect",
        "Selon le maire, le suspect aurait volé trois voitures.",
        firmness="hearsay",
        hearsay=("aurait volé",),
    ),
    Rule(
        "hearsay, passive",
        "Selon le maire, le suspect aurait été aperçu à Lille.",
        firmness="hearsay",
        hearsay=("aurait été aperçu",),
    ),
    Rule(
        "hearsay, to be",
        "D'après la police, le suspect serait un ouvrier.",
        firmness="hearsay",
        hearsay=("serait",),
    ),
    Rule(
        "hearsay, il s'agirait",
        "Il s'agirait d'un accident, selon la police.",
        firmness="hearsay",
        hearsay=("agirait",),
    ),
    Rule(
        "hearsay, perfect under a past cue",
        "La police a indiqué que le suspect aurait fui.",
        firmness="hearsay",
        hearsay=("aurait fui",),
    ),
    Rule(
        "hearsay, saying itself",
        "Le maire aurait confié à ses proches que le pont ferme.",
        firmness="hearsay",
        hearsay=("aurait confié",),
        addressee="à ses proches",
    ),
    Rule("no hearsay, future in the past", "Le maire a déclaré que le pont ouvrirait lundi."),
    Rule(
        "no hearsay, passive future in the past",
        "Le maire a annoncé que le pont serait rouvert lundi.",
        act="announce",
    ),
    Rule(
        "no hearsay, what follows from it",
        "Selon le maire, le pont a rouvert, ce qui permettrait de le réparer.",
    ),
    Rule("no hearsay, hypothesis", "Selon le maire, le pont aurait cédé si la crue avait duré."),
    Rule("no hearsay, in case of", "Selon le maire, le pont serait fermé en cas de crue."),
    Rule("no hearsay, wish", "« Je voudrais un pont neuf », a dit le maire."),
    Rule("no hearsay, politeness", "Selon le maire, il faudrait un pont neuf."),
    Rule("no hearsay, verdict", "« Ce serait une erreur », a dit le maire."),
    Rule("no hearsay, first person", "« Nous aurions préféré un pont neuf », a dit le maire."),
    Rule("no hearsay, imperfect in r", "Selon le maire, la voiture se retirait."),
)
