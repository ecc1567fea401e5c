"""The tags as a table: name, uses, last use; checked to do something with many of them."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

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

from briefing_app.core.notebook import Tag, TagId, tag_key
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.bearer_rows import BEARERS_MIME, unpack_ids
from briefing_app.ui.models.bearer_words import say_moment
from briefing_app.ui.state import AppState

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TAG_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """What stands where."""

    CHECK = 0
    NAME = 1
    NOTES = 2
    ITEMS = 3
    USED = 4


DROPPABLE = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDropEnabled
)
FLAGS: dict[int, Qt.ItemFlag] = {
    Column.CHECK: DROPPABLE | Qt.ItemFlag.ItemIsUserCheckable,
    Column.NAME: DROPPABLE | Qt.ItemFlag.ItemIsEditable,
}
"""Put together once: a table asks for them whenever it paints a cell."""


class TagRows(QAbstractTableModel):
    """The tags in the order of a column, and only those whose name or description holds what was typed.

    Sorted here, since a proxy that compares row by row takes too long for a thousand of them.
    """

    rename_asked = Signal(object, str)
    """A tag, and the name that was typed for it."""
    checks_changed = Signal()
    dropped = Signal(object, object)
    """A tag, and the ids of what was dropped on it."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._all: tuple[Tag, ...] = ()
        self._tags: tuple[Tag, ...] = ()
        self._checked: set[TagId] = set()
        self._key = ""
        self.column = Column.NAME
        self.is_reversed = False

    @property
    def checked(self) -> tuple[Tag, ...]:
        """The tags that are checked, by name."""
        return tuple(tag for tag in self._all if tag.id in self._checked)

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Those that are shown, from top to bottom."""
        return self._tags

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """All tags there are, by name."""
        self._all = tuple(tags)
        checked = self._checked & {tag.id for tag in tags}
        has_fewer, self._checked = checked != self._checked, checked
        self._arrange()
        if has_fewer:
            self.checks_changed.emit()

    def show_text(self, text: str) -> None:
        """What was typed into the filter."""
        self._key = tag_key(text)
        self._arrange()

    def order_by(self, column: Column, *, is_reversed: bool) -> None:
        """Another order."""
        self.column, self.is_reversed = column, is_reversed
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _arrange(self) -> None:
        """Where the same tags stand in the same order as before, selection and scrolling stay."""
        kept = [tag for tag in self._all if not self._key or self._key in tag_key(f"{tag.name} {tag.description}")]
        kept.sort(key=KEYS[self.column], reverse=self.is_reversed)
        if [tag.id for tag in kept] == [tag.id for tag in self._tags]:
            self._tags = tuple(kept)
            self._tell_all()
            return
        self.beginResetModel()
        self._tags = tuple(kept)
        self.endResetModel()

    def _tell_all(self) -> None:
        if self._tags:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._tags) - 1, len(Column) - 1))

    def tag(self, number: int) -> Tag | None:
        """One of them."""
        return self._tags[number] if 0 <= number < len(self._tags) else None

    def find(self, tag_id: str) -> QModelIndex:
        """Where a tag stands; invalid for one that is gone."""
        number = next((number for number, tag in enumerate(self._tags) if tag.id == tag_id), -1)
        return self.index(number, Column.NAME)

    def check(self, tag_ids: Iterable[TagId], *, is_checked: bool) -> None:
        """Checks tags, or takes the checks away."""
        wanted = set(tag_ids)
        self._checked = self._checked | wanted if is_checked else self._checked - wanted
        self._tell_all()
        self.checks_changed.emit()

    def is_checked(self, tag: Tag) -> bool:
        """Whether it is."""
        return tag.id in self._checked

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._tags)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are in `Column`."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited, the first column checked; items and notes can be dropped on every tag."""
        return FLAGS.get(index.column(), DROPPABLE) if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and the tag itself for whoever draws it."""
        tag = self.tag(index.row()) if index.isValid() else None
        if tag is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._say(tag, column)
            case Qt.ItemDataRole.EditRole:
                return tag.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._say_whole(tag) if column in (Column.CHECK, Column.NAME) else self._say(tag, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tag.description or None
            case Qt.ItemDataRole.CheckStateRole if column is Column.CHECK:
                return Qt.CheckState.Checked if tag.id in self._checked else Qt.CheckState.Unchecked
        return tag if role == TAG_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A check is kept here; a name asks for the act."""
        tag = self.tag(index.row())
        if tag is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.check((tag.id,), is_checked=tag.id not in self._checked)
            return True
        if str(value) != tag.name:
            self.rename_asked.emit(tag, str(value))
        return True

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns, numbers at the right."""
        if side is not Qt.Orientation.Horizontal:
            return None
        translate = QCoreApplication.translate
        if role == Qt.ItemDataRole.DisplayRole:
            mark = ("↓" if self.is_reversed else "↑") if section == self.column else ""
            words = {
                Column.CHECK: "",
                Column.NAME: translate("TagRows", "Name"),
                Column.NOTES: translate("TagRows", "Notes"),
                Column.ITEMS: translate("TagRows", "Items"),
                Column.USED: translate("TagRows", "Last used"),
            }
            return f"{words[Column(section)]} {mark}".strip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side_of = Qt.AlignmentFlag.AlignLeft if section <= Column.NAME else Qt.AlignmentFlag.AlignRight
            return int(side_of | Qt.AlignmentFlag.AlignVCenter)
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dropped gets the tag, and stays where it is."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Ids of items and notes."""
        return [BEARERS_MIME]

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """On a tag, not between two."""
        return parent.isValid() and data.hasFormat(BEARERS_MIME)

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Asks for the act."""
        tag, ids = self.tag(parent.row()), unpack_ids(data)
        if not parent.isValid() or tag is None or not ids:
            return False
        self.dropped.emit(tag, ids)
        return True

    def _say(self, tag: Tag, column: Column) -> str:
        match column:
            case Column.NAME:
                return tag.name
            case Column.NOTES:
                return format_count(tag.note_count)
            case Column.ITEMS:
                return format_count(tag.item_count)
            case Column.USED:
                return say_moment(tag.last_used, self._state.workspace.today())
        return ""

    def _say_whole(self, tag: Tag) -> str:
        words = QCoreApplication.translate("TagRows", "{name}, notes: {notes}, items: {items}, {colour}")
        return words.format(name=tag.name, notes=tag.note_count, items=tag.item_count, colour=name_colour(tag.colour))


def name_colour(colour: str) -> str:
    """What a colour of tags is called."""
    translate = QCoreApplication.translate
    names = {
        "slate": translate("TagColour", "slate"),
        "indigo": translate("TagColour", "indigo"),
        "teal": translate("TagColour", "teal"),
        "green": translate("TagColour", "green"),
        "olive": translate("TagColour", "olive"),
        "amber": translate("TagColour", "amber"),
        "red": translate("TagColour", "red"),
        "plum": translate("TagColour", "plum"),
    }
    return names.get(colour, colour)


KEYS: dict[Column, Callable[[Tag], Any]] = {
    Column.NAME: lambda tag: tag_key(tag.name),
    Column.NOTES: lambda tag: tag.note_count,
    Column.ITEMS: lambda tag: tag.item_count,
    Column.USED: lambda tag: tag.last_used,
}
