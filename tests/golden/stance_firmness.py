"""Golden rules of stance: acts, and how firmly something is said, down to hearsay."""

from golden.stance_notation import Rule

RULES = (
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
