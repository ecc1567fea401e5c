"""The way to the other notes of an item that has very many: a button below those that are shown."""

from collections.abc import Mapping

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
        self._left: Mapping[str, int] = {}
        self._buttons: dict[str, QPushButton] = {}

    def most_of(self, item_id: str) -> int:
        """How many notes of an item are shown at most."""
        return self._most.get(item_id, MOST_OF_ITEM)

    def show_left(self, left: Mapping[str, int]) -> None:
        """How many notes of which items are not shown now."""
        for item_id in [each for each in self._buttons if each not in left]:
            button = self._buttons.pop(item_id)
            button.hide()
            button.deleteLater()
        self._left = left
        for item_id, button in self._buttons.items():
            self._count(item_id, button)

    def find_button(self, item_id: str) -> QPushButton:
        """The button of an item, made when it comes near."""
        button = self._buttons.get(item_id)
        if button is None:
            button = self._buttons[item_id] = self._make(item_id)
            self._count(item_id, button)
        return button

    def _count(self, item_id: str, button: QPushButton) -> None:
        more = min(self._left[item_id], MOST_OF_ITEM)
        button.setText(self.tr("Show {count} more notes").format(count=more))
        button.setAccessibleName(f"{button.text()}, {item_id}")

    def _make(self, item_id: str) -> QPushButton:
        button = QPushButton(self._ground)
        button.setObjectName("notes_more")
        button.setProperty("link", True)
        button.clicked.connect(lambda: self._show(item_id))
        return button

    def _show(self, item_id: str) -> None:
        self._most[item_id] = self.most_of(item_id) + MOST_OF_ITEM
        self._buttons.pop(item_id).deleteLater()
        self.asked.emit()
