"""Golden rules of the tags: words that need one, as ``word/TAG`` or ``word/TAG:form``.

Words without a tag are free: each rule is about one phenomenon.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    marked: str


RULES = (
    Rule("simple reporting verb", "Le maire affirme/VERB:fin que/SCONJ la digue tiendra/VERB:fin."),
    Rule("compound reporting verb", "La ministre a/AUX:fin déclaré/VERB:ppart hier."),
    Rule("adverb in the verb group", "Il a/AUX:fin également/ADV précisé/VERB:ppart ce point."),
    Rule("inverted noun", "« Oui », a/AUX:fin déclaré/VERB:ppart la/DET ministre/NOUN."),
    Rule("inverted name", "« Oui », précise/VERB:fin Jean/PROPN Dupont/PROPN."),
    Rule("inverted clitic", "« Oui », a/AUX:fin -t-il/PRON ajouté/VERB:ppart."),
    Rule("inverted simple verb", "« Oui », répond/VERB:fin -elle/PRON."),
    Rule("avoir as main verb", "Elle a/VERB:fin un frère."),
    Rule("passive", "Le texte a/AUX:fin été/AUX:ppart adopté/VERB:ppart."),
    Rule("relative que", "Le livre que/PRON:rel Marie lit est long."),
    Rule("relative qui", "L'homme qui/PRON:rel parle est parti."),
    Rule("dont", "Le livre dont/PRON:rel il parle."),
    Rule("ne … que", "Il n'/ADV a que/ADV deux euros."),
    Rule("elided complementizer", "Il a annoncé qu'/SCONJ il viendrait/VERB:fin."),
    Rule("contraction", "Il parle du/ADP maire au/ADP préfet."),
    Rule("plural contraction", "Le maire des/ADP communes parle."),
    Rule("plural article", "Il achète/VERB:fin des/DET pommes/NOUN."),
    Rule("object pronoun", "Il le/PRON voit/VERB:fin."),
    Rule("adjective behind a noun", "Le gouvernement/NOUN français/ADJ hésite/VERB:fin."),
    Rule("noun or verb: noun", "Une annonce/NOUN importante/ADJ a été faite."),
    Rule("noun or verb: verb", "Le maire annonce/VERB:fin son départ/NOUN."),
    Rule("gerund", "Il part en/ADP soulignant/VERB:gpart ses mérites."),
    Rule("infinitive", "Il promet de/ADP partir/VERB:inf demain."),
    Rule("proper noun inside", "Le président Emmanuel/PROPN Macron/PROPN arrive à Paris/PROPN."),
    Rule("numbers", "Il y a 11 000/NUM habitants/NOUN."),
    Rule("capital without its accent", "L'Etat/NOUN paie/VERB:fin."),
    Rule("marks", "«/PUNCT Oui »/PUNCT ./PUNCT"),
)
