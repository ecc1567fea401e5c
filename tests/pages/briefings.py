"""The page of the briefings."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from tests.pages.dragging import drop_on
from tests.pages.part import MiddlePage, settle

from briefing_app.ui.models.bearer_rows import pack_ids
from briefing_app.ui.models.briefing_choice import ROW_ROLE, ChoiceRow
from briefing_app.ui.widgets.briefing_choice import find_box
from briefing_app.ui.widgets.two_lines import LINE_ROLE


class BriefingsPage(MiddlePage):
    """A list at the left, the choice in the middle, fields at the right."""

    NAME = "briefings_page"

    @property
    def titles(self) -> list[str]:
        """The briefings, from top to bottom."""
        model = self.shelf.model()
        return [model.index(row, 0).data(LINE_ROLE).first for row in range(model.rowCount())]

    @property
    def open(self) -> str:
        """The title over the choice."""
        return self.words("briefing_head")

    @property
    def entries(self) -> list[str]:
        """What was chosen, as code or title, in order."""
        return [row.code or row.title for row in self._rows() if row.note_id is None]

    @property
    def selected(self) -> list[str]:
        """The entries that are selected, as code or title, in order."""
        rows = (index.data(ROW_ROLE) for index in sorted(self.choice.selectedIndexes(), key=QModelIndex.row))
        return [row.code or row.title for row in rows if row.note_id is None]

    @property
    def notes(self) -> dict[str, bool]:
        """The notes that items bring along, and whether each goes in."""
        return {row.title: row.is_in for row in self._rows() if row.note_id is not None}

    @property
    def shelf(self) -> QListView:
        """The list at the left."""
        return self.find(QListView, "briefings_list", must_be_seen=False)

    @property
    def choice(self) -> QListView:
        """The list in the middle."""
        return self.find(QListView, "briefing_choice")

    def choose(self, title: str) -> None:
        """A briefing of the list."""
        index = self.shelf.model().index(self.titles.index(title), 0)
        QTest.mouseClick(self.shelf.viewport(), Qt.MouseButton.LeftButton, pos=self.shelf.visualRect(index).center())

    def select(self, *names: str) -> None:
        """Entries of the choice: the first by a click, others with Ctrl."""
        modifier = Qt.KeyboardModifier.NoModifier
        for name in names:
            place = self.choice.visualRect(self.index(name)).center()
            QTest.mouseClick(self.choice.viewport(), Qt.MouseButton.LeftButton, modifier, place)
            modifier = Qt.KeyboardModifier.ControlModifier

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, with the keyboard in the choice."""
        self.choice.setFocus()
        QTest.keyClick(self.choice, key, modifier)
        settle()

    def drop(self, refs: list[str], above: str = "") -> None:
        """Items and notes from elsewhere, above an entry or below all."""
        drop_on(self.choice, self._place_above(above), pack_ids(refs))

    def drag(self, name: str, above: str = "") -> None:
        """An entry to another place of the choice."""
        data = self.choice.model().mimeData([self.index(name)])
        drop_on(self.choice, self._place_above(above), data)

    def check(self, words: str) -> None:
        """The box of a note, by the mouse."""
        box = find_box(self.choice.visualRect(self.index(words)))
        QTest.mouseClick(self.choice.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        settle()

    def write(self, name: str, text: str) -> None:
        """Into a field of the meeting, in place of what stands there."""
        self.edit_meeting()
        self.fill(name, text)

    def edit_meeting(self) -> None:
        """Shows the fields, where the preview is in their place."""
        if not self.find(QLineEdit, "briefing_title", must_be_seen=False).isVisible():
            self.click("briefing_edit")

    def text(self, name: str) -> str:
        """What stands in a field."""
        field = self.find(QWidget, name, must_be_seen=False)
        if isinstance(field, QComboBox):
            return field.currentText()
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def click(self, name: str) -> None:
        """A button."""
        self.press_button(name)
        settle()

    def words(self, name: str) -> str:
        """What a label says, if it can be seen."""
        label = self.find(QLabel, name, must_be_seen=False)
        return label.text() if label.isVisible() else ""

    def aside(self, name: str) -> str:
        """What stands at the right of a row."""
        row: ChoiceRow = self.index(name).data(ROW_ROLE)
        return row.aside

    def index(self, name: str) -> QModelIndex:
        """The row of an entry or of a note."""
        model = self.choice.model()
        for number, row in enumerate(self._rows()):
            if name in (row.code, row.title):
                self.choice.scrollTo(model.index(number, 0))
                return model.index(number, 0)
        raise AssertionError(f"no row {name}")

    def _rows(self) -> list[ChoiceRow]:
        model = self.choice.model()
        return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]

    def _place_above(self, name: str) -> QPoint:
        if not name:
            return QPoint(60, self.choice.viewport().height() - 4)
        rect = self.choice.visualRect(self.index(name))
        return QPoint(60, rect.top() + 1)
