"""What an action has beyond its words: who does it, by when, and whether it is done."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import read_day
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.tokens import Space


class ActionFields(QWidget):
    """Owner, due day, done. A day that cannot be read is said so, and the last good one is kept."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due_day: date | None = None
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self._owner = _make_field("action_owner", self.tr("Owner"), self.tr("Who does it"))
        self._due = _make_field("action_due", self.tr("Due, as year-month-day"), self.tr("Due: 2026-09-30"))
        self._done = QCheckBox(self.tr("Done"))
        self._done.setObjectName("action_done")
        self._done.setAccessibleName(self.tr("Done"))
        self._wrong = QLabel()
        self._wrong.setProperty("type", "caption")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._owner, 3)
        row.addWidget(self._due, 3)
        row.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._wrong)

    def _connect(self) -> None:
        self._owner.textEdited.connect(self.changed)
        self._due.textEdited.connect(self._on_due_edited)
        self._due.editingFinished.connect(self._on_due_finished)
        self._done.clicked.connect(self.changed)

    @property
    def owner(self) -> str:
        """Who does it."""
        return self._owner.text()

    @property
    def due(self) -> date | None:
        """By when."""
        return self._due_day

    @property
    def is_done(self) -> bool:
        """Whether it is done."""
        return self._done.isChecked()

    def show_values(self, owner: str, due: date | None, is_done: bool) -> None:
        """What the note says."""
        if self._owner.text() != owner:
            self._owner.setText(owner)
        if due != self._due_day:
            self._due_day = due
            self._due.setText(due.isoformat() if due else "")
            self._say_wrong("")
        self._done.setChecked(is_done)

    def _on_due_edited(self, text: str) -> None:
        try:
            self._due_day = read_day(text) if text.strip() else None
        except BadInput:
            return
        self._say_wrong("")
        self.changed.emit()

    def _on_due_finished(self) -> None:
        text = self._due.text()
        try:
            if text.strip():
                read_day(text)
        except BadInput as wrong:
            self._say_wrong(word_error(wrong))

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._due.setProperty("wrong", bool(sentence))
        self._due.style().unpolish(self._due)
        self._due.style().polish(self._due)


def _make_field(name: str, label: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(label)
    field.setPlaceholderText(placeholder)
    field.setProperty("small", True)
    field.setMinimumWidth(60)
    return field
