"""The margin: notes beside the words that they are about, saved as they are typed, and the current item's tags."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import InitiativeId
from briefing_app.core.notebook import HighlightColour, HighlightId, Note, NoteId
from briefing_app.ui.models.marking import mark_words
from briefing_app.ui.sight import Stretch
from briefing_app.ui.state import AppState, Place, PlaceKind, find_bearer, find_place
from briefing_app.ui.widgets.margin import Margin, Slot, chain_tabs
from briefing_app.ui.widgets.margin_floats import MarginFloats
from briefing_app.ui.widgets.margin_head import MarginHead
from briefing_app.ui.widgets.more_notes import MoreNotes
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.ui.widgets.note_cards import NoteCards
from briefing_app.ui.widgets.while_seen import WhileSeen

HEAD = "head"
LINE, LETTERS = 21, 44
FRAME = 56
"""About how high a line of a note is, how many letters it holds, and how high all but the words is."""


class Notes(QWidget):
    """A note that could not be saved stays in sight wherever the user goes."""

    wanted = Signal()
    """Something here is to be seen."""
    counted = Signal(int)
    """How many notes there are on the page."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._sight = state.sight
        self._item_id = ""
        self._page: tuple[str, ...] = ()
        self._notes: dict[NoteId, Note] = {}
        self._shown: dict[NoteId, str] = {}
        self._left: dict[str, int] = {}
        self._is_reading = False
        self._build()
        self._connect()
        self._on_laid_out()
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("notes")
        self._margin = Margin(self._state, self._let_go)
        self._margin.setObjectName("notes_list")
        self._head = MarginHead(self._state, self._margin)
        self._cards = NoteCards(self._state, self._margin)
        self._more = MoreNotes(self._margin)
        self._floats = MarginFloats(self._state, self, self._margin.list_widgets)
        self._chaining = QTimer(self, singleShot=True, interval=0)
        self._reading_rest = QTimer(self, singleShot=True, interval=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._margin)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._data_heard = WhileSeen(self, self._state.data_changed, self._on_data_changed, self._state)
        WhileSeen(self, self._state.theme_changed, self._on_theme_changed, self._state)
        self._sight.laid_out.connect(self._on_laid_out)
        self._floats.bar.note_asked.connect(self.start_note)
        self._floats.bar.tag_asked.connect(self._on_tag_asked)
        self._head.new.clicked.connect(self._start_item_note)
        self._more.asked.connect(self._read)
        self._cards.changed.connect(self._on_cards_changed)
        self._cards.pointed.connect(self._on_card_pointed)
        self._margin.filled.connect(self._chaining.start)
        self._cards.opened.connect(lambda _card: self._chain())
        self._head.changed.connect(self._chaining.start)
        self._chaining.timeout.connect(self._chain)
        self._reading_rest.timeout.connect(self._read)
        self._cards.left.connect(self._sight.keyboard_asked)

    def show_widths(self, gap: int, notes: int) -> None:
        """How far from the words the notes stand, and how wide they are."""
        self._margin.show_widths(gap, notes)
        self._floats.show_widths(gap, notes)

    def start_note(self) -> None:
        """A note on the words that are selected or the highlight that is chosen, else on the item."""
        highlight_id, item_id = self._find_highlight()
        if highlight_id is None:
            self._start_item_note()
            return
        self._show_card(self._cards.start(item_id, highlight_id))

    def start_tag(self) -> None:
        """Puts the keyboard into the field for a tag."""
        self.wanted.emit()
        self._margin.bring(HEAD)
        self._head.start_tag()

    def highlight(self, colour: HighlightColour | None = None) -> None:
        """Highlights what is selected, or gives the highlight that is chosen another colour."""
        mark_words(self._state, colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What floats over the margin moves along."""
        super().resizeEvent(event)
        self._floats.place()

    def _find_highlight(self) -> tuple[HighlightId | None, str]:
        """The highlight on which a note is wanted, made if need be, and its item."""
        if self._sight.selection is not None:
            item_id = self._sight.selection.item_id
            return mark_words(self._state), item_id
        chosen = self._sight.chosen
        return (chosen.id, chosen.item_id) if chosen is not None else (None, "")

    def _start_item_note(self) -> None:
        self._show_card(self._cards.start(self._item_id))

    def _show_card(self, card: NoteCard) -> None:
        self.wanted.emit()
        card.start_writing()
        self._margin.bring(_key_of(card))

    def make_way(self, item_id: str) -> None:
        """The page of an item comes: if it is another, cards go at once, before they are shown once more."""
        if item_id not in self._page:
            for card in list(self._cards.cards):
                if self._let_go(card):
                    self._margin.forget(card)

    def _read_first(self) -> None:
        """The notes of the current item, and in the next turn those of everything that stands on the page."""
        self._reading_rest.start()
        self._read_notes([self._item_id])

    def _read(self) -> None:
        self._reading_rest.stop()
        self._read_notes(self._sight.items)

    def _read_notes(self, item_ids: Iterable[str]) -> None:
        corpus, notebook = self._state.workspace.corpus, self._state.workspace.notebook
        self._page = tuple(self._sight.items)
        self._notes, self._shown, self._left = {}, {}, {}
        for item_id in item_ids:
            bearers = [item_id, *(each.id for each in corpus.targets_of(InitiativeId(item_id)))]
            most = self._more.most_of(item_id)
            own = notebook.fetch_first_notes(bearers, most)
            self._notes.update((note.id, note) for note in own)
            self._shown.update((note.id, item_id) for note in own)
            left = sum(notebook.count_notes_of(bearers).values()) - most if len(own) == most else 0
            if left > 0:
                self._left[item_id] = left
        self._read_others()
        self._is_reading = True
        self._cards.follow(self._notes)
        self._cards.show_tags()
        self._is_reading = False
        self._lay_out()

    def _read_others(self) -> None:
        """The notes that were asked for by name stay, although their item has many before them."""
        asked = [card.draft.note_id for card in self._cards.cards if card.draft.note_id]
        for note in self._state.workspace.notebook.fetch_notes_by_id([id_ for id_ in asked if id_ not in self._notes]):
            corpus = self._state.workspace.corpus
            at = find_bearer(corpus, corpus.item(note.item_id)) if corpus.has_item(note.item_id) else ""
            if at in self._page:
                self._notes[note.id] = note
                self._shown[note.id] = at

    def _lay_out(self) -> None:
        for widget in self._margin.list_widgets():
            if isinstance(widget, NoteCard) and widget not in self._cards.cards:
                self._margin.forget(widget)
        slots = sorted(self._list_slots(), key=lambda slot: slot.top)
        pivot = next((index for index, slot in enumerate(slots) if slot.key == HEAD), None)
        own = [card for card in self._cards.cards if card.draft.item_id == self._item_id]
        self._head.show_emptiness(self._item_id not in self._shown.values() and not own)
        self._margin.show_slots(slots, pivot)
        if not self._reading_rest.isActive():
            self.counted.emit(len(self._shown) + sum(self._left.values()))

    def _list_slots(self) -> list[Slot]:
        """The head before the notes of its item; what belongs to no words in sight stands below the head."""
        here = self._sight.items.get(self._item_id, Stretch(0, 0, 0)).top
        slots = [Slot(key=HEAD, top=here, height=40, make=lambda: self._head)]
        cards = {card.draft.note_id: card for card in self._cards.cards if card.draft.note_id}
        slots += [self._note_slot(self._notes[id_], item_id, cards.get(id_)) for id_, item_id in self._shown.items()]
        self._more.show_left(self._left)
        slots += [self._more_slot(item_id) for item_id in self._left]
        listed = {slot.key for slot in slots}
        for card in self._cards.cards:
            if _key_of(card) not in listed:
                slots.append(self._draft_slot(card, here))
        return slots

    def _note_slot(self, note: Note, item_id: str, card: NoteCard | None) -> Slot:
        if card is not None:
            card.show_colour(self._colour_of(note.highlight_id))
        if card is not None and card.draft.failure is not None and item_id != self._item_id:
            return self._draft_slot(card, self._sight.items[self._item_id].top)
        top, begin = self._find_place(item_id, note.highlight_id)
        lines = sum(1 + len(line) // LETTERS for line in note.text[:1000].split("\n"))
        return Slot(
            key=note.id,
            top=top,
            height=FRAME + LINE * lines,
            make=lambda: self._make_card(note, item_id),
            begin=begin,
            highlight_id=note.highlight_id or "",
            colour=self._colour_of(note.highlight_id),
        )

    def _draft_slot(self, card: NoteCard, here: float) -> Slot:
        draft = card.draft
        is_here = draft.item_id in self._sight.items and (draft.failure is None or draft.item_id == self._item_id)
        top, begin = self._find_place(draft.item_id, draft.highlight_id) if is_here else (here, None)
        card.show_where("" if is_here else self.tr("Not saved yet, on {item}").format(item=draft.item_id))
        card.show_colour(self._colour_of(draft.highlight_id))
        return Slot(
            key=_key_of(card),
            top=top,
            height=FRAME + LINE,
            make=lambda: card,
            begin=begin,
            highlight_id=draft.highlight_id or "",
            colour=self._colour_of(draft.highlight_id),
        )

    def _more_slot(self, item_id: str) -> Slot:
        """Below the notes of an item that has very many."""
        ids = [note_id for note_id, shown_at in self._shown.items() if shown_at == item_id]
        lowest = max(self._find_place(item_id, self._notes[note_id].highlight_id)[0] for note_id in ids)
        return Slot(key=f"more {item_id}", top=lowest, height=LINE, make=lambda: self._more.find_button(item_id))

    def _find_place(self, item_id: str, highlight_id: str | None) -> tuple[float, float | None]:
        """The height at which a note wishes to stand, and from which a line leads to it."""
        stretch = self._sight.highlights.get(highlight_id or "")
        if stretch is not None:
            return stretch.last, stretch.bottom - LINE // 5
        top = self._sight.items[item_id].top
        return top, None if item_id == self._item_id else top + LINE * 2 // 3

    def _make_card(self, note: Note, item_id: str) -> NoteCard:
        is_new = self._cards.find(note.id) is None
        card = self._cards.make(note)
        where = ""
        if note.item_id != item_id:
            title = self._state.workspace.corpus.item(note.item_id).title
            where = self.tr("On the target “{title}”").format(title=title)
        card.show_where(where)
        card.show_colour(self._colour_of(note.highlight_id))
        if is_new:
            card.show_tags(self._state.workspace.notebook.fetch_tags(note.id))
        return card

    def _colour_of(self, highlight_id: str | None) -> HighlightColour | None:
        return self._sight.colours.get(highlight_id or "")

    def _let_go(self, widget: QWidget) -> bool:
        if not isinstance(widget, NoteCard) or widget.is_open or widget.is_removed or not widget.draft.is_saved:
            return False
        if widget.draft.note is None:
            return False
        self._cards.drop(widget, quietly=True)
        return True

    def _chain(self) -> None:
        cards = [widget for widget in self._margin.list_widgets() if isinstance(widget, NoteCard)]
        chain_tabs(self._floats.bar, [self._floats.bar, self._floats.strip, self._head, *cards])

    def _on_laid_out(self) -> None:
        """Where the page is another, the place is another too, and that is about to be said."""
        place = self._state.place
        if place.kind is PlaceKind.ITEM and place.item_id != self._item_id:
            return
        if tuple(self._sight.items) != self._page:
            self._read()
        else:
            self._lay_out()

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is not PlaceKind.ITEM:
            self._cards.save_all()
            return
        if place.item_id != self._item_id:
            if self._sight.chosen is not None and self._sight.chosen.item_id != place.item_id:
                self._sight.choose(None)
            self._cards.save_all()
            self._item_id = place.item_id
            for card in list(self._cards.cards):
                if card.is_removed or (card.draft.note is None and card.draft.is_saved):
                    self._cards.drop(card, quietly=True)
            self._head.show_item(place.item_id)
            if tuple(self._sight.items) == self._page:
                self._lay_out()
            else:
                self._read_first()
                self._data_heard.forget()
        if place.note_id:
            self._show_note(place.note_id)

    def _show_note(self, note_id: str) -> None:
        note = self._notes.get(NoteId(note_id)) or self._state.workspace.notebook.fetch_note(note_id)
        if note is not None:
            self._notes[note.id] = note
            self._shown.setdefault(note.id, self._item_id)
            self._lay_out()
            self._show_card(self._make_card(note, self._shown[note.id]))

    def _on_cards_changed(self) -> None:
        if self._is_reading:
            return
        cards = [widget for widget in self._margin.list_widgets() if isinstance(widget, NoteCard)]
        keys = {_key_of(card) for card in self._cards.cards}
        if not keys <= self._margin.keys or any(card not in self._cards.cards for card in cards):
            self._lay_out()
        self._margin.place_soon()

    def _on_card_pointed(self, card: NoteCard, is_pointed: bool) -> None:
        self._sight.point(card.draft.highlight_id or "" if is_pointed else "")

    def _on_tag_asked(self) -> None:
        """Tags belong to items: to the one in which the words stand."""
        if self._sight.selection is not None:
            item_id = self._sight.selection.item_id
            self._state.go(find_place(self._state.workspace.corpus.item(item_id)))
        self.start_tag()

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("note", "highlight"):
            self._read()
        if changes.touches("tag", "tagging"):
            self._head.read_tags()
            self._cards.show_tags()

    def _on_theme_changed(self) -> None:
        self._head.show_theme()
        self._floats.show_theme()
        self._cards.show_theme()
        self._margin.place_soon()


def _key_of(card: NoteCard) -> str:
    """A note's id, as soon as it has one."""
    return card.draft.note_id or card.draft.key
