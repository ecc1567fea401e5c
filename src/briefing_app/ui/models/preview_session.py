"""A conversation about one briefing with the process that previews it: never more than one order at a time.

What changes while an order is being done is asked for once it is done, and only the last of it: however fast one
types, the process is never behind by more than one pack.
"""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.language_sentences import word_said
from briefing_app.ui.models.preview_process import PreviewProcess
from briefing_app.workspace.preview_messages import Answer, Ask, Order, Says

MOST_AT_ONCE = 6
"""So many leaves are drawn for one order, so that what matters more need not wait long."""


class PreviewSession(QObject):
    """Asks for the whole layout when something changed, and for leaves when they come into sight."""

    outlined = Signal(object)
    """With the `Answer` that brings the outline and its first leaves."""
    checked = Signal(object)
    """With what was found before printing."""
    drawn = Signal(object)
    """With the `Answer` that brings leaves."""
    failed = Signal(str)
    """The pack cannot be laid out; with a sentence."""

    def __init__(self, process: PreviewProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self._serial = 0
        self._laid_out = 0
        self._is_busy = False
        self._waiting: Order | None = None
        self._asked_of = ""
        self._leaves: list[int] = []
        self._drawing: tuple[int, ...] = ()
        process.answered.connect(self._on_answered)
        process.broken.connect(self._on_broken)

    @property
    def is_running(self) -> bool:
        """Whether the process is ready."""
        return self._process.is_running

    def lay_out(self, order: Order) -> None:
        """The pack as it is now; instead of what was asked for before and is not yet begun."""
        self._serial += 1
        self._waiting = replace(order, ask=Ask.LAY_OUT, serial=self._serial)
        self._leaves = []
        self._send()

    def draw(self, leaves: Iterable[int]) -> None:
        """Some leaves of what was laid out last, the most urgent first; instead of those asked for before."""
        self._leaves = [leaf for leaf in leaves if leaf not in self._drawing]
        self._send()

    def forget(self) -> None:
        """Nothing is wanted any more; what still comes is of no use."""
        self._serial += 1
        self._waiting, self._leaves = None, []

    def stop(self) -> None:
        """Ends the process until something is asked for again."""
        self.forget()
        self._process.stop()
        self._is_busy, self._laid_out, self._drawing = False, 0, ()

    def _send(self) -> None:
        if self._is_busy:
            return
        if self._waiting is not None:
            order, self._waiting = self._waiting, None
            self._asked_of = order.briefing_id
        elif self._leaves and self._laid_out == self._serial:
            now, self._leaves = self._leaves[:MOST_AT_ONCE], self._leaves[MOST_AT_ONCE:]
            self._drawing = tuple(now)
            order = Order(ask=Ask.DRAW, serial=self._serial, leaves=self._drawing)
        else:
            return
        self._is_busy = True
        self._process.ask(order)

    def _on_answered(self, answer: Answer) -> None:
        self._is_busy = answer.says is Says.OUTLINE  # what was found follows
        self._drawing = ()
        if answer.serial == self._serial or (answer.says is Says.OUTLINE and self._is_still_shown()):
            self._hand_on(answer)
        self._send()

    def _is_still_shown(self) -> bool:
        """Whether what waits is the same briefing as it is now: until then it is shown as it was."""
        return self._waiting is not None and self._waiting.briefing_id == self._asked_of

    def _hand_on(self, answer: Answer) -> None:
        match answer.says:
            case Says.OUTLINE:
                self._laid_out = answer.serial
                self.outlined.emit(answer)
            case Says.CHECKS:
                self.checked.emit(answer.checks)
            case Says.LEAVES:
                self.drawn.emit(answer)
            case Says.FAILED:
                self.failed.emit(word_said(answer.sentence))

    def _on_broken(self, sentence: str) -> None:
        self._is_busy, self._laid_out, self._drawing = False, 0, ()
        self._leaves = []
        if self._waiting is not None:
            self._send()
        else:
            self.failed.emit(sentence)
