"""The parts of the palette: the field with its keys, the rows, and the key caps at its foot."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.ui.models.palette_rows import HEADING_ROLE, ROW_ROLE, PaletteHeading, Row
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.list_field import ListField
from briefing_app.ui.widgets.marked_lines import draw_marked_line
from briefing_app.ui.widgets.painting import CHIP, draw_chip, draw_icon, draw_line

Index = QModelIndex | QPersistentModelIndex
SINGLE_ROW = 36
TEXT_LEFT = 68
ICON_SIZE = 20
TAG_SQUARE = 12
LARGEST_ASIDE = 0.34
"""How much of a row what stands at its right may take."""
CAP_HEIGHT = 20
CAP_PADDING = 7


class PaletteField(ListField):
    """The line at the head of the palette."""

    STEPS: ClassVar = {
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_PageDown: 5,
        Qt.Key.Key_PageUp: -5,
        Qt.Key.Key_Tab: 1,
        Qt.Key.Key_Backtab: -1,
    }

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab moves in the list: while the palette is open the keyboard stays here."""
        self.moved.emit(1 if is_next else -1)
        return True


class PaletteDelegate(QStyledItemDelegate):
    """Draws a heading, or a row of one line or two."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """By what the row holds."""
        return QSize(200, find_row_height(index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        row: Row | None = index.data(ROW_ROLE)
        place = QRect(option.rect)
        painter.save()
        if row is None:
            self._draw_heading(painter, place, index.data(HEADING_ROLE))
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._draw_ground(painter, place, option, is_chosen)
            self._draw_sign(painter, place, row, is_chosen)
            self._draw_words(painter, place, row, is_chosen)
        painter.restore()

    def _draw_heading(self, painter: QPainter, place: QRect, heading: PaletteHeading) -> None:
        inner = place.adjusted(Space.L, Space.XS, -Space.L, 0)
        painter.setFont(self._theme.font("caption_strong"))
        painter.setPen(self._theme.colour("text_muted"))
        draw_line(painter, inner, heading.words)
        painter.setFont(self._theme.font("caption"))
        draw_line(painter, inner, heading.count, right=True)

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, is_chosen: bool) -> None:
        if is_chosen:
            painter.fillRect(place, self._theme.colour("bg_selected"))
            painter.fillRect(QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, self._theme.colour("bg_hover"))

    def _draw_sign(self, painter: QPainter, place: QRect, row: Row, is_chosen: bool) -> None:
        """The code, the chip, the tag's colour or the icon, at the left."""
        entry, left, middle = row.entry, place.left() + Space.L, place.center().y() + 1
        colour = "text_on_selected" if is_chosen else "text_secondary"
        if entry.code and "." not in entry.code:
            chip = QRect(left, middle - CHIP.height() // 2, CHIP.width(), CHIP.height())
            draw_chip(painter, chip, entry.code, self._theme)
        elif entry.code:
            painter.setFont(self._theme.font("body_strong"))
            painter.setPen(self._theme.colour(colour))
            draw_line(painter, QRect(left, place.top(), TEXT_LEFT - Space.L, place.height()), entry.code)
        elif entry.colour:
            square = QRectF(left + 4, middle - TAG_SQUARE / 2, TAG_SQUARE, TAG_SQUARE)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.tag_colour(entry.colour))
            painter.drawRoundedRect(square, 2, 2)
        else:
            icon = QRect(left, middle - ICON_SIZE // 2, ICON_SIZE, ICON_SIZE)
            draw_icon(painter, icon, entry.icon, self._theme, colour)

    def _draw_words(self, painter: QPainter, place: QRect, row: Row, is_chosen: bool) -> None:
        theme, entry = self._theme, row.entry
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_on_selected" if is_chosen else "text_muted"))
        wanted = painter.fontMetrics().horizontalAdvance(entry.aside) + 2
        aside = min(wanted, round(place.width() * LARGEST_ASIDE)) if entry.aside else 0
        right = place.right() - Space.L + 1
        draw_line(painter, QRect(right - aside, place.top(), aside, place.height()), entry.aside, right=True)
        left = place.left() + TEXT_LEFT
        width = right - aside - (Space.M if aside else 0) - left
        colours = (theme.colour("match"), theme.colour("text_on_match"))
        first = theme.colour("text_on_selected" if is_chosen else "text_primary")
        top = place.top() + (6 if row.line else (SINGLE_ROW - 20) // 2)
        title = QRect(left, top, width, 20)
        draw_marked_line(painter, title, entry.words, row.marks, theme.font("row_title"), (first, *colours))
        if row.line:
            second = theme.colour("text_on_selected" if is_chosen else "text_secondary")
            font = theme.font("body" if entry.kind == "note" else "snippet")
            below = QRect(left, top + 20, width, 20)
            draw_marked_line(painter, below, row.line, row.line_marks, font, (second, *colours))


def find_row_height(row: PaletteHeading | Row | None) -> int:
    """A heading, one line or two."""
    if not isinstance(row, Row):
        return Height.PALETTE_HEADING
    return Height.PALETTE_ROW if row.line else SINGLE_ROW


class KeyHint(QWidget):
    """A key cap, and in a word what the key does."""

    def __init__(self, theme: Theme, keys: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys, self._words = keys, words
        self._cap_width = QFontMetrics(theme.font("caption")).horizontalAdvance(keys) + 2 * CAP_PADDING
        self.setFixedSize(self._cap_width + 8 + self.fontMetrics().horizontalAdvance(words), CAP_HEIGHT + 2)
        self.setAccessibleName(f"{keys}: {words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        cap = QRectF(0.5, 1.5, self._cap_width - 1, CAP_HEIGHT - 1)
        painter.setPen(QPen(self._theme.colour("line_rule"), 1))
        painter.setBrush(self._theme.colour("bg_page"))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(QColor(self._theme.colour("text_secondary")))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        painter.setPen(QColor(self._theme.colour("text_muted")))
        words = QRect(self._cap_width + 6, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.end()
