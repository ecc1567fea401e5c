"""What the pages that fill the middle of the window have in common."""

from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from tests.pages.keyboard import write

Part = TypeVar("Part", bound=QWidget)


class MiddlePage:
    """One page of the middle, found by its name once it was opened."""

    NAME: ClassVar[str]

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, kind: type[Part], name: str, *, must_be_seen: bool = True) -> Part:
        """A part of the page."""
        page = self._window.findChild(QWidget, self.NAME)
        assert page is not None, f"the {self.NAME} was never opened"
        part = page.findChild(kind, name)
        assert part is not None, f"no {name}"
        assert part.isVisible() or not must_be_seen, f"{name} cannot be seen"
        return part

    def words(self, name: str) -> str:
        """What a label says."""
        return self.find(QLabel, name, must_be_seen=False).text()

    def write(self, name: str, text: str) -> None:
        """Into a field, with Return."""
        field = self.fill(name, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def fill(self, name: str, text: str) -> QWidget:
        """Into a field, in place of what stands there; Return only between lines."""
        field = self.find(QWidget, name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setFocus()
        field.selectAll()
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            write(field, line)
        return field

    def press_button(self, name: str) -> None:
        """A button, by the mouse."""
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} is off"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pick(self, name: str, words: str) -> None:
        """An entry in the menu of a button, whose words come before its keys or its day."""
        menu = self.find(QToolButton, name).menu()
        menu.aboutToShow.emit()
        action = next((each for each in menu.actions() if each.text().split("\t")[0] == words), None)
        assert action is not None, f"no {words} among {[each.text() for each in menu.actions()]}"
        assert action.isEnabled()
        action.trigger()
        settle()


def settle() -> None:
    """Lets the window finish what it was about to do."""
    for _ in range(3):
        QApplication.processEvents()
