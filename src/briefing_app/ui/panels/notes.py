"""The margin: the tags of the current item, and its notes, saved as they are typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import InitiativeId
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import Note
from briefing_app.ui.models.naming import name_item
from briefing_app.ui.models.note_draft import NoteDraft
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.ui.widgets.tag_row import TagRow
from briefing_app.workspace.annotating import remove_note, restore_note
from briefing_app.workspace.tagging import add_tags, remove_tag

BETWEEN_NOTES = 20
ROOM_FOR_FOCUS = 6


class Notes(QWidget):
    """Tags and notes of one item. A note that could not be saved stays in sight wherever the user goes."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._item_id = ""
        self._item_ids: tuple[str, ...] = ()
        self._cards: list[NoteCard] = []
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("notes")
        self._code = QLabel()
        self._code.setProperty("type", "heading")
        self._title = ElidedLabel()
        self._title.setProperty("tone", "secondary")
        self._tags = TagRow(self._state.theme)
        self._empty = QLabel()
        self._empty.setObjectName("notes_empty")
        self._empty.setProperty("tone", "secondary")
        self._empty.setWordWrap(True)
        self._new = QPushButton(self.tr("New note"))
        self._new.setObjectName("new_note")
        self._new.setAccessibleName(self.tr("New note"))
        self._new.setProperty("small", True)
        self._list = QWidget()
        self._list.setObjectName("notes_list")
        self._scroll = QScrollArea()
        self._scroll.setObjectName("notes_scroll")
        self._scroll.setAccessibleName(self.tr("Notes"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_icons()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.setContentsMargins(ROOM_FOR_FOCUS, 0, 0, 0)
        head.addWidget(self._code)
        head.addWidget(self._title, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._new)
        foot.addStretch(1)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(ROOM_FOR_FOCUS, 0, Space.L, Space.XXL)
        self._column.setSpacing(BETWEEN_NOTES)
        self._column.addWidget(self._empty)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        self._scroll.setWidget(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 30, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        tags = QHBoxLayout()
        tags.setContentsMargins(ROOM_FOR_FOCUS, 0, Space.L, 0)
        tags.addWidget(self._tags)
        whole.addLayout(tags)
        whole.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._state.add_saver(self.save_all)
        self._new.clicked.connect(self.start_note)
        self._tags.added.connect(self._on_tag_added)
        self._tags.removed.connect(self._on_tag_removed)

    def start_note(self) -> None:
        """An empty card to write on; the one that is empty already, if there is one."""
        card = next((card for card in self._cards if card.draft.note is None and card.draft.is_saved), None)
        if card is None:
            card = self._add_card(NoteDraft(self._state, self._item_id, None))
        self._show_emptiness()
        card.start_writing()
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

    def start_tag(self) -> None:
        """Puts the keyboard into the field for a tag."""
        self._tags.start_typing()

    def save_all(self) -> None:
        """Saves what is being written."""
        for card in self._cards:
            if not card.is_removed:
                card.draft.save()

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is not PlaceKind.ITEM:
            self.save_all()
            return
        if place.item_id != self._item_id:
            self.save_all()
            self._item_id = place.item_id
            self._start_over()
        if place.note_id:
            self._show_note(place.note_id)

    def _start_over(self) -> None:
        """Cards of the new item only, and before them whatever could not be saved."""
        for card in list(self._cards):
            if card.draft.is_saved or card.is_removed:
                self._drop_card(card)
        corpus = self._state.workspace.corpus
        targets = corpus.targets_of(InitiativeId(self._item_id))
        self._item_ids = (self._item_id, *(target.id for target in targets))
        name = name_item(corpus, corpus.item(self._item_id))
        self._code.setText(name.code)
        self._title.setText(name.title)
        self._tags.show_failure("")
        self._tags.clear_field()
        self._read_again()
        self._scroll.verticalScrollBar().setValue(0)

    def _read_again(self) -> None:
        notebook = self._state.workspace.notebook
        self._tags.show_tags(notebook.fetch_tags(self._item_id), [tag.name for tag in notebook.fetch_tags()])
        notes = {note.id: note for item_id in self._item_ids for note in notebook.fetch_notes(item_id)}
        for card in list(self._cards):
            self._read_card_again(card, notes.pop(card.draft.note_id, None) if card.draft.note_id else None)
        for note in notes.values():
            card = self._add_card(NoteDraft(self._state, note.item_id, note))
            self._read_card_again(card, note)
        self._show_emptiness()

    def _say_where(self, item_id: str) -> str:
        """What a note is about, where that is not the item itself."""
        if item_id == self._item_id:
            return ""
        if item_id in self._item_ids:
            title = self._state.workspace.corpus.item(item_id).title
            return self.tr("On the target “{title}”").format(title=title)
        return self.tr("Not saved yet, on {item}").format(item=item_id)

    def _read_card_again(self, card: NoteCard, note: Note | None) -> None:
        card.show_where(self._say_where(card.draft.item_id))
        if note is not None:
            card.draft.follow(note)
            if card.is_removed:
                card.show_removed(False)
        elif card.draft.note_id and card.draft.is_saved and not card.is_removed:
            self._drop_card(card)

    def _add_card(self, draft: NoteDraft) -> NoteCard:
        card = NoteCard(self._state, draft, self._list)
        card.remove_asked.connect(lambda: self._remove(card))
        card.restore_asked.connect(lambda: self._restore(card))
        draft.saving_changed.connect(self._show_emptiness)
        self._column.insertWidget(len(self._cards), card)
        self._cards.append(card)
        card.show()
        return card

    def _drop_card(self, card: NoteCard) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.draft.give_up()
        card.hide()
        card.deleteLater()

    def _remove(self, card: NoteCard) -> None:
        card.draft.save()
        note_id = card.draft.note_id
        if note_id is None:
            self._drop_card(card)
            self._show_emptiness()
            return
        try:
            changes = remove_note(self._state.workspace, note_id)
        except BriefingError as failure:
            card.show_failure(failure)
            return
        card.draft.give_up()
        card.show_removed(True)
        self._state.apply(changes)

    def _restore(self, card: NoteCard) -> None:
        note_id = card.draft.note_id
        if note_id is None:
            return
        try:
            changes = restore_note(self._state.workspace, note_id)
        except BriefingError as failure:
            self._state.say(str(failure))
            return
        self._state.apply(changes)
        card.start_writing()

    def _show_note(self, note_id: str) -> None:
        card = next((card for card in self._cards if card.draft.note_id == note_id), None)
        if card is not None:
            card.start_writing()
            QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

    def _show_emptiness(self) -> None:
        self._empty.setText(
            self.tr("Nothing is written here yet. Press Ctrl+N and type: it is saved as you type, and yours alone.")
        )
        self._empty.setVisible(not self._cards)

    def _show_icons(self) -> None:
        self._new.setIcon(self._state.theme.icon("add", "text_primary", 16))

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("note", "tag", "tagging"):
            self._read_again()

    def _on_theme_changed(self) -> None:
        self._show_icons()
        self._tags.show_theme()
        for card in self._cards:
            card.show_theme()

    def _on_tag_added(self, name: str) -> None:
        if self._change_tags(lambda: add_tags(self._state.workspace, self._item_id, [name])):
            self._tags.clear_field()

    def _on_tag_removed(self, name: str) -> None:
        self._change_tags(lambda: remove_tag(self._state.workspace, self._item_id, name))

    def _change_tags(self, command: Callable[[], Changes]) -> bool:
        try:
            changes = command()
        except BriefingError as failure:
            self._tags.show_failure(str(failure))
            return False
        self._tags.show_failure("")
        self._state.apply(changes)
        return True
