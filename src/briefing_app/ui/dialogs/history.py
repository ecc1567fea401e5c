"""The history of a note: every version that was saved, what each changed, and the way back to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import NoteId
from briefing_app.ui.dialogs.choosing import ChoosingDialog
from briefing_app.ui.models.moments import say_moment
from briefing_app.ui.models.version_words import name_change, name_values
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.difference_view import DifferenceView
from briefing_app.ui.widgets.two_lines import TwoLineList, TwoLines
from briefing_app.workspace.history import Change, PastNote, compare, fetch_past, restore_version

SIZE = (880, 560)


class HistoryDialog(ChoosingDialog):
    """The versions at the left, the newest first; at the right what the chosen one changed."""

    def __init__(self, state: AppState, note_id: NoteId, parent: QWidget | None = None) -> None:
        super().__init__(state, "history", "", parent)
        title = self.tr("History of the note")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._note_id = note_id
        self._past: tuple[PastNote, ...] = ()
        self._build()
        self._connect()
        state.flush()
        self._read_again()

    def _build(self) -> None:
        self._about.setText(self.tr("What was added is underlined, what was removed is struck through."))
        self._versions = TwoLineList(self._state.theme, "history_versions", self.tr("Versions, the newest first"))
        self._who = self.build_label("who", kind="strong")
        self._values = self.build_label("values", tone="secondary")
        self._words = DifferenceView(self._state.theme, "history_words", self.tr("What this version changed"))
        self._restore = self.build_button("restore", self.tr("&Restore this version"), is_primary=True)
        self._close = self.build_button("close", self.tr("Close"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self._who, self._values, self._words):
            column.addWidget(widget)
        self.arrange(self._versions, right, (None, self._close, self._restore), SIZE)

    def _connect(self) -> None:
        self._versions.chosen.connect(self._on_chosen)
        self._restore.clicked.connect(self._on_restore)
        self._close.clicked.connect(self.reject)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._versions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_again(self) -> None:
        try:
            self._past = fetch_past(self._state.workspace, self._note_id)
        except BriefingError as failure:
            self.show_failure(failure)
            return
        self._versions.show_rows(
            [
                TwoLines(key=past.revision_id, first=self._name(place), second=self._say_when(past))
                for place, past in enumerate(self._past)
            ]
        )
        self._on_chosen(self._versions.key)

    def _before(self, place: int) -> PastNote | None:
        return self._past[place + 1] if place + 1 < len(self._past) else None

    def _name(self, place: int) -> str:
        past = self._past[place]
        words = name_change(self._before(place), past)
        return self.tr("{change} (as it is now)").replace("{change}", words) if past.is_current else words

    def _say_when(self, past: PastNote) -> str:
        words = self.tr("{moment}, by {author}") if past.author else "{moment}"
        return words.replace("{moment}", say_moment(past.moment)).replace("{author}", past.author)

    def _on_chosen(self, revision_id: str) -> None:
        place = next((number for number, past in enumerate(self._past) if past.revision_id == revision_id), None)
        self._restore.setEnabled(
            place is not None and (not self._past[place].is_current or self._past[place].is_removed)
        )
        if place is None:
            return
        past, before = self._past[place], self._before(place)
        self._who.setText(f"{self._name(place)}. {self._say_when(past)}")
        self._values.setText(name_values(past))
        if past.is_removed:
            self._words.show_difference(((Change.REMOVED, past.text),))
        elif before is None or before.is_removed:
            self._words.show_difference(((Change.ADDED, past.text),))
        else:
            self._words.show_difference(compare(before.text, past.text))

    def _on_restore(self) -> None:
        try:
            changes = restore_version(self._state.workspace, self._note_id, self._versions.key)
        except BriefingError as failure:
            self.show_failure(failure)
            return
        self.accept()
        self._state.apply(changes)
        self._state.offer(self.tr("The earlier version is back."), "undo")

    def _on_theme_changed(self) -> None:
        self._on_chosen(self._versions.key)

    def _on_data_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._read_again()
