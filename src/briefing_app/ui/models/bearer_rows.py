"""Notes and items as a table of any length: the ids are held whole, the rows are read in pages as they are seen."""

import json
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import Tag, TagId
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.bearer_words import BearerRow, build_row
from briefing_app.ui.state import AppState
from briefing_app.workspace.listing import fetch_bearers

PAGE, PAGES_KEPT = 32, 512
BEARERS_MIME = "application/x-briefing-app-bearers"
"""Ids of items and notes that are dragged, as a list in JSON."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
DRAGGABLE = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
CHECKABLE = DRAGGABLE | Qt.ItemFlag.ItemIsUserCheckable


class Column(IntEnum):
    """What stands where."""

    DONE = 0
    WORDS = 1
    CODE = 2
    TAGS = 3
    OWNER = 4
    DUE = 5
    CHANGED = 6


class BearerRows(QAbstractTableModel):
    """The rows of one list."""

    check_asked = Signal(str, bool)
    """An action, by its id, is to be marked as done, or as not done."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._ids: tuple[str, ...] = ()
        self._pages: OrderedDict[int, tuple[BearerRow, ...]] = OrderedDict()
        self._tags: dict[TagId, Tag] | None = None
        self._marks: dict[Column, str] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """What is listed."""
        return self._ids

    def show_ids(self, ids: Sequence[str]) -> None:
        """Lists these. Where they are the same ones in the same order, selection and scrolling stay."""
        if tuple(ids) == self._ids:
            self.read_again()
            return
        self.beginResetModel()
        self._ids = tuple(ids)
        self._forget()
        self.endResetModel()

    def read_again(self) -> None:
        """What is listed may say something else now."""
        self._forget()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    def row(self, number: int) -> BearerRow | None:
        """One row; none beyond the end, or while the notebook cannot be read."""
        if not 0 <= number < len(self._ids):
            return None
        page = self._find_page(number // PAGE)
        return page[number % PAGE] if page else None

    def mark_order(self, column: Column) -> None:
        """Says in the heading by which column the rows stand in order."""
        self._marks = {column: " ↑" if column is not Column.CHANGED else " ↓"}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are in `Column`."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, the first column checked. Reads no row, since a selection asks for all of them."""
        return CHECKABLE if index.column() == Column.DONE else DRAGGABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and the row itself for whoever draws it."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _say_cell(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.said if column is Column.WORDS else _say_cell(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return (
                    "\n".join(filter(None, (row.on, row.words))) if column is Column.WORDS else _say_cell(row, column)
                )
            case Qt.ItemDataRole.CheckStateRole if column is Column.DONE and row.done is not None:
                return Qt.CheckState.Checked if row.done else Qt.CheckState.Unchecked
        return row if role == ROW_ROLE else None

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A check asks for the act; the row changes when the act is done."""
        row = self.row(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or row.done is None:
            return False
        self.check_asked.emit(row.id, not row.done)
        return True

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        names = {
            Column.DONE: translate("BearerRows", "Done"),
            Column.WORDS: translate("BearerRows", "What"),
            Column.CODE: translate("BearerRows", "On"),
            Column.TAGS: translate("BearerRows", "Tags"),
            Column.OWNER: translate("BearerRows", "Owner"),
            Column.DUE: translate("BearerRows", "Due"),
            Column.CHANGED: translate("BearerRows", "Changed"),
        }
        return names[Column(section)] + self._marks.get(Column(section), "")

    def mimeTypes(self) -> list[str]:
        """Ids are dragged."""
        return [BEARERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rows that are dragged."""
        return pack_ids([self._ids[row] for row in sorted({index.row() for index in indexes})])

    def _forget(self) -> None:
        self._pages.clear()
        self._tags = None

    def _find_page(self, number: int) -> tuple[BearerRow, ...]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        page = self._read_page(number)
        self._pages[number] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _read_page(self, number: int) -> tuple[BearerRow, ...]:
        workspace = self._state.workspace
        try:
            if self._tags is None:
                self._tags = {tag.id: tag for tag in workspace.notebook.fetch_tags()}
            bearers = fetch_bearers(workspace, self._ids[number * PAGE : (number + 1) * PAGE])
        except BriefingError as failure:
            self._state.say(word_error(failure))
            return ()
        return tuple(build_row(workspace.corpus, bearer, self._tags, workspace.today()) for bearer in bearers)


def pack_ids(ids: Sequence[str]) -> QMimeData:
    """Ids as they are dragged."""
    data = QMimeData()
    data.setData(BEARERS_MIME, json.dumps(ids).encode())
    return data


def unpack_ids(data: QMimeData) -> tuple[str, ...]:
    """The ids that are dragged; nothing where something else is, or another program says so without meaning it."""
    if not data.hasFormat(BEARERS_MIME):
        return ()
    try:
        ids = json.loads(bytes(data.data(BEARERS_MIME).data()))
    except ValueError:
        return ()
    return tuple(id_ for id_ in ids if isinstance(id_, str)) if isinstance(ids, list) else ()


def _say_cell(row: BearerRow, column: Column) -> str:
    match column:
        case Column.WORDS:
            return row.words
        case Column.CODE:
            return row.code
        case Column.TAGS:
            return ", ".join(tag.name for tag in row.tags)
        case Column.OWNER:
            return row.owner
        case Column.DUE:
            return ", ".join(part for part in (row.due, row.state_words) if part)
        case Column.CHANGED:
            return row.changed
    return ""
