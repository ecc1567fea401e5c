"""What a paragraph is once it is broken: lines, and the runs of glyphs on each."""

from typing import NamedTuple

from briefing_app.core.quick import dataclass
from briefing_app.pack.faces import Phrase, Shaped
from briefing_app.pack.text import Span

ROUNDING = 0.01
"""By so much, in points, a line may be wider than its column."""


class Piece(NamedTuple):
    """A run of glyphs of one font and one span, at its place on the line.

    `said` is what it stands for where its glyphs do not tell: a part of a word stands for the whole of it.
    """

    x: float
    shaped: Shaped | Phrase
    span: Span
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `text` holds the spaces at its end too; they are one space that `width` does not count.

    It is never seen, but heard: without it the last word of a line and the first of the next are one word.
    """

    text: str
    pieces: tuple[Piece, ...]
    width: float
    is_plain: bool = False
    """Whether all of it is in one font and style, and leads nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines, with the height of the box of each."""

    lines: tuple[Line, ...]
    leading: float
    is_plain: bool = False
    """Whether all lines are."""

    @property
    def height(self) -> float:
        """Of all lines together."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max(line.width for line in self.lines)
