"""What a briefing says of its meeting, in fields: who meets whom, when and where, and what is to be said."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from briefing_app.core.briefing import Briefing, Side
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import read_day
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models import briefing_words as words
from briefing_app.ui.models.handling import list_offered
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.pack_form import LANGUAGES
from briefing_app.ui.widgets.still_fields import MarkingCombo, StillCombo

LINE_HEIGHT, TEXT_PADDING = 20, 14


class BriefingFields(QWidget):
    """Says what was typed, field by field; shows what the notebook has where that is something else."""

    changed = Signal(str, object)
    """The name of a field of `Briefing`, and its new value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._day: date | None = None
        self._briefing: Briefing | None = None
        self._grid = QGridLayout(self)
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self._title = self._make_line("title", self.tr("Title"))
        self._day_field = self._make_line("day", self.tr("Day, as year-month-day"), self.tr("2026-09-30"))
        self._time = self._make_line("time", self.tr("Time"), self.tr("10:00"))
        self._place = self._make_line("place", self.tr("Place of the meeting"))
        self._purpose = self._make_text("purpose", self.tr("Purpose"), 2)
        people = self.tr("One a line: name, role")
        self._ours = self._make_text("ours", self.tr("Our side"), 2, people)
        self._theirs = self._make_text("theirs", self.tr("Their side"), 2, people)
        self._objectives = self._make_text("objectives", self.tr("Objectives"), 2, self.tr("One a line"))
        about = self.tr("One a line, at most six.\n  Indented: what supports it")
        self._messages = self._make_text("messages", self.tr("Key messages"), 3, about)
        self._holders = self._make_text("holders", self.tr("Who gets a copy"), 2, self.tr("One a line"))
        self._version = self._make_line("version", self.tr("Version"), self.tr("Draft 2"))
        self._marking = MarkingCombo()
        self._marking.setEditable(True)
        self._marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._marking.addItem("")
        self._marking.addItems(list_offered())
        _name(self._marking, "marking", self.tr("Handling marking on every page"))
        self._language = StillCombo()
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        _name(self._language, "language", self.tr("Language of the labels"))
        self._wrong = QLabel()
        self._wrong.setObjectName("briefing_wrong")
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setProperty("type", "caption")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.hide()

    def _arrange(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        self._put(self.tr("&Title"), self._title)
        self._put(self.tr("&Day"), self._day_field, self.tr("Ti&me"), self._time)
        grid.addWidget(self._wrong, grid.rowCount(), 0, 1, 2)
        self._put(self.tr("P&lace"), self._place)
        self._put(self.tr("Mar&king"), self._marking)
        self._put(self.tr("&Purpose"), self._purpose)
        self._put(self.tr("&Our side"), self._ours)
        self._put(self.tr("Thei&r side"), self._theirs)
        self._put(self.tr("Ob&jectives"), self._objectives)
        self._put(self.tr("Key mess&ages"), self._messages)
        self._put(self.tr("&Who gets a copy"), self._holders)
        self._put(self.tr("Ver&sion"), self._version, self.tr("Language"), self._language)

    def _put(self, label: str, field: QWidget, second_label: str = "", second: QWidget | None = None) -> None:
        """A field below its label, over the whole width or beside another one."""
        row, span = self._grid.rowCount(), 2 if second is None else 1
        self._grid.addWidget(_label(label, field), row, 0, 1, span)
        self._grid.addWidget(field, row + 1, 0, 1, span)
        self._grid.setRowMinimumHeight(row + 2, Space.XS)
        if second is not None:
            self._grid.addWidget(_label(second_label, second), row, 1)
            self._grid.addWidget(second, row + 1, 1)

    def _connect(self) -> None:
        for key, line in (
            ("title", self._title),
            ("time", self._time),
            ("place", self._place),
            ("version", self._version),
        ):
            line.textEdited.connect(lambda text, key=key: self.changed.emit(key, text))
        self._day_field.textEdited.connect(self._on_day_edited)
        self._day_field.editingFinished.connect(self._on_day_finished)
        self._marking.editTextChanged.connect(lambda text: self._say("marking", lambda: text))
        self._language.activated.connect(lambda _: self.changed.emit("language", self._language.currentData()))
        for name, text, read in (
            ("purpose", self._purpose, lambda: self._purpose.toPlainText()),
            ("participants", self._ours, self._read_people),
            ("participants", self._theirs, self._read_people),
            ("objectives", self._objectives, lambda: words.read_lines(self._objectives.toPlainText())),
            ("messages", self._messages, lambda: words.read_messages(self._messages.toPlainText())),
            ("holders", self._holders, lambda: words.read_lines(self._holders.toPlainText())),
        ):
            text.textChanged.connect(lambda name=name, read=read: self._say(name, read))

    def show_briefing(self, briefing: Briefing | None) -> None:
        """What the notebook says; a field that says the same in other spaces stays as it was typed."""
        is_other = briefing is None or self._briefing is None or briefing.id != self._briefing.id
        self._briefing = briefing
        self.setEnabled(briefing is not None)
        shown = briefing or Briefing(id="", title="")  # type: ignore[arg-type]  # nobody asks for its id
        self._is_showing = True
        for line, value in (
            (self._title, shown.title),
            (self._time, shown.time),
            (self._place, shown.place),
            (self._version, shown.version),
        ):
            if is_other or line.text().split() != value.split():
                line.setText(value)
        if is_other or shown.day != self._day:
            self._day = shown.day
            self._day_field.setText(shown.day.isoformat() if shown.day else "")
            self._say_wrong("")
        if is_other or self._marking.currentText().split() != shown.marking.split():
            self._marking.setEditText(shown.marking)
        self._language.setCurrentIndex(max(0, self._language.findData(shown.language)))
        self._show_texts(shown, is_other=is_other)
        self._is_showing = False

    def start(self) -> None:
        """The keyboard into the title, which is selected, so that typing replaces it."""
        self._title.setFocus()
        self._title.selectAll()

    def _show_texts(self, shown: Briefing, *, is_other: bool) -> None:
        sides = {side: tuple(each for each in shown.participants if each.side is side) for side in Side}
        read_lines = words.read_lines
        texts: tuple[tuple[QPlainTextEdit, object, Callable[[str], object], str], ...] = (
            (self._purpose, shown.purpose, str.strip, shown.purpose),
            (self._objectives, shown.objectives, read_lines, words.write_lines(shown.objectives)),
            (self._messages, shown.messages, words.read_messages, words.write_messages(shown.messages)),
            (self._holders, shown.holders, read_lines, words.write_lines(shown.holders)),
            *(
                (
                    field,
                    sides[side],
                    lambda text, side=side: words.read_people(text, side),
                    words.write_people(shown.participants, side),
                )
                for field, side in ((self._ours, Side.OURS), (self._theirs, Side.THEIRS))
            ),
        )
        for field, value, read, written in texts:
            if is_other or read(field.toPlainText()) != value:
                field.setPlainText(written)

    def _say(self, name: str, read: Callable[[], Any]) -> None:
        if not self._is_showing:
            self.changed.emit(name, read())

    def _read_people(self) -> object:
        ours = words.read_people(self._ours.toPlainText(), Side.OURS)
        return (*ours, *words.read_people(self._theirs.toPlainText(), Side.THEIRS))

    def _on_day_edited(self, text: str) -> None:
        try:
            self._day = read_day(text) if text.strip() else None
        except BadInput:
            return
        self._say_wrong("")
        self.changed.emit("day", self._day)

    def _on_day_finished(self) -> None:
        try:
            if self._day_field.text().strip():
                read_day(self._day_field.text())
        except BadInput as wrong:
            self._say_wrong(word_error(wrong))

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._day_field.setProperty("wrong", bool(sentence))
        self._day_field.style().unpolish(self._day_field)
        self._day_field.style().polish(self._day_field)

    def _make_line(self, name: str, spoken: str, example: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(example)
        _name(field, name, spoken)
        return field

    def _make_text(self, name: str, spoken: str, lines: int, about: str = "") -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setPlaceholderText(about)
        field.setTabChangesFocus(True)
        field.setFixedHeight(lines * LINE_HEIGHT + TEXT_PADDING)
        _name(field, name, spoken)
        return field


def _label(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(field)
    label.setProperty("type", "caption")
    label.setProperty("tone", "secondary")
    return label


def _name(field: QWidget, name: str, spoken: str) -> None:
    field.setObjectName(f"briefing_{name}")
    field.setAccessibleName(spoken)
    field.setMinimumWidth(80)
