"""Draws the rows of the navigator: chip or code or icon, the words, and a count at the right."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.navigator_rows import Index, Role, RowKind
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.painting import CHIP, draw_chip, draw_icon, draw_line, draw_row, draw_square

TWIST_LEFT, TWIST_WIDTH = 4, 16
CHIP_LEFT = 22
CODE_LEFT, CODE_WIDTH = 22, 40
ICON_SIZE = 20
COUNT_WIDTH = 26
NOTES_WIDTH = 44
TAG_LEFT, SQUARE = 38, 8
LARGE = 1_000
"""Counts from here on need more room."""
WORDS_LEFT = {
    RowKind.PILLAR: CHIP_LEFT + CHIP.width() + Space.S,
    RowKind.INITIATIVE: CODE_LEFT + CODE_WIDTH + 2,
    RowKind.TAG: TAG_LEFT + SQUARE + Space.S,
}
WORDS = Qt.ItemDataRole.DisplayRole
Row = Mapping[int, Any]
"""What a row of the navigator knows, by role."""


class RowDelegate(QStyledItemDelegate):
    """One for a whole tree."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(Height.NAV_ROW, Height.NAV_ROW)

    def is_elided(self, index: Index, width: int) -> bool:
        """Whether the words do not fit a row of that width."""
        row = _read(index)
        words = self._words_rect(_inner(QRect(0, 0, width, Height.NAV_ROW)), row)
        font = self._words_font(is_selected=False)
        return QFontMetrics(font).horizontalAdvance(row[WORDS]) > words.width()

    def is_on_twist(self, index: Index, row: QRect, point: QPoint) -> bool:
        """Whether a point is on the mark that opens and closes a pillar, or the tags."""
        if index.data(Role.KIND) == RowKind.TAGS:
            return index.model().hasChildren(index) and self._tags_twist(_inner(row), _read(index)).contains(point)
        return row.left() <= point.x() < row.left() + CHIP_LEFT

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A field for the name of a view."""
        field = QLineEdit(parent)
        field.setObjectName("view_rename_field")
        field.setAccessibleName(self.tr("Name of the view"))
        field.setProperty("small", True)
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the words."""
        words = self._words_rect(_inner(option.rect), _read(index))
        editor.setGeometry(words.adjusted(-Space.S, 0, Space.XL, 0))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Says the whole words of a row in which they are cut, and what its marks mean."""
        if not index.isValid():
            return super().helpEvent(event, view, option, index)
        says_more = self.is_elided(index, option.rect.width()) or bool(index.data(Role.NOTES))
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) if says_more else ""
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        painter.save()
        place, row = _inner(option.rect), _read(index)
        if row[Role.KIND] == RowKind.HEADING:
            self._draw_heading(painter, place, row)
        else:
            state = self._find_state(option, index)
            has_focus = state == "selected" and self._tree.hasFocus() and index == self._tree.currentIndex()
            draw_row(painter, place, self._theme, state=state, has_focus=has_focus)
            self._draw_sign(painter, place, row, index, is_selected=state == "selected")
            self._draw_words(painter, place, row, is_selected=state == "selected")
        painter.restore()

    def _draw_heading(self, painter: QPainter, place: QRect, row: Row) -> None:
        painter.setFont(self._theme.font("caption_strong"))
        painter.setPen(self._theme.colour("text_secondary"))
        draw_line(painter, place.adjusted(Space.S, 4, -Space.S, 2), row[WORDS])
        if count := row.get(Role.COUNT):
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("text_muted"))
            draw_line(painter, place.adjusted(Space.S, 4, -Space.S, 2), str(count), right=True)

    def _draw_sign(self, painter: QPainter, place: QRect, row: Row, index: Index, *, is_selected: bool) -> None:
        """What stands before the words, and the marks that open and close."""
        colour = "text_on_selected" if is_selected else "text_secondary"
        match row[Role.KIND]:
            case RowKind.PILLAR:
                twist = QRect(place.left() + TWIST_LEFT, place.top() + 5, TWIST_WIDTH, 16)
                draw_icon(painter, twist, self._name_twist(index), self._theme, colour)
                chip = QRect(place.left() + CHIP_LEFT, place.top() + 3, CHIP.width(), CHIP.height())
                draw_chip(painter, chip, row[Role.CODE], self._theme)
            case RowKind.INITIATIVE:
                painter.setFont(self._theme.font("caption_strong"))
                painter.setPen(self._theme.colour("text_on_selected" if is_selected else "text_primary"))
                code = QRect(place.left() + CODE_LEFT, place.top(), CODE_WIDTH, place.height())
                draw_line(painter, code, row[Role.CODE])
            case RowKind.TAG:
                square = QRect(place.left() + TAG_LEFT, place.center().y() - SQUARE // 2, SQUARE, SQUARE)
                draw_square(painter, square, self._theme.tag_colour(row[Role.COLOUR]))
            case kind:
                if kind == RowKind.TAGS and index.model().hasChildren(index):
                    twist = self._tags_twist(place, row)
                    draw_icon(painter, twist, self._name_twist(index), self._theme, colour)
                icon = QRect(place.left() + Space.S, place.top() + 3, ICON_SIZE, ICON_SIZE)
                draw_icon(painter, icon, row[Role.ICON], self._theme, colour)

    def _name_twist(self, index: Index) -> str:
        return "chevron-down" if self._tree.isExpanded(_plain(index)) else "chevron-right"

    def _draw_words(self, painter: QPainter, place: QRect, row: Row, *, is_selected: bool) -> None:
        painter.setFont(self._words_font(is_selected=is_selected))
        painter.setPen(self._theme.colour("text_on_selected" if is_selected else "text_primary"))
        draw_line(painter, self._words_rect(place, row), row[WORDS])
        notes, count = _find_notes(row), row.get(Role.COUNT, 0)
        if not notes and not count:
            return
        colour = "text_on_selected" if is_selected else "text_muted"
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour(colour))
        width = self._count_width(row)
        right = QRect(place.right() - Space.S - width + 1, place.top(), width, place.height())
        if notes:
            draw_line(painter, right, str(notes), right=True)
            left = right.right() - 20 - painter.fontMetrics().horizontalAdvance(str(notes))
            draw_icon(painter, QRect(left, place.top() + 6, 14, 14), "note", self._theme, colour)
        else:
            draw_line(painter, right, format_count(count), right=True)

    def _tags_twist(self, place: QRect, row: Row) -> QRect:
        right = place.right() - Space.S - self._count_width(row) - TWIST_WIDTH
        return QRect(right, place.top() + 5, TWIST_WIDTH, 16)

    def _words_rect(self, place: QRect, row: Row) -> QRect:
        left = WORDS_LEFT.get(row[Role.KIND], Space.S + ICON_SIZE + Space.S)
        right = NOTES_WIDTH if _find_notes(row) else self._count_width(row) if row.get(Role.COUNT) else 0
        return place.adjusted(left, 0, -Space.S - right, 0)

    def _count_width(self, row: Row) -> int:
        count = row.get(Role.COUNT)
        if not isinstance(count, int) or count < LARGE:
            return COUNT_WIDTH
        return max(COUNT_WIDTH, QFontMetrics(self._theme.font("caption")).horizontalAdvance(format_count(count)) + 2)

    def _find_state(self, option: QStyleOptionViewItem, index: Index) -> str:
        if self._tree.selectionModel().isSelected(_plain(index)):
            return "selected" if self._tree.isActiveWindow() else "inactive"
        if not self._tree.underMouse():
            return "rest"
        from PySide6.QtWidgets import QStyle  # late: its five hundred names would cost a fortieth of the start

        return "hover" if option.state & QStyle.StateFlag.State_MouseOver else "rest"

    def _words_font(self, *, is_selected: bool) -> QFont:
        return self._theme.font("body_medium" if is_selected else "body")


def _read(index: Index) -> Row:
    """All that a row knows, asked for at once."""
    return index.model().itemData(index)


def _find_notes(row: Row) -> int:
    """The notes that a row counts at its right; a pillar counts its initiatives there."""
    return row.get(Role.NOTES, 0) if row[Role.KIND] != RowKind.PILLAR else 0


def _inner(row: QRect) -> QRect:
    """The row without the room that its right edge keeps from the frame."""
    return row.adjusted(0, 0, -6, 0)


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), index.column(), index.parent())
