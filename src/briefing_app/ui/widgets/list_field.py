"""A line to type into that steers a list: arrows choose, Return opens, Escape closes, the rest is typed."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class ListField(QLineEdit):
    """Says what the keys ask for; `STEPS` is how far each moves in the list."""

    STEPS: ClassVar[Mapping[Qt.Key, int]]

    moved = Signal(int)
    opened = Signal()
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the list go there; the rest is typed."""
        key = Qt.Key(event.key())
        if key in self.STEPS:
            self.moved.emit(self.STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
