"""Draws the rows of the navigator: chip or code or icon, the words, and a count at the right."""

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
        words = self._words_rect(_inner(QRect(0, 0, width, Height.NAV_ROW)), index)
        font = self._words_font(is_selected=False)
        return QFontMetrics(font).horizontalAdvance(index.data()) > words.width()

    def is_on_twist(self, index: Index, row: QRect, point: QPoint) -> bool:
        """Whether a point is on the mark that opens and closes a pillar, or the tags."""
        if index.data(Role.KIND) == RowKind.TAGS:
            return index.model().hasChildren(index) and self._tags_twist(_inner(row), index).contains(point)
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
        words = self._words_rect(_inner(option.rect), index)
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
        row = _inner(option.rect)
        kind = index.data(Role.KIND)
        if kind == RowKind.HEADING:
            self._draw_heading(painter, row, index)
            painter.restore()
            return
        state = self._find_state(option, index)
        is_current = index == self._tree.currentIndex()
        has_focus = state == "selected" and is_current and self._tree.hasFocus()
        draw_row(painter, row, self._theme, state=state, has_focus=has_focus)
        is_selected = state == "selected"
        colour = "text_on_selected" if is_selected else "text_secondary"
        if kind == RowKind.PILLAR:
            self._draw_twist(painter, row, index, colour)
            chip = QRect(row.left() + CHIP_LEFT, row.top() + 3, CHIP.width(), CHIP.height())
            draw_chip(painter, chip, index.data(Role.CODE), self._theme)
        elif kind == RowKind.INITIATIVE:
            self._draw_code(painter, row, index, "text_on_selected" if is_selected else "text_primary")
        elif kind == RowKind.TAG:
            square = QRect(row.left() + TAG_LEFT, row.center().y() - SQUARE // 2, SQUARE, SQUARE)
            draw_square(painter, square, self._theme.tag_colour(index.data(Role.COLOUR)))
        else:
            if kind == RowKind.TAGS and index.model().hasChildren(index):
                name = "chevron-down" if self._tree.isExpanded(_plain(index)) else "chevron-right"
                draw_icon(painter, self._tags_twist(row, index), name, self._theme, colour)
            icon = QRect(row.left() + Space.S, row.top() + 3, ICON_SIZE, ICON_SIZE)
            draw_icon(painter, icon, index.data(Role.ICON), self._theme, colour)
        self._draw_words(painter, row, index, is_selected=is_selected)
        painter.restore()

    def _draw_heading(self, painter: QPainter, row: QRect, index: Index) -> None:
        painter.setFont(self._theme.font("caption_strong"))
        painter.setPen(self._theme.colour("text_secondary"))
        draw_line(painter, row.adjusted(Space.S, 4, -Space.S, 2), index.data())
        count = index.data(Role.COUNT)
        if count:
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("text_muted"))
            draw_line(painter, row.adjusted(Space.S, 4, -Space.S, 2), str(count), right=True)

    def _draw_twist(self, painter: QPainter, row: QRect, index: Index, colour: str) -> None:
        name = "chevron-down" if self._tree.isExpanded(_plain(index)) else "chevron-right"
        draw_icon(painter, QRect(row.left() + TWIST_LEFT, row.top() + 5, TWIST_WIDTH, 16), name, self._theme, colour)

    def _draw_code(self, painter: QPainter, row: QRect, index: Index, colour: str) -> None:
        painter.setFont(self._theme.font("caption_strong"))
        painter.setPen(self._theme.colour(colour))
        draw_line(painter, QRect(row.left() + CODE_LEFT, row.top(), CODE_WIDTH, row.height()), index.data(Role.CODE))

    def _draw_words(self, painter: QPainter, row: QRect, index: Index, *, is_selected: bool) -> None:
        painter.setFont(self._words_font(is_selected=is_selected))
        painter.setPen(self._theme.colour("text_on_selected" if is_selected else "text_primary"))
        draw_line(painter, self._words_rect(row, index), index.data())
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_on_selected" if is_selected else "text_muted"))
        width = _count_width(index, self._theme)
        right = QRect(row.right() - Space.S - width + 1, row.top(), width, row.height())
        notes = index.data(Role.NOTES)
        if notes and index.data(Role.KIND) != RowKind.PILLAR:
            draw_line(painter, right, str(notes), right=True)
            colour = "text_on_selected" if is_selected else "text_muted"
            left = right.right() - 20 - painter.fontMetrics().horizontalAdvance(str(notes))
            draw_icon(painter, QRect(left, row.top() + 6, 14, 14), "note", self._theme, colour)
        elif index.data(Role.COUNT):
            draw_line(painter, right, format_count(index.data(Role.COUNT)), right=True)

    def _tags_twist(self, row: QRect, index: Index) -> QRect:
        right = row.right() - Space.S - _count_width(index, self._theme) - TWIST_WIDTH
        return QRect(right, row.top() + 5, TWIST_WIDTH, 16)

    def _words_rect(self, row: QRect, index: Index) -> QRect:
        left = {
            RowKind.PILLAR: CHIP_LEFT + CHIP.width() + Space.S,
            RowKind.INITIATIVE: CODE_LEFT + CODE_WIDTH + 2,
            RowKind.TAG: TAG_LEFT + SQUARE + Space.S,
        }.get(index.data(Role.KIND), Space.S + ICON_SIZE + Space.S)
        has_notes = index.data(Role.NOTES) and index.data(Role.KIND) != RowKind.PILLAR
        width = _count_width(index, self._theme)
        right = Space.S + (NOTES_WIDTH if has_notes else width if index.data(Role.COUNT) else 0)
        return row.adjusted(left, 0, -right, 0)

    def _find_state(self, option: QStyleOptionViewItem, index: Index) -> str:
        if self._tree.selectionModel().isSelected(_plain(index)):
            return "selected" if self._tree.isActiveWindow() else "inactive"
        if not self._tree.underMouse():
            return "rest"
        from PySide6.QtWidgets import QStyle  # late: its five hundred names would cost a fortieth of the start

        return "hover" if option.state & QStyle.StateFlag.State_MouseOver else "rest"

    def _words_font(self, *, is_selected: bool) -> QFont:
        return self._theme.font("body_medium" if is_selected else "body")


def _count_width(index: Index, theme: Theme) -> int:
    count = index.data(Role.COUNT)
    if not isinstance(count, int) or count < LARGE:
        return COUNT_WIDTH
    return max(COUNT_WIDTH, QFontMetrics(theme.font("caption")).horizontalAdvance(format_count(count)) + 2)


def _inner(row: QRect) -> QRect:
    """The row without the room that its right edge keeps from the frame."""
    return row.adjusted(0, 0, -6, 0)


def _plain(index: Index) -> QModelIndex:
    return index.model().index(index.row(), index.column(), index.parent())
