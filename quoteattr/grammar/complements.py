"""What a cue verb takes: the complement that holds the content.

From the verb to the right, everything that may stand between a verb and its complement is stepped
over (adverbs, circumstances *à l'agence Reuters mercredi*, a parenthesis, the person spoken to), to
the first thing that opens a content: *que*, *si*, *de* or *à* with an infinitive, an infinitive, a
quotation, a colon.
"""

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import (
    is_preposition,
    noun_phrase,
    past_facing,
    prepositional_phrase,
)
from quoteattr.grammar.predicates import Complement, Group
from quoteattr.grammar.scene import Scene, infinitive_at, refuses_in_marks
from quoteattr.lexicon import frames_by
from quoteattr.nouns import NOUNS
from quoteattr.tables import closed

__all__ = ["find_complement"]

_BEFORE_QUE = closed("before_que")
_BEFORE_DE = closed("before_de")
_WHICH = closed("which")
_ASKED = closed("asked_behind_prepositions")
_OBJECTS = closed("object_clitics")
_TAKES_PERSON = closed("verbs_of_informing")
_IN_COMPOUNDS = closed("nouns_in_compounds")
_FARTHEST = 40  # items between a verb and the start of its complement
_LONGEST_ASIDE = 24  # items between two commas
_LONGEST_EMBEDDED = 30  # items of a clause between a verb and its *que*
_GOVERNED = {
    frozenset(forms.split()): frames[0] for forms, frames in frames_by("preposition").items()
}
_Opening = tuple[str, int] | None  # what opens a content, and its first item


def find_complement(scene: Scene, group: Group) -> Complement | None:
    """The complement of a verb group, or None where nothing opens a content."""
    if group.head not in scene.complements:
        scene.complements[group.head] = _Walk(scene, group).run()
    return scene.complements[group.head]


class _Walk:
    """One walk from a verb to its complement."""

    def __init__(self, scene: Scene, group: Group) -> None:
        self.scene = scene
        self.norm = scene.norm
        self.items = scene.items
        self.group = group
        self.object: tuple[int, int] | None = None

    def run(self) -> Complement | None:
        k = self.group.last + 1
        stop = min(len(self.items), k + _FARTHEST)
        while k < stop:
            found = self._clause(k) or self._governed(k) or self._infinitive(k)
            if found is not None and found[1] < len(self.items):
                return Complement(*found, self.object)
            here, k = k, self._step(k)
            if k <= here:
                k = max(self._after_embedded(here), self._after_relative(here))
            if k <= here:
                break
        return Complement("object", self.object[0], self.object) if self.object else None

    def _clause(self, k: int) -> _Opening:
        """*que* and what stands for it, a question, a sign."""
        norm, following = self.norm(k), self.norm(k + 1)
        if norm in words.QUE:
            other = self.group.restricted or self._is_relative(k) or self._is_conjunction(k)
            return None if other else ("que", k + 1)
        if norm in ("à", "de") and following == "ce" and self.norm(k + 2) in words.QUE:
            return "que", k + 3
        if norm == "selon" and following in _WHICH:
            return "que", k + 2
        if self._asks(k):
            return "si", k
        if norm == ":":
            return "colon", k + 1
        return ("quote", k) if self.items[k].pos == QUOTE else None

    def _governed(self, k: int) -> _Opening:
        """*de* or *à* with an infinitive or a quotation; *de* with a charge."""
        norm, following = self.norm(k), self.scene.item(k + 1)
        if following is None or norm not in ("de", "d'", "à", "a"):
            return None
        if self.norm(k - 1) in _BEFORE_DE and norm in words.BARE_DE:
            return None  # *s'est défendu lors de « L'Heure des élus »*
        first = self.scene.item(k + 1 + (following.norm in ("se", "s'")))
        quoted = first is not None and first.pos == QUOTE
        refused = refuses_in_marks(self.scene, k + 2) is not None
        if quoted or refused or infinitive_at(self.scene, k + 1) >= 0:
            return "à" if norm in ("à", "a") else "de", k + 1
        charged = following.pos == "NOUN" and self.group.takes("np_de_np")
        return ("charge", k + 1) if charged else None

    def _infinitive(self, k: int) -> _Opening:
        item, following = self.items[k], self.scene.item(k + 1)
        adverb = item.pos == "ADV" and item.norm not in words.NEGATIVE_ADVERBS | words.NEGATORS
        if infinitive_at(self.scene, k) >= 0 and not adverb:
            return "inf", k  # *veut également | réduire*
        if refuses_in_marks(self.scene, k + 1) == "inf":
            return "inf", k
        quoted = following is not None and following.pos == QUOTE
        if self._governs_noun(k):
            return "object", k + (item.norm in ("de", "d'", "à", "contre", "sur") or quoted)
        return ("object", k) if quoted and item.norm in ("tout", "toute", "un", "une") else None

    def _is_relative(self, k: int) -> bool:
        """Whether a *que* after an object is its relative: *prend une mesure que …*."""
        if self.object is None:
            return False
        if self.items[k - 1].norm == ",":
            return True
        if self.object[1] < k:  # *ordonne une frappe sur une base qu'il juge hostile*
            return self.items[k].form == "rel"
        return self.group.lemma not in _TAKES_PERSON

    def _is_conjunction(self, k: int) -> bool:
        """Whether the word before makes a conjunction with *que*: *alors même que*, *plus que*."""
        before = self.items[k - 1].norm
        if before in ("même", "mêmes"):
            return self.items[k - 2].norm in ("alors", "lors", "quand")
        if k - 1 == self.group.last + 1 and before in ("aussi", "ainsi", "alors", "bien", "plutôt"):
            return False  # *affirme aussi que*: an adverb of the verb
        return before in _BEFORE_QUE

    def _governs_noun(self, k: int) -> bool:
        """*parle d'un « énorme choc »*: a preposition that the verb governs, a quoted fragment."""
        for preposition, frame in _GOVERNED.items():
            if self.items[k].norm in preposition and self.group.takes(frame):
                end = past_facing(self.items, prepositional_phrase(self.items, k))
                return any(item.pos == QUOTE for item in self.items[k:end])
        return False

    def _asks(self, k: int) -> bool:
        item = self.items[k]
        if not self.group.takes("si"):
            return False
        if item.norm not in words.INTERROGATIVES and item.pos != "ADP":
            return False
        if item.pos == "ADP":
            return self.norm(k + 1) in _ASKED
        if item.norm == "s'":
            return self.norm(k + 1) in ("il", "ils")
        if item.norm == "ce":  # not *évalue les pertes à deux millions, ce qui …*
            return self.object is None and self.norm(k + 1) in words.QUI_QUE
        return item.norm != "qui" or k == self.group.last + 1

    def _step(self, k: int) -> int:
        """The item behind one thing that may stand before a complement; `k` where it may not."""
        items, item = self.items, self.items[k]
        if (after := max(fixed_adverbial(items, k), past_facing(items, k))) > k:
            return after
        if item.pos == "ADV" or item.norm in ("lui", "elle", "eux"):
            return k + 1
        if item.norm == "comme":
            return noun_phrase(items, k + 1)
        if item.norm == ",":
            return self._after_aside(k)
        if item.norm == "(":
            near = range(k + 1, min(len(items), k + _LONGEST_ASIDE))
            return next((end + 1 for end in near if items[end].norm == ")"), k)
        if is_time(items, k):
            return time_phrase(items, k)
        if is_preposition(item):
            return self._before_de(k, prepositional_phrase(items, k))
        if item.form == "ppart" and items[k - 1].pos == "PROPN":
            return k + 1  # *à l'inverse de l'Insee pris pour référence, que*
        if self.object is not None:
            return k
        end = self._before_de(k, noun_phrase(items, k))
        if end > k:
            self.object = (k, end)
        return end

    def _before_de(self, k: int, end: int) -> int:
        """Where a phrase ends whose *de* is of the verb: *a parlé à la radio | d'un « piège »*.

        *accuse le maire | de corruption*: a charge is a bare noun that is no name, role or part of
        a compound.
        """
        for m in range(k + 1, end - 1):
            noun = self.items[m + 1]
            quoted = any(item.pos == QUOTE for item in self.items[m + 1 : m + 3])
            charge = noun.pos == "NOUN" and self.items[m].norm in words.BARE_DE
            charge = charge and noun.norm not in NOUNS and noun.norm not in _IN_COMPOUNDS
            fits = quoted and self.group.takes("de_np") or charge and self.group.takes("np_de_np")
            if fits and self.items[m].norm in words.DE:
                return m
        return end

    def _after_aside(self, k: int) -> int:
        """The index after the comma that closes what the comma at `k` opens, or `k`.

        The complement itself may start right after it: *…, que*, *…, d'enquêter*.
        """
        opens = self.norm(k + 1) in words.BARE_DE and infinitive_at(self.scene, k + 2) >= 0
        if opens or self.norm(k + 1) in words.QUE:
            return k + 1
        for end in range(k + 1, min(len(self.items), k + _LONGEST_ASIDE)):
            item = self.items[end]
            if item.norm in (",", ":"):
                return end + (item.norm == ",")
            if item.form == "fin" or item.pos == QUOTE or item.norm in (";", "."):
                break
        return k

    def _after_relative(self, k: int) -> int:
        """The *de* behind a relative: *demande aux gens qui vivent là | de partir*, or `k`.

        A *de* right after the verb of the relative is of the relative (*qui rêvait de partir*).
        """
        addressed = () if self.object else ("a_np_de",)  # else the object is what is proposed
        verb = next((g for g in self.scene.finite if g.first > k), None)
        if self.norm(k) != "qui" or verb is None or not self.group.takes("np_de", *addressed):
            return k
        for m in range(verb.last + 2, min(len(self.items), k + _LONGEST_EMBEDDED)):
            if self.items[m].norm in words.BARE_DE and infinitive_at(self.scene, m + 1) >= 0:
                return m
        return k

    def _after_embedded(self, k: int) -> int:
        """The *que* behind the clauses embedded at item `k`: *…, depuis Lyon où il vit, | que*.

        Where a verb of saying still lacks its clause, and is no incise.
        """
        group, start = self.group, self.group.start
        waits = group.form == "fin" and group.is_class("speech") and group.takes("que")
        quoted = any(item.pos == QUOTE for item in self.items[max(0, start - 2) : start])
        if not waits or self.object or quoted:
            return k
        inner: Group | None = None
        for m in range(k + 1, min(len(self.items), k + _LONGEST_EMBEDDED)):
            if inner is not None and self._returns(inner, m):
                return m
            inner = self.scene.heads.get(m, inner)
            if self.scene.openers.get(m, k) < k:
                break
        return k

    def _returns(self, inner: Group, m: int) -> bool:
        """Whether the *que* at item `m`, after an embedded verb, goes on with the open one."""
        clitics = {item.norm for item in self.items[inner.start : inner.first + 1]}
        joined = self.norm(m - 1) == "," or not clitics.isdisjoint(_OBJECTS)
        return self.norm(m) in words.QUE and joined
