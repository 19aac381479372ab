"""The templates of the pages, with everything in them escaped."""

from collections.abc import Callable

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from quoteattr.formats.show import visible

__all__ = ["template"]


def template(name: str, **filters: Callable[..., str]) -> Template:
    """The template of that name, with filters of its own beside `visible`."""
    environment = Environment(
        loader=PackageLoader("quoteattr.formats", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"visible": visible, **filters}
    return environment.get_template(name)
