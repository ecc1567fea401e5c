"""A sentence about what was not done, above what it was to be done to, with a way out where there is one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefing_app.ui.tokens import Space


class FailureBar(QWidget):
    """`mend_asked` when the way out is taken."""

    mend_asked = Signal()

    def __init__(self, name: str, mend_name: str, mend: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setObjectName(name)
        self._words.setProperty("tone", "danger")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._mend = QPushButton(mend)
        self._mend.setObjectName(mend_name)
        self._mend.setAccessibleName(mend)
        self._mend.setProperty("small", True)
        self._mend.clicked.connect(self.mend_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._mend)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """What was not done and why; nothing hides the bar."""
        self._words.setText(sentence)
        self._mend.hide()
        self.setVisible(bool(sentence))

    def offer_mend(self) -> None:
        """There is a way out."""
        self._mend.show()
