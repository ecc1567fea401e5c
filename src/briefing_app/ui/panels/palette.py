"""Everything by a few letters, over the window.

Names answer at once; the words of notes and documents a moment later, when search has looked through them.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from briefing_app.core.errors import BriefingError
from briefing_app.core.query import Hit
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.menus import Command
from briefing_app.ui.models.bearer_words import find_note_place
from briefing_app.ui.models.matching import read_typed
from briefing_app.ui.models.palette_entries import Entry, PaletteEntries, describe_note
from briefing_app.ui.models.palette_rows import (
    COMMANDS_ONLY,
    TAGS_ONLY,
    PaletteHeading,
    Row,
    add_hits,
    find_rows,
    group_recent,
    group_rows,
    read_query,
)
from briefing_app.ui.models.recent import Recent
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Space, Width
from briefing_app.ui.widgets.palette_box import PaletteBox
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.workspace import Workspace

TOP, BELOW = 92, 48
SCRIM = 0.5
SEARCH_AFTER_MILLISECONDS = 60
FEWEST_TO_SEARCH = 2
MOST_HITS = 30
TAGGINGS_SHOWN = 2


class Palette(QWidget):
    """Covers the window while it is open, and gives the keyboard back when it closes."""

    command_chosen = Signal(str)
    """With the name of an action."""
    briefing_chosen = Signal(str)
    """With the id of a briefing."""
    finished = Signal()
    """Nothing that had the keyboard can take it back."""

    def __init__(
        self, state: AppState, list_commands: Callable[[], Sequence[Command]], recent: Recent, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Go to anything"))
        self._state = state
        self._recent = recent
        self._entries = PaletteEntries(state, list_commands)
        self._rows: list[Row] = []
        self._before: QWidget | None = None
        self._box = PaletteBox(state.theme, self)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MILLISECONDS)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._state.data_changed.connect(lambda _changes: self._entries.forget())
        self._state.theme_changed.connect(self._box.show_theme)
        self._box.typed.connect(self._on_typed)
        self._box.chosen.connect(self._open)
        self._box.closed.connect(self.close_palette)
        self._timer.timeout.connect(self._search)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def open_palette(self) -> None:
        """Covers the window and takes the keyboard; what had it gets it back."""
        if self.isVisible():
            self.close_palette()
            return
        self._before = QApplication.focusWidget()
        self._entries.forget_commands()
        self._box.field.clear()
        self._show_answer()
        self.window().installEventFilter(self)
        self.show()
        self.raise_()
        self._box.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Uncovers the window."""
        if not self.isVisible():
            return
        self.window().removeEventFilter(self)
        self._timer.stop()
        had_keyboard, before = self._box.field.hasFocus(), self._before
        self.hide()
        if not had_keyboard:
            return
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the window."""
        if event.type() is QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the box closes it."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims the window behind."""
        scrim = self._state.theme.colour("scrim")
        scrim.setAlphaF(SCRIM)
        painter = QPainter(self)
        painter.fillRect(event.rect(), scrim)
        painter.end()

    def _cover(self) -> None:
        self.setGeometry(self.window().rect())
        width = min(Width.RESULTS, self.width() - 2 * Space.L)
        top = min(TOP, self.height() // 8)
        height = self._box.find_height(self.height() - top - BELOW, width)
        self._box.setGeometry(QRect((self.width() - width) // 2, top, width, height))

    def _show_answer(self) -> None:
        """What the names say; search adds to it."""
        sign, typed = read_query(self._box.field.text())
        self._timer.stop()
        try:
            self._rows = self._find(sign, typed)
            rows = self._group(sign, typed)
        except BriefingError as failure:
            self._box.show_nothing(word_error(failure))
            self._cover()
            return
        self._show_rows(rows, typed)
        self._box.show_first()
        if not sign and len(typed.strip()) >= FEWEST_TO_SEARCH:
            self._timer.start()

    def _find(self, sign: str, typed: str) -> list[Row]:
        recent = self._recent.keys
        if sign == COMMANDS_ONLY:
            return find_rows(self._entries.fetch_commands(), typed, recent)
        if sign == TAGS_ONLY:
            return find_rows(self._entries.fetch_tags(), typed, recent)
        if not typed.strip():
            return []
        rows = find_rows(self._entries.fetch_all(), typed, recent)
        tags = [row.entry for row in rows if row.entry.kind == "tag"][:TAGGINGS_SHOWN]
        return rows + find_rows(tuple(self._entries.fetch_taggings(tags)), typed, recent)

    def _group(self, sign: str, typed: str) -> Sequence[PaletteHeading | Row]:
        if sign or typed.strip():
            return group_rows(self._rows, is_alone=bool(sign))
        commands = self._entries.fetch_commands()
        known = {entry.key: entry for entry in commands}
        found = (known.get(key) or self._entries.fetch_one(key) for key in self._recent.keys)
        return group_recent([entry for entry in found if entry is not None], commands)

    def _show_rows(self, rows: Sequence[PaletteHeading | Row], typed: str) -> None:
        if rows:
            self._box.show_rows(rows)
        else:
            nothing = self.tr("Nothing is called “{text}”. Fewer letters find more.")
            self._box.show_nothing(nothing.replace("{text}", typed.strip()))
        self._cover()

    def _search(self) -> None:
        text = self._box.field.text()
        self._state.behind.ask(
            "palette",
            lambda workspace: _look(workspace, text),
            lambda found: self._on_found(text, *found),
            self._on_not_found,
        )

    def _on_found(self, text: str, hits: tuple[Hit, ...], notes: tuple[Entry, ...]) -> None:
        """Adds what search found, unless something else has been typed since."""
        if not isValid(self) or not self.isVisible() or text != self._box.field.text():
            return
        entries = {entry.key: entry for entry in (*self._entries.fetch_items(), *notes)}
        self._rows = add_hits(self._rows, hits, entries, read_typed(text))
        self._show_rows(group_rows(self._rows), text)

    def _on_not_found(self, failure: BriefingError) -> None:
        if isValid(self):
            self._box.show_nothing(word_error(failure))

    def _open(self, row: Row | None) -> None:
        if row is None:
            return
        self.close_palette()
        entry = row.entry
        if entry.kind != "tagging":
            self._recent.add(entry.key)
        match entry.kind:
            case "item":
                self._state.go(find_place(self._state.workspace.corpus.item(entry.id)))
            case "note":
                self._go_to_note(entry.id)
            case "tag":
                self._state.go(Place(kind=PlaceKind.TAGS, item_id=entry.id))
            case "view":
                self._state.go(Place(kind=PlaceKind.NOTES, view_id=entry.id))
            case "briefing":
                self.briefing_chosen.emit(entry.id)
            case "command":
                self.command_chosen.emit(entry.id)
            case "tagging":
                self._tag(entry.id)

    def _go_to_note(self, note_id: str) -> None:
        note = self._state.workspace.notebook.fetch_note(note_id)
        if note is not None:
            self._state.go(find_note_place(self._state.workspace.corpus, note))

    def _tag(self, name: str) -> None:
        try:
            changes = add_tags(self._state.workspace, self._state.place.item_id, [name])
        except BriefingError as failure:
            self._state.say(word_error(failure))
            return
        self._state.apply(changes)
        self._state.offer(self.tr("Tagged with “{tag}”.").replace("{tag}", name), "undo")

    def _on_typed(self) -> None:
        if self.isVisible():
            self._show_answer()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes elsewhere in the window has given up."""
        if now is not None and now is not self._box.field and now.window() is self.window():
            self.close_palette()


def _look(workspace: Workspace, text: str) -> tuple[tuple[Hit, ...], tuple[Entry, ...]]:
    """What search finds, with the notes among it by their names."""
    hits = workspace.search(text, MOST_HITS)
    notes = workspace.notebook.fetch_notes_by_id([hit.id for hit in hits if hit.kind == "note"])
    return hits, tuple(describe_note(workspace.corpus, note) for note in notes)
