"""The templates of the pages, with everything in them escaped."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from quoteattr.formats.show import visible

__all__ = ["template"]


@cache
def template(name: str) -> Template:
    """The template of that name; it has `visible` as a filter."""
    environment = Environment(
        loader=PackageLoader("quoteattr.formats", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    return environment.get_template(name)
