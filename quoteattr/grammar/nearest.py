"""The noun phrase that is the subject of a verb, on its left or behind it, by the words alone."""

from collections.abc import Iterator

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.appositions import apposition_behind_verb, with_appositions
from quoteattr.grammar.page import QUOTE, Range
from quoteattr.grammar.parsed import apposed
from quoteattr.grammar.phrases import (
    is_name,
    is_plural,
    is_preposition,
    is_proper,
    noun_phrase,
    prepositional_phrase,
)
from quoteattr.grammar.scene import Scene
from quoteattr.tables import closed

__all__ = ["nearest", "postposed"]

_WON = closed("participles_of_winning")
_NEAR = 8  # items between a phrase and the verb that tells its number


def nearest(scene: Scene, low: int, high: int) -> Range | None:
    """The subject among the phrases from `low` to `high`, the item before the verb group."""
    phrases = _behind_detached(scene, list(_phrases(scene, low, high)))
    if not phrases:
        return None
    start, end = phrases[-1]
    while len(phrases) > 1 and phrases[-2][1] == start:
        phrases.pop()
        start = phrases[-1][0]
    phrases[-1] = (start, end)
    if end == high:
        if len(phrases) > 1 and _joined(scene, phrases[-2], phrases[-1]):
            start = phrases[-2][0]
        return _from_neither(scene, low, _listed(scene, phrases, (start, end))), end
    if scene.items[high - 1].pos != "PUNCT":
        start = _listed(scene, phrases, (start, end))
        return start, high if _goes_on(scene, end, high) else end
    start, end = phrases[0]
    end = with_appositions(scene.items, start, end, before_verb=True)
    return start, _between_commas(scene, start, end, high)


def _behind_detached(scene: Scene, phrases: list[Range]) -> list[Range]:
    """*Invité de la radio, | le maire, Paul Rey, | a dit*: what somebody is comes before him.

    A bare noun before a comma is no subject where a name or an article follows.
    """
    items = scene.items
    while len(phrases) > 1:
        (start, end), second = phrases[0], phrases[1][0]
        led = "DET" in (items[start - 1].pos, items[start + 1].pos)  # *Seul le maire, X, a dit*
        bare = items[start].pos in ("NOUN", "ADJ") and not is_proper(items, start) and not led
        apart = items[end].norm == "," and items[second].pos in ("DET", "PROPN")
        if not (bare and apart and end + 1 == second):
            break
        phrases = phrases[1:]
    return phrases


def _between_commas(scene: Scene, start: int, end: int, high: int) -> int:
    """The end of a subject with what stands between its comma and that of its verb.

    *Marie Durand, de la Ligue des lacs, | précise*; *la gardienne, sacrée meilleure joueuse, | a
    dit*; *l'un d'eux, un berger âgé de 60 ans, | a dit*; *Une des passagères ayant tout vu, Claire
    Vasseur, | raconte*.
    """
    items = scene.items
    comma = next((k for k in range(end, high) if items[k].norm == ","), high)
    told = items[comma + 1 : high - 1]
    if not told or any(item.norm == "," or item.form == "fin" for item in told):
        return end
    first, named = told[0], is_name(told, 0, len(told))
    if comma > end:
        fits = items[end].form in ("gpart", "ppart") and first.pos == "PROPN"
    elif first.norm in words.DE and is_name(items, start, end):
        fits = named and len(told) > 1 and told[1].pos != "NOUN"
    else:
        one = first.norm in words.ONE and items[end - 1].norm in ("eux", "elles")
        fits = one or first.norm in _WON and not is_time(items, comma + 2)
    return high - 1 if fits else end


def _goes_on(scene: Scene, k: int, high: int) -> bool:
    """Whether a participle ties all before the verb to its subject: *un texte | portant*."""
    rest = scene.items[k:high]
    return rest[0].form in ("gpart", "ppart") and all(item.pos != "PUNCT" for item in rest)


def _listed(scene: Scene, phrases: list[Range], last: Range) -> int:
    """The start of a list that ends with the phrase `last`, before a verb in the plural.

    *Le maire, la préfète et l'évêque ont*; *Jeanne Durand, préfète, et son équipe ont*.
    """
    items = scene.items
    if not is_plural(items[last[1] : last[1] + _NEAR]):
        return last[0]
    after_comma = last[0] >= 2 and [i.norm for i in items[last[0] - 2 : last[0]]] == [",", "et"]
    if not after_comma and not any(item.norm == "et" for item in items[slice(*last)]):
        return last[0]
    reached, found = last[0] - 1 - after_comma, [last[0]]
    for first, end in reversed(phrases):
        alike = after_comma or {items[first].pos, items[last[0]].pos} <= {"DET", "PROPN"}
        if end == reached and items[end].norm == "," and alike:
            found.append(first)
            reached = first - 1
    return found[-1] if len(found) > 1 + after_comma else last[0]


def _from_neither(scene: Scene, low: int, start: int) -> int:
    """The first *ni* of *ni A ni B*, where the phrase at `start` is B."""
    norms = [item.norm for item in scene.items[low:start]]
    return low + norms.index("ni") if norms[-1:] == ["ni"] and norms.count("ni") > 1 else start


def _joined(scene: Scene, first: Range, second: Range) -> bool:
    """Whether the second phrase, with no comma behind it, stands in apposition to the first.

    *Le ministre, Luc Petit a dit*; *Placé en garde, | le suspect a dit* has a new subject.
    """
    items = scene.items
    if first[1] + 1 != second[0] or items[first[1]].norm != ",":
        return False
    if is_proper(items, first[0]):
        return items[second[0]].pos == "NOUN"  # *Luc Petit, maire de Lens a dit*
    # *Patronne de la banque, | Marie Durand a dit*
    return items[first[0]].pos != "NOUN" and is_proper(items, second[0])


def _phrases(scene: Scene, low: int, high: int) -> Iterator[Range]:
    """The noun phrases from `low` to `high` that stand under no preposition, no relative."""
    k = low
    items = scene.items
    while k < high:
        item = items[k]
        # *Des témoins parlent*: the plural article at the head of a clause
        article = item.norm == "des" and (k == low or items[k - 1].pos in ("PUNCT", "CCONJ"))
        if scene.opens(k) or item.form in ("gpart", "ppart", "inf"):
            k = _after_clause(scene, k, high)
        elif is_time(items, k):
            k = max(k + 1, time_phrase(items, k))
        elif is_preposition(item) and not article:
            end = prepositional_phrase(items, k)
            if k < end <= high and item.norm in ("selon", "pour"):
                further = with_appositions(items, k + 1, end)
                end = further if further <= high else end
            k = end if k < end <= high else k + 1
        elif _is_title(scene, k):
            yield k, k + 1
            k += 1
        else:
            end = noun_phrase(items, k, wide=True)
            if end > high:
                end = noun_phrase(items[:high], k, wide=True)
            if end > k:
                yield k, end
            k = max(end, k + 1)


def _is_title(scene: Scene, k: int) -> bool:
    """A name in marks as a subject: *« Quotidien » a affirmé que*."""
    item = scene.items[k]
    if item.pos != QUOTE or item.form == "clause":
        return False
    quoted = scene.page.words(item.region)
    return 0 < len(quoted) <= 4 and quoted[0][:1].isupper()


def _after_clause(scene: Scene, k: int, high: int) -> int:
    """The end of a subordinate or participial clause that starts at `k`: its comma."""
    commas = (end + 1 for end in range(k + 1, high) if scene.items[end].norm == ",")
    return next(commas, k + 1 if scene.items[k].form == "ppart" else high)


# --- behind the verb -----------------------------------------------------------------------------


_FARTHEST_SUBJECT = 24  # items looked ahead for a subject after its verb


def postposed(scene: Scene, k: int) -> Range | None:
    """The subject that follows its verb, looked for from item `k` on.

    Circumstances may come between (*a révélé lundi | l'émission*, *a confié, à Reuters, | le
    directeur*); the phrase must not itself be the subject of a verb to its right.
    """
    items = scene.items
    stop = min(len(items), k + _FARTHEST_SUBJECT)
    while k < stop:
        item = items[k]
        if (after := fixed_adverbial(items, k)) > k:
            k = after
        elif item.pos == "ADV" or item.norm == ",":
            k += 1
        elif is_time(items, k) and not scene.is_titled(k):
            k = max(k + 1, time_phrase(items, k))
        elif is_preposition(item):
            last = k - 1
            while last > 0 and items[last].pos == "ADV":
                last -= 1  # *ajoute encore de la Morlais*
            if _is_particle(scene, k) and items[last].form == "fin":
                return _closed_phrase(scene, k)  # *ajoute de la Morlais*
            end = prepositional_phrase(items, k)
            if end == k:
                return None
            k = end
        else:
            return _closed_phrase(scene, k)
    return None


def _is_particle(scene: Scene, k: int) -> bool:
    """Whether *de* (*la*) starts a family name."""
    if scene.items[k].norm not in ("de", "d'", "du"):
        return False
    following = [item for item in scene.items[k + 1 : k + 3] if item.norm not in ("la", "l'")]
    return bool(following) and following[0].pos == "PROPN"


def _closed_phrase(scene: Scene, k: int) -> Range | None:
    items = scene.items
    end = noun_phrase(items, k)
    if end == k:
        return None
    end = apposition_behind_verb(items, k, with_appositions(items, k, end))
    return k, apposed(scene, k, end)
