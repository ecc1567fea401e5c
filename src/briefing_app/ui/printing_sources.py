"""Where what is printed comes from: a file that is there, or a briefing whose pack is made for the printer alone."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal

from briefing_app.core.product import PackForm
from briefing_app.ui.language_sentences import word_said
from briefing_app.ui.models.preview_process import PreviewProcess
from briefing_app.workspace.preview_messages import Answer, Ask, Order, Says


class PrintSource(QObject):
    """Gives PDFs, one when asked for one."""

    counted = Signal(int, QSizeF)
    """How many leaves there are, and how large they are."""
    ready = Signal(bytes)
    """The PDF that was asked for."""
    failed = Signal(str)
    """There is none; with a sentence."""
    password = ""
    """With which they open."""

    def begin(self) -> None:
        """Finds out how much there is to print."""
        raise NotImplementedError

    def fetch(self, copy: int | None) -> None:
        """Asks for the whole pack, or for a numbered copy of it, counted from 0; copies come quickest in order."""
        raise NotImplementedError

    def stop(self) -> None:
        """Nothing more is wanted."""


class DataSource(PrintSource):
    """A PDF that is there already."""

    def __init__(
        self, pdf: bytes, count: int, points: QSizeF, parent: QObject | None = None, *, password: str = ""
    ) -> None:
        super().__init__(parent)
        self._pdf, self._count, self._points = pdf, count, points
        self.password = password

    def begin(self) -> None:
        """Known at once."""
        self.counted.emit(self._count, self._points)

    def fetch(self, copy: int | None) -> None:
        """Itself."""
        assert copy is None, "a file has no numbered copies"
        QTimer.singleShot(0, self, lambda: self.ready.emit(self._pdf))


class BriefingSource(PrintSource):
    """The pack of a briefing as it is now, made by a process of its own; no page of it is written to the disk."""

    def __init__(
        self, notebook: Path, briefing_id: str, form: PackForm, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._process = PreviewProcess(notebook, self)
        self._process.answered.connect(self._on_answered)
        self._process.broken.connect(self.failed)
        self._order = Order(ask=Ask.LAY_OUT, serial=1, briefing_id=briefing_id, form=form, today=today)

    def begin(self) -> None:
        """Lays it out."""
        self._process.ask(self._order)

    def fetch(self, copy: int | None) -> None:
        """Draws all of it, once for all copies."""
        ask = Ask.WHOLE if copy is None else Ask.COPY
        self._process.ask(Order(ask=ask, serial=self._order.serial, leaf=copy or 0))

    def stop(self) -> None:
        """Ends the process."""
        self._process.stop()

    def _on_answered(self, answer: Answer) -> None:
        if answer.says is Says.OUTLINE and answer.outline is not None:
            self.counted.emit(answer.outline.leaves, QSizeF(answer.outline.width, answer.outline.height))
        elif answer.says is Says.WHOLE:
            self.ready.emit(answer.pdf)
        elif answer.says is Says.FAILED:
            self.failed.emit(word_said(answer.sentence))
