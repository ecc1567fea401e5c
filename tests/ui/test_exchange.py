"""The notebook out and in: chosen forms, a preview, one step, and one sentence for what is not sound."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from tests.pages.dialogs import DialogPage, trigger
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names
from tests.workspace.briefing_samples import make_pdf

from briefing_app import paths
from briefing_app.core.notebook import Visibility
from briefing_app.ui.state import AppState
from briefing_app.workspace.annexing import attach_annex
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.notebook_json import export_notebook
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    workspace = state.workspace
    add_note(workspace, "VII.1", "For nobody else")
    add_note(workspace, "VII.1", "For the team", visibility=Visibility.TEAM)
    add_note(workspace, "VII.1", "=SUM(A1)", visibility=Visibility.PACK)
    with open_window(state, qtbot) as opened:
        opened.navigator.click("VII")
        opened.navigator.click("VII.1")
        yield opened


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A notebook from someone else, exported as JSON."""
    with Workspace(paths.vision_file(), tmp_path / "theirs" / "notebook.db") as other:
        add_note(other, "I.1", "From Tokyo")
        add_tags(other, "I.1", ["Tokyo desk"])
        export_notebook(other, tmp_path / "tokyo.json")
    return tmp_path / "tokyo.json"


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """What the system's own dialogs answer."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(path))


def open_export(page: WindowPage, qtbot: QtBot) -> DialogPage:
    trigger(page.window, "export_notebook")
    return DialogPage(page.window, "export", qtbot)


def open_import(page: WindowPage, qtbot: QtBot) -> DialogPage:
    trigger(page.window, "import_notebook")
    return DialogPage(page.window, "import_notebook", qtbot)


def texts(page: WindowPage, item_id: str) -> list[str]:
    return [note.text for note in page.state.workspace.notebook.fetch_notes(item_id)]


def test_everything_is_exported_as_json(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "mine.json")
    export = open_export(page, qtbot)
    assert export.words("warning") == "Private notes leave the notebook with this file."
    assert not export.can("private")
    export.press("choose")
    export.press("export")

    assert not export.is_open
    exported = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert "For nobody else" in json.dumps(exported)
    assert page.words("status_sentence").startswith("Exported to ")


def test_annexes_that_are_left_behind_are_named_by_who_exports_and_by_who_imports(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "theirs.json")
    with Workspace(paths.vision_file(), tmp_path / "theirs" / "notebook.db") as other:
        (meeting,) = add_briefing(other, "Energy", ["IV.3"]).ids
        attach_annex(other, meeting, make_pdf(tmp_path / "Draft text.pdf"))
        export_notebook(other, tmp_path / "theirs.json")
    dialog = open_import(page, qtbot)
    dialog.press("choose")
    assert "Annexes whose files do not come along, and are not here: Draft text." in dialog.words("counts")
    dialog.press("import")
    choose_file(monkeypatch, tmp_path / "mine.json")
    export = open_export(page, qtbot)
    export.press("choose")
    export.press("export")
    assert page.words("status_sentence").endswith("The files of annexes do not go along: Draft text.")


def test_private_notes_stay_unless_they_are_asked_for(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "mine.md")
    export = open_export(page, qtbot)
    export.tick("markdown")
    assert export.words("warning") == ""
    export.press("choose")
    export.press("export")
    words = (tmp_path / "mine.md").read_text(encoding="utf-8")
    assert "For the team" in words
    assert "For nobody else" not in words

    export = open_export(page, qtbot)
    export.tick("markdown")
    export.tick("private")
    assert export.words("warning") != ""
    export.press("choose")
    export.press("export")
    assert "For nobody else" in (tmp_path / "mine.md").read_text(encoding="utf-8")


def test_tables_are_written_into_a_folder(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "tables")
    export = open_export(page, qtbot)
    export.tick("csv")
    export.press("choose")
    assert export.words("file").endswith("tables")
    export.press("export")

    with (tmp_path / "tables" / "notes.csv").open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    assert "'=SUM(A1)" in cells


@pytest.mark.parametrize(
    ("answer", "form", "written"),
    [
        ("report.json", "markdown", "report 2.md"),
        ("report", "", "report 2.json"),
        ("report.json", "", "report.json"),
    ],
)
def test_only_the_file_about_which_it_was_asked_is_replaced(
    page: WindowPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    form: str,
    written: str,
) -> None:
    for name in ("report.json", "report.md"):
        (tmp_path / name).write_text("my own")
    choose_file(monkeypatch, tmp_path / answer)
    export = open_export(page, qtbot)
    export.press("choose")
    if form:
        export.tick(form)
    assert export.words("file") == str(tmp_path / written)
    export.press("export")
    assert "For the team" in (tmp_path / written).read_text(encoding="utf-8")
    others = {tmp_path / "report.json", tmp_path / "report.md"} - {tmp_path / written}
    assert {other.read_text(encoding="utf-8") for other in others} == {"my own"}


def test_tables_that_are_in_the_folder_stay_as_they_are(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.csv").write_text("my own")
    choose_file(monkeypatch, tmp_path)
    export = open_export(page, qtbot)
    export.tick("csv")
    export.press("choose")
    folder = Path(export.words("file"))
    export.press("export")
    assert folder.parent == tmp_path
    assert {each.name for each in folder.iterdir()} == {"notes.csv", "highlights.csv", "tags.csv"}
    assert (tmp_path / "notes.csv").read_text() == "my own"


def test_web_annotations_are_written_for_those_who_are_chosen(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "mine")
    export = open_export(page, qtbot)
    export.tick("json_ld")
    export.tick("team")
    export.press("choose")
    export.press("export")

    words = (tmp_path / "mine.jsonld").read_text(encoding="utf-8")
    assert "=SUM(A1)" in words
    assert "For the team" not in words


def test_an_export_for_nobody_cannot_be_asked_for(page: WindowPage, qtbot: QtBot) -> None:
    export = open_export(page, qtbot)
    export.tick("markdown")
    export.tick("team")
    export.tick("pack")

    assert not export.can("export")


def test_a_place_that_cannot_be_written_is_said_and_the_choice_stays(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    choose_file(monkeypatch, tmp_path / "file" / "mine.json")
    export = open_export(page, qtbot)
    export.press("choose")
    export.press("export")

    assert export.is_open
    assert "mine.json" in export.words("error")
    assert export.can("export")


def test_the_notebook_itself_is_not_overwritten(
    page: WindowPage, qtbot: QtBot, notebook_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, notebook_file)
    export = open_export(page, qtbot)
    export.press("choose")
    export.press("export")

    assert "own" in export.words("error")
    assert texts(page, "VII.1")[0] == "For nobody else"


def test_a_file_is_imported_after_its_preview_and_the_import_undone(
    page: WindowPage, qtbot: QtBot, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, theirs)
    dialog = open_import(page, qtbot)
    assert not dialog.can("import")
    dialog.press("choose")
    assert dialog.words("counts") == "Notes: 1 new\nTags: 1 new\nUses of tags: 1 new"
    assert ("new", "Note", "I.1", "From Tokyo") in dialog.table("changes")
    dialog.press("import")

    assert texts(page, "I.1") == ["From Tokyo"]
    assert page.words("status_sentence") == "3 things were imported from tokyo.json."
    page.window.activateWindow()
    QTest.qWaitForWindowActive(page.window)
    page.press("Ctrl+Z")
    assert texts(page, "I.1") == []


def test_what_was_imported_before_is_not_imported_again(
    page: WindowPage, qtbot: QtBot, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, theirs)
    for _ in range(2):
        dialog = open_import(page, qtbot)
        dialog.press("choose")
        if dialog.can("import"):
            dialog.press("import")

    assert dialog.words("counts") == "Everything in this file is in the notebook already."
    (note,) = page.state.workspace.notebook.fetch_notes("I.1")
    assert note.text == "From Tokyo"

    remove_note(page.state.workspace, note.id)
    dialog.press("choose")
    assert dialog.words("counts").startswith("Nothing in this file is new here.")
    assert dialog.words("counts").endswith("1 things of the file were removed here, and stay removed.")
    assert not dialog.can("import")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": "recipe"}', "\0\0"])
def test_a_file_that_is_not_sound_is_refused_in_a_sentence(
    page: WindowPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    (tmp_path / "odd.json").write_text(content, encoding="utf-8")
    choose_file(monkeypatch, tmp_path / "odd.json")
    dialog = open_import(page, qtbot)
    dialog.press("choose")

    assert "odd.json" in dialog.words("error")
    assert "Traceback" not in dialog.words("error")
    assert not dialog.can("import")


def drop(page: WindowPage, path: Path) -> bool:
    """A file, let go over the window; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(400, 300), *keys)
    QApplication.sendEvent(page.window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(page.window, QDropEvent(QPointF(400, 300), *keys))
    return True


def test_a_file_dropped_on_the_window_is_previewed(page: WindowPage, qtbot: QtBot, theirs: Path) -> None:
    assert drop(page, theirs)
    dialog = DialogPage(page.window, "import_notebook", qtbot)

    assert dialog.words("file") == str(theirs)
    assert dialog.can("import")
    assert texts(page, "I.1") == []


def test_a_file_of_another_kind_is_not_taken(page: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"png")

    assert not drop(page, tmp_path / "photo.png")
    assert page.window.findChild(QDialog, "import_notebook_dialog") is None


def test_every_control_has_a_name(page: WindowPage, qtbot: QtBot, theirs: Path) -> None:
    check_names(open_export(page, qtbot).dialog)
    drop(page, theirs)
    dialog = DialogPage(page.window, "import_notebook", qtbot)
    check_names(dialog.dialog)
    assert dialog.part(QLabel, "file").text()
