"""Looks for garbage that holds itself together: in the thread of the window, while nothing is done behind it.

Left to itself Python looks wherever much is made at once: in the middle of an act, and behind the window, where
thousands of notes are read; and the window stands still until all of them have been looked at.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from briefing_app.ui.warming import is_loading

LOOK_MILLISECONDS = 500
ENOUGH = 5_000
"""So many new things are looked at in a few milliseconds."""
SELDOM = 10
"""After so many looks at what is new comes one at what was new then."""


class Tidying(QObject):
    """From now on nobody else looks. `is_busy` says whether something is done behind the window."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=LOOK_MILLISECONDS)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        new, looks, long_looks = gc.get_count()
        if new >= ENOUGH and not self._is_busy() and not is_loading():
            gc.collect(0 if looks < SELDOM else 1 if long_looks < SELDOM else 2)
