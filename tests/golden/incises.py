"""Golden rules of the incises: one phenomenon each.

The text is one region, a quotation or a turn. Each incise is shown as ``cue / subject / all of
it``; `speech` is what the speaker says when incises and narration are cut out.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    text: str
    incises: tuple[str, ...]
    speech: tuple[str, ...]


RULES = (
    # --- in quotation marks ---------------------------------------------------------------------
    Rule(
        "verb and pronoun",
        "« Oui, dit-il, je viens. »",
        ("dit / il / dit-il",),
        ("Oui", "je viens."),
    ),
    Rule(
        "pronoun after a linking t",
        "« Oui, ajoute-t-elle, je viens. »",
        ("ajoute / elle / ajoute-t-elle",),
        ("Oui", "je viens."),
    ),
    Rule(
        "reflexive verb: its pronoun is of the cue",
        "« Partez, s'écria-t-il, partez ! »",
        ("s'écria / il / s'écria-t-il",),
        ("Partez", "partez !"),
    ),
    Rule(
        "the pronoun of the hearer is not of the cue",
        "« Partez, lui dit-elle, partez ! »",
        ("dit / elle / lui dit-elle",),
        ("Partez", "partez !"),
    ),
    Rule(
        "auxiliary, pronoun, participle",
        "« Oui, a-t-il ajouté, nous viendrons. »",
        ("a-t-il ajouté / il / a-t-il ajouté",),
        ("Oui", "nous viendrons."),
    ),
    Rule(
        "adverb before the participle",
        "« Oui, a-t-elle ensuite précisé, nous viendrons. »",
        ("a-t-elle ensuite précisé / elle / a-t-elle ensuite précisé",),
        ("Oui", "nous viendrons."),
    ),
    Rule(
        "reflexive participle",
        "« Jamais, s'est-il exclamé, je ne céderai ! »",
        ("s'est-il exclamé / il / s'est-il exclamé",),
        ("Jamais", "je ne céderai !"),
    ),
    Rule(
        "verb and name",
        "« Nous, explique Jeanne Petit, voulons la paix. »",
        ("explique / Jeanne Petit / explique Jeanne Petit",),
        ("Nous", "voulons la paix."),
    ),
    Rule(
        "verb and noun phrase",
        "« Nous, affirme le maire de Tours, voulons la paix. »",
        ("affirme / le maire de Tours / affirme le maire de Tours",),
        ("Nous", "voulons la paix."),
    ),
    Rule(
        "auxiliary, participle, noun phrase",
        "« Nous, ont indiqué les syndicats, voulons la paix. »",
        ("ont indiqué / les syndicats / ont indiqué les syndicats",),
        ("Nous", "voulons la paix."),
    ),
    Rule(
        "what follows the noun phrase is of the incise alone",
        "« Oui, a répété Jean Petit devant la presse, je pars. »",
        ("a répété / Jean Petit / a répété Jean Petit devant la presse",),
        ("Oui", "je pars."),
    ),
    Rule(
        "a day after a comma is of the incise",
        "« C'est fini, a-t-il dit à Lyon, lundi. Nous rentrons. »",
        ("a-t-il dit / il / a-t-il dit à Lyon, lundi",),
        ("C'est fini", "Nous rentrons."),
    ),
    Rule(
        "after a question",
        "« Pourquoi ? demande-t-elle. Rien ne presse. »",
        ("demande / elle / demande-t-elle",),
        ("Pourquoi ?", "Rien ne presse."),
    ),
    Rule(
        "curly apostrophe",
        "« Partez, s’écria-t-il, partez ! »",
        ("s’écria / il / s’écria-t-il",),
        ("Partez", "partez !"),
    ),
    Rule(
        "two incises",
        "« Oui, dit-il, oui, répéta-t-il, oui. »",
        ("dit / il / dit-il", "répéta / il / répéta-t-il"),
        ("Oui", "oui", "oui."),
    ),
    Rule(
        "each paragraph has its own",
        "« Oui, dit-il.\n« Non, ajoute-t-il, jamais. »",
        ("dit / il / dit-il", "ajoute / il / ajoute-t-il"),
        ("Oui", "Non", "jamais."),
    ),
    # --- no incises -----------------------------------------------------------------------------
    Rule(
        "an enumeration has no subject after the verb",
        "« Le ministre est venu, a rappelé que la loi existe, est parti. »",
        (),
        ("Le ministre est venu, a rappelé que la loi existe, est parti.",),
    ),
    Rule(
        "a verb that reports nothing",
        "« Et le préfet, viendra-t-il demain ? »",
        (),
        ("Et le préfet, viendra-t-il demain ?",),
    ),
    Rule(
        "a question to the hearer",
        "« Et vous, dites-vous toujours cela ? »",
        (),
        ("Et vous, dites-vous toujours cela ?",),
    ),
    Rule(
        "the speaker's own hearsay",
        "« La loi, dit-on, sera votée. »",
        (),
        ("La loi, dit-on, sera votée.",),
    ),
    Rule(
        "the speaker's own first person",
        "« Cette année, nous avons trouvé un accord. »",
        (),
        ("Cette année, nous avons trouvé un accord.",),
    ),
    Rule(
        "a condition",
        "« Le préfet, eût-il déclaré cela, aurait tort. »",
        (),
        ("Le préfet, eût-il déclaré cela, aurait tort.",),
    ),
    Rule(
        "the beginning of the words is no incise",
        "« Dit-il la vérité ? »",
        (),
        ("Dit-il la vérité ?",),
    ),
    # --- in dialogues ---------------------------------------------------------------------------
    Rule(
        "a turn that an incise closes",
        "— Oui, dit-il.",
        ("dit / il / dit-il",),
        ("Oui",),
    ),
    Rule(
        "a turn that goes on",
        "— Oui, dit le comte en se levant, je viens.",
        ("dit / le comte / dit le comte en se levant",),
        ("Oui", "je viens."),
    ),
    Rule(
        "the narrator goes on after a comma",
        "— Oui ! s'écria Lise, qui riait, et demain aussi !",
        ("s'écria / Lise / s'écria Lise, qui riait",),
        ("Oui !", "et demain aussi !"),
    ),
    Rule(
        "a new sentence of the speaker",
        "— Non, dit-elle. Je ne viens pas.",
        ("dit / elle / dit-elle",),
        ("Non", "Je ne viens pas."),
    ),
    Rule(
        "a new sentence of the narrator",
        "— Non, dit-elle. Puis elle sortit.",
        ("dit / elle / dit-elle",),
        ("Non",),
    ),
    Rule(
        "the narrator gives the word back",
        "— Non, dit-elle. Puis elle ajouta : Quel froid !",
        ("dit / elle / dit-elle",),
        ("Non", "Quel froid !"),
    ),
    Rule(
        "faire frames too",
        "— Tiens, fit la vieille, c'est vous !",
        ("fit / la vieille / fit la vieille",),
        ("Tiens", "c'est vous !"),
    ),
    Rule(
        "a dash before the incise",
        "— Tiens ! — dit la vieille.",
        ("dit / la vieille / dit la vieille",),
        ("Tiens !",),
    ),
    Rule(
        "a note of the editor",
        "— Il est parti [Note : en Suisse.], dit-elle.",
        ("dit / elle / dit-elle",),
        ("Il est parti",),
    ),
    Rule(
        "points of suspension",
        "— Je voulais... balbutia-t-il.",
        ("balbutia / il / balbutia-t-il",),
        ("Je voulais...",),
    ),
)
