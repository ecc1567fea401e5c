"""What lost its place in a new edition of the documents, and waits for the user to place it. Nothing goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import Highlight, Note
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.tray import find_start, read_tray
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.moved_list import MovedList
from briefing_app.ui.widgets.tray_entry import TrayEntry, TrayHighlight, TrayNote
from briefing_app.workspace.annotating import move_note, remove_note
from briefing_app.workspace.highlighting import accept_suggestion, remove_highlight
from briefing_app.workspace.moved import list_moves

CONTENT_WIDTH = 780
MOST = 100
"""Entries at a time: when some of them are placed, the next ones come."""


class TrayPanel(QWidget):
    """One entry for each note and each highlight. Everything that is done here can be undone."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._entries: list[TrayEntry] = []
        self._is_stale = True
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self.tr("To place"))
        self._title.setObjectName("tray_title")
        self._title.setProperty("type", "title")
        self._about = QLabel()
        self._about.setObjectName("tray_about")
        self._about.setProperty("tone", "muted")
        self._about.setWordWrap(True)
        self._moved = MovedList()
        self._list = QWidget()
        self._list.setObjectName("tray_list")
        self._scroll = QScrollArea()
        self._scroll.setObjectName("tray_scroll")
        self._scroll.setAccessibleName(self.tr("What waits for a place"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self._scroll)

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.XXL)
        self._column.setSpacing(Space.SECTION)
        self._column.addWidget(self._moved)
        self._column.addStretch(1)
        self._scroll.setWidget(self._list)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, 0, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(self._title)
        head.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._read)
        self._moved.item_chosen.connect(self._go_to_item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines of a length that can be read."""
        super().resizeEvent(event)
        width = min(CONTENT_WIDTH, self.width() - Space.XXL)
        self._about.setMaximumWidth(width - Space.L)
        self._list.setMaximumWidth(width)

    def _read(self) -> None:
        """Builds all entries anew; the keyboard stays at the entry that took the place of the one it was in."""
        if self._state.place.kind is not PlaceKind.TRAY:
            self._is_stale = True
            return
        self._is_stale = False
        at = next((number for number, each in enumerate(self._entries) if each.isAncestorOf(self._focused())), None)
        for entry in self._entries:
            entry.hide()
            entry.deleteLater()
        tray = read_tray(self._state.workspace)
        self._entries = [self._build_highlight(each) for each in tray.highlights[:MOST]]
        self._entries += [self._build_note(each) for each in tray.notes[: MOST - len(self._entries)]]
        for number, entry in enumerate(self._entries):
            self._column.insertWidget(number, entry)
        self._about.setText(
            self.tr(
                "A new edition of the documents no longer has the words or the items on which these stood."
                " Nothing of them is lost: say where they belong."
            )
            if tray.count
            else self.tr(
                "Everything is in its place. When a new edition of the documents no longer has the words of a"
                " highlight or the item of a note, they wait here until you place them."
            )
        )
        self._moved.show_moves(list_moves(self._state.workspace))
        if at is not None:
            self._focus(min(at, len(self._entries) - 1))

    def _go_to_item(self, item_id: str) -> None:
        corpus = self._state.workspace.corpus
        if corpus.has_item(item_id):
            self._state.go(find_place(corpus.item(item_id)))

    def _build_note(self, note: Note) -> TrayNote:
        entry = TrayNote(self._state, note)
        workspace = self._state.workspace
        entry.item_chosen.connect(lambda item_id: self._do(entry, lambda: move_note(workspace, note.id, item_id)))
        entry.remove_asked.connect(lambda: self._do(entry, lambda: remove_note(workspace, note.id)))
        return entry

    def _build_highlight(self, highlight: Highlight) -> TrayHighlight:
        workspace = self._state.workspace
        entry = TrayHighlight(self._state, highlight, len(workspace.notebook.fetch_notes_on(highlight.id)))
        entry.accept_asked.connect(lambda: self._do(entry, lambda: accept_suggestion(workspace, highlight.id)))
        entry.remove_asked.connect(lambda: self._do(entry, lambda: remove_highlight(workspace, highlight.id)))
        entry.place_asked.connect(lambda: self._place_by_hand(highlight))
        return entry

    def _do(self, entry: TrayEntry, command: Callable[[], Changes]) -> None:
        try:
            changes = command()
        except BriefingError as failure:
            entry.show_failure(word_error(failure))
            return
        self._state.apply(changes)

    def _place_by_hand(self, highlight: Highlight) -> None:
        """To the words, where the user selects those that are meant."""
        corpus = self._state.workspace.corpus
        self._state.sight.place(highlight)
        self._state.go(find_place(corpus.item(find_start(corpus, highlight))))
        self._state.sight.keyboard_asked.emit()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _focus(self, at: int) -> None:
        if at >= 0:
            entry = self._entries[at]
            QTimer.singleShot(0, entry, lambda: entry.focusNextPrevChild(True))

    def _show_note(self, note_id: str) -> None:
        for entry in self._entries:
            if isinstance(entry, TrayNote) and entry.note_id == note_id:
                entry.field.setFocus()
                QTimer.singleShot(0, entry, lambda entry=entry: self._scroll.ensureWidgetVisible(entry))

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is not PlaceKind.TRAY:
            return
        if self._is_stale:
            self._read()
        if place.note_id:
            self._show_note(place.note_id)

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("note", "highlight", "tagging", "measurement", "briefing"):
            self._read()
