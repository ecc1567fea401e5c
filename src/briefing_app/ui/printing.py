"""Prints a PDF as sharp as the printer prints, a strip of a page at a time, so that the window goes on meanwhile.

A printer can vanish at any moment: whatever tells of it, the job ends with one sentence, and nothing is said to be
printed that was not.
"""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from briefing_app.core.product import PackForm, Product
from briefing_app.core.quick import dataclass
from briefing_app.ui.paper import put_on_paper

MOST_DOTS = 600
"""What office printers print on an inch; more would take four times as long, and nobody would see it."""
STRIP_PIXELS = 640_000
"""So much is drawn at once: more would be felt in the window."""
POINTS_PER_INCH = 72
GONE = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """One side of paper: which page, how many dots it has, where its strips go, and how far it has come."""

    page: int
    dots: QSize
    place: QRect
    strip: int


class PrintJob(QObject):
    """One PDF on its way to paper. Ends with exactly one of `finished`, `failed` and `cancelled`."""

    progressed = Signal(int, int)
    """How many sides are done, of how many."""
    finished = Signal()
    failed = Signal(str)
    """With a sentence that says why."""
    cancelled = Signal()

    def __init__(
        self, printer: QPrinter, name: str, pdf: bytes, parent: QObject | None = None, *, password: str = ""
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._name = name
        self._data = QBuffer(self)
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.setPassword(password)
        self._document.load(self._data)
        self._pages: Sequence[int] = ()
        self._done = 0
        self._row = 0
        self._sheet: _Sheet | None = None
        self._painter = QPainter()
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begins."""
        self._pages = choose_pages(self._printer, self._document.pageCount())
        if not self._pages:
            self.failed.emit(self.tr("None of those pages is in the pack. Choose others."))
            return
        self._printer.setDocName(self._name)
        self._printer.setFullPage(True)
        self._turn_paper(self._pages[0])
        if is_gone(self._printer) or not self._painter.begin(self._printer):
            self.failed.emit(self._say_gone())
            return
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._sheet = self._lay_sheet(self._pages[0])
        self._turn.start(0)

    def cancel(self) -> None:
        """Ends it at once; what the printer has already is no longer ours."""
        if self._turn.isActive():
            self._end(is_whole=False)
            self.cancelled.emit()

    def _go_on(self) -> None:
        """One strip more."""
        sheet = self._sheet
        assert sheet is not None, "a job that goes on has a sheet"
        if self._printer.printerState() in GONE:
            self._fail()
            return
        self._draw_strip(sheet)
        if self._row < sheet.dots.height():
            return
        self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._finish()
            return
        page = self._pages[self._done]
        self._turn_paper(page)
        if not self._printer.newPage():
            self._fail()
            return
        self._sheet, self._row = self._lay_sheet(page), 0

    def _draw_strip(self, sheet: _Sheet) -> None:
        height = min(sheet.strip, sheet.dots.height() - self._row)
        clip = QRect(0, self._row, sheet.dots.width(), height)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(sheet.dots)
        options.setScaledClipRect(clip)
        image = self._document.render(sheet.page, clip.size(), options)
        scale = sheet.place.width() / sheet.dots.width()
        if not _is_blank(image):
            top = sheet.place.top() + round(self._row * scale)
            below = sheet.place.top() + round((self._row + height) * scale)
            place = QRect(sheet.place.left(), top, sheet.place.width(), below - top)
            self._painter.drawImage(place, put_on_paper(image))
        self._row += height

    def _lay_sheet(self, page: int) -> _Sheet:
        """As large as the paper allows, in the shape of the page."""
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        points = self._document.pagePointSize(page)
        fitted = points.scaled(QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        place = QRect(paper.topLeft(), fitted)
        place.moveCenter(paper.center())
        coarser = -(-self._printer.resolution() // MOST_DOTS)
        dots = QSize(fitted.width() // coarser, fitted.height() // coarser)
        return _Sheet(page=page, dots=dots, place=place, strip=max(STRIP_PIXELS // dots.width(), 1))

    def _turn_paper(self, page: int) -> None:
        points = self._document.pagePointSize(page)
        is_wide = points.width() > points.height()
        way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(way)

    def _finish(self) -> None:
        if self._end(is_whole=True) and self._printer.printerState() not in GONE and not is_gone(self._printer):
            self.finished.emit()
        else:
            self.failed.emit(self._say_gone())

    def _fail(self) -> None:
        self._end(is_whole=False)
        self.failed.emit(self._say_gone())

    def _end(self, *, is_whole: bool) -> bool:
        self._turn.stop()
        if not is_whole:
            self._printer.abort()
        return self._painter.end()

    def _say_gone(self) -> str:
        name = self._printer.printerName() or self._printer.outputFileName()
        if not self._done or not self._pages:
            return self.tr(
                "“{0}” does not take the pack. See that it is switched on and connected, or choose another."
            ).format(name)
        words = self.tr("“{0}” stopped after {1} of {2} pages. See to it, or choose another, and print the rest.")
        return words.format(name, self._done, len(self._pages))


def choose_pages(printer: QPrinter, count: int) -> Sequence[int]:
    """The pages that are asked for, counted from 0, in the order and as often as they are to be printed."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        first, last = max(printer.fromPage(), 1), printer.toPage() or count
        pages = [
            page for page in pages if (first <= page + 1 <= last if ranges.isEmpty() else ranges.contains(page + 1))
        ]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    if printer.collateCopies():
        return pages * printer.copyCount()
    return [page for page in pages for _ in range(printer.copyCount())]


def is_gone(printer: QPrinter) -> bool:
    """Whether the system no longer knows a printer that it knew."""
    is_native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    return is_native and bool(printer.printerName()) and QPrinterInfo.printerInfo(printer.printerName()).isNull()


def prepare_printer(form: PackForm, points: QSizeF) -> QPrinter:
    """The printer that the system prefers, on paper of that size, with both sides used as the product wants it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setDuplex(choose_sides(form))
    return printer


def choose_sides(form: PackForm) -> QPrinter.DuplexMode:
    """Which sides of the paper a product is made for, and over which edge it is turned."""
    if form.product is Product.BOOKLET:
        return QPrinter.DuplexMode.DuplexShortSide
    if form.is_simplex or form.product is Product.ONE_PAGE:
        return QPrinter.DuplexMode.DuplexNone
    return QPrinter.DuplexMode.DuplexLongSide


def ask_printer(printer: QPrinter, count: int, parent: QWidget) -> bool:
    """The system's dialog: which printer, which pages, how many, both sides; whether it is to be printed."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies)
    dialog.setMinMax(1, count)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted


def _is_blank(image: QImage) -> bool:
    """Whether nothing was drawn on it: every dot is clear."""
    return not bytes(image.constBits()).strip(b"\0")
