"""Lines of ours that stand between the sources' words or list what refers to them: runs of words, some of them links.

A run says which step of the type scale it is set in; serif steps are for the sources' own words only.
"""

from collections.abc import Iterable, Iterator

from briefing_app.core.quick import dataclass

NEXT_ROW = "\N{LINE SEPARATOR}"
BETWEEN = " · "
"""Between entries of one row whose names hold commas."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some words; with `href`, a link. Without a `colour`, a link has that of links and other words are muted."""

    text: str
    href: str = ""
    font: str = "caption"
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph. `indent` is its left margin, in which the `label` stands; `has_rule` draws a hairline above."""

    runs: tuple[Run, ...]
    label: Run | None = None
    indent: int = 0
    above: int = 4
    has_rule: bool = False


def join_runs(parts: Iterable[tuple[Run, ...]], between: str = NEXT_ROW) -> tuple[Run, ...]:
    """The runs of all parts, with something between the parts."""
    return tuple(_join(parts, between))


def quote(words: str, font: str = "snippet", colour: str = "text_secondary", href: str = "") -> Run:
    """Words of a source, in quotation marks."""
    return Run(text=f"“{words}”", font=font, colour=colour, href=href)


def say_lines(lines: Iterable[Line]) -> str:
    """All words of some lines, to be searched."""
    return " ".join(run.text for line in lines for run in ((line.label, *line.runs) if line.label else line.runs))


def _join(parts: Iterable[tuple[Run, ...]], between: str) -> Iterator[Run]:
    for number, part in enumerate(parts):
        if number:
            yield Run(text=between)
        yield from part
