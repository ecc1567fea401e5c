"""The notebook on the command line: out and in, copies and back, undo, and a look through it for damage."""

import json
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from tests.cli.conftest import Outcome, Type
from tests.workspace.briefing_samples import make_pdf

from briefing_app import paths
from briefing_app.cli.main import run


def add(type_command: Type, text: str, *more: str) -> str:
    added = type_command("note", "add", "I.1", "--text", text, *more)
    assert added.status == 0, added.err
    return added.out.strip()


def texts(type_command: Type, *conditions: str) -> list[str]:
    return [note["text"] for note in type_command("note", "list", *conditions, "--json").data]


def assert_mistake(outcome: Outcome, *words: str) -> None:
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    for word in words:
        assert word in outcome.err


@pytest.mark.parametrize("name", ["all.json", "all.jsonld"])
def test_what_is_exported_is_imported_elsewhere_and_only_once(
    type_command: Type, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    note_id = add(type_command, "半導体 & '; DROP", "--kind", "action", "--owner", "Desk", "--due", "2026-12-01")
    type_command("tag", "add", note_id, "rail")
    out, other = tmp_path / name, str(tmp_path / "other.db")
    assert type_command("notebook", "export", str(out), "--json").data == [{"file": str(out)}]
    assert run(["--notebook", other, "notebook", "import", str(out), "--preview"]) == 0
    assert "Would be imported" in capsys.readouterr().out
    assert run(["--notebook", other, "note", "list"]) == 0
    assert "no such notes" in capsys.readouterr().out
    assert run(["--notebook", other, "notebook", "import", str(out), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["is_done"], data["new"]) == (True, {"note": 1, "tag": 1, "tagging": 1})
    assert run(["--notebook", other, "notebook", "import", str(out)]) == 0
    assert "here already" in capsys.readouterr().out
    run(["--notebook", other, "note", "list", "--tag", "RAIL", "--json"])
    (note,) = json.loads(capsys.readouterr().out)
    assert (note["id"], note["owner"], note["due"]) == (note_id, "Desk", "2026-12-01")


def test_markdown_and_tables_leave_out_what_is_private(type_command: Type, tmp_path: Path) -> None:
    add(type_command, "for all", "--visibility", "pack")
    add(type_command, "for me")
    assert type_command("notebook", "export", str(tmp_path / "n.md"), "--visibility", "pack").status == 0
    assert type_command("notebook", "export", str(tmp_path / "tables"), "--visibility", "pack").status == 0
    for file in (tmp_path / "n.md", tmp_path / "tables" / "notes.csv"):
        written = file.read_text(encoding="utf-8")
        assert "for all" in written
        assert "for me" not in written
    assert type_command("notebook", "export", str(tmp_path / "n.txt"), "--as", "markdown").status == 0
    assert "for me" in (tmp_path / "n.txt").read_text(encoding="utf-8")


def test_tags_of_one_name_are_merged_as_the_import_says_or_by_id(type_command: Type, tmp_path: Path) -> None:
    other, out = str(tmp_path / "other.db"), str(tmp_path / "theirs.json")
    assert run(["--notebook", other, "tag", "add", "I.1", "RAIL"]) == 0
    assert run(["--notebook", other, "notebook", "export", out]) == 0
    type_command("tag", "add", "I.2", "rail")
    assert "merge them: RAIL" in type_command("notebook", "import", out).out
    first, second = (tag["id"] for tag in type_command("tag", "list", "--json").data)
    assert type_command("tag", "describe", second, "by id", "--json").data[0]["id"] == second
    assert type_command("tag", "merge", first, "--into", second, "--preview").status == 0
    assert type_command("tag", "merge", "RAIL", "--into", "rail").status == 0
    assert [tag["count"] for tag in type_command("tag", "list", "--json").data] == [2]


def test_annexes_that_are_left_behind_are_named(
    type_command: Type, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    type_command("briefing", "new", "Energy", "IV.3")
    type_command("briefing", "attach", "Energy", str(make_pdf(tmp_path / "Draft text.pdf")))
    out = tmp_path / "all.json"
    assert "annexes do not go along: Draft text." in type_command("notebook", "export", str(out)).out
    assert "go along" not in type_command("notebook", "export", str(tmp_path / "all.md")).out
    assert run(["--notebook", str(tmp_path / "other.db"), "notebook", "import", str(out)]) == 0
    assert "not here: Draft text" in capsys.readouterr().out


def test_mistakes_of_export_and_import_are_one_sentence(
    type_command: Type, tmp_path: Path, notebook_file: Path
) -> None:
    add(type_command, "mine")
    assert_mistake(type_command("notebook", "export", str(tmp_path / "n.doc")), "ending of n.doc")
    assert_mistake(
        type_command("notebook", "export", str(tmp_path / "n.json"), "--visibility", "team"), "whole notebook"
    )
    assert_mistake(type_command("notebook", "export", str(notebook_file), "--as", "json"), "application's own")
    assert_mistake(type_command("notebook", "export", str(tmp_path / "no" / "n.json")), "cannot be written")
    assert_mistake(type_command("notebook", "import", str(tmp_path / "none.json")), "cannot be read")
    (tmp_path / "bad.json").write_text("{}")
    assert_mistake(type_command("notebook", "import", str(tmp_path / "bad.json")), "nothing was imported")
    assert texts(type_command) == ["mine"]


def test_a_copy_is_made_listed_and_gone_back_to_and_that_is_undone(type_command: Type) -> None:
    add(type_command, "first")
    made = type_command("notebook", "backup", "--json").data["file"]
    add(type_command, "second")
    listed = type_command("notebook", "backups", "--json").data
    assert made in [copy["file"] for copy in listed]
    assert {copy["reason"] for copy in listed} == {"daily", "on request"}
    preview = type_command("notebook", "restore", made, "--preview", "--json").data
    assert (preview["is_done"], preview["gone"], preview["back"]) == (False, 1, 0)
    assert texts(type_command) == ["first", "second"]
    restored = type_command("notebook", "restore", Path(made).name)
    assert "1 went" in restored.out
    assert texts(type_command) == ["first"]
    assert "Undone: restore backup" in type_command("notebook", "undo").out
    assert texts(type_command) == ["first", "second"]
    assert_mistake(type_command("notebook", "restore", "no such copy.db"), "no copy")


def test_acts_are_undone_and_done_again_and_listed(type_command: Type) -> None:
    add(type_command, "one")
    type_command("tag", "add", "I.1", "rail")
    assert type_command("notebook", "undo", "--json").data["act"] == "add tag"
    assert type_command("tag", "list", "--json").data == []
    assert "Done again: add tag" in type_command("notebook", "redo").out
    type_command("notebook", "undo")
    history = type_command("notebook", "history", "--json").data
    assert [(step["act"], step["state"]) for step in history[:2]] == [("add tag", "undone"), ("add note", "done")]
    type_command("notebook", "undo")
    assert "nothing to be undone" in type_command("notebook", "undo").out
    assert texts(type_command) == []


def test_a_sound_notebook_is_said_to_be_so_and_a_changed_word_is_found(type_command: Type, notebook_file: Path) -> None:
    add(type_command, "as it was written")
    sound = type_command("notebook", "check", "--json").data
    assert (sound["notes"], sound["revisions"]) == (1, 1)
    with closing(dbapi2.connect(str(notebook_file))) as connection, connection:
        connection.execute("DROP TRIGGER revisions_never_change")
        connection.execute("UPDATE revisions SET body = replace(body, 'written', 'forged!')")
    assert_mistake(type_command("notebook", "check"), "damaged")


def test_a_table_that_says_other_than_the_log_is_found(type_command: Type, notebook_file: Path) -> None:
    add(type_command, "shown")
    with closing(dbapi2.connect(str(notebook_file))) as connection, connection:
        connection.execute("DELETE FROM notes")
    assert_mistake(type_command("notebook", "check"), "shows 0 notes", "its log says 1")


def test_actions_are_listed_by_what_is_due_and_go_into_a_calendar(type_command: Type, tmp_path: Path) -> None:
    soon, late = (date.today() + timedelta(days=2)).isoformat(), (date.today() - timedelta(days=2)).isoformat()
    add(type_command, "soon", "--kind", "action", "--due", soon, "--owner", "A. Desk")
    add(type_command, "late", "--kind", "action", "--due", late)
    done = add(type_command, "done", "--kind", "action")
    add(type_command, "no action")
    type_command("note", "edit", done, "--done")
    assert [each["text"] for each in type_command("notebook", "actions", "--json").data] == ["late", "soon"]
    assert [each["text"] for each in type_command("notebook", "actions", "--done", "--json").data] == ["done"]
    assert [each["text"] for each in type_command("notebook", "actions", "--due", "overdue", "--json").data] == ["late"]
    assert "A. Desk" in type_command("notebook", "actions", "--owner", "a. desk").out
    out = tmp_path / "actions.ics"
    assert type_command("notebook", "actions", "--ical", str(out)).status == 0
    calendar = out.read_bytes().decode("utf-8")
    assert calendar.startswith("BEGIN:VCALENDAR\r\n")
    assert calendar.count("BEGIN:VTODO") == 2


def test_notes_are_listed_by_every_condition(type_command: Type) -> None:
    line = add(type_command, "semiconductors in Gujarat", "--kind", "line", "--for", "team")
    add(type_command, "rail to Ahmedabad", "--owner", "Desk")
    type_command("tag", "apply", "rail", line, "I.1")
    assert texts(type_command, "--kind", "line") == ["semiconductors in Gujarat"]
    assert texts(type_command, "--kind", "line", "--kind", "note") == ["semiconductors in Gujarat", "rail to Ahmedabad"]
    assert texts(type_command, "--visibility", "team") == ["semiconductors in Gujarat"]
    assert texts(type_command, "--tag", "ＲＡＩＬ") == ["semiconductors in Gujarat"]
    assert texts(type_command, "--without-tag", "rail") == ["rail to Ahmedabad"]
    assert texts(type_command, "--text", "semicond") == ["semiconductors in Gujarat"]
    assert texts(type_command, "--owner", "desk") == ["rail to Ahmedabad"]
    assert texts(type_command, "--changed-within", "1", "--open") == []
    assert texts(type_command, "I.2", "--kind", "line") == []
    assert_mistake(type_command("note", "list", "--tag", "nothing"), "no tag “nothing”")
    assert_mistake(type_command("note", "list", "--changed-within", "-1"), "no number of days")
    assert type_command("note", "list", "--text", "\udcff").status == 0


def test_a_note_is_edited_and_its_versions_come_back(type_command: Type) -> None:
    note_id = add(type_command, "first")
    edited = type_command(
        "note", "edit", note_id, "--text", "second", "--kind", "action", "--due", "2026-12-01", "--json"
    )
    assert (edited.data["text"], edited.data["kind"], edited.data["due"]) == ("second", "action", "2026-12-01")
    assert type_command("note", "edit", note_id, "--due", "none", "--json").data["due"] is None
    versions = type_command("note", "history", note_id, "--json").data
    assert [version["text"] for version in versions] == ["second", "second", "first"]
    assert [version["is_current"] for version in versions] == [True, False, False]
    assert type_command("notebook", "history", note_id, "--json").data == versions
    back = type_command("note", "restore-version", note_id, versions[-1]["version"], "--json").data
    assert (back["text"], back["kind"]) == ("first", "note")
    assert_mistake(type_command("note", "restore-version", note_id, "nothing"), "no version")
    assert_mistake(type_command("note", "edit", note_id, "--text", " "), "needs words")
    assert_mistake(type_command("note", "history", "nothing"), "no note")


def test_a_note_is_removed_and_restored_with_its_tags(type_command: Type) -> None:
    note_id = add(type_command, "keep me")
    type_command("tag", "add", note_id, "rail")
    assert note_id in type_command("note", "remove", note_id).out
    assert texts(type_command) == []
    assert type_command("note", "restore", note_id, "--json").data["text"] == "keep me"
    assert texts(type_command, "--tag", "rail") == ["keep me"]
    assert_mistake(type_command("note", "remove", "nothing"), "no note")


def test_tags_are_looked_after(type_command: Type) -> None:
    note_id = add(type_command, "n")
    assert type_command("tag", "apply", "rail", "I.1", "I.2", note_id, "--json").data["added"] == 3
    assert type_command("tag", "apply", "rail", "I.1", "I.3", "--json").data == {"tag": "rail", "added": 1, "count": 4}
    assert type_command("tag", "remove", "rail", "I.1", "I.8", "--json").data["removed"] == 1
    assert type_command("tag", "rename", "RAIL", "Railways", "--json").data[0]["name"] == "Railways"
    assert type_command("tag", "describe", "railways", "What runs on rails", "--json").data[0]["count"] == 3
    assert "What runs on rails" in type_command("tag", "list").out
    assert type_command("tag", "colour", "teal", "railways", "--json").data[0]["colour"] == "teal"
    type_command("tag", "apply", "trains", "I.2", "I.7")
    preview = type_command("tag", "merge", "trains", "--into", "railways", "--preview", "--json").data
    assert (preview["moved"], preview["doubled"], preview["is_done"]) == (1, 1, False)
    assert len(type_command("tag", "list", "--json").data) == 2
    type_command("tag", "merge", "trains", "--into", "railways")
    (tag,) = type_command("tag", "list", "--json").data
    assert (tag["name"], tag["items"], tag["notes"]) == ("Railways", 3, 1)
    assert "taken off 4" in type_command("tag", "delete", "railways").out
    assert type_command("tag", "list", "--json").data == []


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["tag", "rename", "nothing", "x"], "no tag “nothing”"),
        (["tag", "rename", "rail", "PORTS"], "already"),
        (["tag", "rename", "rail", " "], "needs a name"),
        (["tag", "merge", "rail", "--into", "rail"], "nothing to merge"),
        (["tag", "colour", "puce", "rail"], "puce"),
        (["tag", "delete", "rail", "nothing"], "no tag"),
        (["tag", "apply", "rail", "IX"], "no item “IX”"),
        (["note", "edit", "nothing", "--text", "x"], "no note"),
        (["note", "edit", "nothing", "--due", "soon"], "no note"),
        (["note", "list", "--done", "--open"], "not allowed"),
        (["notebook"], "COMMAND"),
        (["notebook", "export", "x", "--as", "word"], "word"),
    ],
)
def test_other_mistakes_are_one_sentence_and_change_nothing(type_command: Type, typed: list[str], says: str) -> None:
    type_command("tag", "add", "I.1", "rail", "ports")
    before = type_command("tag", "list", "--json").data
    assert_mistake(type_command(*typed), says)
    assert type_command("tag", "list", "--json").data == before


def test_the_copy_of_the_day_is_made_by_what_writes_and_by_nothing_else(
    type_command: Type, notebook_file: Path
) -> None:
    copies = notebook_file.parent / "notebook backups"
    type_command("note", "list")
    type_command("search", "rail")
    assert not copies.exists()
    add(type_command, "one")
    add(type_command, "two")
    assert len(list(copies.iterdir())) == 1


def test_a_copy_that_cannot_be_made_is_a_warning_and_the_note_is_saved(type_command: Type, notebook_file: Path) -> None:
    type_command("note", "list")
    (notebook_file.parent / "notebook backups").write_text("in the way")
    added = type_command("note", "add", "I.1", "--text", "saved all the same")
    assert added.status == 0
    assert added.err.startswith("briefing-app: A copy of the notebook could not be made")
    assert added.err.count("\n") == 1
    assert texts(type_command) == ["saved all the same"]


def test_what_was_done_for_a_damaged_notebook_is_said_once(type_command: Type, notebook_file: Path) -> None:
    add(type_command, "worth keeping")
    type_command("notebook", "backup")
    data = bytearray(notebook_file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    notebook_file.write_bytes(data)
    for end in ("-wal", "-shm"):
        Path(f"{notebook_file}{end}").unlink(missing_ok=True)
    listed = type_command("note", "list")
    assert "The notebook was damaged" in listed.err
    assert "worth keeping" in listed.out
    assert type_command("note", "list").err == ""


def test_the_user_is_told_of_a_folder_that_is_synchronised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notebook = tmp_path / "Dropbox" / "n.db"
    assert run(["--notebook", str(notebook), "note", "list"]) == 0
    said = capsys.readouterr().err
    assert said.startswith("briefing-app: Dropbox synchronises")
    assert said.count("\n") == 1


def test_every_command_says_what_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    for topic, names in {
        "notebook": ["export", "import", "backup", "backups", "restore", "check", "undo", "redo", "history", "actions"],
        "note": ["add", "list", "edit", "remove", "restore", "history", "restore-version"],
        "tag": ["add", "list", "rename", "merge", "delete", "describe", "colour", "apply", "remove"],
    }.items():
        for name in names:
            with pytest.raises(SystemExit) as ended:
                run([topic, name, "--help"])
            assert ended.value.code == 0
            said = capsys.readouterr().out
            assert said.startswith(f"usage: briefing-app {topic} {name}")
    assert paths.vision_file().is_file()
