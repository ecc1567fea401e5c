"""One briefing as a file to hand to a colleague: the meeting, the choice, the notes that its pack shows, its annexes.

Nothing else of the notebook goes along: no history, no author, no note that is private or for the team.
`docs/formats.md` promises the fields.
"""

import base64
import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from briefing_app.core.briefing import Briefing, EntryKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind
from briefing_app.core.revision import Body
from briefing_app.workspace.annex_store import read_kept
from briefing_app.workspace.bodies import make_briefing_body, make_note_body
from briefing_app.workspace.briefing import fetch_briefing
from briefing_app.workspace.briefing_notes import fetch_shown_notes
from briefing_app.workspace.workspace import Workspace

FORMAT, VERSION = "briefing-file", 1
MOST_ANNEX_BYTES = 70_000_000
"""Of all annexes together: what a mail can carry is less, and a file of more helps nobody."""


def build_file(workspace: Workspace, briefing_id: str, *, with_annexes: bool = True) -> bytes:
    """The file. The same briefing gives the same bytes.

    Without annexes it holds their names and digests alone. Raises `UnknownItem`, `BadInput` for a chosen note that may
    not go out, or annexes that are too large.
    """
    briefing = fetch_briefing(workspace, briefing_id)
    notes = fetch_shown_notes(workspace, briefing, with_annexes=with_annexes)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "edition": workspace.corpus.edition,
        "kind": "template" if briefing.is_template else "briefing",
        "id": briefing.id,
        "changed": briefing.changed,
        "briefing": narrow_briefing(make_briefing_body(briefing), {str(note.id) for note in notes}),
        "notes": [
            {"id": note.id, "changed": note.changed, "note": narrow_note(make_note_body(note))} for note in notes
        ],
        "annexes": list(_describe_annexes(workspace, briefing, with_annexes=with_annexes)),
    }
    return f"{json.dumps({**document, 'digest': find_digest(document)}, ensure_ascii=False, indent=1)}\n".encode()


def find_digest(document: Mapping[str, Any]) -> str:
    """By which a file that was cut off or changed on its way is told: of all its fields but this one."""
    told = {name: value for name, value in document.items() if name != "digest"}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def narrow_briefing(body: Body, note_ids: Collection[str]) -> Body:
    """What of a briefing goes along: no entry for a note that does not, and no id of one that is left out."""
    entries = [each for each in body["entries"] if each["kind"] != EntryKind.NOTE or each["refers_to"] in note_ids]
    return {**body, "entries": entries, "left_out": []}


def narrow_note(body: Body) -> Body:
    """What of a note goes along: who is to do what is printed of actions alone, and no highlight goes out."""
    is_action = body["kind"] == NoteKind.ACTION
    return {**body, "highlight_id": None, **({} if is_action else {"owner": "", "due": None, "done": False})}


def _describe_annexes(workspace: Workspace, briefing: Briefing, *, with_annexes: bool) -> Iterator[dict[str, Any]]:
    total = 0
    for entry in {entry.refers_to: entry for entry in briefing.entries if entry.kind is EntryKind.ANNEX}.values():
        data = read_kept(workspace.notebook_file, entry.refers_to, entry.title) if with_annexes else None
        total += len(data or b"")
        if total > MOST_ANNEX_BYTES:
            raise BadInput(
                f"The annexes of “{briefing.title}” have more than {MOST_ANNEX_BYTES // 1_000_000} MB together.",
                "Export the briefing without them, and hand them over as the files that they are.",
            )
        yield {"digest": entry.refers_to, "data": base64.b64encode(data).decode() if data is not None else None}
