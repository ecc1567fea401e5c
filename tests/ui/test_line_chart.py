"""The chart over time: what it says, what the mouse reads, what it shows when there is nothing to show."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.charts.spec import ChartSpec
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import TargetId
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.line_chart import LineChart
from briefing_app.workspace.measuring import add_measurement


def a_chart(state: AppState, target_id: str) -> ChartSpec:
    target = state.workspace.corpus.target(TargetId(target_id))
    return build_chart(target, state.workspace.notebook.fetch_measurements(target_id), state.workspace.today())


@pytest.fixture
def chart(measured: AppState, qtbot: QtBot) -> LineChart:
    chart = LineChart(measured.theme)
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show_chart(a_chart(measured, "investment-2022-2026"))
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def move_mouse(chart: LineChart, place: QPoint) -> None:
    plot = chart.findChild(QWidget, "line_chart_plot")
    assert plot is not None
    viewport = plot.viewport()  # type: ignore[attr-defined]  # it is a graphics view
    QTest.mouseMove(viewport, viewport.mapFrom(chart, place))


def drawn_colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_chart_says_what_it_shows(chart: LineChart) -> None:
    interface = QAccessible.queryAccessibleInterface(chart)
    name = interface.text(QAccessible.Text.Name)
    assert name.startswith("Investment and financing, 2022–2026. Close: JPY\N{NO-BREAK SPACE}3.9 trillion of")
    assert name.endswith("2025, 97.5 % of pace.")


def test_the_mouse_reads_a_figure_and_lets_it_go(chart: LineChart, measured: AppState, qtbot: QtBot) -> None:
    latest = a_chart(measured, "investment-2022-2026").dots[-1]
    place = chart.position_of(latest).toPoint()
    with qtbot.waitSignal(chart.reading_changed) as read:
        move_mouse(chart, place + QPoint(3, 2))
    assert read.args == ["3.9 on 31 Dec 2025"]
    with qtbot.waitSignal(chart.reading_changed) as read:
        move_mouse(chart, place - QPoint(0, 60))
    assert read.args == [""]


def test_points_stand_where_their_figures_are(chart: LineChart, measured: AppState) -> None:
    first, latest = a_chart(measured, "investment-2022-2026").dots
    a, b = chart.position_of(first), chart.position_of(latest)
    image = chart.grab().toImage()
    assert a.x() < b.x()
    assert a.y() > b.y()
    assert image.pixelColor(a.toPoint()) == measured.theme.colour("accent")
    assert image.pixelColor(b.toPoint()) == measured.theme.colour("bg_page")


def test_nothing_recorded_is_a_frame_with_words(measured: AppState, chart: LineChart) -> None:
    chart.show_chart(a_chart(measured, "delegation-visits"))
    nothing = chart.findChild(QWidget, "line_chart_no_data")
    assert nothing is not None
    assert nothing.isVisible()
    assert nothing.accessibleName() == "No data yet"
    assert measured.theme.colour("accent").name() not in drawn_colours(chart)


def test_the_first_figure_takes_the_frame_away(measured: AppState, chart: LineChart) -> None:
    chart.show_chart(a_chart(measured, "delegation-visits"))
    add_measurement(
        measured.workspace, "delegation-visits", value=Decimal(1), as_of=date(2026, 2, 20), source="Ministry"
    )
    chart.show_chart(a_chart(measured, "delegation-visits"))
    nothing = chart.findChild(QWidget, "line_chart_no_data")
    assert nothing is not None
    assert not nothing.isVisible()


@pytest.mark.parametrize("scheme", ["dark", "high_contrast"])
def test_the_chart_follows_the_colours(chart: LineChart, measured: AppState, scheme: str) -> None:
    measured.theme.choose_scheme(scheme)
    colours = drawn_colours(chart)
    assert measured.theme.colour("accent").name() in colours
    assert measured.theme.colour("bg_page").name() in colours


@pytest.mark.parametrize(
    "target_id", ["private-investment", "personnel-exchange", "skilled-personnel", "delegation-visits"]
)
def test_every_target_can_be_drawn_small_and_large(chart: LineChart, measured: AppState, target_id: str) -> None:
    chart.show_chart(a_chart(measured, target_id))
    for width in (480, 720):
        chart.resize(width, 300)
        assert not chart.grab().isNull()


def test_keys_do_not_stop_at_the_picture(chart: LineChart) -> None:
    assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus
