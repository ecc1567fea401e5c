"""A card that opens at a link in the text: what the name stands for, and the way to its page."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.models.reference_words import CardWords
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

SHOW_MILLISECONDS = 350
LEAVE_MILLISECONDS = 250
WIDTH = 360
BELOW = 6


class HoverCard(QFrame):
    """Floats over a page. The mouse opens it by resting on a link, the keyboard by coming to one; F2 enters it."""

    opened = Signal(str)
    """With the link whose page is asked for."""
    left = Signal()
    """The keyboard may go back to the page."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._words: CardWords | None = None
        self._place = QRect()
        self._build()
        self._arrange()
        self._connect()
        self.hide()

    @property
    def is_offered(self) -> bool:
        """Whether it is open or about to open."""
        return self.isVisible() or self._opening.isActive()

    def offer(self, words: CardWords, place: QRect) -> None:
        """Opens under `place` in a moment; at once where it is open for another link."""
        self._words, self._place = words, place
        self._leaving.stop()
        if self.isVisible():
            self._open()
        else:
            self._opening.start()

    def leave(self) -> None:
        """Closes in a moment, unless the mouse or the keyboard has gone into it."""
        self._opening.stop()
        self._leaving.start()

    def close_now(self) -> None:
        """Closes whoever is in it."""
        self._opening.stop()
        self._leaving.stop()
        self.hide()

    def enter(self) -> None:
        """Opens if need be, and takes the keyboard."""
        if self.is_offered:
            self._opening.stop()
            self._open()
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self) -> None:
        """Today's fonts; what was open is not any more."""
        self.close_now()
        self._name.setFont(self._theme.font("source_name"))
        self._acronym.setFont(self._theme.font("source_words"))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse has come: it stays."""
        self._leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self._leaving.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setObjectName("hover_card")
        self.setAccessibleName(self.tr("What this name stands for"))
        self.setFixedWidth(WIDTH)
        self._name = _make_label("hover_card_name")
        self._acronym = _make_label("hover_card_acronym")
        self._about = _make_label("hover_card_about")
        self._about.setProperty("type", "caption")
        self._about.setProperty("tone", "muted")
        self._button = QPushButton(self.tr("Open page"))
        self._button.setObjectName("hover_card_open")
        self._button.setProperty("link", True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._keys = QLabel(self.tr("F2 enters this card, Esc closes it"))
        self._keys.setProperty("type", "caption")
        self._keys.setProperty("tone", "muted")
        self._opening = QTimer(self, singleShot=True, interval=SHOW_MILLISECONDS)
        self._leaving = QTimer(self, singleShot=True, interval=LEAVE_MILLISECONDS)
        self.show_theme()

    def _arrange(self) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        foot = QHBoxLayout()
        foot.addWidget(self._button)
        foot.addStretch(1)
        foot.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.XS)
        for part in (self._name, self._acronym, self._about):
            column.addWidget(part)
        column.addSpacing(Space.XS)
        column.addWidget(rule)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._opening.timeout.connect(self._open)
        self._leaving.timeout.connect(self._on_left)
        self._button.clicked.connect(self._on_clicked)

    def _open(self) -> None:
        words = self._words
        if words is None:
            return
        self._name.setText(words.name)
        self._acronym.setText(words.acronym)
        self._acronym.setVisible(bool(words.acronym))
        self._about.setText("\n".join(words.about))
        self._button.setAccessibleName(self.tr("Open the page of {name}").format(name=words.name))
        self.setAccessibleDescription("\n".join((words.name, words.acronym, *words.about)))
        self._move_to_link()
        self.show()
        self.raise_()

    def _move_to_link(self) -> None:
        """Under the link, or above it where there is no room below."""
        self.setFixedHeight(self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())
        ground = self.parentWidget()
        room = ground.rect() if ground is not None else self._place
        top = self._place.bottom() + BELOW
        if top + self.height() > room.bottom():
            top = max(self._place.top() - BELOW - self.height(), 0)
        left = min(max(self._place.left() - Space.XXL, 0), max(room.width() - WIDTH - Space.M, 0))
        self.move(QPoint(left, top))

    def _on_left(self) -> None:
        if not self.underMouse() and not self._button.hasFocus():
            self.hide()

    def _on_clicked(self) -> None:
        words = self._words
        self.close_now()
        if words is not None:
            self.opened.emit(words.href)


def _make_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
