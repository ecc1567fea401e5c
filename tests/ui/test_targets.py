"""The targets as a person uses them: rows by mouse and keys, figures recorded here and elsewhere."""

from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.charts.overview import select_milestones
from briefing_app.core.notebook import Confidence, Level
from briefing_app.ui.models.target_views import View
from briefing_app.ui.panels.targets import TargetsPanel
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.lane_chart import LaneChart
from briefing_app.ui.widgets.target_rows import lay_columns
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.assessing import add_assessment
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.workspace import Workspace

Found = TypeVar("Found", bound=QWidget)


class Page:
    """The panel as a person sees it."""

    def __init__(self, state: AppState, qtbot: QtBot) -> None:
        self.state = state
        state.start_at(Place(kind=PlaceKind.TARGETS))
        self.panel = TargetsPanel(state)
        qtbot.addWidget(self.panel)
        self.panel.resize(1180, 800)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.rows = self.find(QListView, "targets_list")

    def find(self, kind: type[Found], name: str) -> Found:
        found = self.panel.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def says(self, name: str) -> str:
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def row(self, number: int) -> str:
        """A row as a screen reader reads it."""
        return str(self.rows.model().index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def click_row(self, number: int) -> None:
        place = self.rows.visualRect(self.rows.model().index(number, 0)).center()
        QTest.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def figures(self) -> list[list[str]]:
        return self.table("target_figures")

    def table(self, name: str) -> list[list[str]]:
        model = self.find(QTableView, name).model()
        columns = range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


@pytest.fixture
def page(measured: AppState, qtbot: QtBot) -> Page:
    return Page(measured, qtbot)


def test_all_five_targets_and_how_many_have_figures(page: Page) -> None:
    assert page.says("targets_count") == "5 in the document, 4 with figures"
    assert page.rows.model().rowCount() == 5


def test_a_row_in_words(page: Page) -> None:
    assert page.row(0) == (
        "I.1 Investment and financing, 2022–2026: JPY\N{NO-BREAK SPACE}5 trillion, public and private,"
        " from Japan to India. Close: JPY\N{NO-BREAK SPACE}3.9 trillion of JPY\N{NO-BREAK SPACE}5 trillion"
        " by 31 December 2025, 97.5 % of pace."
    )
    assert "deadline inferred from “over the next decade”" in page.row(1)
    assert "more than 500,000 people" in page.row(2)
    assert "50,000 people, included in the above" in page.row(3)
    assert page.row(4).endswith(
        "first and last year not said. No data: 3 visits each per year; no figure is recorded for 2026."
    )


def test_a_screen_reader_hears_the_row(page: Page) -> None:
    rows = QAccessible.queryAccessibleInterface(page.rows)
    assert rows.text(QAccessible.Text.Name) == "Targets of the document"
    assert rows.child(0).text(QAccessible.Text.Name) == page.row(0)


def test_the_first_target_is_open_at_first(page: Page) -> None:
    assert page.says("target_title") == "Investment and financing, 2022–2026"
    assert page.says("target_formula").startswith("3.9 ÷ (5 × 1,461 days ÷ 1,826 days)")
    assert page.says("target_cautions").startswith("Public and private: not one series")
    assert page.says("target_not_said") == "What has been reached."
    assert page.says("target_quote").startswith("“the 2022-2026 target of JPY 5 trillion")
    assert page.says("target_locator").startswith("Joint vision document, line 13")
    assert page.figures() == [
        ["31 Dec 2025", "3.9", "97.5", "reported", "Survey"],
        ["31 Dec 2024", "2.8", "93.3", "official", "Survey"],
    ]


def test_the_quote_is_set_in_serif(page: Page) -> None:
    assert page.find(QLabel, "target_quote").fontInfo().family() == "IBM Plex Serif"


def test_a_click_opens_another_target(page: Page) -> None:
    page.click_row(2)
    assert page.says("target_title") == "Personnel, both directions"
    assert page.state.place == Place(kind=PlaceKind.TARGETS, item_id="personnel-exchange")
    assert "inferred from “in the next five years”" in page.says("target_dates")


def test_arrows_walk_through_the_targets(page: Page) -> None:
    page.rows.setFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_Down)
    assert page.says("target_title") == "Private investment"
    QTest.keyClick(page.rows, Qt.Key.Key_End)
    assert page.says("target_title") == "State-Prefecture delegation visits"


def test_rows_are_one_place_in_the_history(page: Page) -> None:
    page.state.start_at(Place(kind=PlaceKind.ITEM, item_id="II"))
    page.state.go(Place(kind=PlaceKind.TARGETS, item_id="skilled-personnel"))
    page.click_row(2)
    page.state.back()
    assert page.state.place == Place(kind=PlaceKind.ITEM, item_id="II")
    page.state.forward()
    assert page.says("target_title") == "Personnel, both directions"


def test_no_data_is_said_and_never_a_zero(page: Page) -> None:
    page.click_row(4)
    assert page.says("target_formula") == "No figure is recorded for 2026. No data is not zero."
    assert page.find(QWidget, "line_chart_no_data").isVisible()
    assert not page.find(QTableView, "target_figures").isVisible()


def test_a_figure_recorded_here_appears_at_once(page: Page, qtbot: QtBot) -> None:
    page.click_row(4)
    QTest.mouseClick(page.find(QPushButton, "record_figure"), Qt.MouseButton.LeftButton)
    dialog = page.find(QDialog, "measure_dialog")
    value, source = (dialog.findChild(QLineEdit, name) for name in ("measure_value", "measure_source"))
    assert value is not None
    assert source is not None
    QTest.keyClicks(value, "2")
    side = dialog.findChild(QComboBox, "measure_side")
    assert side is not None
    QTest.keyClicks(side, "J")
    QTest.keyClicks(source, "Ministry of Foreign Affairs of Japan")
    QTest.keyClick(source, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.findChild(QDialog, "measure_dialog") is None)
    assert page.says("targets_count") == "5 in the document, 5 with figures"
    assert page.says("target_title") == "State-Prefecture delegation visits"
    assert "No data: 3 visits each per year: Japan 2 by 12 March 2026" in page.row(4)
    assert page.figures()[0][:4] == ["12 Mar 2026", "2", "342.7", "Japan"]


def test_a_figure_without_its_side_is_listed_and_can_be_given_one(page: Page) -> None:
    page.click_row(4)
    changes = add_measurement(
        page.state.workspace, "delegation-visits", value=Decimal(2), as_of=date(2026, 2, 28), source="A speech"
    )
    page.state.apply(changes)
    assert page.says("target_formula").endswith("1 figure says no side, and counts for neither Japan nor India.")
    assert page.figures() == [["28 Feb 2026", "2", "–", "not said", "reported", "A speech"]]
    page.find(QTableView, "target_figures").selectRow(0)
    assert page.find(QPushButton, "target_correct").isEnabled()


def test_a_figure_recorded_by_another_process_appears(page: Page, notebook_file: Path) -> None:
    with Workspace(paths.vision_file(), notebook_file) as other:
        add_measurement(other, "investment-2022-2026", value=Decimal("5.1"), as_of=date(2026, 2, 28), source="Survey")
    page.state.look_outside()
    assert "Reached" in page.row(0)
    assert page.says("target_formula") == "5.1 recorded, 5 set: reached."


def test_a_place_opens_its_target(page: Page) -> None:
    page.state.go(Place(kind=PlaceKind.TARGETS, item_id="skilled-personnel"))
    assert page.says("target_title") == "Skilled personnel, India to Japan"


@pytest.mark.parametrize("view", [View.BULLETS, View.TABLE])
def test_a_place_opens_its_note_also_where_nothing_was_shown_before(
    measured: AppState, qtbot: QtBot, view: View
) -> None:
    target_id = measured.workspace.corpus.targets[2].id
    (note_id,) = add_note(measured.workspace, target_id, "Ask the ministry").ids
    place = Place(kind=PlaceKind.TARGETS, item_id=target_id, note_id=note_id)
    measured.start_at(place)
    panel = TargetsPanel(measured)
    qtbot.addWidget(panel)
    panel.show_view(view)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(lambda: (QApplication.focusWidget() or panel).objectName() == "note_text")
    assert measured.place == place


def test_the_words_can_be_shown_in_the_document(page: Page) -> None:
    page.click_row(2)
    QTest.mouseClick(page.find(QPushButton, "target_show_source"), Qt.MouseButton.LeftButton)
    assert page.state.place == Place(kind=PlaceKind.ITEM, item_id="VII.1")


@pytest.mark.parametrize("size", [(1180, 796), (1020, 616), (760, 600)])
@pytest.mark.parametrize("scheme", ["light", "dark", "high_contrast"])
def test_it_fits_and_can_be_drawn_in_all_colours(page: Page, scheme: str, size: tuple[int, int], qtbot: QtBot) -> None:
    page.state.theme.choose_scheme(scheme)
    qtbot.waitUntil(page.panel.updatesEnabled)
    page.panel.resize(*size)
    QApplication.processEvents()
    assert page.find(QWidget, "targets").width() <= page.panel.viewport().width()
    assert page.panel.grab().toImage().pixelColor(2, 2) == page.state.theme.colour("bg_page")


@pytest.mark.parametrize("width", [700, 748, 988, 1148, 1240])
def test_columns_never_overlap_and_stay_inside(width: int) -> None:
    columns = lay_columns(QRect(0, 0, width, 58))
    places = [columns.code, columns.title, columns.bullet, columns.recorded, columns.status]
    assert all(left.right() < right.left() for left, right in pairwise(places))
    assert columns.status.right() <= width


@pytest.mark.parametrize("parts", [1, 2, 99])
def test_what_was_made_ready_in_part_or_whole_is_shown_as_it_is_now(
    measured: AppState, qtbot: QtBot, parts: int
) -> None:
    panel = TargetsPanel(measured)
    qtbot.addWidget(panel)
    for _ in range(parts):
        panel.build_next()
    assert measured.place.kind is not PlaceKind.TARGETS
    recorded = add_measurement(
        measured.workspace,
        "investment-2022-2026",
        value=Decimal("4.4"),
        as_of=date(2026, 3, 1),
        source="Survey",
        confidence=Confidence.OFFICIAL,
    )
    measured.apply(recorded)
    measured.go(Place(kind=PlaceKind.TARGETS))
    panel.show()
    assert measured.place.item_id == "investment-2022-2026"
    table = panel.findChild(QTableView, "target_figures")
    assert table is not None
    assert "4.4" in {table.model().index(row, column).data() for row in range(3) for column in range(3)}


def test_nothing_is_read_before_it_is_shown(state: AppState, qtbot: QtBot) -> None:
    panel = TargetsPanel(state)
    qtbot.addWidget(panel)
    assert panel.chosen is None
    assert panel.findChild(QWidget, "target_detail") is None


@pytest.mark.parametrize("name", ["targets_list", "line_chart_plot", "target_figures", "target_formula"])
def test_the_wheel_scrolls_the_panel_wherever_the_mouse_is(page: Page, name: str) -> None:
    page.panel.resize(1020, 500)
    QApplication.processEvents()
    widget = page.find(QWidget, name)
    under = getattr(widget, "viewport", lambda: widget)()
    for x, y in ((8, 8), (under.width() // 2, under.height() // 2), (under.width() // 2, under.height() - 6)):
        page.panel.verticalScrollBar().setValue(0)
        turn_wheel(under, QPointF(x, y))
        assert page.panel.verticalScrollBar().value() > 0


def turn_wheel(widget: QWidget | None, place: QPointF) -> None:
    """Offers the turn to the widget and to those that it lies in, as Qt does with a real one, until it is taken."""
    while widget is not None:
        turn = QWheelEvent(
            place,
            widget.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        is_taken = QApplication.sendEvent(widget, turn) and turn.isAccepted()
        widget = None if is_taken else widget.parentWidget()


def choose_view(page: Page, name: str) -> None:
    QTest.mouseClick(page.find(QPushButton, f"targets_view_{name}"), Qt.MouseButton.LeftButton)


def test_the_views_of_the_targets(page: Page) -> None:
    for name, title, first in (
        ("horizons", "Horizons of the targets", ["I.1", "Investment and financing, 2022–2026"]),
        ("milestones", "Milestones", ["I.2", "Further review of the CEPA's implementation"]),
        ("pillars", "Progress by pillar", ["I", "Economic Partnership"]),
    ):
        choose_view(page, name)
        assert page.says("targets_lanes_title") == title
        assert page.table("targets_lanes_table")[0][:2] == first
        assert not page.rows.isVisible()
    choose_view(page, "table")
    assert page.table("all_figures_table")[0][:5] == [
        "VII.1",
        "Skilled personnel, India to Japan",
        "",
        "31 Jan 2026",
        "4,400",
    ]
    choose_view(page, "bullets")
    assert page.rows.isVisible()


def test_keys_step_through_the_lanes_and_enter_opens_one(page: Page) -> None:
    choose_view(page, "horizons")
    chart = page.find(LaneChart, "lane_chart")
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.reading.startswith("VIII.5 State-Prefecture delegation visits: each year; neither a first nor a last")
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert page.says("target_title") == "State-Prefecture delegation visits"
    assert page.rows.isVisible()


def test_progress_of_a_milestone_is_recorded_where_it_is_shown(page: Page, qtbot: QtBot) -> None:
    choose_view(page, "milestones")
    chart = page.find(LaneChart, "lane_chart")
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    dialog = page.find(QDialog, "assess_dialog")
    record, source = dialog.findChild(QPushButton, "assess_record"), dialog.findChild(QLineEdit, "assess_source")
    level, error = dialog.findChild(QComboBox, "assess_level"), dialog.findChild(QLabel, "assess_source_error")
    assert record is not None
    assert source is not None
    assert level is not None
    assert error is not None
    level.setCurrentIndex(3)
    QTest.mouseClick(record, Qt.MouseButton.LeftButton)
    assert "needs its source" in error.text()
    QTest.keyClicks(source, "Joint statement")
    QTest.mouseClick(record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panel.findChild(QDialog, "assess_dialog") is None)
    assert page.table("targets_lanes_table")[0][2:5] == ["substantial", "12 Mar 2026", "Joint statement (reported)"]


def test_the_row_that_the_keyboard_comes_to_is_seen_before_anything_is_done_with_it(page: Page) -> None:
    choose_view(page, "table")
    page.panel.activateWindow()
    table = page.find(QTableView, "all_figures_table")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.find(QPushButton, "all_figures_withdraw").isEnabled()
    assert [index.row() for index in table.selectionModel().selectedRows()] == [table.currentIndex().row()] == [0]
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert page.find(QPushButton, "all_figures_correct").hasFocus()


def test_tab_goes_through_a_form_as_it_stands(page: Page) -> None:
    choose_view(page, "milestones")
    chart = page.find(LaneChart, "lane_chart")
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    dialog = page.find(QDialog, "assess_dialog")
    names: list[str] = []
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    for _ in range(10):
        focused = dialog.focusWidget()
        assert focused is not None
        names.append(focused.objectName().removeprefix("assess_"))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert list(dict.fromkeys(names)) == ["level", "as_of", "source", "link", "confidence", "note", "record", "cancel"]


def test_progress_that_no_longer_holds_is_withdrawn_and_what_was_before_it_counts(page: Page, qtbot: QtBot) -> None:
    workspace = page.state.workspace
    milestone = select_milestones(workspace.corpus)[0]
    for level, day, source in ((Level.LIMITED, 1, "Minutes"), (Level.COMPLETE, 2, "Press")):
        page.state.apply(add_assessment(workspace, milestone.id, level, as_of=date(2026, 3, day), source=source))
    choose_view(page, "milestones")
    chart = page.find(LaneChart, "lane_chart")
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert page.table("past_progress_table") == [
        ["2 Mar 2026", "complete", "reported", "counts", "Press"],
        ["1 Mar 2026", "limited", "reported", "counts", "Minutes"],
    ]
    button = page.find(QPushButton, "past_progress_withdraw")
    assert not button.isEnabled()
    page.find(QTableView, "past_progress_table").selectRow(0)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.find(QLineEdit, "withdraw_reason"), "Taken back.")
    QTest.mouseClick(page.find(QPushButton, "withdraw_accept"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table("past_progress_table")[0][3] == "withdrawn: Taken back.")
    assert page.table("targets_lanes_table")[0][2] == "limited"
    page.find(QTableView, "past_progress_table").selectRow(0)
    assert not button.isEnabled()


def press_for_figure(page: Page, button: str, dialog: str) -> QDialog:
    page.find(QTableView, "target_figures").selectRow(0)
    QTest.mouseClick(page.find(QPushButton, button), Qt.MouseButton.LeftButton)
    return page.find(QDialog, dialog)


def test_a_figure_is_corrected_from_its_row(page: Page, qtbot: QtBot) -> None:
    assert not page.find(QPushButton, "target_correct").isEnabled()
    dialog = press_for_figure(page, "target_correct", "measure_dialog")
    value, source = (dialog.findChild(QLineEdit, name) for name in ("measure_value", "measure_source"))
    assert value is not None
    assert source is not None
    assert (value.text(), source.text()) == ("3.9", "Survey")
    value.setText("4.2")
    QTest.keyClick(value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.findChild(QDialog, "measure_dialog") is None)
    assert page.figures()[0][:3] == ["31 Dec 2025", "4.2", "105"]
    assert "On pace" in page.row(0)


def test_a_withdrawn_figure_no_longer_counts_and_can_count_again(page: Page, qtbot: QtBot) -> None:
    dialog = press_for_figure(page, "target_withdraw", "withdraw_dialog")
    reason, error = dialog.findChild(QLineEdit, "withdraw_reason"), dialog.findChild(QLabel, "withdraw_reason_error")
    accept = dialog.findChild(QPushButton, "withdraw_accept")
    assert reason is not None
    assert error is not None
    assert accept is not None
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert "needs a reason" in error.text()
    QTest.keyClicks(reason, "Counted twice.")
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panel.findChild(QDialog, "withdraw_dialog") is None)
    assert [row[0] for row in page.figures()] == ["31 Dec 2024"]
    choose_view(page, "table")
    rows = page.table("all_figures_table")
    at = next(index for index, row in enumerate(rows) if row[6] == "withdrawn: Counted twice.")
    page.find(QTableView, "all_figures_table").selectRow(at)
    assert not page.find(QPushButton, "all_figures_withdraw").isEnabled()
    QTest.mouseClick(page.find(QPushButton, "all_figures_history"), Qt.MouseButton.LeftButton)
    assert [row[7] for row in page.table("figure_history_table")] == ["Withdrawn: Counted twice.", "Replaced"]
    QTest.mouseClick(page.find(QPushButton, "figure_history_reinstate"), Qt.MouseButton.LeftButton)
    assert page.table("all_figures_table")[at][6] == "counts"


def test_what_is_needed_and_where_it_leads_is_said(page: Page) -> None:
    assert "From here: 1.1 more in 365 days." in page.says("target_formula")
    assert page.says("target_projection") == (
        "Not projected: 2 figures since the first day; 4 are needed to tell a trend from scatter."
    )
    page.click_row(3)
    assert page.says("target_part") == (
        "4,400 by 31 January 2026 are 14.2 % of the 31,000 recorded for the whole by 31 January 2026."
    )


def test_a_long_series_scrolls_within_its_table(page: Page) -> None:
    for month in range(1, 13):
        for year in (2023, 2024):
            add_measurement(
                page.state.workspace,
                "investment-2022-2026",
                value=Decimal(month) / 10 + year - 2023,
                as_of=date(year, month, 1),
                source="Survey",
            )
    page.state.look_outside()
    page.click_row(1)
    page.click_row(0)
    table = page.find(QTableView, "target_figures")
    assert table.model().rowCount() == 26
    assert table.height() < 16 * 26
    assert table.verticalScrollBar().maximum() > 0
