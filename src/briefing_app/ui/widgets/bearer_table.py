"""The table of notes and items: checked off in place, dragged onto a tag, opened where they stand."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QWidget

from briefing_app.core.notebook import Tag
from briefing_app.ui.models.bearer_rows import ROW_ROLE, BearerRows, Column
from briefing_app.ui.models.bearer_words import BearerRow, DueState
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_icon, draw_line, draw_square
from briefing_app.ui.widgets.row_table import Index, RowDelegate, RowTable

ROW_HEIGHT = 48
WIDTHS = {
    Column.DONE: 44,
    Column.CODE: 84,
    Column.TAGS: 184,
    Column.OWNER: 112,
    Column.DUE: 136,
    Column.CHANGED: 100,
}
NARROW, NARROWEST = 820, 720
"""Below these widths the columns that are told elsewhere give way, and the day of the last change is left out."""
SQUARE = 8
MARKS = {
    DueState.OVERDUE: ("warning", "danger"),
    DueState.SOON: ("calendar", "warning"),
    DueState.DONE: ("check", "good"),
}
"""The shape and the colour that stand beside the word."""


class BearerTable(RowTable):
    """Any number of rows may be selected."""

    remove_asked = Signal()
    tag_asked = Signal()

    def __init__(self, model: BearerRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ROW_HEIGHT, parent)
        self._rows = model
        self.setModel(model)
        self._delegate = BearerDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setIconSize(QSize(16, 16))
        heading = self.horizontalHeader()
        for column, width in WIDTHS.items():
            heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        heading.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space checks the current action off, Delete removes, Ctrl+T tags what is selected."""
        index, ctrl = self.currentIndex(), Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
            return
        if event.key() == Qt.Key.Key_T and event.modifiers() == ctrl:
            self.tag_asked.emit()
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and index.isValid():
            box = index.siblingAtColumn(Column.DONE)
            self.model().setData(box, None, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Letters look for nothing here: every row of a large notebook would be read. Words are found by the filter."""

    def fit_columns(self) -> None:
        """In a narrow table the tags give way to the words, and an owner to the day."""
        is_narrow = self.viewport().width() < NARROW
        self.setColumnWidth(Column.TAGS, WIDTHS[Column.TAGS] - (40 if is_narrow else 0))
        self.setColumnWidth(Column.OWNER, WIDTHS[Column.OWNER] - (24 if is_narrow else 0))
        self.setColumnHidden(Column.CHANGED, self.viewport().width() < NARROWEST)

    def resizeEvent(self, event: object) -> None:
        """Looks again what fits."""
        self.fit_columns()
        super().resizeEvent(event)  # type: ignore[arg-type]

    def paint_rows(self, event: QPaintEvent) -> None:
        """Row by row: to be asked for each cell by itself takes longer than to draw it."""
        painter, selection, place = QPainter(self.viewport()), self.selectionModel(), event.rect()
        shown = [column for column in Column if not self.isColumnHidden(column)]
        cells = [(column, self.columnViewportPosition(column), self.columnWidth(column)) for column in shown]
        for number in range(*self._find_rows(place.top(), place.bottom())):
            top, is_selected = self.rowViewportPosition(number), selection.isSelected(self._rows.index(number, 0))
            whole = QRect(cells[0][1], top, sum(width for _, _, width in cells), ROW_HEIGHT)
            colour = self._delegate.draw_ground(painter, whole, number, is_selected=is_selected, is_first=True)
            row = self._rows.row(number)
            if row is not None:
                for column, left, width in cells:
                    self._delegate.draw_cell(painter, QRect(left, top, width, ROW_HEIGHT), row, column, colour)
        painter.end()

    def _find_rows(self, top: int, bottom: int) -> tuple[int, int]:
        """The first row between two heights, and the one after the last."""
        first, last = self.rowAt(top), self.rowAt(bottom)
        return (first, last + 1 if last >= 0 else self._rows.rowCount()) if first >= 0 else (0, 0)


class BearerDelegate(RowDelegate):
    """Draws the cells of notes and items."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painter.save()
        colour = self.draw_cell_ground(painter, option, index)
        row: BearerRow | None = index.data(ROW_ROLE)
        if row is not None:
            self.draw_cell(painter, option.rect, row, Column(index.column()), colour)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box of an action checks it off."""
        if (
            index.column() == Column.DONE
            and isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and self.find_box(option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        ):
            return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        return False

    def draw_cell(self, painter: QPainter, whole: QRect, row: BearerRow, column: Column, colour: str) -> None:
        """What stands in a cell, on whatever ground."""
        cell = whole.adjusted(Space.S, 0, -Space.S, -1)
        is_plain = colour == "text_primary"
        muted = "text_muted" if is_plain else colour
        match column:
            case Column.DONE if row.done is not None:
                self.draw_box(painter, whole, is_checked=row.done)
            case Column.DONE if not row.is_note:
                place = QRect(whole.left() + Space.M, whole.center().y() - 8, 16, 16)
                draw_icon(painter, place, "page", self._theme, muted)
            case Column.WORDS:
                second = " · ".join(part for part in (row.kind, row.visibility) if part)
                self._draw_pair(painter, cell, row.words, second, colour, muted)
            case Column.CODE:
                self._draw_one(painter, cell, row.code, "body_strong", colour)
            case Column.TAGS:
                self._draw_tags(painter, cell, row.tags, colour)
            case Column.OWNER:
                self._draw_one(painter, cell, row.owner, "body", colour)
            case Column.DUE if row.state is not None:
                self._draw_due(painter, cell, row, colour, is_plain=is_plain)
            case Column.CHANGED:
                self._draw_one(painter, cell, row.changed, "caption", muted)

    def _draw_one(self, painter: QPainter, cell: QRect, words: str, font: str, colour: str) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.colour(colour))
        draw_line(painter, cell, words)

    def _draw_pair(self, painter: QPainter, cell: QRect, first: str, second: str, colour: str, muted: str) -> None:
        top = cell.top() + 5
        self._draw_one(painter, QRect(cell.left(), top, cell.width(), 20), first, "row_title", colour)
        self._draw_one(painter, QRect(cell.left(), top + 20, cell.width(), 16), second, "caption", muted)

    def _draw_due(self, painter: QPainter, cell: QRect, row: BearerRow, colour: str, *, is_plain: bool) -> None:
        icon, tone = MARKS.get(row.state, ("", "text_muted")) if row.state else ("", "")
        said = tone if is_plain else colour
        words = cell
        if icon:
            draw_icon(painter, QRect(cell.left(), cell.center().y() - 8, 16, 16), icon, self._theme, said)
            words = cell.adjusted(22, 0, 0, 0)
        if row.due:
            self._draw_pair(painter, words, row.due, row.state_words, colour, said)
        else:
            self._draw_one(painter, words, row.state_words, "caption", said)

    def _draw_tags(self, painter: QPainter, cell: QRect, tags: tuple[Tag, ...], colour: str) -> None:
        """As many as there is room for, then how many more."""
        painter.setFont(self._theme.font("caption"))
        metrics, left = painter.fontMetrics(), cell.left()
        for number, tag in enumerate(tags):
            more = f"+{len(tags) - number}"
            room = (
                cell.right() - left - (metrics.horizontalAdvance(more) + Space.M + 2 if number < len(tags) - 1 else 0)
            )
            width = SQUARE + 5 + metrics.horizontalAdvance(tag.name)
            if number and width > room:
                painter.setPen(self._theme.colour(colour))
                draw_line(painter, QRect(left, cell.top(), cell.right() - left, cell.height()), more)
                return
            square = QRect(left, cell.center().y() - SQUARE // 2, SQUARE, SQUARE)
            draw_square(painter, square, self._theme.tag_colour(tag.colour))
            painter.setPen(self._theme.colour(colour))
            words = QRect(left + SQUARE + 5, cell.top(), max(min(width, room) - SQUARE - 5, 1), cell.height())
            draw_line(painter, words, tag.name)
            left += min(width, room) + Space.M
