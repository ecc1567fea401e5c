"""Makes a pack without the window ever stuttering: the application runs itself again as a process of its own.

The other process writes into a folder made for it beside the file that is wanted; only a whole pack is moved from
there into place. Whatever ends the process, the folder goes, and with it everything unfinished.
"""

import json
import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal
from shiboken6 import isValid

from briefing_app import paths
from briefing_app.core.errors import CannotWrite
from briefing_app.core.product import FULL_PACK, PackForm
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_sentences import word_said
from briefing_app.workspace.dressing import PLAIN, Extras
from briefing_app.workspace.pack_outputs import keep_sources

MISTAKE = 2
"""The exit status with which the command line says a sentence for the user."""
QUIT_MILLISECONDS = 3000
WORK_FOLDER_PREFIX = ".briefing-app-"
OWN_NAME = "briefing-app: "


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOrder:
    """What pack is wanted, and where. No items: the whole vision; with a briefing its choice, title and marking."""

    notebook: Path
    item_ids: tuple[str, ...]
    out: Path
    title: str
    marking: str
    form: PackForm = FULL_PACK
    password: str = ""
    briefing_id: str = ""
    extras: Extras = PLAIN
    record: Path | None = None
    """Where it is written down what the pack held, for the next to be compared with."""
    supplement_to: Path | None = None
    """The record of a pack: only what is new since is made, numbered behind its page `after`."""
    after: int | None = None
    is_record_alone: bool = False
    """`out` is the record, and nothing is drawn."""


class PackProcess(QObject):
    """One pack in the making. Ends with exactly one of `finished`, `failed` and `cancelled`."""

    progressed = Signal(int, int)
    """How many steps are done, of how many."""
    finished = Signal(object)
    """With the path of the pack."""
    failed = Signal(str)
    """With a sentence that says why."""
    cancelled = Signal()

    def __init__(self, order: PackOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._folder: Path | None = None
        self._is_cancelled = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        self._process.setProcessEnvironment(environment)
        if not order.password:
            self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.end)

    def start(self) -> None:
        """Begins. Raises `CannotWrite` when nothing can be written beside the file that is wanted, or in its place."""
        keep_sources((self._order.out,), (*self._order.extras.pages, *self._order.extras.annexes))
        folder = self._order.out.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._folder = Path(tempfile.mkdtemp(prefix=WORK_FOLDER_PREFIX, dir=folder))
        except OSError as error:
            raise CannotWrite(
                f"Nothing can be written in {folder} ({error.strerror}).", "Choose another folder for the pack."
            ) from error
        # The process may be deleted at any moment with what it belongs to: a dialog, or a window.
        self.destroyed.connect(partial(_leave_nothing, self._process, self._folder))
        command = [*paths.own_command(), *_build_arguments(self._order, self._folder / self._order.out.name)]
        self._process.start(command[0], command[1:])
        if self._order.password:
            self._process.write(self._order.password.encode("utf-8"))
            self._process.closeWriteChannel()

    @property
    def is_under_way(self) -> bool:
        """Whether it has begun and not ended."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """Ends it at once; `cancelled` follows when it has ended."""
        if self.is_under_way:
            self._is_cancelled = True
            self._process.kill()

    def end(self) -> None:
        """Ends it and waits until it has, for an application that ends itself."""
        self.cancel()
        self._process.waitForFinished(QUIT_MILLISECONDS)

    def _on_output(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                step = json.loads(line)
                done, total = int(step["done"]), int(step["total"])
            except (ValueError, TypeError, KeyError):
                continue
            self.progressed.emit(done, total)

    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._on_output()
        if self._is_cancelled:
            self._clear()
            self.cancelled.emit()
        elif status == 0 and how is QProcess.ExitStatus.NormalExit:
            self._finish()
        else:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            self._clear()
            self.failed.emit(self._explain(said, status if how is QProcess.ExitStatus.NormalExit else None))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        """Only what `finished` does not follow: the process could not begin."""
        if error is QProcess.ProcessError.FailedToStart:
            self._clear()
            reason = self._process.errorString()
            self.failed.emit(self.tr("The pack could not be begun: {0}. Restart the application.").format(reason))

    def _finish(self) -> None:
        """Puts the pack in its place."""
        made = self._made_file()
        try:
            made.replace(self._order.out)
        except OSError as error:
            self.failed.emit(
                self.tr(
                    "The pack cannot be written to {0} ({1}). Close the file where it is open, or choose another."
                ).format(self._order.out, error.strerror)
            )
        else:
            self.finished.emit(self._order.out)
        finally:
            self._clear()

    def _explain(self, said: str, status: int | None) -> str:
        sentence = " ".join(said.split()).removeprefix(OWN_NAME)
        if status == MISTAKE and sentence:
            return word_said(sentence.replace(str(self._made_file()), str(self._order.out)))
        return self.tr("A fault of the program stopped the pack. Nothing was written. The log says more: {0}").format(
            paths.log_file()
        )

    def _made_file(self) -> Path:
        return (self._folder or self._order.out.parent) / self._order.out.name

    def _clear(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def _leave_nothing(process: QProcess, folder: Path, *_who: object) -> None:
    if isValid(process) and process.state() is not QProcess.ProcessState.NotRunning:
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(QUIT_MILLISECONDS)
    shutil.rmtree(folder, ignore_errors=True)


def _build_arguments(order: PackOrder, out: Path) -> Sequence[str]:
    """Values stand behind an equals sign, so that a title may begin with a hyphen."""
    return [
        f"--notebook={order.notebook}",
        "pack",
        *_build_choice(order),
        f"--record={out}" if order.is_record_alone else f"--out={out}",
        f"--product={order.form.product.value}",
        f"--paper={order.form.paper.value}",
        f"--language={order.form.language}",
        *(["--four-up"] if order.form.is_imposed else []),
        *(["--simplex"] if order.form.is_simplex else []),
        *(["--password-file=-"] if order.password else []),
        *_build_extras(order.extras),
        *([f"--record={order.record}"] if order.record else []),
        *([f"--supplement-to={order.supplement_to}"] if order.supplement_to else []),
        *([f"--after={order.after}"] if order.after else []),
        "--progress",
    ]


def _build_extras(extras: Extras) -> Sequence[str]:
    return [
        *(f"--let-in={each.value}" for each in extras.let_in),
        *(["--press"] if extras.with_press else []),
        *(f"--page={file}" for file in extras.pages),
        *(f"--annex={file}" for file in extras.annexes),
        *([f"--since={extras.since}"] if extras.since else []),
    ]


def _build_choice(order: PackOrder) -> Sequence[str]:
    if order.briefing_id:
        return [f"--briefing={order.briefing_id}"]
    return [*order.item_ids, f"--title={order.title}", f"--marking={order.marking}"]
