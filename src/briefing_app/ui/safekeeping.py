"""Looks after the notebook once its window is shown: says what became of a damaged one, and makes today's copy."""

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.ui import alerts
from briefing_app.ui.state import AppState

BACKUP_AFTER_MILLISECONDS = 3_000
"""By then the window has painted and the user reads."""


def look_after(state: AppState, window: QWidget) -> "DailyBackup":
    """Begins once the window is shown."""
    if state.workspace.rescue is not None:
        sentence = state.workspace.rescue.sentence
        QTimer.singleShot(0, window, lambda: alerts.show_rescue(sentence, window))
    backup = DailyBackup(state, window)
    QTimer.singleShot(BACKUP_AFTER_MILLISECONDS, backup, backup.start)
    return backup


class DailyBackup(QObject):
    """Makes today's copy in a thread, unless there is one. Says so only when it fails."""

    finished = Signal()
    _failed = Signal(str)

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._failed.connect(self._on_failed)
        self._pool = QThreadPool(self)

    def start(self) -> None:
        """Begins; the window goes on."""
        self._pool.start(self._run)

    def wait(self) -> None:
        """Until the copy is whole, for an application that ends."""
        self._pool.waitForDone()

    def _run(self) -> None:
        try:
            self._state.workspace.back_up_daily()
        except BriefingError as failure:
            self._failed.emit(str(failure))
        self.finished.emit()

    def _on_failed(self, sentence: str) -> None:
        self._state.warn(self.tr("There is no copy of today. {why}").replace("{why}", sentence))
