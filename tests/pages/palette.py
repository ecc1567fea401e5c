"""The palette over the window."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.keyboard import write

from briefing_app.ui.models.palette_rows import HEADING_ROLE, ROW_ROLE, Row


class PalettePage:
    """Typing, choosing, opening."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    @property
    def is_open(self) -> bool:
        """Whether it covers the window."""
        palette = self._window.findChild(QWidget, "palette")
        return palette is not None and palette.isVisible()

    @property
    def field(self) -> QLineEdit:
        """Where one types."""
        field = self._window.findChild(QLineEdit, "palette_field")
        assert field is not None
        return field

    @property
    def rows(self) -> list[Row]:
        """What is offered, from top to bottom."""
        return [index.data(ROW_ROLE) for index in self._indexes if index.data(ROW_ROLE)]

    @property
    def words(self) -> list[str]:
        """The names of what is offered."""
        return [row.entry.words for row in self.rows]

    @property
    def keys(self) -> list[str]:
        """What the rows are remembered by."""
        return [row.entry.key for row in self.rows]

    @property
    def headings(self) -> list[str]:
        """The names of the groups with their counts."""
        return [index.data() for index in self._indexes if index.data(HEADING_ROLE)]

    @property
    def chosen(self) -> Row:
        """The row that Return would open."""
        row: Row = self._list.currentIndex().data(ROW_ROLE)
        return row

    @property
    def sentence(self) -> str:
        """What is said when there is nothing."""
        label = self._window.findChild(QLabel, "palette_nothing")
        return label.text() if label is not None and label.isVisible() else ""

    def write(self, text: str) -> None:
        """Letter by letter, instead of what stands there."""
        self.field.selectAll()
        write(self.field, text)

    def wait_for(self, key: str) -> None:
        """Until search has found it."""
        self._qtbot.waitUntil(lambda: key in self.keys)

    def press(self, key: Qt.Key) -> None:
        """A key in the field."""
        QTest.keyClick(self.field, key)

    def click(self, row: int) -> None:
        """One of the rows, counted without headings."""
        index = [index for index in self._indexes if index.data(ROW_ROLE)][row]
        self._list.scrollTo(index)
        place = self._list.visualRect(index).center()
        QTest.mouseClick(self._list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def _indexes(self) -> list[QModelIndex]:
        model = self._list.model()
        return [model.index(row, 0) for row in range(model.rowCount())]

    @property
    def _list(self) -> QListView:
        found = self._window.findChild(QListView, "palette_list")
        assert found is not None
        return found
