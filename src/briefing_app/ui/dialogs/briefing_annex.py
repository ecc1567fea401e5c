"""Asks what the contents of a pack call an annex, and how the annex itself is marked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from briefing_app.core.briefing import Entry
from briefing_app.ui.dialogs.asking import AskingDialog
from briefing_app.ui.models.handling import list_offered
from briefing_app.ui.widgets.still_fields import MarkingCombo

WIDTH = 460


class BriefingAnnexDialog(AskingDialog):
    """`written` comes with title and marking; whoever hears it accepts the dialog, or says in it what is wrong."""

    written = Signal(str, str)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__("briefing_annex", self.tr("Annex"), parent)
        self._title = QLineEdit(entry.title)
        self._marking = MarkingCombo()
        self._marking.setEditable(True)
        self._marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._marking.addItems(["", *list_offered()])
        self._marking.setEditText(entry.text)
        self.add_field("title", self.tr("&Title, as the contents say it"), self._title, self.tr("Title of the annex"))
        spoken = self.tr("How the annex itself is marked")
        self.add_field("marking", self.tr("How it is &marked itself"), self._marking, spoken)
        keep = QPushButton(self.tr("Keep"))
        keep.clicked.connect(self._on_keep)
        self.add_buttons(QPushButton(self.tr("Cancel")), keep, "keep")
        self.setMinimumWidth(WIDTH)

    def _on_keep(self) -> None:
        self.written.emit(self._title.text(), self._marking.currentText())
