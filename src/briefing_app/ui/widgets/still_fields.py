"""Fields that stand still while a page is scrolled over them: what is chosen in them is changed by intent alone.

Qt's own give the keyboard to whatever the wheel is turned over, and turn what is chosen there.
"""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget


class StillCombo(QComboBox):
    """The wheel turns it only while it has the keyboard; else it scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Goes on to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MarkingCombo(StillCombo):
    """A handling marking, or its scheme: never turned by the wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Goes on to the page, whoever has the keyboard."""
        event.ignore()


class StillDate(QDateEdit):
    """A day, turned as a `StillCombo` is."""

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Goes on to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
