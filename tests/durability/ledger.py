"""What writers began and what was acknowledged to them, held against what a notebook has.

An acknowledged change must be in the history of its note, once, after the writer's earlier ones, and what the note
shows must be the end of its history. A change that was begun and not acknowledged may be there or not, whole or not at
all. Nothing else may be there.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing_app.core.notebook import Note, NoteId
from briefing_app.workspace.workspace import Workspace

SEARCHED = 3
"""So many of the newest notes must be found by search."""
TOLD = 5
"""So many of what is lost or wrong are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change of a note: what it did, and the digest of the text that it put or removed."""

    action: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    note_id: str
    """Empty for a new note, whose id only the acknowledgement tells."""
    entry: Entry


@dataclass(slots=True)
class Findings:
    """What a notebook lacks of what was acknowledged, and what else is wrong with it; false where nothing is."""

    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.lost or self.wrong)

    def __str__(self) -> str:
        return f"{len(self.lost)} lost {self.lost[:TOLD]}, {len(self.wrong)} wrong {self.wrong[:TOLD]}"


@dataclass(slots=True)
class Ledger:
    """Built from the lines that writers say; goes on over many lives of one notebook."""

    acknowledged: int = 0
    refused: int = 0
    kept: str = ""
    """How the notebook was kept when it was last opened, such as `WAL/FULL`."""
    _entries: dict[str, dict[str, list[Entry]]] = field(default_factory=dict)
    _begun: dict[tuple[str, int], _Begun] = field(default_factory=dict)

    def read(self, lines: Iterable[str]) -> None:
        """Takes down what a writer said. What is no whole line was not said."""
        for line in lines:
            fields = json.loads(line)
            key = fields.get("writer", ""), fields.get("number", 0)
            match fields["said"]:
                case "opened":
                    self.kept = fields["mode"]
                case "begun":
                    entry = Entry(action=fields["action"], text=fields["text"])
                    self._begun[key] = _Begun(note_id=fields["note"], entry=entry)
                case "saved":
                    self._note(fields["note"], fields["writer"], self._begun.pop(key).entry)
                    self.acknowledged += 1
                case "refused":
                    del self._begun[key]
                    self.refused += 1

    def compare(self, workspace: Workspace) -> Findings:
        """Holds the notebook against the ledger. What was begun and is there counts as acknowledged from now on."""
        findings = Findings()
        shown = {note.id: note for note in workspace.notebook.fetch_notes()}
        histories = {note_id: _read_history(workspace, note_id) for note_id in {*self._entries, *shown}}
        for note_id, history in histories.items():
            self._compare_history(note_id, history, findings)
            _compare_shown(note_id, history, shown.get(NoteId(note_id)), findings)
        for note in sorted(shown.values(), key=lambda note: note.id)[-SEARCHED:]:
            word = note.text.split()[0]
            if note.id not in {hit.id for hit in workspace.search(word)}:
                findings.wrong.append(f"note {note.id} is not found by its word {word}")
        self._settle(histories)
        return findings

    def _compare_history(self, note_id: str, history: list[Entry], findings: Findings) -> None:
        expected = self._entries.get(note_id, {})
        for writer, entries in expected.items():
            missing = [entry for entry in entries if entry not in history]
            findings.lost += [f"{entry.action} of {entry.text} in note {note_id} by {writer}" for entry in missing]
            if not missing and [entry for entry in history if entry in entries] != entries:
                findings.wrong.append(f"the history of note {note_id} is out of order")
        known = [entry for entries in expected.values() for entry in entries]
        begun = [each.entry for each in self._begun.values() if each.note_id in ("", note_id)]
        for entry in history:
            if entry not in known and entry not in begun:
                findings.wrong.append(f"nobody wrote {entry.action} of {entry.text} in note {note_id}")
        if len(set(history)) != len(history):
            findings.wrong.append(f"the history of note {note_id} has something twice")

    def _settle(self, histories: dict[str, list[Entry]]) -> None:
        """What is lost is reported once; what was begun and is there must stay."""
        for note_id, writers in self._entries.items():
            for writer, entries in writers.items():
                writers[writer] = [entry for entry in entries if entry in histories[note_id]]
        for (writer, _), begun in self._begun.items():
            for note_id, history in histories.items():
                if begun.entry in history:
                    self._note(note_id, writer, begun.entry)
        self._begun.clear()

    def _note(self, note_id: str, writer: str, entry: Entry) -> None:
        self._entries.setdefault(note_id, {}).setdefault(writer, []).append(entry)


def digest(text: str) -> str:
    """A text, short enough for a line."""
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _compare_shown(note_id: str, history: list[Entry], note: Note | None, findings: Findings) -> None:
    if not history:
        return
    if (note is not None) != (history[-1].action == "put"):
        findings.wrong.append(f"note {note_id} is {'there' if note else 'not there'}, against its history")
    elif note is not None and note.versions == 1 and digest(note.text) != history[-1].text:
        findings.wrong.append(f"note {note_id} shows another text than its newest")


def _read_history(workspace: Workspace, note_id: str) -> list[Entry]:
    return [
        Entry(action=revision.action.value, text=digest(json.loads(revision.body)["text"]))
        for revision in workspace.log.fetch_history(note_id)
    ]
