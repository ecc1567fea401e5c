"""A chart of lanes with its caption, and the table of the same figures below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.charts.spec import ChartSpec
from briefing_app.ui.language_charts import word_chart
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.export_button import ExportButton, Write
from briefing_app.ui.widgets.figure_table import FigureTable


class ChartPage(QWidget):
    """Shows one chart after the other."""

    lane_chosen = Signal(int)
    """With the number of the lane, or of the row of the table, that was double-clicked or entered."""
    said = Signal(str)

    def __init__(self, theme: Theme, name: str, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from briefing_app.ui.widgets.lane_chart import LaneChart  # late: pyqtgraph costs 0.2 s at the start

        self.setObjectName(name)
        self._title = _build_label(f"{name}_title", "heading")
        self._caption = _build_label(f"{name}_caption", "caption", "muted")
        self._caption.setWordWrap(True)
        self._chart = LaneChart(theme, self)
        self._table = FigureTable(f"{name}_table", self.tr("The same as a table"), parent=self)
        self._export = ExportButton(theme, f"{name}_export", write, self)
        self._export.said.connect(self.said)
        self._chart.stop_chosen.connect(self.lane_chosen)
        self._table.activated.connect(lambda index: self.lane_chosen.emit(index.row()))
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(top)
        for widget in (self._chart, self._caption, self._table):
            column.addWidget(widget)
        column.addStretch(1)

    def show_chart(self, spec: ChartSpec) -> None:
        """Shows another chart."""
        shown = word_chart(spec)
        self._title.setText(shown.title)
        self._caption.setText("\n".join(shown.caption))
        self._chart.show_chart(shown)
        self._export.show_chart(spec)
        self._table.show_rows(shown.columns, shown.rows)


def _build_label(name: str, kind: str, tone: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    return label
