"""Turns leaves of a PDF into pictures, beside the window's own work. It needs QtPdf: import it late.

One PDF after the other: a document is put away only when all its pictures are made.
"""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

from briefing_app.core.quick import dataclass
from briefing_app.ui.paper import put_on_paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A leaf as it looks, `size` pixels large. Small ones are for the row of all leaves."""

    serial: int
    leaf: int
    is_small: bool
    image: QImage


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A picture to be made: the which-th leaf of a PDF, and which of the pack it is."""

    place: int
    leaf: int
    size: QSize
    is_small: bool


class PreviewRenderer(QObject):
    """Makes pictures in the order in which they are wanted."""

    made = Signal(object)
    """With a `Picture`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[tuple[int, bytes, Sequence[Wanted]]] = deque()
        self._open: dict[int, Wanted] = {}
        self._serial = 0
        self._document: QPdfDocument | None = None
        self._data: QBuffer | None = None
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)

    def make(self, serial: int, pdf: bytes, wanted: Sequence[Wanted]) -> None:
        """Pictures of a PDF that is a part of the pack of that number; older packs are no longer wanted."""
        self._jobs = deque(job for job in self._jobs if job[0] >= serial)
        if wanted:
            self._jobs.append((serial, pdf, wanted))
        self._go_on()

    def _go_on(self) -> None:
        while not self._open and self._jobs:
            self._serial, pdf, wanted = self._jobs.popleft()
            self._load(pdf)
            for each in wanted:
                number = self._renderer.requestPage(each.place, each.size, QPdfDocumentRenderOptions())
                if number:
                    self._open[number] = each

    def _load(self, pdf: bytes) -> None:
        before = (self._document, self._data)
        self._data = QBuffer(self)
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._data)
        self._renderer.setDocument(self._document)
        for each in before:
            if each is not None:
                each.deleteLater()

    def _on_rendered(
        self, _place: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, number: int
    ) -> None:
        wanted = self._open.pop(number, None)
        if wanted is not None:
            self.made.emit(
                Picture(serial=self._serial, leaf=wanted.leaf, is_small=wanted.is_small, image=put_on_paper(image))
            )
        self._go_on()
