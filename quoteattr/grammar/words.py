"""Closed classes of French: the small words that the grammar stands on.

Each set is complete for written French, or says that it is not. Words are in the form of
`quoteattr.analysis.Token.norm`: NFC, lower case, straight apostrophe. Source: any grammar of
French; the sets were written for this project.
"""

__all__ = [
    "AVOIR",
    "CLITICS",
    "CONTRACTED",
    "DE",
    "ETRE",
    "INTERROGATIVES",
    "INVERTED",
    "MODALS",
    "NEGATORS",
    "PERSONAL_SUBJECTS",
    "RELATIVES",
    "STRONG_PRONOUNS",
    "SUBORDINATORS",
    "THOSE",
    "TIME_NOUNS",
    "VOICELESS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AVOIR = _words(
    "ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai "
    "auras "
    "aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient "
    "eusse eût avoir ayant"
)
ETRE = _words(
    "suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent "
    "serai "
    "seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez "
    "soient fusse fût être étant été"
)

PERSONAL_SUBJECTS = _words("je j' tu il elle on nous vous ils elles ce c' cela ça ceci")
STRONG_PRONOUNS = _words(
    "lui elle eux elles moi toi nous vous soi celui-ci celle-ci ceux-ci celles-ci celui-là "
    "celle-là "
    "ceux-là celles-là celui celle ceux celles certains certaines d'aucuns beaucoup plusieurs tous "
    "toutes quelques-uns quelques-unes chacun chacune quelqu'un personne lui-même elle-même "
    "eux-mêmes elles-mêmes l'un l'une"
)
INVERTED = _words(
    "-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -tu -nous -vous -t'il "
    "-t'elle"
)
CLITICS = _words("se s' me m' te t' le la l' les lui leur y en nous vous")
NEGATORS = _words("ne n'")
NEGATIVE_ADVERBS = _words("pas plus jamais point guère aucunement nullement rien")

RELATIVES = _words(
    "qui que qu' dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels quoi"
)
INTERROGATIVES = _words(
    "si s' pourquoi comment quand où combien quel quelle quels quelles qui lequel laquelle "
    "lesquels "
    "ce"
)
# Conjunctions that open a clause with a subject and a finite verb of its own. The two-word ones
# (tandis que, alors que) open with their *que*.
SUBORDINATORS = _words(
    "que qu' si s' lorsque lorsqu' quand puisque puisqu' comme quoique quoiqu' dès tandis alors"
)
CONTRACTED = _words("du des au aux dudit desdits")
DE = _words("de d' du des")
THOSE = _words("celui celle ceux celles")
VOICELESS = _words("c' ce ceci cela ça")  # subjects that say nothing

# Verbs that lend their subject and their mood to the infinitive of a reporting verb.
MODALS = frozenset(
    "pouvoir vouloir devoir aller venir tenir compter entendre souhaiter oser savoir faire laisser "
    "continuer commencer finir préférer".split()
)

TIME_NOUNS = _words(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin "
    "juillet "
    "août septembre octobre novembre décembre jour jours journée matin matinée midi "
    "après-midi soir "
    "soirée nuit veille lendemain semaine semaines week-end mois an ans année années heure heures "
    "minute minutes fois hier aujourd'hui demain instant moment temps printemps été automne hiver "
    "siècle h date avant-veille surlendemain trimestre semestre époque mi-journée"
)
