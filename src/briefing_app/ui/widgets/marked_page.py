"""The page of a source on which words can be selected and highlighted, with the mouse and with keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from briefing_app.ui.models.marks import Mark
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.mark_painting import draw_mark, draw_underline, find_rects
from briefing_app.ui.widgets.source_page import Placed, SourcePage

Ranges = tuple[tuple[Placed, int, int], ...]


class MarkedPage(SourcePage):
    """A page with highlights. What is selected and chosen is only said; others do something about it."""

    words_selected = Signal()
    """Other words are selected than before, or none; while the mouse is dragged nothing is said."""
    mark_chosen = Signal(str)
    """With the id of the highlight that was clicked or that the text cursor came to; with none when it left."""
    mark_pointed = Signal(str)
    mark_removal_asked = Signal()
    bar_asked = Signal()
    """The keyboard wants to go to what can be done with the selection or the highlight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._marks: tuple[Mark, ...] = ()
        self._chosen = ""
        self._is_dragging = False
        self._is_at_link = False
        super().__init__(theme, parent)
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The highlights that are drawn, the lowest first."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draws these highlights, the first of them lowest."""
        self._marks = tuple(marks)
        self.viewport().update()

    def show_chosen(self, highlight_id: str) -> None:
        """The highlight that keys are about has a frame."""
        self._chosen = highlight_id
        self.viewport().update()

    def marked_ranges(self) -> Ranges:
        """What is selected and can be highlighted: words, and no link that the keyboard has come to."""
        if self._is_at_link:
            return ()
        return tuple(each for each in self.selected_ranges() if each[0].block.text[each[1] : each[2]].strip())

    def select_none(self) -> None:
        """What was selected is dealt with; the text cursor stays at its end."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def rects_of(self, item_id: str, first: int, last: int) -> tuple[QRectF, ...]:
        """Where a range of UTF-16 units of an item's passage stands in the document, line by line."""
        placed = self.find_placed(item_id)
        if placed is None:
            return ()
        return tuple(rect for rect, _ in find_rects(placed.text_block, placed.own.topLeft(), first, last))

    def put_cursor_on(self, mark: Mark) -> None:
        """The text cursor comes to the first word of a highlight."""
        placed = self.find_placed(mark.item_id)
        if placed is not None:
            cursor = QTextCursor(placed.text_block)
            cursor.setPosition(placed.text_block.position() + mark.first)
            self._show_caret(True)
            self.setTextCursor(cursor)
            self.mark_chosen.emit(mark.highlight.id)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """A link that the keyboard comes to is selected by Qt, but not by the user."""
        self._is_at_link = True
        return super().focusNextPrevChild(is_next)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From here on words are selected until the button is let go."""
        self._is_dragging, self._is_at_link = True, False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Words have been selected, or a highlight was clicked."""
        chosen = self._next_at(event.position().toPoint())
        self._is_dragging = False
        super().mouseReleaseEvent(event)
        self.words_selected.emit()
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.mark_chosen.emit(chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says at which highlight the mouse is."""
        super().mouseMoveEvent(event)
        at = self._ids_at(event.position().toPoint())
        self.mark_pointed.emit(at[-1] if at else "")

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is at no highlight any more."""
        super().leaveEvent(event)
        self.mark_pointed.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes off the highlight that is chosen, Escape leaves it alone, F2 leads to what else can be done."""
        key = event.key()
        self._is_at_link = self._is_at_link and key == Qt.Key.Key_F2
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.mark_removal_asked.emit()
            return
        if key == Qt.Key.Key_F2 and (self._chosen or self.marked_ranges()):
            self.bar_asked.emit()
            return
        if key == Qt.Key.Key_Escape:
            self.select_none()
            self.mark_chosen.emit("")
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws all grounds, then all underlines, then the words."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        placed: dict[str, Placed] = {
            each.block.item_id: each for each in self.placed_blocks() if each.block.is_verbatim
        }
        seen = [mark for mark in self._marks if mark.item_id in placed and self._is_seen(placed[mark.item_id])]
        for mark in seen:
            at = placed[mark.item_id]
            draw_mark(painter, mark, at.text_block, at.own.topLeft(), self._theme)
        for mark in seen:
            at, is_chosen = placed[mark.item_id], mark.highlight.id == self._chosen
            draw_underline(painter, mark, at.text_block, at.own.topLeft(), self._theme, is_chosen=is_chosen)
        painter.end()
        super().paintEvent(event)

    def _is_seen(self, placed: Placed) -> bool:
        top = self.verticalScrollBar().value()
        return placed.own.bottom() >= top and placed.own.top() <= top + self.viewport().height()

    def _ids_at(self, point: QPoint) -> list[str]:
        """The highlights at a point of the viewport, the uppermost last."""
        spot = point.toPointF() + QPoint(0, self.verticalScrollBar().value())
        item_id = self._item_at(round(spot.y()))
        return [
            mark.highlight.id
            for mark in self._marks
            if mark.item_id == item_id
            and any(rect.contains(spot) for rect in self.rects_of(mark.item_id, mark.first, mark.last))
        ]

    def _next_at(self, point: QPoint) -> str:
        """The uppermost highlight at a point; of several, another click chooses the one below."""
        at = self._ids_at(point)
        return at[at.index(self._chosen) - 1] if self._chosen in at else at[-1] if at else ""

    def _id_at_cursor(self) -> str:
        item_id = self.item_at_cursor()
        at = self.textCursor().positionInBlock()
        ids = [each.highlight.id for each in self._marks if each.item_id == item_id and each.first <= at < each.last]
        return self._chosen if self._chosen in ids else ids[-1] if ids else ""

    def _on_selection_changed(self) -> None:
        if not self._is_dragging:
            self.words_selected.emit()

    def _on_cursor_moved(self) -> None:
        """With the keyboard one comes to a highlight by moving the text cursor into it."""
        has_caret = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        if has_caret and not self._is_dragging and self.hasFocus():
            self.mark_chosen.emit("" if self.textCursor().hasSelection() else self._id_at_cursor())
