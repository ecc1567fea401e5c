"""A late supplement: what is new in a briefing since its last pack, as pages 12A, 12B behind page 12 of that."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from briefing_app import paths
from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import BriefingError
from briefing_app.settings import load_settings
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.ui.dialogs.fitting import FittingDialog
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.moments import say_recorded_day
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.pack_destination import PackDestination
from briefing_app.ui.widgets.pack_making import PackMaking
from briefing_app.ui.widgets.still_fields import StillCombo
from briefing_app.workspace.pack_records import SupplementPlan, find_kept_record, plan_supplement, prepare_record

WIDTH, PAGE_WIDTH = 560, 96
ANYWHERE = Qt.AlignmentFlag(0)


class BriefingSupplementDialog(FittingDialog):
    """`made` comes with the file. The pack is the one that was made or printed last, unless another is chosen."""

    made = Signal(object)

    def __init__(self, state: AppState, briefing: Briefing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._briefing = briefing
        self._plan: SupplementPlan | None = None
        self._record_file = find_kept_record(state.workspace.notebook_file, briefing.id)
        self._process: PackProcess | None = None
        self.setObjectName("briefing_supplement_dialog")
        self.setWindowTitle(self.tr("Late supplement"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._connect()
        self._read_record()
        (self._choose if self._plan is None else self._after).setFocus()

    def reject(self) -> None:
        """While a supplement is made, stops that first."""
        if self._process is not None:
            self._process.cancel()
        else:
            super().reject()

    def _build(self) -> None:
        self._title = _make_label("title", self._briefing.title)
        self._title.setProperty("type", "dialog")
        self._pack = _make_label("pack", "")
        self._choose = QPushButton(self.tr("Another &pack…"))
        self._choose.setObjectName("briefing_supplement_choose")
        self._choose.setAccessibleName(self.tr("Choose the record of another pack"))
        self._after = StillCombo()
        self._after.setObjectName("briefing_supplement_after")
        self._after.setAccessibleName(self.tr("Behind which page of the pack it goes"))
        self._after.setFixedWidth(PAGE_WIDTH)
        self._new = _make_label("new", "")
        self._destination = PackDestination(load_settings(paths.settings_file()).pack_folder)
        self._making = PackMaking()
        make = self._making.findChild(QPushButton, "pack_make")
        if make is not None:
            make.setText(self.tr("Make supplement"))
            make.setAccessibleName(self.tr("Make the supplement"))

    def _arrange(self) -> None:
        fields = self.build_fields("briefing_supplement_fields")
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, 1, 3)
        after = QLabel(self.tr("&Behind page"))
        after.setBuddy(self._after)
        for row, (label, widget) in enumerate(
            (
                (QLabel(self.tr("To the pack")), self._pack),
                (after, self._after),
                (QLabel(self.tr("New in it")), self._new),
                (QLabel(self.tr("Save as")), self._destination),
            ),
            start=1,
        ):
            label.setProperty("tone", "secondary")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if widget is self._new else ANYWHERE)
            span = 1 if widget in (self._pack, self._after) else 2
            grid.addWidget(widget, row, 1, 1, span, Qt.AlignmentFlag.AlignLeft if widget is self._after else ANYWHERE)
        grid.addWidget(self._choose, 1, 2)
        self.setTabOrder(self._choose, self._after)
        self.setTabOrder(self._after, self._destination.field)
        self.arrange_fields(fields, (self._making,), least_width=WIDTH)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._on_choose)
        self._after.currentIndexChanged.connect(lambda _: self._suggest())
        self._making.make_asked.connect(self._on_make)
        self._making.cancel_asked.connect(self.reject)

    def _read_record(self) -> None:
        """Which pack it is, what is new since, and where that goes by itself."""
        self._plan = None
        if self._record_file is None:
            self._show_none(
                self.tr("No pack of this briefing was made here yet. Make one, or choose the record of one.")
            )
            return
        try:
            plan = plan_supplement(self._state.workspace, self._briefing.id, self._record_file)
        except BriefingError as failure:
            self._show_none(word_error(failure))
            return
        self._plan = plan
        words = self.tr("{pages} pages, of {day}, check code {code}")
        words = words.replace("{day}", say_recorded_day(plan.made_on)).replace("{code}", plan.check_code)
        self._pack.setText(words.replace("{pages}", format_count(plan.pages)))
        self._new.setText(plan.new)
        self._after.clear()
        self._after.addItems([str(page) for page in range(1, plan.pages + 1)])
        self._after.setCurrentIndex(plan.after - 1)
        self._making.show_error("")
        self._making.allow("", is_making=False)
        self._suggest()
        self.fit()

    def _show_none(self, sentence: str) -> None:
        """Why no supplement can be made."""
        self._pack.setText("")
        self._new.setText("")
        self._making.show_error(sentence)
        self._making.allow(sentence, is_making=False)
        self.fit()

    def _suggest(self) -> None:
        """The file says the number of its first page."""
        if self._plan is not None:
            words = self.tr("{title}, supplement {number}").replace("{number}", self._find_first())
            self._destination.suggest(words.replace("{title}", self._briefing.title))

    @property
    def _page(self) -> int:
        """Behind which page of the pack it goes."""
        return self._after.currentIndex() + 1

    def _find_first(self) -> str:
        """The number of its first page behind the page that is chosen now."""
        plan, after = self._plan, self._page
        if plan is None or self._record_file is None or after == plan.after:
            return plan.first if plan else ""
        try:
            workspace, briefing_id = self._state.workspace, self._briefing.id
            return plan_supplement(workspace, briefing_id, self._record_file, after=after).first
        except BriefingError:
            return ""

    def _on_choose(self) -> None:
        title = self.tr("Choose the record of the pack")
        name, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Records of packs (*.json)"))
        if name:
            self._record_file = Path(name)
            self._read_record()

    def _on_make(self) -> None:
        plan, unsaved = self._plan, self._state.flush()
        if plan is None or self._record_file is None:
            return
        try:
            if unsaved:
                raise unsaved[0]
            order = self._build_order(plan, self._record_file)
            self._state.workspace.protect_own_files(order.out)
            process = PackProcess(order, self)
            process.progressed.connect(self._making.show_step)
            process.finished.connect(self._on_finished)
            process.failed.connect(self._on_failed)
            process.cancelled.connect(lambda: self._show_making(None))
            process.start()
        except BriefingError as failure:
            self._making.show_error(word_error(failure))
            return
        self._show_making(process)

    def _build_order(self, plan: SupplementPlan, record: Path) -> PackOrder:
        """The record grows by the supplement, so that the next one goes on where this ends. Raises `CannotWrite`."""
        return PackOrder(
            notebook=self._state.workspace.notebook_file,
            item_ids=(),
            out=self._destination.file,
            title="",
            marking="",
            form=plan.form,
            briefing_id=self._briefing.id,
            supplement_to=record,
            after=self._page,
            record=prepare_record(self._state.workspace.notebook_file, self._briefing.id),
        )

    def _show_making(self, process: PackProcess | None) -> None:
        self._process = process
        self._making.show_making(is_making=process is not None)
        self._making.allow("", is_making=process is not None)
        for widget in (self._choose, self._after, self._destination):
            widget.setEnabled(process is None)

    def _on_finished(self, out: Path) -> None:
        self._show_making(None)
        words = self.tr("The supplement begins with page {number}, behind page {after} of the pack.")
        words = words.replace("{number}", self._find_first()).replace("{after}", str(self._page))
        self._state.say(words)
        self.made.emit(out)
        self.accept()
        from briefing_app.ui.panels.preview import PreviewWindow  # late: only a preview needs QtPdf

        PreviewWindow(self._state.theme, out, self.parentWidget()).show()

    def _on_failed(self, sentence: str) -> None:
        self._show_making(None)
        self._making.show_error(sentence)
        self.fit()


def _make_label(name: str, words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(f"briefing_supplement_{name}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
