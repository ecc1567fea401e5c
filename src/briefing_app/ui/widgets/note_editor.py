"""Plain text that grows with what is typed."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefing_app.ui.theme import Theme

LEAST_LINES = 2
HIGHEST = 560
FRAME = 10


class NoteEditor(QTextEdit):
    """The words of a note. `left` says that the user went elsewhere."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("field", True)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.show_theme()

    @property
    def text(self) -> str:
        """What is typed, letter for letter."""
        raw: str = self.document().toRawText()
        return raw.replace("\N{PARAGRAPH SEPARATOR}", "\n").replace("\N{LINE SEPARATOR}", "\n")

    def show_text(self, text: str) -> None:
        """Replaces everything; the text cursor stays where it was, if it can."""
        if text == self.text:
            return
        position = self.textCursor().position()
        self.setPlainText(text)
        self._set_lines()
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def start_writing(self) -> None:
        """Takes the keyboard, and goes on at the end."""
        self.setFocus()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_theme(self) -> None:
        """Another text size."""
        self.setFont(self._theme.font("note"))
        self._set_lines()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Whatever is pasted is text, and no more."""
        if source.hasText():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.insertText(source.text().replace("\0", ""))
            cursor.endEditBlock()
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere is a reason to save."""
        super().focusOutEvent(event)
        self.left.emit()

    def _set_lines(self) -> None:
        style = QTextBlockFormat()
        style.setLineHeight(self._theme.line_height("note"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(style)
        self.document().clearUndoRedoStacks()
        self._on_size_changed()

    def _on_size_changed(self) -> None:
        least = LEAST_LINES * self._theme.line_height("note")
        wanted = max(round(self.document().size().height()), least) + FRAME
        self.setFixedHeight(min(wanted, HIGHEST))
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if wanted > HIGHEST else policies.ScrollBarAlwaysOff)
