"""Says that a highlight waits for its words, while the user looks for them, and puts it there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.models.marking import place_on_words
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space

LONGEST = 120


class PlacingStrip(QFrame):
    """Shows itself while there is such a highlight."""

    resized = Signal()
    """It is to be seen or not, or is of another height."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._build()
        self._arrange()
        self._connect()
        self._on_placing_changed()

    def _build(self) -> None:
        self.setObjectName("placing_strip")
        self.setProperty("role", "info_box")
        self._words = QLabel()
        self._words.setObjectName("placing_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._failure = QLabel()
        self._failure.setObjectName("placing_failure")
        self._failure.setProperty("tone", "danger")
        self._failure.setWordWrap(True)
        self._failure.hide()
        self._place = QPushButton(self.tr("Place here"))
        self._place.setObjectName("placing_place")
        self._place.setAccessibleName(self.tr("Place the highlight on the selected words"))
        self._place.setToolTip(self.tr("Select some words first"))
        self._place.setProperty("primary", True)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("placing_cancel")
        self._cancel.setAccessibleName(self.tr("Cancel: place the highlight later"))
        for button in (self._place, self._cancel):
            button.setProperty("small", True)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._place)
        row.addWidget(self._cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._words)
        column.addWidget(self._failure)
        column.addLayout(row)

    def _connect(self) -> None:
        sight = self._state.sight
        self._place.clicked.connect(lambda: place_on_words(self._state))
        self._cancel.clicked.connect(self._on_cancelled)
        sight.placing_changed.connect(self._on_placing_changed)
        sight.selection_changed.connect(self._on_selection_changed)
        sight.bar_asked.connect(self._on_asked)
        sight.failed.connect(self._on_failed)

    def _on_placing_changed(self) -> None:
        waiting = self._state.sight.placing
        if waiting is not None:
            words = waiting.anchor.exact
            shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
            text = self.tr("Select the words to which “{words}” belongs, then press Place here (F2 leads to it).")
            self._words.setText(text.format(words=shown))
        self._on_selection_changed()
        self._on_failed("")
        self.setVisible(waiting is not None)
        self.resized.emit()

    def _on_selection_changed(self) -> None:
        self._place.setEnabled(self._state.sight.selection is not None)

    def _on_failed(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))
        self.resized.emit()

    def _on_asked(self) -> None:
        if not self.isHidden() and self._place.isEnabled():
            self._place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_cancelled(self) -> None:
        self._state.sight.place(None)
        self._state.sight.keyboard_asked.emit()
