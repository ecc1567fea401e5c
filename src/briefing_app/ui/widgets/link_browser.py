"""A page of text with links: what is chosen is only said, and the keyboard goes from link to link."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget


class LinkBrowser(QTextBrowser):
    """Wraps its text at a width that is set from outside."""

    link_chosen = Signal(str)
    link_reached = Signal(str)
    """With the link that the keyboard has come to; with none when it goes on from the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_width = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_width(self, width: int) -> None:
        """The measure of the text in pixels."""
        if width != self._text_width:
            self._text_width = width
            self.setLineWrapColumnOrWidth(width)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """The link after the text cursor, or before it. Qt begins at the first, unless something is selected."""
        before = self.textCursor()
        has_moved = super().focusNextPrevChild(is_next) if before.hasSelection() else self._go_from(before, is_next)
        has_link = self.hasFocus() and self.textCursor().hasSelection()
        self.link_reached.emit(self.textCursor().charFormat().anchorHref() if has_link else "")
        return has_moved

    def _go_from(self, before: QTextCursor, is_next: bool) -> bool:
        letter = QTextCursor(before)
        steps = QTextCursor.MoveOperation
        letter.movePosition(steps.Left if is_next else steps.Right, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(letter)
        has_moved = super().focusNextPrevChild(is_next)
        if self.textCursor() == letter:
            self.setTextCursor(before)
        return has_moved

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())
