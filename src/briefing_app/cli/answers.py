"""What commands answer, and how they say a note."""

import sys
from collections.abc import Mapping, Sequence

from briefing_app.core.notebook import NOTE_KIND_WORDS, VISIBILITY_WORDS, Note, NoteId, clean_line
from briefing_app.core.quick import dataclass

Json = Mapping[str, object] | Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command answers, for a program and for a person."""

    data: Json
    text: str


def describe_note(note: Note) -> dict[str, object]:
    """A note for a program."""
    return {
        "id": note.id,
        "item": note.item_id,
        "kind": note.kind.value,
        "for": note.visibility.value,
        "text": note.text,
        "owner": note.owner,
        "due": note.due.isoformat() if note.due else None,
        "done": note.done,
        "highlight": note.highlight_id,
        "created": note.created,
        "changed": note.changed,
        "versions": note.versions,
    }


def say_note(note: Note) -> str:
    """A note for a person."""
    kind, visibility = NOTE_KIND_WORDS[note.kind], VISIBILITY_WORDS[note.visibility].lower()
    return f"{note.id}  {note.item_id}  {kind}, {visibility}\n{note.text}"


def read_note_id(typed: str) -> NoteId:
    """The id of a note as a person types it."""
    return NoteId(clean_line(typed).casefold())


def read_input() -> str:
    """All of standard input, as UTF-8."""
    buffer = getattr(sys.stdin, "buffer", None)
    return buffer.read().decode("utf-8", "replace") if buffer else sys.stdin.read()
