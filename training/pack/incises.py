"""One analysis for incises, where the treebanks have two.

*« Rien n'est prêt », dit-il*: Sequoia and GSD have the reporting verb as `parataxis:insert` under
the words that it reports, PUD has it as the root, and the words as `parataxis` under it. The former
is taken, since it is that of all incises within a sentence.
"""

from training.pack.trees import Tree

INCISE = "parataxis:insert"


def one_analysis(tree: Tree) -> Tree:
    """The tree with a reporting verb after the words that it reports hung upon them."""
    verb = tree.root
    said = _said_before(tree, verb)
    if said is None or not _inverted(tree, verb):
        return tree
    words = list(tree.words)
    words[said] = words[said]._replace(head=-1, deprel="root")
    words[verb] = words[verb]._replace(head=said, deprel=INCISE)
    last = len(words) - 1
    if words[last].upos == "PUNCT" and words[last].head == verb:
        words[last] = words[last]._replace(head=said)
    return tree._replace(words=tuple(words))


def _said_before(tree: Tree, verb: int) -> int | None:
    """The words that the root reports, where they come before it."""
    for k in tree.children(verb):
        if k < verb and tree.words[k].deprel in ("parataxis", "ccomp"):
            return k
    return None


def _inverted(tree: Tree, verb: int) -> bool:
    """Whether a subject follows the verb."""
    return any(k > verb and tree.words[k].deprel == "nsubj" for k in tree.children(verb))
