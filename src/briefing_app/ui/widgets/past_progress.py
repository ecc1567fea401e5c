"""What was recorded of a milestone until now, from which source; any of it can be withdrawn."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefing_app.core.notebook import Assessment
from briefing_app.ui.language_formats import format_short_day
from briefing_app.ui.language_sentences import word
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.figure_table import FigureTable


class PastProgress(QWidget):
    """The one recorded last comes first. Nothing is seen of it where nothing was recorded."""

    withdraw_asked = Signal(object)
    """With the assessment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past_progress")
        self._assessments: tuple[Assessment, ...] = ()
        self._table = FigureTable("past_progress_table", self.tr("What was recorded until now"))
        self._withdraw = QPushButton(self.tr("Withdraw…"))
        self._withdraw.setObjectName("past_progress_withdraw")
        self._withdraw.setAccessibleName(self.tr("Withdraw the chosen progress"))
        self._withdraw.setProperty("small", True)
        self._withdraw.setAutoDefault(False)
        self._withdraw.clicked.connect(lambda: self.withdraw_asked.emit(self._assessments[self._table.chosen_row]))
        self._table.row_chosen.connect(self._on_row_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._table)
        column.addWidget(self._withdraw, 0, Qt.AlignmentFlag.AlignLeft)

    def show_assessments(self, recorded: Sequence[Assessment]) -> None:
        """Shows these, which come in the order in which they were recorded."""
        self._assessments = tuple(reversed(recorded))
        columns = (self.tr("As of"), self.tr("Level"), self.tr("Known as"), self.tr("State"), self.tr("Source"))
        self._table.show_rows(columns, [self._say(each) for each in self._assessments])
        self.setVisible(bool(recorded))

    def _say(self, each: Assessment) -> tuple[str, ...]:
        return (
            format_short_day(each.as_of),
            word(each.level.value),
            word(each.confidence.value),
            self.tr("withdrawn: {0}").format(each.withdrawn) if each.withdrawn else self.tr("counts"),
            f"{each.source} {each.link}".strip(),
        )

    def _on_row_chosen(self, row: int) -> None:
        is_there = 0 <= row < len(self._assessments)
        self._withdraw.setEnabled(is_there and not self._assessments[row].withdrawn)
