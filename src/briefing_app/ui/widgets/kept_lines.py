"""Lines of words with the place of each of their letters, kept for when they are drawn again.

To find the letters of a line takes longer than to draw it, and most lines are drawn again and again: whenever something
comes over the window, or goes.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout

from briefing_app.core.quick import dataclass
from briefing_app.ui.widgets.painting import LINE_AT_LEFT, LINE_AT_RIGHT, elide

SPACES = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029", " "))
LINES_KEPT = 1_024


@dataclass(frozen=True, slots=True)
class KeptLine:
    """It looks as Qt draws it, who draws what is written from right to left, and what has no room."""

    layout: QTextLayout
    width: float
    height: float
    is_simple: bool

    def draw(self, painter: QPainter, rect: QRect, *, right: bool) -> None:
        """Upright in the middle, at the left or at the right."""
        if not self.is_simple or self.height > rect.height():
            painter.drawText(rect, LINE_AT_RIGHT if right else LINE_AT_LEFT, self.layout.text())
            return
        left = rect.x() + (rect.width() - self.width if right else 0)
        self.layout.draw(painter, QPointF(left, rect.y() + (rect.height() - self.height) / 2))


@lru_cache(maxsize=LINES_KEPT)
def lay_out(text: str, font: QFont, width: int) -> KeptLine:
    """The text in that font, elided where it is wider."""
    layout = QTextLayout(elide(text.translate(SPACES), QFontMetrics(font), width), font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return KeptLine(layout, 0, 0, is_simple=True)
    is_simple = line.xToCursor(0) == 0 and line.naturalTextWidth() <= width
    return KeptLine(layout, line.horizontalAdvance(), line.ascent() + line.descent(), is_simple)
