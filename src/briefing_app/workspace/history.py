"""The history of a note: every version that was ever saved, how two differ, and bringing one back."""

import json
from datetime import date
from enum import StrEnum

from diff_match_patch import diff_match_patch

from briefing_app.core.acts import Act
from briefing_app.core.changes import Changes
from briefing_app.core.errors import UnknownItem
from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision
from briefing_app.workspace.workspace import Workspace

DIFF_SECONDS = 0.5
"""After that a difference of very long texts is given less finely."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastNote:
    """A note as it was saved once. `moment` is UTC in ISO 8601; a removal has the values that were removed."""

    revision_id: str
    moment: str
    author: str
    is_removed: bool
    is_current: bool
    text: str
    kind: NoteKind
    visibility: Visibility
    owner: str
    due: date | None
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedNote:
    """A note that was removed and can be brought back. `moment` is when, in UTC in ISO 8601."""

    id: NoteId
    item_id: str
    moment: str
    author: str
    text: str
    kind: NoteKind


class Change(StrEnum):
    """What became of some words between two versions."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


Difference = tuple[tuple[Change, str], ...]


def fetch_past(workspace: Workspace, note_id: NoteId) -> tuple[PastNote, ...]:
    """Every version of a note, the newest first. Raises `UnknownItem`."""
    history = [each for each in workspace.log.fetch_history(note_id) if each.kind == "note"]
    if not history:
        raise UnknownItem(note_id, "note")
    standing = {head.id for head in workspace.log.fetch_heads(note_id)}
    return tuple(_read(revision, revision.id in standing) for revision in reversed(history))


def fetch_removed_notes(workspace: Workspace) -> tuple[RemovedNote, ...]:
    """The notes that were removed, the last first."""
    heads = workspace.log.fetch_all_heads("note")
    standing = {head.entity_id for head in heads if head.action is Action.PUT}
    removed = {head.entity_id: head for head in heads if head.entity_id not in standing}
    return tuple(
        _read_removed(head) for head in sorted(removed.values(), key=lambda head: (head.clock, head.id), reverse=True)
    )


def restore_version(workspace: Workspace, note_id: NoteId, revision_id: str) -> Changes:
    """Makes an earlier version the current one; those that came after stay in the history.

    Raises `UnknownItem`, `NotSaved`.
    """
    wanted = next((each for each in workspace.log.fetch_history(note_id) if each.id == revision_id), None)
    if wanted is None:
        raise UnknownItem(revision_id, "version")
    body = json.loads(wanted.body)
    current = workspace.notebook.fetch_note(note_id)
    if current is not None:
        body["item_id"] = current.item_id  # the words come back, the place stays
    with workspace.log.step(Act.RESTORE_NOTE, body["item_id"]) as step:
        step.put("note", note_id, body)
        return step.changes


def compare(before: str, after: str) -> Difference:
    """What was added and removed between two texts, in pieces that a person can read."""
    comparer = diff_match_patch()
    comparer.Diff_Timeout = DIFF_SECONDS
    pieces = comparer.diff_main(before, after)
    comparer.diff_cleanupSemantic(pieces)
    changes = {0: Change.SAME, 1: Change.ADDED, -1: Change.REMOVED}
    return tuple((changes[sign], words) for sign, words in pieces)


def _read(revision: Revision, is_current: bool) -> PastNote:
    body = json.loads(revision.body)
    return PastNote(
        revision_id=revision.id,
        moment=revision.moment,
        author=revision.author,
        is_removed=revision.action is Action.REMOVE,
        is_current=is_current,
        text=body["text"],
        kind=NoteKind(body["kind"]),
        visibility=Visibility(body["visibility"]),
        owner=body["owner"],
        due=date.fromisoformat(body["due"]) if body["due"] else None,
        done=body["done"],
    )


def _read_removed(head: Revision) -> RemovedNote:
    body = json.loads(head.body)
    return RemovedNote(
        id=NoteId(head.entity_id),
        item_id=body["item_id"],
        moment=head.moment,
        author=head.author,
        text=body["text"],
        kind=NoteKind(body["kind"]),
    )
