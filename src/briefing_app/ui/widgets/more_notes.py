"""The way to the other notes of an item that has very many: a button below those that are shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

MOST_OF_ITEM = 20
"""Of an item with more notes than this the others are shown when they are asked for."""


class MoreNotes(QObject):
    """Knows how many notes of each item are shown. `ground` is the widget on which the buttons stand."""

    asked = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._most: dict[str, int] = {}
        self._buttons: dict[str, QPushButton] = {}

    def most_of(self, item_id: str) -> int:
        """How many notes of an item are shown at most."""
        return self._most.get(item_id, MOST_OF_ITEM)

    def find_button(self, item_id: str, left: int) -> QPushButton:
        """The button of an item of which so many notes are not shown."""
        button = self._buttons.get(item_id) or self._make(item_id)
        button.setText(self.tr("Show {count} more notes").format(count=min(left, MOST_OF_ITEM)))
        button.setAccessibleName(f"{button.text()}, {item_id}")
        return button

    def _make(self, item_id: str) -> QPushButton:
        button = QPushButton(self._ground)
        button.setObjectName("notes_more")
        button.setProperty("link", True)
        button.clicked.connect(lambda: self._show(item_id))
        self._buttons[item_id] = button
        return button

    def _show(self, item_id: str) -> None:
        self._most[item_id] = self.most_of(item_id) + MOST_OF_ITEM
        self._buttons.pop(item_id).deleteLater()
        self.asked.emit()
