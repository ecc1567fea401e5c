"""Looks up: mechanisms and institutions, themes, and what the document leaves open, with a filter in place."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.ui.models.links import find_linked_place
from briefing_app.ui.models.lookup import Lookup, build_lookup
from briefing_app.ui.state import LOOKUP_KINDS, AppState, Place, PlaceKind
from briefing_app.ui.tokens import Space, Width
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.folding_row import FoldingRow
from briefing_app.ui.widgets.item_notes import ItemNotes
from briefing_app.ui.widgets.keyboard_page import pass_keyboard_on
from briefing_app.ui.widgets.lookup_page import MARGIN, LookupPage
from briefing_app.ui.widgets.while_seen import WhileSeen

CONTENT_WIDTH = 780
FILTER_WIDTH = 240
SCROLL_BAR = 12
NOTES_BELOW = 22
"""The notes begin level with the title."""


class LookupPanel(QWidget):
    """Shows the page of the place, if that is one to look something up."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._kind: PlaceKind | None = None
        self._lookup = Lookup(title="", about="", groups=())
        self._lookups: dict[PlaceKind, Lookup] = {}
        self._scrolled: dict[PlaceKind, int] = {}
        self._clicked = ""
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Whoever sends the keyboard here wants the entries."""
        pass_keyboard_on(self, self._page)

    def _build(self) -> None:
        self.setObjectName("lookup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel()
        self._title.setObjectName("lookup_title")
        self._title.setProperty("type", "title")
        self._count = QLabel()
        self._count.setObjectName("lookup_count")
        self._count.setProperty("tone", "secondary")
        self._about = QLabel()
        self._about.setObjectName("lookup_about")
        self._about.setProperty("tone", "muted")
        self._about.setWordWrap(True)
        self._filter = QLineEdit()
        self._filter.setObjectName("lookup_filter")
        self._filter.setAccessibleName(self.tr("Filter this page"))
        self._filter.setPlaceholderText(self.tr("Filter this page"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setFixedWidth(FILTER_WIDTH)
        self._filter_icon = self._filter.addAction(
            self._state.theme.icon("filter", "text_secondary", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._page = LookupPage(self._state.theme)
        self._notes = ItemNotes(self._state)

    def _arrange(self) -> None:
        top = FoldingRow(Space.L)
        top.arrange((self._title, self._count), (self._filter,))
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, Space.L, 0, Space.L)
        head.setSpacing(Space.XS)
        head.addWidget(top)
        self._about.setContentsMargins(MARGIN, 0, MARGIN, 0)
        head.addWidget(self._about)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._page, 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, NOTES_BELOW, 0, 0)
        beside.addWidget(self._notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(column, 1)
        row.addLayout(beside)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        WhileSeen(self, self._state.theme_changed, self._show_filter_icon)
        self._theme_heard = WhileSeen(self, self._state.theme_changed, self._show_again, self._state)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._page.link_chosen.connect(self._on_link_chosen)
        self._page.entry_chosen.connect(self._on_entry_chosen)
        WhileSeen(self, self._state.data_changed, self._on_data_changed)

    def start_note(self) -> None:
        """A note on the entry that is marked, if it can have notes."""
        self._notes.start_note()

    def start_tag(self) -> None:
        """A tag for the entry that is marked, if it can have tags."""
        if self._notes.item_id:
            self._notes.start_tag()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the content may be, and the window allows."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        is_compact = self.window().width() < Width.COMPACT_BELOW
        notes = (Width.NOTES_COMPACT if is_compact else Width.NOTES) + Space.L
        self._notes.setFixedWidth(notes)
        beside = 0 if self._notes.isHidden() else notes + Space.M
        width = min(CONTENT_WIDTH, self.width() - Space.XXL - SCROLL_BAR - beside)
        self._head.setFixedWidth(width)
        self._about.setFixedHeight(self._about.heightForWidth(width))
        self._page.show_width(width)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remembers how far the user has read."""
        self._remember_scroll()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the filter."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        else:
            super().keyPressEvent(event)

    def prepare(self) -> None:
        """Writes the page that is wanted most, before it is asked for."""
        if self._kind is None:
            self._show_page(PlaceKind.MECHANISMS)

    def _remember_scroll(self) -> None:
        if self._kind is not None:
            self._scrolled[self._kind] = self._page.verticalScrollBar().value()

    def _show_page(self, kind: PlaceKind) -> None:
        self._kind = kind
        if kind not in self._lookups:
            self._lookups[kind] = build_lookup(self._state.workspace.corpus, kind)
        self._lookup = self._lookups[kind]
        self._title.setText(self._lookup.title)
        self._about.setText(self._lookup.about)
        self._page.setAccessibleName(self._lookup.title)
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)
        self._show_entries()

    def _show_entries(self) -> None:
        text = self._filter.text().strip()
        groups = self._lookup.narrow(text)
        shown = sum(len(group.entries) for group in groups)
        whole = self._lookup.count
        words = self.tr("{shown} of {whole}") if shown != whole else "{whole}"
        self._count.setText(words.format(shown=shown, whole=whole))
        self._page.show_groups(groups, self.tr("Nothing on this page holds “{text}”.").format(text=text))
        self._theme_heard.forget()
        self._show_note_counts()

    def _show_note_counts(self) -> None:
        workspace = self._state.workspace
        bearers = workspace.corpus.reference.mechanisms if self._kind is PlaceKind.MECHANISMS else ()
        counts = workspace.notebook.count_notes_of([each.id for each in bearers])
        self._page.show_note_counts({each: count for each, count in counts.items() if self._page.has_entry(each)})

    def _on_place_changed(self, place: Place) -> None:
        if place.kind not in LOOKUP_KINDS:
            return
        is_new = place.kind is not self._kind
        if is_new:
            self._remember_scroll()
            self._show_page(place.kind)
        if place.item_id and not self._page.has_entry(place.item_id):
            self._filter.clear()
        self._page.setAccessibleDescription(self._lookup.name(place.item_id))
        self._notes.show_item(place.item_id if place.kind is PlaceKind.MECHANISMS else "")
        self._share_out()
        if place.note_id:
            self._notes.show_note(place.note_id)
        QTimer.singleShot(0, self, lambda: self._come_to(place))

    def _come_to(self, place: Place) -> None:
        """To the entry that was asked for; without one, to where the user was when the page was left."""
        if place != self._state.place:
            return
        self._page.write_all()
        if place.item_id and place.item_id == self._clicked:
            self._page.choose(place.item_id)
        else:
            self._page.mark(place.item_id)
        self._clicked = ""
        before = self._scrolled.pop(place.kind, None)
        if not place.item_id and before is not None:
            self._page.verticalScrollBar().setValue(before)

    def _on_entry_chosen(self, entry_id: str) -> None:
        """What was clicked stays where it is."""
        self._clicked = entry_id
        if self._kind is not None:
            self._state.go(Place(kind=self._kind, item_id=entry_id))

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("note"):
            self._show_note_counts()

    def _on_filter_changed(self) -> None:
        self._show_entries()

    def _on_link_chosen(self, href: str) -> None:
        place = find_linked_place(self._state.workspace.corpus, href)
        if place is not None:
            self._state.go(place)

    def _show_filter_icon(self) -> None:
        self._filter_icon.setIcon(self._state.theme.icon("filter", "text_secondary", 16))

    def _show_again(self) -> None:
        at = self._page.verticalScrollBar().value()
        self._show_entries()
        self._page.write_all()
        self._page.verticalScrollBar().setValue(at)
