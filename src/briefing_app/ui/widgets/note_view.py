"""A note as it is read: its light Markdown set, as it is printed. Links are shown, but only said to others."""

import re

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from briefing_app.markdown import Paragraph, Run, read_paragraphs
from briefing_app.ui.theme import Theme

HIGHEST = 480
MOST_LETTERS = 12_000
"""Of a longer note the rest is seen when it is edited: a card is to be read at a glance."""
INDENT = 18
BETWEEN = 6
PLAIN = re.compile(r"[^\\*_\[\]!`\n+-]*")
"""What holds none of these holds no Markdown, unless it begins with a number."""
OPENABLE = ("http://", "https://", "mailto:")


class NoteView(QTextBrowser):
    """The words of a note that is not being edited. As high as they are, up to a limit."""

    edit_asked = Signal()
    link_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._heights: dict[int, int] = {}
        self.setObjectName("note_view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(lambda url: self.link_asked.emit(url.toString()))

    def show_text(self, text: str) -> None:
        """Sets the words."""
        if text != self._text:
            self._text = text
            self._fill()

    def show_theme(self) -> None:
        """Today's colours and text size."""
        self._fill()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words, up to a limit."""
        if width not in self._heights:
            copy = self.document().clone()
            copy.setTextWidth(width)
            self._heights[width] = min(round(copy.size().height() + 0.5), HIGHEST)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """At the width that it has."""
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return QSize(60, self._theme.line_height("note"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is higher than the limit is scrolled in place."""
        super().resizeEvent(event)
        is_cut = self.document().size().height() > self.height() + 2
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if is_cut else policies.ScrollBarAlwaysOff)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words, other than one that selects or follows a link, is a wish to edit."""
        is_on_link = bool(self.anchorAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not is_on_link and not self.textCursor().hasSelection():
            self.edit_asked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the words only where they are higher than the card, else the page."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is plain text."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _fill(self) -> None:
        self._heights.clear()
        self.document().clear()
        self.setFont(self._theme.font("note"))
        shown = self._text[:MOST_LETTERS]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, paragraph in enumerate(_read(shown)):
            self._write(cursor, paragraph, is_first=number == 0)
        if len(self._text) > len(shown):
            cursor.insertText(" …", self._format(Run(text="")))
        cursor.endEditBlock()
        self.updateGeometry()

    def _write(self, cursor: QTextCursor, paragraph: Paragraph, *, is_first: bool) -> None:
        style = QTextBlockFormat()
        style.setLineHeight(self._theme.line_height("note"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        style.setTopMargin(0 if is_first or paragraph.marker else BETWEEN)
        indent = INDENT * paragraph.depth
        style.setLeftMargin(indent)
        if paragraph.marker:
            style.setTextIndent(-INDENT)
            style.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
        if is_first:
            cursor.setBlockFormat(style)
        else:
            cursor.insertBlock(style)
        if paragraph.marker:
            cursor.insertText(f"{paragraph.marker}\t", self._format(Run(text="")))
        for run in paragraph.runs:
            cursor.insertText(run.text.replace("\n", "\N{LINE SEPARATOR}"), self._format(run))

    def _format(self, run: Run) -> QTextCharFormat:
        style = QTextCharFormat()
        font = self._theme.font("note")
        font.setWeight(QFont.Weight.DemiBold if run.bold else font.weight())
        font.setItalic(run.italic)
        style.setFont(font)
        style.setForeground(self._theme.colour("text_primary"))
        if can_open(run.link):
            style.setAnchor(True)
            style.setAnchorHref(run.link)
            style.setForeground(self._theme.colour("link"))
            style.setFontUnderline(True)
            style.setToolTip(run.link)
        return style


def can_open(address: str) -> bool:
    """Whether an address is of a kind that the window ever opens."""
    return address.lower().startswith(OPENABLE)


def list_links(text: str) -> tuple[str, ...]:
    """The addresses in a note that can be opened, each once."""
    runs = (run for paragraph in _read(text[:MOST_LETTERS]) for run in paragraph.runs)
    return tuple(dict.fromkeys(run.link for run in runs if can_open(run.link)))


def _read(text: str) -> tuple[Paragraph, ...]:
    """Most notes are plain words; those need no parser."""
    if PLAIN.fullmatch(text) and not text[:1].isdigit():
        return (Paragraph(runs=(Run(text=text.strip()),)),)
    return read_paragraphs(text)
