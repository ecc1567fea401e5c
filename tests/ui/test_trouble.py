"""When the machine does not do its part: each trouble is a sentence, the text stays on the screen, nothing is lost.

The troubles are the real ones: a disk that is full, a file that is too large, may not be written, is held or was moved.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2
from tests.pages.window import WindowPage, open_window

from briefing_app import paths
from briefing_app.core.errors import NotebookUnreadable
from briefing_app.ui.state import AppState, find_place
from briefing_app.ui.theme import Theme
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.workspace import Workspace

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these troubles are made as Linux makes them")
SMALL_DISK = 3_000_000


@contextmanager
def opened_in(notebook: Path, theme: Theme, qtbot: QtBot) -> Iterator[WindowPage]:
    """A window on a notebook at that place, at an item."""
    with Workspace(paths.vision_file(), notebook) as workspace:
        workspace._connection.execute("PRAGMA busy_timeout = 50")
        state = AppState(workspace, theme)
        with open_window(state, qtbot) as page:
            state.go(find_place(workspace.corpus.item("VII.1")))
            yield page
        state.behind.stop()


@pytest.fixture
def page(notebook_file: Path, theme: Theme, qtbot: QtBot) -> Iterator[WindowPage]:
    with opened_in(notebook_file, theme, qtbot) as opened:
        yield opened


def stored(page: WindowPage) -> list[str]:
    return [note.text for note in page.state.workspace.notebook.fetch_notes("VII.1")]


def write_in_vain(page: WindowPage, text: str, sentence: str) -> None:
    """Types, and sees that it could not be saved: here and there the same words, and the text as it was typed."""
    page.press("Ctrl+N")
    page.notes.cards[-1].write(text)
    page.state.flush()

    assert page.notes.texts[-1] == text
    assert page.state.unsaved_count == 1
    assert sentence in page.words("status_saving")
    assert sentence in page.notes.cards[-1].sentences
    assert stored(page) == []


def write_at_last(page: WindowPage, text: str) -> None:
    """Goes on typing once the trouble is over, and everything is saved."""
    page.notes.cards[-1].write("!")
    assert page.state.flush() == ()
    assert stored(page) == [f"{text}!"]
    assert page.words("status_saving").startswith("All changes saved")


@contextmanager
def protected(path: Path, mode: int) -> Iterator[None]:
    """Within it the file or folder cannot be written, not even by the administrator."""
    if os.geteuid() != 0:
        before = path.stat().st_mode
        path.chmod(mode)
        yield
        path.chmod(before)
        return
    if (
        shutil.which("chattr") is None
        or subprocess.run(["chattr", "+i", path], check=False, capture_output=True).returncode
    ):
        pytest.skip("this file system has nothing that the administrator may not write")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", path], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only the administrator can make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """A file that takes all the room there is."""
    stone = folder / "stone"
    with stone.open("wb", buffering=0) as stream:
        for size in (65_536, 4_096, 512, 1):
            try:
                while True:
                    stream.write(b"\0" * size)
            except OSError:
                continue
    return stone


def test_a_full_disk(small_disk: Path, theme: Theme, qtbot: QtBot) -> None:
    with opened_in(small_disk / "notebook.db", theme, qtbot) as page:
        stone = fill(small_disk)
        write_in_vain(page, "Precious", "is full, and nothing was saved; make room on it")
        page.navigator.click("II")
        assert page.notes.texts == ["Precious"]
        stone.unlink()
        write_at_last(page, "Precious")


def test_undo_on_a_full_disk(small_disk: Path, theme: Theme, qtbot: QtBot) -> None:
    with opened_in(small_disk / "notebook.db", theme, qtbot) as page:
        page.state.apply(add_note(page.state.workspace, "VII.1", "Keep me"))
        stone = fill(small_disk)
        page.reader.page.setFocus()
        page.press("Ctrl+Z")
        assert "is full" in page.words("status_sentence")
        assert page.notes.texts == ["Keep me"]
        stone.unlink()
        page.press("Ctrl+Z")
        assert stored(page) == []


def test_a_nearly_full_disk_is_said_beforehand(small_disk: Path, theme: Theme, qtbot: QtBot) -> None:
    with opened_in(small_disk / "notebook.db", theme, qtbot) as page:
        warning = page.find(QPushButton, "status_risk")

        assert "MB left; make room before it is full" in warning.accessibleName()


def test_a_file_that_may_not_grow(page: WindowPage, notebook_file: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    taken = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    try:
        write_in_vain(page, "Precious", "nothing was saved; ")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, taken)
    write_at_last(page, "Precious")


def test_a_notebook_that_another_program_holds(page: WindowPage, notebook_file: Path) -> None:
    with closing(dbapi2.connect(str(notebook_file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        write_in_vain(page, "Precious", "Another program has held the notebook")
        other.execute("ROLLBACK")
    write_at_last(page, "Precious")


def test_a_notebook_that_was_replaced_while_it_was_open(page: WindowPage, notebook_file: Path) -> None:
    aside = notebook_file.with_name("moved.db")
    notebook_file.rename(aside)
    shutil.copy(aside, notebook_file)
    write_in_vain(page, "Precious", "was moved, replaced or deleted while it was open, and nothing was saved")
    aside.replace(notebook_file)
    write_at_last(page, "Precious")


def test_a_folder_that_may_only_be_read(notebook_file: Path) -> None:
    notebook_file.parent.mkdir(parents=True)
    with protected(notebook_file.parent, 0o500), pytest.raises(NotebookUnreadable) as raised:
        Workspace(paths.vision_file(), notebook_file)

    assert str(notebook_file) in raised.value.what
    assert raised.value.remedy.startswith("Allow ")


def test_a_notebook_that_may_only_be_read(notebook_file: Path, theme: Theme, qtbot: QtBot) -> None:
    Workspace(paths.vision_file(), notebook_file).close()
    with protected(notebook_file, 0o400), opened_in(notebook_file, theme, qtbot) as page:
        write_in_vain(page, "Precious", "can only be read, and nothing was saved; allow writing")
        page.notes.cards[-1].clear()
