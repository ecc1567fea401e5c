"""The log: append-only, in step with what is current, shared by processes, and proof against `kill -9`."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from briefing_app import paths
from briefing_app.core.acts import Act
from briefing_app.core.errors import NotSaved
from briefing_app.core.notebook import Note, NoteId
from briefing_app.core.revision import find_heads
from briefing_app.workspace import annotating, tagging
from briefing_app.workspace.workspace import Workspace

WRITER = """
import sys
from pathlib import Path
from briefing_app import paths
from briefing_app.workspace import annotating
from briefing_app.workspace.workspace import Workspace
with Workspace(paths.vision_file(), Path(sys.argv[1])) as workspace:
    for number in range(int(sys.argv[3])):
        changes = annotating.add_note(workspace, "I.1", f"{sys.argv[2]} {number}")
        print(changes.ids[0], flush=True)
"""


def start_writer(notebook_file: Path, name: str, count: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, str(notebook_file), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUTF8": "1"})


def test_the_log_cannot_be_rewritten(workspace: Workspace) -> None:
    annotating.add_note(workspace, "I.1", "text")
    for sql in ("UPDATE revisions SET body = '{}'", "DELETE FROM revisions"):
        with pytest.raises(dbapi2.IntegrityError, match="append-only"):
            workspace._connection.execute(sql)


def test_every_version_of_a_note_is_kept(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", "one").ids
    for text in ("two", "three"):
        note = workspace.notebook.fetch_note(note_id)
        assert note is not None
        annotating.save_note(workspace, note, text=text)
    history = workspace.log.fetch_history(note_id)
    assert [json.loads(revision.body)["text"] for revision in history] == ["one", "two", "three"]


def test_an_act_of_several_revisions_is_one_step(workspace: Workspace) -> None:
    changes = tagging.add_tags(workspace, "I.1", ["rail", "ports"])
    assert len(changes.ids) == 4
    assert workspace.log.undo().ids
    assert workspace.notebook.fetch_tags() == ()
    assert workspace.log.fetch_next_undo() is None


def test_an_act_that_fails_half_way_leaves_nothing(workspace: Workspace) -> None:
    def fail() -> None:
        with workspace.log.step(Act.CREATE_TAG) as step:
            step.put("tag", "tag-1", {"name": "rail", "colour": "teal", "description": ""})
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert workspace.notebook.fetch_tags() == ()
    assert workspace.log.fetch_history("tag-1") == ()


def test_what_another_process_wrote_is_reported_once_and_ones_own_is_not(
    workspace: Workspace, notebook_file: Path
) -> None:
    annotating.add_note(workspace, "I.1", "own")
    with Workspace(paths.vision_file(), notebook_file) as other:
        annotating.add_note(other, "VII.1", "from elsewhere")
    annotating.add_note(workspace, "I.2", "own")
    assert workspace.fetch_outside_changes().item_ids == {"VII.1"}
    assert not workspace.fetch_outside_changes()


def test_two_processes_that_write_at_once_lose_nothing(notebook_file: Path) -> None:
    writers = [start_writer(notebook_file, name, 40) for name in ("window", "terminal")]
    acknowledged = [line for writer in writers for line in writer.communicate(timeout=120)[0].split()]
    assert [writer.returncode for writer in writers] == [0, 0]
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        assert {note.id for note in workspace.notebook.fetch_notes()} == set(acknowledged)
    assert len(acknowledged) == 80


def test_a_killed_process_loses_no_acknowledged_note(notebook_file: Path) -> None:
    acknowledged = []
    for round_number in range(5):
        writer = start_writer(notebook_file, f"round {round_number}", 10_000)
        assert writer.stdout is not None
        acknowledged += [writer.stdout.readline().strip() for _ in range(5 + round_number)]
        writer.send_signal(signal.SIGKILL)
        acknowledged += writer.stdout.read().split()
        writer.wait()
        writer.stdout.close()
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        kept = {note.id for note in workspace.notebook.fetch_notes()}
        assert workspace._connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert set(acknowledged) - {""} <= kept


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["first", "second"]), st.sampled_from(["save", "refresh", "remove"]), st.text()),
        max_size=12,
    )
)
def test_whatever_two_editors_do_the_current_table_shows_the_first_head(
    workspace: Workspace, acts: list[tuple[str, str, str]]
) -> None:
    """Two editors, each with the version that it was last shown, against the log as the model."""
    (note_id,) = annotating.add_note(workspace, "I.1", "start").ids
    shown: dict[str, Note | None] = dict.fromkeys(["first", "second"], workspace.notebook.fetch_note(note_id))
    for editor, act, text in acts:
        note = shown[editor]
        if act == "refresh":
            shown[editor] = workspace.notebook.fetch_note(note_id) or note
        elif act == "save" and note is not None:
            annotating.save_note(workspace, note, text=text)
        elif workspace.notebook.fetch_note(note_id) is not None:
            annotating.remove_note(workspace, NoteId(note_id))
    history = workspace.log.fetch_history(note_id)
    head = find_heads(history)[0]
    current = workspace.notebook.fetch_note(note_id)
    assert (current is None) == (head.action.value == "remove")
    if current is not None:
        assert current.revision_id == head.id
        assert current.versions == len({(each.action, each.body) for each in find_heads(history)})
        assert current.created <= current.changed


def test_a_notebook_that_was_moved_away_takes_no_more_saves(workspace: Workspace, notebook_file: Path) -> None:
    annotating.add_note(workspace, "I.1", "before")
    notebook_file.rename(notebook_file.with_name("elsewhere.db"))
    with pytest.raises(NotSaved, match="was moved, replaced or deleted while it was open"):
        annotating.add_note(workspace, "I.1", "lost?")


def test_a_copy_of_a_notebook_appends_under_an_id_of_its_own(notebook_file: Path) -> None:
    copy = notebook_file.with_name("copy.db")
    devices = []
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        annotating.add_note(workspace, "I.1", "in the original")
    shutil.copy(notebook_file, copy)
    for path in (notebook_file, copy, notebook_file):
        with Workspace(paths.vision_file(), path) as workspace:
            (note_id,) = annotating.add_note(workspace, "I.1", "text").ids
            devices.append(workspace.log.fetch_history(note_id)[0].device)
    assert devices[0] == devices[2] != devices[1]


def test_a_wall_clock_set_back_does_not_turn_the_order_round(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", "one").ids
    monkeypatch.setattr("time.time_ns", lambda: 1_000_000_000)
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    annotating.save_note(workspace, note, text="two")
    first, second = workspace.log.fetch_history(note_id)
    assert first.clock < second.clock
