"""Briefings: make, edit, choose and order what a pack holds, duplicate, delete.

What changes the choice works on it as it stands now, so that two windows may add to one briefing; what edits the
meeting itself is saved over the version that the editor was shown, as a note is.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.core.acts import Act
from briefing_app.core.briefing import (
    MOST_MESSAGES,
    Briefing,
    BriefingId,
    Entry,
    EntryId,
    EntryKind,
    Message,
    Participant,
)
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import PRESS, ItemKind
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import NoteId, clean_line, clean_text
from briefing_app.storage.step import new_id
from briefing_app.workspace.bodies import make_briefing_body
from briefing_app.workspace.workspace import Workspace

Choice = tuple[Entry, ...]


def add_briefing(workspace: Workspace, title: str, refs: Sequence[str] = (), **values: object) -> Changes:
    """Makes a briefing of items and notes, by their codes and ids; its id is the first of the changes.

    `values` are fields of `Briefing`. Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    fresh = Briefing(id=BriefingId(new_id()), title=title, entries=_make_entries(workspace, refs))
    briefing = _clean(replace(fresh, **values))  # type: ignore[arg-type]  # field names are checked by replace itself
    with workspace.log.step(Act.ADD_BRIEFING, briefing.title) as step:
        step.put("briefing", briefing.id, make_briefing_body(briefing))
        return step.changes


def save_briefing(workspace: Workspace, shown: Briefing, *, continues: int = 0, **new_values: object) -> Changes:
    """Saves new values of a briefing over the revision that the editor was shown; `continues` as for a note.

    If someone else saved in the meantime, both versions are kept. Raises `BadInput`, `NotSaved`.
    """
    wanted = _clean(replace(shown, **new_values))  # type: ignore[arg-type]  # as above
    if wanted == shown:
        return Changes()
    with workspace.log.step(Act.EDIT_BRIEFING, wanted.title, continues=continues) as step:
        step.put("briefing", shown.id, make_briefing_body(wanted), parents=(shown.revision_id,))
        return step.changes


def duplicate_briefing(
    workspace: Workspace, briefing_id: str, *, title: str = "", day: date | None = None, is_template: bool = False
) -> Changes:
    """A briefing for the next meeting with the same choice, or a template of it; without its day and version.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    source = fetch_briefing(workspace, briefing_id)
    values = {name: getattr(source, name) for name in Briefing.__slots__}
    for name in ("id", "title", "created", "changed", "revision_id", "versions"):
        del values[name]
    values |= {"day": day, "time": "", "version": "", "is_template": is_template}
    values["entries"] = tuple(replace(entry, id=EntryId(new_id())) for entry in source.entries)
    return add_briefing(workspace, title or source.title, **values)


def delete_briefings(workspace: Workspace, briefing_ids: Iterable[str]) -> Changes:
    """Deletes briefings; undo brings them back. Raises `UnknownItem`, `NotSaved`."""
    briefings = [fetch_briefing(workspace, briefing_id) for briefing_id in dict.fromkeys(briefing_ids)]
    with workspace.log.step(Act.DELETE_BRIEFING, ", ".join(briefing.title for briefing in briefings)) as step:
        step.remove_all("briefing", [briefing.id for briefing in briefings])
        return step.changes


def add_entries(
    workspace: Workspace, briefing_id: str, refs: Sequence[str], *, before: EntryId | None = None
) -> Changes:
    """Puts items and notes into a briefing, at its end or before an entry; those that are in it already are left.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    entries = _make_entries(workspace, refs)

    def change(choice: Choice) -> Choice:
        known = {(entry.kind, entry.refers_to) for entry in choice}
        return insert_entries(
            choice, [entry for entry in entries if (entry.kind, entry.refers_to) not in known], before
        )

    return change_choice(workspace, briefing_id, change)


def add_page(workspace: Workspace, briefing_id: str, title: str, text: str) -> Changes:
    """Puts a free page, in light Markdown, at the end of a briefing. Raises `UnknownItem`, `BadInput`, `NotSaved`."""
    page = Entry(id=EntryId(new_id()), kind=EntryKind.PAGE, title=clean_line(title), text=clean_text(text))
    if not page.title:
        raise BadInput("A page needs a title.", "Type what stands at its head.")
    return change_choice(workspace, briefing_id, lambda choice: (*choice, page))


def edit_page(workspace: Workspace, briefing_id: str, entry_id: EntryId, title: str, text: str) -> Changes:
    """Gives a free page another title and text. Raises `UnknownItem`, `BadInput`, `NotSaved`."""
    wanted, words = clean_line(title), clean_text(text)
    if not wanted:
        raise BadInput("A page needs a title.", "Type what stands at its head.")

    def change(choice: Choice) -> Choice:
        _ensure_known(tuple(each for each in choice if each.kind is EntryKind.PAGE), (entry_id,))
        return tuple(replace(each, title=wanted, text=words) if each.id == entry_id else each for each in choice)

    return change_choice(workspace, briefing_id, change)


def remove_entries(workspace: Workspace, briefing_id: str, entry_ids: Sequence[EntryId]) -> Changes:
    """Takes entries out of a briefing; what they stand for stays. Raises `UnknownItem`, `NotSaved`."""

    def change(choice: Choice) -> Choice:
        _ensure_known(choice, entry_ids)
        return tuple(entry for entry in choice if entry.id not in entry_ids)

    return change_choice(workspace, briefing_id, change)


def move_entries(
    workspace: Workspace, briefing_id: str, entry_ids: Sequence[EntryId], before: EntryId | None
) -> Changes:
    """Puts entries before another one, or at the end, in the order that they have. Raises `UnknownItem`, `NotSaved`."""

    def change(choice: Choice) -> Choice:
        _ensure_known(choice, (*entry_ids, *((before,) if before else ())))
        if before in entry_ids:
            return choice
        moving = [entry for entry in choice if entry.id in entry_ids]
        return insert_entries(tuple(entry for entry in choice if entry.id not in entry_ids), moving, before)

    return change_choice(workspace, briefing_id, change)


def leave_out_notes(
    workspace: Workspace, briefing_id: str, note_ids: Sequence[NoteId], *, is_left_out: bool = True
) -> Changes:
    """Leaves notes on chosen items out of this briefing, or lets them in again; the notes are not changed.

    Raises `UnknownItem`, `NotSaved`.
    """
    with workspace.log.step(Act.EDIT_BRIEFING) as step:
        briefing = fetch_briefing(workspace, briefing_id)
        others = tuple(note_id for note_id in briefing.left_out if note_id not in note_ids)
        left_out = (*others, *note_ids) if is_left_out else others
        if set(left_out) != set(briefing.left_out):
            step.put("briefing", briefing.id, make_briefing_body(replace(briefing, left_out=left_out)))
        return step.changes


def fetch_briefing(workspace: Workspace, briefing_id: str) -> Briefing:
    """Raises `UnknownItem`."""
    briefing = workspace.notebook.fetch_briefing(briefing_id)
    if briefing is None:
        raise UnknownItem(briefing_id, "briefing")
    return briefing


def change_choice(workspace: Workspace, briefing_id: str, change: Callable[[Choice], Choice]) -> Changes:
    """Makes another choice of the one that stands now. Raises `UnknownItem`, `NotSaved`, and what `change` raises."""
    title = fetch_briefing(workspace, briefing_id).title
    with workspace.log.step(Act.EDIT_BRIEFING, title) as step:
        briefing = fetch_briefing(workspace, briefing_id)
        entries = change(briefing.entries)
        if entries != briefing.entries:
            step.put("briefing", briefing.id, make_briefing_body(replace(briefing, entries=entries)))
        return step.changes


def insert_entries(choice: Choice, entries: Sequence[Entry], before: EntryId | None) -> Choice:
    """The choice with entries before another one, or at its end."""
    at = next((place for place, entry in enumerate(choice) if entry.id == before), len(choice))
    return (*choice[:at], *entries, *choice[at:])


def _ensure_known(choice: Choice, entry_ids: Iterable[EntryId]) -> None:
    known = {entry.id for entry in choice}
    for entry_id in entry_ids:
        if entry_id not in known:
            raise UnknownItem(entry_id, "entry")


def _make_entries(workspace: Workspace, refs: Sequence[str]) -> Choice:
    made = {}
    for ref in refs:
        kind, refers_to = _read_reference(workspace, ref)
        made[kind, refers_to] = Entry(id=EntryId(new_id()), kind=kind, refers_to=refers_to)
    return tuple(made.values())


def _read_reference(workspace: Workspace, ref: str) -> tuple[EntryKind, str]:
    corpus = workspace.corpus
    if not corpus.has_item(ref):
        if workspace.notebook.fetch_note(ref) is None:
            raise UnknownItem(ref)
        return EntryKind.NOTE, ref
    item = corpus.item(ref)
    is_press = corpus.passage(item.passage_id).source_id == PRESS
    if item.kind is ItemKind.PASSAGE and not is_press:
        raise BadInput(
            f"“{item.title}” cannot be put in a pack.",
            "Choose pillars, initiatives, targets, mechanisms or lines of the press report.",
        )
    return EntryKind.ITEM, item.id


def _clean(briefing: Briefing) -> Briefing:
    """Raises `BadInput`."""
    title = clean_line(briefing.title)
    if not title:
        raise BadInput("A briefing needs a title.", "Type the name of the meeting.")
    if len(briefing.messages) > MOST_MESSAGES:
        raise BadInput(
            f"{len(briefing.messages)} key messages are too many.", f"Keep the {MOST_MESSAGES} that matter most."
        )
    messages = (Message(text=clean_line(each.text), support=clean_text(each.support)) for each in briefing.messages)
    people = (
        Participant(name=clean_line(each.name), role=clean_line(each.role), side=each.side)
        for each in briefing.participants
    )
    return replace(
        briefing,
        title=title,
        purpose=clean_text(briefing.purpose),
        time=clean_line(briefing.time),
        place=clean_line(briefing.place),
        marking=clean_line(briefing.marking),
        version=clean_line(briefing.version),
        participants=tuple(person for person in people if person.name),
        objectives=tuple(filter(None, map(clean_line, briefing.objectives))),
        messages=tuple(message for message in messages if message.text),
        holders=tuple(filter(None, map(clean_line, briefing.holders))),
    )
