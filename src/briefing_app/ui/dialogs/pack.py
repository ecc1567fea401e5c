"""Make pack…: what goes in, what is left out, where to save; makes the pack and opens its preview.

Nothing typed is lost when something goes wrong: the sentence appears here, and everything stays filled in.
"""

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app import paths
from briefing_app.core.errors import BriefingError
from briefing_app.settings import load_settings, save_settings
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.ui.models.handling import MARKINGS
from briefing_app.ui.models.pack_choice import ensure_free, find_preset, say_counts, suggest_file
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.pack_form import PackFormChoice, PasswordField
from briefing_app.ui.widgets.pack_scope import PackScope
from briefing_app.workspace.forecasting import PackForecast, forecast_pack
from briefing_app.workspace.packing import DEFAULT_TITLE

DIALOG_WIDTH = 560


class PackDialog(QDialog):
    """Asks, makes, and opens what was made."""

    made = Signal(object)
    """With the path of the pack."""

    def __init__(self, state: AppState, item_ids: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._preset = find_preset(state.workspace.corpus, item_ids)
        self._settings = load_settings(paths.settings_file())
        self._process: PackProcess | None = None
        self._is_out_chosen = False
        self.setObjectName("pack_dialog")
        self.setWindowTitle(self.tr("Make pack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._connect()
        state.flush()
        self._suggest_out()
        self._show_choice()

    def reject(self) -> None:
        """Ends the making, if there is one; else closes."""
        if self._process is not None:
            self._process.cancel()
        else:
            super().reject()

    def _build(self) -> None:
        self._title = QLineEdit(DEFAULT_TITLE)
        _name(self._title, "pack_title", self.tr("Title of the pack"))
        self._marking = QComboBox()
        self._marking.setEditable(True)
        self._marking_text = cast(QLineEdit, self._marking.lineEdit())
        self._marking_text.setPlaceholderText(self.tr("None"))
        self._marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._marking.addItem(self.tr("None"), "")
        for marking in MARKINGS:
            self._marking.addItem(marking, marking)
        self._marking.setEditText(self._settings.marking)
        _name(self._marking, "pack_marking", self.tr("Handling marking on every page"))
        self._form = PackFormChoice(self)
        self._password = PasswordField(self)
        self._scope = PackScope(self._state.workspace.corpus, self._preset, self)
        self._out = ElidedLabel()
        _name(self._out, "pack_out", self.tr("Where the pack is saved"))
        self._choose_out = QPushButton(self.tr("Change…"))
        _name(self._choose_out, "pack_choose_out", self.tr("Choose where the pack is saved"))
        self._counts = _build_label("pack_counts", "secondary")
        self._findings = _build_label("pack_findings", "warning")
        self._error = _build_label("pack_error", "danger")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        _name(self._progress, "pack_progress", self.tr("Pages made"))
        self._step = _build_label("pack_step", "secondary")
        self._cancel = QPushButton(self.tr("Cancel"))
        _name(self._cancel, "pack_cancel", self.tr("Cancel"))
        self._make = QPushButton(self.tr("Make pack"))
        self._make.setProperty("primary", True)
        self._make.setDefault(True)
        _name(self._make, "pack_make", self.tr("Make the pack"))
        for widget in (self._findings, self._error, self._progress, self._step):
            widget.hide()

    def _arrange(self) -> None:
        choice = QVBoxLayout()
        choice.setSpacing(Space.S)
        choice.addWidget(self._scope, 1)
        choice.addWidget(self._counts)
        choice.addWidget(self._findings)
        out = QHBoxLayout()
        out.setSpacing(Space.M)
        out.addWidget(self._out, 1)
        out.addWidget(self._choose_out)
        self._fields = QWidget()
        form = QGridLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.M)
        form.setColumnStretch(1, 1)
        form.setRowStretch(3, 1)
        form.addWidget(_name_field(self.tr("&Title"), self._title), 0, 0)
        form.addWidget(self._title, 0, 1)
        form.addWidget(_name_field(self.tr("Mar&king"), self._marking), 1, 0)
        form.addWidget(self._marking, 1, 1)
        top = Qt.AlignmentFlag.AlignTop
        form.addWidget(_name_field(self.tr("&Product"), self._form.product_field, is_first=True), 2, 0, top)
        form.addWidget(self._form, 2, 1)
        form.addWidget(QLabel(self.tr("Goes in")), 3, 0, top)
        form.addLayout(choice, 3, 1)
        form.addWidget(_name_field(self.tr("Pass&word"), self._password.field, is_first=True), 4, 0, top)
        form.addWidget(self._password, 4, 1)
        form.addWidget(_name_field(self.tr("&Save as"), self._choose_out), 5, 0)
        form.addLayout(out, 5, 1)
        self._arrange_below()

    def _arrange_below(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._step)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._make)
        rule = QFrame()
        rule.setProperty("role", "rule")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._fields, 1)
        column.addWidget(rule)
        column.addWidget(self._error)
        column.addWidget(self._progress)
        column.addLayout(buttons)
        self.setMinimumWidth(DIALOG_WIDTH)
        self.resize(DIALOG_WIDTH, 1)

    def _connect(self) -> None:
        self._title.textChanged.connect(self._suggest_out)
        self._title.editingFinished.connect(self._show_choice)
        self._marking.activated.connect(self._on_marking_picked)
        self._marking_text.editingFinished.connect(self._show_choice)
        self._scope.scope_changed.connect(self._show_choice)
        self._form.form_changed.connect(self._grow)
        self._choose_out.clicked.connect(self._on_choose_out)
        self._make.clicked.connect(self._on_make)
        self._cancel.clicked.connect(self.reject)
        self._state.data_changed.connect(self._show_choice)

    def _show_choice(self) -> None:
        """Counts what the choice holds, and says what would be printed wrongly."""
        ids = self._scope.item_ids()
        self._make.setEnabled(ids is not None and self._process is None)
        self._make.setToolTip("" if ids is not None else self.tr("Tick at least one initiative."))
        if ids is None:
            self._counts.setText(self.tr("Tick at least one initiative."))
            self._findings.hide()
            return
        try:
            forecast = self._forecast(ids)
        except BriefingError as error:
            self._show_error(str(error))
            return
        self._counts.setText(say_counts(forecast))
        self._findings.setText("\n".join(forecast.findings))
        self._findings.setVisible(bool(forecast.findings))
        self._grow()

    def _forecast(self, ids: tuple[str, ...]) -> PackForecast:
        """Raises `BriefingError` where nothing can be made."""
        title, marking = self._title.text(), self._marking.currentText()
        return forecast_pack(self._state.workspace, ids, title=title, marking=marking)

    def _suggest_out(self) -> None:
        """Until the user chose a file, the title names one that is not there yet."""
        if not self._is_out_chosen:
            self._out.setText(str(suggest_file(self._folder(), self._title.text())))

    def _folder(self) -> Path:
        remembered = Path(self._settings.pack_folder)
        if self._settings.pack_folder and remembered.is_dir():
            return remembered
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents else Path.home()

    def _on_marking_picked(self, index: int) -> None:
        if not self._marking.itemData(index):
            self._marking.clearEditText()
        self._show_choice()

    def _on_choose_out(self) -> None:
        """The file dialog asks before an existing file is taken; with an ending added, none is."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the pack"), self._out.text(), self.tr("PDF documents (*.pdf)")
        )
        if name:
            out = Path(name)
            self._is_out_chosen = True
            self._out.setText(str(out if out.suffix.lower() == ".pdf" else ensure_free(Path(f"{name}.pdf"))))

    def _on_make(self) -> None:
        ids, unsaved = self._scope.item_ids(), self._state.flush()
        if ids is None:
            return
        if unsaved:
            self._show_error(str(unsaved[0]))
            return
        self._suggest_out()
        order = self._build_order(ids)
        process = PackProcess(order, self)
        process.progressed.connect(self._on_progressed)
        process.finished.connect(self._on_finished)
        process.failed.connect(self._on_failed)
        process.cancelled.connect(self._on_cancelled)
        try:
            self._state.workspace.protect_own_files(order.out)
            process.start()
        except BriefingError as error:
            self._show_error(str(error))
            return
        self._show_making(process)

    def _build_order(self, ids: tuple[str, ...]) -> PackOrder:
        return PackOrder(
            notebook=self._state.workspace.notebook_file,
            item_ids=ids,
            out=Path(self._out.text()),
            title=" ".join(self._title.text().split()),
            marking=" ".join(self._marking.currentText().split()),
            form=self._form.form(),
            password=self._password.password(),
        )

    def _show_making(self, process: PackProcess | None) -> None:
        """While a pack is made nothing but Cancel can be used."""
        self._process = process
        self._error.hide()
        self._progress.setRange(0, 1)
        self._progress.setValue(0)
        self._progress.setVisible(process is not None)
        self._step.setText(self.tr("Beginning…"))
        self._step.setVisible(process is not None)
        self._fields.setEnabled(process is None)
        self._make.setEnabled(process is None)

    def _show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
        self._grow()

    def _grow(self) -> None:
        """Makes room for sentences that have appeared; never less than the user gave."""
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._step.setText(self.tr("Page {0} of {1}").format(done, total))

    def _on_finished(self, out: Path) -> None:
        self._show_making(None)
        kept = load_settings(paths.settings_file())
        marking = " ".join(self._marking.currentText().split())
        save_settings(paths.settings_file(), replace(kept, marking=marking, pack_folder=str(out.parent)))
        self.made.emit(out)
        self.accept()
        from briefing_app.ui.panels.preview import PreviewWindow  # late: only a preview needs QtPdf

        PreviewWindow(self._state.theme, out, self.parentWidget()).show()

    def _on_failed(self, sentence: str) -> None:
        self._show_making(None)
        self._show_error(sentence)

    def _on_cancelled(self) -> None:
        self._show_making(None)


def _name_field(words: str, field: QWidget, *, is_first: bool = False) -> QLabel:
    """The label of a field; of the first of several, as high as that alone."""
    label = QLabel(words)
    label.setBuddy(field)
    if is_first:
        label.setMinimumHeight(field.sizeHint().height())
    return label


def _name(widget: QWidget, name: str, words: str) -> None:
    widget.setObjectName(name)
    widget.setAccessibleName(words)


def _build_label(name: str, tone: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label
