"""Printing, to a printer that writes PDF: which pages, how sharp, how often; and printers that vanish."""

import io
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageRanges, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing_app.core.product import PackForm, Product
from briefing_app.ui import printing
from briefing_app.ui.printing import MOST_DOTS, PrintJob, choose_pages, choose_sides, is_gone, prepare_printer
from briefing_app.ui.printing_dialog import PrintDialog, start_printing
from briefing_app.ui.printing_sources import DataSource
from briefing_app.ui.state import AppState
from briefing_app.workspace import briefing as briefings

A4 = QSizeF(595.3, 841.9)
TAKES = 30_000
Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def pdf(tmp_path: Path) -> bytes:
    """Five pages, the third of them wide, each with its number and a frame at the edge of what is printed."""
    path = tmp_path / "five.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    for page in range(1, 6):
        size = QPageSize(QSizeF(842, 595) if page == 3 else QSizeF(595, 842), QPageSize.Unit.Point)
        writer.setPageSize(size)
        if page == 1:
            painter.begin(writer)
        else:
            writer.newPage()
        edge = QRectF(0, 0, writer.width(), writer.height())
        painter.fillRect(QRectF(500, 500, edge.width() - 1000, 400), Qt.GlobalColor.black)
        painter.drawText(QPointF(1500, 3000 + 600 * page), f"Page {page}")
    painter.end()
    return path.read_bytes()


class Printer(QPrinter):
    """Writes a PDF, and vanishes after some pages where it is told to."""

    def __init__(self, out: Path, *, pages_left: int = 10**6, resolution: int = 150) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(out))
        self.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.setResolution(resolution)
        self._pages_left = pages_left

    def newPage(self) -> bool:  # noqa: N802 (Qt's name)
        """Whether there is one."""
        self._pages_left -= 1
        return self._pages_left > 0 and super().newPage()


class Ends:
    """How a job ended."""

    def __init__(self, job: PrintJob) -> None:
        self.all: list[str] = []
        self.pages: list[tuple[int, int]] = []
        job.finished.connect(lambda: self.all.append("finished"))
        job.cancelled.connect(lambda: self.all.append("cancelled"))
        job.failed.connect(self.all.append)
        job.progressed.connect(lambda done, total: self.pages.append((done, total)))


def run(job: PrintJob, qtbot: QtBot) -> Ends:
    ends = Ends(job)
    job.start()
    qtbot.waitUntil(lambda: bool(ends.all), timeout=TAKES)
    return ends


def pictures(file: Path, scale: float = 1.0) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(io.BytesIO(file.read_bytes()))
    try:
        return [page.render(scale=scale).to_pil().convert("L") for page in document]
    finally:
        document.close()


def test_every_page_is_printed_as_it_looks_upright_or_wide(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "printed.pdf"
    ends = run(PrintJob(Printer(out), "Five", pdf), qtbot)
    assert ends.all == ["finished"]
    assert ends.pages == [(number, 5) for number in range(1, 6)]
    (tmp_path / "source.pdf").write_bytes(pdf)
    printed, source = pictures(out), pictures(tmp_path / "source.pdf")
    assert [page.width > page.height for page in printed] == [False, False, True, False, False]
    for ours, theirs in zip(printed, source, strict=True):
        difference = ImageChops.difference(ours.resize(theirs.size), theirs)
        assert sum(difference.histogram()[128:]) < theirs.width * theirs.height / 500


@pytest.mark.parametrize(("resolution", "dots"), [(300, 300), (600, 600), (1200, 600), (1000, 500)])
def test_pages_are_as_sharp_as_the_printer_up_to_what_is_seen(
    pdf: bytes, tmp_path: Path, qtbot: QtBot, resolution: int, dots: int
) -> None:
    assert dots <= MOST_DOTS
    out = tmp_path / "printed.pdf"
    printer = Printer(out, resolution=resolution)
    printer.setFromTo(1, 1)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert run(PrintJob(printer, "Five", pdf), qtbot).all == ["finished"]
    document = pypdfium2.PdfDocument(io.BytesIO(out.read_bytes()))
    (page,) = document
    (width,) = {image.get_px_size()[0] for image in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])}
    assert width == pytest.approx(595 / 72 * dots, abs=1)
    document.close()


def test_pages_are_chosen_as_the_dialog_says(tmp_path: Path, qtbot: QtBot) -> None:
    printer = Printer(tmp_path / "out.pdf")
    assert choose_pages(printer, 4) == [0, 1, 2, 3]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1-2,4"))
    assert choose_pages(printer, 5) == [0, 1, 3]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert choose_pages(printer, 5) == [3, 1, 0]
    printer.setPageRanges(QPageRanges.fromString("9-12"))
    assert choose_pages(printer, 5) == []
    printer.setPageRanges(QPageRanges())
    printer.setFromTo(2, 3)
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    printer.setCopyCount(2)
    if not printer.supportsMultipleCopies():
        printer.setCollateCopies(True)
        assert choose_pages(printer, 5) == [1, 2, 1, 2]
        printer.setCollateCopies(False)
        assert choose_pages(printer, 5) == [1, 1, 2, 2]


def test_pages_that_are_not_there_are_said(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    printer = Printer(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("9-12"))
    job = PrintJob(printer, "Five", pdf)
    ends = Ends(job)
    job.start()
    assert ends.all == ["None of those pages is in the pack. Choose others."]


def test_a_printer_that_vanishes_is_said_with_how_far_it_came(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    ends = run(PrintJob(Printer(tmp_path / "out.pdf", pages_left=3), "Five", pdf), qtbot)
    (sentence,) = ends.all
    assert "stopped after 3 of 5 pages" in sentence
    assert ends.pages[-1] == (3, 5)


@pytest.mark.qt_log_ignore("cannot be opened|Unable|Could not|open file|begin")
def test_a_printer_that_takes_nothing_is_said(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    ends = run(PrintJob(Printer(tmp_path / "not there" / "out.pdf"), "Five", pdf), qtbot)
    (sentence,) = ends.all
    assert "does not take the pack" in sentence


def test_a_printer_that_the_system_no_longer_knows_is_gone(tmp_path: Path, qtbot: QtBot) -> None:
    class Vanished(Printer):
        def outputFormat(self) -> QPrinter.OutputFormat:  # noqa: N802 (as above)
            return QPrinter.OutputFormat.NativeFormat

        def printerName(self) -> str:  # noqa: N802 (as above)
            return "Laser, third floor"

    assert is_gone(Vanished(tmp_path / "out.pdf"))
    assert not is_gone(Printer(tmp_path / "out.pdf"))


def test_a_job_is_cancelled_in_the_middle_of_a_page(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    job = PrintJob(Printer(tmp_path / "out.pdf", resolution=600), "Five", pdf)
    ends = Ends(job)
    job.start()
    QTimer.singleShot(30, job.cancel)
    qtbot.waitUntil(lambda: bool(ends.all), timeout=TAKES)
    QTest.qWait(50)
    assert ends.all == ["cancelled"]
    assert len(ends.pages) < 5


def test_the_window_goes_on_meanwhile(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    printer = Printer(tmp_path / "out.pdf", resolution=600)
    printer.setFromTo(1, 1)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    job = PrintJob(printer, "Five", pdf)
    ends, turns = Ends(job), [time.thread_time()]
    tick = QTimer()
    tick.timeout.connect(lambda: turns.append(time.thread_time()))
    tick.start(0)
    job.start()
    qtbot.waitUntil(lambda: bool(ends.all), timeout=TAKES)
    gaps = [after - before for before, after in pairwise(turns)]
    assert max(gaps) < 0.1
    assert sorted(gaps)[len(gaps) * 19 // 20] < 0.05


@pytest.mark.parametrize(
    ("form", "duplex"),
    [
        (PackForm(), QPrinter.DuplexMode.DuplexLongSide),
        (PackForm(product=Product.BOOKLET), QPrinter.DuplexMode.DuplexShortSide),
        (PackForm(is_simplex=True), QPrinter.DuplexMode.DuplexNone),
        (PackForm(product=Product.ONE_PAGE), QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_both_sides_are_used_as_the_product_wants_it(form: PackForm, duplex: QPrinter.DuplexMode) -> None:
    assert choose_sides(form) == duplex


def test_the_paper_is_that_of_the_pack_upright(qtbot: QtBot) -> None:
    printer = prepare_printer(PackForm(), QSizeF(841.9, 595.3))
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4


class Chooser:
    """Stands for the person before the system's dialog."""

    def __init__(self, make: Callable[[QPrinter], None], *, accepts: bool = True) -> None:
        self.asked: list[int] = []
        self._make = make
        self._accepts = accepts

    def __call__(self, printer: QPrinter, count: int, _parent: QWidget) -> bool:
        self.asked.append(count)
        self._make(printer)
        return self._accepts


def into(out: Path) -> Callable[[QPrinter], None]:
    def make(printer: QPrinter) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        printer.setResolution(100)

    return make


def click(dialog: PrintDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, f"print_{name}")
    assert button is not None
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_file_goes_to_the_systems_dialog_at_once(
    pdf: bytes, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser = Chooser(into(tmp_path / "printed.pdf"))
    monkeypatch.setattr(printing, "ask_printer", chooser)
    dialog = PrintDialog(DataSource(pdf, 5, A4), "Five")
    with qtbot.waitSignal(dialog.accepted, timeout=TAKES):
        dialog.open()
    assert chooser.asked == [5]
    assert len(pictures(tmp_path / "printed.pdf", 0.1)) == 5


def test_who_leaves_the_systems_dialog_prints_nothing(
    pdf: bytes, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "ask_printer", Chooser(into(tmp_path / "printed.pdf"), accepts=False))
    dialog = PrintDialog(DataSource(pdf, 5, A4), "Five")
    with qtbot.waitSignal(dialog.rejected, timeout=TAKES):
        dialog.open()
    assert not (tmp_path / "printed.pdf").exists()


def test_numbered_copies_are_printed_in_one_go_each_for_its_holder(
    state: AppState, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = briefings.add_briefing(state.workspace, "Review", ["VII.1"], holders=("Minister", "Director", "Desk"))
    briefing = briefings.fetch_briefing(state.workspace, made.ids[0])
    chooser = Chooser(into(tmp_path / "printed.pdf"))
    monkeypatch.setattr(printing, "ask_printer", chooser)
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[str] = []
    state.said.connect(said.append)
    dialog = start_printing(state, briefing, PackForm(), parent)
    qtbot.waitUntil(lambda: _find(dialog, QAbstractButton, "print_go").isEnabled(), timeout=TAKES)
    assert _find(dialog, QRadioButton, "print_copies").isChecked()
    with qtbot.waitSignal(dialog.accepted, timeout=TAKES):
        click(dialog, "go")
    copies = [tmp_path / f"printed, copy {number}.pdf" for number in (1, 2, 3)]
    looks = [pictures(copy, 0.8) for copy in copies]
    assert [len(look) for look in looks] == chooser.asked * 3
    assert all(ImageChops.difference(first, second).getbbox() for first, second in zip(*looks[:2], strict=True))
    assert said == [f"Sent 3 copies to “{tmp_path / 'printed.pdf'}”."]


@pytest.mark.qt_log_ignore("cannot be opened|Unable|Could not|open file|begin")
def test_after_a_printer_failed_printing_goes_on_with_the_copy_that_failed(
    state: AppState, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = briefings.add_briefing(state.workspace, "Review", ["VII.1"], holders=("Minister", "Director", "Desk"))
    briefing = briefings.fetch_briefing(state.workspace, made.ids[0])
    monkeypatch.setattr(printing, "ask_printer", Chooser(into(tmp_path / "printed.pdf")))
    (tmp_path / "printed, copy 2.pdf").mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = start_printing(state, briefing, PackForm(), parent)
    qtbot.waitUntil(lambda: _find(dialog, QAbstractButton, "print_go").isEnabled(), timeout=TAKES)
    click(dialog, "go")
    error = _find(dialog, QLabel, "print_error")
    qtbot.waitUntil(error.isVisible, timeout=TAKES)
    assert "does not take the pack" in error.text()
    assert "before number 2 are printed" in error.text()
    (tmp_path / "printed, copy 2.pdf").rmdir()
    (tmp_path / "printed, copy 1.pdf").unlink()
    with qtbot.waitSignal(dialog.accepted, timeout=TAKES):
        click(dialog, "go")
    assert not (tmp_path / "printed, copy 1.pdf").exists()
    assert all((tmp_path / f"printed, copy {number}.pdf").is_file() for number in (2, 3))


def test_what_may_not_be_printed_is_said_and_the_dialog_stays(
    state: AppState, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = briefings.add_briefing(state.workspace, "Review", ["VII.1"], marking="\u200b", holders=("Minister",))
    briefing = briefings.fetch_briefing(state.workspace, made.ids[0])
    monkeypatch.setattr(printing, "ask_printer", Chooser(into(tmp_path / "printed.pdf")))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = start_printing(state, briefing, PackForm(), parent)
    qtbot.waitUntil(lambda: _find(dialog, QAbstractButton, "print_go").isEnabled(), timeout=TAKES)
    click(dialog, "go")
    error = _find(dialog, QLabel, "print_error")
    qtbot.waitUntil(error.isVisible, timeout=TAKES)
    assert "marking shows nothing" in error.text()
    assert not list(tmp_path.glob("printed*"))
    click(dialog, "cancel")
    assert not isValid(dialog) or not dialog.isVisible()


def _find(dialog: PrintDialog, kind: type[Part], name: str) -> Part:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found
