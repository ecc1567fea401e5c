"""How what is typed reaches the notebook: a moment after the last key, and what is written in one go is one act."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from briefing_app.core.changes import Changes
from briefing_app.core.errors import NotebookBusy
from briefing_app.workspace.workspace import Workspace

SAVE_AFTER_MILLISECONDS = 400
SAVE_AT_LATEST_MILLISECONDS = 3000
"""Who types without a pause is saved as well."""
TRY_AGAIN_MILLISECONDS, MOST_TRIES = 300, 9
"""How soon and how often, while another program writes."""
SESSION_MILLISECONDS = 60_000
"""After a longer pause one writes anew, and that is undone by itself."""


class Writing(QObject):
    """One thing being written."""

    due = Signal()
    """It is time to save."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = 0
        self._tries = 0
        self._since_save = QElapsedTimer()
        self._waiting = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.due)

    @property
    def step(self) -> int:
        """The act that the next save goes on with; none after a pause."""
        goes_on = self._since_save.isValid() and self._since_save.elapsed() < SESSION_MILLISECONDS
        return self._step if goes_on else 0

    def wait(self) -> None:
        """Something was typed."""
        if not self._waiting.isValid():
            self._waiting.start()
        if self._waiting.elapsed() < SAVE_AT_LATEST_MILLISECONDS:
            self._timer.start()
        else:
            self.due.emit()

    def in_passing(self, workspace: Workspace, write: Callable[[], Changes]) -> Changes | None:
        """The window does not stand still while another program writes: it is due again in a moment, and this is None.

        Raises `NotebookBusy` once it was tried often enough, and whatever else `write` raises.
        """
        try:
            with workspace.in_passing():
                return write()
        except NotebookBusy:
            self._tries += 1
            if self._tries > MOST_TRIES:
                self._tries = 0
                raise
        QTimer.singleShot(TRY_AGAIN_MILLISECONDS, self, self.due.emit)
        return None

    def stop_waiting(self) -> None:
        """It is being saved, or there is nothing to save."""
        self._timer.stop()
        self._waiting.invalidate()

    def note_saved(self, changes: Changes) -> None:
        """It was saved by that act."""
        self._step = changes.step or self._step
        self._tries = 0
        self._since_save.start()

    def begin_anew(self) -> None:
        """The next save is an act of its own."""
        self._step = 0
