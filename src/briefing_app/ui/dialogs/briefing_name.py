"""Asks for the title of a new briefing, since the one who adds to it goes on reading elsewhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space

WIDTH = 420


class BriefingNameDialog(QDialog):
    """`named` comes with the title."""

    named = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefing_name_dialog")
        self.setWindowTitle(self.tr("New briefing"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = QLineEdit(title)
        self._title.setObjectName("briefing_name_title")
        self._title.setAccessibleName(self.tr("Title of the briefing"))
        self._title.selectAll()
        self._title.textChanged.connect(lambda words: self._make.setEnabled(bool(words.strip())))
        self._arrange()
        self.setMinimumWidth(WIDTH)

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Title"))
        label.setBuddy(self._title)
        cancel, self._make = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Make briefing"))
        for button, name, slot in ((cancel, "cancel", self.reject), (self._make, "make", self._on_make)):
            button.setObjectName(f"briefing_name_{name}")
            button.setAccessibleName(button.text())
            button.clicked.connect(slot)
        self._make.setProperty("primary", True)
        self._make.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.S)
        column.addWidget(label)
        column.addWidget(self._title)
        column.addSpacing(Space.M)
        column.addLayout(buttons)

    def _on_make(self) -> None:
        self.named.emit(self._title.text())
        self.accept()
