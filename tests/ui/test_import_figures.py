"""Importing figures in the window: every row with its verdict, then all that is accepted, in one act."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.changes import Changes
from briefing_app.core.errors import NotSaved
from briefing_app.ui.dialogs import import_figures
from briefing_app.ui.dialogs.import_figures import ImportFiguresDialog
from briefing_app.ui.state import AppState

Found = TypeVar("Found", bound=QWidget)
TABLE = """target,value,as of,source
personnel-exchange,12000,2025-11-30,Survey
personnel-exchange,many,2025-12-31,Survey
personnel-exchange,"31,000",2026-01-31,Survey
"""


class Page:
    """The dialog as a person sees it."""

    def __init__(self, state: AppState, qtbot: QtBot, target_id: str = "") -> None:
        self.state = state
        self.dialog = ImportFiguresDialog(state, target_id)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.accept = self.find(QPushButton, "import_accept")

    def find(self, kind: type[Found], name: str) -> Found:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def says(self, name: str) -> str:
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def rows(self) -> list[list[str]]:
        model = self.find(QTableView, "import_rows").model()
        columns = range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]

    def press_accept(self) -> None:
        QTest.mouseClick(self.accept, Qt.MouseButton.LeftButton)

    def recorded(self) -> list[int]:
        return [int(each.value) for each in self.state.workspace.notebook.fetch_measurements()]


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def write_table(text: str) -> Path:
        path = tmp_path / "figures.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write_table


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Page:
    return Page(state, qtbot)


def test_nothing_can_be_recorded_before_a_file_was_looked_at(page: Page) -> None:
    assert page.says("import_file") == "No file is chosen."
    assert not page.accept.isEnabled()


def test_every_row_is_shown_with_its_verdict_before_any_is_recorded(
    page: Page, write: Callable[[str], Path], qtbot: QtBot
) -> None:
    page.dialog.open_file(write(TABLE))
    assert page.says("import_summary") == "1 rows accepted, 2 refused."
    first, second, third = page.rows()
    assert first[:3] == ["2", "accepted", "Personnel, both directions: 12,000 people, 30 Nov 2025."]
    assert second[:3] == ["3", "refused", "“many” is not a number."]
    assert third[1:3] == [
        "refused",
        "“31,000” can be 31,000 or 31.000, and nothing else in the table shows which.",
    ]
    assert page.recorded() == []
    with qtbot.waitSignal(page.state.data_changed):
        page.press_accept()
    assert page.recorded() == [12000]


def test_saying_how_numbers_are_written_lets_more_rows_in(page: Page, write: Callable[[str], Path]) -> None:
    page.dialog.open_file(write(TABLE))
    page.find(QComboBox, "import_numbers").setCurrentIndex(1)
    assert page.says("import_summary") == "2 rows accepted, 1 refused."
    assert page.accept.text() == "Record the 2 accepted"
    page.press_accept()
    assert page.recorded() == [12000, 31000]


def test_a_file_that_cannot_be_read_is_said_and_nothing_can_be_recorded(
    page: Page, write: Callable[[str], Path], tmp_path: Path
) -> None:
    page.dialog.open_file(write(TABLE))
    page.dialog.open_file(tmp_path / "nowhere.csv")
    assert "cannot be read" in page.says("import_error")
    assert not page.accept.isEnabled()
    assert page.rows() == []
    page.dialog.open_file(write("value\n1\n"))
    assert "has no column" in page.says("import_error")


def test_a_table_without_a_target_is_of_the_chosen_one(
    state: AppState, qtbot: QtBot, write: Callable[[str], Path]
) -> None:
    page = Page(state, qtbot, "personnel-exchange")
    assert "all rows are of “Personnel, both directions”" in page.says("import_how")
    page.dialog.open_file(write("value,as of,source\n12000,2025-11-30,Survey\n"))
    assert page.accept.text() == "Record 1 figures"


def test_a_notebook_that_cannot_be_written_is_said(
    page: Page, write: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Changes:
        raise NotSaved("The disk is full.", "Free some space.")

    monkeypatch.setattr(import_figures, "import_figures", refuse)
    page.dialog.open_file(write(TABLE))
    page.press_accept()
    assert "The disk is full" in page.says("import_error")
    assert page.dialog.isVisible()


def test_everything_that_can_be_used_has_a_name(page: Page) -> None:
    for widget in (*page.dialog.findChildren(QPushButton), *page.dialog.findChildren(QComboBox)):
        assert widget.objectName()
        assert widget.accessibleName()
