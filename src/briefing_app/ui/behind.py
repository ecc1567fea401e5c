"""Does behind the window what takes longer than an eye blinks: questions to a large notebook, acts on many things.

Two threads with connections of their own work them off one after another, one the questions, one the acts, so that no
question waits for an act. Small notebooks are asked in place, since that is faster than to change threads.
"""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal
from shiboken6 import isValid

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError, NotebookBusy
from briefing_app.core.quick import dataclass
from briefing_app.workspace.workspace import Workspace

LARGE = 5_000
"""From so many notes on questions are asked behind the window."""
MANY = 100
"""From so many things on an act is done behind it."""
TURN_SECONDS = 0.001
"""So long a thread keeps Python while the window waits for it; else it is five times that, at every call of Qt."""

Question = Callable[[Workspace], Any]
Command = Callable[[Workspace], Changes]
Heard = Callable[[Any], None]
Failed = Callable[[BriefingError], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One thing to do. A job with a `topic` is dropped once a later one has the same."""

    number: int
    topic: str
    question: Question
    heard: Heard
    failed: Failed


class Behind(QObject):
    """One for each open notebook. Answers come in the thread of the window."""

    busy_changed = Signal(bool)
    """Whether an act is being done behind the window."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asking = _Lane(workspace, self)
        self._acting = _Lane(workspace, self)
        for lane in (self._asking, self._acting):
            lane.answered.connect(self._on_answered)
        self._latest: dict[str, int] = {}
        self._number = 0
        self._acts = 0
        self._is_large: bool | None = None
        self.large = LARGE
        self.many = MANY

    @property
    def is_busy(self) -> bool:
        """Whether an act is being done."""
        return self._acts > 0

    @property
    def is_working(self) -> bool:
        """Whether a question is being answered, or an act done."""
        return self._asking.is_working or self._acting.is_working

    @property
    def is_large(self) -> bool:
        """Whether there are so many notes that questions are asked behind the window."""
        return self._look_whether_large()

    def ask(self, topic: str, question: Question, heard: Heard, failed: Failed) -> None:
        """Answers a question. Of several with one topic only the last is answered."""
        if not self._look_whether_large():
            self._in_place(question, heard, failed)
            return
        self._number += 1
        self._latest[topic] = self._number
        self._asking.send(
            _Job(number=self._number, topic=topic, question=question, heard=heard, failed=failed), self._is_stale
        )

    def act(self, command: Command, count: int, heard: Heard, failed: Failed) -> None:
        """Does a command that touches so many things."""
        if count < self.many and self._act_in_place(command, heard, failed):
            return

        def ended(then: Heard | Failed, value: Changes | BriefingError) -> None:
            self._acts -= 1
            self.busy_changed.emit(self.is_busy)
            then(value)  # type: ignore[arg-type]  # each is given its own kind

        self._acts += 1
        self.busy_changed.emit(True)
        job = _Job(
            number=0,
            topic="",
            question=command,
            heard=lambda made: ended(heard, made),
            failed=lambda why: ended(failed, why),
        )
        self._acting.send(job, self._is_stale)

    def forget_size(self) -> None:
        """After the notebook has changed. A large one stays so: to count it after each change would take long."""
        self._is_large = self._is_large or None

    def stop(self) -> None:
        """Ends the threads once what they do is done, before the notebook is closed."""
        for lane in (self._asking, self._acting):
            lane.stop()

    def _look_whether_large(self) -> bool:
        if self._is_large is None:
            self._is_large = sum(self._workspace.notebook.count_notes().values()) >= self.large
        return self._is_large

    def _in_place(self, question: Question, heard: Heard, failed: Failed) -> None:
        try:
            answer = question(self._workspace)
        except Exception as why:
            _tell(failed, why)
            return
        heard(answer)

    def _act_in_place(self, command: Command, heard: Heard, failed: Failed) -> bool:
        """Whether it was done or refused; not so while another program writes: for that one waits behind the window."""
        try:
            with self._workspace.in_passing():
                changes = command(self._workspace)
        except NotebookBusy:
            return False
        except Exception as why:
            _tell(failed, why)
        else:
            heard(changes)
        return True

    def _is_stale(self, job: _Job) -> bool:
        return bool(job.topic) and self._latest.get(job.topic) != job.number

    def _on_answered(self, job: _Job, answer: object, why: Exception | None) -> None:
        if self._is_stale(job) or _is_gone(job.heard):
            return
        if why is None:
            job.heard(answer)
        else:
            _tell(job.failed, why)


def _is_gone(heard: Heard) -> bool:
    """Whether what asked was closed meanwhile, such as the window in another language."""
    asker = getattr(heard, "__self__", None)
    return isinstance(asker, QObject) and not isValid(asker)


class _Lane(QObject):
    """A thread that begins when it is first needed."""

    answered = Signal(object, object, object)
    _wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._thread: QThread | None = None
        self._worker: _Worker | None = None

    @property
    def is_working(self) -> bool:
        """Whether a job is being done."""
        return self._worker is not None and self._worker.is_working

    def send(self, job: _Job, is_stale: Callable[[_Job], bool]) -> None:
        """Puts a job behind those that wait."""
        if self._worker is None:
            self._start(is_stale)
        self._wanted.emit(job)

    def stop(self) -> None:
        """Ends the thread once the job at hand is done."""
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()
            self._thread, self._worker = None, None

    def _start(self, is_stale: Callable[[_Job], bool]) -> None:
        sys.setswitchinterval(TURN_SECONDS)
        self._thread = QThread(self)
        self._worker = _Worker(self._workspace, is_stale)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work, Qt.ConnectionType.QueuedConnection)
        self._worker.answered.connect(self.answered)
        self._thread.finished.connect(self._worker.close, Qt.ConnectionType.DirectConnection)
        self._thread.start()


class _Worker(QObject):
    """Lives in the thread, and opens the notebook there when it is first asked."""

    answered = Signal(object, object, object)

    def __init__(self, workspace: Workspace, is_stale: Callable[[_Job], bool]) -> None:
        super().__init__()
        self._files = (workspace.vision_file, workspace.notebook_file)
        self._is_stale = is_stale
        self._own: Workspace | None = None
        self.is_working = False

    def work(self, job: _Job) -> None:
        """Does one job, unless a later one has taken its place."""
        if self._is_stale(job) or _is_gone(job.heard):
            return
        answer, why = None, None
        self.is_working = True
        try:
            self._own = self._own or Workspace(*self._files)
            answer = job.question(self._own)
        except Exception as raised:
            why = raised
        self.is_working = False
        self.answered.emit(job, answer, why)

    def close(self) -> None:
        """Closes what the thread opened, in the thread."""
        if self._own is not None:
            self._own.close()
            self._own = None


def _tell(failed: Failed, why: Exception) -> None:
    """A fault of the program is reported as such; but whoever waits hears of it too, and waits no longer."""
    if isinstance(why, BriefingError):
        failed(why)
        return
    try:
        failed(BriefingError(QCoreApplication.translate("Alerts", "Something went wrong in the program.")))
    finally:
        raise why
