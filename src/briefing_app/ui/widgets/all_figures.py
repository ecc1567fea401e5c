"""Every figure that was recorded, the withdrawn ones too, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.corpus import Corpus
from briefing_app.core.notebook import Measurement
from briefing_app.ui.language_formats import format_short_day, format_value, name_unit
from briefing_app.ui.language_sentences import word
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.figure_actions import FigureActions
from briefing_app.ui.widgets.figure_table import FigureTable


class AllFigures(QWidget):
    """The one recorded last comes first."""

    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("all_figures")
        self._figures: tuple[Measurement, ...] = ()
        self._empty = QLabel(self.tr("No figure is recorded. No data is not zero."))
        self._empty.setObjectName("all_figures_empty")
        self._empty.setProperty("tone", "secondary")
        self._table = FigureTable("all_figures_table", self.tr("All recorded figures"), numbers=(4,), parent=self)
        self.actions_row = FigureActions("all_figures", self)
        self._import = self._build("all_figures_import", self.tr("Import…"), self.tr("Import figures from a file"))
        self._export = self._build("all_figures_export", self.tr("Export…"), self.tr("Export all figures to a file"))
        self._import.clicked.connect(self.import_asked)
        self._export.clicked.connect(self.export_asked)
        self._table.row_chosen.connect(self._on_row_chosen)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.actions_row, 1)
        row.addWidget(self._import)
        row.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self._empty, self._table):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch(1)

    def show_figures(self, corpus: Corpus, figures: Sequence[Measurement]) -> None:
        """Shows these, which come in the order in which they were recorded."""
        self._figures = tuple(reversed(figures))
        targets = {target.id: target for target in corpus.targets}
        rows = []
        for each in self._figures:
            target = targets.get(each.target_id)
            margin = f" ± {format_value(each.margin)}" if each.margin else ""
            state = self.tr("withdrawn: {0}").format(each.withdrawn) if each.withdrawn else self.tr("counts")
            title, code = (word(target.title), target.initiative_id) if target else (each.target_id, "")
            side = self._say_side(each.side, bool(target and target.sides))
            value = f"{format_value(each.value)}{margin}"
            source = f"{each.source} {each.link}".strip()
            rows.append(
                (
                    code,
                    title,
                    side,
                    format_short_day(each.as_of),
                    value,
                    name_unit(target.unit) if target else "",
                    state,
                    source,
                )
            )
        columns = (
            *(self.tr("Item"), self.tr("Target"), self.tr("Side"), self.tr("As of"), self.tr("Value"), self.tr("Unit")),
            *(self.tr("State"), self.tr("Source")),
        )
        self._table.show_rows(columns, rows)
        self._empty.setVisible(not rows)
        self._export.setEnabled(bool(rows))

    def _say_side(self, side: str, is_needed: bool) -> str:
        return side or (self.tr("not said") if is_needed else "")

    def _build(self, name: str, words: str, spoken: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        button.setProperty("small", True)
        return button

    def _on_row_chosen(self, row: int) -> None:
        self.actions_row.show_figure(self._figures[row] if 0 <= row < len(self._figures) else None)
