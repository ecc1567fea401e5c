"""The list of all notes."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from tests.pages.part import MiddlePage

from briefing_app.ui.models.bearer_rows import Column


class NotesListPage(MiddlePage):
    """A table, the conditions above it, and what can be done with many rows at once."""

    NAME = "notes_page"

    @property
    def table(self) -> QTableView:
        """The table itself."""
        return self.find(QTableView, "notes_table", must_be_seen=False)

    @property
    def rows(self) -> list[str]:
        """The words of every row."""
        return [self.cell(row, Column.WORDS) for row in range(self.table.model().rowCount())]

    @property
    def title(self) -> str:
        """The name of the page or of the view."""
        return self.words("notes_title")

    @property
    def count(self) -> str:
        """How many rows there are, of how many notes."""
        return self.words("notes_count")

    @property
    def selection(self) -> str:
        """What the bar says of the selected rows."""
        return self.words("notes_bar_words")

    @property
    def failure(self) -> str:
        """Why the last act was not done."""
        return self.words("bulk_failure")

    @property
    def is_empty_page(self) -> bool:
        """Whether the page says what to do first instead of listing."""
        return self.find(QWidget, "empty_notes", must_be_seen=False).isVisible()

    def cell(self, row: int, column: Column) -> str:
        """What a cell says."""
        return str(self.table.model().index(row, column).data())

    def click(self, row: int, *modifiers: Qt.KeyboardModifier, column: Column = Column.WORDS) -> None:
        """A row, with Ctrl or Shift if wanted."""
        QTest.mouseClick(
            self.table.viewport(),
            Qt.MouseButton.LeftButton,
            next(iter(modifiers), Qt.KeyboardModifier.NoModifier),
            self.table.visualRect(self._index(row, column)).center(),
        )

    def check(self, row: int) -> None:
        """The box of a row."""
        self.click(row, column=Column.DONE)
        QApplication.processEvents()

    def double_click(self, row: int) -> None:
        """A row, twice."""
        self.click(row)
        place = self.table.visualRect(self._index(row, Column.WORDS)).center()
        QTest.mouseDClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, with the keyboard in the table."""
        self.table.setFocus()
        QTest.keyClick(self.table, key, modifier)
        QApplication.processEvents()

    def click_heading(self, column: Column) -> None:
        """The name of a column."""
        heading = self.table.horizontalHeader()
        x = heading.sectionViewportPosition(column) + heading.sectionSize(column) // 2
        point = heading.rect().center()
        point.setX(x)
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def choose(self, name: str, *words: str) -> None:
        """Values in the menu of a button."""
        for each in words:
            self.pick(name, each)

    def _index(self, row: int, column: Column) -> QModelIndex:
        index = self.table.model().index(row, column)
        self.table.scrollTo(index)
        return index
