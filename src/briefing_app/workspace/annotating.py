"""Notes: add, edit, remove, take the removal back."""

import json
import re
from dataclasses import dataclass, replace
from datetime import date

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import Note, NoteId, NoteKind, Visibility
from briefing_app.core.revision import Action, Body, find_heads
from briefing_app.storage.revision_log import new_id
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteVersion:
    """One of the versions of a note that were written at the same time."""

    revision_id: str
    author: str
    text: str


CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
LONGEST_NOTE = 1_000_000
"""In characters: some 300 pages. More is a mistake, such as a pasted file."""


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
                "owner": owner.strip(),
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
    wanted = replace(wanted, text=clean_text(wanted.text))
    if wanted == shown:
        return Changes()
    with workspace.log.step() as step:
        step.put("note", shown.id, _make_body(wanted), parents=(shown.revision_id,))
        return step.changes


def remove_note(workspace: Workspace, note_id: NoteId) -> Changes:
    """Removes a note; the log keeps it, and `restore_note` brings it back. Raises `UnknownItem`, `NotSaved`."""
    if workspace.notebook.fetch_note(note_id) is None:
        raise UnknownItem(note_id, "note")
    with workspace.log.step() as step:
        step.remove("note", note_id)
        return step.changes


def restore_note(workspace: Workspace, note_id: NoteId) -> Changes:
    """Brings a removed note back as it was. Raises `UnknownItem`, `NotSaved`."""
    history = workspace.log.fetch_history(note_id)
    if not history or history[-1].action is not Action.REMOVE:
        raise UnknownItem(note_id, "removed note")
    with workspace.log.step() as step:
        step.put("note", note_id, json.loads(history[-1].body))
        return step.changes


def fetch_versions(workspace: Workspace, note_id: NoteId) -> tuple[NoteVersion, ...]:
    """The versions of a note that stand side by side because two were written at once; the shown one first."""
    heads = find_heads(workspace.log.fetch_history(note_id))
    return tuple(
        NoteVersion(revision_id=head.id, author=head.author, text=json.loads(head.body)["text"])
        for head in heads
        if head.action is Action.PUT
    )


def keep_version(workspace: Workspace, note_id: NoteId, revision_id: str) -> Changes:
    """Settles on one of several versions of a note; the others stay in its history.

    Raises `UnknownItem`, `NotSaved`.
    """
    with workspace.log.step() as step:
        chosen = next((each for each in workspace.log.fetch_history(note_id) if each.id == revision_id), None)
        if chosen is None:
            raise UnknownItem(revision_id, "version")
        step.put("note", note_id, json.loads(chosen.body))
        return step.changes


def clean_text(text: str) -> str:
    """The text as it is kept: line ends as line feeds, nothing that is no character. Raises `BadInput`."""
    cleaned = CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    cleaned = cleaned.encode("utf-8", "replace").decode("utf-8")
    if len(cleaned) > LONGEST_NOTE:
        raise BadInput(f"A note of {len(cleaned):,} characters is too long.", "Keep it under a million characters.")
    return cleaned


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
