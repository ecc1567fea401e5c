"""A short list of notes and items beside something else: code, words, kind; each opens its place."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.ui.models.bearer_rows import ROW_ROLE, BearerRows, Column
from briefing_app.ui.models.bearer_words import BearerRow
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_line, draw_row
from briefing_app.ui.widgets.row_table import Index

ROW_HEIGHT = 36
MOST_IN_SIGHT = 8
CODE_WIDTH, KIND_WIDTH = 48, 128


class BearerList(QListView):
    """`opened` comes with the number of a row; Delete asks to take the selected rows out."""

    opened = Signal(int)
    remove_asked = Signal()

    def __init__(self, model: BearerRows, name: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.setModelColumn(Column.WORDS)
        self.setItemDelegate(_Delegate(theme, self))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        model.modelReset.connect(self.fit_height)
        self.fit_height()

    def fit_height(self) -> None:
        """As high as its rows, up to some; then it scrolls."""
        self.setFixedHeight(min(self.model().rowCount(), MOST_IN_SIGHT) * ROW_HEIGHT + 2)

    def selected_numbers(self) -> list[int]:
        """The rows that are selected."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks; every other key is as usual in a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Letters look for nothing here: every row of a large notebook would be read. Words are found by the filter."""


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: BearerList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: BearerRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_active = self._view.isActiveWindow()
        has_focus = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        hover = "hover" if option.state & QStyle.StateFlag.State_MouseOver else "rest"
        state = ("selected" if is_active else "inactive") if is_selected else hover
        draw_row(painter, option.rect.adjusted(0, 0, 0, -1), self._theme, state=state, has_focus=has_focus)
        painter.setPen(QPen(self._theme.colour("line_hair"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        is_on = state == "selected"
        cell = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        self._draw(painter, cell, row.code, "caption_strong", is_on, CODE_WIDTH, 0)
        painter.setFont(self._theme.font("caption"))
        kind_width = min(painter.fontMetrics().horizontalAdvance(row.kind) + 1, KIND_WIDTH)
        right = cell.adjusted(cell.width() - kind_width, 0, 0, 0)
        painter.setPen(self._theme.colour("text_on_selected" if is_on else "text_muted"))
        draw_line(painter, right, row.kind, right=True)
        width = cell.width() - CODE_WIDTH - kind_width - Space.M
        self._draw(painter, cell, row.words, "body", is_on, width, CODE_WIDTH)
        painter.restore()

    def _draw(self, painter: QPainter, cell: QRect, words: str, font: str, is_on: bool, width: int, left: int) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.colour("text_on_selected" if is_on else "text_primary"))
        place = cell.adjusted(left, 0, 0, 0)
        place.setWidth(width)
        draw_line(painter, place, words)
