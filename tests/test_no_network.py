"""No connection is ever opened: every command, and the window, with sockets forbidden."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"

GUARDED = """
import sys
tried = []
def forbid(event, arguments):
    if event.startswith("socket.") and event not in ("socket.gethostname",):
        tried.append((event, str(arguments)))
        raise PermissionError(f"the network was tried: {event} {arguments}")
sys.addaudithook(forbid)
from briefing_app.cli.main import run
statuses = [run(line.split("\\t")) for line in sys.stdin.read().splitlines()]
print("STATUSES", statuses, "TRIED", tried, "NETWORK", [n for n in sys.modules if "QtNetwork" in n or "WebEngine" in n])
"""
WINDOW = """
import sys
tried = []
def forbid(event, arguments):
    if event.startswith("socket.") and event not in ("socket.gethostname",):
        tried.append((event, str(arguments)))
        raise PermissionError(event)
sys.addaudithook(forbid)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
QTimer.singleShot(0, lambda: None)
from briefing_app.ui import app
def look():
    window = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "main_window")
    for action in window.actions():
        if action.objectName() in ("targets", "mechanisms", "themes", "open", "press", "opening", "notes", "tags"):
            action.trigger()
            QApplication.processEvents()
    window.close()
from pathlib import Path
original = QApplication.exec
def exec_():
    QTimer.singleShot(1500, look)
    return original()
QApplication.exec = staticmethod(exec_)
status = app.run(Path(sys.argv[1]))
print("STATUSES", [status], "TRIED", tried, "NETWORK", [n for n in sys.modules if "QtNetwork" in n])
"""


def run_guarded(code: str, folder: Path, typed: str = "", *words: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "PYTHONPATH": str(SOURCE)}
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        input=typed,
        capture_output=True,
        text=True,
        env=environment,
        cwd=folder,
        timeout=120,
        check=False,
    )
    assert "STATUSES" in done.stdout, done.stderr
    return done.stdout.split("STATUSES")[1]


def test_no_command_opens_a_connection(tmp_path: Path) -> None:
    lines = [
        ["show", "VII.1"],
        ["search", "semiconductor https://example.org"],
        ["note", "add", "VII.1", "--text", "see https://example.org and \\\\server\\share"],
        ["tag", "add", "VII.1", "rail"],
        ["target", "measure", "personnel-exchange", "--value", "1000", "--date", "2026-01-01", "--source", "x"],
        ["target", "list"],
        ["briefing", "new", "Review", "VII.1"],
        ["notebook", "backup"],
        ["notebook", "export", "all.json"],
        ["notebook", "import", "all.json"],
        ["notebook", "check"],
        ["corpus", "export", "--out", "corpus"],
        ["pack", "VII", "--out", "pack.pdf"],
    ]
    typed = "\n".join("\t".join(["--notebook", "notebook.db", *line]) for line in lines)
    said = run_guarded(GUARDED, tmp_path, typed)
    assert said.strip() == f"{[0] * len(lines)} TRIED [] NETWORK []"


def test_the_window_opens_none_either(tmp_path: Path) -> None:
    said = run_guarded(WINDOW, tmp_path, "", str(tmp_path / "notebook.db"))
    assert said.strip() == "[0] TRIED [] NETWORK []"


def test_the_guard_sees_a_connection(tmp_path: Path) -> None:
    code = GUARDED.replace(
        "from briefing_app", "import socket\nsocket.create_connection(('127.0.0.1', 9))\nfrom briefing_app"
    )
    with pytest.raises(AssertionError, match="the network was tried"):
        run_guarded(code, tmp_path)
