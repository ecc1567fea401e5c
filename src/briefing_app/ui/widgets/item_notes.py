"""The notes and tags of one item, wherever that item is shown: at a mechanism, at a target."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.notebook import Note, NoteId
from briefing_app.ui.language_sentences import word
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.margin import chain_tabs
from briefing_app.ui.widgets.margin_head import MarginHead
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.ui.widgets.note_cards import NoteCards
from briefing_app.ui.widgets.while_seen import WhileSeen

BETWEEN_NOTES = 20
ROOM_FOR_FOCUS = 6
MOST = 30
"""Of an item with more notes than this the rest is in the list of notes."""


class ItemNotes(QWidget):
    """`show_item` says whose notes; with no item it is empty. What could not be saved stays in sight."""

    def __init__(self, state: AppState, item_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._item_id = ""
        self._build()
        self._arrange()
        self._connect()
        self.show_item(item_id)

    def _build(self) -> None:
        self.setObjectName("item_notes")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setObjectName("item_notes_title")
        self._title.setProperty("type", "heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QWidget()
        self._list.setObjectName("notes_list")
        self._head = MarginHead(self._state, self._list)
        self._cards = NoteCards(self._state, self._list)
        self._more = QLabel()
        self._more.setProperty("tone", "secondary")
        self._more.setWordWrap(True)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("item_notes_scroll")
        self._scroll.setAccessibleName(self.tr("Notes"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chaining = QTimer(self, singleShot=True, interval=0)
        self.hide()  # until there is an item

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(ROOM_FOR_FOCUS, ROOM_FOR_FOCUS, Space.L, Space.XXL)
        self._column.setSpacing(BETWEEN_NOTES)
        self._column.addWidget(self._head)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self._scroll.setWidget(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        self._title.setContentsMargins(ROOM_FOR_FOCUS, 0, Space.L, 0)
        whole.addWidget(self._title)
        whole.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._data_heard = WhileSeen(self, self._state.data_changed, self._on_data_changed, self._state)
        WhileSeen(self, self._state.theme_changed, self._on_theme_changed, self._state)
        self._head.new.clicked.connect(self.start_note)
        self._head.changed.connect(self._chaining.start)
        self._cards.changed.connect(self._on_cards_changed)
        self._cards.opened.connect(lambda _card: self._chain())
        self._cards.left.connect(self._on_left)
        self._chaining.timeout.connect(self._chain)

    @property
    def item_id(self) -> str:
        """Whose notes these are."""
        return self._item_id

    def show_item(self, item_id: str) -> None:
        """Another item; what was being written is saved."""
        if item_id == self._item_id:
            return
        self._cards.save_all()
        self._item_id = item_id
        self._cards.drop_settled()
        self.setVisible(bool(item_id))
        if item_id:
            self._title.setText(word(self._state.workspace.corpus.item(item_id).title))
            self._head.show_item(item_id)
            self._read()
            self._data_heard.forget()
            self._scroll.verticalScrollBar().setValue(0)

    def start_note(self) -> None:
        """An empty card to write on."""
        if self._item_id:
            self._write_on(self._cards.start(self._item_id))

    def start_tag(self) -> None:
        """Puts the keyboard into the field for a tag."""
        self._head.start_tag()

    def show_note(self, note_id: str) -> None:
        """Puts the keyboard into a note of the item."""
        note = self._state.workspace.notebook.fetch_note(note_id)
        if note is not None and note.item_id == self._item_id:
            self._write_on(self._cards.make(note))

    def _write_on(self, card: NoteCard) -> None:
        card.start_writing()
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

    def _read(self) -> None:
        notebook = self._state.workspace.notebook
        notes = notebook.fetch_first_notes([self._item_id], MOST)
        asked = {card.draft.note_id for card in self._cards.cards if card.draft.note_id} - {note.id for note in notes}
        notes += tuple(each for each in notebook.fetch_notes_by_id(list(asked)) if each.item_id == self._item_id)
        self._cards.follow({NoteId(note.id): note for note in notes})
        for note in notes:
            self._cards.make(note)
        left = sum(notebook.count_notes_of([self._item_id]).values()) - MOST
        self._more.setText(self.tr("{count} more notes are in the list of notes.").format(count=left))
        self._more.setVisible(left > 0)
        self._cards.show_tags()
        self._put_in_order(notes)

    def _put_in_order(self, notes: tuple[Note, ...]) -> None:
        """What could not be saved first, then notes in the order in which they were written, then what is new."""
        at = {note.id: number for number, note in enumerate(notes)}

        def place_of(card: NoteCard) -> int:
            note_id = card.draft.note_id
            if card.draft.item_id != self._item_id:
                return -1
            return at.get(note_id, len(at)) if note_id else len(at)

        for number, card in enumerate(sorted(self._cards.cards, key=place_of)):
            is_own = card.draft.item_id == self._item_id
            card.show_where("" if is_own else self.tr("Not saved yet, on {item}").format(item=card.draft.item_id))
            if self._column.indexOf(card) != number + 1:
                self._column.insertWidget(number + 1, card)
        self._head.show_emptiness(not self._cards.cards)
        self._chaining.start()

    def _chain(self) -> None:
        cards = sorted(self._cards.cards, key=self._column.indexOf)
        chain_tabs(self._scroll, [self._head, *cards])

    def _on_cards_changed(self) -> None:
        for card in self._cards.cards:
            if self._column.indexOf(card) < 0:
                self._column.insertWidget(self._column.indexOf(self._more), card)
        self._head.show_emptiness(not self._cards.cards)
        self._chaining.start()

    def _on_data_changed(self, changes: Changes) -> None:
        if self._item_id and changes.touches("note"):
            self._read()
        if self._item_id and changes.touches("tag", "tagging"):
            self._head.read_tags()
            self._cards.show_tags()

    def _on_theme_changed(self) -> None:
        self._head.show_theme()
        self._cards.show_theme()

    def _on_left(self) -> None:
        """Escape leaves the card: the keyboard goes to what gives way to a new note."""
        self._head.new.setFocus()
