"""A note as it stands on the screen, against the note as it stands in the notebook.

What the user types is here at once and in the notebook a moment later. The note comes into being in the
notebook with the first letter, so that an empty note is never stored. What could not be saved stays here.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing_app.core.changes import Changes, join_changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import HighlightId, Note, NoteId, NoteKind, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.writing import Writing
from briefing_app.ui.state import AppState
from briefing_app.workspace.annotating import NoteVersion, add_note, fetch_versions, keep_version, save_note


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteValues:
    """What the user can change of a note."""

    text: str = ""
    kind: NoteKind = NoteKind.NOTE
    visibility: Visibility = Visibility.PRIVATE
    owner: str = ""
    due: date | None = None
    done: bool = False


def read_values(note: Note) -> NoteValues:
    """The values of a note of the notebook."""
    return NoteValues(
        text=note.text,
        kind=note.kind,
        visibility=note.visibility,
        owner=note.owner,
        due=note.due,
        done=note.done,
    )


class NoteDraft(QObject):
    """One note being written. Without `note` it is new."""

    followed = Signal()
    """The values are others, because the notebook's are."""
    saving_changed = Signal()
    """`failure` or `versions` may be others."""

    def __init__(
        self,
        state: AppState,
        item_id: str,
        note: Note | None,
        *,
        highlight_id: HighlightId | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self.highlight_id = note.highlight_id if note else highlight_id
        self.values = read_values(note) if note else NoteValues()
        self.failure: BriefingError | None = None
        self._state = state
        self._note = note
        self._saved = self.values
        self._writing = Writing(self)
        self._writing.due.connect(self._save_in_passing)

    @property
    def key(self) -> str:
        """What the state knows it by while it is not saved."""
        return f"note draft {id(self)}"

    @property
    def note(self) -> Note | None:
        """The note of the notebook over which the next save goes; none before the first letter."""
        return self._note

    @property
    def note_id(self) -> NoteId | None:
        """The note's id, once it is in the notebook."""
        return self._note.id if self._note else None

    @property
    def is_saved(self) -> bool:
        """Whether there is nothing to lose."""
        return self.values == self._saved or (self._note is None and not self.values.text.strip())

    def change(self, **new_values: object) -> None:
        """The user changed something; it is saved in a moment."""
        self.values = replace(self.values, **new_values)  # type: ignore[arg-type]  # replace checks the names
        if self.is_saved:
            self._settle()
            return
        self._state.mark_unsaved(self.key)
        self._writing.wait()

    def save(self) -> None:
        """Saves now what is not saved. Afterwards `failure` says why it could not be."""
        self._save(self._write)

    def _save_in_passing(self) -> None:
        self._save(lambda: self._writing.in_passing(self._state.workspace, self._write))

    def _save(self, write: Callable[[], Changes | None]) -> None:
        self._writing.stop_waiting()
        if self.is_saved:
            self._settle()
            return
        try:
            changes = write()
        except BriefingError as failure:
            self._fail(failure)
            return
        if changes is not None:
            self._saved = self.values
            self._writing.note_saved(changes)
            self._settle()
            self._state.apply(changes)

    def _fail(self, failure: BriefingError) -> None:
        self.failure = failure
        self._state.mark_failed(self.key, failure)
        self.saving_changed.emit()

    def follow(self, note: Note) -> None:
        """The notebook has this note now. What the user has not saved stays, and is saved beside it."""
        if self._note is not None and note.revision_id == self._note.revision_id:
            self._show_versions(note.versions)
            return
        if not self.is_saved or self._stands_beside(note):
            self._show_versions(note.versions)
            return
        self._note = note
        self._writing.begin_anew()
        self.item_id, self.highlight_id = note.item_id, note.highlight_id
        self.values = self._saved = read_values(note)
        self.followed.emit()
        self.saving_changed.emit()

    def fetch_versions(self) -> tuple[NoteVersion, ...]:
        """The versions that stand side by side, when there is more than one."""
        if self._note is None or self._note.versions < 2:
            return ()
        return fetch_versions(self._state.workspace, self._note.id)

    def keep(self, revision_id: str) -> None:
        """Settles on one of the versions. Raises `NotSaved`, `UnknownItem`."""
        if self._note is None:
            return
        is_own = revision_id == self._note.revision_id
        self.save()
        if self.failure is not None:
            raise self.failure
        chosen = self._note.revision_id if is_own else revision_id
        changes = keep_version(self._state.workspace, self._note.id, chosen)
        note = self._state.workspace.notebook.fetch_note(self._note.id)
        if note is not None:
            self.follow(note)
        self._state.apply(changes)

    def give_up(self) -> None:
        """Forgets what is not saved: the note is gone, or was never begun."""
        self._saved = self.values
        self._settle()

    def _stands_beside(self, note: Note) -> bool:
        """Whether what is shown here is itself one of several versions, so that it stays."""
        if self._note is None or note.versions < 2:
            return False
        versions = fetch_versions(self._state.workspace, note.id)
        return self._note.revision_id in {version.revision_id for version in versions}

    def _show_versions(self, versions: int) -> None:
        if self._note is not None and versions != self._note.versions:
            self._note = replace(self._note, versions=versions)
            self.saving_changed.emit()

    def _settle(self) -> None:
        self._writing.stop_waiting()
        self.failure = None
        self._state.mark_saved(self.key)
        self.saving_changed.emit()

    def _write(self) -> Changes:
        """Writes to the notebook, and remembers over which revision the next save goes."""
        wanted = self.values
        if self._note is None:
            return self._write_first(wanted)
        shown = replace(self._note, **_as_fields(self._saved))
        changes = save_note(self._state.workspace, shown, continues=self._writing.step, **_as_fields(wanted))
        self._note = self._find_own(self._note.id, wanted)
        return changes

    def _write_first(self, wanted: NoteValues) -> Changes:
        fields = _as_fields(replace(wanted, done=False))
        del fields["done"], fields["text"]
        workspace = self._state.workspace
        if self.highlight_id is not None and workspace.notebook.fetch_highlight(self.highlight_id) is None:
            self.highlight_id = None  # it was taken off before the first letter: the note is on the item then
        changes = add_note(workspace, self.item_id, wanted.text, highlight_id=self.highlight_id, **fields)
        self._note = self._find_own(NoteId(changes.ids[0]), wanted)
        if not wanted.done or self._note is None:
            return changes
        done = save_note(self._state.workspace, self._note, continues=changes.step, done=True)
        self._note = self._find_own(self._note.id, wanted)
        return join_changes((changes, done))

    def _find_own(self, note_id: NoteId, wanted: NoteValues) -> Note | None:
        """The note as just saved, even where another version that was written meanwhile stands before it."""
        note = self._state.workspace.notebook.fetch_note(note_id)
        if note is None or note.versions < 2 or _same_words(note.text, wanted.text):
            return note
        versions = fetch_versions(self._state.workspace, note.id)
        own = next((version for version in versions if _same_words(version.text, wanted.text)), None)
        return replace(note, revision_id=own.revision_id) if own else note


def _as_fields(values: NoteValues) -> dict[str, Any]:
    return {name: getattr(values, name) for name in NoteValues.__slots__}


def _same_words(first: str, second: str) -> bool:
    return unicodedata.normalize("NFC", first) == unicodedata.normalize("NFC", second)
