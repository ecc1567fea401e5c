"""The targets in five views: bars with all about the chosen one, horizons, milestones, pillars, every figure."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.charts.overview import select_milestones
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Target
from briefing_app.core.errors import BriefingError
from briefing_app.core.milestones import find_standing, level_of
from briefing_app.core.notebook import Measurement
from briefing_app.core.parts import say_part
from briefing_app.ui.dialogs.assess import AssessDialog
from briefing_app.ui.dialogs.figure_history import FigureHistoryDialog
from briefing_app.ui.dialogs.import_figures import ImportFiguresDialog
from briefing_app.ui.dialogs.measure import MeasureDialog
from briefing_app.ui.dialogs.withdraw import WithdrawFigureDialog
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.target_rows import TargetRowsModel, build_row
from briefing_app.ui.models.target_views import CHART_VIEWS, View, build_view
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.all_figures import AllFigures
from briefing_app.ui.widgets.chart_page import ChartPage
from briefing_app.ui.widgets.figure_actions import FigureActions
from briefing_app.ui.widgets.item_notes import ItemNotes
from briefing_app.ui.widgets.keyboard_page import pass_keyboard_on
from briefing_app.ui.widgets.target_detail import TargetDetail, TargetView
from briefing_app.ui.widgets.target_rows import ROW_PADDING, TargetRowDelegate, TargetRows, TargetRowsHeading
from briefing_app.ui.widgets.targets_head import TargetsHead
from briefing_app.ui.widgets.while_seen import WhileSeen
from briefing_app.workspace.exporting_figures import export_figures
from briefing_app.workspace.output_files import write_file

MOST_FLAGS = 300
"""So many notes are drawn at a chart; more nobody could tell apart."""
NOTES_WIDTH, NOTES_HEIGHT = 720, 260
CONTENT_WIDTH, CONTENT_WIDTH_MIN = 1240, 680
"""On wide screens the content keeps the larger width, at the left; below the smaller it scrolls sideways."""


class TargetsPanel(QScrollArea):
    """Reads the figures when it is first shown or made ready for it, and again whenever some are recorded."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._detail: TargetDetail | None = None
        self._parts = self._build_views()
        self.setObjectName("targets_scroll")
        self._build()
        self._arrange()
        self._connect()

    @property
    def chosen(self) -> Target | None:
        """The target whose row is selected."""
        index = self._rows.currentIndex()
        return self._model.row(index.row()).target if index.isValid() else None

    def choose(self, target_id: str) -> None:
        """Selects the row of a target; leaves the choice as it is for an id that is no target's."""
        index = self._model.find(target_id)
        if index.isValid():
            self._rows.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def record_figure(self) -> None:
        """Asks for a figure of the chosen target."""
        if self.chosen is not None:
            MeasureDialog(self._state, self.chosen.id, self).open()

    def start_note(self) -> None:
        """An empty note on the chosen target."""
        self.show_view(View.BULLETS)
        self._notes.start_note()
        self.ensureWidgetVisible(self._notes)

    def import_figures(self) -> None:
        """Asks for a file with figures."""
        ImportFiguresDialog(self._state, self.chosen.id if self.chosen else "", self).open()

    def show_view(self, view: View) -> None:
        """Looks at the targets in another way."""
        self._head.segments.choose(view)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with the first target, or with what is asked for."""
        while self.build_next():
            pass
        self._follow_choice()
        if self._state.place.note_id:
            # Queued: a note takes the keyboard only when it is on the screen.
            QTimer.singleShot(0, self, lambda: self._on_place_changed(self._state.place))
        super().showEvent(event)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Whoever sends the keyboard here wants the targets."""
        pass_keyboard_on(self, self._rows)

    def build_next(self) -> bool:
        """Makes the next part of what stands below the buttons, and reads the figures; whether there was any left."""
        return next(self._parts, None) is not None

    def _build(self) -> None:
        theme = self._state.theme
        self._head = TargetsHead(theme, self._write, self)
        self._heading = TargetRowsHeading(theme, self)
        self._model = TargetRowsModel(self)
        self._rows = TargetRows()
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(TargetRowDelegate(theme, self))
        self._rows.setAccessibleName(self.tr("Targets of the document"))

    def _arrange(self) -> None:
        below = QWidget()
        self._content = QVBoxLayout(below)
        self._content.setContentsMargins(ROW_PADDING, Space.L, ROW_PADDING, Space.XXL)
        page = QWidget()
        page.setObjectName("targets")
        page.setMaximumWidth(CONTENT_WIDTH)
        page.setMinimumWidth(CONTENT_WIDTH_MIN)
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(self._rows)
        column.addWidget(below, 1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _connect(self) -> None:
        self._head.record.clicked.connect(self.record_figure)
        self._rows.selectionModel().currentChanged.connect(self._on_row_changed)
        self._rows.activated.connect(self.record_figure)
        self._head.segments.chosen.connect(self._on_view_chosen)
        self._head.export_all.said.connect(self._state.say)
        self._state.place_changed.connect(self._on_place_changed)
        WhileSeen(self, self._state.data_changed, self._on_data_changed)
        WhileSeen(self, self._state.theme_changed, self._on_theme_changed)

    def _read(self) -> None:
        workspace = self._state.workspace
        targets, today = workspace.corpus.targets, workspace.today()
        rows = tuple(build_row(each, workspace.notebook.fetch_measurements(each.id), today) for each in targets)
        self._model.show_rows(rows)
        self._rows.fit_height()
        with_figures = sum(row.progress.has_figures for row in rows)
        self._head.count.setText(self.tr("{0} in the document, {1} with figures").format(len(rows), with_figures))
        self._show_view()

    def _show_detail(self) -> None:
        target, workspace = self.chosen, self._state.workspace
        if target is None or self._detail is None:
            return
        notebook, corpus, today = workspace.notebook, workspace.corpus, workspace.today()
        part = ""
        if target.parent_id is not None:
            part = say_part(target, corpus.target(target.parent_id), notebook.fetch_measurements(), today)
        self._detail.show_target(
            TargetView(
                target=target,
                measurements=notebook.fetch_measurements(target.id),
                today=today,
                locator=corpus.locator(target.id),
                notes=notebook.fetch_first_notes([target.id, target.initiative_id], MOST_FLAGS),
                part=part,
            )
        )
        self._notes.show_item(target.id)

    def _build_views(self) -> Iterator[object]:
        """Each step is one part; late, since it brings pyqtgraph."""
        theme = self._state.theme
        detail = TargetDetail(theme, self._write)
        detail.source_asked.connect(self._on_source_asked)
        detail.said.connect(self._state.say)
        yield detail
        self._lanes = ChartPage(theme, "targets_lanes", self._write)
        self._lanes.said.connect(self._state.say)
        yield self._lanes
        self._lanes.lane_chosen.connect(self._on_lane_chosen)
        self._all = AllFigures()
        self._all.import_asked.connect(self.import_figures)
        self._all.export_asked.connect(self._on_export_asked)
        for asked in (detail, self._all.actions_row):
            self._connect_actions(asked)
        self._notes = ItemNotes(self._state)
        self._notes.setMinimumHeight(NOTES_HEIGHT)
        self._notes.setMaximumWidth(NOTES_WIDTH)
        for widget in (detail, self._notes, self._lanes, self._all):
            self._content.addWidget(widget)
        self._content.addStretch(1)
        self._detail = detail
        yield detail
        self._read()
        self.choose(self._state.place.item_id)
        if self.chosen is None:
            self.choose(self._state.workspace.corpus.targets[0].id)

    def _connect_actions(self, asked: TargetDetail | FigureActions) -> None:
        asked.correct_asked.connect(self._on_correct_asked)
        asked.withdraw_asked.connect(lambda shown: WithdrawFigureDialog(self._state, shown, self).open())
        asked.history_asked.connect(lambda shown: FigureHistoryDialog(self._state, shown, self).open())

    def _show_view(self) -> None:
        if self._detail is None:
            return
        view = View(self._head.segments.index)
        for widget in (self._heading, self._rows, self._detail, self._notes, self._head.export_all):
            widget.setVisible(view is View.BULLETS)
        self._head.export_all.show_chart(build_view(self._state.workspace, View.BULLETS))
        self._all.setVisible(view is View.TABLE)
        self._lanes.setVisible(view in CHART_VIEWS)
        if view in CHART_VIEWS:
            self._lanes.show_chart(build_view(self._state.workspace, view))
        elif view is View.TABLE:
            workspace = self._state.workspace
            self._all.show_figures(workspace.corpus, workspace.notebook.fetch_measurements())

    def _write(self, path: Path, data: bytes) -> None:
        write_file(self._state.workspace, path, [data])

    def _on_view_chosen(self) -> None:
        self._show_view()
        self.verticalScrollBar().setValue(0)

    def _on_lane_chosen(self, lane: int) -> None:
        """Opens the target or the pillar, or asks how far the milestone has come."""
        corpus, workspace = self._state.workspace.corpus, self._state.workspace
        match View(self._head.segments.index):
            case View.HORIZONS:
                self.choose(corpus.targets[lane].id)
                self._head.segments.choose(View.BULLETS)
            case View.MILESTONES:
                milestone = select_milestones(corpus)[lane]
                standing = find_standing(workspace.notebook.fetch_assessments(), workspace.today())
                AssessDialog(self._state, milestone, self, level=level_of(milestone, standing)).open()
            case View.PILLARS:
                self._state.go(find_place(corpus.item(corpus.pillars[lane].id)))

    def _on_correct_asked(self, shown: Measurement) -> None:
        MeasureDialog(self._state, shown.target_id, self, shown=shown).open()

    def _on_export_asked(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export all figures"), "figures.csv", self.tr("Tables (*.csv *.xlsx)")
        )
        if path:
            try:
                count = export_figures(self._state.workspace, Path(path))
            except BriefingError as error:
                self._state.say(word_error(error))
            else:
                self._state.say(self.tr("{0} figures were written to {1}.").format(count, Path(path).name))

    def _on_row_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_detail()
        self._follow_choice()

    def _follow_choice(self) -> None:
        """The place is that of the chosen target."""
        place = self._state.place
        if self.chosen is not None and place.kind is PlaceKind.TARGETS and place.item_id != self.chosen.id:
            self._state.go(Place(kind=PlaceKind.TARGETS, item_id=self.chosen.id))

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.TARGETS:
            self.choose(place.item_id)
            if place.note_id and self._detail is not None:
                self.show_view(View.BULLETS)
                self._notes.show_note(place.note_id)
                self.ensureWidgetVisible(self._notes)

    def _on_data_changed(self, changes: Changes) -> None:
        if self._detail is not None and changes.touches("measurement", "assessment"):
            self._read()
        if self._detail is not None and changes.touches("measurement", "note"):
            self._show_detail()

    def _on_theme_changed(self) -> None:
        self._heading.update()
        self._rows.viewport().update()

    def _on_source_asked(self) -> None:
        if self.chosen is not None:
            self._state.go(find_place(self._state.workspace.corpus.item(self.chosen.initiative_id)))
