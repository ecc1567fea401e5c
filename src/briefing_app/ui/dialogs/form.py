"""A dialog of fields: what is wrong is said at the field that it is about, and nothing typed is lost."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
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

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, BriefingError
from briefing_app.core.recording import BadFigure
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.still_fields import StillDate

DIALOG_WIDTH = 480


class FormDialog(QDialog):
    """Fields under a title; `prefix` begins the names of all its widgets."""

    def __init__(self, state: AppState, prefix: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._prefix = prefix
        self._fields: dict[str, QWidget] = {}
        self._errors: dict[str, QLabel] = {}
        self._names: list[QLabel] = []
        self.setObjectName(f"{prefix}_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._failure = build_label(f"{prefix}_error", tone="danger")
        self._failure.hide()

    def add_field(self, key: str, words: str, field: QWidget, spoken: str) -> None:
        """One more field; `key` is the name under which mistakes are reported."""
        field.setObjectName(f"{self._prefix}_{key}")
        field.setAccessibleName(spoken)
        name = QLabel(words)
        name.setBuddy(field)
        error = build_label(f"{self._prefix}_{key}_error", "caption", "danger")
        error.setContentsMargins(0, 0, 0, Space.S)
        error.hide()
        self._fields[key], self._errors[key] = field, error
        self._names.append(name)

    def arrange(self, heading: list[QWidget], accept: QPushButton, units: dict[str, str] | None = None) -> None:
        """Lays everything out; `units` are words after a field."""
        form = QGridLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.XS)
        form.setColumnStretch(1, 1)
        for index, (key, field) in enumerate(self._fields.items()):
            form.addWidget(self._names[index], 2 * index, 0)
            form.addLayout(_put_unit(field, (units or {}).get(key, "")), 2 * index, 1)
            form.addWidget(self._errors[key], 2 * index + 1, 1)
            form.setRowMinimumHeight(2 * index + 1, Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        for widget in heading:
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self._failure)
        column.addStretch(1)
        column.addLayout(self._arrange_buttons(accept))
        self.setMinimumWidth(DIALOG_WIDTH)
        self._order_fields(accept)

    def _order_fields(self, accept: QPushButton) -> None:
        """Tab goes from field to field as they stand, whichever was made first; the first is ready to be filled in."""
        fields = list(self._fields.values())
        for field, following in zip(fields, [*fields[1:], accept], strict=True):
            self.setTabOrder(field, following)
        fields[0].setFocus()

    def attempt(self, act: Callable[[], Changes]) -> None:
        """Does what the dialog is for, and closes it; or says what is wrong, and where."""
        self._failure.hide()
        for key in self._fields:
            self._errors[key].hide()
            mark_wrong(self._fields[key], False)
        try:
            changes = act()
        except BadFigure as error:
            self._show_mistake(error.field, error)
        except BriefingError as error:
            self._show_words(self._failure, error)
        else:
            self.accept()
            self._state.apply(changes)

    def _show_mistake(self, key: str, error: BadInput) -> None:
        field = self._fields.get(key)
        if field is None:
            self._show_words(self._failure, error)
            return
        self._show_words(self._errors[key], error)
        mark_wrong(field, True)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def _show_words(self, label: QLabel, error: BriefingError) -> None:
        """Says what is wrong, and makes the dialog as high as that needs."""
        label.setText(word_error(error))
        label.show()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _arrange_buttons(self, accept: QPushButton) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName(f"{self._prefix}_cancel")
        cancel.setAccessibleName(self.tr("Close without recording"))
        cancel.clicked.connect(self.reject)
        accept.setProperty("primary", True)
        accept.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(accept)
        return row


def build_date_edit(day: date) -> QDateEdit:
    """A field for a day, with a calendar."""
    field = StillDate(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    return field


def read_date_edit(field: QDateEdit) -> date:
    """The day in the field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


def build_label(name: str, kind: str = "body", tone: str = "", *, words: str = "") -> QLabel:
    """Words of a dialog, which wrap."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    return label


def mark_wrong(field: QWidget, is_wrong: bool) -> None:
    """The style sheet draws what is wrong; it must be asked again when that changes."""
    field.setProperty("wrong", is_wrong)
    field.style().unpolish(field)
    field.style().polish(field)


def _put_unit(field: QWidget, unit: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(field, 1)
    if unit:
        row.addWidget(build_label(f"{field.objectName()}_unit", tone="muted", words=unit))
    return row
