"""All keys that do something, as a list: those of the menus, of lists, of charts, then those that hold everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.actions import Actions
from briefing_app.ui.models.shortcut_list import Section, list_shortcuts
from briefing_app.ui.tokens import Space

SIZE = (560, 600)


class ShortcutsDialog(QDialog):
    """What the keyboard can do."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(actions)
        self._arrange()

    def _build(self, actions: Actions) -> None:
        self._title = QLabel(self.tr("Keyboard shortcuts"))
        self._title.setProperty("type", "dialog")
        self._rows = QWidget()
        self._fill(list_shortcuts(actions))
        self._scroll = QScrollArea()
        self._scroll.setObjectName("shortcuts_list")
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setWidget(self._rows)
        self._scroll.setWidgetResizable(True)
        self._rows.setAutoFillBackground(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("shortcuts_close")
        close.setText(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        self._buttons.rejected.connect(self.reject)

    def _fill(self, sections: tuple[Section, ...]) -> None:
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, Space.L, 0)
        grid.setHorizontalSpacing(Space.COLUMN)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for heading, rows in sections:
            title = QLabel(heading)
            title.setProperty("type", "caption_strong")
            title.setProperty("tone", "muted")
            title.setContentsMargins(0, Space.M if grid.rowCount() > 1 else 0, 0, 0)
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            for words, keys in rows:
                row = grid.rowCount()
                grid.addWidget(QLabel(words), row, 0)
                label = QLabel(keys)
                label.setProperty("tone", "secondary")
                grid.addWidget(label, row, 1)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._title)
        column.addWidget(self._scroll)
        column.addWidget(self._buttons)
        self.resize(*SIZE)
