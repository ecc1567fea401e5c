"""The dialogs that open over the window."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QTextEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.two_lines import TwoLineList

Part = TypeVar("Part", bound=QWidget)


def trigger(window: QWidget, name: str) -> None:
    """An action of the menus."""
    action = window.findChild(QAction, name)
    assert action is not None, f"no action {name}"
    action.trigger()


class DialogPage:
    """One open dialog; `prefix` begins the names of its widgets."""

    def __init__(self, window: QWidget, prefix: str, qtbot: QtBot) -> None:
        self._prefix = prefix
        self._qtbot = qtbot
        found = [each for each in window.findChildren(QDialog, f"{prefix}_dialog") if each.isVisible()]
        assert found, f"no {prefix}_dialog can be seen"
        self.dialog = found[-1]

    @property
    def is_open(self) -> bool:
        """Whether it can still be seen."""
        try:
            return self.dialog.isVisible()
        except RuntimeError:
            return False

    @property
    def rows(self) -> list[str]:
        """What the list at the left offers."""
        model = self._list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def choose(self, row: int) -> None:
        """A row of that list."""
        self._list.setCurrentIndex(self._list.model().index(row, 0))

    def words(self, name: str) -> str:
        """What a label says, if it can be seen."""
        label = self.part(QLabel, name)
        return label.text() if label.isVisible() else ""

    def text(self, name: str) -> str:
        """What stands in a text to read."""
        return self.part(QTextEdit, name).toPlainText()

    def table(self, name: str) -> list[tuple[str, ...]]:
        """The rows of a table."""
        model = self.part(QTreeView, name).model()
        return [
            tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def can(self, name: str) -> bool:
        """Whether a button can be pressed."""
        return self.part(QAbstractButton, name).isEnabled()

    def press(self, name: str) -> None:
        """A button."""
        button = self.part(QAbstractButton, name)
        assert button.isEnabled(), f"{name} is off"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_named(self, name: str) -> None:
        """A button of a part that has names of its own."""
        button = self.dialog.findChild(QAbstractButton, name)
        assert button is not None, f"no {name}"
        assert button.isEnabled(), f"{name} is off: {button.toolTip()}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def label(self, name: str) -> str:
        """What a label of such a part says, if it can be seen."""
        label = self.dialog.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""

    def tick(self, name: str) -> None:
        """A check box or a radio button, as one does with the keyboard."""
        button = self.part(QAbstractButton, name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def part(self, kind: type[Part], name: str) -> Part:
        """One of its widgets."""
        found = self.dialog.findChild(kind, f"{self._prefix}_{name}")
        assert found is not None, f"no {self._prefix}_{name}"
        return found

    @property
    def _list(self) -> TwoLineList:
        found = self.dialog.findChild(TwoLineList)
        assert found is not None
        return found
