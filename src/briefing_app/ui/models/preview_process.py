"""The process that makes previews beside the window: the application runs itself once more, and keeps it ready.

It reads the notebook itself, and ends with the window, whatever ends that: its standard input is then at an end.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal
from shiboken6 import isValid

from briefing_app import paths
from briefing_app.workspace.preview_messages import AnswerReader, Order, write_order

QUIT_MILLISECONDS = 3000


class PreviewProcess(QObject):
    """Starts with the first order."""

    answered = Signal(object)
    """With an `Answer`."""
    broken = Signal(str)
    """It ended by itself, or could not begin; with a sentence. The next order starts it again."""

    def __init__(self, notebook: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._process: QProcess | None = None
        self._reader = AnswerReader()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether it is ready, or will soon be."""
        return self._process is not None

    def ask(self, order: Order) -> None:
        """Puts an order."""
        if self._process is None:
            self._process = self._start()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            QTimer.singleShot(0, self, self._on_ended)
            return
        self._process.write(write_order(order))

    def stop(self) -> None:
        """Ends it at once; what it was asked for does not come any more."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)
            process.deleteLater()

    def _start(self) -> QProcess:
        self._reader = AnswerReader()
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        self.destroyed.connect(partial(_end, process))  # or it would be said to have ended when all is gone
        command = _build_command(self._notebook)
        process.start(command[0], command[1:])
        return process

    def _on_output(self) -> None:
        if self._process is None:
            return
        try:
            for answer in self._reader.read(bytes(self._process.readAllStandardOutput().data())):
                self.answered.emit(answer)
        except (ValueError, KeyError, TypeError):
            self.stop()
            self._say_broken()

    def _on_ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self._say_broken()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        """Only what no end follows: it could not begin."""
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()

    def _say_broken(self) -> None:
        self.broken.emit(
            self.tr("A fault of the program stopped the preview. The next change starts it again. The log: {0}").format(
                paths.log_file()
            )
        )


def _end(process: QProcess, *_who: object) -> None:
    if isValid(process) and process.state() is not QProcess.ProcessState.NotRunning:
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(QUIT_MILLISECONDS)


def _build_command(notebook: Path) -> Sequence[str]:
    return [*paths.own_command(), f"--notebook={notebook}", "serve-preview"]
