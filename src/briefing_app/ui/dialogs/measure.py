"""Records a figure for a target. What is wrong is said at the field that it is about, and nothing typed is lost."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BadInput, BriefingError
from briefing_app.core.notebook import Confidence, read_value
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.workspace.measuring import add_measurement

DIALOG_WIDTH = 460


class MeasureDialog(QDialog):
    """Asks for value, day, source and confidence."""

    def __init__(self, state: AppState, target_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._target = state.workspace.corpus.target(TargetId(target_id))
        self.setObjectName("measure_dialog")
        self.setWindowTitle(self.tr("Record a figure"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._record.clicked.connect(self._on_record)
        self._cancel.clicked.connect(self.reject)

    def _build(self) -> None:
        self._title = _build_label("measure_title", "dialog", words=self._target.title)
        self._how = _build_label("measure_how", tone="secondary", words=self._say_how())
        self._value = QLineEdit()
        self._name(self._value, "measure_value", self.tr("Value, in {0}").format(self._target.unit))
        self._date = QDateEdit(_to_qt(self._state.workspace.today()))
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self._name(self._date, "measure_date", self.tr("As of: the day at whose end the figure stood"))
        self._source = QLineEdit()
        self._source.setPlaceholderText(self.tr("Who published it, and where"))
        self._name(self._source, "measure_source", self.tr("Source"))
        self._confidence = QComboBox()
        words = {
            Confidence.OFFICIAL: self.tr("Official: published by a government or its agency"),
            Confidence.REPORTED: self.tr("Reported: said by others"),
            Confidence.ESTIMATE: self.tr("Estimate: worked out, not counted"),
        }
        for confidence in Confidence:
            self._confidence.addItem(words[confidence], confidence)
        self._confidence.setCurrentIndex(list(Confidence).index(Confidence.REPORTED))
        self._name(self._confidence, "measure_confidence", self.tr("How the figure is known"))
        self._errors: dict[QLineEdit | QDateEdit, QLabel] = {
            field: _build_label(f"{field.objectName()}_error", "caption", "danger")
            for field in (self._value, self._date, self._source)
        }
        self._failure = _build_label("measure_error", tone="danger")
        self._record = QPushButton(self.tr("Record"))
        self._record.setProperty("primary", True)
        self._record.setDefault(True)
        self._name(self._record, "measure_record", self.tr("Record this figure"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._name(self._cancel, "measure_cancel", self.tr("Close without recording"))
        for label in (*self._errors.values(), self._failure):
            label.setContentsMargins(0, 0, 0, Space.S)
            label.hide()

    def _arrange(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.XS)
        form.setColumnStretch(1, 1)
        value = QHBoxLayout()
        value.setSpacing(Space.S)
        value.addWidget(self._value, 1)
        value.addWidget(_build_label("measure_unit", tone="muted", words=self._target.unit))
        form.addWidget(_name_field(self.tr("&Value"), self._value), 0, 0)
        form.addLayout(value, 0, 1)
        form.addWidget(_name_field(self.tr("&As of"), self._date), 2, 0)
        form.addWidget(self._date, 2, 1)
        form.addWidget(_name_field(self.tr("&Source"), self._source), 4, 0)
        form.addWidget(self._source, 4, 1)
        form.addWidget(_name_field(self.tr("&Known as"), self._confidence), 6, 0)
        form.addWidget(self._confidence, 6, 1)
        for row, label in zip((1, 3, 5), self._errors.values(), strict=True):
            form.addWidget(label, row, 1)
            form.setRowMinimumHeight(row, Space.S)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._record)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._how)
        column.addLayout(form)
        column.addWidget(self._failure)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(DIALOG_WIDTH)

    def _name(self, widget: QWidget, name: str, words: str) -> None:
        widget.setObjectName(name)
        widget.setAccessibleName(words)

    def _say_how(self) -> str:
        unit = self._target.unit
        total = (
            self.tr("Give the total of the calendar year so far, in {0}.").format(unit)
            if self._target.yearly
            else self.tr("Give the total reached by the end of that day, in {0}.").format(unit)
        )
        return "\n".join((total, *self._target.cautions))

    def _on_record(self) -> None:
        self._clear_errors()
        value = None
        try:
            value = read_value(self._value.text())
            changes = add_measurement(
                self._state.workspace,
                self._target.id,
                value=value,
                as_of=self._day(),
                source=self._source.text(),
                confidence=Confidence(self._confidence.currentData()),
            )
        except BadInput as error:
            self._show_mistake(self._find_field(value), error)
        except BriefingError as error:
            self._failure.setText(str(error))
            self._failure.show()
        else:
            self.accept()
            self._state.apply(changes)

    def _find_field(self, value: Decimal | None) -> QLineEdit | QDateEdit:
        """The field that a mistake is about, in the order in which `add_measurement` looks at them."""
        if value is None or value < 0:
            return self._value
        if self._day() > self._state.workspace.today():
            return self._date
        return self._source if not self._source.text().strip() else self._value

    def _show_mistake(self, field: QLineEdit | QDateEdit, error: BadInput) -> None:
        self._errors[field].setText(str(error))
        self._errors[field].show()
        _mark_wrong(field, True)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def _clear_errors(self) -> None:
        self._failure.hide()
        for field, label in self._errors.items():
            label.hide()
            _mark_wrong(field, False)

    def _day(self) -> date:
        day = self._date.date()
        return date(day.year(), day.month(), day.day())


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _build_label(name: str, kind: str = "body", tone: str = "", *, words: str = "") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    return label


def _name_field(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label


def _mark_wrong(field: QWidget, is_wrong: bool) -> None:
    """The style sheet draws what is wrong; it must be asked again when that changes."""
    field.setProperty("wrong", is_wrong)
    field.style().unpolish(field)
    field.style().polish(field)
