"""The parts that several places draw alike: pillar chips, icons, key caps, lines."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

if TYPE_CHECKING:
    from briefing_app.ui.widgets.kept_lines import KeptLine

CHIP = QSize(32, 20)
LARGE_CHIP = QSize(44, 28)
CHIP_RADIUS = 3.0
LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
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
    if _keeper.lay_out is not None:
        _keeper.lay_out(text, painter.font(), rect.width()).draw(painter, rect, right=right)
        return
    elided = elide(text, painter.fontMetrics(), rect.width())
    painter.drawText(rect, LINE_AT_RIGHT if right else LINE_AT_LEFT, elided)


def elide(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text as far as there is room."""
    is_short = text.isascii() and len(text) * metrics.height() <= width  # no letter is wider than a line is high
    return text if is_short else metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class _Keeper:
    def __init__(self) -> None:
        self.lay_out: Callable[[str, QFont, int], KeptLine] | None = None


_keeper = _Keeper()


def keep_lines() -> None:
    """From now on lines are kept as they are drawn. The first window is painted before: it would wait for it."""
    from briefing_app.ui.widgets.kept_lines import lay_out  # late: what it needs of Qt takes long to load

    _keeper.lay_out = lay_out


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
