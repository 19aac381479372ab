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
_FARTHEST = 40  # items between a verb and the start of its complement
_LONGEST_ASIDE = 24  # items between two commas
_LONGEST_EMBEDDED = 30  # items of a clause between a verb and its *que*
_OBJECTS = closed("object_clitics")


_BEFORE_DE = closed("before_de")
_WHICH = closed("which")


_TAKES_PERSON = closed("verbs_of_informing")
_IN_COMPOUNDS = closed("nouns_in_compounds")
_GOVERNED = {
    frozenset(forms.split()): frames[0] for forms, frames in frames_by("preposition").items()
}


def find_complement(scene: Scene, group: Group) -> Complement | None:
    """The complement of a verb group, or None where nothing opens a content."""
    if group.head not in scene.complements:
        scene.complements[group.head] = _Walk(scene, group).run()
    return scene.complements[group.head]


class _Walk:
    """One walk from a verb to its complement."""

    def __init__(self, scene: Scene, group: Group) -> None:
        self.scene = scene
        self.items = scene.items
        self.group = group
        self.object: tuple[int, int] | None = None
        self.k = group.last + 1

    def run(self) -> Complement | None:
        stop = min(len(self.items), self.k + _FARTHEST)
        while self.k < stop:
            here = self.k
            found = self._opening()
            if found is not None:
                return found
            self._step()
            if self.k <= here and self._may_cross():
                self.k = self._after_embedded(here)
            if self.k <= here:
                self.k = self._after_relative(here)
            if self.k <= here:
                break
        return self._complement("object", self.object[0]) if self.object else None

    def _complement(self, opening: str, start: int) -> Complement | None:
        return Complement(opening, start, self.object) if start < len(self.items) else None

    def _opening(self) -> Complement | None:
        """What opens a content right here, if anything does."""
        for look in (self._clause, self._sign, self._governed, self._infinitive):
            found = look()
            if found is not None:
                return found
        return None

    def _clause(self) -> Complement | None:
        k, items = self.k, self.items
        norm, following = items[k].norm, self.scene.norm(k + 1)
        if norm in words.QUE:
            if self.group.restricted or self._is_relative(k) or self._is_conjunction(k):
                return None
            return self._complement("que", k + 1)
        if norm in ("à", "de") and following == "ce" and self.scene.norm(k + 2) in words.QUE:
            return self._complement("que", k + 3)
        if norm == "selon" and following in _WHICH:
            return self._complement("que", k + 2)
        return self._complement("si", k) if self._asks(k) else None

    def _sign(self) -> Complement | None:
        item = self.items[self.k]
        if item.norm == ":":
            return self._complement("colon", self.k + 1)
        return self._complement("quote", self.k) if item.pos == QUOTE else None

    def _governed(self) -> Complement | None:
        """*de* or *à* with an infinitive or a quotation; *de* with a charge."""
        k, norm = self.k, self.items[self.k].norm
        following = self.scene.item(k + 1)
        if following is None or norm not in ("de", "d'", "à", "a"):
            return None
        if self.scene.norm(k - 1) in _BEFORE_DE and norm in words.BARE_DE:
            return None  # *s'est défendu lors de « L'Heure des élus »*
        first = self.scene.item(k + 1 + (following.norm in ("se", "s'")))
        quoted = first is not None and first.pos == QUOTE
        refused = refuses_in_marks(self.scene, k + 2) is not None
        if quoted or refused or infinitive_at(self.scene, k + 1) >= 0:
            return self._complement("à" if norm in ("à", "a") else "de", k + 1)
        if following.pos == "NOUN" and self.group.takes("np_de_np"):
            return self._complement("charge", k + 1)
        return None

    def _infinitive(self) -> Complement | None:
        k, item = self.k, self.items[self.k]
        adverb = item.pos == "ADV" and item.norm not in words.NEGATIVE_ADVERBS | words.NEGATORS
        if infinitive_at(self.scene, k) >= 0 and not adverb:
            return self._complement("inf", k)  # *veut également | réduire*
        following = self.scene.item(k + 1)
        if refuses_in_marks(self.scene, k + 1) == "inf":
            return self._complement("inf", k)
        if self._governs_noun(k):
            bare = item.norm in ("de", "d'", "à", "contre", "sur")
            quoted = following is not None and following.pos == QUOTE
            return self._complement("object", k + (bare or quoted))
        if item.norm in ("tout", "toute", "un", "une") and following and following.pos == QUOTE:
            return self._complement("object", k)
        return None

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
            return self.scene.norm(k + 1) in ("quel", "quelle", "quels", "quelles", "qui")
        if item.norm == "s'":
            return self.scene.norm(k + 1) in ("il", "ils")
        if item.norm == "ce":  # not *évalue les pertes à deux millions, ce qui …*
            return self.object is None and self.scene.norm(k + 1) in words.QUI_QUE
        return item.norm != "qui"

    def _step(self) -> None:
        """Move past one thing that may stand before a complement; stay where it may not."""
        k, items = self.k, self.items
        item = items[k]
        if (after := max(fixed_adverbial(items, k), past_facing(items, k))) > k:
            self.k = after
        elif item.pos == "ADV" or item.norm in ("lui", "elle", "eux"):
            self.k = k + 1
        elif item.norm == "comme":
            self.k = max(k, noun_phrase(items, k + 1))
        elif item.norm == ",":
            self.k = self._after_aside()
        elif item.norm == "(":
            self.k = self._after_parenthesis()
        elif is_time(items, k):
            self.k = max(k, time_phrase(items, k))
        elif is_preposition(item):
            self.k = self._before_governed(k, prepositional_phrase(items, k))
        elif item.form == "ppart" and items[k - 1].pos == "PROPN" and k > self.group.last + 2:
            self.k = k + 1  # *à l'inverse de l'Insee pris pour référence, que*
        elif self.object is None:
            end = noun_phrase(items, k)
            if self.group.takes("np_de_np"):
                end = self._before_charge(k, end)
            if end > k:
                self.object = (k, end)
            self.k = end

    def _before_governed(self, k: int, end: int) -> int:
        """*a parlé à la radio | d'un « piège »*: the quotation is what the verb governs."""
        if not self.group.takes("de_np"):
            return end
        for m in range(k + 1, end - 1):
            quoted = any(item.pos == QUOTE for item in self.items[m + 1 : m + 3])
            if self.items[m].norm in words.DE and quoted:
                return m
        return end

    def _before_charge(self, k: int, end: int) -> int:
        """Where the accused ends and the charge begins: *accuse le maire | de corruption*.

        The charge is the first *de* with a bare noun that is no name, role or part of a compound.
        """
        for m in range(k + 1, end - 1):
            noun = self.items[m + 1]
            if self.items[m].norm not in words.BARE_DE or noun.pos != "NOUN":
                continue
            if noun.norm not in NOUNS and noun.norm not in _IN_COMPOUNDS:
                return m
        return end

    def _after_aside(self) -> int:
        """The index after the comma that closes what the comma at hand opens."""
        if self._reopens(self.k + 1):
            return self.k + 1
        for end in range(self.k + 1, min(len(self.items), self.k + _LONGEST_ASIDE)):
            item = self.items[end]
            if item.norm == ",":
                return end + 1
            if item.norm == ":":
                return end
            if item.form == "fin" or item.pos == QUOTE or item.norm in (";", "."):
                break
        return self.k

    def _reopens(self, k: int) -> bool:
        """Whether the complement itself starts right after a comma: *…, que*, *…, d'enquêter*."""
        item = self.scene.item(k)
        if item is None:
            return False
        opens = item.norm in words.BARE_DE and infinitive_at(self.scene, k + 1) >= 0
        return opens or item.norm in words.QUE

    def _may_cross(self) -> bool:
        """Whether a verb of saying still lacks its clause, and is no incise."""
        group, start = self.group, self.group.start
        waits = group.form == "fin" and group.is_class("speech") and group.takes("que")
        quoted = any(item.pos == QUOTE for item in self.items[max(0, start - 2) : start])
        return waits and not self.object and not quoted

    def _after_relative(self, k: int) -> int:
        """The *de* behind a relative: *demande aux gens qui vivent là | de partir*, or `k`.

        A *de* right after the verb of the relative is of the relative (*qui rêvait de partir*).
        """
        addressed = () if self.object else ("a_np_de",)  # else the object is what is proposed
        if self.scene.norm(k) != "qui" or not self.group.takes("np_de", *addressed):
            return k
        verb = next((g for g in self.scene.finite if g.first > k), None)
        if verb is None:
            return k
        for m in range(verb.last + 2, min(len(self.items), k + _LONGEST_EMBEDDED)):
            if self.items[m].norm in words.BARE_DE and infinitive_at(self.scene, m + 1) >= 0:
                return m
        return k

    def _after_embedded(self, k: int) -> int:
        """The *que* behind the clauses embedded at item `k`: *…, depuis Lyon où il vit, | que*."""
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
        if self.scene.norm(m) not in words.QUE:
            return False
        clitics = {item.norm for item in self.items[inner.start : inner.first + 1]}
        return self.scene.norm(m - 1) == "," or not clitics.isdisjoint(_OBJECTS)

    def _after_parenthesis(self) -> int:
        for end in range(self.k + 1, min(len(self.items), self.k + _LONGEST_ASIDE)):
            if self.items[end].norm == ")":
                return end + 1
        return self.k
