"""What each command about briefings does."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from briefing_app.cli.answers import Answer, read_input
from briefing_app.core.briefing import Briefing, Entry, EntryKind, Message, Participant, Side
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.figures import format_day
from briefing_app.core.notebook import NoteId, clean_line, read_day
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.annex_store import find_annex
from briefing_app.workspace.workspace import Workspace

SHORTEST_ID = 6
"""So many letters at the end of an id are enough, where no other ends so."""
PLAIN = ("title", "purpose", "time", "place", "marking", "version", "language")


def new(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the new briefing."""
    values = _read_values(arguments)
    title = str(values.pop("title"))
    changes = briefings.add_briefing(workspace, title, arguments.ids, **values)
    return answer_briefing(workspace, changes.ids[0])


def list_(workspace: Workspace, _: Namespace) -> Answer:
    """All briefings, the next meeting first; templates last."""
    found = sorted(workspace.notebook.fetch_briefings(), key=lambda each: each.is_template)
    return Answer(
        data=[_describe(each) for each in found],
        text="\n".join(_say_line(each) for each in found) or "There are no briefings.",
    )


def show(workspace: Workspace, arguments: Namespace) -> Answer:
    """The meeting, and the choice."""
    return answer_briefing(workspace, find_briefing(workspace, arguments.id).id)


def edit(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    briefing = find_briefing(workspace, arguments.id)
    briefings.save_briefing(workspace, briefing, **_read_values(arguments))
    return answer_briefing(workspace, briefing.id)


def add(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    briefing = find_briefing(workspace, arguments.id)
    before = find_entry(briefing, arguments.before).id if arguments.before else None
    if not arguments.ids and arguments.page is None:
        raise BadInput("There is nothing to add.", "Name items or notes, or give a page with --page TITLE.")
    if arguments.ids:
        briefings.add_entries(workspace, briefing.id, arguments.ids, before=before)
    if arguments.page is not None:
        text = read_input() if arguments.text == "-" else arguments.text
        briefings.add_page(workspace, briefing.id, arguments.page, text)
    return answer_briefing(workspace, briefing.id)


def remove(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    briefing = find_briefing(workspace, arguments.id)
    entry_ids = [find_entry(briefing, typed).id for typed in arguments.entries]
    briefings.remove_entries(workspace, briefing.id, entry_ids)
    return answer_briefing(workspace, briefing.id)


def move(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    briefing = find_briefing(workspace, arguments.id)
    entry_ids = [find_entry(briefing, typed).id for typed in arguments.entries]
    before = find_entry(briefing, arguments.before).id if arguments.before else None
    briefings.move_entries(workspace, briefing.id, entry_ids, before)
    return answer_briefing(workspace, briefing.id)


def leave_out(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    briefing = find_briefing(workspace, arguments.id)
    note_ids = [NoteId(clean_line(typed)) for typed in arguments.notes]
    for note_id in note_ids:
        if workspace.notebook.fetch_note(note_id) is None:
            raise UnknownItem(note_id, "note")
    briefings.leave_out_notes(workspace, briefing.id, note_ids, is_left_out=not arguments.let_in)
    return answer_briefing(workspace, briefing.id)


def copy(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the copy."""
    briefing = find_briefing(workspace, arguments.id)
    day = read_day(arguments.day) if arguments.day else None
    changes = briefings.duplicate_briefing(
        workspace, briefing.id, title=arguments.title or "", day=day, is_template=arguments.template
    )
    return answer_briefing(workspace, changes.ids[0])


def delete(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers what is gone."""
    found = [find_briefing(workspace, typed) for typed in arguments.ids]
    briefings.delete_briefings(workspace, [briefing.id for briefing in found])
    return Answer(
        data=[_describe(briefing) for briefing in found],
        text="\n".join(f"{briefing.title} was deleted." for briefing in found),
    )


def find_briefing(workspace: Workspace, typed: str) -> Briefing:
    """The briefing with that id, or the end of it, or that title. Raises `UnknownItem`, `BadInput`."""
    wanted = clean_line(typed)
    known = workspace.notebook.fetch_briefings()
    found = [each for each in known if each.id == wanted.casefold()]
    if not found and len(wanted) >= SHORTEST_ID:
        found = [each for each in known if each.id.endswith(wanted.casefold())]
    if not found:
        found = [each for each in known if each.title.casefold() == wanted.casefold()]
    if not found:
        raise UnknownItem(wanted, "briefing")
    if len(found) > 1:
        raise BadInput(f"{len(found)} briefings go by “{wanted}”.", "Use its id, as “briefing list” says it.")
    return found[0]


def find_entry(briefing: Briefing, typed: str) -> Entry:
    """An entry by its place in the list from 1, or by what it stands for. Raises `UnknownItem`."""
    wanted = clean_line(typed)
    if wanted.isascii() and wanted.isdigit() and 0 < int(wanted) <= len(briefing.entries):
        return briefing.entries[int(wanted) - 1]
    for entry in briefing.entries:
        if wanted.casefold() in (entry.refers_to.casefold(), entry.id):
            return entry
    raise UnknownItem(wanted, "entry")


def _read_values(arguments: Namespace) -> dict[str, Any]:
    """What was typed of a meeting; what was not typed is not in it."""
    values: dict[str, Any] = {
        name: getattr(arguments, name) for name in PLAIN if getattr(arguments, name, None) is not None
    }
    if arguments.day is not None:
        values["day"] = read_day(arguments.day) if arguments.day else None
    if arguments.objective is not None:
        values["objectives"] = tuple(arguments.objective)
    if arguments.message is not None:
        values["messages"] = tuple(_read_message(each) for each in arguments.message)
    if arguments.holder is not None:
        values["holders"] = tuple(arguments.holder)
    if arguments.ours is not None or arguments.theirs is not None:
        people = ((arguments.ours or (), Side.OURS), (arguments.theirs or (), Side.THEIRS))
        values["participants"] = tuple(_read_person(each, side) for typed, side in people for each in typed)
    if arguments.template is not None:
        values["is_template"] = arguments.template
    return values


def _read_message(typed: str) -> Message:
    text, _, support = typed.partition("::")
    return Message(text=text, support=support.strip())


def _read_person(typed: str, side: Side) -> Participant:
    name, _, role = typed.partition(",")
    return Participant(name=name, role=role, side=side)


def answer_briefing(workspace: Workspace, briefing_id: str) -> Answer:
    """The briefing as it is now."""
    briefing = briefings.fetch_briefing(workspace, briefing_id)
    return Answer(data=_describe(briefing), text="\n".join(_say(workspace, briefing)))


def _describe(briefing: Briefing) -> dict[str, object]:
    return {**asdict(briefing), "day": briefing.day.isoformat() if briefing.day else None}


def _say_line(briefing: Briefing) -> str:
    when = "template" if briefing.is_template else format_day(briefing.day) if briefing.day else "no day"
    return f"{briefing.id}  {when:<14}  {briefing.title}  ({len(briefing.entries)} entries)"


def _say(workspace: Workspace, briefing: Briefing) -> Sequence[str]:
    lines = [_say_line(briefing)]
    meeting = (
        briefing.time,
        briefing.place,
        briefing.marking,
        f"version {briefing.version}" if briefing.version else "",
    )
    lines += [", ".join(filter(None, meeting))] if any(meeting) else []
    lines += [briefing.purpose] if briefing.purpose else []
    lines += [f"{person.name}, {person.role} ({person.side})".replace(",  (", " (") for person in briefing.participants]
    lines += [f"Objective: {objective}" for objective in briefing.objectives]
    lines += [f"Key message: {message.text}" for message in briefing.messages]
    lines += [f"Copy {number}: {holder}" for number, holder in enumerate(briefing.holders, start=1)]
    return [
        *lines,
        *(f"{number:>3}  {_say_entry(workspace, each)}" for number, each in enumerate(briefing.entries, start=1)),
    ]


def _say_entry(workspace: Workspace, entry: Entry) -> str:
    if entry.kind is EntryKind.ITEM:
        known = workspace.corpus.has_item(entry.refers_to)
        return f"{entry.refers_to}  {workspace.corpus.item(entry.refers_to).title if known else 'not in this edition'}"
    if entry.kind is EntryKind.NOTE:
        note = workspace.notebook.fetch_note(entry.refers_to)
        return f"note {entry.refers_to}  {note.text.splitlines()[0] if note and note.text else 'removed'}"
    if entry.kind is EntryKind.ANNEX:
        is_here = find_annex(workspace.notebook_file, entry.refers_to) is not None
        remarks = ", ".join(filter(None, (entry.text, "" if is_here else "its file is not here")))
        return f"annex  {entry.title}{f' ({remarks})' if remarks else ''}"
    return f"{entry.kind}  {entry.title}"
