"""Starts the window: one application, one notebook, one last resort for faults of the program."""

import gc
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app import __version__, paths
from briefing_app.core.errors import BriefingError
from briefing_app.settings import load_settings, save_settings
from briefing_app.ui.language import find_language
from briefing_app.ui.language_switch import Standing
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.safekeeping import look_after
from briefing_app.ui.screen import require_screen
from briefing_app.ui.state import AppState
from briefing_app.ui.theme import Theme
from briefing_app.workspace.workspace import Workspace

SIGNAL_CHECK_MILLISECONDS = 200
PREPARE_AFTER_MILLISECONDS = 1_500
"""Long after the first picture, and before anyone asks."""
TOUR_AFTER_MILLISECONDS = 600
"""When the eye has taken in the window."""
STYLE = ("-style", "fusion")
"""The same on every system. Said so, since Qt takes long to hand a style to Python."""
ICON_SIZES = (16, 32, 48, 128, 256, 512)
log = logging.getLogger(__name__)


def run(notebook: Path, given: Path | None = None) -> int:
    """Opens the window on a notebook, and a briefing file in it; stays until it is closed; the exit status.

    Raises `BriefingError` when it cannot be opened; by then the sentence has been shown, if there is a screen.
    """
    require_right_qt(PySide6.__version_info__[:2], sys.version_info[:2])
    require_screen()
    app = build_application(sys.argv)
    settings = load_settings(paths.settings_file())
    find_language().use(settings.language, settings.grouping)
    theme = Theme(app, settings.scheme, settings.text_step)
    with reporting_faults():
        try:
            workspace = Workspace(paths.vision_file(), notebook)
        except BriefingError as error:
            from briefing_app.ui import alerts  # late: seldom wanted

            alerts.show_error(error)
            raise
        with workspace:
            return _show_window(app, AppState(workspace, theme), given)


def build_application(arguments: list[str]) -> QApplication:
    """The application, with its name and its icon."""
    QCoreApplication.setApplicationName("Joint Vision Briefing")
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication([*arguments[:1], *STYLE])
    app.setDesktopFileName(paths.APP_NAME)
    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(paths.resources_folder() / "icons" / f"app-{size}.png"))
    app.setWindowIcon(icon)
    return app


def require_right_qt(qt: tuple[int, ...], python: tuple[int, ...]) -> None:
    """Refuses a pair that would die in the middle of work. Raises `BriefingError`.

    From 6.12 on, PySide6 drops a reference to None at every call that returns nothing; Python before 3.12 ends
    the process when none is left, after some thousands of calls.
    """
    if qt >= (6, 12) and python < (3, 12):
        raise BriefingError(
            f"PySide6 {'.'.join(map(str, qt))} does not run safely on Python {'.'.join(map(str, python))}.",
            "Install “pyside6<6.12”, or use Python 3.12 or later.",
        )


@contextmanager
def reporting_faults() -> Iterator[None]:
    """Within it a fault of the program is written down and said in a sentence; the window stays open."""
    before = sys.excepthook
    sys.excepthook = FaultReporter().report
    try:
        yield
    finally:
        sys.excepthook = before


def _show_window(app: QApplication, state: AppState, given: Path | None) -> int:
    settings = load_settings(paths.settings_file())
    standing = Standing(MainWindow(state, settings), state, settings, find_language())
    standing.window.show()
    standing.backup = look_after(state, standing.window)
    QTimer.singleShot(PREPARE_AFTER_MILLISECONDS, standing, lambda: _prepare(standing))
    if given is not None:
        QTimer.singleShot(0, standing, lambda: standing.window.open_file(given))
    elif not settings.tour_offered:
        QTimer.singleShot(TOUR_AFTER_MILLISECONDS, standing, lambda: standing.window.start_tour())
    state.start_watching()
    with _closing_on_signals(standing):
        status = app.exec()
    gc.enable()
    standing.state.stop_watching()
    standing.backup.wait()
    save_settings(paths.settings_file(), standing.settings(load_settings(paths.settings_file())))
    standing.window.deleteLater()
    return status


def _prepare(standing: Standing) -> None:
    from briefing_app.ui.tidying import Tidying  # late: the window is painted without it

    Tidying(lambda: standing.state.behind.is_working, standing)
    standing.window.warm_up()


@contextmanager
def _closing_on_signals(standing: Standing) -> Iterator[None]:
    """Closes the window as its own cross would, so that what is being typed is saved."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in handlers:
        signal.signal(number, lambda *_: standing.window.close())
    wake_up = QTimer(interval=SIGNAL_CHECK_MILLISECONDS)  # Python sees a signal only when it is given the turn
    wake_up.timeout.connect(lambda: None)
    wake_up.start()
    try:
        yield
    finally:
        wake_up.stop()
        for number, handler in handlers.items():
            signal.signal(number, handler)


class FaultReporter:
    """The last resort. Says one thing at a time: while the user reads, further faults are only written down."""

    def __init__(self) -> None:
        self._is_speaking = False

    def report(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Called for whatever nobody caught. A sentence meant for the user is shown as it is."""
        if isinstance(fault, KeyboardInterrupt):
            QApplication.closeAllWindows()
            return
        log_file = None if isinstance(fault, BriefingError) else _write_down(kind, fault, trace)
        from briefing_app.ui import alerts  # late: seldom wanted, and what happened is written down before

        if isinstance(fault, BriefingError):
            self._say(lambda: alerts.show_error(fault, QApplication.activeWindow()))
        else:
            self._say(lambda: alerts.show_fault(str(log_file), QApplication.activeWindow()))

    def _say(self, show: Callable[[], None]) -> None:
        if self._is_speaking:
            return
        self._is_speaking = True
        try:
            show()
        finally:
            self._is_speaking = False


def _write_down(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> Path:
    import traceback  # late: as above

    log_file = paths.log_file()
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        with log_file.open("a", encoding="utf-8") as stream:
            traceback.print_exception(kind, fault, trace, file=stream)
    except OSError:
        log.debug("no log can be written", exc_info=True)
    return log_file
