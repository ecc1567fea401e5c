"""The border between the choice of a briefing and its preview."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

MIDDLE_SHARE, MIDDLE_LEAST, MIDDLE_MOST = 0.44, 264, 464
"""How much the choice has of both, as long as nobody moved the border."""


class PreviewSplit(QSplitter):
    """Shares the room anew when there is more or less of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_moved = False
        self.setObjectName("briefings_split")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the border was moved by hand, it stays in proportion."""
        super().resizeEvent(event)
        if not self._is_moved:
            choice = round(min(max(self.width() * MIDDLE_SHARE, MIDDLE_LEAST), MIDDLE_MOST))
            self.setSizes([choice, self.width() - choice])

    def _on_moved(self) -> None:
        self._is_moved = True
