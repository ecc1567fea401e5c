"""What all charts on the screen have in common: pyqtgraph without its toys, a reading, steps by key, pan and zoom.

The wheel alone scrolls the page that a chart stands on; with Ctrl it zooms. Left and right step through the points,
whose figures are read out; plus, minus and 0 zoom. Nothing recorded is an empty dashed frame with words.
"""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QStackedLayout, QWidget

from briefing_app.charts.spec import ChartSpec
from briefing_app.core.quick import dataclass
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.nothing_recorded import NothingRecorded
from briefing_app.ui.widgets.while_seen import WhileSeen

ZOOM_STEP = 1.25
CLOSEST_DAYS = 7.0
"""No nearer than a week from edge to edge."""
READING = 30
"""pyqtgraph's order of drawing: what is read stands over everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A mark that can be pointed at or stepped to: its place in the chart's values, and its words."""

    x: float
    y: float
    label: str


class Plot(QWidget):
    """A chart; what it draws is up to those that inherit from it."""

    reading_changed = Signal(str)
    """With the figure under the mouse or the keys in words; empty when there is none."""
    stop_chosen = Signal(int)
    """With the number of the point or lane that was double-clicked or entered."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spec: ChartSpec | None = None
        self._stops: Sequence[Stop] = ()
        self._at: int | None = None
        self._reading = ""
        self._grabbed: QPointF | None = None
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringed", True)
        self._plot = self._build_plot(name)
        self._nothing = NothingRecorded(theme, f"{name}_no_data", self)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._plot)
        self._layout.addWidget(self._nothing)
        self._plot.viewport().installEventFilter(self)
        WhileSeen(self, theme.changed, self._draw)

    @property
    def plot(self) -> pg.PlotWidget:
        """Where it is drawn."""
        return self._plot

    @property
    def reading(self) -> str:
        """What is read now."""
        return self._reading

    @property
    def view_days(self) -> tuple[float, float]:
        """From where to where the axis shows."""
        first, last = self._view.viewRange()[0]
        return float(first), float(last)

    def show_chart(self, spec: ChartSpec) -> None:
        """Shows another chart. The same one stands as it is."""
        if spec == self._spec:
            return
        self._spec = spec
        self._at = None
        self.setAccessibleName(spec.alternative_text)
        self._plot.setAccessibleName(spec.alternative_text)
        self._nothing.show_words(spec.no_data)
        self._draw()

    def place_of(self, x: float, y: float) -> QPointF:
        """Where values are drawn, in this widget."""
        in_scene = self._view.mapViewToScene(QPointF(x, y))
        return QPointF(self._plot.mapTo(self, self._plot.mapFromScene(in_scene)))

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Shows so much less of the axis, and keeps the place under the mouse, or the middle, where it is."""
        if self._spec is None or not self._can_zoom():
            return
        first, last = self.view_days
        middle = (first + last) / 2 if around is None else around
        full = self._spec.x_range[1] - self._spec.x_range[0]
        width = min(max((last - first) / factor, min(CLOSEST_DAYS, full)), full)
        self._show_days(middle - (middle - first) / (last - first) * width, width)

    def pan(self, share: float) -> None:
        """Moves what is shown by a share of its width."""
        first, last = self.view_days
        self._show_days(first + share * (last - first), last - first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the mouse itself, since the signal of the scene leaves out what comes fast."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), self._to_values(event.position()).x())
            return True
        if isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: QEvent) -> None:
        """No figure is read any more."""
        self._say_reading(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nor when the keyboard goes elsewhere."""
        self._at = None
        self._say_reading(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps, zooms, or lets the key go on."""
        last = len(self._stops) - 1
        at = self._at
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        match event.key():
            case key if key in (forward, back, Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
                steps = {
                    forward: 0 if at is None else min(at + 1, last),
                    back: last if at is None else max(at - 1, 0),
                    Qt.Key.Key_Home: 0,
                    Qt.Key.Key_End: last,
                }
                self._step_to(steps[Qt.Key(key)])
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / ZOOM_STEP)
            case Qt.Key.Key_0:
                self._show_days(*self._whole())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if at is not None:
                self.stop_chosen.emit(at)
            case _:
                super().keyPressEvent(event)

    def _build_plot(self, name: str) -> pg.PlotWidget:
        plot = pg.PlotWidget(self, enableMenu=False)
        plot.setObjectName(f"{name}_plot")
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.hideButtons()
        plot.setInteractive(False)
        plot.viewport().setMouseTracking(True)
        plot.setFrameShape(plot.Shape.NoFrame)
        self._item = plot.getPlotItem()
        menu = self._item.getMenu()  # which nobody opens, but which holds the settings that pyqtgraph reads
        menu.setParent(self, menu.windowFlags())
        self._view = self._item.getViewBox()
        self._view.setDefaultPadding(0)
        self._view.disableAutoRange()
        self._view.sigXRangeChanged.connect(self._on_range_changed)
        return plot

    def _draw(self) -> None:
        if self._spec is None:
            return
        self._layout.setCurrentWidget(self._nothing if self._spec.no_data else self._plot)
        self._reading, self._stops = "", ()
        self._item.clear()
        if self._spec.no_data:
            return  # the frame with words covers all
        self._plot.setBackground(self._theme.colour("bg_page"))
        self._stops = self._draw_spec(self._spec)
        self._reading_text = self.add_text("", "text_primary", (0, 1), "caption_strong", READING)
        self._reading_text.border = pg.mkPen(self._theme.colour("line_control"))
        self._reading_text.hide()
        self._ring = self._build_ring()
        self._on_range_changed()

    def add_text(self, words: str, colour: str, anchor: tuple[float, float], font: str, order: int) -> pg.TextItem:
        """Words over the page, which cover the rules behind them."""
        fill = pg.mkBrush(self._theme.colour("bg_page"))
        text = pg.TextItem(words, color=self._theme.colour(colour), anchor=anchor, fill=fill)
        text.setFont(self._theme.font(font))
        text.setZValue(order)
        self._item.addItem(text, ignoreBounds=True)
        return text

    def _draw_spec(self, spec: ChartSpec) -> Sequence[Stop]:
        """Draws everything, and gives back what can be read."""
        raise NotImplementedError

    def _find_stop(self, place: QPointF) -> int | None:
        """Which of the stops is under a place of the scene."""
        raise NotImplementedError

    def _can_zoom(self) -> bool:
        return True

    def _on_range_changed(self) -> None:
        """What is shown has moved."""

    def _build_ring(self) -> pg.ScatterPlotItem:
        """Goes around the point to which the keys have stepped."""
        ring = pg.ScatterPlotItem(
            size=17, pen=pg.mkPen(self._theme.colour("focus"), width=2), brush=None, antialias=True, symbol="o"
        )
        ring.setZValue(READING)
        self._item.addItem(ring, ignoreBounds=True)
        return ring

    def _on_mouse(self, event: QMouseEvent) -> None:
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._grabbed = self._to_values(event.position())
            case QEvent.Type.MouseButtonRelease:
                self._grabbed = None
            case QEvent.Type.MouseButtonDblClick:
                stop = self._find_stop(self._to_scene(event.position()))
                if stop is not None:
                    self.stop_chosen.emit(stop)
            case QEvent.Type.MouseMove if self._grabbed is not None and self._can_zoom():
                first, last = self.view_days
                self._show_days(first + self._grabbed.x() - self._to_values(event.position()).x(), last - first)
            case QEvent.Type.MouseMove if self._spec is not None and not self._spec.no_data:
                self._say_reading(self._find_stop(self._to_scene(event.position())))

    def _to_scene(self, position: QPointF) -> QPointF:
        return QPointF(self._plot.mapToScene(position.toPoint()))

    def _to_values(self, position: QPointF) -> QPointF:
        return QPointF(self._view.mapSceneToView(self._to_scene(position)))

    def _whole(self) -> tuple[float, float]:
        assert self._spec is not None
        first, last = self._spec.x_range
        return first, last - first

    def _show_days(self, first: float, width: float) -> None:
        """So much of the axis, from there, but never beyond its ends."""
        if self._spec is not None:
            low, high = self._spec.x_range
            first = min(max(first, low), max(high - width, low))
            self._view.setXRange(first, first + width, padding=0)

    def _step_to(self, at: int) -> None:
        self._at = at
        first, last = self.view_days
        x = self._stops[at].x
        if not first <= x <= last:
            self._show_days(x - (last - first) / 2, last - first)
        self._say_reading(at)
        self._ring.setData([x], [self._stops[at].y])

    def _say_reading(self, at: int | None) -> None:
        reading = "" if at is None else self._stops[at].label
        if at is None and self._spec is not None and self._reading:
            self._ring.clear()
        if reading == self._reading:
            return
        self._reading = reading
        if at is not None:
            stop = self._stops[at]
            first, last = self.view_days
            self._reading_text.setAnchor((0 if stop.x < (first + last) / 2 else 1, 1.4))
            self._reading_text.setPos(stop.x, stop.y)
        self._reading_text.setText(reading)
        self._reading_text.setVisible(bool(reading))
        self.setAccessibleDescription(reading)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.reading_changed.emit(reading)
