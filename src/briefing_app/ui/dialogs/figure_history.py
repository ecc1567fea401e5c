"""Everything that a figure ever said, who wrote it and when; and a withdrawn one can count again."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import Measurement
from briefing_app.ui.dialogs.form import build_label
from briefing_app.ui.language_formats import format_short_day, format_value, name_unit
from briefing_app.ui.language_sentences import word, word_error
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.figure_table import FigureTable
from briefing_app.workspace.measuring import PastFigure, fetch_past_figures, reinstate_measurement

WIDTH = 900


class FigureHistoryDialog(QDialog):
    """The newest first."""

    def __init__(self, state: AppState, shown: Measurement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._shown = state, shown
        self.setObjectName("figure_history_dialog")
        self.setWindowTitle(self.tr("History of a figure"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        target = state.workspace.corpus.target(TargetId(shown.target_id))
        self._failure = build_label("figure_history_error", tone="danger")
        self._failure.hide()
        self._table = FigureTable("figure_history_table", self.tr("All that the figure ever said"), numbers=(4,))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(
            build_label("figure_history_title", "dialog", words=f"{word(target.title)}, {name_unit(target.unit)}")
        )
        column.addWidget(self._table)
        column.addWidget(self._failure)
        column.addStretch(1)
        column.addLayout(self._arrange_buttons())
        self.setMinimumWidth(WIDTH)
        self._read()

    def _arrange_buttons(self) -> QHBoxLayout:
        again = QPushButton(self.tr("Let it count again"))
        again.setObjectName("figure_history_reinstate")
        again.setAccessibleName(self.tr("Let the withdrawn figure count again"))
        again.setVisible(bool(self._shown.withdrawn))
        again.clicked.connect(self._on_reinstate)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("figure_history_close")
        close.setAccessibleName(self.tr("Close the history"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(again)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _read(self) -> None:
        columns = (
            *(
                self.tr("Written"),
                self.tr("By"),
                self.tr("As of"),
                self.tr("Side"),
                self.tr("Value"),
                self.tr("Known as"),
            ),
            *(self.tr("Source"), self.tr("State")),
        )
        past = fetch_past_figures(self._state.workspace, self._shown.id)
        self._table.show_rows(columns, [self._say(each) for each in past])

    def _say(self, past: PastFigure) -> tuple[str, ...]:
        figure = past.figure
        margin = f" ± {format_value(figure.margin)}" if figure.margin else ""
        moment = QDateTime.fromString(past.moment, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return (
            QLocale().toString(moment, QLocale.FormatType.ShortFormat),
            past.author,
            format_short_day(figure.as_of),
            figure.side,
            f"{format_value(figure.value)}{margin}",
            word(figure.confidence.value),
            f"{figure.source} {figure.link}".strip(),
            self._say_state(past),
        )

    def _say_state(self, past: PastFigure) -> str:
        if past.withdrawn:
            return self.tr("Withdrawn: {0}").format(past.withdrawn)
        if past.is_removed:
            return self.tr("Removed")
        return self.tr("Stands") if past.is_current else self.tr("Replaced")

    def _on_reinstate(self) -> None:
        try:
            changes = reinstate_measurement(self._state.workspace, self._shown)
        except BriefingError as error:
            self._failure.setText(word_error(error))
            self._failure.show()
        else:
            self.accept()
            self._state.apply(changes)
