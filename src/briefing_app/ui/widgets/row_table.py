"""A table of rows as the design has them: no grid, a hairline under each, one ring around the row of the keyboard."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Scheme, Space
from briefing_app.ui.widgets.painting import draw_icon

Index = QModelIndex | QPersistentModelIndex
HEADING_HEIGHT = 32
BOX = 16
BAR = 3


class RowTable(QTableView):
    """`opened` comes with the row that Enter or a double click is about."""

    opened = Signal(int)

    def __init__(self, theme: Theme, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered = -1
        self._place = (-1, -1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)
        heading = self.horizontalHeader()
        heading.setObjectName("table_heading")
        heading.setAccessibleName(self.tr("Columns"))
        heading.setFixedHeight(HEADING_HEIGHT)
        heading.setHighlightSections(False)
        heading.setSectionsClickable(True)
        heading.setMinimumSectionSize(24)
        heading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """The heading gets a selection of its own: else it asks whether every row of a column is selected."""
        if model is not None:
            model.modelAboutToBeReset.connect(self._keep_place)  # before the table itself forgets it
        super().setModel(model)
        if model is not None:
            heading = self.horizontalHeader()
            heading.setSelectionModel(QItemSelectionModel(model, heading))
            model.modelReset.connect(self._return_to_place)

    def _keep_place(self) -> None:
        current = self.currentIndex()
        self._place = (current.row(), current.column()) if self.hasFocus() else (-1, -1)

    def _return_to_place(self) -> None:
        """The keyboard stays where it was: on the row that comes next, or comes back, when one was removed."""
        row, column = self._place
        last = self.model().rowCount() - 1
        if row >= 0 and last >= 0:
            self.setCurrentIndex(self.model().index(min(row, last), column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; every other key is as usual in a table."""
        is_edited = self.state() is QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and not is_edited:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The whole row answers to the mouse, not a cell of it."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        """No row is under the mouse any more."""
        self._hover(-1)
        super().leaveEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, then the ring of the keyboard."""
        self.paint_rows(event)
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus():
            return
        row = self._row_rect(index.row())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on_accent = self._theme.scheme is Scheme.HIGH_CONTRAST and self.selectionModel().isSelected(index)
        painter.setPen(QPen(self._theme.colour("text_on_selected" if is_on_accent else "focus"), 2))
        inset = 3 if is_on_accent else 1
        painter.drawRoundedRect(QRectF(row).adjusted(inset, inset, -inset, -inset - 1), 3, 3)
        painter.end()

    def paint_rows(self, event: QPaintEvent) -> None:
        """Cell by cell."""
        super().paintEvent(event)

    def selected_spans(self) -> list[range]:
        """The rows that are selected, from top to bottom, as stretches that do not meet."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        spans = list[range]()
        for top, bottom in sorted((each.top(), each.bottom()) for each in ranges):
            if spans and top <= spans[-1].stop:
                spans[-1] = range(spans[-1].start, max(spans[-1].stop, bottom + 1))
            else:
                spans.append(range(top, bottom + 1))
        return spans

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            before, self.hovered = self.hovered, row
            for each in (before, row):
                if each >= 0:
                    self.viewport().update(self._row_rect(each))


class RowDelegate(QStyledItemDelegate):
    """Draws grounds and boxes alike in every table."""

    def __init__(self, theme: Theme, table: RowTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def draw_cell_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, is_marked: bool = False
    ) -> str:
        """The ground of a cell; the colour in which its words are readable there."""
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        return self.draw_ground(
            painter,
            option.rect,
            index.row(),
            is_selected=is_selected,
            is_marked=is_marked,
            is_first=index.column() == 0,
        )

    def draw_ground(
        self, painter: QPainter, rect: QRect, row: int, *, is_selected: bool, is_marked: bool = False, is_first: bool
    ) -> str:
        """The same of any part of a row, the first or another."""
        is_active = self._table.isActiveWindow()
        ground = "bg_selected" if is_marked or (is_selected and is_active) else "bg_selected_inactive"
        is_filled = is_selected or is_marked
        if not is_filled and row == self._table.hovered:
            ground, is_filled = "bg_hover", True
        if is_filled:
            painter.fillRect(rect, self._theme.colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line_hair"))
        if is_selected and is_first:
            bar = QRect(rect.left(), rect.top() + 6, BAR, rect.height() - 13)
            painter.fillRect(bar, self._theme.colour("accent"))
        return "text_on_selected" if ground == "bg_selected" and is_filled else "text_primary"

    def find_box(self, cell: QRect) -> QRect:
        """Where the box of a cell is."""
        box = QRect(0, 0, BOX, BOX)
        box.moveCenter(cell.center())
        box.moveLeft(cell.left() + Space.M)
        return box

    def draw_box(self, painter: QPainter, cell: QRect, *, is_checked: bool) -> None:
        """A box to check."""
        box = self.find_box(cell)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent" if is_checked else "line_control"), 1))
        painter.setBrush(self._theme.colour("accent" if is_checked else "bg_page"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.restore()
        if is_checked:
            draw_icon(painter, box.adjusted(1, 1, -1, -1), "check", self._theme, "text_on_accent")
