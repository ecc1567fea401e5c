"""The parts that several places draw alike: pillar chips, icons, key caps, lines."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout

from briefing_app.core.quick import dataclass
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

CHIP = QSize(32, 20)
LARGE_CHIP = QSize(44, 28)
CHIP_RADIUS = 3.0
LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
SPACES = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029", " "))
LINES_KEPT = 1_024
LINE_AT_LEFT, LINE_AT_RIGHT = LINE | Qt.AlignmentFlag.AlignLeft, LINE | Qt.AlignmentFlag.AlignRight


def make_room(frame: QRectF, painter: QPainter, words: str) -> QRectF:
    """The frame, taller where the script of the words needs it: Devanagari stands higher and reaches deeper."""
    missing = max(0.0, painter.fontMetrics().tightBoundingRect(words).height() + 4 - frame.height()) / 2
    return frame.adjusted(0, -missing, 0, missing)


def draw_chip(painter: QPainter, rect: QRect, numeral: str, theme: Theme, *, is_selected: bool = False) -> None:
    """A pillar's numeral in a frame; the numeral tells pillars apart, not a colour."""
    font = theme.font("caption_strong")
    if rect.height() > CHIP.height():
        font.setPixelSize(16)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if is_selected else "line_control"), 1))
    painter.setBrush(theme.colour("accent" if is_selected else "bg_page"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), CHIP_RADIUS, CHIP_RADIUS)
    painter.setPen(theme.colour("text_on_accent" if is_selected else "text_primary"))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, numeral)
    painter.restore()


def draw_icon(painter: QPainter, rect: QRect, name: str, theme: Theme, colour: str = "text_secondary") -> None:
    """An icon in the middle of `rect`, as large as the rectangle is high, sharp on the painter's screen."""
    size = min(rect.width(), rect.height())
    scale = painter.device().devicePixelRatioF()
    place = QRect(0, 0, size, size)
    place.moveCenter(rect.center())
    painter.drawPixmap(place, theme.pixmap(name, colour, size, scale))


def draw_square(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """The square of a tag; its name stands beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, rect.width() / 4, rect.width() / 4)
    painter.restore()


def draw_line(painter: QPainter, rect: QRect, text: str, *, right: bool = False) -> None:
    """One line of text, elided at its end, upright in the middle of `rect`."""
    line = _lay_out(text, painter.font(), rect.width())
    if line.needs_qt or line.height > rect.height():
        painter.drawText(rect, LINE_AT_RIGHT if right else LINE_AT_LEFT, line.layout.text())
        return
    left = rect.x() + (rect.width() - line.width if right else 0)
    line.layout.draw(painter, QPointF(left, rect.y() + (rect.height() - line.height) / 2))


@dataclass(frozen=True, slots=True)
class _Line:
    """Words with the place of each letter. Qt has to draw what is written from right to left, or has no room."""

    layout: QTextLayout
    width: float
    height: float
    needs_qt: bool


@lru_cache(maxsize=LINES_KEPT)
def _lay_out(text: str, font: QFont, width: int) -> _Line:
    """Kept, since to find the letters of a line takes longer than to draw it, and most are drawn again and again."""
    metrics = QFontMetrics(font)
    text = text.translate(SPACES)
    is_short = text.isascii() and len(text) * metrics.height() <= width  # no letter is wider than a line is high
    layout = QTextLayout(text if is_short else metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return _Line(layout, 0, 0, needs_qt=False)
    is_from_right = line.xToCursor(0) > 0
    needs_qt = is_from_right or line.naturalTextWidth() > width
    return _Line(layout, line.horizontalAdvance(), line.ascent() + line.descent(), needs_qt)


def draw_row(painter: QPainter, rect: QRect, theme: Theme, *, state: str, has_focus: bool = False) -> None:
    """The ground of a row. `state` is rest, hover, selected or inactive."""
    if state == "rest" and not has_focus:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    grounds = {"hover": "bg_hover", "selected": "bg_selected", "inactive": "bg_selected_inactive"}
    if state in grounds:
        painter.setBrush(theme.colour(grounds[state]))
        painter.drawRoundedRect(rect, Space.XS, Space.XS)
    if state == "selected":
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8), 1, 1)
    if has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()
