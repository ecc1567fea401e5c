"""Print…: the pack or its numbered copies, through the system's dialog, with what is done so far and a way out."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.briefing import Briefing
from briefing_app.core.product import FULL_PACK, PackForm, Product
from briefing_app.ui import printing
from briefing_app.ui.actions import drop_letter
from briefing_app.ui.pack_records import keep_record
from briefing_app.ui.printing import PrintJob, prepare_printer
from briefing_app.ui.printing_sources import BriefingSource, PrintSource
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space

WIDTH = 460


def start_printing(state: AppState, briefing: Briefing, form: PackForm, parent: QWidget) -> "PrintDialog":
    """Asks how the pack of a briefing is to be printed, and prints it."""
    today = state.workspace.today()
    source = BriefingSource(state.workspace.notebook_file, briefing.id, form, today)
    dialog = PrintDialog(source, briefing.title, holders=briefing.holders, form=form, parent=parent)
    dialog.accepted.connect(lambda: state.say(dialog.summary))
    dialog.accepted.connect(lambda: keep_record(state, briefing, form))
    dialog.open()
    return dialog


class PrintDialog(QDialog):
    """Each copy is a job of its own, so that the printer can staple it."""

    def __init__(
        self,
        source: PrintSource,
        name: str,
        *,
        holders: Sequence[str] = (),
        form: PackForm = FULL_PACK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.summary = ""
        """What was printed, in a sentence."""
        self._source = source
        self._name = name
        self._holders = tuple(holders)
        self._form = form
        self._count, self._points = 0, QSizeF()
        self._printer: QPrinter | None = None
        self._job: PrintJob | None = None
        self._copy = 0
        self._out = ""
        source.setParent(self)
        self.setObjectName("print_dialog")
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._connect()
        source.begin()

    def reject(self) -> None:
        """Ends the printing, if there is one; else closes."""
        if self._printer is None:
            self._source.stop()
            super().reject()
        elif self._job is not None:
            self._job.cancel()
        else:
            self._leave_off("")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing goes on printing that nobody sees."""
        if self._job is not None:
            self._job.cancel()
        self._source.stop()
        super().closeEvent(event)

    def _build(self) -> None:
        self._title = QLabel(self._name)
        self._title.setObjectName("print_title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("type", "dialog")
        self._title.setWordWrap(True)
        self._size = QLabel(self.tr("The pages are being counted…"))
        self._size.setObjectName("print_size")
        self._size.setProperty("tone", "secondary")
        self._size.setWordWrap(True)
        self._whole = QRadioButton(self.tr("The &pack, not numbered"))
        self._copies = QRadioButton(
            self.tr("{count} &numbered copies, each with the name of who gets it").replace(
                "{count}", str(len(self._holders))
            )
        )
        for name, box in (("whole", self._whole), ("copies", self._copies)):
            box.setObjectName(f"print_{name}")
            box.setAccessibleName(drop_letter(box.text()))
            box.setVisible(bool(self._holders))
        (self._copies if self._holders else self._whole).setChecked(True)
        self._error = QLabel()
        self._error.setObjectName("print_error")
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("tone", "danger")
        self._error.setWordWrap(True)
        self._error.hide()
        self._progress = QProgressBar()
        self._progress.setObjectName("print_progress")
        self._progress.setAccessibleName(self.tr("Pages printed"))
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._step = QLabel()
        self._step.setObjectName("print_step")
        self._step.setTextFormat(Qt.TextFormat.PlainText)
        self._step.setProperty("tone", "secondary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("print_cancel")
        self._cancel.setAccessibleName(self._cancel.text())
        self._go = QPushButton(self.tr("Choose printer…"))
        self._go.setObjectName("print_go")
        self._go.setAccessibleName(self.tr("Choose the printer, and print"))
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._go.setEnabled(False)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._step, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        for widget in (self._title, self._size, self._copies, self._whole, self._error, self._progress):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self._source.counted.connect(self._on_counted)
        self._source.ready.connect(self._on_ready)
        self._source.failed.connect(self._leave_off)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go)
        self._copies.toggled.connect(self._start_anew)

    @property
    def _last(self) -> int:
        """How many copies are printed one after the other."""
        return len(self._holders) if self._copies.isChecked() else 1

    def _start_anew(self) -> None:
        self._copy = 0

    def _on_counted(self, count: int, points: QSizeF) -> None:
        self._count, self._points = count, points
        sheets = self.tr("1 page") if count == 1 else self.tr("{count} pages").replace("{count}", str(count))
        if self._form.product is Product.BOOKLET:
            words = self.tr("{count} sides of paper, printed on both, turned on the short edge, and folded")
            sheets = words.replace("{count}", str(count))
        self._size.setText(sheets)
        self._go.setEnabled(True)
        self._go.setFocus()
        if not self._holders:  # there is nothing else to ask
            QTimer.singleShot(0, self, self._on_go)

    def _on_go(self) -> None:
        """The system's dialog, and then one PDF after the other."""
        self._error.hide()
        printer = prepare_printer(self._form, self._points)
        printer.setDocName(self._name)
        is_chosen = printing.ask_printer(printer, self._count, self)
        if not is_chosen and not self._holders:
            self.reject()
        if not is_chosen:
            return
        self._printer, self._out = printer, printer.outputFileName()
        for widget in (self._whole, self._copies, self._go):
            widget.setEnabled(False)
        self._progress.show()
        self._fetch()

    def _fetch(self) -> None:
        self._progress.setRange(0, 0)
        self._step.setText(self.tr("The pages are being drawn…"))
        self._source.fetch(self._copy if self._copies.isChecked() else None)

    def _on_ready(self, pdf: bytes) -> None:
        if self._printer is None:
            return
        name = self._name
        if self._copies.isChecked():
            words = self.tr("{title}, copy {number} of {total}, {holder}")
            name = words.format(
                title=self._name, number=self._copy + 1, total=self._last, holder=self._holders[self._copy]
            )
            if self._out:
                self._printer.setOutputFileName(_number_file(self._out, self._copy + 1, self._last))
        self._job = PrintJob(self._printer, name, pdf, self, password=self._source.password)
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._leave_off)
        self._job.cancelled.connect(lambda: self._leave_off(""))
        self._job.start()

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total * self._last)
        self._progress.setValue(self._copy * total + done)
        if self._last == 1:
            self._step.setText(self.tr("Page {0} of {1}").format(done, total))
        else:
            words = self.tr("Copy {0} of {1}, page {2} of {3}")
            self._step.setText(words.format(self._copy + 1, self._last, done, total))

    def _on_finished(self) -> None:
        self._copy += 1
        if self._copy < self._last:
            self._fetch()
            return
        printer = self._printer.printerName() or self._out if self._printer is not None else ""
        words = self.tr("Sent to “{0}”.") if self._last == 1 else self.tr("Sent {1} copies to “{0}”.")
        self.summary = words.format(printer, self._last)
        self._printer = self._job = None
        self._source.stop()
        self.accept()

    def _leave_off(self, sentence: str) -> None:
        """Back to where it can be begun again; says how far copies have come."""
        if sentence and self._copy:
            words = self.tr("{0} The copies before number {1} are printed; printing goes on with that.")
            sentence = words.format(sentence, self._copy + 1)
        elif not sentence:
            self._start_anew()
        self._printer = self._job = None
        self._progress.hide()
        self._step.clear()
        for widget in (self._whole, self._copies):
            widget.setEnabled(True)
        self._go.setEnabled(bool(self._count))
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.adjustSize()


def _number_file(out: str, number: int, total: int) -> str:
    stem, dot, ending = out.rpartition(".")
    return f"{stem if dot else out}, copy {number:0{len(str(total))}}{dot}{ending if dot else ''}"
