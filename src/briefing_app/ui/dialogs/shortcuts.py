"""All keys that do something, as a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.actions import Actions, plain_words
from briefing_app.ui.tokens import Space


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
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, Space.L, 0)
        grid.setHorizontalSpacing(Space.COLUMN)
        grid.setVerticalSpacing(Space.S)
        with_keys = [action for action in actions if action.shortcuts()]
        for row, action in enumerate(with_keys):
            keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()]
            grid.addWidget(QLabel(plain_words(action).rstrip("…")), row, 0)
            label = QLabel(self.tr(" or ").join(keys))
            label.setProperty("tone", "secondary")
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(0, 1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("shortcuts_list")
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._scroll.setWidget(self._rows)
        self._scroll.setWidgetResizable(True)
        self._rows.setAutoFillBackground(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
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
        self.resize(440, 560)
