"""Does what takes long in turns of the event loop, so that a key that is pressed meanwhile is answered in between."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


def in_next_turn(owner: QObject, act: Callable[[], object]) -> None:
    """Once what there is to paint is painted; after no time at all Qt would do it before. Not if the owner has gone."""
    QTimer.singleShot(1, owner, act)


class Turns(QObject):
    """Does one thing after another, each from one `yield` to the next, with a pause before each."""

    def __init__(self, parent: QObject, pause: int = 0) -> None:
        super().__init__(parent)
        self._parts: Iterator[object] = iter(())
        self._timer = QTimer(self, interval=pause)
        self._timer.timeout.connect(self._do_next)

    def begin(self, parts: Iterator[object]) -> None:
        """What is left of what was begun before is not done any more."""
        self._parts = parts
        self._timer.start()

    def _do_next(self) -> None:
        for _ in self._parts:
            return
        self._timer.stop()
