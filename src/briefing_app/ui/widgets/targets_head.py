"""Over the targets: how many have figures, the ways to look at them, and the button that records a figure."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.export_button import ExportButton, Write
from briefing_app.ui.widgets.folding_row import FoldingRow
from briefing_app.ui.widgets.segments import Segments
from briefing_app.ui.widgets.target_rows import ROW_PADDING


class TargetsHead(FoldingRow):
    """What it holds is for the panel to fill and to follow."""

    def __init__(self, theme: Theme, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(Space.L, parent)
        title = QLabel(self.tr("Targets"))
        title.setProperty("type", "title")
        title.setObjectName("targets_title")
        self.count = QLabel()
        self.count.setProperty("tone", "secondary")
        self.count.setObjectName("targets_count")
        self.record = QPushButton(self.tr("Record a figure"))
        self.record.setObjectName("record_figure")
        self.record.setAccessibleName(self.tr("Record a figure for the chosen target"))
        self.record.setProperty("primary", True)
        self.segments = Segments(
            "targets_view",
            (
                ("bullets", self.tr("Bars")),
                ("horizons", self.tr("Horizons")),
                ("milestones", self.tr("Milestones")),
                ("pillars", self.tr("Pillars")),
                ("table", self.tr("Table")),
            ),
            self,
        )
        self.export_all = ExportButton(
            theme,
            "targets_export",
            write,
            words=self.tr("Export all"),
            spoken=self.tr("Export the bars of all targets"),
        )
        self.arrange((title, self.count), (self.export_all, self.segments, self.record))
        self.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
