"""Where the keyboard is, and what is typed into fields: both stay while the window is built anew."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from briefing_app.core.quick import dataclass
from briefing_app.ui.widgets.note_card import NoteCard

OF_WHAT_IS_CHOSEN = ("tag_description",)
"""Fields that say something of a row of a list, of which another may be chosen in the new window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """Where the keyboard was: in which field, of which note if it is one of a note, between which of its letters."""

    name: str = ""
    note_id: str = ""
    start: int = 0
    end: int = 0


def find_typing() -> Typing:
    """Where the keyboard is."""
    field = QApplication.focusWidget()
    if field is None:
        return Typing()
    name, note_id = field.objectName(), find_note(field)
    if isinstance(field, QTextEdit | QPlainTextEdit):
        cursor = field.textCursor()
        return Typing(name=name, note_id=note_id, start=cursor.anchor(), end=cursor.position())
    if isinstance(field, QLineEdit):
        return Typing(name=name, note_id=note_id, start=field.cursorPosition(), end=field.cursorPosition())
    return Typing(name=name, note_id=note_id)


def find_note(field: QWidget | None) -> str:
    """The note on whose card a field stands; empty for a field elsewhere."""
    while field is not None and not isinstance(field, NoteCard):
        field = field.parentWidget()
    return field.draft.note_id or "" if field is not None else ""


def put_typing(window: QWidget, typing: Typing) -> None:
    """The keyboard, where it was."""
    fields = [field for field in window.findChildren(QWidget, typing.name or " ") if find_note(field) == typing.note_id]
    if not fields:
        return
    field = fields[0]
    field.setFocus()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        cursor = field.textCursor()
        last = field.document().characterCount() - 1
        cursor.setPosition(min(typing.start, last))
        cursor.setPosition(min(typing.end, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit):
        field.setCursorPosition(typing.end)


def read_words(window: QWidget) -> dict[tuple[str, str], str]:
    """What stands in the fields that can be seen, by their names and the notes on whose cards they stand."""
    return {(field.objectName(), find_note(field)): field.text() for field in _list_fields(window) if field.text()}


def write_words(window: QWidget, words: Mapping[tuple[str, str], str]) -> None:
    """The same in the new window."""
    for field in _list_fields(window):
        text = words.get((field.objectName(), find_note(field)), field.text())
        if text != field.text():
            field.setText(text)


def _list_fields(window: QWidget) -> Iterator[QLineEdit]:
    """Those with names of their own; the others are parts that Qt builds into fields."""
    for field in window.findChildren(QLineEdit):
        name = field.objectName()
        if name and not name.startswith("qt_") and name not in OF_WHAT_IS_CHOSEN and field.isVisibleTo(window):
            yield field
