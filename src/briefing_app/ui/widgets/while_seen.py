"""Lets a page hear of changes while it is seen; what it missed meanwhile it hears when it is shown again.

Else an act would wait for pages that nobody looks at.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from briefing_app.core.changes import Changes, join_changes


class WhileSeen(QObject):
    """Passes on what is said around a page, with `Changes` or with nothing. What was missed is heard as one."""

    def __init__(self, page: QWidget, signal: SignalInstance, hear: Callable[..., object]) -> None:
        super().__init__(page)
        self._page = page
        self._hear = hear
        self._missed: tuple[Changes, ...] | None = None
        signal.connect(self._on_said)
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() is QEvent.Type.Show and self._missed is not None:
            missed, self._missed = self._missed, None
            self._hear(*missed)
        return False

    def _on_said(self, *said: Changes) -> None:
        if self._page.isVisible():
            self._hear(*said)
        else:
            self._missed = (join_changes((*(self._missed or ()), *said)),) if said else ()
