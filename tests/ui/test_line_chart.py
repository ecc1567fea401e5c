"""The chart over time: what it says, what the mouse reads, what it shows when there is nothing to show."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.charts.spec import ChartSpec
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import TargetId
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId, NoteKind
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.line_chart import LineChart
from briefing_app.workspace.annotating import add_note
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
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.reading == ""


def test_the_first_figure_takes_the_frame_away(measured: AppState, chart: LineChart) -> None:
    chart.show_chart(a_chart(measured, "delegation-visits"))
    add_measurement(
        measured.workspace,
        "delegation-visits",
        value=Decimal(1),
        as_of=date(2026, 2, 20),
        source="Ministry",
        side="India",
    )
    chart.show_chart(a_chart(measured, "delegation-visits"))
    nothing = chart.findChild(QWidget, "line_chart_no_data")
    assert nothing is not None
    assert not nothing.isVisible()


@pytest.mark.parametrize("scheme", ["dark", "high_contrast"])
def test_the_chart_follows_the_colours(chart: LineChart, measured: AppState, scheme: str, qtbot: QtBot) -> None:
    measured.theme.choose_scheme(scheme)
    qtbot.waitUntil(chart.updatesEnabled)
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


def press(chart: LineChart, key: Qt.Key) -> str:
    QTest.keyClick(chart, key)
    return chart.reading


def test_keys_step_through_the_points_and_read_them(chart: LineChart) -> None:
    assert chart.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert press(chart, Qt.Key.Key_Right) == "2.8 on 31 Dec 2024"
    assert press(chart, Qt.Key.Key_Right) == "3.9 on 31 Dec 2025"
    assert press(chart, Qt.Key.Key_Right) == "3.9 on 31 Dec 2025"
    assert chart.accessibleDescription() == "3.9 on 31 Dec 2025"
    assert press(chart, Qt.Key.Key_Home) == "2.8 on 31 Dec 2024"
    assert press(chart, Qt.Key.Key_End) == "3.9 on 31 Dec 2025"
    assert press(chart, Qt.Key.Key_Left) == "2.8 on 31 Dec 2024"


def test_notes_are_stepped_to_as_well(chart: LineChart, measured: AppState) -> None:
    add_note(measured.workspace, "I.1", "Say that it is public and private.", kind=NoteKind.LINE)
    (note,) = measured.workspace.notebook.fetch_notes("I.1")
    note = replace(note, created="2025-03-01T10:00:00.000Z")
    target = measured.workspace.corpus.target(TargetId("investment-2022-2026"))
    figures = measured.workspace.notebook.fetch_measurements(target.id)
    chart.show_chart(build_chart(target, figures, measured.workspace.today(), [note]))
    press(chart, Qt.Key.Key_Home)
    assert press(chart, Qt.Key.Key_Right) == "Line to take, 1 Mar 2025: Say that it is public and private."


def test_the_chart_zooms_and_never_leaves_its_days(chart: LineChart) -> None:
    first, last = chart.view_days
    chart.setFocus()
    press(chart, Qt.Key.Key_Plus)
    nearer = chart.view_days
    assert nearer[1] - nearer[0] == pytest.approx((last - first) / 1.25)
    chart.pan(-5)
    assert chart.view_days[0] == pytest.approx(first)
    chart.pan(+50)
    assert chart.view_days[1] == pytest.approx(last)
    press(chart, Qt.Key.Key_0)
    assert chart.view_days == pytest.approx((first, last))
    press(chart, Qt.Key.Key_Minus)
    assert chart.view_days == pytest.approx((first, last))
    for _ in range(60):
        chart.zoom(1.25)
    assert chart.view_days[1] - chart.view_days[0] == pytest.approx(7)


def test_a_step_to_what_is_out_of_sight_brings_it_in(chart: LineChart) -> None:
    for _ in range(12):
        chart.zoom(1.25, around=chart.view_days[0])
    assert press(chart, Qt.Key.Key_End) == "3.9 on 31 Dec 2025"
    first, last = chart.view_days
    assert first < date(2025, 12, 31).toordinal() < last


def test_ctrl_and_the_wheel_zoom_around_the_mouse(chart: LineChart) -> None:
    viewport = chart.plot.viewport()
    place = QPointF(viewport.width() / 2, viewport.height() / 2)
    before = chart.view_days
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        turn = QWheelEvent(
            place,
            viewport.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, turn)
        is_zoomed = chart.view_days[1] - chart.view_days[0] < before[1] - before[0] - 1
        assert is_zoomed == (modifier is Qt.KeyboardModifier.ControlModifier)


def test_the_mouse_drags_what_is_zoomed(chart: LineChart) -> None:
    chart.zoom(4)
    first = chart.view_days[0]
    viewport = chart.plot.viewport()
    middle = QPoint(viewport.width() // 2, viewport.height() // 2)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(viewport, middle + QPoint(80, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle + QPoint(80, 0))
    assert chart.view_days[0] < first


def test_a_long_series_has_a_line_and_shows_points_once_they_can_be_told_apart(
    chart: LineChart, measured: AppState
) -> None:
    target = replace(measured.workspace.corpus.target(TargetId("investment-2022-2026")), value=Decimal(5000))
    template = measured.workspace.notebook.fetch_measurements(target.id)[0]
    start = date(2012, 1, 1)
    figures = [
        replace(template, value=Decimal(day), as_of=start + timedelta(days=day), margin=Decimal(3))
        for day in range(5000)
    ]
    chart.show_chart(build_chart(target, figures, date(2026, 3, 12)))
    points = chart.points
    assert points is not None
    assert len(points.dots.points()) == 0
    for _ in range(30):
        chart.zoom(1.5, around=date(2020, 1, 1).toordinal())
    assert 0 < len(points.dots.points()) < 20
    assert press(chart, Qt.Key.Key_End) == "4,999 ± 3 on 8 Sep 2025"


def test_error_bars_reach_as_far_as_the_margin(chart: LineChart, measured: AppState) -> None:
    add_measurement(
        measured.workspace,
        "investment-2022-2026",
        value=Decimal("4.2"),
        as_of=date(2026, 2, 28),
        source="Survey",
        margin=Decimal("0.3"),
    )
    chart.show_chart(a_chart(measured, "investment-2022-2026"))
    assert chart.points is not None
    options = chart.points.bars.opts
    assert list(options["top"]) == pytest.approx([0.3])
    assert list(options["bottom"]) == pytest.approx([0.3])
    assert list(options["y"]) == [4.2]


def visits(value: str, day: date, side: str) -> Measurement:
    return Measurement(
        id=MeasurementId(f"{side} {day}"),
        target_id=TargetId("delegation-visits"),
        value=Decimal(value),
        as_of=day,
        source="S",
        confidence=Confidence.OFFICIAL,
        note="",
        side=side,
    )


def test_the_keys_step_through_the_figures_of_both_sides_by_day(chart: LineChart, measured: AppState) -> None:
    target = measured.workspace.corpus.target(TargetId("delegation-visits"))
    figures = [
        visits("1", date(2026, 2, 1), "India"),
        visits("0", date(2026, 1, 10), "Japan"),
        visits("2", date(2026, 3, 1), "Japan"),
        visits("2", date(2026, 3, 1), "India"),
    ]
    chart.show_chart(build_chart(target, figures, date(2026, 3, 12)))
    read = []
    for _ in figures:
        QTest.keyClick(chart, Qt.Key.Key_Right)
        read.append(chart.reading)
    assert read == ["Japan 0 on 10 Jan 2026", "India 1 on 1 Feb 2026", "Japan 2 on 1 Mar 2026", "India 2 on 1 Mar 2026"]


@pytest.mark.parametrize("size", [(480, 300), (720, 300), (1100, 500)])
@pytest.mark.parametrize("today", [date(2026, 1, 20), date(2026, 6, 30), date(2026, 12, 20)])
def test_no_words_stand_on_others_and_the_first_keep_off_the_line_of_today(
    chart: LineChart, measured: AppState, today: date, size: tuple[int, int]
) -> None:
    target = measured.workspace.corpus.target(TargetId("delegation-visits"))
    chart.resize(*size)
    chart.show_chart(
        build_chart(target, [visits("1", date(2026, 1, 15), "Japan"), visits("2", date(2026, 1, 18), "India")], today)
    )
    QApplication.processEvents()
    texts = [
        (item.toPlainText(), item.mapRectToScene(item.boundingRect()))
        for item in chart.plot.getPlotItem().items
        if isinstance(item, pg.TextItem) and item.isVisible() and item.toPlainText()
    ]
    for (words, box), (others, other) in combinations(texts, 2):
        assert not box.adjusted(3, 3, -3, -3).intersects(other.adjusted(3, 3, -3, -3)), (words, others)
    at = chart.plot.getPlotItem().getViewBox().mapViewToScene(QPointF(today.toordinal(), 0)).x()
    for words, box in texts:
        if not words.startswith("Today"):
            assert not box.left() < at < box.right(), words


def test_the_menus_that_nobody_opens_go_with_the_chart(measured: AppState) -> None:
    before = len(QApplication.topLevelWidgets())
    chart = LineChart(measured.theme)
    chart.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(QApplication.topLevelWidgets()) == before


def test_the_same_chart_stands_as_it_is(chart: LineChart, measured: AppState) -> None:
    before = chart.plot.getPlotItem().items[:]
    chart.show_chart(a_chart(measured, "investment-2022-2026"))
    assert chart.plot.getPlotItem().items == before
    chart.show_chart(replace(a_chart(measured, "investment-2022-2026"), unit="yen"))
    assert chart.plot.getPlotItem().items != before
