"""Actions as a calendar: one to-do of iCalendar (RFC 5545) for each that is open, for a person's own calendar program.

Only what the list of actions shows goes out: the words, the item, the owner, the day. An entry keeps its identity, so
that a program that takes the calendar in again changes what it has instead of doubling it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from icalendar import Calendar, Todo

from briefing_app import __version__
from briefing_app.core.corpus import Corpus, ItemKind
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Note, NoteKind, Visibility
from briefing_app.workspace.listing import Order
from briefing_app.workspace.workspace import Workspace

MAKER = f"-//Joint Vision Briefing//briefing-app {__version__}//EN"
UID_END = "@notes.briefing-app"
OPEN_ACTIONS = Filter(kinds=(NoteKind.ACTION,), is_done=False)
LONGEST_SUMMARY = 200
MOST = 1_000_000
CLASSES = {Visibility.PRIVATE: "PRIVATE", Visibility.TEAM: "CONFIDENTIAL", Visibility.PACK: "PUBLIC"}


def export_actions(workspace: Workspace, wanted: Filter = OPEN_ACTIONS) -> bytes:
    """The actions that meet a filter as an iCalendar file; those that are done only if it asks for them.

    Raises `NotebookUnreadable`.
    """
    narrowed = replace(wanted, kinds=(NoteKind.ACTION,), is_done=bool(wanted.is_done))
    notes = workspace.filtering.fetch_notes(narrowed, workspace.today(), order=Order.DUE, limit=MOST)
    return bytes(build_calendar(workspace.corpus, notes).to_ical())


def build_calendar(corpus: Corpus, notes: Iterable[Note]) -> Calendar:
    """The calendar with one to-do for each note."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    for note in notes:
        calendar.add_component(_build_todo(corpus, note))
    return calendar


def _build_todo(corpus: Corpus, note: Note) -> Todo:
    changed = datetime.fromisoformat(note.changed)
    todo = Todo()
    todo.add("uid", f"{note.id}{UID_END}")
    todo.add("dtstamp", changed)
    todo.add("created", datetime.fromisoformat(note.created))
    todo.add("last-modified", changed)
    todo.add("summary", _summarise(note.text) or _name_item(corpus, note.item_id))
    todo.add("description", f"{_name_item(corpus, note.item_id)}\n\n{note.text}".strip())
    todo.add("status", "COMPLETED" if note.done else "NEEDS-ACTION")
    todo.add("class", CLASSES[note.visibility])
    if note.due is not None:
        todo.add("due", note.due)
    if note.owner:
        todo.add("contact", note.owner)
    return todo


def _summarise(text: str) -> str:
    """The first line that holds words."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return first if len(first) <= LONGEST_SUMMARY else f"{first[: LONGEST_SUMMARY - 1].rstrip()}…"


def _name_item(corpus: Corpus, item_id: str) -> str:
    if not corpus.has_item(item_id):
        return item_id
    item = corpus.item(item_id)
    return f"{item.id} {item.title}" if item.kind in (ItemKind.PILLAR, ItemKind.INITIATIVE) else item.title
