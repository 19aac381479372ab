"""What stands around a token of an article, as the readers of its speakers ask for it."""

from quoteattr import engines
from quoteattr.speakers.article import Article


def test_nothing_stands_before_the_first_word() -> None:
    text = "Marie Durand a parlé. Le maire aussi, dit le"
    article = Article(text, engines.load("embedded").analyze(text))
    assert article.norms[-1] == "le"
    assert article.before(0) == ""
    assert [article.before(k) for k in range(1, len(article))] == article.norms[:-1]
