"""From the start of the process until the window is painted, beside a bare PySide6 window.

Qt asks a window to update itself before it can be painted; what counts is when everything in it has been.
"""

from collections.abc import Iterator
from pathlib import Path

from bench.pairs import PYTHON, Pair, until_said

SAY_WHEN_PAINTED = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, say)  # when everything in it is painted too
        return False

def say():
    print(time.monotonic(), flush=True)
    os._exit(0)

def watch_and_run(*_):
    watch = Watch()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.installEventFilter(watch)
    return run_events()

run_events = QApplication.exec
QApplication.exec = watch_and_run
"""
OURS = (
    SAY_WHEN_PAINTED
    + """
os.environ["XDG_CONFIG_HOME"] = os.path.dirname(sys.argv[-1])  # the first page, wherever the user of this machine was
from briefing_app.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
)
BARE = (
    SAY_WHEN_PAINTED
    + """
from PySide6.QtWidgets import QSplitter, QTextBrowser, QTreeWidget
application = QApplication([])
window = QMainWindow()
splitter = QSplitter()
splitter.addWidget(QTreeWidget())
splitter.addWidget(QTextBrowser())
window.setCentralWidget(splitter)
window.resize(1440, 900)
window.show()
sys.exit(QApplication.exec())
"""
)


def pairs(folder: Path) -> Iterator[Pair]:
    """Our window on an existing notebook, beside a window with an empty tree and an empty text."""
    yield Pair(
        name="Start-up, process to first paint",
        ours=until_said([PYTHON, "-c", OURS, "--notebook", str(folder / "notebook.db")]),
        beside="bare PySide6 window",
        theirs=until_said([PYTHON, "-c", BARE]),
        runs=11,
    )
