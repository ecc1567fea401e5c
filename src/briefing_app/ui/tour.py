"""The tour of the window at the first start: five steps, each where it happens, to be skipped at any time."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from briefing_app.ui.models.tour_steps import list_steps
from briefing_app.ui.state import AppState
from briefing_app.ui.turns import Turns
from briefing_app.ui.widgets.focus_ring import Ring
from briefing_app.ui.widgets.tour_card import TourCard

AROUND = 4


class Tour(QObject):
    """Shows one step after the other; the window works as ever meanwhile."""

    finished = Signal()

    def __init__(self, state: AppState, window: QMainWindow) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._steps = list_steps()
        self._number = 0
        self._shown: tuple[QWidget, ...] = ()
        self._turns = Turns(self)

    def start(self) -> None:
        """From the first step."""
        self._go_to(0)

    def end(self) -> None:
        """Leaves the window as it is."""
        self._turns.begin(iter(()))
        self._window.removeEventFilter(self)
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self.finished.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card stays at its place when the window changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _go_to(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            return
        self._number = number
        self._state.go(self._steps[number].place)
        self._turns.begin(self._take_step())

    def _take_step(self) -> Iterator[None]:
        """The place is painted before, and the card is built and shown in two turns."""
        if not self._shown:
            self._build()
            yield
        self._card.show_step(self._number)
        self._card.show()
        self._place()
        self._card.take_keyboard()

    def _build(self) -> None:
        self._card = TourCard(self._state.theme, self._steps, self._window)
        self._ring = Ring(self._state.theme, self._window)
        self._shown = (self._card, self._ring)
        self._card.next_asked.connect(lambda: self._go_to(self._number + 1))
        self._card.back_asked.connect(lambda: self._go_to(self._number - 1))
        self._card.skipped.connect(self.end)
        self._card.tried.connect(self._try)
        self._state.theme_changed.connect(self._card.update)
        self._window.installEventFilter(self)

    def _place(self) -> None:
        target = self._window.findChild(QWidget, self._steps[self._number].target)
        room = self._window.rect()
        if target is None or not target.isVisible():
            self._ring.hide()
            self._card.point_at(QRect(room.center(), room.center()), room)
        else:
            place = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
            place.adjust(-AROUND, -AROUND, AROUND, AROUND)
            self._ring.setGeometry(place)
            self._ring.show()
            self._ring.raise_()
            self._card.point_at(place, room)
        self._card.raise_()

    def _try(self, words: str) -> None:
        field = self._window.findChild(QLineEdit, "search_field")
        if field is not None:
            self.end()
            field.setFocus()
            field.setText(words)
