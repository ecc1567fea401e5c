"""The field in the toolbar: typing searches, arrows choose, Return opens, Escape closes."""

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.list_field import ListField

KEY_HEIGHT = 20


class SearchField(ListField):
    """The field in the toolbar; says also when one comes to it and goes."""

    STEPS: ClassVar = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setObjectName("search_field")
        self.setAccessibleName(self.tr("Find in the vision and in notes"))
        self.setPlaceholderText(self.tr("Find in the vision and in notes"))

    def show_theme(self) -> None:
        """Today's colours."""
        self._icon.setIcon(self._theme.icon("search"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows again what was found."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Other than for a menu over it, going elsewhere closes the results."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shows its shortcut at the right while it is empty."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(keys) + 12
        cap = QRectF(self.width() - width - Space.S, (self.height() - KEY_HEIGHT) / 2, width, KEY_HEIGHT)
        painter.setPen(QPen(self._theme.colour("line_rule"), 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self._theme.colour("text_secondary"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        painter.end()
