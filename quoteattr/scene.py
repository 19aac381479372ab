"""A period as the constructions see it: its predicates, and who is the subject of what.

*Openers.* Each finite verb belongs to a clause; a subordinate clause is opened by a word (*que, qui,
dont, lorsque …*). Read from left to right, an opener waits for the next finite verb and takes it;
a verb for which no opener waits belongs to the main clause. An incise (*, a-t-il dit,*) is
parenthetical: it takes no opener.

*Subjects.* The subject of a verb is the pronoun next to it, else the noun phrase next to it on the
left, else, across a comma, the first noun phrase of its clause that stands under no preposition
(*L'un des responsables, sous couvert d'anonymat, a déclaré*). Verbs coordinated without a subject
of their own share the one before.
"""

from collections.abc import Iterator
from functools import cache, cached_property

from quoteattr import words
from quoteattr.conjugation import conjugate
from quoteattr.model import Span
from quoteattr.page import QUOTE, Item, Page, Period
from quoteattr.phrases import (
    is_name,
    is_preposition,
    is_proper,
    is_time,
    noun_phrase,
    prepositional_phrase,
    time_phrase,
    with_appositions,
)
from quoteattr.predicates import Group, find_groups
from quoteattr.speakers.lexis import NOUNS

__all__ = ["MAIN", "PARENTHETICAL", "Scene"]

MAIN = -1
PARENTHETICAL = -2
_LONGEST_ANTECEDENT = 30  # items looked back for the antecedent of *qui*

Range = tuple[int, int]


@cache
def _causatives() -> frozenset[str]:
    """Every form of the verbs that make somebody else the subject of their infinitive."""
    lemmas = (
        "permettre conduire pousser amener inciter obliger forcer contraindre encourager".split()
    )
    return frozenset(form.text for lemma in lemmas for form in conjugate(lemma))


class Scene:
    """One period with what the grammar knows of it; ranges are item indices, end exclusive."""

    def __init__(self, page: Page, period: Period) -> None:
        self.page = page
        self.period = period
        self.items = period.items

    @cached_property
    def groups(self) -> list[Group]:
        return find_groups(self.items)

    @cached_property
    def finite(self) -> list[Group]:
        return [group for group in self.groups if group.form == "fin"]

    @cached_property
    def openers(self) -> dict[int, int]:
        """The opener of each finite group, by the index of the group's head."""
        opener: dict[int, int] = {}
        waiting: list[int] = []
        position = 0
        for group in self.finite:
            for k in range(position, group.first):
                if self._opens(k):
                    waiting.append(k)
                elif waiting and self.items[k].form == "clause":
                    waiting.pop()  # the verb of the clause stands inside the quotation
            position = group.last + 1
            if self._is_parenthetical(group):
                opener[group.head] = PARENTHETICAL
            else:
                opener[group.head] = waiting.pop() if waiting else MAIN
        return opener

    def _opens(self, k: int) -> bool:
        item = self.items[k]
        if item.norm == "comme":
            return k + 1 < len(self.items) and (
                self.items[k + 1].norm in words.CLITICS | words.PERSONAL_SUBJECTS
                or self.items[k + 1].form == "fin"
            )
        if item.norm in ("que", "qu'"):
            return item.pos != "ADV" and not (k and self.items[k - 1].norm in ("ainsi", "tel"))
        if item.norm in words.RELATIVES:
            return item.pos == "PRON" or item.norm in ("dont", "où")
        return (
            item.norm in words.SUBORDINATORS
            and item.pos in ("SCONJ", "ADV")
            and (item.norm not in ("tandis", "alors", "dès", "s'"))
        )

    def _is_parenthetical(self, group: Group) -> bool:
        if group.inverted < 0 or not group.start:
            return False
        before = self.items[group.start - 1]
        return before.pos in (QUOTE, "PUNCT")

    # -- subjects -------------------------------------------------------------------------------

    def subject(self, group: Group) -> Range | None:
        """The words that name who does what the group says, or None where there are none."""
        if group.form != "fin":
            return self._borrowed(group)
        if group.inverted >= 0:
            return group.inverted, group.inverted + 1
        before = group.start - 1
        while before >= 0 and self.items[before].pos == "ADV":
            before -= 1
        if before < 0:
            return None
        item = self.items[before]
        if item.norm in words.PERSONAL_SUBJECTS:
            return before, before + 1
        if item.norm == "qui":
            return self.antecedent(before)
        opener = self.openers.get(group.head, MAIN)
        if opener >= 0 and self.items[opener].norm == "qui" and item.pos == "PUNCT":
            return self.antecedent(opener)
        return self._in_clause(group, opener, before + 1)

    def _in_clause(self, group: Group, opener: int, end: int) -> Range | None:
        low, previous = max(opener + 1, self._parenthesis(group.first), 0), None
        for other in self.finite:
            if other.last >= group.first:
                break
            if self.openers[other.head] == opener and other.last >= low:
                previous = other
        if previous is not None:
            joint = self._joint(previous.last + 1, end)
            if joint < 0 and self.items[end - 1].norm == ",":
                return None  # a verb after a comma, joined to nothing: no subject in sight
            found = self._nearest(joint, end) if joint >= 0 else None
            return found or self.subject(previous)
        return self._nearest(low, end)

    def _parenthesis(self, k: int) -> int:
        """The first item of the parenthesis that holds item `k`, or 0."""
        depth = 0
        for j in range(k - 1, -1, -1):
            if self.items[j].norm == ")":
                depth += 1
            elif self.items[j].norm == "(":
                depth -= 1
                if depth < 0:
                    return j + 1
        return 0

    def _joint(self, low: int, high: int) -> int:
        """Where the second of two coordinated clauses starts, or -1."""
        for k in range(high - 1, low - 1, -1):
            if self.items[k].pos == "CCONJ" or self.items[k].norm in (";", ":", "–", "—"):
                return k + 1
        return -1

    def _nearest(self, low: int, high: int) -> Range | None:
        """The subject among the phrases from `low` to `high`, the item before the verb group."""
        phrases = list(self._phrases(low, high))
        if not phrases:
            return None
        start, end = phrases[-1]
        while len(phrases) > 1 and phrases[-2][1] == start:
            phrases.pop()
            start = phrases[-1][0]
            phrases[-1] = (start, end)
        if end < high and all(i.pos == "ADJ" or i.form == "ppart" for i in self.items[end:high]):
            end = high
        if end == high:
            if len(phrases) > 1 and self._joined(phrases[-2], phrases[-1]):
                start = phrases[-2][0]
            return start, end
        if self.items[high - 1].pos != "PUNCT":
            return phrases[-1]
        start, end = phrases[0]
        return start, with_appositions(self.items, start, end, before_verb=True)

    def _joined(self, first: Range, second: Range) -> bool:
        """Whether the second phrase stands in apposition to the first."""
        return (
            first[1] + 1 == second[0]
            and self.items[first[1]].norm == ","
            and is_proper(self.items, first[0]) != is_proper(self.items, second[0])
            and (is_name(self.items, *first) or is_name(self.items, *second))
        )

    def _phrases(self, low: int, high: int) -> Iterator[Range]:
        """The noun phrases from `low` to `high` that stand under no preposition, no relative."""
        k = low
        items = self.items
        while k < high:
            item = items[k]
            if self._opens(k) or item.form in ("gpart", "ppart", "inf"):
                k = self._after_clause(k, high)
            elif is_time(items, k):
                k = max(k + 1, time_phrase(items, k))
            elif self._is_preposition(k, low):
                end = prepositional_phrase(items, k)
                k = end if k < end <= high else k + 1
            elif self._is_title(k):
                yield k, k + 1
                k += 1
            else:
                end = noun_phrase(items, k, wide=True)
                if end > high:
                    end = noun_phrase(items[:high], k, wide=True)
                if end > k:
                    yield k, end
                k = max(end, k + 1)

    def _is_title(self, k: int) -> bool:
        """A name in marks as a subject: *« Quotidien » a affirmé que*."""
        item = self.items[k]
        if item.pos != QUOTE or item.form == "clause":
            return False
        quoted = self.page.words(item.region)
        return 0 < len(quoted) <= 4 and quoted[0][:1].isupper()

    def _is_preposition(self, k: int, low: int) -> bool:
        """Not the plural article *des* at the head of a clause: *Des témoins parlent*."""
        item = self.items[k]
        if item.norm == "des" and (k == low or self.items[k - 1].pos in ("PUNCT", "CCONJ")):
            return False
        return is_preposition(item)

    def _after_clause(self, k: int, high: int) -> int:
        """The end of a subordinate or participial clause that starts at `k`: its comma."""
        for end in range(k + 1, high):
            if self.items[end].norm == ",":
                return end + 1
        return k + 1 if self.items[k].form == "ppart" else high

    def antecedent(self, relative: int) -> Range | None:
        """The noun phrase that a relative pronoun at item `relative` stands for."""
        end = relative
        if end and self.items[end - 1].norm == ",":
            end -= 1
        best: Range | None = None
        named = self.items[end - 1].pos == "PROPN"
        for start in range(end - 1, max(-1, end - _LONGEST_ANTECEDENT), -1):
            item = self.items[start]
            if item.form == "fin" or item.norm in (";", ":") or item.pos == "SCONJ":
                break
            if item.norm in words.CONTRACTED and best and best[0] == start + 1:
                continue
            if not self._may_start(start):
                continue
            reached = noun_phrase(self.items[:end], start, wide=True)
            if reached < end:
                reached = with_appositions(self.items[:end], start, reached)
            if reached == end:
                if named and best is not None and not self._can_speak(start):
                    break  # *la politique de X, qui*: the name, not the thing
                best = start, end
        return best

    def _can_speak(self, start: int) -> bool:
        """Whether the head of the phrase at `start` is somebody or something that speaks."""
        k = start
        while self.items[k].pos in ("DET", "ADJ", "NUM"):
            k += 1
        return self.items[k].pos == "PROPN" or self.items[k].norm in NOUNS

    def _may_start(self, k: int) -> bool:
        item = self.items[k]
        if item.pos == "PROPN":
            return not k or self.items[k - 1].pos not in ("PROPN", "DET", "ADJ", "NOUN")
        if item.pos == "NOUN":
            return not k or self.items[k - 1].norm in words.CONTRACTED
        if item.norm in words.STRONG_PRONOUNS:
            return True
        return item.pos == "DET" and (not k or self.items[k - 1].pos != "DET")

    def _borrowed(self, group: Group) -> Range | None:
        """The subject of the finite verb that a participle or an infinitive hangs on."""
        controller = self._controller(group)
        if controller is not None:
            return controller
        low = self._parenthesis(group.first)
        before = [g for g in self.finite if low <= g.first and g.last < group.first]
        after = [g for g in self.finite if g.first > group.last]
        before.sort(
            key=lambda g: (self.openers[g.head] == MAIN or not self._attached(group), g.first)
        )
        for host in (*reversed(before), *after[:1]):
            found = self.subject(host)
            if found is not None:
                return found
        return None

    def _attached(self, group: Group) -> bool:
        """Whether a participle hangs on the main clause: it follows a comma."""
        return group.form == "gpart" and self.items[group.first - 1].norm == ","

    def _controller(self, group: Group) -> Range | None:
        """Who does what an infinitive says after a causative: *permet à X de déclarer*."""
        marker = group.start - 1
        if group.form != "inf" or marker < 1 or self.items[marker].norm not in ("de", "d'", "à"):
            return None
        host = next((g for g in reversed(self.groups) if g.last < marker), None)
        if host is None or host.head + 1 >= marker:
            return None
        if self.items[host.head].norm not in _causatives():
            return None
        start = host.last + 1
        if self.items[start].norm in ("à", "au", "aux"):
            start += 1
        end = noun_phrase(self.items[:marker], start, wide=True)
        return (start, end) if end == marker else None

    # -- spans ----------------------------------------------------------------------------------

    def span(self, start: int, end: int) -> Span:
        """The span of items `start` to `end` (exclusive)."""
        return Span(self.items[start].start, self.items[end - 1].end)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The same as the one span of a content, or no span where there is no item."""
        return (self.span(start, end),) if start < end else ()

    def item(self, k: int) -> Item | None:
        """Item `k`, or None beyond the ends."""
        return self.items[k] if 0 <= k < len(self.items) else None

    def has(self, k: int) -> bool:
        return 0 <= k < len(self.items)
