"""Imports figures from a file: every row is shown with its verdict before any is recorded."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BriefingError
from briefing_app.core.figure_table import CheckedRow, CheckedTable, Reading
from briefing_app.core.sheet_cells import DayOrder, NumberStyle
from briefing_app.ui.dialogs.form import build_label
from briefing_app.ui.language_formats import format_quantity, format_short_day
from briefing_app.ui.language_sentences import word, word_error
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.figure_table import FigureTable
from briefing_app.ui.widgets.still_fields import StillCombo
from briefing_app.workspace.importing_figures import check_again, check_figures, import_figures

WIDTH, HEIGHT = 980, 620


class ImportFiguresDialog(QDialog):
    """Choose a file, look at its rows, record those that are accepted."""

    def __init__(self, state: AppState, target_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._target_id = TargetId(target_id) if target_id else None
        self._path: Path | None = None
        self._checked: CheckedTable | None = None
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import figures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self.resize(WIDTH, HEIGHT)
        self._show_nothing()

    @property
    def checked(self) -> CheckedTable | None:
        """The table as it is shown."""
        return self._checked

    def open_file(self, path: Path) -> None:
        """Reads a file and shows its rows."""
        self._path = path
        try:
            self._show(check_figures(self._state.workspace, path, self._reading()))
        except BriefingError as error:
            self._show_nothing(word_error(error))

    def _build(self) -> None:
        self._title = build_label("import_title", "dialog", words=self.tr("Import figures"))
        self._how = build_label("import_how", tone="secondary", words=self._say_how())
        self._choose = QPushButton(self.tr("Choose a file…"))
        self._choose.setObjectName("import_choose")
        self._choose.setAccessibleName(self.tr("Choose a CSV file or a spreadsheet"))
        self._choose.clicked.connect(self._on_choose)
        self._file = build_label("import_file", tone="secondary")
        self._numbers = self._build_choice("import_numbers", self.tr("How numbers are written"), NumberStyle)
        self._days = self._build_choice("import_days", self.tr("How days are written"), DayOrder)
        self._summary = build_label("import_summary", "strong")
        self._failure = build_label("import_error", tone="danger")
        self._table = FigureTable("import_rows", self.tr("Rows of the file, with what becomes of each"), numbers=(0,))
        self._import = QPushButton()
        self._import.setObjectName("import_accept")
        self._import.setAccessibleName(self.tr("Record the accepted rows"))
        self._import.setProperty("primary", True)
        self._import.clicked.connect(self._on_import)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("import_cancel")
        self._cancel.setAccessibleName(self.tr("Close without recording"))
        self._cancel.clicked.connect(self.reject)

    def _build_choice(self, name: str, words: str, values: type[StrEnum]) -> QComboBox:
        choice = StillCombo()
        choice.setObjectName(name)
        choice.setAccessibleName(words)
        spoken = {
            NumberStyle.POINT: self.tr("1,234.5 – comma for thousands"),
            NumberStyle.COMMA: self.tr("1.234,5 – comma for decimals"),
            DayOrder.DAY_FIRST: self.tr("Day first: 31/12/2025"),
            DayOrder.MONTH_FIRST: self.tr("Month first: 12/31/2025"),
        }
        choice.addItem(self.tr("As the table shows"), None)
        for value in values:
            choice.addItem(spoken[value], value)
        choice.currentIndexChanged.connect(self._on_reading_changed)
        return choice

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._choose)
        top.addWidget(self._file, 1)
        for words, choice in ((self.tr("&Numbers"), self._numbers), (self.tr("&Days"), self._days)):
            label = QLabel(words)
            label.setBuddy(choice)
            top.addWidget(label)
            top.addWidget(choice)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._how)
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addWidget(self._failure)
        column.addWidget(self._table)
        column.addStretch(1)
        column.addLayout(buttons)

    def _say_how(self) -> str:
        columns = self.tr(
            "A CSV file or a spreadsheet (.xlsx, .ods) whose first row names the columns: target, value, as of, source;"
            " and if need be side, unit, link, confidence, margin, note."
        )
        if self._target_id is None:
            return columns
        title = self._state.workspace.corpus.target(self._target_id).title
        return f"{columns} " + self.tr("Without a column target, all rows are of “{0}”.").format(title)

    def _reading(self) -> Reading:
        numbers, days = self._numbers.currentData(), self._days.currentData()  # Qt gives back plain text
        return Reading(
            numbers=NumberStyle(numbers) if numbers else None,
            days=DayOrder(days) if days else None,
            target_id=self._target_id,
        )

    def _show(self, checked: CheckedTable) -> None:
        self._checked = checked
        accepted, refused = len(checked.figures), len(checked.refused)
        self._file.setText(checked.table.name)
        parts = [self.tr("{0} rows accepted, {1} refused.").format(accepted, refused)]
        if checked.unread:
            parts.append(self.tr("Columns that are not read: {0}.").format(", ".join(checked.unread)))
        self._summary.setText(" ".join(parts))
        self._summary.show()
        self._failure.hide()
        columns = (self.tr("Row"), self.tr("Verdict"), self.tr("What is read, or the reason"), self.tr("Cells"))
        self._table.show_rows(columns, [self._say_row(row) for row in checked.rows])
        words = self.tr("Record {0} figures") if not refused else self.tr("Record the {0} accepted")
        self._import.setText(words.format(accepted))
        self._import.setEnabled(accepted > 0)

    def _show_nothing(self, reason: str = "") -> None:
        self._checked = None
        self._table.show_rows((), ())
        self._file.setText(self._path.name if self._path else self.tr("No file is chosen."))
        self._summary.hide()
        self._failure.setText(reason)
        self._failure.setVisible(bool(reason))
        self._import.setText(self.tr("Record"))
        self._import.setEnabled(False)

    def _say_row(self, row: CheckedRow) -> tuple[str, ...]:
        verdict = self.tr("refused") if row.figure is None else self.tr("accepted")
        read = ""
        if row.figure is not None:
            target = self._state.workspace.corpus.target(row.figure.target_id)
            figure = format_quantity(row.figure.value, target.unit)
            side = row.figure.side or (self.tr("side not said") if target.sides else "")
            title = self.tr("{0} ({1})").format(word(target.title), word(side)) if side else word(target.title)
            read = self.tr("{0}: {1}, {2}").format(title, figure, format_short_day(row.figure.as_of))
        cells = " | ".join(row.cells)
        words = word(row.reason) or " ".join(part for part in (f"{read}.", word(row.remark)) if part)
        return (str(row.number), verdict, words, cells)

    def _on_choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a CSV file or a spreadsheet"), "", self.tr("Tables (*.csv *.xlsx *.ods)")
        )
        if path:
            self.open_file(Path(path))

    def _on_reading_changed(self) -> None:
        if self._checked is not None:
            try:
                self._show(check_again(self._state.workspace, self._checked, self._reading()))
            except BriefingError as error:
                self._show_nothing(word_error(error))

    def _on_import(self) -> None:
        if self._checked is None:
            return
        try:
            changes = import_figures(self._state.workspace, self._checked)
        except BriefingError as error:
            self._failure.setText(word_error(error))
            self._failure.show()
        else:
            self._state.say(self.tr("{0} figures were recorded.").format(len(changes.ids)))
            self.accept()
            self._state.apply(changes)
