"""The list at the left."""

from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.models.navigator_rows import Role

Part = TypeVar("Part")


class NavigatorPage:
    """Rows that can be seen, and a field that filters them."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._tree = _must(window.findChild(QTreeView, "navigator_tree"))
        self._filter = _must(window.findChild(QLineEdit, "navigator_filter"))

    @property
    def rows(self) -> list[str]:
        """Every row that is not folded away, as code and words."""
        rows, index = [], self._tree.model().index(0, 0)
        while index.isValid():
            rows.append(" ".join(part for part in (index.data(Role.CODE), index.data()) if part))
            index = self._tree.indexBelow(index)
        return rows

    @property
    def chosen(self) -> str:
        """The row that is marked as the place."""
        index = self._tree.currentIndex()
        return str(index.data(Role.CODE) or index.data())

    def count_of(self, code: str) -> int:
        """The number at the right of a row."""
        return int(self._find(code).data(Role.COUNT) or 0)

    def notes_of(self, code: str) -> int:
        """How many notes a row says that there are."""
        return int(self._find(code).data(Role.NOTES) or 0)

    def click(self, code: str) -> None:
        """A row."""
        place = self._tree.visualRect(self._find(code)).center()
        QTest.mouseClick(self._tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def click_twist(self, code: str) -> None:
        """The mark that opens and closes a pillar."""
        rect = self._tree.visualRect(self._find(code))
        QTest.mouseClick(
            self._tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 10, rect.center().y())
        )

    @property
    def tree(self) -> QTreeView:
        """The list itself."""
        return self._tree

    def find(self, code: str) -> QModelIndex:
        """A row, by its code or its words."""
        return self._find(code)

    def center_of(self, code: str) -> QPoint:
        """The middle of a row."""
        return self._tree.visualRect(self._find(code)).center()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, with the keyboard in the list."""
        self._tree.setFocus()
        QTest.keyClick(self._tree, key, modifier)

    def filter(self, text: str) -> None:
        """Types into the filter."""
        self._filter.setFocus()
        self._filter.selectAll()
        QTest.keyClick(self._filter, Qt.Key.Key_Delete)
        QTest.keyClicks(self._filter, text)

    def press_in_filter(self, key: Qt.Key) -> None:
        """A key, with the keyboard in the filter."""
        QTest.keyClick(self._filter, key)

    def _find(self, code: str) -> QModelIndex:
        index = self._tree.model().index(0, 0)
        while index.isValid():
            if code in (index.data(Role.CODE), index.data()):
                self._tree.scrollTo(index)
                return index
            index = self._tree.indexBelow(index)
        raise AssertionError(f"no row {code}; there are {self.rows}")


def _must(part: Part | None) -> Part:
    assert part is not None
    return part
