"""The table of tags: checked, renamed in place, a target for what is dragged."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QStyleOptionViewItem, QWidget

from briefing_app.core.notebook import Tag
from briefing_app.ui.models.tag_rows import TAG_ROLE, Column, TagRows
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_line, draw_square
from briefing_app.ui.widgets.row_table import Index, RowDelegate, RowTable

ROW_HEIGHT = 44
WIDTHS = {Column.CHECK: 40, Column.NOTES: 80, Column.ITEMS: 80, Column.USED: 104}
NARROW = 440
"""Below this width the day of the last use is left out."""
SQUARE = 12
EDITOR_WIDTH, EDITOR_WIDTH_MIN, HINT_WIDTH = 220, 120, 172


class TagTable(RowTable):
    """One row is current; any number may be checked. F2, Enter and a double click rename."""

    delete_asked = Signal()

    def __init__(self, rows: TagRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ROW_HEIGHT, parent)
        self._rows = rows
        self.setObjectName("tags_table")
        self.setModel(rows)
        self.setItemDelegate(TagDelegate(rows, theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        heading = self.horizontalHeader()
        for column, width in WIDTHS.items():
            heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        heading.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        heading.sectionClicked.connect(self._on_heading_clicked)
        self.opened.connect(self.rename)

    @property
    def current(self) -> Tag | None:
        """The tag of the current row."""
        index = self.currentIndex()
        return index.data(TAG_ROLE) if index.isValid() else None

    def choose(self, tag_id: str) -> None:
        """Makes the row of a tag the current one, if there is such a row."""
        index = self._rows.find(tag_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def rename(self, number: int) -> None:
        """Opens the name in a row for editing."""
        self.edit(self.model().index(number, Column.NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space checks; Ctrl+A checks all, or none; Delete deletes, and F2 renames."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState or not index.isValid():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.model().setData(index.siblingAtColumn(Column.CHECK), None, Qt.ItemDataRole.CheckStateRole)
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename(index.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow table the name comes first."""
        self.setColumnHidden(Column.USED, self.viewport().width() < NARROW)
        super().resizeEvent(event)

    def selectAll(self) -> None:
        """Checks every tag that is shown, or none once all are."""
        shown = self._rows.tags
        are_checked = all(self._rows.is_checked(tag) for tag in shown)
        self._rows.check([tag.id for tag in shown], is_checked=not are_checked)

    def _on_heading_clicked(self, section: int) -> None:
        """Numbers and days begin with the most."""
        if section == Column.CHECK:
            self.selectAll()
            return
        current, rows = self.current, self._rows
        is_reversed = not rows.is_reversed if section == rows.column else section != Column.NAME
        rows.order_by(Column(section), is_reversed=is_reversed)
        if current is not None:
            self.choose(current.id)


class TagDelegate(RowDelegate):
    """Draws the cells, and gives the field in which a name is typed."""

    def __init__(self, rows: TagRows, theme: Theme, table: TagTable) -> None:
        super().__init__(theme, table)
        self._rows = rows
        self._edited = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        tag: Tag | None = index.data(TAG_ROLE)
        if tag is None:
            return
        painter.save()
        is_checked = self._rows.is_checked(tag)
        colour = self.draw_cell_ground(painter, option, index, is_marked=is_checked)
        cell = option.rect.adjusted(Space.S, 0, -Space.S, -1)
        match Column(index.column()):
            case Column.CHECK:
                self.draw_box(painter, option.rect, is_checked=is_checked)
            case Column.NAME:
                self._draw_name(painter, cell, tag, colour, index)
            case Column.USED:
                self._draw_right(painter, cell, str(index.data()), "text_muted" if colour == "text_primary" else colour)
            case _:
                self._draw_right(painter, cell, str(index.data()), colour)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field as everywhere."""
        field = QLineEdit(parent)
        field.setObjectName("tag_name_field")
        field.setAccessibleName(self.tr("Name of the tag"))
        field.setProperty("small", True)
        self._edited = index.row()
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The hint beside it goes with it."""
        self._edited = -1
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """After the square."""
        left = option.rect.left() + Space.S + SQUARE + Space.XS
        width = _find_editor_width(option.rect)
        editor.setGeometry(QRect(left, option.rect.center().y() - 14, width, 28))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the box checks the tag."""
        is_click = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        if index.column() != Column.CHECK or not is_click:
            return False
        return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def _draw_name(self, painter: QPainter, cell: QRect, tag: Tag, colour: str, index: Index) -> None:
        square = QRect(cell.left(), cell.center().y() - SQUARE // 2 + 1, SQUARE, SQUARE)
        draw_square(painter, square, self._theme.tag_colour(tag.colour))
        words = cell.adjusted(SQUARE + Space.S + 2, 0, 0, 0)
        painter.setPen(self._theme.colour("text_muted" if colour == "text_primary" else colour))
        painter.setFont(self._theme.font("caption"))
        if self._edited == index.row():
            hint = self.tr("Enter renames all {count}").format(count=tag.count)
            draw_line(painter, words.adjusted(_find_editor_width(cell) + Space.S, 0, 0, 0), hint)
            return
        painter.setFont(self._theme.font("row_title"))
        width = painter.fontMetrics().horizontalAdvance(tag.name)
        if tag.description and width + Space.L < words.width():
            painter.setFont(self._theme.font("caption"))
            draw_line(painter, words.adjusted(width + Space.M, 0, 0, 0), tag.description.partition("\n")[0])
        painter.setFont(self._theme.font("row_title"))
        painter.setPen(self._theme.colour(colour))
        draw_line(painter, words, tag.name)

    def _draw_right(self, painter: QPainter, cell: QRect, words: str, colour: str) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour(colour))
        draw_line(painter, cell, words, right=True)


def _find_editor_width(cell: QRect) -> int:
    """Leaves room for the hint beside it."""
    return max(min(EDITOR_WIDTH, cell.width() - HINT_WIDTH), EDITOR_WIDTH_MIN)
