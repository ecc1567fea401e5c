"""Asks what the contents of a pack call an annex, and how the annex itself is marked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.briefing import Entry
from briefing_app.ui.models.handling import list_offered
from briefing_app.ui.tokens import Space

WIDTH = 460


class BriefingAnnexDialog(QDialog):
    """`written` comes with title and marking; whoever hears it accepts the dialog, or says in it what is wrong."""

    written = Signal(str, str)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefing_annex_dialog")
        self.setWindowTitle(self.tr("Annex"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = QLineEdit(entry.title)
        self._title.setObjectName("briefing_annex_title")
        self._title.setAccessibleName(self.tr("Title of the annex"))
        self._marking = QComboBox()
        self._marking.setObjectName("briefing_annex_marking")
        self._marking.setAccessibleName(self.tr("How the annex itself is marked"))
        self._marking.setEditable(True)
        self._marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._marking.addItems(["", *list_offered()])
        self._marking.setEditText(entry.text)
        self._wrong = QLabel()
        self._wrong.setObjectName("briefing_annex_wrong")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._arrange()
        self.setMinimumWidth(WIDTH)

    def show_failure(self, sentence: str) -> None:
        """What is wrong; nothing typed is lost."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _arrange(self) -> None:
        title, marking = QLabel(self.tr("&Title, as the contents say it")), QLabel(self.tr("How it is &marked itself"))
        title.setBuddy(self._title)
        marking.setBuddy(self._marking)
        cancel, keep = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Keep"))
        for button, name, slot in ((cancel, "cancel", self.reject), (keep, "keep", self._on_keep)):
            button.setObjectName(f"briefing_annex_{name}")
            button.setAccessibleName(button.text())
            button.clicked.connect(slot)
        keep.setProperty("primary", True)
        keep.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.S)
        for widget in (title, self._title, marking, self._marking, self._wrong):
            column.addWidget(widget)
        column.addSpacing(Space.M)
        column.addLayout(buttons)

    def _on_keep(self) -> None:
        self.written.emit(self._title.text(), self._marking.currentText())
