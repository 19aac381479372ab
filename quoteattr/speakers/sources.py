"""From the words of a source to the entity they name, pronouns left open.

The words are read from left to right: article, then a name or a head noun, then what belongs to
it. Each way of naming has one function, tried in the order of `_READERS`; the first that answers
wins. What it answers says how the source led to the speaker, in words, for `Evidence.chain`.
"""

from collections.abc import Callable
from typing import Final

from attrs import define, evolve, field

from quoteattr.model import SourceType, Span, SpeakerKind
from quoteattr.speakers.anonymous import is_anonymous
from quoteattr.speakers.article import Article
from quoteattr.speakers.entities import Entity, Role
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.lexis import MEDIA, NOUNS, PEOPLES, Noun, fold
from quoteattr.speakers.names import Name, is_sign
from quoteattr.speakers.phrases import DETERMINERS, Phrase, read_phrase
from quoteattr.speakers.pronouns import PRONOUNS

__all__ = ["Reading", "read_source"]

_ARTICLES: Final = frozenset(
    "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs".split()
)
_OWNED: Final = frozenset("son sa ses leur leurs".split())
_ONE: Final = frozenset("un une".split())
_PREPOSITIONS: Final = frozenset("de du des d' à au aux".split())
_CITED: Final = frozenset(
    "cité interrogé joint contacté consulté relayé rapporté sollicité".split()
)
_EDGES: Final = frozenset("« » “ ” \" ' ( ) [ ] , ; : . - – — ‏".split())
_AGREE: Final = {"un": ("m", "s"), "une": ("f", "s"), "le": ("m", "s"), "la": ("f", "s")}


@define
class Reading:
    """What the words of a source say: an entity, a pronoun to resolve, or an owner to resolve."""

    type: SourceType
    entity: Entity | None = None
    pronoun: str = ""
    owned: str = ""
    steps: list[str] = field(factory=list)


@define
class _Words:
    """The words of a source: tokens `first` to `last`, article behind `body`, core up to `core`."""

    stage: Stage
    first: int
    body: int
    core: int
    last: int
    determiner: str
    one_of: bool

    @property
    def article(self) -> Article:
        return self.stage.article

    def plain(self) -> str:
        return self.stage.plain(self.body, self.core)


def read_source(stage: Stage, span: Span) -> Reading:
    """Read the words of a source."""
    article = stage.article
    first, last = article.at(span)
    while first < last and article.norms[first] in _EDGES:
        first += 1
    while last > first and article.norms[last - 1] in _EDGES and article.norms[last - 1] != ")":
        last -= 1
    if first + 2 < last and "]" in article.norms[first + 1]:
        first += 2  # « [l]'ASN »: an article that the writer has changed
    if first >= last:
        return _raw(stage, span)
    if first and article.norms[first - 1] in ("du", "au", "des", "aux"):
        first -= 1  # the accusations du <journal>: the contracted article
    words = _split(stage, _behind_voice(article.norms, first, last), last)
    for reader in _READERS:
        reading = reader(words)
        if reading is not None:
            return reading
    return _raw(stage, span)


def _behind_voice(norms: list[str], first: int, last: int) -> int:
    """*le Sénat par la voix de son président*: who speaks is the source."""
    for index in range(first + 1, last - 4):
        if norms[index + 2] in ("voix", "bouche") and norms[index] == "par":
            return index + 4
    return first


def _raw(stage: Stage, span: Span) -> Reading:
    """A source without a word that the analysis knows: it is its own name."""
    text = stage.article.text[span.start : span.end].strip()
    if not text:
        return Reading(SourceType.DESCRIPTION)
    at = stage.article.at(span)[0]
    entity = stage.cast.named(fold(text))
    if entity is None:
        entity = stage.cast.add(Entity(text, SpeakerKind.UNKNOWN, at))
        stage.cast.call(fold(text), entity)
    return Reading(SourceType.DESCRIPTION, entity)


def _split(stage: Stage, first: int, last: int) -> _Words:
    """Where the article ends, where the core ends (at a comma), and whether it is one of several."""
    norms = stage.article.norms
    body, one_of, determiner = first, False, ""
    if norms[first] == "l'" and first + 2 < last and norms[first + 1] in _ONE:
        body += 1
    while body < last - 1 and norms[body] in _ARTICLES:
        determiner = determiner or DETERMINERS.get(norms[body], "")
        if norms[body] in _ONE and norms[body + 1] in ("de", "des", "d'"):
            one_of = True
            break
        if norms[body] in _ONE and norms[body + 1] == "autre" and body + 2 < last:
            one_of = norms[body + 2] in ("de", "des", "d'")
        body += 1
        if (
            norms[body - 1] not in ("de", "d'")
            and determiner
            and not norms[body - 1].startswith("l")
        ):
            break
    if not determiner:
        determiner = DETERMINERS.get(norms[body], "")
    last = _before_citation(norms, body, last)
    core = body
    depth = 0
    while core < last and not (depth == 0 and norms[core] == "," and core > body):
        depth += {"(": 1, ")": -1}.get(norms[core], 0)
        core += 1
    return _Words(stage, first, body, core, last, determiner, one_of)


def _before_citation(norms: list[str], body: int, last: int) -> int:
    """Where news of how the words were got begins: *des responsables cités par CNN*."""
    for index in range(body + 1, last - 1):
        if norms[index].rstrip("es") in _CITED and norms[index + 1] == "par":
            return index
    return last


# -- readers: each answers for one way of naming -------------------------------------------------


def _pronoun(words: _Words) -> Reading | None:
    """*il*, *lui*, *ce dernier*; *lui, le pourfendeur de …*."""
    article = words.article
    norm = article.norms[words.first]
    inverted = norm.rpartition("-")[2] if norm.startswith("-") else norm
    pair = " ".join(article.norms[words.first : words.first + 2])
    if pair in PRONOUNS:
        inverted = pair
    elif words.last - words.first > 1 and inverted not in (
        "lui",
        "elle",
        "eux",
        "celui-ci",
        "celle-ci",
    ):
        return None
    if inverted in PRONOUNS or inverted in ("on", "je", "j'", "nous", "me", "moi", "tu", "vous"):
        return Reading(SourceType.PRONOUN, pronoun=inverted)
    return None


def _listed(words: _Words) -> Reading | None:
    """*X et Y*, *le maire et la préfète*: a group named by its members, in the words of the text."""
    stage, article = words.stage, words.article
    if "et" not in article.norms[words.body : words.last]:
        return None
    name = _names_only(words) or _phrases_joined(words)
    if not name:
        return None
    entity = stage.cast.named(fold(name))
    if entity is None:
        entity = stage.cast.add(Entity(name, SpeakerKind.GROUP, words.first, None, "p"))
        stage.cast.call(fold(name), entity)
        head = _head(words)
        if head is not None and NOUNS[article.norms[head]].number == "p":
            noun = NOUNS[article.norms[head]]
            entity.anonymous = is_anonymous(
                noun, words.determiner, complement=False, of_name=False, one_of=False
            )
    return Reading(SourceType.NAME, entity, steps=["a list of sources"])


def _names_only(words: _Words) -> str:
    """The names of a list in which nothing but names, articles and commas stands."""
    stage, article = words.stage, words.article
    pieces: list[str] = []
    index, joined = words.body, ""
    while index < words.last:
        norm = article.norms[index]
        if index in stage.names:
            pieces.append(article.words(index, stage.names[index].last))
            index = stage.names[index].last
            continue
        if norm in ("et", ","):
            joined = norm
        elif norm not in _ARTICLES:
            return ""
        index += 1
    if len(pieces) < 2 or joined != "et":
        return ""
    return ", ".join(pieces[:-1]) + " et " + pieces[-1]


def _phrases_joined(words: _Words) -> str:
    """The words of two phrases with an article each: *le consulat français et le gouvernement*."""
    article = words.article
    for index in range(words.body + 1, words.core - 2):
        if article.norms[index] == "et" and article.norms[index + 1] in ("le", "la", "les", "l'"):
            return words.plain()
    return ""


def _medium(words: _Words) -> Reading | None:
    """The whole source is the name of a medium: *le Figaro*, *La Croix*."""
    article, stage = words.article, words.stage
    for first in (words.first, words.body):
        text = article.words(first, words.core)
        key = fold(text).replace("' ", "'")
        if key in MEDIA or f"le {key}" in MEDIA or f"la {key}" in MEDIA or f"les {key}" in MEDIA:
            entity = stage.cast.named(key)
            if entity is None:
                entity = stage.cast.add(Entity(text, SpeakerKind.MEDIUM, first))
                stage.cast.call(key, entity)
            entity.kind = SpeakerKind.MEDIUM
            stage.last_body = entity
            return Reading(SourceType.NAME, entity, steps=[f"« {text} » is a medium"])
    return None


def _person(words: _Words) -> Reading | None:
    """A person named: alone, with a title, or in apposition to what the person is."""
    stage = words.stage
    name = _person_name(words) or _single_name(words)
    if name is None:
        return None
    entity = stage.of_name[name.first]
    if entity.kind is SpeakerKind.UNKNOWN:
        entity.kind = SpeakerKind.PERSON
    text = words.article.words(name.first, name.last)
    how = "family name" if len(entity.words) > name.last - name.first else "full name"
    if name.title:
        how += " + title"
    kind = SourceType.NAME
    return Reading(kind, entity, steps=[f"« {text} » names {entity.name} ({how})"])


def _person_name(words: _Words) -> Name | None:
    """The name of the person that the words name, if they name one."""
    stage, article = words.stage, words.article
    for index in range(words.first, words.last):
        name = stage.names.get(index)
        entity = stage.of_name.get(index)
        if name is None or entity is None or name.last > words.last:
            continue
        titled = bool(name.title) and index == words.body + 1
        opens = index in (words.first, words.body) or titled
        if entity.words and (opens or _apposed(words, name, entity)):
            if not (opens and words.determiner and entity.kind is SpeakerKind.UNKNOWN):
                return name
        if opens and not entity.words:
            return None
    return None


def _single_name(words: _Words) -> Name | None:
    """*un artiste de Lyon, Zéphyr*: one word behind the comma, at the end, names the person."""
    stage, article = words.stage, words.article
    index = words.core + 1
    name = stage.names.get(index)
    if name is None or name.last != words.last or index not in stage.of_name:
        return None
    head = _head(words)
    if head is None or NOUNS[article.norms[head]].domain != "role":
        return None
    return name


def _apposed(words: _Words, name: Name, entity: Entity) -> bool:
    """Whether a name inside the words stands in apposition to their head."""
    article, index = words.article, name.first
    if name.title:
        index -= 1
    before = article.norms[index - 1]
    if before in ("«", "“", '"'):
        return False
    if before == ",":
        return name.last >= words.last or article.norms[name.last] in (",", "(", "et")
    for phrase in words.stage.presented.get(name.first, ()):
        if words.first <= phrase.head < name.first:
            between = article.norms[words.body : phrase.body]
            return not _PREPOSITIONS.intersection(between)
    if article.poses[index - 1] in ("ADP", "DET", "CCONJ") or before in DETERMINERS:
        return False
    noun = NOUNS.get(before)
    if noun is not None and noun.domain in ("body", "document"):
        return (
            entity.kind is SpeakerKind.PERSON and noun.group != "townhall" and before != "famille"
        )
    return entity.kind is SpeakerKind.PERSON


def _named(words: _Words) -> Reading | None:
    """A body, place, people or medium by its name: *la CGT*, *Séoul*, *les Afghans*."""
    stage, article = words.stage, words.article
    name = stage.names.get(words.body)
    if name is None or name.last > words.last:
        return None
    head = NOUNS.get(article.norms[words.body])
    if head is not None and head.domain in ("body", "document") and name.last - name.first == 1:
        return None
    if words.determiner == "demonstrative":
        return Reading(SourceType.DESCRIPTION, pronoun="ce dernier")
    text = _full_name(words, name)
    entity = stage.cast.named(fold(text)) or stage.of_name.get(words.body)
    if entity is None:
        entity = stage.cast.add(Entity(text, SpeakerKind.UNKNOWN, words.first))
    if entity.name != text and not entity.words and len(text) > len(entity.name):
        fuller = stage.cast.named(fold(text))
        if fuller is None:
            fuller = stage.cast.add(evolve(entity, name=text, roles=[], places={}, at=words.first))
            stage.cast.call(fold(text), fuller)
        entity = fuller
    _shape(words, entity, name)
    nested = article.reported(article.starts[words.body])
    if entity.kind in (SpeakerKind.BODY, SpeakerKind.UNKNOWN) and not nested:
        stage.last_body = entity
    return Reading(SourceType.NAME, entity, steps=[f"« {text} » is a name"])


def _full_name(words: _Words, name: Name) -> str:
    """The name with the words in small letters that belong to it: *Nations unies*.

    An abbreviation that its expansion follows gives way to it: *l'Ania (Association nationale …)*.
    """
    article = words.article
    if name.last < words.core and article.norms[name.last] == "(":
        inside = name.last + 1
        close = inside
        while close < words.core and article.norms[close] != ")":
            close += 1
        if is_sign_like(article, name) and close - inside >= 3:
            return article.words(inside, close)
        return article.words(name.first, name.last)
    if name.last < words.core and NOUNS.get(article.norms[name.last], None) is not None:
        noun = NOUNS[article.norms[name.last]]
        if noun.domain == "role":
            return article.words(name.first, name.last)
    return words.plain()


def is_sign_like(article: Article, name: Name) -> bool:
    """Whether a name in one short word can abbreviate what is in brackets behind it."""
    return name.last - name.first == 1 and (is_sign(article, name) or name.last - name.first == 1)


def _shape(words: _Words, entity: Entity, name: Name) -> None:
    """Gender, number and kind of a thing by its article and its name."""
    article = words.article
    determiner = article.norms[words.first] if words.first < words.body else ""
    gender, number = _AGREE.get(determiner, (None, "p" if determiner == "les" else None))
    entity.learn(gender, number)
    if entity.kind is SpeakerKind.UNKNOWN:
        if article.norms[name.first] in PEOPLES or determiner == "les":
            entity.kind = SpeakerKind.GROUP
        elif determiner or is_sign(article, name):
            entity.kind = SpeakerKind.BODY
        if determiner in ("un", "une", "des"):
            entity.anonymous = True


def _phrase(words: _Words) -> Reading | None:
    """A description with a known head noun."""
    stage = words.stage
    head = _head(words)
    if head is None:
        return None
    noun = NOUNS[words.article.norms[head]]
    phrase = read_phrase(words.article, stage.names, head, noun, words.first, words.last)
    if noun.domain == "document" and noun.sort == "data":
        behind = _behind_data(words, phrase)
        if behind is not None:
            return behind
    if phrase.name is not None and noun.domain == "body" and noun.sort != "staff":
        entity = stage.of_name.get(phrase.name.first)
        if entity is not None and entity.kind is not SpeakerKind.PERSON:
            return Reading(
                SourceType.NAME, entity, steps=[f"« {entity.name} » is named in apposition"]
            )
    if noun.domain == "body" and noun.sort in ("medium", "body"):
        quoted = _quoted_name(words)
        if quoted is not None:
            return quoted
    if words.article.norms[words.first] in _OWNED and noun.domain in ("body", "role", "group"):
        entity = _described(words, phrase)
        return Reading(_sort(noun), entity, owned=words.plain())
    if words.determiner == "demonstrative" and noun.domain == "role" and noun.number == "s":
        return Reading(SourceType.DESCRIPTION, pronoun="ce dernier")
    return Reading(_sort(noun), _described(words, phrase), steps=_say(words))


def _say(words: _Words) -> list[str]:
    return [f"« {words.article.words(words.first, words.last)} » describes the source"]


def _head(words: _Words) -> int | None:
    """The head noun of the words: the first known noun, nouns in quotation marks included."""
    article = words.article
    for index in range(words.body, min(words.core, words.body + 6)):
        norm = article.norms[index]
        if norm in NOUNS and (article.poses[index] not in ("ADJ",) or index + 1 >= words.core):
            return index
        if index + 1 < words.core and article.norms[index + 1] in NOUNS:
            continue
        if article.poses[index] == "NOUN" and norm not in ("plus", "moins") and index > words.body:
            return None
        if article.poses[index] in ("NOUN",) or article.poses[index] == "ADP" and not words.one_of:
            return None
    return None


def _sort(noun: Noun) -> SourceType:
    if noun.domain == "document":
        return SourceType.DOCUMENT
    return SourceType.BODY if noun.domain == "body" else SourceType.DESCRIPTION


def _behind_data(words: _Words, phrase: Phrase) -> Reading | None:
    """*les chiffres du ministère*: figures speak for whoever gives them."""
    stage, article = words.stage, words.article
    for index in range(phrase.head + 1, words.core):
        if index in stage.of_phrase and stage.of_phrase[index].kind is SpeakerKind.BODY:
            inner = stage.of_phrase[index]
            return Reading(SourceType.DOCUMENT, inner, steps=[f"figures or news of {inner.name}"])
        name = stage.names.get(index)
        if name is not None and name == phrase.name and index in stage.of_name:
            entity = stage.of_name[index]
            return Reading(SourceType.DOCUMENT, entity, steps=[f"figures or news of {entity.name}"])
        if name is not None and index in stage.of_name and article.norms[index - 1] in DETERMINERS:
            entity = stage.of_name[index]
            return Reading(
                SourceType.DOCUMENT, entity, steps=[f"words or figures of {entity.name}"]
            )
    return None


def _quoted_name(words: _Words) -> Reading | None:
    """*l'émission « Quotidien »*: the name of a medium or body between marks."""
    stage, article = words.stage, words.article
    for index in range(words.body, words.last):
        if article.norms[index] not in ("«", "“", '"') or index + 1 >= words.last:
            continue
        close = index + 1
        while close < words.last and article.norms[close] not in ("»", "”", '"'):
            close += 1
        text = article.words(index + 1, close)
        entity = stage.cast.named(fold(text))
        if entity is None:
            entity = stage.cast.add(Entity(text, SpeakerKind.MEDIUM, index + 1))
            stage.cast.call(fold(text), entity)
        head = _head(words)
        if head is not None:
            noun = NOUNS[article.norms[head]]
            stage.cast.give_role(entity, Role(noun, frozenset(), words.plain()))
            entity.gender, entity.number = noun.gender, noun.number
        return Reading(SourceType.NAME, entity, steps=[f"« {text} » is a name between marks"])
    return None


def _last_body(words: _Words, phrase: Phrase) -> Entity | None:
    """*l'association*, where none has been described: the body or medium that was last a source."""
    noun, last = phrase.noun, words.stage.last_body
    if noun.domain != "body" or noun.sort not in ("body", "medium") or noun.number == "p":
        return None
    if phrase.own or words.determiner != "definite" or last is None:
        return None
    known = words.stage.of_phrase.get(phrase.head)
    guessed = phrase.head in words.stage.guessed
    if (
        known is not None
        and not guessed
        and (known.at < phrase.first or len(known.roles) != 1 or known.roles[0].own)
    ):
        return None
    if (noun.sort == "medium") != (last.kind is SpeakerKind.MEDIUM):
        return None
    return last if all(role.noun.group == noun.group for role in last.roles) else None


def _described(words: _Words, phrase: Phrase) -> Entity:
    """The entity of a description, named by the fullest words for it."""
    stage = words.stage
    known = _last_body(words, phrase) or stage.of_phrase.get(phrase.head)
    role = Role(phrase.noun, phrase.own, words.plain())
    if words.one_of or known is None:
        known = None
        if not words.one_of and words.determiner == "definite":
            known = stage.cast.holder(role, phrase.noun.number, words.first)
        if known is None:
            known = stage.introduce(phrase, role)
            if words.one_of:
                known.number = "s"
            stage.of_phrase[phrase.head] = known
    elif known.at == phrase.first and not known.words and known.roles:
        known.name = words.plain()
    if not known.words and known.kind is not SpeakerKind.MEDIUM:
        known.anonymous = known.anonymous or is_anonymous(
            phrase.noun,
            words.determiner,
            complement=phrase.of,
            of_name=bool(phrase.names),
            one_of=words.one_of,
        )
    return known


def _other(words: _Words) -> Reading | None:
    """A description whose head no table knows, a share of the public, a figure."""
    stage, article = words.stage, words.article
    head = words.body
    for index in range(words.body, words.core):
        if article.poses[index] in ("NOUN", "PROPN"):
            head = index
            break
    norm = article.norms[head]
    determiner = article.norms[words.first] if words.first < words.body else ""
    number = "p" if determiner in ("les", "des", "ces", "ses") or norm.endswith("s") else "s"
    gender = _AGREE.get(determiner, (None, None))[0]
    noun = Noun(norm, "other", "", norm, gender or "e", number)
    role = Role(noun, frozenset(article.norms[head + 1 : words.core]), words.plain())
    entity = (
        stage.cast.holder(role, number, words.first) if words.determiner == "definite" else None
    )
    if entity is None:
        kind = SpeakerKind.GROUP if number == "p" else SpeakerKind.UNKNOWN
        entity = stage.cast.add(Entity(words.plain(), kind, words.first, gender, number))
        stage.cast.give_role(entity, role)
    share = any(
        article.poses[i] == "NUM" or article.norms[i] == "%" for i in range(words.first, head)
    )
    entity.anonymous = not share and is_anonymous(
        noun, words.determiner, complement=False, of_name=False, one_of=words.one_of
    )
    return Reading(SourceType.DESCRIPTION, entity, steps=_say(words))


_READERS: Final[tuple[Callable[[_Words], Reading | None], ...]] = (
    _pronoun,
    _medium,
    _listed,
    _person,
    _named,
    _phrase,
    _other,
)
