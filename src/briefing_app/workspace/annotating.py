"""Notes: add, edit, remove, take the removal back."""

import json
from dataclasses import dataclass, replace
from datetime import date

from briefing_app.core.changes import Changes
from briefing_app.core.errors import UnknownItem
from briefing_app.core.notebook import Note, NoteId, NoteKind, Visibility, clean_line, clean_text
from briefing_app.core.revision import Action, Body
from briefing_app.storage.revision_log import new_id
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteVersion:
    """One of the versions of a note that were written at the same time."""

    revision_id: str
    author: str
    text: str


def add_note(
    workspace: Workspace,
    item_id: str,
    text: str,
    *,
    kind: NoteKind = NoteKind.NOTE,
    visibility: Visibility = Visibility.PRIVATE,
    owner: str = "",
    due: date | None = None,
) -> Changes:
    """Adds a note to an item; its id is the first of the changes. Durable on return.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    item = workspace.corpus.item(item_id)
    note_id = new_id()
    with workspace.log.step() as step:
        step.put(
            "note",
            note_id,
            {
                "item_id": item.id,
                "kind": kind.value,
                "visibility": visibility.value,
                "text": clean_text(text),
                "owner": clean_line(owner),
                "due": due.isoformat() if due else None,
                "done": False,
            },
        )
        return step.changes


def save_note(workspace: Workspace, shown: Note, **new_values: object) -> Changes:
    """Saves new values of a note over the revision that the editor was shown.

    If someone else saved in the meantime, both versions are kept. Nothing is written when nothing differs.
    Raises `BadInput`, `NotSaved`, `UnknownItem`.
    """
    wanted = replace(shown, **new_values)  # type: ignore[arg-type]  # field names are checked by replace itself
    wanted = replace(wanted, text=clean_text(wanted.text), owner=clean_line(wanted.owner))
    if wanted == shown:
        return Changes()
    with workspace.log.step() as step:
        step.put("note", shown.id, _make_body(wanted), parents=(shown.revision_id,))
        return step.changes


def remove_note(workspace: Workspace, note_id: NoteId) -> Changes:
    """Removes a note, every version of it; the log keeps them, and `restore_note` brings them back.

    Raises `UnknownItem`, `NotSaved`.
    """
    if workspace.notebook.fetch_note(note_id) is None:
        raise UnknownItem(note_id, "note")
    with workspace.log.step() as step:
        step.remove("note", note_id)
        return step.changes


def restore_note(workspace: Workspace, note_id: NoteId) -> Changes:
    """Brings a removed note back as it was, every version that stood. Raises `UnknownItem`, `NotSaved`."""
    with workspace.log.step() as step:
        history = {revision.id: revision for revision in workspace.log.fetch_history(note_id)}
        removals = [head for head in workspace.log.fetch_heads(note_id) if head.action is Action.REMOVE]
        if not removals:
            raise UnknownItem(note_id, "removed note")
        for removal in removals:
            before = [history[parent] for parent in removal.parents if history[parent].action is Action.PUT]
            place = json.loads(removal.body)["item_id"]
            for version in before or [removal]:
                step.put("note", note_id, {**json.loads(version.body), "item_id": place}, parents=(removal.id,))
        return step.changes


def fetch_versions(workspace: Workspace, note_id: NoteId) -> tuple[NoteVersion, ...]:
    """The versions of a note that stand side by side because two were written at once; the shown one first."""
    return tuple(
        NoteVersion(revision_id=head.id, author=head.author, text=json.loads(head.body)["text"])
        for head in workspace.log.fetch_heads(note_id)
        if head.action is Action.PUT
    )


def keep_version(workspace: Workspace, note_id: NoteId, revision_id: str) -> Changes:
    """Settles on one of the versions of a note; the others stay in its history. Raises `UnknownItem`, `NotSaved`."""
    with workspace.log.step() as step:
        chosen = next((each for each in workspace.log.fetch_heads(note_id) if each.id == revision_id), None)
        if chosen is None:
            raise UnknownItem(revision_id, "version")
        step.put("note", note_id, json.loads(chosen.body))
        return step.changes


def _make_body(note: Note) -> Body:
    return {
        "item_id": note.item_id,
        "kind": note.kind.value,
        "visibility": note.visibility.value,
        "text": note.text,
        "owner": note.owner,
        "due": note.due.isoformat() if note.due else None,
        "done": note.done,
    }
