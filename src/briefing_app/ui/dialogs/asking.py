"""A small dialog that asks for a few words, and says in itself what is wrong with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.dialogs.form import build_label
from briefing_app.ui.tokens import Space


class AskingDialog(QDialog):
    """`prefix` begins the names of all its widgets. Nothing typed is lost when something is wrong."""

    def __init__(self, prefix: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self.setObjectName(f"{prefix}_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wrong = build_label(f"{prefix}_wrong", tone="danger")
        self._wrong.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        self._column.setSpacing(Space.S)

    def show_failure(self, sentence: str) -> None:
        """What is wrong."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def add_field(self, key: str, words: str, field: QWidget, spoken: str) -> None:
        """One more field, below the words that lead to it."""
        field.setObjectName(f"{self._prefix}_{key}")
        field.setAccessibleName(spoken)
        label = QLabel(words)
        label.setBuddy(field)
        self._column.addWidget(label)
        self._column.addWidget(field)

    def add_buttons(self, cancel: QPushButton, accept: QPushButton, key: str) -> None:
        """The end of it: where to say what is wrong, and the two ways out."""
        for button, name in ((cancel, "cancel"), (accept, key)):
            button.setObjectName(f"{self._prefix}_{name}")
            button.setAccessibleName(button.text())
        cancel.clicked.connect(self.reject)
        accept.setProperty("primary", True)
        accept.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(accept)
        self._column.addWidget(self._wrong)
        self._column.addSpacing(Space.M)
        self._column.addLayout(buttons)
