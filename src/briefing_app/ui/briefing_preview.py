"""Keeps the choice of a briefing and its preview at one place, and leads from what was found to where it is mended."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.core.briefing import EntryId
from briefing_app.core.notebook import NoteId
from briefing_app.ui.models.bearer_words import find_note_place
from briefing_app.ui.models.briefing_choice import ChoiceRows
from briefing_app.ui.models.preview_outline import find_pages
from briefing_app.ui.state import AppState, find_place
from briefing_app.ui.widgets.briefing_middle import BriefingMiddle
from briefing_app.ui.widgets.live_preview_side import LivePreviewSide
from briefing_app.workspace.preview_messages import Check, Outline


class BriefingPreview(QObject):
    """Between what asks and what shows; does nothing to the briefing."""

    counted = Signal()
    """`pages` is another number."""

    def __init__(self, state: AppState, rows: ChoiceRows, middle: BriefingMiddle, side: LivePreviewSide) -> None:
        super().__init__(side)
        self.pages = 0
        """How many pages the pack has as it is now; 0 while that is not known."""
        self._state = state
        self._rows = rows
        self._middle = middle
        self._side = side
        self._outline: Outline | None = None
        self._is_quiet = False
        middle.entry_chosen.connect(self._on_entry_chosen)
        middle.check_pointed.connect(self._on_check_pointed)
        middle.check_opened.connect(self._on_check_opened)
        middle.meeting_asked.connect(lambda: side.show_fields(are_shown=not side.shows_fields))
        side.fields_shown.connect(lambda are_shown: middle.show_meeting_words(are_fields_shown=are_shown))
        side.preview.outlined.connect(self._on_outlined)
        side.preview.checked.connect(middle.show_checks)
        side.preview.pointed.connect(self._on_pointed)
        side.preview.opened.connect(self._on_opened)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """What is chosen meanwhile is not gone to."""
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before

    def _on_entry_chosen(self, entry_id: str) -> None:
        if not self._is_quiet:
            self._side.lead_to(EntryId(entry_id))

    def _on_pointed(self, entry_id: str) -> None:
        with self.quietly():
            self._middle.choose([EntryId(entry_id)])

    def _on_opened(self, entry_id: str) -> None:
        self._on_pointed(entry_id)
        self._middle.setFocus()

    def _on_outlined(self, outline: Outline | None) -> None:
        self._outline = outline
        self._rows.show_pages(find_pages(outline) if outline is not None else {})
        self.pages = len(outline.pages) if outline is not None else 0
        self.counted.emit()

    def _on_check_pointed(self, check: Check) -> None:
        """Shows the page that it is about."""
        owners = self._outline.owners if self._outline is not None else {}
        keys = (check.item_id, f"target {check.item_id}", f"pillar {check.item_id}")
        entry_id = next((owners[key] for key in keys if key in owners), None)
        if entry_id is not None:
            self._on_pointed(entry_id)
            self._side.lead_to(entry_id)

    def _on_check_opened(self, check: Check) -> None:
        """Goes to the note, the item or the field."""
        workspace = self._state.workspace
        note = workspace.notebook.fetch_note(NoteId(check.note_id)) if check.note_id else None
        field = self._side.findChild(QWidget, f"briefing_{check.field}") if check.field else None
        if note is not None:
            self._state.go(find_note_place(workspace.corpus, note))
        elif check.item_id and workspace.corpus.has_item(check.item_id):
            self._state.go(find_place(workspace.corpus.item(check.item_id)))
        elif field is not None:
            self._side.show_fields(are_shown=True)
            field.setFocus()
        else:
            self._middle.setFocus()
