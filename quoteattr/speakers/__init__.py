"""Speakers: who the sources of an article really are.

`resolve` leads each source to a person, a body, a group, a medium, a document or a place, over the
whole article: by name, by office, by apposition, by pronoun.
"""

from quoteattr.speakers.resolve import resolve

__all__ = ["resolve"]
