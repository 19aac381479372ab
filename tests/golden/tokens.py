"""Golden rules of the tokens: one phenomenon each, as specification and as test.

In `marked` a bar stands where one token ends and the next begins without white space between
them; white space that is no part of a token stands for itself, and ``_`` for white space that is
(*11_000* is one token). The text is `marked` without bars, with a space for each ``_`` unless
`space` says otherwise.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    marked: str
    space: str = " "


RULES = (
    # --- elision --------------------------------------------------------------------------------
    Rule("elided article", "l'|homme et l'|eau"),
    Rule("elided preposition", "le pont d'|Avignon"),
    Rule("elided conjunction", "il dit qu'|elle vient"),
    Rule("elided pronouns", "j'|ai|, tu m'|as|, il t'|a|, on s'|en va|, c'|est"),
    Rule("elided compounds", "jusqu'|ici lorsqu'|il puisqu'|on quoiqu'|un"),
    Rule("elision with a capital", "L'|État|, D'|autres|, Qu'|il parte"),
    Rule("curly apostrophe", "l’|homme qu’|il voit"),
    Rule("letter apostrophe", "lʼ|homme"),
    Rule("elision before a mark", "l'|« affaire »"),
    Rule("elision before a space", "l' affaire"),
    Rule("space before the apostrophe", "ce qu_'|il a vu"),
    Rule("no-break space before the apostrophe", "ce qu_'|il a vu", "\u00a0"),
    Rule("aujourd'hui is one word", "aujourd'hui et quelqu'un"),
    Rule("prud'homme is one word", "un prud'homme d'|une presqu'île entr'ouverte"),
    Rule("name with an apostrophe", "O'Brien à N'Djamena"),
    Rule("capital before a consonant is a name", "D'Souza et d'|Estaing"),
    # --- clitics --------------------------------------------------------------------------------
    Rule("subject with t", "a|-t-il dit"),
    Rule("subject with t, feminine", "affirme|-t-elle"),
    Rule("subject behind t", "dit|-il et répond|-elle"),
    Rule("on", "voit|-on et parle|-t-on"),
    Rule("first and second person", "dis|-je|, veux|-tu"),
    Rule("nous and vous", "avons|-nous|, pensez|-vous"),
    Rule("est-ce", "est|-ce possible"),
    Rule("est-ce que", "Est|-ce qu'|il vient"),
    Rule("imperative with an object", "dites|-le|, prends|-les|, parlez|-en|, vas|-y"),
    Rule("imperative with two objects", "donne|-le|-moi"),
    Rule("imperative of se", "allons|-nous|-en"),
    Rule("elided clitic", "va|-t'|en"),
    Rule("apostrophe for the second hyphen", "a|-t'il"),
    Rule("space for the first hyphen", "a t-il"),
    Rule("no-break hyphens", "a|\u2011t\u2011il dit"),
    Rule("capitals", "DIT|-IL"),
    Rule("demonstrative behind a noun", "ce jour|-là|, cette fois|-ci"),
    Rule("demonstrative pronoun", "celui-ci|, celles-là"),
    Rule("adverbs with là", "là-bas|, au-delà|, jusque-là"),
    Rule("même", "lui-même|, nous-mêmes"),
    Rule("compound nouns", "porte-parole|, vice-président|, rendez-vous"),
    Rule("peut-être", "peut-être"),
    Rule("names with a hyphen", "Jong-il et Suk-Yeol à Vitry-le-François"),
    Rule("apostrophe in a compound", "Côte-d'Or et main-d'œuvre"),
    Rule("c'est-à-dire is one word", "c'est-à-dire"),
    # --- abbreviations --------------------------------------------------------------------------
    Rule("titles", "M. Dupont|, MM. A et B|, Mme Roy|, Dr. Petit"),
    Rule("initials", "J. K. Rowling et George W. Bush"),
    Rule("joined initials", "J.K. Rowling aux U.S.A."),
    Rule("initials with a hyphen", "J.-C. Martin"),
    Rule("letter at the end", "le plan B|. Il part"),
    Rule("etc.", "des pommes|, etc."),
    Rule("page", "voir p. 12"),
    Rule("a short word is no page", "le no|. Il"),
    Rule("numero", "n° 5"),
    # --- numbers --------------------------------------------------------------------------------
    Rule("thousands with a space", "11_000 euros"),
    Rule("thousands with a no-break space", "11_000|€", "\u00a0"),
    Rule("thousands with a narrow space", "1_234_567", "\u202f"),
    Rule("a year and a number", "en 2016 300 personnes"),
    Rule("decimals", "3,5 et 4.2 points"),
    Rule("a range", "1_600-1_700 et 2016-2017"),
    Rule("a decimal stop is not the end", "en 2016|."),
    Rule("hours", "22h30 ou 22:30"),
    Rule("per cent", "40|% et 40 %"),
    Rule("date", "12/03/2016"),
    Rule("ordinals", "1er|, 2e|, XXIe"),
    Rule("number and unit", "3,5|km"),
    # --- the web --------------------------------------------------------------------------------
    Rule("address", "voir https://fr.wikinews.org/wiki/A?b=1|, ou www.lemonde.fr|."),
    Rule("mail", "jean.dupont@example.org|."),
    Rule("hashtag and handle", "#MeToo @exemple"),
    Rule("site", "Slate.fr|."),
    # --- marks ----------------------------------------------------------------------------------
    Rule("guillemets", "«|Oui|»|, dit|-il"),
    Rule("spaced marks", "« Oui » , dit|-il ."),
    Rule("double angle brackets", "<<|Oui|>>"),
    Rule("two apostrophes", "''|Oui|''"),
    Rule("single quotes", "'|Oui|'"),
    Rule("ellipsis", "Oui|... Non|…"),
    Rule("exclamation", "Oui|!!! Non|?!"),
    Rule("ellipsis in brackets", "[|...|]"),
    Rule("footnote", "fin|.|[1]"),
    Rule("dashes", "– oui — non -- si"),
    Rule("ampersand in capitals", "R&D"),
    Rule("inclusive writing", "député·e·s et étudiant.e.s"),
    # --- characters -----------------------------------------------------------------------------
    Rule("marks stay with their letters", "l'|e\u0301te\u0301 a\u0300 la Re\u0301union"),
    Rule("clitic with a mark", "ce jour|-la\u0300"),
    Rule("a mark alone", "a \u0301 b"),
    Rule("half a surrogate pair", "a|\ud800|b"),
    Rule("astral letters and signs", "𝒜𝒷|😀"),
    Rule("zero width space", "a|\u200b|b"),
    Rule("soft hyphen", "dé\u00adclare"),
    Rule("NUL", "a|\x00|b"),
)
