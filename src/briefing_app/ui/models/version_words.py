"""What happened to a note from one version to the next, in a few words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.language_formats import format_short_day
from briefing_app.workspace.history import PastNote


def name_change(before: PastNote | None, now: PastNote) -> str:
    """Such as “Words, for the pack”."""
    translate = QCoreApplication.translate
    if now.is_removed:
        return translate("Versions", "Removed")
    if before is None:
        return translate("Versions", "Written")
    if before.is_removed:
        return translate("Versions", "Brought back")
    parts = list(_name_parts(before, now))
    words = translate("Versions", ", ").join(parts) or translate("Versions", "Moved")
    return words[:1].upper() + words[1:]


def name_values(note: PastNote) -> str:
    """What a note was besides its words: kind, who may see it, and of an action who does it by when."""
    translate = QCoreApplication.translate
    values = [name_kind(note.kind), name_visibility(note.visibility)]
    if note.kind is NoteKind.ACTION:
        values += [note.owner] if note.owner else []
        values += [translate("Versions", "due {day}").replace("{day}", format_short_day(note.due))] if note.due else []
        values += [translate("Versions", "done")] if note.done else []
    return translate("Versions", ", ").join(values)


def name_kind(kind: NoteKind) -> str:
    """As the card of the note calls it."""
    translate = QCoreApplication.translate
    return {
        NoteKind.NOTE: translate("NoteKind", "Note"),
        NoteKind.LINE: translate("NoteKind", "Line to take"),
        NoteKind.QUESTION: translate("NoteKind", "Question and answer"),
        NoteKind.BACKGROUND: translate("NoteKind", "Background"),
        NoteKind.ACTION: translate("NoteKind", "Action"),
    }[kind]


def name_visibility(visibility: Visibility) -> str:
    """As the card of the note calls it."""
    translate = QCoreApplication.translate
    return {
        Visibility.PRIVATE: translate("Visibility", "Private"),
        Visibility.TEAM: translate("Visibility", "Team"),
        Visibility.PACK: translate("Visibility", "For the pack"),
    }[visibility]


def _name_parts(before: PastNote, now: PastNote) -> Iterator[str]:
    translate = QCoreApplication.translate
    if before.text != now.text:
        yield translate("Versions", "words")
    if before.kind is not now.kind:
        yield translate("Versions", "now {kind}").replace("{kind}", name_kind(now.kind))
    if before.visibility is not now.visibility:
        yield translate("Versions", "now {visibility}").replace("{visibility}", name_visibility(now.visibility))
    if before.owner != now.owner:
        yield translate("Versions", "who does it")
    if before.due != now.due:
        yield translate("Versions", "due day")
    if before.done != now.done:
        yield translate("Versions", "done") if now.done else translate("Versions", "open again")
