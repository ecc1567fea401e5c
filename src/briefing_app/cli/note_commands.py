"""What each command about notes does, but for `note add`."""

from argparse import Namespace
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from briefing_app.cli import answers
from briefing_app.cli.answers import Answer
from briefing_app.cli.tag_commands import find_tag
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.filters import Due, Filter
from briefing_app.core.notebook import Note, NoteKind, Visibility, clean_line, clean_text, read_day
from briefing_app.workspace import annotating
from briefing_app.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.workspace.history import PastNote

DUE = {"overdue": Due.OVERDUE, "week": Due.WEEK, "later": Due.LATER, "none": Due.OPEN_ENDED}


def list_(workspace: Workspace, arguments: Namespace) -> Answer:
    """The notes that meet the conditions, in the order in which they were written."""
    item_id = workspace.corpus.item(arguments.id).id if arguments.id is not None else None
    notes = workspace.notebook.fetch_notes(item_id)
    wanted = _read_filter(workspace, arguments)
    if wanted != Filter():
        found = set(workspace.filtering.fetch_note_ids(wanted, workspace.today()))
        notes = tuple(note for note in notes if note.id in found)
    return Answer(
        data=[answers.describe_note(note) for note in notes],
        text="\n\n".join(answers.say_note(note) for note in notes) or "There are no such notes.",
    )


def edit(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the note as it is now."""
    shown = _fetch(workspace, arguments.note)
    wanted = replace(
        shown,
        text=_read_text(arguments.text) if arguments.text is not None else shown.text,
        kind=NoteKind(arguments.kind or shown.kind),
        visibility=Visibility(arguments.visibility or shown.visibility),
        owner=arguments.owner if arguments.owner is not None else shown.owner,
        due=read_due(arguments.due) if arguments.due is not None else shown.due,
        done=arguments.is_done if arguments.is_done is not None else shown.done,
    )
    names = ("text", "kind", "visibility", "owner", "due", "done")
    annotating.save_note(workspace, shown, **{name: getattr(wanted, name) for name in names})
    note = _fetch(workspace, shown.id)
    return Answer(data=answers.describe_note(note), text=answers.say_note(note))


def remove(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the id."""
    note = _fetch(workspace, arguments.note)
    annotating.remove_note(workspace, note.id)
    return Answer(data={"id": note.id}, text=f"{note.id} was removed; “note restore {note.id}” brings it back.")


def restore(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the note."""
    changes = annotating.restore_note(workspace, answers.read_note_id(arguments.note))
    note = _fetch(workspace, changes.ids[0])
    return Answer(data=answers.describe_note(note), text=answers.say_note(note))


def history(workspace: Workspace, arguments: Namespace) -> Answer:
    """Every version, the newest first."""
    return describe_history(workspace, arguments.note)


def describe_history(workspace: Workspace, note_id: str) -> Answer:
    """Every version of a note, the newest first."""
    from briefing_app.workspace.history import fetch_past  # late: it imports diff-match-patch

    past = fetch_past(workspace, answers.read_note_id(note_id))
    return Answer(
        data=[_describe_version(each) for each in past], text="\n\n".join(_say_version(each) for each in past)
    )


def restore_version(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the note as it is now."""
    from briefing_app.workspace import history as past_notes  # late, as above

    note_id = answers.read_note_id(arguments.note)
    past_notes.restore_version(workspace, note_id, clean_line(arguments.version))
    note = _fetch(workspace, note_id)
    return Answer(data=answers.describe_note(note), text=answers.say_note(note))


def read_due(text: str) -> date | None:
    """A day, or none for “none”. Raises `BadInput`."""
    return None if text.strip().casefold() == "none" else read_day(text)


def _read_filter(workspace: Workspace, arguments: Namespace) -> Filter:
    days = arguments.changed_within
    if days is not None and not 0 <= days <= 36_500:
        raise BadInput(f"{days} is no number of days.", "Give one such as 7.")
    return Filter(
        text=clean_line(arguments.text),
        all_of=tuple(find_tag(workspace, name).id for name in arguments.tag),
        none_of=tuple(find_tag(workspace, name).id for name in arguments.without_tag),
        kinds=tuple(NoteKind(each) for each in arguments.kind),
        visibilities=tuple(Visibility(each) for each in arguments.visibilities or ()),
        is_done=arguments.is_done,
        owner=clean_line(arguments.owner),
        due=tuple(DUE[each] for each in arguments.due),
        changed_within=days,
    )


def _read_text(typed: str) -> str:
    text = clean_text(answers.read_input() if typed == "-" else typed)
    if not text.strip():
        raise BadInput("A note needs words.", "Give them with --text, or remove the note with “note remove”.")
    return text


def _fetch(workspace: Workspace, note_id: str) -> Note:
    note = workspace.notebook.fetch_note(answers.read_note_id(note_id))
    if note is None:
        raise UnknownItem(clean_line(note_id), "note")
    return note


def _describe_version(past: "PastNote") -> dict[str, object]:
    return {
        "version": past.revision_id,
        "moment": past.moment,
        "author": past.author,
        "is_current": past.is_current,
        "is_removed": past.is_removed,
        "kind": past.kind.value,
        "for": past.visibility.value,
        "text": past.text,
        "owner": past.owner,
        "due": past.due.isoformat() if past.due else None,
        "done": past.done,
    }


def _say_version(past: "PastNote") -> str:
    state = "removed" if past.is_removed else "current" if past.is_current else "earlier"
    return f"{past.revision_id}  {past.moment}  {past.author}  {state}\n{past.text}"
