"""A table of figures beside a chart, for whoever cannot see it: as high as it has rows, up to a screenful."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefing_app.ui.models.figure_rows import FigureRowsModel
from briefing_app.ui.tokens import Height

MOST_ROWS = 14
"""More than these scroll within the table."""
MEASURED_ROWS = 200
"""How many rows are looked at to find how wide a column is."""


class FigureTable(QTableView):
    """Shows rows of words; the row that is chosen can be asked for."""

    row_chosen = Signal(int)
    """With the number of the row that is current now; −1 for none."""

    def __init__(self, name: str, words: str, *, numbers: Sequence[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = FigureRowsModel(numbers, self)
        self.setModel(self._rows)
        self.setObjectName(name)
        self.setProperty("role", "figures")
        self.setProperty("ringed", True)
        self.setAccessibleName(words)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Height.TABLE_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(Height.TABLE_ROW)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED_ROWS)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.row_chosen.emit(now.row()))

    @property
    def chosen_row(self) -> int:
        """The number of the current row; −1 for none."""
        return self.currentIndex().row()

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Shows these figures; nothing at all when there are none."""
        self._rows.show_rows(columns, rows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if columns:
            header.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.Stretch)
        is_long = len(rows) > MOST_ROWS
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(Height.TABLE_ROW * (min(len(rows), MOST_ROWS) + 1) + 2 * self.frameWidth())
        self.setVisible(bool(rows))
        self.row_chosen.emit(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that becomes current with the keyboard is seen to be so."""
        super().focusInEvent(event)
        if self.chosen_row >= 0 and not self.selectionModel().hasSelection():
            self.selectRow(self.chosen_row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A table that shows all its rows leaves the wheel to the page."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)
