"""Recording a figure with the keyboard: what is wrong is said at its field, and nothing typed is lost."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.changes import Changes
from briefing_app.core.errors import NotSaved
from briefing_app.core.notebook import Confidence, Measurement
from briefing_app.ui.dialogs import measure
from briefing_app.ui.dialogs.measure import MeasureDialog
from briefing_app.ui.state import AppState

Found = TypeVar("Found", bound=QWidget)


class Page:
    """The dialog as a person sees it."""

    def __init__(self, state: AppState, qtbot: QtBot, target_id: str = "investment-2022-2026") -> None:
        self._state = state
        self._target_id = target_id
        self.dialog = MeasureDialog(state, target_id)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.value = self._find(QLineEdit, "measure_value")
        self.source = self._find(QLineEdit, "measure_source")
        self.day = self._find(QDateEdit, "measure_date")
        self.confidence = self._find(QComboBox, "measure_confidence")

    def _find(self, kind: type[Found], name: str) -> Found:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def fill(self, value: str, source: str, day: date = date(2025, 12, 31)) -> None:
        QTest.keyClicks(self.value, value)
        QTest.keyClicks(self.source, source)
        self.day.setDate(QDate(day.year, day.month, day.day))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.value, key)

    def says(self, name: str) -> str:
        label = self._find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def recorded(self) -> tuple[Measurement, ...]:
        return self._state.workspace.notebook.fetch_measurements(self._target_id)


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Page:
    return Page(state, qtbot)


def test_a_figure_typed_and_entered_is_recorded(page: Page, qtbot: QtBot, state: AppState) -> None:
    page.fill("3.9", "Cabinet Secretariat")
    with qtbot.waitSignal(state.data_changed) as told:
        page.press(Qt.Key.Key_Return)
    (recorded,) = page.recorded()
    assert (str(recorded.value), recorded.as_of, recorded.source) == ("3.9", date(2025, 12, 31), "Cabinet Secretariat")
    assert recorded.confidence is Confidence.REPORTED
    assert page.dialog.result() == QDialog.DialogCode.Accepted
    changes = told.args[0]
    assert isinstance(changes, Changes)
    assert changes.touches("measurement")


def test_the_confidence_can_be_chosen_with_the_keyboard(page: Page) -> None:
    page.fill("3.9", "Own sum")
    page.confidence.setFocus()
    QTest.keyClick(page.confidence, Qt.Key.Key_End)
    page.press(Qt.Key.Key_Return)
    assert page.recorded()[0].confidence is Confidence.ESTIMATE


def test_escape_records_nothing(page: Page) -> None:
    page.fill("3.9", "Cabinet Secretariat")
    page.press(Qt.Key.Key_Escape)
    assert page.recorded() == ()
    assert not page.dialog.isVisible()


@pytest.mark.parametrize(
    ("value", "source", "day", "field", "sentence"),
    [
        ("twelve", "Survey", date(2025, 12, 31), "measure_value", "“twelve” is not a number"),
        ("", "Survey", date(2025, 12, 31), "measure_value", "No number is given"),
        ("-1", "Survey", date(2025, 12, 31), "measure_value", "A figure cannot be below zero"),
        ("-1", "", date(2027, 1, 1), "measure_value", "A figure cannot be below zero"),
        ("3.9", "  ", date(2025, 12, 31), "measure_source", "A figure needs its source"),
        ("3.9", "Survey", date(2026, 3, 13), "measure_date", "13 March 2026 has not come yet"),
        ("1e30", "Survey", date(2025, 12, 31), "measure_value", "not a"),
    ],
)
def test_a_mistake_is_said_at_its_field_and_nothing_is_lost(
    page: Page, value: str, source: str, day: date, field: str, sentence: str
) -> None:
    page.fill(value, source, day)
    page.press(Qt.Key.Key_Return)
    assert sentence in page.says(f"{field}_error")
    assert sum(bool(page.says(f"measure_{each}_error")) for each in ("value", "source", "date")) == 1
    assert page._find(QWidget, field).property("wrong") is True
    assert (page.value.text(), page.source.text()) == (value, source)
    assert page.day.date() == QDate(day.year, day.month, day.day)
    assert page.recorded() == ()
    assert page.dialog.isVisible()


def test_a_mistake_mended_is_no_longer_shown(page: Page) -> None:
    page.fill("many", "Survey")
    page.press(Qt.Key.Key_Return)
    page.value.clear()
    QTest.keyClicks(page.value, "3.9")
    page.press(Qt.Key.Key_Return)
    assert page.value.property("wrong") is False
    assert len(page.recorded()) == 1


def test_a_notebook_that_cannot_be_written_is_said_and_nothing_is_lost(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Changes:
        raise NotSaved("The disk is full.", "Free some space.")

    monkeypatch.setattr(measure, "add_measurement", refuse)
    page.fill("3.9", "Survey")
    QTest.mouseClick(page._find(QPushButton, "measure_record"), Qt.MouseButton.LeftButton)
    assert "The disk is full" in page.says("measure_error")
    assert page.value.text() == "3.9"
    assert page.dialog.isVisible()


def test_how_a_figure_is_to_be_given_is_said(state: AppState, qtbot: QtBot) -> None:
    page = Page(state, qtbot, "delegation-visits")
    assert page.says("measure_how").startswith("Give the total of the calendar year so far, in visits each per year.")
    assert "each figure says which side's visits it counts" in page.says("measure_how")
    assert page.value.accessibleName() == "Value, in visits each per year"


def test_everything_that_can_be_used_has_a_name(page: Page) -> None:
    for widget in (page.value, page.day, page.source, page.confidence, *page.dialog.findChildren(QPushButton)):
        assert widget.objectName()
        assert widget.accessibleName()


def test_link_margin_and_note_are_recorded(page: Page) -> None:
    page.fill("3.9", "Cabinet Secretariat")
    for name, words in (("link", "https://example.org"), ("margin", "0.15"), ("note", "Provisional.")):
        QTest.keyClicks(page._find(QLineEdit, f"measure_{name}"), words)
    page.press(Qt.Key.Key_Return)
    (recorded,) = page.recorded()
    assert (recorded.link, str(recorded.margin), recorded.note) == ("https://example.org", "0.15", "Provisional.")


def test_a_wrong_margin_is_said_at_its_field_and_the_dialog_grows_for_it(page: Page) -> None:
    page.fill("3.9", "Survey")
    before = page.dialog.height()
    QTest.keyClicks(page._find(QLineEdit, "measure_margin"), "about a tenth")
    page.press(Qt.Key.Key_Return)
    assert "“about a tenth” is not a number" in page.says("measure_margin_error")
    assert page.dialog.height() > before
    assert page.recorded() == ()


def test_whose_figure_it_is_must_be_chosen_where_the_target_asks_each(state: AppState, qtbot: QtBot) -> None:
    page = Page(state, qtbot, "delegation-visits")
    side = page._find(QComboBox, "measure_side")
    assert [side.itemText(index) for index in range(side.count())] == [
        "Japan: the Ministry of Foreign Affairs of Japan",
        "India: the Ministry of External Affairs of India",
        "The source does not say: it counts for neither",
    ]
    page.fill("2", "Ministry")
    page.press(Qt.Key.Key_Return)
    assert "choose a side, or that none is said" in page.says("measure_side_error")
    assert page.recorded() == ()
    assert page.dialog.focusWidget() is side
    QTest.keyClicks(side, "I")
    page.press(Qt.Key.Key_Return)
    (recorded,) = page.recorded()
    assert recorded.side == "India"
    corrected = MeasureDialog(state, "delegation-visits", shown=recorded)
    qtbot.addWidget(corrected)
    shown = corrected.findChild(QComboBox, "measure_side")
    assert shown is not None
    assert shown.currentData() == "India"


def test_a_figure_may_say_no_side_and_other_targets_have_no_field_for_it(state: AppState, qtbot: QtBot) -> None:
    page = Page(state, qtbot, "delegation-visits")
    page._find(QComboBox, "measure_side").setCurrentIndex(2)
    page.fill("2", "Ministry")
    page.press(Qt.Key.Key_Return)
    assert [each.side for each in page.recorded()] == [""]
    assert Page(state, qtbot).dialog.findChild(QComboBox, "measure_side") is None
