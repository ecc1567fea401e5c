"""Lets a page hear of changes while it is seen; what it missed meanwhile it hears when it is shown again.

Else an act would wait for pages that nobody looks at.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from briefing_app.core.changes import Changes
from briefing_app.ui.state import AppState


class WhileSeen(QObject):
    """Passes on what is said around a page, with `Changes` or with nothing.

    What was missed is heard as one, of which only the kinds are known: a day's work may be a hundred thousand ids.

    With a `state`, nothing is heard while the place is changing: a page that comes first hears of the place, so that
    nothing is written twice, and one that goes writes nothing that is not seen any more.
    """

    def __init__(
        self, page: QWidget, signal: SignalInstance, hear: Callable[..., object], state: AppState | None = None
    ) -> None:
        super().__init__(page)
        self._page = page
        self._hear = hear
        self._state = state
        self._missed: tuple[Changes, ...] | None = None
        signal.connect(self._on_said)
        page.installEventFilter(self)
        if state is not None:
            state.arrived.connect(self._catch_up)

    def forget(self) -> None:
        """What was missed makes no difference any more, since all has been written anew."""
        self._missed = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() is QEvent.Type.Show and (self._state is None or not self._state.is_on_the_way):
            self._catch_up()
        return False

    def _catch_up(self) -> None:
        if self._missed is not None and self._page.isVisible():
            missed, self._missed = self._missed, None
            self._hear(*missed)

    def _on_said(self, *said: Changes) -> None:
        if self._page.isVisible() and not (self._state is not None and self._state.is_on_the_way):
            self._hear(*said)
        elif said:
            before = self._missed or ()
            self._missed = (Changes(kinds=said[0].kinds.union(*(each.kinds for each in before))),)
        else:
            self._missed = ()
