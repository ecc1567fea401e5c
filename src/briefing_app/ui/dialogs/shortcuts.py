"""All keys that do something, as a list: those of the menus, of lists, of charts, then those that hold everywhere."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.actions import Actions
from briefing_app.ui.models.shortcut_list import Section, list_shortcuts
from briefing_app.ui.tokens import Space
from briefing_app.ui.turns import Turns

SIZE = (560, 600)
SEEN_FIRST = 4
"""So many sections fill the dialog, and show by the bar at its side that there is more below."""


class ShortcutsDialog(QDialog):
    """What the keyboard can do. Each label is born where it stands: each change of parent restyles all below it.

    What is seen first is there at once, the rest comes in turns of the event loop.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(actions)
        self._arrange()

    def _build(self, actions: Actions) -> None:
        self._title = QLabel(self.tr("Keyboard shortcuts"), self)
        self._title.setProperty("type", "dialog")
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("shortcuts_list")
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = QWidget(self._scroll.viewport())
        self._scroll.setWidget(rows)
        self._scroll.setWidgetResizable(True)
        rows.setAutoFillBackground(False)
        sections = _fill(rows, list_shortcuts(actions))
        for _ in islice(sections, SEEN_FIRST):
            pass
        Turns(self).begin(sections)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("shortcuts_close")
        close.setText(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        self._buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._title)
        column.addWidget(self._scroll)
        column.addWidget(self._buttons)
        self.resize(*SIZE)


def _fill(rows: QWidget, sections: tuple[Section, ...]) -> Iterator[object]:
    """Section by section."""
    grid = QGridLayout(rows)
    grid.setContentsMargins(0, 0, Space.L, 0)
    grid.setHorizontalSpacing(Space.COLUMN)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(0, 1)
    for heading, lines in sections:
        title = QLabel(heading, rows)
        title.setProperty("type", "caption_strong")
        title.setProperty("tone", "muted")
        title.setContentsMargins(0, Space.M if grid.rowCount() > 1 else 0, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for words, keys in lines:
            row = grid.rowCount()
            grid.addWidget(QLabel(words, rows), row, 0)
            label = QLabel(keys, rows)
            label.setProperty("tone", "secondary")
            grid.addWidget(label, row, 1)
        yield heading
