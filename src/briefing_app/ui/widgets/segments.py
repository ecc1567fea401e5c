"""A few words side by side of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Ways to look at the same."""

    chosen = Signal(int)
    """With the number of the one that is chosen now."""

    def __init__(self, name: str, words: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (key, text) in enumerate(words):
            button = QPushButton()
            button.setObjectName(f"{name}_{key}")
            button.setText(text)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setChecked(index == 0)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idToggled.connect(lambda index, is_on: self.chosen.emit(index) if is_on else None)

    @property
    def index(self) -> int:
        """The number of the one that is chosen."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Chooses another."""
        self._group.button(index).setChecked(True)
