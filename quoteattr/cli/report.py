"""A `Report` in words."""

from attrs import fields

from quoteattr.score import Counts, Report, Share

__all__ = ["as_lines"]


def as_lines(report: Report) -> list[str]:
    """The measures, one a line, under their names in `quoteattr.score.Report`."""
    lines = [f"{'':14}{'P':>6} {'R':>6} {'F1':>6}   right / predicted / gold"]
    shares = [f"{'':14}{'share':>6}   part / whole"]
    for field in fields(Report):
        value, name = getattr(report, field.name), field.name.replace("_", " ")
        if isinstance(value, Counts):
            figures = f"{value.precision:6.3f} {value.recall:6.3f} {value.f1:6.3f}"
            counts = f"{value.right} / {value.predicted} / {value.gold}"
            lines.append(f"{name:14}{figures}   {counts}")
        elif isinstance(value, Share):
            shares.append(f"{name:14}{value.value:6.3f}   {value.part} / {value.whole}")
    return [*lines, "", *shares, "", f"{report.articles} articles"]
