"""The card of the tour: its steps at the left, the one shown at the right, and a nib that points at its place."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.models.tour_steps import TourStep
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

WIDTH = 548
STEPS_WIDTH = 190
NIB = 10
NUMBER = 22
CORNER = 6
EDGE = 12
"""How near the card comes to the edge of the window."""


class TourCard(QFrame):
    """Floats over the window and says which way the user wants to go."""

    next_asked = Signal()
    back_asked = Signal()
    skipped = Signal()
    tried = Signal(str)

    def __init__(self, theme: Theme, steps: Sequence[TourStep], window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._steps = steps
        self._nib_x = 0
        self._is_below = True
        self.setObjectName("tour_card")
        self._build()
        self._arrange()
        self.setFixedWidth(WIDTH)

    def show_step(self, number: int) -> None:
        """Marks the step in the list, and says what it says."""
        step = self._steps[number]
        for index, (mark, name) in enumerate(self._rows):
            mark.setProperty("current", index == number)
            mark.style().polish(mark)
            name.setProperty("type", "strong" if index == number else "")
            name.setProperty("tone", "" if index == number else "muted")
            name.style().polish(name)
        self._title.setText(step.title)
        self._words.setText(step.words)
        for button in self._tries:
            button.setVisible(button.text() in step.tries)
        self._try.setVisible(bool(step.tries))
        self._back.setEnabled(number > 0)
        is_last = number == len(self._steps) - 1
        self._next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.words)
        self.adjustSize()

    def point_at(self, place: QRect, room: QRect) -> None:
        """Stands below `place`, or above it where there is no room, within `room`."""
        height = self.sizeHint().height()
        self._is_below = place.bottom() + height + EDGE <= room.bottom()
        top = place.bottom() + Space.XS if self._is_below else place.top() - height - Space.XS
        left = min(max(place.center().x() - WIDTH // 4, room.left() + EDGE), room.right() - WIDTH - EDGE)
        self._nib_x = min(max(place.center().x() - left, 2 * NIB), WIDTH - 2 * NIB)
        self.setGeometry(left, max(top, room.top() + EDGE), WIDTH, height)
        self.update()

    def take_keyboard(self) -> None:
        """Return goes on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, with the nib."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line_rule"), 1))
        painter.setBrush(self._theme.colour("bg_raised"))
        box = self.rect().adjusted(0, NIB, -1, -NIB - 1)
        painter.drawRoundedRect(box, CORNER, CORNER)
        edge, tip = (box.top(), 0) if self._is_below else (box.bottom() + 1, self.height() - 1)
        corners = QPolygonF(
            [QPointF(self._nib_x - NIB, edge), QPointF(self._nib_x, tip), QPointF(self._nib_x + NIB, edge)]
        )
        painter.drawPolygon(corners)
        painter.setPen(QPen(self._theme.colour("bg_raised"), 2))
        painter.drawLine(corners.at(0) + QPointF(1, 0), corners.at(2) - QPointF(1, 0))
        painter.setPen(QPen(self._theme.colour("line_hair"), 1))
        foot = self._foot.geometry().top()
        painter.drawLine(1, foot, self.width() - 2, foot)
        painter.drawLine(self._steps_width, box.top() + 1, self._steps_width, foot)
        painter.end()

    def _build(self) -> None:
        self._rows = [_make_row(number, step.name) for number, step in enumerate(self._steps, 1)]
        self._title = QLabel()
        self._title.setProperty("type", "dialog")
        self._title.setWordWrap(True)
        self._words = QLabel()
        self._words.setObjectName("tour_words")
        self._words.setWordWrap(True)
        self._try = QLabel(self.tr("Try"))
        self._try.setProperty("tone", "secondary")
        self._tries = [self._make_try(words) for words in dict.fromkeys(sum((step.tries for step in self._steps), ()))]
        self._skip = _make_button(self.tr("Skip the tour"), "tour_skip")
        self._skip.setProperty("link", True)
        self._skip.clicked.connect(self.skipped)
        self._hint = QLabel(self.tr("Help › Tour brings it back"))
        self._hint.setProperty("tone", "muted")
        self._hint.setProperty("type", "caption")
        self._back = _make_button(self.tr("Back"), "tour_back")
        self._back.clicked.connect(self.back_asked)
        self._next = _make_button(self.tr("Next"), "tour_next")
        self._next.setProperty("primary", True)
        self._next.clicked.connect(self.next_asked)

    def _make_try(self, words: str) -> QPushButton:
        button = _make_button(words, f"tour_try_{words}")
        button.setProperty("link", True)
        button.clicked.connect(lambda: self.tried.emit(words))
        return button

    def _arrange(self) -> None:
        steps = QGridLayout()
        steps.setContentsMargins(Space.XL, Space.XL, Space.M, Space.XL)
        steps.setHorizontalSpacing(Space.M)
        steps.setVerticalSpacing(Space.S)
        for row, (mark, name) in enumerate(self._rows):
            steps.addWidget(mark, row, 0)
            steps.addWidget(name, row, 1)
        steps.setRowStretch(len(self._rows), 1)
        list_side = QWidget()
        list_side.setLayout(steps)
        list_side.setFixedWidth(max(STEPS_WIDTH, list_side.sizeHint().width()))
        self._steps_width = list_side.width()
        tries = QHBoxLayout()
        tries.setSpacing(Space.S)
        for part in (self._try, *self._tries):
            tries.addWidget(part)
        tries.addStretch(1)
        text = QVBoxLayout()
        text.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        text.setSpacing(Space.S)
        text.addWidget(self._title)
        text.addWidget(self._words)
        text.addLayout(tries)
        text.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(list_side)
        body.addLayout(text, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        foot.setSpacing(Space.M)
        foot.addWidget(self._skip)
        foot.addWidget(self._hint)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NIB, 0, NIB)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._foot)


def _make_row(number: int, name: str) -> tuple[QLabel, QLabel]:
    mark = QLabel(str(number))
    mark.setProperty("step", True)
    mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark.setFixedSize(NUMBER, NUMBER)
    return mark, QLabel(name)


def _make_button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setAutoDefault(False)
    return button
