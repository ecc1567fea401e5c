"""The margin right of the words: what stands in it scrolls with the page, each thing beside the words it is about.

Only what is in sight, or nearly, is a widget.
"""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.notebook import HighlightColour
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.margin_layout import BETWEEN, Wish, stack
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.note_card import find_edge

FIRST_TOP = 24
BELOW_ALL = 48
ELBOW_BEFORE = 15
HEAD_MIDDLE = 10
"""Where a line reaches a card: at the middle of its first row."""
TURN = 60
"""Pixels for a step of the wheel."""
MOST_ROUNDS = 4
LONGEST, A_MOMENT = 0.025, 0.01
"""In seconds: how long things are made at a stretch where one waits for them, and otherwise."""
FAR = 2
"""In heights of what is seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One thing in the margin. `top` is the height of its words, `height` how high it is thought to be.

    `begin` is the height from which a line leads to it, in the colour of its highlight, if it has one.
    """

    key: str
    top: float
    height: float
    make: Callable[[], QWidget]
    begin: float | None = None
    highlight_id: str = ""
    colour: HighlightColour | None = None


class Margin(QWidget):
    """`let_go` says whether a widget that is out of sight may go, and takes it away."""

    filled = Signal()
    """Other things than before are widgets now."""

    def __init__(self, state: AppState, let_go: Callable[[QWidget], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._let_go = let_go
        self._slots: Sequence[Slot] = ()
        self._filled: list[QWidget] = []
        self._grown = ("", 0)
        self._pivot: int | None = None
        self._widgets: dict[str, QWidget] = {}
        self._heights: dict[str, int] = {}
        self._tops: tuple[int, ...] = ()
        self._gap, self._width = 0, 0
        self.setProperty("clips", True)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._settle)
        state.sight.scrolled.connect(self._move)
        state.sight.scrolled.connect(self.place_soon)
        state.sight.pointed_changed.connect(self._renew_lines)

    def show_widths(self, gap: int, notes: int) -> None:
        """How far from the words the notes stand, and how wide they are."""
        if (gap, notes) != (self._gap, self._width):
            self._gap, self._width = gap, notes
            self._heights.clear()
            self.place_soon()

    def show_slots(self, slots: Sequence[Slot], pivot: int | None) -> None:
        """What stands in the margin, in the order of its words; of what is at `pivot` the place matters most."""
        self._slots, self._pivot = slots, pivot
        kept = {slot.key for slot in slots}
        self._widgets = {key: widget for key, widget in self._widgets.items() if key in kept}
        self._heights = {key: height for key, height in self._heights.items() if key in kept}
        self._tops = stack(self._list_wishes(), FIRST_TOP, pivot)
        self._move()
        self.place_soon()

    def place_soon(self) -> None:
        """Once everything that is going on has come to an end."""
        self._later.start()

    def place_all(self, seconds: float = LONGEST) -> None:
        """Puts everything in its place, and makes what has come into sight; what takes longer goes on in a moment."""
        if not self._width or not self._slots:
            return
        end = time.perf_counter() + seconds
        for _ in range(MOST_ROUNDS):
            self._measure()
            wishes = self._list_wishes()
            self._tops = stack(wishes, FIRST_TOP, self._pivot)
            if not self._make_what_is_near(wishes):
                break
            if time.perf_counter() > end:
                self.place_soon()
                break
        else:
            self.place_soon()
        if not self._later.isActive():  # as the words are set anew for it, only when all heights are known
            self._ask_for_room()
        self._move()

    def bring(self, key: str) -> None:
        """Scrolls until something is in sight."""
        slot = next((each for each in self._slots if each.key == key), None)
        if slot is not None and key not in self._widgets:
            self._widgets[key] = slot.make()
        self.place_all()
        self._ask_for_room()
        self._ask_to_bring(key)

    def forget(self, widget: QWidget) -> None:
        """The widget is no more."""
        self._widgets = {key: each for key, each in self._widgets.items() if each is not widget}

    @property
    def keys(self) -> set[str]:
        """Everything that stands in the margin."""
        return {slot.key for slot in self._slots}

    def list_widgets(self) -> list[QWidget]:
        """What is a widget now, from top to bottom."""
        return [self._widgets[slot.key] for slot in self._slots if slot.key in self._widgets]

    def event(self, event: QEvent) -> bool:
        """Something in the margin wants another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.place_soon()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less is in sight."""
        super().resizeEvent(event)
        self.place_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        pixels = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * TURN)
        self._state.sight.scroll_asked.emit(-pixels)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the lines that lead from the words to the notes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._state.theme.colour("bg_page"))
        offset, pointed = self._state.sight.offset, self._state.sight.pointed
        for slot, top in zip(self._slots, self._tops, strict=False):
            if slot.begin is not None and slot.key in self._widgets:
                is_thick = bool(slot.highlight_id) and slot.highlight_id == pointed
                self._draw_line(painter, slot, round(slot.begin) - offset, top - offset + HEAD_MIDDLE, 1 + is_thick)
        painter.end()

    def _draw_line(self, painter: QPainter, slot: Slot, start: int, end: int, thickness: int) -> None:
        """An elbow: across, up or down, across."""
        colour = find_edge(self._state, slot.colour)
        elbow = self._gap - ELBOW_BEFORE
        painter.fillRect(0, start, elbow, thickness, colour)
        top, bottom = min(start, end), max(start, end)
        painter.fillRect(elbow, top, thickness, bottom - top + thickness, colour)
        painter.fillRect(elbow, end, self._gap - elbow, thickness, colour)

    def _list_wishes(self) -> list[Wish]:
        return [Wish(slot.top, self._heights.get(slot.key, slot.height)) for slot in self._slots]

    def _move(self) -> None:
        """Follows the page."""
        offset = self._state.sight.offset
        for slot, top in zip(self._slots, self._tops, strict=False):
            widget = self._widgets.get(slot.key)
            if widget is not None:
                height = self._heights.get(slot.key, widget.height())
                widget.show()
                widget.setGeometry(QRect(self._gap, top - offset, self._width, height))
        self._renew_lines()

    def _renew_lines(self) -> None:
        """Not what they lead to, which Qt draws where it moves."""
        self.update(0, 0, self._gap, self.height())

    def _measure(self) -> None:
        for key, widget in self._widgets.items():
            has_own = widget.hasHeightForWidth()
            self._heights[key] = widget.heightForWidth(self._width) if has_own else widget.sizeHint().height()

    def _make_what_is_near(self, wishes: Sequence[Wish]) -> bool:
        """Whether anything was made, so that heights are known better than before; one at a time, lest it block."""
        sight = self._state.sight
        near = sight.height // 2
        for slot, wish, top in zip(self._slots, wishes, self._tops, strict=True):
            above, below = sight.offset - (top + wish.height), top - (sight.offset + sight.height)
            if max(above, below) <= near and slot.key not in self._widgets:
                self._widgets[slot.key] = slot.make()
                return True
        return False

    def _settle(self) -> None:
        """Once nothing moves any more, what is far off may go."""
        self.place_all(A_MOMENT)
        self._let_far_ones_go()
        self._keep_in_sight()
        if self._later.isActive():
            return
        if self._filled != self.list_widgets():
            self._filled = self.list_widgets()
            self.filled.emit()

    def _keep_in_sight(self) -> None:
        """What has the keyboard and has grown is scrolled with what is written in it."""
        focused = QApplication.focusWidget()
        held = (key for key, widget in self._widgets.items() if focused is not None and widget.isAncestorOf(focused))
        key = next(held, "")
        now = (key, self._heights.get(key, 0))
        if key and now != self._grown:
            self._ask_to_bring(key)
        self._grown = now

    def _ask_for_room(self) -> None:
        if self._slots:
            self._state.sight.room_asked.emit(self._tops[-1] + self._list_wishes()[-1].height + BELOW_ALL)

    def _ask_to_bring(self, key: str) -> None:
        at = next((index for index, slot in enumerate(self._slots) if slot.key == key), None)
        if at is not None:
            height = self._heights.get(key, self._slots[at].height)
            self._state.sight.bring_asked.emit(self._tops[at], self._tops[at] + height)

    def _let_far_ones_go(self) -> None:
        sight = self._state.sight
        for slot, top in zip(self._slots, self._tops, strict=False):
            widget = self._widgets.get(slot.key)
            if widget is None:
                continue
            above, below = sight.offset - (top + widget.height()), top - (sight.offset + sight.height)
            if max(above, below) > FAR * sight.height and self._let_go(widget):
                self._widgets.pop(slot.key, None)


def chain_tabs(first: QWidget, widgets: Sequence[QWidget]) -> None:
    """Lets the Tab key go from top to bottom through all that stands in some widgets, after `first`."""
    before = first
    for widget in widgets:
        stops = [
            part
            for part in widget.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None and part.isVisibleTo(widget)
        ]
        places = {part: part.mapTo(widget, part.rect().topLeft()) for part in stops}
        for part in sorted(stops, key=lambda each: (places[each].y() // BETWEEN, places[each].x())):
            QWidget.setTabOrder(before, part)
            before = part
