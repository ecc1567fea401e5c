"""A pack made by another process: it arrives whole, or nothing of it does."""

import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.core.errors import CannotWrite
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.workspace.dressing import Extras
from briefing_app.workspace.workspace import Workspace

PATIENCE = 60_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where packs go; its name is awkward."""
    folder = tmp_path / "पैक #1 & 資料"
    folder.mkdir()
    return folder


def an_order(workspace: Workspace, folder: Path, *item_ids: str, title: str = "Delhi") -> PackOrder:
    return PackOrder(
        notebook=workspace.notebook_file,
        item_ids=item_ids,
        out=folder / "Delhi.pdf",
        title=title,
        marking="TLP:AMBER",
    )


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run_instead(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Lets a few lines of Python stand in for the application."""
    monkeypatch.setattr(paths, "own_command", lambda: [sys.executable, "-c", program])


def failure_of(process: PackProcess, qtbot: QtBot) -> str:
    with qtbot.waitSignal(process.failed, timeout=PATIENCE) as failed:
        process.start()
    return str(failed.args[0])


def test_a_pack_is_made(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    process = PackProcess(an_order(workspace, folder, "VIII.5"))
    steps: list[tuple[int, int]] = []
    process.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(process.finished, timeout=PATIENCE) as finished:
        process.start()
    assert finished.args == [folder / "Delhi.pdf"]
    assert names_in(folder) == ["Delhi.pdf"]
    pages = len(pdfium.PdfDocument(folder / "Delhi.pdf"))
    assert steps == [(page, pages) for page in range(1, pages + 1)]


def test_a_title_may_begin_with_a_hyphen(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    process = PackProcess(an_order(workspace, folder, "VIII.5", title="--help me"))
    with qtbot.waitSignal(process.finished, timeout=PATIENCE):
        process.start()
    assert "--help me" in pdfium.PdfDocument(folder / "Delhi.pdf")[0].get_textpage().get_text_bounded()


def test_cancelled_at_the_first_page_nothing_is_left_and_nothing_replaced(
    workspace: Workspace, folder: Path, qtbot: QtBot
) -> None:
    (folder / "Delhi.pdf").write_bytes(b"yesterday's")
    process = PackProcess(an_order(workspace, folder))
    process.progressed.connect(process.cancel)
    with qtbot.waitSignal(process.cancelled, timeout=PATIENCE):
        process.start()
    assert names_in(folder) == ["Delhi.pdf"]
    assert (folder / "Delhi.pdf").read_bytes() == b"yesterday's"


def test_cancelled_before_it_has_begun_to_work(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    process = PackProcess(an_order(workspace, folder))
    with qtbot.waitSignal(process.cancelled, timeout=PATIENCE):
        process.start()
        process.cancel()
    assert names_in(folder) == []


def test_nothing_is_left_when_the_application_ends(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    process = PackProcess(an_order(workspace, folder))
    process.start()
    with qtbot.waitSignal(process.cancelled):
        process.end()
    assert names_in(folder) == []


def test_nothing_is_left_when_what_it_belongs_to_goes(
    workspace: Workspace, folder: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_instead(monkeypatch, "import time; time.sleep(60)")
    dialog = QObject()
    PackProcess(an_order(workspace, folder), dialog).start()
    assert len(names_in(folder)) == 1
    dialog.deleteLater()
    qapp.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
    assert names_in(folder) == []


def test_a_mistake_is_one_sentence_without_the_name_of_the_program(
    workspace: Workspace, folder: Path, qtbot: QtBot
) -> None:
    sentence = failure_of(PackProcess(an_order(workspace, folder, "XX.9")), qtbot)
    assert sentence.startswith("There is no item “XX.9”")
    assert names_in(folder) == []


def test_a_sentence_names_the_file_that_was_asked_for(
    workspace: Workspace, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_instead(
        monkeypatch,
        "import sys; out = next(a for a in sys.argv if a.startswith('--out='));"
        "sys.stderr.buffer.write(('briefing-app: ' + out[6:] + ' is bad.').encode()); sys.exit(2)",
    )
    assert failure_of(PackProcess(an_order(workspace, folder)), qtbot) == f"{folder / 'Delhi.pdf'} is bad."


@pytest.mark.parametrize("program", ["import sys; sys.exit(1)", "import os; os.abort()", "raise SystemExit(2)"])
def test_a_fault_is_said_to_be_one(
    workspace: Workspace, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    run_instead(monkeypatch, program)
    sentence = failure_of(PackProcess(an_order(workspace, folder)), qtbot)
    assert sentence.startswith("A fault of the program stopped the pack.")
    assert str(paths.log_file()) in sentence
    assert names_in(folder) == []


def test_words_that_are_no_progress_are_passed_over(
    workspace: Workspace, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_instead(monkeypatch, "print('hello'); print('[1]'); print('{\"done\": 1, \"total\": 2}'); raise SystemExit(1)")
    process = PackProcess(an_order(workspace, folder))
    steps: list[tuple[int, int]] = []
    process.progressed.connect(lambda done, total: steps.append((done, total)))
    failure_of(process, qtbot)
    assert steps == [(1, 2)]


def test_done_without_a_file_is_not_taken_for_success(
    workspace: Workspace, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_instead(monkeypatch, "pass")
    assert "cannot be written" in failure_of(PackProcess(an_order(workspace, folder)), qtbot)
    assert names_in(folder) == []


def test_an_application_that_is_gone_is_said(
    workspace: Workspace, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "own_command", lambda: [str(folder / "gone")])
    assert failure_of(PackProcess(an_order(workspace, folder)), qtbot).startswith("The pack could not be begun")
    assert names_in(folder) == []


def test_a_pack_never_replaces_its_own_annex(workspace: Workspace, folder: Path) -> None:
    order = an_order(workspace, folder)
    order.out.write_bytes(b"%PDF of somebody else")
    with pytest.raises(CannotWrite, match="is a file that the pack is made from"):
        PackProcess(replace(order, extras=Extras(annexes=(folder / "." / order.out.name,)))).start()
    assert names_in(folder) == ["Delhi.pdf"]
    assert order.out.read_bytes() == b"%PDF of somebody else"


def test_a_folder_that_cannot_be_written_is_said_before_anything_begins(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite, match="hoose another folder"):
        PackProcess(an_order(workspace, tmp_path / "file" / "folder")).start()
