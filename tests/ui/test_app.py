"""Starting and ending: quickly, in order, and with a sentence when it cannot be."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from briefing_app.core.errors import BriefingError, NoScreen, NotebookTooNew
from briefing_app.settings import Settings, load_settings, save_settings
from briefing_app.ui import alerts
from briefing_app.ui import app as app_module
from briefing_app.ui.screen import has_screen, require_screen
from briefing_app.workspace.workspace import Workspace

SEEN_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing_app.ui import app
shown = app.MainWindow.show
def list_classes():
    return [f"{name}.{each}" for name in ("PySide6.QtGui", "PySide6.QtWidgets") for each in vars(sys.modules[name])]
def show(window):
    shown(window)
    QTimer.singleShot(0, lambda: (print("\\n".join((*sys.modules, *list_classes()))), print("SHOWN", flush=True)))
    if "--close" in sys.argv:
        QTimer.singleShot(50, window.close)
app.MainWindow.show = show
sys.exit(app.run(Path(sys.argv[1])))
"""

NOT_TO_PAINT = (
    "briefing_app.charts.spec",
    "briefing_app.cli.arguments",
    "briefing_app.cli.typed",
    "briefing_app.core.sheet_cells",
    "briefing_app.core.units",
    "briefing_app.storage.backup",
    "briefing_app.storage.rescue",
    "briefing_app.storage.search",
    "briefing_app.ui.alerts",
    "briefing_app.ui.dialogs.",
    "briefing_app.ui.keyboard_place",
    "briefing_app.ui.models.filter_words",
    "briefing_app.ui.models.hit_model",
    "briefing_app.ui.models.marks",
    "briefing_app.ui.panels.notes",
    "briefing_app.ui.panels.palette",
    "briefing_app.ui.panels.reader",
    "briefing_app.ui.undo",
    "briefing_app.ui.widgets.hit_delegate",
    "briefing_app.ui.widgets.marked_lines",
    "briefing_app.ui.widgets.search_results",
    "briefing_app.ui.widgets.sentence_popup",
    "briefing_app.ui.widgets.tag_names",
    "briefing_app.ui.window_acts",
    "platformdirs",
)
"""What the window is painted without: each was measured to cost more than its use then was worth."""
QT_NOT_TO_PAINT = {
    "PySide6.QtGui.QAccessible",
    "PySide6.QtGui.QTextLayout",
    "PySide6.QtWidgets.QFileDialog",
    "PySide6.QtWidgets.QMessageBox",
    "PySide6.QtWidgets.QStyle",
}
"""A class of Qt costs its enumerations, as soon as Python is handed anything that might be one of it."""


def start(notebook: Path, *arguments: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", SEEN_WINDOW, str(notebook), *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def test_the_first_window_waits_for_nothing_heavy(notebook_file: Path) -> None:
    process = start(notebook_file, "--close")
    output, _ = process.communicate(timeout=60)

    assert process.returncode == 0
    assert "SHOWN" in output
    loaded = set(output.split())
    assert "briefing_app.ui.panels.desk" in loaded
    late = {"pyqtgraph", "numpy", "reportlab", "sqlite_utils", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "uharfbuzz"}
    assert loaded & late == set()
    assert {name for name in loaded if name.startswith(NOT_TO_PAINT)} == set()
    assert loaded & QT_NOT_TO_PAINT == set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_as_its_cross_would(notebook_file: Path, number: int) -> None:
    process = start(notebook_file)
    assert process.stdout is not None
    while process.stdout.readline().strip() != "SHOWN":
        assert process.poll() is None
    process.send_signal(number)
    process.communicate(timeout=20)

    assert process.returncode == 0
    assert load_settings(paths.settings_file()).place == "desk/"


def test_a_notebook_that_cannot_be_opened_is_said_in_one_sentence(
    qapp: QApplication, notebook_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        workspace._connection.execute("PRAGMA user_version = 9999")
    said: list[BriefingError] = []
    monkeypatch.setattr(alerts, "show_error", said.append)
    monkeypatch.setattr(app_module, "build_application", lambda _arguments: qapp)

    with pytest.raises(NotebookTooNew):
        app_module.run(notebook_file)
    assert len(said) == 1


def test_a_fault_is_written_down_and_said_without_its_details(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(alerts, "show_fault", lambda log, _parent=None: said.append(log))
    with app_module.reporting_faults():
        try:
            raise ZeroDivisionError("secret")
        except ZeroDivisionError as fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)

    assert said == [str(paths.log_file())]
    assert "ZeroDivisionError: secret" in paths.log_file().read_text(encoding="utf-8")


def test_one_fault_is_said_at_a_time(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    reporter = app_module.FaultReporter()

    def show(log: str, _parent: object = None) -> None:
        said.append(log)
        reporter.report(ValueError, ValueError("while the user reads"), None)

    monkeypatch.setattr(alerts, "show_fault", show)
    reporter.report(ValueError, ValueError("first"), None)

    assert len(said) == 1
    assert "while the user reads" in paths.log_file().read_text(encoding="utf-8")


def test_a_sentence_meant_for_the_user_is_no_fault(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[BriefingError] = []
    monkeypatch.setattr(alerts, "show_error", lambda error, _parent=None: said.append(error))
    with app_module.reporting_faults():
        error = BriefingError("The disk is full.", "Make room.")
        sys.excepthook(type(error), error, None)

    assert said == [error]
    assert not paths.log_file().exists()


@pytest.mark.parametrize(
    ("qt", "python", "is_safe"),
    [((6, 11), (3, 11), True), ((6, 12), (3, 12), True), ((6, 12), (3, 11), False), ((7, 0), (3, 11), False)],
)
def test_a_pair_that_would_die_in_the_middle_of_work_is_refused(
    qt: tuple[int, int], python: tuple[int, int], is_safe: bool
) -> None:
    if is_safe:
        app_module.require_right_qt(qt, python)
    else:
        with pytest.raises(BriefingError, match="does not run safely"):
            app_module.require_right_qt(qt, python)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":54321"}, "linux", False),
        ({"DISPLAY": "not a display"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_found_or_missed_before_qt_ends_the_process(
    environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert has_screen(environment, platform) is expected


def test_without_a_screen_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    with pytest.raises(NoScreen, match="no screen"):
        require_screen()


def test_settings_of_others_survive_the_window(notebook_file: Path) -> None:
    save_settings(paths.settings_file(), Settings(marking="RESTRICTED", scheme="dark", place="item/V.2"))
    process = start(notebook_file, "--close")
    process.communicate(timeout=60)

    left = load_settings(paths.settings_file())
    assert (left.marking, left.scheme, left.place) == ("RESTRICTED", "dark", "item/V.2")
