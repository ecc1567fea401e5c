"""The pages on which something is looked up."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.lookup_page import LookupPage


class LookupPages:
    """What is listed, which entry is marked, where its links lead."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._label("lookup_title")

    @property
    def count(self) -> str:
        """How many entries it says there are."""
        return self._label("lookup_count")

    @property
    def paragraphs(self) -> list[str]:
        """Every paragraph; labels are parted from words by a bar."""
        return self.page.toPlainText().replace("\t", " | ").split("\n")

    @property
    def current(self) -> str:
        """The entry that is marked."""
        return self.page.current

    @property
    def top(self) -> int:
        """How far the page is scrolled."""
        return self.page.verticalScrollBar().value()

    @property
    def page(self) -> LookupPage:
        """The page itself."""
        page = self._window.findChild(LookupPage, "lookup_page")
        assert page is not None
        assert page.isVisible()
        QApplication.processEvents()  # what is not in sight is written in the next turn
        return page

    def has(self, entry_id: str) -> bool:
        """Whether an entry is shown."""
        return self.page.has_entry(entry_id)

    def is_in_sight(self, entry_id: str) -> bool:
        """Whether the whole entry can be seen."""
        place = self.page.place_of(entry_id)
        return self.top <= place.top() and place.bottom() <= self.top + self.page.viewport().height()

    def scroll(self, top: int) -> None:
        """Turns the wheel."""
        self.page.verticalScrollBar().setValue(top)

    def filter(self, text: str) -> None:
        """Types into the filter in place of what stands there."""
        field = self._window.findChild(QLineEdit, "lookup_filter")
        assert field is not None
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def press_in_filter(self, key: Qt.Key) -> None:
        """A key, with the keyboard in the filter."""
        field = self._window.findChild(QLineEdit, "lookup_filter")
        assert field is not None
        QTest.keyClick(field, key)

    def click(self, words: str, after: str = "") -> None:
        """A link with these words, the first one after some others."""
        document = self.page.document()
        start = document.find(after) if after else QTextCursor(document)
        cursor = document.find(words, start)
        assert not cursor.isNull(), f"no {words}"
        bar = self.page.verticalScrollBar()
        if not self.page.viewport().rect().contains(self.page.cursorRect(cursor)):
            bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - 100)
        place = self.page.cursorRect(cursor).center() - QPoint(4, 0)
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _label(self, name: str) -> str:
        label = self._window.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""
