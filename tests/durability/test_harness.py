"""The harness sees what it must: what a disk may lose and may not, and every way in which a notebook can fall short."""

import copy
import json
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.durability.disk_record import RECORD_BROKEN, can_record
from tests.durability.events import Event, FolderSynced, Named, Synced, Truncated, Wrote
from tests.durability.examination import examine
from tests.durability.ledger import Ledger, digest
from tests.durability.power_cut import SECTOR, Files, run_until

from briefing_app import paths
from briefing_app.core.notebook import NoteId
from briefing_app.workspace.annotating import add_note, remove_note, save_note
from briefing_app.workspace.workspace import Workspace

NEW = Named(names={"n": 1})
SYNCED = Synced(name="n", file=1)
FOLDER = FolderSynced(folder="")

writes = st.builds(
    Wrote,
    name=st.just("n"),
    file=st.just(1),
    offset=st.integers(0, 3 * SECTOR),
    data=st.binary(min_size=1, max_size=2 * SECTOR),
)
cuts = st.builds(Truncated, name=st.just("n"), file=st.just(1), size=st.integers(0, 3 * SECTOR))


@given(st.lists(writes | cuts), st.randoms(use_true_random=False))
def test_what_was_synced_is_on_every_disk(events: list[Event], chance: random.Random) -> None:
    disk = run_until([NEW, *events, SYNCED, FOLDER], len(events) + 3)
    assert disk.cut_power(chance) == disk.shut_down()


@given(st.lists(writes), st.lists(writes | cuts), st.randoms(use_true_random=False))
def test_every_byte_that_was_durable_is_kept_or_overwritten(
    before: list[Event], after: list[Event], chance: random.Random
) -> None:
    record = [NEW, *before, SYNCED, FOLDER, *after]
    states = [run_until(record, moment).shut_down()["n"] for moment in range(len(before) + 3, len(record) + 1)]
    left = run_until(record, len(record)).cut_power(chance)["n"]
    assert len(left) >= min(map(len, states))
    for at in range(min(map(len, states))):
        assert left[at] in {state[at] for state in states}


def test_what_was_not_synced_may_be_kept_lost_torn_and_out_of_order() -> None:
    old, first, second = (bytes([byte]) * 2 * SECTOR for byte in b"012")
    record = (NEW, write(0, old + old), SYNCED, FOLDER, write(0, first), write(2 * SECTOR, second))
    left = {each["n"] for each in disks_after(record)}
    assert {old + old, first + second, first + old, old + second} < left
    assert first[:SECTOR] + old[SECTOR:] + second in left


def test_a_file_may_have_grown_without_its_content() -> None:
    record = (NEW, SYNCED, FOLDER, write(0, b"1" * SECTOR))
    left = {each["n"] for each in disks_after(record)}
    assert {b"", bytes(SECTOR), b"1" * SECTOR} < left


def test_names_are_durable_with_their_folder_only() -> None:
    made = (NEW, write(0, b"1"), SYNCED)
    assert {frozenset(each) for each in disks_after(made)} == {frozenset(), frozenset({"n"})}
    assert disks_after((*made, FOLDER), disks=9) == [{"n": b"1"}] * 9
    deleted = (*made, FOLDER, Named(names={"n": None}))
    assert {frozenset(each) for each in disks_after(deleted)} == {frozenset(), frozenset({"n"})}


def test_a_renamed_file_has_one_of_its_names() -> None:
    made = (NEW, Named(names={"m": 2}), Wrote(name="m", file=2, offset=0, data=b"2"), SYNCED, Synced(name="m", file=2))
    left = disks_after((*made, FOLDER, Named(names={"m": None, "n": 2})))
    assert sorted(left[0]) in (["m", "n"], ["n"])
    assert {tuple(sorted(each.items())) for each in left} == {(("m", b"2"), ("n", b"")), (("n", b"2"),)}


@pytest.mark.skipif(not can_record(), reason="this SQLite hides the functions by which it writes")
def test_a_fault_in_the_record_ends_the_process(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys\n"
        "from sqlcipher3 import dbapi2\n"
        "from tests.durability.disk_record import DiskRecord\n"
        "DiskRecord(pathlib.Path(sys.argv[1]), before=lambda event: 1 / 0, after=lambda event: None)\n"
        "dbapi2.connect(sys.argv[1] + '/x.db').execute('CREATE TABLE t (a)')\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False)
    assert ended.returncode == RECORD_BROKEN
    assert "ZeroDivisionError" in ended.stderr


class Teller:
    """Does things to a notebook, and tells a ledger about them, truly or not."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.ledger, self.count = workspace, Ledger(), 0

    def begin(self, text: str, note_id: str = "", action: str = "put") -> None:
        self.count += 1
        self._say(said="begun", action=action, note=note_id, text=digest(text))

    def claim(self, note_id: str) -> None:
        self._say(said="saved", note=note_id)

    def add(self, text: str) -> NoteId:
        self.begin(text)
        note_id = add_note(self.workspace, "VII.1", text).ids[0]
        self.claim(note_id)
        return NoteId(note_id)

    def edit_untold(self, note_id: NoteId, text: str) -> None:
        note = self.workspace.notebook.fetch_note(note_id)
        assert note is not None
        save_note(self.workspace, note, text=text)

    def _say(self, **fields: object) -> None:
        self.ledger.read([json.dumps({"writer": "t", "number": self.count, **fields})])


@pytest.fixture
def teller(workspace: Workspace) -> Teller:
    return Teller(workspace)


def test_a_notebook_that_has_all_that_was_acknowledged_is_sound(teller: Teller) -> None:
    note_id = teller.add("first")
    teller.begin("second", note_id)
    teller.edit_untold(note_id, "second")
    teller.claim(note_id)
    gone = teller.add("third")
    teller.begin("third", gone, "remove")
    remove_note(teller.workspace, gone)
    teller.claim(gone)
    assert not teller.ledger.compare(teller.workspace)


def test_a_note_that_was_acknowledged_and_is_missing_is_lost(teller: Teller) -> None:
    teller.begin("never written")
    teller.claim("01a2")
    assert teller.ledger.compare(teller.workspace).lost


def test_an_edit_that_was_acknowledged_and_is_missing_is_lost(teller: Teller) -> None:
    note_id = teller.add("first")
    teller.begin("second", note_id)
    teller.claim(note_id)
    assert teller.ledger.compare(teller.workspace).lost


def test_a_change_that_was_only_begun_may_be_there_or_not_but_then_must_stay(teller: Teller) -> None:
    note_id = teller.add("first")
    teller.begin("second", note_id)
    teller.begin("third", note_id)
    teller.edit_untold(note_id, "third")
    assert not teller.ledger.compare(teller.workspace)
    teller.edit_untold(note_id, "fourth")
    found = teller.ledger.compare(teller.workspace)
    assert "nobody wrote" in str(found)
    assert digest("fourth") in str(found)


def test_what_nobody_wrote_is_wrong(teller: Teller) -> None:
    add_note(teller.workspace, "VII.1", "out of nowhere")
    assert "nobody wrote" in str(teller.ledger.compare(teller.workspace))


def test_changes_in_another_order_than_they_were_acknowledged_are_wrong(teller: Teller) -> None:
    note_id = teller.add("first")
    for text in ("second", "third"):
        teller.begin(text, note_id)
        teller.claim(note_id)
    for text in ("third", "second"):
        teller.edit_untold(note_id, text)
    assert "out of order" in str(teller.ledger.compare(teller.workspace))


def test_a_missing_and_a_damaged_notebook_are_seen(tmp_path: Path) -> None:
    notebook = tmp_path / "n" / "notebook.db"
    with Workspace(paths.vision_file(), notebook) as workspace:
        teller = Teller(workspace)
        for number in range(40):
            teller.add(f"text {number} " * 200)
    assert not examine(notebook, teller.ledger)
    content = bytearray(notebook.read_bytes())
    for page in range(4, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 300] = b"x" * 300
    notebook.write_bytes(content)
    assert examine(notebook, copy.deepcopy(teller.ledger)).wrong
    notebook.unlink()
    assert examine(notebook, teller.ledger).lost


def write(offset: int, data: bytes) -> Wrote:
    return Wrote(name="n", file=1, offset=offset, data=data)


def disks_after(record: Sequence[Event], disks: int = 300) -> list[Files]:
    return [run_until(record, len(record)).cut_power(random.Random(number)) for number in range(disks)]
