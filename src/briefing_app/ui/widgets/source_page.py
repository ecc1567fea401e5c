"""Shows the words of a source as they are, with lines of ours between them that are never copied.

Every paragraph of the document is one block of the page, so that its text is the corpus' text, letter for
letter. Which block of the document is which is kept beside it, in `_blocks`.
"""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from briefing_app.core.quick import dataclass
from briefing_app.ui.models.lines import Line
from briefing_app.ui.models.marks import widen_to_letters
from briefing_app.ui.models.page import Block, BlockKind, Page
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.link_browser import LinkBrowser
from briefing_app.ui.widgets.page_writer import PageWriter
from briefing_app.ui.widgets.painting import draw_icon

GAP_PADDING = 12
TOP_MARGIN = 24
BOTTOM_MARGIN = 64
RULE_ABOVE = 6
CURSOR_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
EMPTY_PAGE = Page(id="", pillar_id=None, blocks=())


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of the page and where it stands in the document. `own` is the rectangle of the words alone."""

    block: Block
    text_block: QTextBlock
    own: QRectF


class SourcePage(LinkBrowser):
    """One page to read. `passage_chosen` comes with the item of the passage that was clicked."""

    passage_chosen = Signal(str)
    card_asked = Signal()
    card_refused = Signal()
    link_pointed = Signal(str, QRect)
    """With the link that the mouse or the keyboard is at and where it is seen; with no link, that it was left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = EMPTY_PAGE
        self.is_whole = True
        self._blocks: list[Block | None] = []
        self._ruled: list[int] = []
        self._mouse = QPoint(-1, -1)
        self._left_at = self.textCursor()
        self._build()
        self.highlighted.connect(self._on_highlighted)
        self.link_reached.connect(self._on_link_reached)

    def _build(self) -> None:
        self.setObjectName("source_page")
        self._show_caret(False)
        self.setTabChangesFocus(True)

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._page

    def show_page(self, page: Page, lines: Mapping[str, Sequence[Line]]) -> None:
        """Shows a page; `lines` of ours stand under the passages of the items that they are given for."""
        self._page, self.is_whole = page, False
        document = self.document()
        with QSignalBlocker(document):
            self._fill(page, lines)
        self.is_whole = True
        document.contentsChange.emit(0, 0, document.characterCount())
        document.contentsChanged.emit()

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
        return "\n\n".join(placed.block.text[start:end] for placed, start, end in self.selected_ranges())

    def selected_ranges(self) -> tuple[tuple[Placed, int, int], ...]:
        """The passages in which words are selected, and which code points of them; no letter is cut in two."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        return tuple(
            (placed, *widen_to_letters(placed.block.text, start, end))
            for placed in self.placed_blocks()
            if placed.block.is_verbatim
            for start in (max(first - placed.text_block.position(), 0),)
            for end in (min(last - placed.text_block.position(), placed.text_block.length() - 1),)
            if start < end
        )

    def show_least_height(self, height: float) -> None:
        """Leaves room below the words for what stands beside them."""
        frame = self.document().rootFrame().frameFormat()
        words = self.document().size().height() - frame.bottomMargin()
        wanted = max(float(BOTTOM_MARGIN), round(height - words))
        if wanted != frame.bottomMargin():
            frame.setBottomMargin(wanted)
            self.document().rootFrame().setFrameFormat(frame)

    def come_back(self) -> None:
        """Takes the keyboard back at the link where it was left."""
        self.setFocus()
        self.setTextCursor(self._left_at)

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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keeps in mind where the mouse is."""
        self._mouse = event.position().toPoint()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hides the text cursor, which only those who select with keys need."""
        self._show_caret(False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a passage, other than one that selects or follows a link, chooses it."""
        point = event.position().toPoint()
        is_on_link = bool(self.anchorAt(point))
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection() or is_on_link:
            return
        chosen = self._item_at(point.y() + self.verticalScrollBar().value())
        if chosen:
            self.passage_chosen.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return on a passage chooses it; keys that select show the text cursor."""
        if event.key() == Qt.Key.Key_F2:
            self._left_at = self.textCursor()
            self.card_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.card_refused.emit()
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
        self._draw_rules(painter)
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

    def _draw_rules(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._theme.colour("line_hair"), 1))
        layout = self.document().documentLayout()
        for number in self._ruled:
            top = round(layout.blockBoundingRect(self.document().findBlockByNumber(number)).top()) - RULE_ABOVE
            painter.drawLine(0, top, self._text_width - 1, top)

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

    def _fill(self, page: Page, lines: Mapping[str, Sequence[Line]]) -> None:
        self._blocks, self._ruled = [], []
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        writer, before = PageWriter(self._theme, cursor), None
        for block in page.blocks:
            writer.write_block(block, is_after_about=before is BlockKind.ABOUT)
            self._blocks.append(block)
            before = block.kind
            for line in lines.get(block.item_id, ()) if block.kind in (BlockKind.PASSAGE, BlockKind.ABOUT) else ():
                before = None
                if line.has_rule:
                    self._ruled.append(len(self._blocks))
                writer.write_line(line)
                self._blocks.append(None)
        frame = self.document().rootFrame().frameFormat()
        frame.setTopMargin(TOP_MARGIN)
        frame.setBottomMargin(BOTTOM_MARGIN)
        self.document().rootFrame().setFrameFormat(frame)
        cursor.endEditBlock()

    def _place_of(self, href: str) -> QRect:
        """Where a link is seen: at the mouse if that is on it, else at what the keyboard is at."""
        if self.anchorAt(self._mouse) == href:
            return self.cursorRect(self.cursorForPosition(self._mouse))
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        return self.cursorRect(cursor)

    def _on_highlighted(self, url: QUrl) -> None:
        self._on_link_reached(url.toString())

    def _on_link_reached(self, href: str) -> None:
        self.link_pointed.emit(href, self._place_of(href) if href else QRect())
