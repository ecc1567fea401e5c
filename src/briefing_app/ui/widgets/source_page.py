"""Shows the words of a source as they are, with lines of ours between them that are never copied.

Every paragraph of the document is one block of the page, so that its text is the corpus' text, letter for
letter. Which block of the document is which is kept beside it, in `_blocks`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QRect, QRectF, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefing_app.ui.models.page import Block, BlockKind, Page
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.painting import draw_icon

GAP_INDENT = 48
GAP_PADDING = 12
TOP_MARGIN = 24
BOTTOM_MARGIN = 64
BETWEEN_PASSAGES = 18
CURSOR_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
EMPTY_PAGE = Page(id="", pillar_id=None, blocks=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some words of ours; with `href`, a link."""

    text: str
    href: str = ""


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of the page and where it stands in the document. `own` is the rectangle of the words alone."""

    block: Block
    text_block: QTextBlock
    own: QRectF


class SourcePage(QTextBrowser):
    """One page to read. `passage_chosen` comes with the item of the passage that was clicked."""

    passage_chosen = Signal(str)
    link_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = EMPTY_PAGE
        self._blocks: list[Block | None] = []
        self._text_width = 0
        self._build()
        self.anchorClicked.connect(self._on_anchor_clicked)

    def _build(self) -> None:
        self.setObjectName("source_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self._show_caret(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._page

    def show_page(self, page: Page, current: str, lines: Sequence[Line]) -> None:
        """Shows a page; `lines` of ours stand under the current item's passage."""
        self._page = page
        with QSignalBlocker(self.document()):
            self._fill(page, current, lines)
        self.document().markContentsDirty(0, self.document().characterCount())

    def show_width(self, width: int) -> None:
        """The measure of the text in pixels."""
        if width != self._text_width:
            self._text_width = width
            self.setLineWrapColumnOrWidth(width)

    def placed_blocks(self) -> Iterator[Placed]:
        """Every block of the page, and where it stands in the document."""
        layout = self.document().documentLayout()
        for block, text_block in self._paired():
            if block is not None:
                yield Placed(block, text_block, layout.blockBoundingRect(text_block))

    def bottom_of(self, item_id: str) -> float:
        """Where the last line of ours under an item's passage ends, else the passage."""
        bottom, inside = 0.0, False
        layout = self.document().documentLayout()
        for block, text_block in self._paired():
            if block is not None:
                inside = block.item_id == item_id and block.is_verbatim
            if inside:
                bottom = layout.blockBoundingRect(text_block).bottom()
        return bottom

    def find_placed(self, item_id: str) -> Placed | None:
        """The passage of an item."""
        return next(
            (placed for placed in self.placed_blocks() if placed.block.item_id == item_id and placed.block.is_verbatim),
            None,
        )

    def item_at_cursor(self) -> str:
        """The item in whose passage the text cursor stands; nothing between passages."""
        block = self._blocks[self.textCursor().blockNumber()] if self._blocks else None
        return block.item_id if block is not None and block.is_verbatim else ""

    def selected_words(self) -> str:
        """What is selected of the sources' words, without lines of ours."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        parts = []
        for block, text_block in self._paired():
            first = max(start - text_block.position(), 0)
            last = min(end - text_block.position(), text_block.length() - 1)
            if block is not None and block.is_verbatim and first < last:
                raw = text_block.text().encode("utf-16-le")
                parts.append(raw[2 * first : 2 * last].decode("utf-16-le", "replace"))
        return "\n\n".join(parts)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What goes to the clipboard: words of the sources only, as plain text."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes with the Tab key sees where the keyboard is: at the text cursor."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_caret(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hides the text cursor, which only those who select with keys need."""
        self._show_caret(False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a passage, other than one that selects or follows a link, chooses it."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection() or self.anchorAt(point):
            return
        chosen = self._item_at(point.y() + self.verticalScrollBar().value())
        if chosen:
            self.passage_chosen.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return on a passage chooses it; keys that select show the text cursor."""
        if event.key() in CURSOR_KEYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._show_caret(True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.textCursor().charFormat().isAnchor():
            chosen = self.item_at_cursor()
            if chosen:
                self.passage_chosen.emit(chosen)
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the boxes behind the notices of gaps, then the text."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        for placed in self.placed_blocks():
            if placed.block.kind is BlockKind.GAP:
                self._draw_gap_box(painter, placed.own)
        painter.end()
        super().paintEvent(event)

    def _show_caret(self, is_shown: bool) -> None:
        """With a text cursor arrows move it; without, they scroll."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if is_shown:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        if flags != self.textInteractionFlags():
            self.setTextInteractionFlags(flags)

    def _draw_gap_box(self, painter: QPainter, words: QRectF) -> None:
        box = QRectF(0.5, words.top() - GAP_PADDING + 0.5, self._text_width - 1, words.height() + 2 * GAP_PADDING - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line_control"), 1))
        painter.setBrush(self._theme.colour("bg_warning"))
        painter.drawRoundedRect(box, Space.XS, Space.XS)
        place = QRect(18, round(words.top()), 18, 20)
        draw_icon(painter, place, "warning", self._theme, "warning")

    def _item_at(self, y: int) -> str:
        for placed in self.placed_blocks():
            if placed.block.is_verbatim and placed.own.top() <= y <= placed.own.bottom():
                return placed.block.item_id
        return ""

    def _paired(self) -> Iterator[tuple[Block | None, QTextBlock]]:
        text_block = self.document().begin()
        for block in self._blocks:
            yield block, text_block
            text_block = text_block.next()

    def _fill(self, page: Page, current: str, lines: Sequence[Line]) -> None:
        self._blocks = []
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in page.blocks:
            self._insert_block(cursor, block)
            if block.item_id == current and block.kind is BlockKind.PASSAGE:
                for number, line in enumerate(lines):
                    self._insert_line(cursor, line, number)
        cursor.endEditBlock()
        frame = self.document().rootFrame().frameFormat()
        frame.setTopMargin(TOP_MARGIN)
        frame.setBottomMargin(BOTTOM_MARGIN)
        self.document().rootFrame().setFrameFormat(frame)

    def _insert_block(self, cursor: QTextCursor, block: Block) -> None:
        style = {
            BlockKind.TITLE: ("reading_title", "text_primary", 0, 2),
            BlockKind.PASSAGE: ("reading", "text_primary", BETWEEN_PASSAGES, 0),
            BlockKind.ABOUT: ("caption", "text_muted", 0, 16),
            BlockKind.BETWEEN: ("note", "text_muted", 26, 8),
            BlockKind.GAP: ("note", "text_primary", 30, 30),
        }[block.kind]
        font, colour, above, below = style
        if self._blocks and self._blocks[-1] is not None and self._blocks[-1].kind is BlockKind.ABOUT:
            above = 0
        indent = GAP_INDENT if block.kind is BlockKind.GAP else 0
        self._start_block(cursor, self._theme.line_height(font), above, below, indent)
        self._blocks.append(block)
        words = self._char_format(font, colour)
        if block.kind is BlockKind.GAP:
            first, dot, rest = block.text.partition(". ")
            strong = QTextCharFormat(words)
            strong.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(first + dot, strong)
            cursor.insertText(rest, words)
        else:
            cursor.insertText(block.text, words)

    def _insert_line(self, cursor: QTextCursor, line: Line, number: int) -> None:
        self._start_block(cursor, 18, 6 if number == 0 else 4, 4, 0)
        self._blocks.append(None)
        for run in line:
            words = self._char_format("caption", "link" if run.href else "text_muted")
            if run.href:
                words.setAnchor(True)
                words.setAnchorHref(run.href)
            cursor.insertText(run.text, words)

    def _start_block(self, cursor: QTextCursor, line_height: int, above: int, below: int, indent: int) -> None:
        style = QTextBlockFormat()
        style.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        style.setTopMargin(above)
        style.setBottomMargin(below)
        style.setLeftMargin(indent)
        style.setRightMargin(Space.L if indent else 0)
        if self._blocks:
            cursor.insertBlock(style)
        else:
            cursor.setBlockFormat(style)

    def _char_format(self, font: str, colour: str) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(self._theme.font(font))
        style.setForeground(self._theme.colour(colour))
        return style

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())
