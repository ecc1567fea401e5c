"""Mistakes: one sentence on the error stream, status 2, nothing lost, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Outcome, Type

from briefing_app import paths
from briefing_app.cli import answers
from briefing_app.cli.main import run


def assert_one_sentence(outcome: Outcome, *words: str) -> None:
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.startswith("briefing-app: ")
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err
    assert "Error" not in outcome.err
    for word in words:
        assert word in outcome.err


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["show", "IX"], "no item “IX”"),
        (["show", ""], "no item “”"),
        (["note", "add", "IX.1", "--text", "x"], "no item “IX.1”"),
        (["note", "add", "I.1", "--text", "  "], "needs words"),
        (["note", "add", "I.1"], "--text"),
        (["note", "add", "I.1", "--text", "x", "--kind", "poem"], "poem"),
        (["note", "list", "nothing"], "no item"),
        (["tag", "add", "I.1", " "], "needs a name"),
        (["target", "measure", "VII.1", "--value", "1", "--date", "2026-01-01", "--source", "S"], "no target “VII.1”"),
        (
            ["target", "measure", "personnel-exchange", "--value", "many", "--date", "2026-01-01", "--source", "S"],
            "many",
        ),
        (["target", "measure", "personnel-exchange", "--value", "1", "--date", "1 Jan", "--source", "S"], "1 Jan"),
        (
            ["target", "measure", "personnel-exchange", "--value", "1", "--date", "2999-12-31", "--source", "S"],
            "not come",
        ),
        (["pack", "I.99", "--out", "pack.pdf"], "no item"),
        (["pack", "P.3", "--out", "pack.pdf"], "cannot be put in a pack"),
        (["pack"], "--out"),
        (["note", "add", "I.1", "--te", "x"], "--te"),
        (["note", "add", "I.1", "--text", "\x01\x02"], "needs words"),
        (["show", "abc\udcff"], "no item"),
        (["tag", "add", "I.1", "x" * 101], "too long"),
        (["pack", "I.1", "--out", "~nobody-of-that-name/pack.pdf"], "names no file"),
        (["pack", "I.1", "--out", ""], "is empty"),
        (["corpus", "export", "--out", "~nobody-of-that-name/x"], "names no file"),
        (["nonsense"], "nonsense"),
        (["note"], "COMMAND"),
    ],
)
def test_a_mistake_is_one_sentence(type_command: Type, typed: list[str], says: str) -> None:
    assert_one_sentence(type_command(*typed), says)


def test_a_pack_that_cannot_be_written_says_so_and_leaves_the_old_one(type_command: Type, tmp_path: Path) -> None:
    assert_one_sentence(type_command("pack", "I.1", "--out", str(tmp_path / "nowhere" / "pack.pdf")), "nowhere")
    assert_one_sentence(type_command("pack", "I.1", "--out", str(tmp_path)), str(tmp_path))
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("end", ["", "-wal"])
def test_a_pack_never_replaces_the_notebook(type_command: Type, notebook_file: Path, end: str) -> None:
    type_command("note", "add", "I.1", "--text", "keep me")
    assert_one_sentence(type_command("pack", "I.1", "--out", f"{notebook_file}{end}"), "of the application's own")
    assert "keep me" in type_command("note", "list").out


def test_an_empty_name_of_a_notebook_is_not_ones_own_notebook() -> None:
    assert run(["--notebook", "", "note", "list"]) == 2


def test_an_answer_that_cannot_be_printed_is_no_fault_since_the_note_is_saved(tmp_path: Path) -> None:
    notebook = tmp_path / "n.db"
    program = f"{sys.executable} -m briefing_app --notebook {notebook} note add I.1 --text once >/dev/full"
    outcome = subprocess.run(["sh", "-c", program], capture_output=True, text=True, check=True)
    assert "it is done, but the answer could not be printed" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_an_unreadable_notebook_is_a_sentence(type_command: Type, notebook_file: Path) -> None:
    notebook_file.parent.mkdir()
    notebook_file.write_bytes(b"this is a letter")
    assert_one_sentence(type_command("note", "list"), "not a notebook", "left as it is")
    assert notebook_file.read_bytes() == b"this is a letter"


def test_a_fault_of_the_program_is_written_down_and_said_in_a_sentence(
    type_command: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("boom")

    monkeypatch.setattr(answers, "say_note", fail)
    type_command("note", "add", "I.1", "--text", "x")
    outcome = type_command("note", "list")
    assert outcome.status == 1
    assert "fault of the program" in outcome.err
    assert "Traceback" not in outcome.err
    assert "ZeroDivisionError: boom" in paths.log_file().read_text(encoding="utf-8")


def test_a_notebook_may_be_named_by_the_environment(tmp_path: Path) -> None:
    """The whole program, as a process of its own, with the poorest of locales."""
    environment = {**os.environ, paths.NOTEBOOK_VARIABLE: str(tmp_path / "n.db"), "LC_ALL": "C"}
    command = [*paths.own_command(), "note", "add", "I.1", "--text", "半導体"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    listed = subprocess.run(
        [*paths.own_command(), "note", "list"], env=environment, check=True, capture_output=True, encoding="utf-8"
    )
    assert "半導体" in listed.stdout


def test_a_reader_that_stops_listening_is_no_fault(tmp_path: Path) -> None:
    program = f"{sys.executable} -m briefing_app --notebook {tmp_path}/n.db search the | head -c 1"
    outcome = subprocess.run(["sh", "-c", program], capture_output=True, text=True, check=True)
    assert outcome.stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_says_so(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    for display in ({}, {"DISPLAY": ":4711"}):
        outcome = subprocess.run(
            [*paths.own_command(), "--notebook", str(tmp_path / "n.db")],
            env={**environment, **display},
            capture_output=True,
            text=True,
            check=False,
        )
        assert outcome.returncode == 3
        assert outcome.stderr.count("\n") == 1
        assert "screen" in outcome.stderr


def test_what_no_command_needs_is_not_loaded() -> None:
    """Each of these costs a start more than a command itself."""
    run_a_search = "import sys; from briefing_app.cli.main import run; run(['search', 'rail']); "
    heavy = "('PySide6', 'reportlab', 'pyqtgraph', 'numpy', 'sqlite_utils')"
    subprocess.run([sys.executable, "-c", run_a_search], check=True)  # the first one makes the notebook
    script = f"{run_a_search} print([name for name in {heavy} if name in sys.modules])"
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert outcome.stdout.splitlines()[-1] == "[]"
