"""Looks after the notebook once its window is shown: says what became of a damaged one, and makes today's copy."""

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState

BACKUP_AFTER_MILLISECONDS = 3_000
"""By then the window has painted and the user reads."""


def look_after(state: AppState, window: QWidget) -> "DailyBackup":
    """Begins once the window is shown."""
    if state.workspace.rescue is not None:
        from briefing_app.ui import alerts  # late: seldom wanted

        sentence = state.workspace.rescue.sentence
        QTimer.singleShot(0, window, lambda: alerts.show_rescue(sentence, window))
    if state.workspace.carried:
        QTimer.singleShot(0, window, lambda: _say_what_moved(state))
    backup = DailyBackup(state, window)
    QTimer.singleShot(BACKUP_AFTER_MILLISECONDS, backup, backup.start)
    return backup


def _say_what_moved(state: AppState) -> None:
    words = QCoreApplication.translate("Safekeeping", "The document has a new edition, and your notes moved along.")
    state.offer(words, "tray")


class DailyBackup(QObject):
    """Makes today's copy in a thread, unless there is one. Says so only when it fails."""

    finished = Signal()
    _failed = Signal(str)
    _broke = Signal(object)

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._failed.connect(self._on_failed)
        self._broke.connect(self._on_broke)
        self._pool = QThreadPool(self)

    def start(self) -> None:
        """Begins; the window goes on."""
        self._pool.start(self._run)

    def follow(self, state: AppState, parent: QObject) -> None:
        """Belongs to another window from now on."""
        self.setParent(parent)
        self._state = state

    def wait(self) -> None:
        """Until the copy is whole, for an application that ends."""
        self._pool.waitForDone()

    def _run(self) -> None:
        try:
            self._state.workspace.back_up_daily()
        except BriefingError as failure:
            self._failed.emit(word_error(failure))
        except Exception as fault:  # raised here it would be said, in a window, by a thread that may have none
            self._broke.emit(fault)
        self.finished.emit()

    def _on_failed(self, sentence: str) -> None:
        self._state.warn(self.tr("There is no copy of today. {why}").replace("{why}", sentence))

    def _on_broke(self, fault: Exception) -> None:
        raise fault
