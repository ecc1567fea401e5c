"""The cards of some notes, wherever they stand: made, followed, saved, removed and brought back.

Whoever owns it puts the cards in their places. A note that could not be saved keeps its card.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import HighlightId, Note, NoteId, Tag
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.note_draft import NoteDraft
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.workspace.annotating import remove_note, restore_note
from briefing_app.workspace.tagging import add_tags, remove_tag
from briefing_app.workspace.undoing import take_back

CLOSE_AFTER_MILLISECONDS = 30
"""A card does not close while a button of the mouse is down: what is being clicked would move away."""
CLEARING_MILLISECONDS = 4
"""Between two cards that are deleted: to let go of all of a page at once would take as long as to show the next."""


class NoteCards(QObject):
    """`ground` is the widget on which the cards stand."""

    changed = Signal()
    """A card has come or gone, or is of another height."""
    opened = Signal(object)
    """With the card that is about to be written on."""
    pointed = Signal(object, bool)
    """With the card at which the mouse has come or gone."""
    left = Signal()
    """The keyboard may go back to where it was before."""

    def __init__(self, state: AppState, ground: QWidget) -> None:
        super().__init__(ground)
        self._state = state
        self._ground = ground
        self._known: list[str] | None = None
        self._removals: dict[NoteId, int] = {}
        self.cards: list[NoteCard] = []
        self._closing = QTimer(self, singleShot=True, interval=CLOSE_AFTER_MILLISECONDS)
        self._closing.timeout.connect(self._close_others)
        self._dropped: list[NoteCard] = []
        self._clearing = QTimer(self, interval=CLEARING_MILLISECONDS)
        self._clearing.timeout.connect(self._clear_one)
        state.add_saver(self.save_all)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def find(self, note_id: str) -> NoteCard | None:
        """The card of a note, if it has one."""
        return next((card for card in self.cards if card.draft.note_id == note_id), None)

    def make(self, note: Note) -> NoteCard:
        """The card of a note."""
        return self.find(note.id) or self._add(NoteDraft(self._state, note.item_id, note))

    def start(self, item_id: str, highlight_id: HighlightId | None = None) -> NoteCard:
        """An empty card to write on; the one that is empty already, if there is one."""
        for card in self.cards:
            draft = card.draft
            is_empty = draft.note is None and draft.is_saved and not card.is_removed
            if is_empty and (draft.item_id, draft.highlight_id) == (item_id, highlight_id):
                return card
        return self._add(NoteDraft(self._state, item_id, None, highlight_id=highlight_id))

    def follow(self, notes: Mapping[NoteId, Note]) -> None:
        """These are the notes now. Cards of others go, unless they hold what is not saved or can be brought back."""
        for card in list(self.cards):
            note_id = card.draft.note_id
            note = notes.get(note_id) if note_id else None
            if note is not None:
                card.draft.follow(note)
                if card.is_removed:
                    card.show_removed(False)
            elif note_id and card.draft.is_saved and not card.is_removed:
                self.drop(card)

    def show_tags(self) -> None:
        """Reads the tags of the notes that have a card."""
        notebook = self._state.workspace.notebook
        ids = [card.draft.note_id for card in self.cards if card.draft.note_id]
        taggings = notebook.fetch_taggings(ids) if ids else ()
        tags: dict[str, Tag] = {tag.id: tag for tag in notebook.fetch_tags()} if taggings or self._has_open else {}
        known = [tag.name for tag in tags.values()]
        for card in self.cards:
            own = {each.tag_id for each in taggings if each.bearer_id == card.draft.note_id}
            card.show_tags(tuple(tag for tag in tags.values() if tag.id in own), known if card.is_open else None)

    def save_all(self) -> None:
        """Saves what is being written."""
        for card in self.cards:
            if not card.is_removed:
                card.draft.save()

    def drop_settled(self) -> None:
        """Drops every card that holds nothing that could be lost."""
        for card in list(self.cards):
            if card.draft.is_saved or card.is_removed:
                self.drop(card)

    def drop(self, card: NoteCard, *, quietly: bool = False) -> None:
        """Takes a card away; what it holds is forgotten."""
        self.cards.remove(card)
        card.draft.blockSignals(True)
        card.draft.give_up()
        card.hide()
        self._dropped.append(card)
        self._clearing.start()
        if not quietly:
            self.changed.emit()

    def show_theme(self) -> None:
        """Today's colours and text size."""
        for card in self.cards:
            card.show_theme()

    @property
    def _has_open(self) -> bool:
        return any(card.is_open for card in self.cards)

    def _add(self, draft: NoteDraft) -> NoteCard:
        card = NoteCard(self._state, draft, self._ground)
        card.remove_asked.connect(lambda: self._remove(card))
        card.restore_asked.connect(lambda: self._restore(card))
        card.tag_added.connect(lambda name: self._tag(card, name, is_added=True))
        card.tag_removed.connect(lambda name: self._tag(card, name, is_added=False))
        card.opened.connect(lambda: self._on_opened(card))
        card.pointed.connect(lambda is_pointed: self.pointed.emit(card, is_pointed))
        card.left.connect(self.left)
        draft.saving_changed.connect(self.changed)
        self.cards.append(card)
        card.show()
        self.changed.emit()
        return card

    def _remove(self, card: NoteCard) -> None:
        card.draft.save()
        note_id = card.draft.note_id
        if note_id is None:
            self.drop(card)
            return
        changes = self._do(card, lambda: remove_note(self._state.workspace, note_id))
        if changes:
            card.draft.give_up()
            card.show_removed(True)
            self._removals[note_id] = changes.step
            self._state.apply(changes)
            self.changed.emit()

    def _restore(self, card: NoteCard) -> None:
        note_id = card.draft.note_id
        if note_id is None:
            return
        try:
            changes = take_back(self._state.workspace, self._removals.get(note_id, 0))
            changes = changes or restore_note(self._state.workspace, note_id)
        except BriefingError as failure:
            self._state.say(word_error(failure))
            return
        self._state.apply(changes)
        card.start_writing()

    def _tag(self, card: NoteCard, name: str, *, is_added: bool) -> None:
        note_id = card.draft.note_id
        if note_id is None:
            return
        workspace = self._state.workspace
        try:
            changes = add_tags(workspace, note_id, [name]) if is_added else remove_tag(workspace, note_id, name)
        except BriefingError as failure:
            card.show_tag_failure(word_error(failure))
            return
        card.show_tag_failure("")
        self._state.apply(changes)

    def _do(self, card: NoteCard, command: Callable[[], Changes]) -> Changes:
        try:
            return command()
        except BriefingError as failure:
            card.show_failure(failure)
            return Changes()

    def _clear_one(self) -> None:
        if self._dropped:
            self._dropped.pop().deleteLater()
        else:
            self._clearing.stop()

    def _on_opened(self, card: NoteCard) -> None:
        self.opened.emit(card)
        notebook = self._state.workspace.notebook
        own = notebook.fetch_tags(card.draft.note_id) if card.draft.note_id else ()
        card.show_tags(own, [tag.name for tag in notebook.fetch_tags()])
        self._closing.start()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The card that the keyboard comes to opens at once; the others close a little later."""
        if now is None:
            return
        for card in self.cards:
            if card.isAncestorOf(now) and not card.is_removed:
                card.show_open(True)
        if self._has_open:
            self._closing.start()

    def _close_others(self) -> None:
        if QGuiApplication.mouseButtons():
            self._closing.start()
            return
        focused = QApplication.focusWidget()
        if focused is None:
            return
        for card in self.cards:
            if card.is_open and not card.isAncestorOf(focused):
                card.show_open(False)
                self.changed.emit()
