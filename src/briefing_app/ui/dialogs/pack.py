"""Make pack…: what goes in, what is left out, where to save; makes the pack and opens its preview.

Nothing typed is lost when something goes wrong: the sentence appears here, and everything stays filled in. What was
found leads to its place, here or in the window behind, and is looked at again when it was mended there.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app import paths
from briefing_app.core.errors import BriefingError
from briefing_app.core.finding import Finding, Severity
from briefing_app.settings import load_settings, save_settings
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.ui.dialogs.choosing import while_open
from briefing_app.ui.dialogs.fitting import FittingDialog
from briefing_app.ui.language_sentences import word, word_error, word_said
from briefing_app.ui.models.pack_choice import (
    find_finding_place,
    find_preset,
    name_record,
    say_counts,
)
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.pack_destination import PackDestination
from briefing_app.ui.widgets.pack_findings import PackFindings
from briefing_app.ui.widgets.pack_form import PackFormChoice
from briefing_app.ui.widgets.pack_labels import build_label, name_field, name_widget
from briefing_app.ui.widgets.pack_making import PackMaking
from briefing_app.ui.widgets.pack_marking import MarkingChoice
from briefing_app.ui.widgets.pack_more import PackMore
from briefing_app.ui.widgets.pack_scope import PackScope
from briefing_app.workspace.forecasting import PackForecast, forecast_pack
from briefing_app.workspace.packing import DEFAULT_TITLE
from briefing_app.workspace.workspace import Workspace

DIALOG_WIDTH = 600


class PackDialog(FittingDialog):
    """Asks, makes, and opens what was made. It stays open beside the window, where a finding may lead."""

    made = Signal(object)
    """With the path of the pack."""

    def __init__(
        self,
        state: AppState,
        item_ids: tuple[str, ...] = (),
        parent: QWidget | None = None,
        *,
        of_briefing: bool = False,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._preset = find_preset(state.workspace.corpus, item_ids)
        self._settings = load_settings(paths.settings_file())
        self._process: PackProcess | None = None
        self.setObjectName("pack_dialog")
        self.setWindowTitle(self.tr("Make pack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(of_briefing=of_briefing)
        self._arrange()
        self._connect()
        state.flush()
        self._destination.suggest(self._title.text())
        self._show_choice()
        self.fit()

    def make_room(self) -> bool:
        """Closes for another one; comes to the front instead while it is at work."""
        if self._process is None:
            return self.close()
        self.raise_()
        self.activateWindow()
        return False

    def reject(self) -> None:
        """Ends the making, if there is one; else closes."""
        if self._process is not None:
            self._process.cancel()
        else:
            super().reject()

    def lead_to(self, finding: Finding) -> None:
        """Takes the keyboard to what a finding is about, here or in the window behind."""
        if finding.note_id or finding.item_id:
            place = find_finding_place(self._state.workspace, finding)
            if place is not None:
                self._state.go(place)
                self._show_window()
        else:
            self._start_field(finding.field)

    def _start_field(self, field: str) -> None:
        match field:
            case "title":
                self._title.setFocus()
            case "marking":
                self._marking.start()
            case "items":
                self._scope.setFocus()
            case _:
                self._more.start(field)

    def _show_window(self) -> None:
        window = self.parentWidget()
        if window is not None:
            window.raise_()
            window.activateWindow()

    def _build(self, *, of_briefing: bool) -> None:
        self._fields = self.build_fields("pack_fields")
        self._title = QLineEdit(DEFAULT_TITLE, self._fields)
        name_widget(self._title, "pack_title", self.tr("Title of the pack"))
        self._marking = MarkingChoice(self._fields)
        self._marking.show_words(self._settings.marking)
        self._form = PackFormChoice(self._fields)
        self._scope = PackScope(self._state.workspace.corpus, self._preset, self._fields)
        self._destination = PackDestination(self._settings.pack_folder, self._fields)
        self._counts = build_label("pack_counts", "secondary", self._fields)
        self._more = PackMore(self._state.theme, of_briefing=of_briefing, parent=self._fields)
        self._findings = PackFindings(self._state.theme, self)
        self._making = PackMaking(self)

    def _arrange(self) -> None:
        self._choice = QVBoxLayout()
        self._choice.setSpacing(Space.S)
        self._choice.addWidget(self._scope, 1)
        self._choice.addWidget(self._counts)
        form = QGridLayout(self._fields)
        form.setContentsMargins(0, 0, Space.XS, 0)
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.M)
        form.setColumnStretch(1, 1)
        form.setRowStretch(3, 1)
        top = Qt.AlignmentFlag.AlignTop
        form.addWidget(name_field(self.tr("&Title"), self._title, self._fields), 0, 0)
        form.addWidget(self._title, 0, 1)
        form.addWidget(name_field(self.tr("Mar&king"), self._marking.field, self._fields), 1, 0)
        form.addWidget(self._marking, 1, 1)
        product = name_field(self.tr("&Product"), self._form.product_field, self._fields, is_first=True)
        form.addWidget(product, 2, 0, top)
        form.addWidget(self._form, 2, 1)
        form.addWidget(name_field(self.tr("G&oes in"), self._scope, self._fields), 3, 0, top)
        form.addLayout(self._choice, 3, 1)
        form.addWidget(name_field(self.tr("&Save as"), self._destination.field, self._fields), 4, 0)
        form.addWidget(self._destination, 4, 1)
        form.addWidget(self._more, 5, 0, 1, 2)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        below = (rule, self._findings, self._making)
        self.arrange_fields(self._fields, below, least_width=DIALOG_WIDTH)

    def _connect(self) -> None:
        self._title.textChanged.connect(self._destination.suggest)
        self._title.editingFinished.connect(self._show_choice)
        self._marking.changed.connect(self._show_choice)
        self._scope.scope_changed.connect(self._show_choice)
        self._form.form_changed.connect(self.fit)
        self._more.changed.connect(self._show_choice)
        self._more.toggled.connect(self.fit)
        self._more.refused.connect(self._show_error)
        self._findings.place_asked.connect(self.lead_to)
        self._making.make_asked.connect(self._on_make)
        self._making.cancel_asked.connect(self.reject)
        self._state.data_changed.connect(self._show_choice)

    def _show_choice(self) -> None:
        """Counts what the choice holds, and says what was found; what blocks keeps the pack from being made."""
        ids = self._scope.item_ids()
        if ids is None:
            self._counts.setText(self.tr("Tick at least one initiative."))
            self._findings.show_findings(())
            self._making.allow(self._counts.text(), is_making=self._process is not None)
            return
        self._state.behind.ask(
            "pack forecast",
            self._ask_forecast(ids),
            while_open(self, self._show_forecast),
            while_open(self, self._show_refusal),
        )

    def _show_refusal(self, error: BriefingError) -> None:
        self._making.allow(word_error(error), is_making=self._process is not None)
        self._show_error(word_error(error))

    def _show_forecast(self, forecast: PackForecast) -> None:
        if self._scope.item_ids() is None:  # chosen away since it was asked for
            return
        self._making.show_error("")
        self._counts.setText(say_counts(forecast))
        self._findings.show_findings(forecast.checks)
        self._making.allow(self._find_obstacle(forecast), is_making=self._process is not None)
        self.fit()

    def _find_obstacle(self, forecast: PackForecast) -> str:
        """Why no pack can be made of this; empty if one can."""
        if self._more.protection.lacks_password:
            return self.tr("Type a password, or choose the file for an archive.")
        return next((word(each.sentence) for each in forecast.checks if each.severity is Severity.BLOCKS), "")

    def _ask_forecast(self, ids: tuple[str, ...]) -> Callable[[Workspace], PackForecast]:
        """Of what is chosen now. The question raises `BriefingError` where nothing can be made."""
        title, marking, extras = self._title.text(), self._marking.words(), self._more.extras()
        return lambda workspace: forecast_pack(workspace, ids, title=title, marking=marking, extras=extras)

    def _on_make(self) -> None:
        ids, unsaved = self._scope.item_ids(), self._state.flush()
        if ids is None:
            return
        if unsaved:
            self._show_error(word_error(unsaved[0]))
            return
        self._destination.suggest(self._title.text())
        order = self._build_order(ids)
        process = PackProcess(order, self)
        process.progressed.connect(self._making.show_step)
        process.finished.connect(self._on_finished)
        process.failed.connect(self._on_failed)
        process.cancelled.connect(lambda: self._show_making(None))
        try:
            self._state.workspace.protect_own_files(order.out)
            process.start()
        except BriefingError as error:
            self._show_error(word_error(error))
            return
        self._show_making(process)

    def _build_order(self, ids: tuple[str, ...]) -> PackOrder:
        out = self._destination.file
        return PackOrder(
            notebook=self._state.workspace.notebook_file,
            item_ids=ids,
            out=out,
            title=" ".join(self._title.text().split()),
            marking=self._marking.words(),
            form=self._form.form(),
            password=self._more.protection.password(),
            extras=self._more.extras(),
            record=name_record(out) if self._more.keeps_record else None,
        )

    def _show_making(self, process: PackProcess | None) -> None:
        self._process = process
        self._making.show_making(is_making=process is not None)
        self._making.allow("", is_making=process is not None)
        self._fields.setEnabled(process is None)
        self._findings.setEnabled(process is None)

    def _show_error(self, sentence: str) -> None:
        self._making.show_error(sentence)
        self.fit()

    def _on_finished(self, out: Path) -> None:
        self._show_making(None)
        kept = load_settings(paths.settings_file())
        remembered = replace(kept, marking=self._marking.words(), pack_folder=str(out.parent))
        save_settings(paths.settings_file(), remembered)
        self.made.emit(out)
        self.accept()
        from briefing_app.ui.panels.preview import PreviewWindow  # late: only a preview needs QtPdf

        password = self._more.protection.password()
        PreviewWindow(self._state.theme, out, self.parentWidget(), password=password).show()

    def _on_failed(self, sentence: str) -> None:
        self._show_making(None)
        self._show_error(word_said(sentence))
