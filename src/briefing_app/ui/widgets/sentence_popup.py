"""Some sentences that open over what was clicked, whole, and go with the next click or key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space

WIDTH = 400
ABOVE = 6
FRAME = 1


class SentencePopup(QFrame):
    """Belongs to one widget, over which it opens."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self._anchor = anchor
        self.setObjectName("sentence_popup")
        self.setProperty("role", "popup")
        self._words = QLabel()
        self._words.setObjectName("sentence_popup_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.addWidget(self._words)
        self.setFixedWidth(WIDTH)

    def open_with(self, words: str) -> None:
        """Shows the words above the widget."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setFixedHeight(self._column.heightForWidth(WIDTH - 2 * FRAME) + 2 * FRAME)
        corner = self._anchor.mapToGlobal(QPoint(0, 0))
        self.move(corner.x(), corner.y() - self.height() - ABOVE)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is pressed, it has been read."""
        event.accept()
        self.close()
