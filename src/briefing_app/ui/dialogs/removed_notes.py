"""The notes that were removed: read them, and bring them back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.dialogs.choosing import ChoosingDialog, while_open
from briefing_app.ui.models.moments import say_moment
from briefing_app.ui.models.naming import name_item
from briefing_app.ui.models.version_words import name_kind
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.difference_view import DifferenceView
from briefing_app.ui.widgets.two_lines import TwoLineList, TwoLines
from briefing_app.workspace.annotating import restore_note
from briefing_app.workspace.history import Change, RemovedNote, fetch_removed_notes

SIZE = (880, 520)


class RemovedNotesDialog(ChoosingDialog):
    """Stays open, since whoever brings one back may want another."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, "removed", "", parent)
        title = self.tr("Removed notes")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._notes: dict[str, RemovedNote] = {}
        self._build()
        self._connect()
        state.flush()
        self._read_again()

    def _build(self) -> None:
        self._about.setText(self.tr("A note comes back to its item as it was, with its tags."))
        self._list = TwoLineList(self._state.theme, "removed_notes", self.tr("Removed notes, the last first"))
        self._what = self.build_label("what", kind="strong")
        self._when = self.build_label("when", tone="secondary")
        self._words = DifferenceView(self._state.theme, "removed_words", self.tr("Text of the removed note"))
        self._restore = self.build_button(
            "restore", self.tr("&Bring back"), self.tr("Bring this note back"), is_primary=True
        )
        self._close = self.build_button("close", self.tr("Close"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self._what, self._when, self._words):
            column.addWidget(widget)
        self.arrange(self._list, right, (None, self._close, self._restore), SIZE)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._restore.clicked.connect(self._on_restore)
        self._close.clicked.connect(self.reject)
        self._state.data_changed.connect(self._on_data_changed)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_again(self) -> None:
        self._state.behind.ask(
            "removed notes",
            fetch_removed_notes,
            while_open(self, self._show_notes),
            while_open(self, self.show_failure),
        )

    def _show_notes(self, notes: tuple[RemovedNote, ...]) -> None:
        self._notes = {note.id: note for note in notes}
        self.show_emptiness(
            "" if notes else self.tr("No note is removed. One that is stands here, and comes back from here.")
        )
        self._list.show_rows(
            [
                TwoLines(
                    key=note.id, first=self._first_line(note), second=f"{self._place(note)}, {say_moment(note.moment)}"
                )
                for note in notes
            ]
        )
        self._on_chosen(self._list.key)

    def _first_line(self, note: RemovedNote) -> str:
        first = next((line.strip() for line in note.text.splitlines() if line.strip()), "")
        return first[:200] or self.tr("A note without words")

    def _place(self, note: RemovedNote) -> str:
        corpus = self._state.workspace.corpus
        if not corpus.has_item(note.item_id):
            return note.item_id
        name = name_item(corpus, corpus.item(note.item_id))
        return name.code or name.title

    def _on_chosen(self, note_id: str) -> None:
        note = self._notes.get(note_id)
        self._restore.setEnabled(note is not None)
        if note is None:
            return
        self._what.setText(f"{name_kind(note.kind)}, {self._place(note)}")
        words = self.tr("Removed {moment} by {author}") if note.author else self.tr("Removed {moment}")
        self._when.setText(words.replace("{moment}", say_moment(note.moment)).replace("{author}", note.author))
        self._words.show_difference(((Change.SAME, note.text),))

    def _on_restore(self) -> None:
        note = self._notes.get(self._list.key)
        if note is None:
            return
        try:
            changes = restore_note(self._state.workspace, note.id)
        except BriefingError as failure:
            self.show_failure(failure)
            return
        self.show_failure(None)
        self._state.apply(changes)
        self._state.offer(self.tr("The note on {place} is back.").replace("{place}", self._place(note)), "undo")

    def _on_data_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._read_again()
