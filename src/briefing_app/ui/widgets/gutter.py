"""The margin left of the words: the codes of initiatives, where a page was cut, and where the reader is."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.ui.models.marks import count_utf16
from briefing_app.ui.models.page import BlockKind
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import LARGE_CHIP, draw_chip
from briefing_app.ui.widgets.source_page import Placed, SourcePage

BEFORE_TEXT = 28
BAR_BEFORE_TEXT = 20
BAR_WIDTH = 3
CHIP_BEFORE_TEXT = 24
LARGEST_CODE = 18


class Gutter(QWidget):
    """Stands beside a page and scrolls with it."""

    passage_chosen = Signal(str)

    def __init__(self, theme: Theme, page: SourcePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = page
        self._current = ""
        self.setObjectName("gutter")
        page.verticalScrollBar().valueChanged.connect(self.update)
        page.document().documentLayout().documentSizeChanged.connect(self.update)

    def show_current(self, item_id: str) -> None:
        """Where the reader is."""
        self._current = item_id
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws what stands beside the blocks in sight."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("bg_page"))
        painter.translate(0, -self._page.verticalScrollBar().value())
        for placed in self._page.placed_blocks():
            if placed.block.kind is BlockKind.TITLE:
                self._draw_chip(painter, placed)
            elif placed.block.kind is BlockKind.PASSAGE:
                self._draw_passage(painter, placed)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside a passage chooses it."""
        y = event.position().y() + self._page.verticalScrollBar().value()
        for placed in self._page.placed_blocks():
            if placed.block.is_verbatim and placed.own.top() <= y <= placed.own.bottom():
                self.passage_chosen.emit(placed.block.item_id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        QApplication.sendEvent(self._page.verticalScrollBar(), event)

    def _draw_chip(self, painter: QPainter, placed: Placed) -> None:
        pillar_id = self._page.page.pillar_id
        if pillar_id is None:
            return
        rect = QRect(0, 0, LARGE_CHIP.width(), LARGE_CHIP.height())
        line = placed.text_block.layout().lineAt(0)
        capitals = QFontMetrics(self._theme.font("reading_title")).capHeight()
        middle = placed.own.top() + line.y() + line.ascent() - capitals / 2
        rect.moveRight(self.width() - CHIP_BEFORE_TEXT)
        rect.moveTop(round(middle - rect.height() / 2))
        draw_chip(painter, rect, pillar_id, self._theme, is_selected=placed.block.item_id == self._current)

    def _draw_passage(self, painter: QPainter, placed: Placed) -> None:
        is_current = placed.block.item_id == self._current
        top = round(placed.own.top())
        if is_current:
            bottom = round(self._page.bottom_of(placed.block.item_id))
            bar = QRect(self.width() - BAR_BEFORE_TEXT, top + 5, BAR_WIDTH, bottom - top - 8)
            painter.fillRect(bar, self._theme.colour("accent"))
        line = placed.text_block.layout().lineAt(0)
        width = self.width() - BEFORE_TEXT
        if placed.block.code:
            font = self._theme.font("code")
            font.setPixelSize(min(font.pixelSize(), LARGEST_CODE))
            painter.setFont(font)
            painter.setPen(self._theme.colour("link" if is_current else "text_secondary"))
            baseline = round(placed.own.top() + line.y() + line.ascent())
            left = width - painter.fontMetrics().horizontalAdvance(placed.block.code)
            painter.drawText(left, baseline, placed.block.code)
        for cut in placed.block.cuts:
            self._draw_cut(painter, placed, cut, width)

    def _draw_cut(self, painter: QPainter, placed: Placed, cut: int, width: int) -> None:
        layout = placed.text_block.layout()
        line = layout.lineForTextPosition(count_utf16(placed.block.text[:cut]))
        top = placed.own.top() + line.y() + Space.XS
        if placed.block.code and line.lineNumber() == 0:
            top += layout.lineAt(0).height()
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        words = QCoreApplication.translate("Gutter", "page cut\nin source")
        painter.drawText(QRect(0, round(top), width, 40), Qt.AlignmentFlag.AlignRight, words)
