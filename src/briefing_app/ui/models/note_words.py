"""What a note says about itself: its kind, who may see it, when it was changed, by when it is to be done."""

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.language_formats import format_short_day, format_time

BETWEEN = "   "


def list_kinds() -> Iterator[tuple[NoteKind, str]]:
    """Every kind, with its words."""
    translate = QCoreApplication.translate
    yield NoteKind.NOTE, translate("NoteKind", "Note")
    yield NoteKind.LINE, translate("NoteKind", "Line to take")
    yield NoteKind.QUESTION, translate("NoteKind", "Question and answer")
    yield NoteKind.BACKGROUND, translate("NoteKind", "Background")
    yield NoteKind.ACTION, translate("NoteKind", "Action")


def list_visibilities() -> Iterator[tuple[Visibility, str, str]]:
    """Everyone who may see a note, in words, with an icon."""
    translate = QCoreApplication.translate
    yield Visibility.PRIVATE, translate("Visibility", "Private"), "lock"
    yield Visibility.TEAM, translate("Visibility", "Team"), "team"
    yield Visibility.PACK, translate("Visibility", "For the pack"), "print"


def say_changed(changed: str) -> str:
    """The day, and the time where it is today, on the user's own clock."""
    moment = datetime.fromisoformat(changed).astimezone()
    if moment.date() == datetime.now().date():
        return QCoreApplication.translate("NoteCard", "Today, {time}").format(time=format_time(moment))
    return format_short_day(moment.date())


def say_due(owner: str, due: date | None, is_done: bool) -> str:
    """What an action says beyond its words; nothing where it says nothing."""
    translate = QCoreApplication.translate
    parts = []
    if is_done:
        parts.append(translate("NoteCard", "Done"))
    elif due is not None:
        parts.append(translate("NoteCard", "Due {day}").format(day=format_short_day(due)))
    return BETWEEN.join((*parts, owner) if owner else parts)
