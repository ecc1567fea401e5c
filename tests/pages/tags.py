"""The page of all tags."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from tests.pages.keyboard import write
from tests.pages.part import MiddlePage

from briefing_app.ui.models.bearer_rows import ROW_ROLE
from briefing_app.ui.models.tag_rows import Column


class TagsPage(MiddlePage):
    """A table at the left; what bears a tag, a filter and colours at the right."""

    NAME = "tags_page"

    @property
    def table(self) -> QTableView:
        """The table itself."""
        return self.find(QTableView, "tags_table", must_be_seen=False)

    @property
    def rows(self) -> list[str]:
        """The names, from top to bottom."""
        return [self.cell(row, Column.NAME) for row in range(self.table.model().rowCount())]

    @property
    def current(self) -> str:
        """The name of the current tag."""
        return str(self.table.currentIndex().siblingAtColumn(Column.NAME).data())

    @property
    def checked(self) -> list[str]:
        """The names of those that are checked."""
        model = self.table.model()
        return [
            name
            for row, name in enumerate(self.rows)
            if model.index(row, Column.CHECK).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        ]

    @property
    def uses(self) -> list[str]:
        """What is listed beside the table, as code and words."""
        return self._list("tag_uses_list")

    @property
    def found(self) -> list[str]:
        """What the filter found."""
        return self._list("tag_found_list")

    @property
    def failure(self) -> str:
        """Why the last act was not done."""
        label = self.find(QLabel, "tags_failure", must_be_seen=False)
        return label.text() if label.isVisible() else ""

    def cell(self, row: int, column: Column) -> str:
        """What a cell says."""
        return str(self.table.model().index(row, column).data())

    def counts(self, name: str) -> tuple[str, str]:
        """How many notes and items a tag is on."""
        row = self.rows.index(name)
        return self.cell(row, Column.NOTES), self.cell(row, Column.ITEMS)

    def click(self, name: str) -> None:
        """The row of a tag."""
        self._click(name, Column.NAME)

    def check(self, *names: str) -> None:
        """The boxes of tags."""
        for name in names:
            self._click(name, Column.CHECK)

    def rename(self, name: str, new: str) -> None:
        """F2, the new name, Return."""
        self.click(name)
        self.press(Qt.Key.Key_F2)
        field = self.find(QLineEdit, "tag_name_field")
        field.selectAll()
        write(field, new)
        QTest.keyClick(field, Qt.Key.Key_Return)
        for _ in range(3):
            QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, with the keyboard in the table."""
        self.table.setFocus()
        QTest.keyClick(self.table, key, modifier)

    def choose(self, name: str, words: str) -> None:
        """An entry in the menu of a button."""
        self.pick(name, words)

    def select_use(self, row: int) -> None:
        """A row of what bears the tag."""
        view = self.find(QAbstractItemView, "tag_uses_list")
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, 1))

    def press_in(self, name: str, key: Qt.Key) -> None:
        """A key, in a part of the page."""
        part = self.find(QWidget, name)
        part.setFocus()
        QTest.keyClick(part, key)

    def index(self, name: str, column: Column = Column.NAME) -> QModelIndex:
        """The cell of a tag."""
        index = self.table.model().index(self.rows.index(name), column)
        self.table.scrollTo(index)
        return index

    def _click(self, name: str, column: Column) -> None:
        rect = self.table.visualRect(self.index(name, column))
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    def _list(self, name: str) -> list[str]:
        view = self.find(QAbstractItemView, name, must_be_seen=False)
        model = view.model()
        rows = [model.index(row, 1).data(ROW_ROLE) for row in range(model.rowCount())] if view.isVisible() else []
        return [f"{row.code} {row.words}" for row in rows]
