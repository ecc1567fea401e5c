"""The targets: all of them as rows, and below them everything about the one that is chosen."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Target
from briefing_app.ui.dialogs.measure import MeasureDialog
from briefing_app.ui.models.target_rows import TargetRowsModel, build_row
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.target_detail import TargetDetail
from briefing_app.ui.widgets.target_rows import ROW_PADDING, TargetRowDelegate, TargetRowsHeading

CONTENT_WIDTH, CONTENT_WIDTH_MIN = 1240, 700
"""On wide screens the content keeps the larger width, at the left; below the smaller it scrolls sideways."""


class TargetsPanel(QScrollArea):
    """Reads the figures when it is first shown, and again whenever some are recorded."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._detail: TargetDetail | None = None
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

    def showEvent(self, event: QShowEvent) -> None:
        """Reads the figures the first time."""
        if self._detail is None:
            self._detail = TargetDetail(self._state.theme)
            self._detail.source_asked.connect(self._on_source_asked)
            self._content.addWidget(self._detail)
            self._content.addStretch(1)
            self._read()
            self.choose(self._state.place.item_id or self._state.workspace.corpus.targets[0].id)
        super().showEvent(event)

    def _build(self) -> None:
        theme = self._state.theme
        self._title = QLabel(self.tr("Targets"))
        self._title.setProperty("type", "title")
        self._title.setObjectName("targets_title")
        self._count = QLabel()
        self._count.setProperty("tone", "secondary")
        self._count.setObjectName("targets_count")
        self._record = QPushButton(self.tr("Record a figure"))
        self._record.setObjectName("record_figure")
        self._record.setAccessibleName(self.tr("Record a figure for the chosen target"))
        self._record.setProperty("primary", True)
        self._heading = TargetRowsHeading(theme, self)
        self._model = TargetRowsModel(self)
        self._rows = _Rows()
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(TargetRowDelegate(theme, self))
        self._rows.setAccessibleName(self.tr("Targets of the document"))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
        top.setSpacing(Space.L)
        top.addWidget(self._title)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self._record)
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
        column.addLayout(top)
        column.addSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(self._rows)
        column.addWidget(below, 1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _connect(self) -> None:
        self._record.clicked.connect(self.record_figure)
        self._rows.selectionModel().currentChanged.connect(self._on_row_changed)
        self._rows.activated.connect(self.record_figure)
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)

    def _read(self) -> None:
        workspace = self._state.workspace
        targets, today = workspace.corpus.targets, workspace.today()
        rows = tuple(build_row(each, workspace.notebook.fetch_measurements(each.id), today) for each in targets)
        self._model.show_rows(rows)
        self._rows.fit_height()
        with_figures = sum(row.progress.latest is not None for row in rows)
        self._count.setText(self.tr("{0} in the document, {1} with figures").format(len(rows), with_figures))

    def _show_detail(self) -> None:
        target, workspace = self.chosen, self._state.workspace
        if target is None or self._detail is None:
            return
        figures = workspace.notebook.fetch_measurements(target.id)
        self._detail.show_target(target, figures, workspace.today(), workspace.corpus.locator(target.id))

    def _on_row_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_detail()
        if self.chosen is not None and self._state.place.kind is PlaceKind.TARGETS:
            self._state.go(Place(kind=PlaceKind.TARGETS, item_id=self.chosen.id))

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.TARGETS:
            self.choose(place.item_id)

    def _on_data_changed(self, changes: Changes) -> None:
        if self._detail is not None and changes.touches("measurement"):
            self._read()
            self._show_detail()

    def _on_theme_changed(self) -> None:
        self._heading.update()
        self._rows.viewport().update()

    def _on_source_asked(self) -> None:
        if self.chosen is not None:
            self._state.go(find_place(self._state.workspace.corpus.item(self.chosen.initiative_id)))


class _Rows(QListView):
    """Rows that are all in sight; the panel scrolls, not the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("targets_list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def fit_height(self) -> None:
        """As high as its rows."""
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self.model().rowCount())))
