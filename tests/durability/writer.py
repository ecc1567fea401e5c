"""A process that does what a hurried user does: adds, edits and removes notes, through the real workspace.

It says on its standard output what it is about to do, and that it is done once the function has returned: one line of
JSON each, handed to the system before it goes on. What it shall do comes as a `Plan`, in JSON, on its command line.
"""

import json
import os
import pickle
import random
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tests.durability.disk_record import DiskRecord
from tests.durability.events import Event, Named, Said, Wrote
from tests.durability.ledger import digest
from tests.durability.modes import enter_mode, read_mode

from briefing_app import paths
from briefing_app.core.errors import NotSaved
from briefing_app.core.notebook import Note, NoteId
from briefing_app.workspace.annotating import add_note, remove_note, save_note
from briefing_app.workspace.workspace import Workspace

SHARED_ITEM = "I.1"
"""Notes on this item are edited by all writers and removed by none; every other note has one writer."""
OWN_ITEMS = ("II", "III.2", "VII.1", "VII.3")
WORDS = ("visit", "rail", "協力", "人的交流", "सहयोग", "दृष्टि", "l’énergie", "—", "“quota”", "5,00,000", "🚆")
BACK_UP_AFTER = 2
"""So many acts: the backup of the day is made when there is something in it."""
LENGTHS = (3, 20, 20, 60, 60, 300, 1_000, 6_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one writer process shall do.

    `place` and `places` say which of the notes are this writer's where several write. `windows` is how many workspaces
    the process has open at once. With `die_at` it kills itself at that operation on the disk, counting those alone that
    concern a file whose name ends with `die_in`. A `hasty` writer says that it is done before it begins.
    """

    notebook: str
    name: str
    seed: str
    mode: str = "product"
    place: int = 0
    places: int = 1
    windows: int = 1
    acts: int = 3_000
    reopen_every: int = 0
    close: bool = True
    die_at: int = 0
    die_in: str = ""
    hasty: bool = False
    record_file: str = ""

    def encode(self) -> str:
        return json.dumps(asdict(self))


def main(plan: Plan) -> None:
    chance = random.Random(plan.seed)
    record = list[Event]()
    notebook = Path(plan.notebook)
    notebook.parent.mkdir(parents=True, exist_ok=True)
    enter_mode(plan.mode)
    if plan.record_file or plan.die_at:
        after = record.append if plan.record_file else lambda _: None
        DiskRecord(notebook.parent, before=_kill_oneself(plan, chance), after=after)

    def say(**fields: object) -> None:
        line = json.dumps(fields)
        os.write(1, f"{line}\n".encode())
        if plan.record_file:
            record.append(Said(line=line))

    hands = _write(plan, notebook, chance, say)
    if plan.close:
        for hand in hands:
            hand.workspace.close()
        say(said="closed")
    if plan.record_file:
        Path(plan.record_file).write_bytes(pickle.dumps(record))
    sys.stderr.flush()
    os._exit(0)


def _write(plan: Plan, notebook: Path, chance: random.Random, say: Callable[..., None]) -> list["Hand"]:
    def open_windows() -> list["Hand"]:
        say(said="opening")
        hands = []
        for window in range(plan.windows):
            own = plan
            if plan.windows > 1:
                own = replace(plan, name=f"{plan.name}w{window}", place=window, places=plan.windows)
            hands.append(Hand(Workspace(paths.vision_file(), notebook), own, chance, say))
        say(said="opened", mode=read_mode(notebook))
        return hands

    hands = open_windows()
    for act in range(1, plan.acts + 1):
        chance.choice(hands).act(act)
        if act == BACK_UP_AFTER and plan.place == 0:
            hands[0].workspace.back_up_daily()
        if plan.reopen_every and act % plan.reopen_every == 0:
            for hand in hands:
                hand.workspace.close()
            hands = open_windows()
    return hands


class Hand:
    """One writer: a workspace and the notes in it that are this writer's."""

    def __init__(self, workspace: Workspace, plan: Plan, chance: random.Random, say: Callable[..., None]) -> None:
        self.workspace = workspace
        self._name, self._place, self._places, self._hasty = plan.name, plan.place, plan.places, plan.hasty
        self._chance, self._say = chance, say
        notes = workspace.notebook.fetch_notes()
        self._own = [note.id for note in notes if note.item_id != SHARED_ITEM and self._is_mine(note.id)]
        self._shared = [note.id for note in notes if note.item_id == SHARED_ITEM]

    def act(self, number: int) -> None:
        """One change. A refusal is said and survived."""
        drawn = self._chance.random()
        editable = self._own + self._shared
        try:
            if not editable or (drawn < 0.4 and not self._hasty):
                self._add(number)
            elif drawn < 0.5 and self._own and not self._hasty:
                self._remove(number)
            else:
                self._edit(number, self._chance.choice(editable))
        except NotSaved as error:
            self._say(said="refused", writer=self._name, number=number, why=str(error))

    def _add(self, number: int) -> None:
        text = self._compose(number)
        self._begin(number, "put", "", text)
        item = SHARED_ITEM if self._chance.random() < 0.1 else self._chance.choice(OWN_ITEMS)
        note_id = NoteId(add_note(self.workspace, item, text).ids[0])
        self._say(said="saved", writer=self._name, number=number, note=note_id)
        if item == SHARED_ITEM:
            self._shared.append(note_id)
        elif self._is_mine(note_id):
            self._own.append(note_id)

    def _edit(self, number: int, note_id: NoteId) -> None:
        note, text = self._fetch(note_id), self._compose(number)
        self._begin(number, "put", note_id, text)
        self._finish(number, note_id, lambda: save_note(self.workspace, note, text=text))

    def _remove(self, number: int) -> None:
        note = self._fetch(self._own.pop(self._chance.randrange(len(self._own))))
        self._begin(number, "remove", note.id, note.text)
        self._finish(number, note.id, lambda: remove_note(self.workspace, note.id))

    def _begin(self, number: int, action: str, note_id: str, text: str) -> None:
        self._say(said="begun", writer=self._name, number=number, action=action, note=note_id, text=digest(text))

    def _finish(self, number: int, note_id: str, save: Callable[[], object]) -> None:
        done = {"said": "saved", "writer": self._name, "number": number, "note": note_id}
        if self._hasty:
            self._say(**done)
            save()
        else:
            save()
            self._say(**done)

    def _fetch(self, note_id: NoteId) -> Note:
        note = self.workspace.notebook.fetch_note(note_id)
        if note is None:
            raise LookupError(f"The note {note_id} is gone, and this writer did not remove it.")
        return note

    def _is_mine(self, note_id: str) -> bool:
        return int(note_id[-1], 16) % self._places == self._place

    def _compose(self, number: int) -> str:
        """A text that nobody has written before, and whose first word is in no other."""
        words = self._chance.choices(WORDS, k=self._chance.choice(LENGTHS))
        return f"{self._name}n{number} {' '.join(words)} {self._chance.getrandbits(64)}"


def _kill_oneself(plan: Plan, chance: random.Random) -> Callable[[Event], None]:
    """What ends this process at an operation on the disk; a write is then done not at all, half, or wholly."""
    count = 0

    def before(event: Event) -> None:
        nonlocal count
        names = list(event.names) if isinstance(event, Named) else [getattr(event, "name", "")]
        if not plan.die_at or not names[0].endswith(plan.die_in):
            return
        count += 1
        if count == plan.die_at:
            if isinstance(event, Wrote):
                path = Path(plan.notebook).parent / event.name
                size = chance.choice((0, len(event.data) // 2, len(event.data)))
                os.pwrite(os.open(path, os.O_WRONLY), event.data[:size], event.offset)
            os.kill(os.getpid(), signal.SIGKILL)

    return before


if __name__ == "__main__":
    main(Plan(**json.loads(sys.argv[1])))
