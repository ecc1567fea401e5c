"""All about one target: its course over time, how its status is worked out, what its text says and does not say.

The chart stands over the table of its figures; beside them stand the words, or under them where it is narrow.
"""

from collections.abc import Sequence
from dataclasses import field
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.charts.targets import build_chart, say_projection
from briefing_app.core.corpus import Basis, KnownDate, Target
from briefing_app.core.counting import list_figures
from briefing_app.core.notebook import Measurement, Note
from briefing_app.core.progress import assess
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_charts import word_chart
from briefing_app.ui.language_formats import format_day, name_unit
from briefing_app.ui.language_sentences import word
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.export_button import ExportButton, Write
from briefing_app.ui.widgets.figure_actions import FigureActions
from briefing_app.ui.widgets.figure_table import FigureTable
from briefing_app.ui.widgets.status_mark import StatusMark

CHART_WIDTH, CHART_WIDTH_MIN, CHART_HEIGHT, WORDS_WIDTH = 720, 480, 300, 344
COLUMN_GAP = 36
HEADING_HEIGHT = 36
NUMBER_COLUMNS = (1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetView:
    """What is known of a target on a day. `part` says how it agrees with the target that it is a part of."""

    target: Target
    measurements: Sequence[Measurement]
    today: date
    locator: str
    notes: Sequence[Note] = field(default=())
    part: str = ""


class TargetDetail(QWidget):
    """Shows one target."""

    source_asked = Signal()
    """The words are to be shown where they stand in the document."""
    correct_asked = Signal(object)
    """With the measurement that is to be corrected, withdrawn, or shown with its history."""
    withdraw_asked = Signal(object)
    history_asked = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._write = write
        self._view: TargetView | None = None
        self._listed: tuple[Measurement, ...] = ()
        self.setObjectName("target_detail")
        self._build()
        self._arrange()
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def chosen(self) -> Measurement | None:
        """The figure whose row is chosen; the table has the latest first."""
        row = self._table.chosen_row
        return self._listed[-1 - row] if 0 <= row < len(self._listed) else None

    def show_target(self, view: TargetView) -> None:
        """Shows another target, or other figures of the same. The same ones stand as they are."""
        if view == self._view:
            return
        self._view = view
        target, measurements, today = view.target, view.measurements, view.today
        progress = assess(target, measurements, today)
        spec = build_chart(target, measurements, today, view.notes)
        self._listed = list_figures(target, measurements, today)
        self._title.setText(word(target.title))
        self._unit.setText(self._say_unit(target))
        shown = word_chart(spec)
        self._chart.show_chart(shown)
        self._table.show_rows(shown.columns, shown.rows[::-1])
        self._export.show_chart(spec)
        self._status.show_status(progress.status)
        self._formula.setText(word(f"{progress.formula} {progress.from_here}".strip()))
        self._projection.setText(word(say_projection(target, measurements, today)))
        self._projection.setVisible(bool(self._projection.text()))
        self._part.setText(word(view.part))
        self._part.setVisible(bool(view.part))
        self._dates.setText(self._say_dates(target))
        self._cautions.show_lines(tuple(map(word, target.cautions)))
        self._not_said.show_lines(tuple(map(word, target.not_said)))
        self._quote.setText(f"“{target.quote}”")
        self._locator.setText(view.locator)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words go under the chart where both do not fit."""
        is_wide = event.size().width() >= CHART_WIDTH_MIN + COLUMN_GAP + WORDS_WIDTH
        self._words.setMaximumWidth(WORDS_WIDTH + COLUMN_GAP if is_wide else CHART_WIDTH)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _build(self) -> None:
        from briefing_app.ui.widgets.line_chart import LineChart  # late: pyqtgraph costs 0.2 s at the start

        self._title = _build_label("target_title", "heading")
        self._unit = _build_label("target_unit", "caption", "muted")
        self._chart = LineChart(self._theme, self)
        self._chart.setMinimumSize(CHART_WIDTH_MIN, CHART_HEIGHT)
        self._chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._table = FigureTable("target_figures", self.tr("Recorded figures"), numbers=NUMBER_COLUMNS, parent=self)
        self._export = ExportButton(self._theme, "target_export", self._write, self)
        self._actions = FigureActions("target", self)
        self._status = StatusMark(self._theme, self)
        self._formula = _build_paragraph("target_formula")
        self._projection = _build_paragraph("target_projection", "secondary")
        self._part = _build_paragraph("target_part", "secondary")
        self._dates = _build_paragraph("target_dates", "secondary")
        self._cautions = _Lines(self.tr("Read with care"), "target_cautions", self._theme, is_dashed=False)
        self._not_said = _Lines(self.tr("The document does not say"), "target_not_said", self._theme, is_dashed=True)
        self._quote = _build_paragraph("target_quote")
        self._locator = _build_label("target_locator", "caption", "muted")
        self._locator.setWordWrap(True)
        self._show_source = QPushButton(self.tr("Show in the document"))
        self._show_source.setObjectName("target_show_source")
        self._show_source.setAccessibleName(self.tr("Show the words of this target in the document"))
        self._show_source.setProperty("link", True)

    def _arrange(self) -> None:
        figures = QVBoxLayout()
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(0)
        figures.addWidget(_build_heading_row(self._title, self._unit))
        figures.addSpacing(Space.S)
        figures.addWidget(self._chart)
        figures.addSpacing(Space.M)
        figures.addWidget(self._table)
        figures.addSpacing(Space.S)
        figures.addWidget(self._actions)
        figures.addStretch(1)
        self._figures = QWidget()
        self._figures.setMaximumWidth(CHART_WIDTH)
        self._figures.setLayout(figures)
        self._words = QWidget()
        self._words.setLayout(self._arrange_words())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(COLUMN_GAP)
        self._columns.addWidget(self._figures, 2)
        self._columns.addWidget(self._words, 1)
        self._columns.addStretch(0)

    def _connect(self) -> None:
        self._show_source.clicked.connect(self.source_asked)
        self._export.said.connect(self.said)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._actions.correct_asked.connect(self.correct_asked)
        self._actions.withdraw_asked.connect(self.withdraw_asked)
        self._actions.history_asked.connect(self.history_asked)

    def _on_row_chosen(self, _row: int) -> None:
        self._actions.show_figure(self.chosen)
        self._actions.setVisible(bool(self._listed))

    def _arrange_words(self) -> QVBoxLayout:
        source = QVBoxLayout()
        source.setSpacing(0)
        source.addWidget(self._locator)
        source.addWidget(self._show_source, 0, Qt.AlignmentFlag.AlignLeft)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.M)
        words.addWidget(_build_heading_row(self._status, self._export))
        for widget in (
            self._formula,
            self._projection,
            self._part,
            self._dates,
            self._cautions,
            self._not_said,
            self._quote,
        ):
            words.addWidget(widget)
        words.addLayout(source)
        words.addStretch(1)
        return words

    def _on_theme_changed(self) -> None:
        self._quote.setFont(self._theme.font("quote"))

    def _say_unit(self, target: Target) -> str:
        period = self.tr("in the calendar year") if target.yearly else self.tr("cumulative")
        return f"{name_unit(target.unit)}, {period}"

    def _say_dates(self, target: Target) -> str:
        if target.yearly:
            return self.tr("Counted anew from 1 January to 31 December of every year.")
        return self.tr("Counts from {0} to {1}.").format(self._say_date(target.start), self._say_date(target.due))

    def _say_date(self, known: KnownDate) -> str:
        if known.day is None:
            return self.tr("a day not said")
        if known.basis is Basis.INFERRED:
            return self.tr("{0} (inferred from “{1}”)").format(format_day(known.day), known.words)
        return self.tr("{0} (the text: “{1}”)").format(format_day(known.day), known.words)


class _Lines(QFrame):
    """A few sentences under a heading; in a dashed frame when they are about what is missing."""

    def __init__(self, heading: str, name: str, theme: Theme, *, is_dashed: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_dashed = is_dashed
        self.setObjectName(f"{name}_frame")
        self._lines = _build_paragraph(name, "secondary")
        column = QVBoxLayout(self)
        margin = Space.S if is_dashed else 0
        column.setContentsMargins(margin + 2 if is_dashed else 0, margin, margin, margin)
        column.setSpacing(Space.XS // 2)
        column.addWidget(_build_label(f"{name}_heading", "caption_strong", words=heading))
        column.addWidget(self._lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """One below the other; hidden when there are none."""
        self._lines.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the frame."""
        if self._is_dashed:
            painter = QPainter(self)
            pen = QPen(self._theme.colour("line_control"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the new colour of the frame."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def _build_label(name: str, kind: str, tone: str = "", *, words: str = "") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    return label


def _build_paragraph(name: str, tone: str = "") -> QLabel:
    """Words of several lines, which can be selected and copied."""
    label = _build_label(name, "body", tone)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _build_heading_row(first: QWidget, last: QWidget | None = None) -> QWidget:
    """A heading over a black rule."""
    rule = QFrame()
    rule.setProperty("role", "strong_rule")
    rule.setFixedHeight(1)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    if last is not None:
        row.addWidget(last, 0, Qt.AlignmentFlag.AlignVCenter)
    heading = QWidget()
    heading.setFixedHeight(HEADING_HEIGHT)
    column = QVBoxLayout(heading)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row, 1)
    column.addWidget(rule)
    return heading
