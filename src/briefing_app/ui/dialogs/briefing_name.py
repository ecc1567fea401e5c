"""Asks for the title of a new briefing, since the one who adds to it goes on reading elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing_app.ui.dialogs.asking import AskingDialog

WIDTH = 420


class BriefingNameDialog(AskingDialog):
    """`named` comes with the title."""

    named = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("briefing_name", self.tr("New briefing"), parent)
        self._title = QLineEdit(title)
        self._title.selectAll()
        self.add_field("title", self.tr("&Title"), self._title, self.tr("Title of the briefing"))
        make = QPushButton(self.tr("Make briefing"))
        make.clicked.connect(self._on_make)
        self._title.textChanged.connect(lambda words: make.setEnabled(bool(words.strip())))
        self.add_buttons(QPushButton(self.tr("Cancel")), make, "make")
        self.setMinimumWidth(WIDTH)

    def _on_make(self) -> None:
        self.named.emit(self._title.text())
        self.accept()
