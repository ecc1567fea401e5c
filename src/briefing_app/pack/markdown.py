"""Light Markdown in notes, as it is printed: no link leads out of the pack, of a link only its words are shown."""

from collections.abc import Iterable
from functools import lru_cache

from briefing_app.core.quick import dataclass
from briefing_app.markdown import BULLET, Paragraph, Run, read_line, read_paragraphs
from briefing_app.pack.styles import Style
from briefing_app.pack.text import Span, clean

__all__ = ["BULLET", "Block", "Run", "parse_line", "parse_note"]

KEPT_NOTES = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Paragraph):
    """A paragraph that can be set."""

    def spans(self, style: Style) -> tuple[Span, ...]:
        """The words in a style, emphasised."""
        return _set_runs(self.runs, style)


@lru_cache(maxsize=KEPT_NOTES)
def parse_note(text: str) -> tuple[Block, ...]:
    """The blocks of a note."""
    return tuple(Block(runs=each.runs, depth=each.depth, marker=each.marker) for each in read_paragraphs(clean(text)))


def parse_line(text: str, style: Style) -> tuple[Span, ...]:
    """One line with its emphasis; nothing in it makes a list."""
    return _set_runs(read_line(clean(text)), style)


def _set_runs(runs: Iterable[Run], style: Style) -> tuple[Span, ...]:
    return tuple(Span(text=run.text, style=_emphasise(style, run)) for run in runs)


def _emphasise(style: Style, run: Run) -> Style:
    if run.bold:
        style = style.heavier()
    return style.slanted() if run.italic else style
