"""Notes: add, edit, remove, take the removal back."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.errors import UnknownItem
from briefing_app.core.notebook import HighlightId, Note, NoteId, NoteKind, Visibility, clean_line, clean_text
from briefing_app.core.quick import dataclass, quick_replace
from briefing_app.core.revision import Action, find_versions
from briefing_app.storage.backup import Reason
from briefing_app.storage.step import Entry, new_id
from briefing_app.workspace.bodies import NOTE_FIELDS, make_note_body, name_tagging
from briefing_app.workspace.workspace import Workspace

change_note = quick_replace(Note)

CLEANERS: Mapping[str, Callable[[str], str]] = {"text": clean_text, "owner": clean_line}
MOST_NAMED = 3
"""So many items are named by an act on many notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteVersion:
    """One of the versions of a note that were written at the same time."""

    revision_id: str
    author: str
    text: str
    visibility: Visibility


def add_note(
    workspace: Workspace,
    item_id: str,
    text: str,
    *,
    kind: NoteKind = NoteKind.NOTE,
    visibility: Visibility = Visibility.PRIVATE,
    owner: str = "",
    due: date | None = None,
    highlight_id: HighlightId | None = None,
) -> Changes:
    """Adds a note to an item, or to a highlight on it; its id is the first of the changes. Durable on return.

    Raises `UnknownItem`, `BadInput`, `NotSaved`.
    """
    item = workspace.corpus.item(item_id)
    if highlight_id is not None and workspace.notebook.fetch_highlight(highlight_id) is None:
        raise UnknownItem(highlight_id, "highlight")
    with workspace.log.step(Act.ADD_NOTE, item.id) as step:
        step.put(
            "note",
            new_id(),
            {
                "item_id": item.id,
                "kind": kind.value,
                "visibility": visibility.value,
                "text": clean_text(text),
                "owner": clean_line(owner),
                "due": due.isoformat() if due else None,
                "done": False,
                "highlight_id": highlight_id,
            },
            parents=(),
        )
        return step.changes


def save_note(workspace: Workspace, shown: Note, *, continues: int = 0, **new_values: object) -> Changes:
    """Saves new values of a note over the revision that the editor was shown.

    If someone else saved in the meantime, both versions are kept. Nothing is written when nothing differs. `continues`
    is the step of an earlier save of which this is to be a part, so that undo takes back all that was typed in one go.
    Raises `BadInput`, `NotSaved`, `UnknownItem`.
    """
    wanted = _change(shown, new_values)
    if wanted == shown:
        return Changes()
    with workspace.log.step(Act.EDIT_NOTE, shown.item_id, continues=continues) as step:
        unchanged = NOTE_FIELDS.difference(new_values)
        step.put("note", shown.id, make_note_body(wanted), parents=(shown.revision_id,), unchanged=unchanged)
        return step.changes


def save_all(workspace: Workspace, shown: Sequence[Note], **new_values: object) -> Changes:
    """Saves the same new values of many notes in one step, each over the revision that was shown.

    Notes that have these values already are left. Raises `BadInput`, `NotSaved`, `CannotWrite`.
    """
    wanted = [_change(note, new_values) for note in shown]
    changed = [after for before, after in zip(shown, wanted, strict=True) if after != before]
    if not changed:
        return Changes()
    workspace.back_up_before(Reason.CHANGE, len(changed))
    with workspace.log.step(Act.EDIT_NOTE, _name_items(changed)) as step:
        step.append(
            [
                Entry(
                    kind="note",
                    entity_id=note.id,
                    body=make_note_body(note),
                    parents=(note.revision_id,),
                    unchanged=NOTE_FIELDS.difference(new_values),
                )
                for note in changed
            ]
        )
        return step.changes


def _change(note: Note, new_values: Mapping[str, Any]) -> Note:
    """A note with new values, its words cleaned where they are new. Raises `BadInput`."""
    cleaned: dict[str, Any] = {
        name: CLEANERS[name](value) if name in CLEANERS else value for name, value in new_values.items()
    }
    return change_note(note, **cleaned)


def move_note(workspace: Workspace, note_id: NoteId, item_id: str) -> Changes:
    """Puts a note on another item, for instance because its own is no more. Raises `UnknownItem`, `NotSaved`."""
    note, item = _fetch(workspace, note_id), workspace.corpus.item(item_id)
    with workspace.log.step(Act.MOVE_NOTES, item.id) as step:
        step.put("note", note.id, make_note_body(note, item_id=item.id, highlight_id=None))
        return step.changes


def remove_note(workspace: Workspace, note_id: NoteId) -> Changes:
    """Removes a note, every version of it, and its tags; `restore_note` brings them back.

    Raises `UnknownItem`, `NotSaved`.
    """
    return remove_all(workspace, (note_id,))


def remove_all(workspace: Workspace, note_ids: Sequence[NoteId]) -> Changes:
    """Removes many notes with their tags in one step. Raises `UnknownItem`, `NotSaved`, `CannotWrite`."""
    wanted = list(dict.fromkeys(note_ids))
    notes = {note.id: note for note in workspace.notebook.fetch_notes_by_id(wanted)}
    for note_id in wanted:
        if note_id not in notes:
            raise UnknownItem(note_id, "note")
    if not wanted:
        return Changes()
    workspace.back_up_before(Reason.CHANGE, len(wanted))
    with workspace.log.step(Act.REMOVE_NOTE, _name_items(list(notes.values()))) as step:
        taggings = workspace.notebook.fetch_taggings(wanted)
        step.remove_all("note", wanted)
        step.remove_all("tagging", [name_tagging(tagging) for tagging in taggings])
        return step.changes


def restore_note(workspace: Workspace, note_id: NoteId) -> Changes:
    """Brings a removed note back as it was, every version that stood, with the tags that it had.

    Raises `UnknownItem`, `NotSaved`.
    """
    history = {revision.id: revision for revision in workspace.log.fetch_history(note_id)}
    removals = [head for head in workspace.log.fetch_heads(note_id) if head.action is Action.REMOVE]
    if not removals:
        raise UnknownItem(note_id, "removed note")
    tag_ids = {tag.id for tag in workspace.notebook.fetch_tags()}
    with workspace.log.step(Act.RESTORE_NOTE, json.loads(removals[0].body)["item_id"]) as step:
        for removal in removals:
            replaced = [history[parent] for parent in removal.parents if parent in history]
            before = [version for version in replaced if version.action is Action.PUT]
            place = json.loads(removal.body)["item_id"]
            for version in before or [removal]:
                step.put("note", note_id, {**json.loads(version.body), "item_id": place}, parents=(removal.id,))
            for tagging in workspace.log.fetch_with(removal.id, "tagging"):
                if json.loads(tagging.body)["tag_id"] in tag_ids and tagging.entity_id.endswith(f"/{note_id}"):
                    step.put("tagging", tagging.entity_id, json.loads(tagging.body))
        return step.changes


def fetch_versions(workspace: Workspace, note_id: NoteId) -> tuple[NoteVersion, ...]:
    """The versions of a note that stand side by side because two were written at once; the shown one first."""
    return tuple(
        NoteVersion(
            revision_id=head.id,
            author=head.author,
            text=json.loads(head.body)["text"],
            visibility=Visibility(json.loads(head.body)["visibility"]),
        )
        for head in find_versions(workspace.log.fetch_heads(note_id))
        if head.action is Action.PUT
    )


def keep_version(workspace: Workspace, note_id: NoteId, revision_id: str) -> Changes:
    """Settles on one of the versions of a note; the others stay in its history. Raises `UnknownItem`, `NotSaved`."""
    chosen = next((each for each in workspace.log.fetch_heads(note_id) if each.id == revision_id), None)
    if chosen is None:
        raise UnknownItem(revision_id, "version")
    body = json.loads(chosen.body)
    with workspace.log.step(Act.KEEP_VERSION, body["item_id"]) as step:
        step.put("note", note_id, body)
        return step.changes


def _fetch(workspace: Workspace, note_id: NoteId) -> Note:
    note = workspace.notebook.fetch_note(note_id)
    if note is None:
        raise UnknownItem(note_id, "note")
    return note


def _name_items(notes: Sequence[Note]) -> str:
    """The items that notes are on, or the first of them."""
    item_ids = list(dict.fromkeys(note.item_id for note in notes))
    return ", ".join(item_ids[:MOST_NAMED]) + (" …" if len(item_ids) > MOST_NAMED else "")
