"""Asks for a free page of a pack: its title, and its text in light Markdown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space

WIDTH, HEIGHT = 560, 440


class BriefingPageDialog(QDialog):
    """`written` comes with title and text; whoever hears it accepts the dialog, or says in it what is wrong."""

    written = Signal(str, str)

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefing_page_dialog")
        self.setWindowTitle(self.tr("Page of your own"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = QLineEdit(title)
        self._title.setObjectName("briefing_page_title")
        self._title.setAccessibleName(self.tr("Title of the page"))
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("briefing_page_text")
        self._text.setAccessibleName(self.tr("Text of the page"))
        self._text.setTabChangesFocus(True)
        self._wrong = QLabel()
        self._wrong.setObjectName("briefing_page_wrong")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._arrange()
        self.resize(WIDTH, HEIGHT)

    def show_failure(self, sentence: str) -> None:
        """What is wrong; nothing typed is lost."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _arrange(self) -> None:
        title, text = QLabel(self.tr("&Title")), QLabel(self.tr("Te&xt, with # for headings and - for lists"))
        title.setBuddy(self._title)
        text.setBuddy(self._text)
        cancel, keep = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Keep page"))
        for button, name, slot in ((cancel, "cancel", self.reject), (keep, "keep", self._on_keep)):
            button.setObjectName(f"briefing_page_{name}")
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
        for widget in (title, self._title, text, self._text, self._wrong):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _on_keep(self) -> None:
        self.written.emit(self._title.text(), self._text.toPlainText())
