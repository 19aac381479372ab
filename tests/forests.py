"""What the trees of every engine keep."""

from quoteattr.analysis import Analysis

__all__ = ["assert_trees"]


def assert_trees(analysis: Analysis) -> None:
    """Each token is climbed from to a root, and never out of its sentence."""
    for sentence in analysis.sentences:
        for index in range(sentence.first, sentence.last):
            seen, climbed = set(), index
            while climbed >= 0:
                assert sentence.first <= climbed < sentence.last
                assert climbed not in seen
                seen.add(climbed)
                climbed = analysis.tokens[climbed].head
