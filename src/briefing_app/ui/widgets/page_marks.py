"""Keeps the page and what the state has in sight in step: highlights, the selection, and where everything stands."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from briefing_app.core.changes import Changes
from briefing_app.core.notebook import Highlight, HighlightColour, Placement
from briefing_app.ui.models.marking import take_mark_off
from briefing_app.ui.models.marks import Mark, build_marks, count_utf16, describe_highlight, describe_highlights
from briefing_app.ui.models.page import Block
from briefing_app.ui.sight import Selection, Stretch
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.mark_painting import find_rects
from briefing_app.ui.widgets.marked_page import MarkedPage
from briefing_app.ui.widgets.source_page import Placed

ROOM = 24
"""What is brought into sight does not stand at the very edge."""


class PageMarks(QObject):
    """The highlights of the page that is shown."""

    changed = Signal()
    """The highlights are others than before."""

    def __init__(self, state: AppState, page: MarkedPage) -> None:
        super().__init__(page)
        self._state = state
        self._sight = state.sight
        self._page = page
        self._connect()

    def _connect(self) -> None:
        page, sight, bar = self._page, self._sight, self._page.verticalScrollBar()
        page.words_selected.connect(self._on_words_selected)
        page.mark_chosen.connect(self._on_mark_chosen)
        page.mark_pointed.connect(sight.point)
        page.mark_removal_asked.connect(lambda: take_mark_off(self._state))
        page.bar_asked.connect(sight.bar_asked)
        page.document().documentLayout().documentSizeChanged.connect(self.lay_out)
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_scrolled)
        sight.chosen_changed.connect(self._on_chosen_changed)
        sight.selection_done.connect(page.select_none)
        sight.keyboard_asked.connect(page.setFocus)
        sight.copy_asked.connect(page.copy)
        sight.room_asked.connect(page.show_least_height)
        sight.scroll_asked.connect(lambda by: bar.setValue(bar.value() + by))
        sight.bring_asked.connect(self._bring)
        self._state.data_changed.connect(self._on_data_changed)

    def read(self) -> None:
        """The page is another, or its highlights are."""
        corpus = self._state.workspace.corpus
        blocks: dict[str, Block] = {
            corpus.item(block.item_id).passage_id: block for block in self._page.page.blocks if block.is_verbatim
        }
        found = self._state.workspace.notebook.fetch_highlights(list(blocks)) if blocks else ()
        shown = [
            (each, blocks[each.anchor.passage_id].item_id)
            for each in found
            if each.placement is Placement.PLACED and each.anchor.holds_in(blocks[each.anchor.passage_id].text)
        ]
        self._page.show_marks(build_marks(shown, {block.item_id: block.text for block in blocks.values()}))
        chosen = self._sight.chosen
        self._sight.choose(self._find(chosen.id) if chosen else None)
        self.lay_out()
        self.changed.emit()

    def lay_out(self) -> None:
        """Says where passages and highlights stand now; while the page is being filled, nothing."""
        if not self._page.is_whole:
            return
        placed: dict[str, Placed] = {
            each.block.item_id: each for each in self._page.placed_blocks() if each.block.is_verbatim
        }
        items: dict[str, Stretch] = {
            id_: Stretch(at.own.top(), at.own.bottom(), at.own.top()) for id_, at in placed.items()
        }
        highlights: dict[str, Stretch] = {
            mark.highlight.id: _find_stretch(placed[mark.item_id], mark.first, mark.last)
            for mark in self._page.marks
            if mark.item_id in placed
        }
        colours: dict[str, HighlightColour] = {mark.highlight.id: mark.colour for mark in self._page.marks}
        self._sight.lay_out(items, highlights, colours)
        self._on_scrolled()

    def go_to_next(self, step: int = 1) -> None:
        """Chooses the next highlight of the page, or with −1 the one before, and comes back to the first at the end."""
        marks = sorted(self._page.marks, key=self._place_of)
        if not marks:
            self._state.say(self.tr("There is no highlight on this page."))
            return
        chosen = self._sight.chosen
        at = next((index for index, each in enumerate(marks) if chosen and each.highlight.id == chosen.id), None)
        wanted = marks[(at + step) % len(marks) if at is not None else 0 if step > 0 else -1]
        self._page.setFocus()
        self._page.put_cursor_on(wanted)
        stretch = self._sight.highlights[wanted.highlight.id]
        self._bring(stretch.top, stretch.bottom)

    def describe(self, item_id: str) -> str:
        """The highlights of an item in words."""
        own = [mark.highlight for mark in sorted(self._page.marks, key=self._place_of) if mark.item_id == item_id]
        counts: dict[str, int] = {each.id: len(self._state.workspace.notebook.fetch_notes_on(each.id)) for each in own}
        return describe_highlights(own, counts)

    def _place_of(self, mark: Mark) -> tuple[float, int, int]:
        return (self._sight.items[mark.item_id].top, mark.first, mark.last)

    def _find(self, highlight_id: str) -> Highlight | None:
        return next((each.highlight for each in self._page.marks if each.highlight.id == highlight_id), None)

    def _bring(self, top: float, bottom: float) -> None:
        """Scrolls no further than needed; what is too high shows its beginning."""
        bar, height = self._page.verticalScrollBar(), self._page.viewport().height()
        if bottom + ROOM > bar.value() + height:
            bar.setValue(round(bottom) + ROOM - height)
        if top - ROOM < bar.value():
            bar.setValue(max(round(top) - ROOM, 0))

    def _on_scrolled(self) -> None:
        self._sight.scroll(self._page.verticalScrollBar().value(), self._page.viewport().height())

    def _on_words_selected(self) -> None:
        ranges = self._page.marked_ranges()
        if not ranges:
            self._sight.select(None)
            return
        corpus = self._state.workspace.corpus
        (first, start, end), last = ranges[0], ranges[-1]
        text, last_text = first.block.text, last[0].block.text
        top = _find_stretch(first, count_utf16(text[:start]), count_utf16(text[:end]))
        foot = _find_stretch(last[0], count_utf16(last_text[: last[1]]), count_utf16(last_text[: last[2]]))
        self._sight.select(
            Selection(
                ranges=tuple((corpus.item(at.block.item_id).passage_id, low, high) for at, low, high in ranges),
                item_id=first.block.item_id,
                stretch=Stretch(top.top, foot.bottom, foot.last),
            )
        )

    def _on_mark_chosen(self, highlight_id: str) -> None:
        self._sight.choose(self._find(highlight_id))

    def _on_chosen_changed(self) -> None:
        chosen = self._sight.chosen
        self._page.show_chosen(chosen.id if chosen else "")
        if chosen is not None:
            notes = len(self._state.workspace.notebook.fetch_notes_on(chosen.id))
            words = describe_highlight(chosen, notes)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words))

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("highlight"):
            self.read()


def _find_stretch(placed: Placed, first: int, last: int) -> Stretch:
    rects = [rect for rect, _ in find_rects(placed.text_block, placed.own.topLeft(), first, last)] or [placed.own]
    return Stretch(rects[0].top(), rects[-1].bottom(), rects[-1].top())
