"""The field in the toolbar and what drops from it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.keyboard import write

from briefing_app.core.query import Hit
from briefing_app.ui.models.hit_model import HEADING_ROLE, HIT_ROLE


class SearchPage:
    """Typing, choosing, opening."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        field = window.findChild(QLineEdit, "search_field")
        assert field is not None
        self.field = field

    @property
    def is_open(self) -> bool:
        """Whether results can be seen."""
        results = self._window.findChild(QFrame, "search_results")
        return results is not None and results.isVisible()

    @property
    def hits(self) -> list[Hit]:
        """What was found, from top to bottom."""
        return [index.data(HIT_ROLE) for index in self._rows if index.data(HIT_ROLE)]

    @property
    def headings(self) -> list[str]:
        """The names of the groups with their counts, from top to bottom."""
        return [index.data() for index in self._rows if index.data(HEADING_ROLE)]

    @property
    def chosen(self) -> Hit:
        """The row that Return would open."""
        hit: Hit = self._list.currentIndex().data(HIT_ROLE)
        return hit

    @property
    def sentence(self) -> str:
        """What is said when nothing is found."""
        label = self._window.findChild(QLabel, "search_nothing")
        return label.text() if label is not None and label.isVisible() else ""

    def write(self, text: str) -> None:
        """Letter by letter, where the keyboard is."""
        write(self.field, text)

    def press(self, key: Qt.Key) -> None:
        """A key in the field."""
        QTest.keyClick(self.field, key)

    def click(self, row: int) -> None:
        """One of what was found, counted without headings."""
        index = [index for index in self._rows if index.data(HIT_ROLE)][row]
        self._list.scrollTo(index)
        place = self._list.visualRect(index).center()
        QTest.mouseClick(self._list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def _rows(self) -> list[QModelIndex]:
        model = self._list.model()
        return [model.index(row, 0) for row in range(model.rowCount())]

    @property
    def _list(self) -> QListView:
        found = self._window.findChild(QListView, "search_list")
        assert found is not None
        return found
