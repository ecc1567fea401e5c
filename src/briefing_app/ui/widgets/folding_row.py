"""Two groups of parts in one line, at both its ends; where there is too little room, one line for each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class FoldingRow(QWidget):
    """To be given its parts once, by `arrange`."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[QHBoxLayout, ...] = ()
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(gap)

    def arrange(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        """What stands at the left, and what at the right or below."""
        self._groups = tuple(self._lay_out(group) for group in (first, second))
        for stretch, group in zip((1, 0), self._groups, strict=True):
            self._lines.addLayout(group, stretch)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider group can be at the least."""
        margins = self.contentsMargins()
        least = max((group.minimumSize().width() for group in self._groups), default=0)
        return QSize(least + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again whether one line is enough."""
        self._fold()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """The same when the parts say more or less than before."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _lay_out(self, parts: Sequence[QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._lines.spacing())
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _fold(self) -> None:
        margins = self.contentsMargins()
        wanted = sum(group.sizeHint().width() for group in self._groups) + self._lines.spacing()
        fits = wanted + margins.left() + margins.right() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._lines.direction() is not direction:
            self._lines.setDirection(direction)
