"""What a briefing says of its meeting, as it stands on the screen against what stands in the notebook.

What is typed is in the notebook a moment later; what was saved with short pauses is one act, which undo takes back
whole. What could not be saved stays here.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing_app.core.briefing import Briefing, BriefingId
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.models.writing import Writing
from briefing_app.ui.state import AppState
from briefing_app.workspace.briefing import save_briefing

KEY = "briefing draft"


class BriefingDraft(QObject):
    """The briefing that is open."""

    followed = Signal()
    """It is another, or says something else than what was typed here."""
    saving_changed = Signal()
    """`failure` may be another."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.briefing: Briefing | None = None
        """As it stands in the notebook, and over which the next save goes."""
        self.failure: BriefingError | None = None
        self._state = state
        self._typed: dict[str, Any] = {}
        self._writing = Writing(self)
        self._writing.due.connect(self._save_in_passing)
        state.add_saver(self.save)

    @property
    def shown(self) -> Briefing | None:
        """The briefing with what is typed."""
        return replace(self.briefing, **self._typed) if self.briefing else None

    @property
    def is_saved(self) -> bool:
        """Whether there is nothing to lose."""
        return not self._typed

    def open(self, briefing: Briefing | None) -> bool:
        """Another briefing, or none; whether what was typed of the one before could be saved, so that it may go."""
        self.save()
        if not self.is_saved:
            return False
        self.give_up()
        self.briefing = briefing
        self.followed.emit()
        return True

    def give_up(self) -> dict[str, Any]:
        """Forgets what is not saved, and gives it to whoever may want to `change` it so again."""
        typed = self._typed
        self._writing.begin_anew()
        self._settle()
        return typed

    def follow(self, briefing: Briefing) -> None:
        """The notebook has it so now. What is typed stays; where the same was written elsewhere, both are kept."""
        before = self.briefing
        if before is None or briefing == before:
            return
        if any(getattr(briefing, name) != getattr(before, name) for name in self._typed):
            return
        if briefing.revision_id != before.revision_id:
            self._writing.begin_anew()
        self.briefing = briefing
        self.followed.emit()

    def change(self, **values: object) -> None:
        """The user changed something; it is saved in a moment."""
        if self.briefing is None:
            return
        self._typed |= values
        self._state.mark_unsaved(KEY)
        self._writing.wait()

    def save(self) -> None:
        """Saves now what is not saved. Afterwards `failure` says why it could not be."""
        self._save(self._write)

    def _save_in_passing(self) -> None:
        self._save(lambda: self._writing.in_passing(self._state.workspace, self._write))

    def _save(self, write: Callable[[], Changes | None]) -> None:
        self._writing.stop_waiting()
        if self.is_saved:
            return
        try:
            changes = write()
        except BriefingError as failure:
            self.failure = failure
            self._state.mark_failed(KEY, failure)
            self.saving_changed.emit()
            return
        if changes is not None:
            self._writing.note_saved(changes)
            self._settle()
            self._state.apply(changes)

    def _write(self) -> Changes:
        """Writes to the notebook, and remembers over which revision the next save goes."""
        if self.briefing is None:
            return Changes()
        self._catch_up(self.briefing.id)
        changes = save_briefing(self._state.workspace, self.briefing, continues=self._writing.step, **self._typed)
        self.briefing = self._state.workspace.notebook.fetch_briefing(self.briefing.id) or self.briefing
        return changes

    def _catch_up(self, briefing_id: BriefingId) -> None:
        """What others changed elsewhere in the briefing is no reason for two versions."""
        now = self._state.workspace.notebook.fetch_briefing(briefing_id)
        if now is not None:
            self.follow(now)

    def _settle(self) -> None:
        self._typed = {}
        self.failure = None
        self._state.mark_saved(KEY)
        self.saving_changed.emit()
