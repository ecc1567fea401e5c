"""What is left of a note that was removed, for a while: a sentence, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class RemovedStrip(QWidget):
    """`restore_asked` says that the note is wanted back."""

    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(self.tr("The note is removed."))
        words.setProperty("tone", "secondary")
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("note_undo")
        self._undo.setProperty("small", True)
        self._undo.setAccessibleName(self.tr("Undo: bring the note back"))
        self._undo.clicked.connect(self.restore_asked)
        self.setFocusProxy(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 0, 4)
        row.addWidget(words)
        row.addWidget(self._undo)
        row.addStretch(1)
