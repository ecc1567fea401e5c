"""A dialog as high as what it shows: its fields scroll where the screen has no room, what is below them stays."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space

ROOM_ON_SCREEN = 64
"""Of the height of a screen, what the frame of a window and the task bar take."""

SLACK = 8


class FittingDialog(QDialog):
    """Never narrower than its words, in whatever language; as high as they are, or as the user made it."""

    def build_fields(self, name: str) -> QWidget:
        """Where the fields are to be put; they are arranged there, since each change of parent restyles all below."""
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName(name)
        return QWidget(self._scroll.viewport())

    def arrange_fields(self, fields: QWidget, below: tuple[QWidget, ...], *, least_width: int) -> None:
        """The fields above, and what stays in sight below them."""
        self._fields_shown = fields
        self._least_width = least_width
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(fields)
        fields.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._scroll, 1)
        for widget in below:
            self._column.addWidget(widget)
        self._below = below
        self._given_height = 0
        self.resize(least_width, 1)
        _align(fields)

    def fit(self) -> None:
        """Makes room for what has appeared, as far as the screen has any."""
        layout = self._fields_shown.layout()
        if layout is None:
            return
        layout.activate()
        margins = self._column.contentsMargins()
        sides = margins.left() + margins.right()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(self._least_width, layout.totalMinimumSize().width() + sides + bar))
        width = max(self.width(), self.minimumWidth()) - sides
        shown = [widget for widget in self._below if not widget.isHidden()]
        heights = [
            widget.heightForWidth(width)
            if widget.hasHeightForWidth()
            else widget.sizeHint().boundedTo(widget.maximumSize()).height()
            for widget in shown
        ]
        inner = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        gaps = len(shown) * self._column.spacing() + margins.top() + margins.bottom() + SLACK
        room = self.screen().availableGeometry().height() - ROOM_ON_SCREEN
        self.resize(self.width(), max(self._given_height, min(inner + sum(heights) + gaps, room)))

    def showEvent(self, event: QShowEvent) -> None:
        """What is in it knows only now how wide it is."""
        self.fit()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the user gives is kept."""
        super().resizeEvent(event)
        if event.spontaneous():
            self._given_height = self.height()


def _align(fields: QWidget) -> None:
    """The labels of all fields in one column, whatever part of the dialog they are in."""
    labels = [label for label in fields.findChildren(QLabel) if label.buddy() is not None]
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)
