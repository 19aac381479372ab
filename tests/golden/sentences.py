"""Golden rules of the sentences: ``|`` ends each one; the text is `marked` without the bars."""

from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    marked: str


RULES = (
    Rule("full stop", "Il part.| Elle reste.|"),
    Rule("question and exclamation", "Qui vient ?| Personne !| Bien.|"),
    Rule("no final stop", "Un titre sans point|"),
    Rule("line break", "Un titre|\nUne phrase.|"),
    Rule("blank line", "Un titre|\n\nUne phrase.|"),
    Rule("carriage returns", "Un titre|\r\nUne phrase.|"),
    Rule("small letter goes on", "Il hésite... puis part.|"),
    Rule("ellipsis and capital", "Il hésite…| Elle part.|"),
    Rule("stop inside a number", "Il coûte 3.5 euros.|"),
    Rule("title", "M. Durand et Mme. Roy arrivent.|"),
    Rule("initials", "J. K. Rowling écrit.| George W. Bush lit.|"),
    Rule("letter at the end", "Il préfère le plan B.| Elle hésite.|"),
    Rule("etc. and a small letter", "Des pommes, etc. sont à vendre.|"),
    Rule("etc. and a new sentence", "Des pommes, etc.| Elles sont mûres.|"),
    Rule("country in capitals", "Il vit aux U.S.A. depuis un an.|"),
    Rule("country in capitals, then a sentence", "Il vit aux U.S.A.| Il y reste.|"),
    Rule("before our era", "Il naît en 63 av. J.-C. à Rome.|"),
    Rule("closing mark", "« Je pars. »| Il part.|"),
    Rule("closing mark, then a comma", "« Je pars. », dit-il.| Il part.|"),
    Rule("incise behind an exclamation", "« Je pars ! » s'exclame-t-il.| Il part.|"),
    Rule("incise behind a spaced mark", "« Je pars . » , a-t-il dit .| Il part .|"),
    Rule("a name behind a quote", "« Je pars ! »| Marie Durand a ri.|"),
    Rule("two sentences in a quote", "« Je pars.| Tu restes. »|"),
    Rule("curly marks", "“Je pars.”| Il part.|"),
    Rule("straight marks", '"Je pars."| Il part.|'),
    Rule("straight marks with spaces", '" Je pars. "| Il part.|'),
    Rule("straight mark opens", 'Il part.| "Je reste."|'),
    Rule("straight mark opens behind an open one", 'Le "mot.| Il part.| "Oui", dit-il.|'),
    Rule("straight mark opens again", '"Il part.| "Elle reste".| "Oui", dit-il.|'),
    Rule("straight mark goes on", '"Je pars !" crie-t-il.|'),
    Rule("quote begins", "Il part.| « Je reste. »|"),
    Rule("quote begins with a small letter", "Il part.| « je reste »|"),
    Rule("bracket", "Il part (enfin.)| Elle reste.|"),
    Rule("sentence in brackets", "Il part.| (Elle reste.)|"),
    Rule("footnote", "Il part.[1]| Elle reste.|"),
    Rule("digit", "Il part.| 12 personnes restent.|"),
    Rule("dash and capital", "Il part.| — Elle reste.|"),
    Rule("dash of an incise", "« Je pars ! » — dit-il.|"),
    Rule("no space", "Il part.Elle reste.|".replace("Elle", "|Elle")),
    Rule("article of a code", "Il cite l'article L. 642 du code.|"),
    Rule("list item", "1. Il part.| Elle reste.|"),
    Rule("two points", "Il dit : « Je pars. »|"),
    Rule("several stops", "Vraiment ?!...| Oui.|"),
    Rule("semicolon", "Il part ; elle reste.|"),
    Rule("address", "Voir www.exemple.fr.| Il y est.|"),
)
