"""Another style sheet for widgets that stand already, in turns of the event loop: what is seen first, then the rest.

`QApplication.setStyleSheet` dresses each widget once for itself and once more for each of its ancestors, which takes
a second with a thousand of them. So the style forgets what it knows, is given the sheet, and each is dressed once.
Until all that is seen is ready the windows stand as they were, so that nobody sees them half changed.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer

TURN_SECONDS = 0.008
UNSEEN_PAUSE_MILLISECONDS = 4
"""Between two turns for what nobody sees, so that whatever else there is to do comes first."""


class Restyling(QObject):
    """One for each application."""

    dressed = Signal()
    """What is seen has taken the sheet, and will be shown: what else is to look different changes now."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._undressed: set[int] = set()
        self._turns: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_turn)

    def restyle(self, sheet: str) -> None:
        """At once where nothing is seen yet, else in the next turns of the event loop."""
        windows = [window for window in self._app.topLevelWidgets() if window.isVisible()]
        if not windows:
            self._timer.stop()
            self._app.setStyleSheet(sheet)
            self.dressed.emit()
            return
        for window in windows:
            window.setUpdatesEnabled(False)
        self._turns = self._change(sheet)
        self._timer.start(0)

    def _take_turn(self) -> None:
        for _ in self._turns:
            return
        self._timer.stop()

    def _change(self, sheet: str) -> Iterator[None]:
        """Each step is one turn."""
        self._app.style().unpolish(self._app)  # which forgets the rules of every widget
        self._app.setStyleSheet(sheet)
        yield
        has_style = Qt.WidgetAttribute.WA_StyleSheet
        self._undressed = {_address(widget) for widget in list_widgets(self._app) if widget.testAttribute(has_style)}
        yield
        while seen := [widget for widget in self._list_undressed() if widget.isVisible()]:
            self._dress(seen)
            yield
        self.dressed.emit()
        yield
        for window in self._app.topLevelWidgets():
            window.setUpdatesEnabled(True)
            _paint_as_a_whole(window)
        self._timer.start(UNSEEN_PAUSE_MILLISECONDS)
        yield
        while left := self._list_undressed():
            self._dress(sorted(left, key=QWidget.isVisible, reverse=True))
            yield

    def _list_undressed(self) -> list[QWidget]:
        return [widget for widget in list_widgets(self._app) if _address(widget) in self._undressed]

    def _dress(self, widgets: list[QWidget]) -> None:
        """As many of them as there is time for."""
        end = time.perf_counter() + TURN_SECONDS
        change = QEvent(QEvent.Type.StyleChange)
        for widget in widgets:
            self._undressed.discard(_address(widget))
            widget.style().polish(widget)
            self._app.sendEvent(widget, change)
            if time.perf_counter() > end:
                break


def list_widgets(app: QApplication) -> Iterator[QWidget]:
    """All that there are, each after the one that it is in."""
    for window in app.topLevelWidgets():
        if window.parentWidget() is None:
            yield window
            yield from window.findChildren(QWidget)


def _paint_as_a_whole(window: QWidget) -> None:
    """Forgets the picture of a window. Else it is painted twice: for itself, and for all that is in it."""
    picture = window.backingStore() if window.isVisible() else None
    if picture is not None:
        picture.resize(QSize(1, 1))


def _address(widget: QWidget) -> int:
    """Kept instead of the widget, which may be gone by the next turn."""
    address: int = getCppPointer(widget)[0]
    return address
