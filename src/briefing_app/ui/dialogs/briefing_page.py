"""Asks for a free page of a pack: its title, and its text in light Markdown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from briefing_app.ui.dialogs.asking import AskingDialog

WIDTH, HEIGHT = 560, 440


class BriefingPageDialog(AskingDialog):
    """`written` comes with title and text; whoever hears it accepts the dialog, or says in it what is wrong."""

    written = Signal(str, str)

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("briefing_page", self.tr("Page of your own"), parent)
        self._title = QLineEdit(title)
        self._text = QPlainTextEdit(text)
        self._text.setTabChangesFocus(True)
        self.add_field("title", self.tr("&Title"), self._title, self.tr("Title of the page"))
        words = self.tr("Te&xt, with # for headings and - for lists")
        self.add_field("text", words, self._text, self.tr("Text of the page"))
        keep = QPushButton(self.tr("Keep page"))
        keep.clicked.connect(self._on_keep)
        self.add_buttons(QPushButton(self.tr("Cancel")), keep, "keep")
        self.resize(WIDTH, HEIGHT)

    def _on_keep(self) -> None:
        self.written.emit(self._title.text(), self._text.toPlainText())
