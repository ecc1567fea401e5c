"""Files of a briefing in the window: exported, read before they are taken in, attached as annexes."""

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from tests.pages.briefings import BriefingsPage
from tests.pages.dialogs import DialogPage, trigger
from tests.pages.keyboard import write
from tests.pages.part import settle
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app import paths
from briefing_app.cli import main as command_line
from briefing_app.core.briefing import Briefing, EntryKind
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import BriefingFormat
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.workspace.annex_store import annexes_folder
from briefing_app.workspace.annexing import attach_annex
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.briefing import add_briefing, fetch_briefing, save_briefing
from briefing_app.workspace.briefing_export import SUFFIXES, export_briefing
from briefing_app.workspace.workspace import Workspace

TITLE = "Delhi <b>review</b> & more"


@pytest.fixture
def window(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    """The page of one briefing."""
    add_note(state.workspace, "III.1", "Say rail first", kind=NoteKind.LINE, visibility=Visibility.PACK)
    add_briefing(state.workspace, TITLE, ["III.1", "I.1"], marking="RESTRICTED")
    with open_window(state, qtbot) as opened:
        state.go(Place(kind=PlaceKind.BRIEFINGS))
        yield opened


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A colleague's file: a briefing of two initiatives with a note for the pack."""
    file = tmp_path / "from Tokyo.briefing"
    with Workspace(paths.vision_file(), tmp_path / "colleague.db") as other:
        add_note(other, "V.1", "Quantum <i>first</i>", kind=NoteKind.LINE, visibility=Visibility.PACK)
        made = add_briefing(other, "Tokyo talks", ["V.1", "VII.1"], place="Tokyo")
        export_briefing(other, made.ids[0], BriefingFormat.BRIEFING, file)
    return file


def only(state: AppState) -> Briefing:
    (briefing,) = state.workspace.notebook.fetch_briefings()
    return briefing


def drop(window: WindowPage, files: Sequence[Path]) -> bool:
    """On the window, as the system reports it; whether the window takes them."""
    data, place = QMimeData(), window.window.rect().center()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, copy, data, button, none)
    entering.ignore()
    QApplication.sendEvent(window.window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window.window, QDropEvent(QPointF(place), copy, data, button, none))
        settle()
    return entering.isAccepted()


def wait_for_words(window: WindowPage, qtbot: QtBot, beginning: str) -> None:
    qtbot.waitUntil(lambda: window.words_of_status.startswith(beginning))


def choose_file(monkeypatch: pytest.MonkeyPatch, asking: str, answer: str | list[str]) -> None:
    """What the system's own dialog would answer."""
    monkeypatch.setattr(QFileDialog, asking, staticmethod(lambda *_: (answer, "")))


@pytest.mark.parametrize(
    ("action", "form"),
    [
        ("export_briefing_word", BriefingFormat.WORD),
        ("export_briefing_markdown", BriefingFormat.MARKDOWN),
        ("export_briefing_calendar", BriefingFormat.CALENDAR),
        ("export_briefing_file", BriefingFormat.BRIEFING),
    ],
)
def test_a_briefing_is_exported_in_every_form(
    window: WindowPage,
    state: AppState,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    form: BriefingFormat,
) -> None:
    save_briefing(state.workspace, only(state), day=state.workspace.today(), time="10:00")
    choose_file(monkeypatch, "getSaveFileName", str(tmp_path / "out"))
    trigger(window.window, action)
    written = tmp_path / f"out{SUFFIXES[form]}"
    assert written.stat().st_size > 300
    assert window.words_of_status.startswith(f"Wrote {written.name}")


def test_what_was_typed_last_is_in_the_export(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    BriefingsPage(window.window).write("briefing_purpose", "Typed a moment ago")
    choose_file(monkeypatch, "getSaveFileName", str(tmp_path / "out.md"))
    trigger(window.window, "export_briefing_markdown")
    assert "Typed a moment ago" in (tmp_path / "out.md").read_text("utf-8")


def test_an_ending_that_is_added_replaces_no_file(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out.md").write_text("my own")
    choose_file(monkeypatch, "getSaveFileName", str(tmp_path / "out"))
    trigger(window.window, "export_briefing_markdown")
    assert (tmp_path / "out.md").read_text() == "my own"
    assert window.words_of_status.startswith("Wrote out 2.md")


def test_a_place_where_nothing_can_be_written_is_said(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, "getSaveFileName", str(tmp_path / "no folder" / "out.md"))
    trigger(window.window, "export_briefing_markdown")
    assert "cannot be written" in window.words_of_status


def test_where_no_briefing_is_open_it_is_said(window: WindowPage, state: AppState) -> None:
    state.go(Place(kind=PlaceKind.ITEM, item_id="I.1"))
    for action in ("export_briefing_word", "attach_annex", "duplicate_briefing", "make_template"):
        state.say("")
        trigger(window.window, action)
        assert window.words_of_status == "Open a briefing first.", action


def test_a_file_is_read_before_it_is_taken_in_and_undo_takes_it_out(
    window: WindowPage, state: AppState, given: Path, qtbot: QtBot
) -> None:
    assert drop(window, [given])
    dialog = DialogPage(window.window, "briefing_file", qtbot)
    check_names(dialog.dialog)
    said = dialog.text("lines")
    for words in ("Tokyo talks", "Tokyo", "V.1", "VII.1", "Line to take, V.1: Quantum <i>first</i>"):
        assert words in said, words
    assert dialog.words("fate") == "It is new here. Nothing of yours is changed."
    assert len(state.workspace.notebook.fetch_briefings()) == 1
    dialog.press("take")
    window.come_back()
    page = BriefingsPage(window.window)
    assert page.open == "Tokyo talks"
    assert page.notes == {"Quantum <i>first</i>": True}
    page.choice.setFocus()
    window.press("Ctrl+Z")
    assert only(state).title == TITLE
    assert [note.text for note in state.workspace.notebook.fetch_notes()] == ["Say rail first"]


def test_notes_here_that_its_pack_will_show_are_named(
    window: WindowPage, state: AppState, given: Path, qtbot: QtBot
) -> None:
    add_note(state.workspace, "V.1", "Mine as well", kind=NoteKind.LINE, visibility=Visibility.PACK)
    drop(window, [given])
    said = DialogPage(window.window, "briefing_file", qtbot).text("lines")
    assert "Notes here that its pack will show too\n    Line to take, V.1: Mine as well" in said


def test_cancelled_nothing_is_taken_in(window: WindowPage, state: AppState, given: Path, qtbot: QtBot) -> None:
    drop(window, [given])
    DialogPage(window.window, "briefing_file", qtbot).press("cancel")
    assert only(state).title == TITLE


def test_what_is_here_already_is_only_opened(window: WindowPage, state: AppState, given: Path, qtbot: QtBot) -> None:
    for fate in ("It is new here. Nothing of yours is changed.", "All of it is in the notebook already."):
        drop(window, [given])
        dialog = DialogPage(window.window, "briefing_file", qtbot)
        assert dialog.words("fate") == fate
        dialog.press("take")
    assert state.workspace.notebook.fetch_briefing(state.place.item_id) is not None
    assert len(state.workspace.notebook.fetch_briefings()) == 2


def test_of_what_is_here_already_a_damaged_annex_is_put_back(
    window: WindowPage, state: AppState, given: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with Workspace(paths.vision_file(), tmp_path / "colleague.db") as other:
        (briefing,) = other.notebook.fetch_briefings()
        attach_annex(other, briefing.id, make_pdf(tmp_path / "one.pdf", 1))
        export_briefing(other, briefing.id, BriefingFormat.BRIEFING, given)
    for fate, said in (
        ("It is new here. Nothing of yours is changed.", "Took in"),
        ("All else is in the notebook already. Annexes that are gone or damaged are put back.", "The annexes were put"),
    ):
        drop(window, [given])
        dialog = DialogPage(window.window, "briefing_file", qtbot)
        assert dialog.words("fate") == fate
        dialog.press("take")
        wait_for_words(window, qtbot, said)
        (annex,) = annexes_folder(state.workspace.notebook_file).iterdir()
        assert annex.read_bytes().startswith(b"%PDF")
        annex.write_bytes(b"no PDF any more")


def test_where_both_changed_it_two_versions_are_kept(
    window: WindowPage, state: AppState, given: Path, qtbot: QtBot
) -> None:
    drop(window, [given])
    DialogPage(window.window, "briefing_file", qtbot).press("take")
    briefing_id = state.place.item_id
    save_briefing(state.workspace, fetch_briefing(state.workspace, briefing_id), place="Kyoto")
    with Workspace(paths.vision_file(), given.parent / "colleague.db") as other:
        save_briefing(other, fetch_briefing(other, briefing_id), place="Osaka")
        export_briefing(other, briefing_id, BriefingFormat.BRIEFING, given)
    drop(window, [given])
    dialog = DialogPage(window.window, "briefing_file", qtbot)
    assert "Both versions will be kept" in dialog.words("fate")
    dialog.press("take")
    assert "two places" in BriefingsPage(window.window).words("briefing_versions")


@pytest.mark.parametrize("words", [b"", b"no briefing", b'{"format": "briefing"}', b"PK\x03\x04 cut"])
def test_a_file_that_is_none_is_refused_with_a_sentence(
    window: WindowPage, state: AppState, tmp_path: Path, qtbot: QtBot, words: bytes
) -> None:
    file = tmp_path / "bad.briefing"
    file.write_bytes(words)
    drop(window, [file])
    dialog = DialogPage(window.window, "briefing_file", qtbot)
    assert "bad.briefing" in dialog.words("error")
    assert not dialog.can("take")
    assert only(state).title == TITLE


def test_a_template_of_a_newer_version_is_refused_and_says_so(
    window: WindowPage, state: AppState, given: Path, qtbot: QtBot
) -> None:
    told = json.loads(given.read_text("utf-8"))
    given.write_text(json.dumps(told | {"version": 99, "kind": "template"}), "utf-8")
    drop(window, [given])
    dialog = DialogPage(window.window, "briefing_file", qtbot)
    assert "version 99" in dialog.words("error")
    assert "newer version" in dialog.words("error")
    assert not dialog.can("take")


def make_pdf(file: Path, pages: int = 2, encryption: pikepdf.Encryption | bool = False) -> Path:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page()
    pdf.save(file, encryption=encryption)
    return file


def test_dropped_pdfs_are_attached_and_those_that_cannot_be_are_named(
    window: WindowPage, state: AppState, tmp_path: Path
) -> None:
    good = make_pdf(tmp_path / "agenda.pdf")
    locked = make_pdf(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    book, broken = make_pdf(tmp_path / "book.pdf", 2_000), tmp_path / "broken.pdf"
    broken.write_bytes(good.read_bytes()[:200])
    assert drop(window, [locked, good, broken, book])
    (annex,) = [entry for entry in only(state).entries if entry.kind is EntryKind.ANNEX]
    assert annex.title == "agenda"
    for name in ("locked.pdf", "broken.pdf", "book.pdf"):
        assert name in window.words_of_status, name
    page = BriefingsPage(window.window)
    assert page.entries == ["III.1", "I.1", "agenda"]
    page.select("agenda")
    page.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.entries == ["III.1", "agenda", "I.1"]
    page.press(Qt.Key.Key_Delete)
    assert page.entries == ["III.1", "I.1"]


def test_an_annex_is_named_and_marked_and_one_whose_file_is_gone_is_said(
    window: WindowPage, state: AppState, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, [make_pdf(tmp_path / "agenda.pdf")])
    page = BriefingsPage(window.window)
    page.select("agenda")
    page.press(Qt.Key.Key_Return)
    dialog = DialogPage(window.window, "briefing_annex", qtbot)
    field = dialog.part(QLineEdit, "title")
    field.clear()
    dialog.press("keep")
    assert "needs a title" in dialog.words("wrong")
    write(field, "Agenda of 17 March")
    dialog.part(QComboBox, "marking").setEditText("RESTRICTED")
    dialog.press("keep")
    annex = only(state).entries[-1]
    assert (annex.title, annex.text) == ("Agenda of 17 March", "RESTRICTED")
    assert page.aside("Agenda of 17 March") == "annex, RESTRICTED"
    shutil.rmtree(annexes_folder(state.workspace.notebook_file))
    state.go(Place(kind=PlaceKind.DESK))
    state.go(Place(kind=PlaceKind.BRIEFINGS))
    assert page.aside("Agenda of 17 March") == "annex, its file is gone, RESTRICTED"


def test_annexes_are_chosen_by_the_menu_and_once_is_enough(
    window: WindowPage, state: AppState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [str(make_pdf(tmp_path / f"{name}.pdf", pages)) for name, pages in (("one", 1), ("two", 2))]
    choose_file(monkeypatch, "getOpenFileNames", files)
    trigger(window.window, "attach_annex")
    assert window.words_of_status.startswith("Attached 2 annexes.")
    trigger(window.window, "attach_annex")
    assert window.words_of_status == "It is attached already."
    assert [entry.title for entry in only(state).entries[2:]] == ["one", "two"]


def test_elsewhere_pdfs_are_no_annexes_and_other_files_are_nothing(
    window: WindowPage, state: AppState, tmp_path: Path
) -> None:
    pdf, text = make_pdf(tmp_path / "a.pdf"), tmp_path / "a.txt"
    text.write_text("words")
    assert not drop(window, [pdf, text])
    assert drop(window, [pdf])
    state.go(Place(kind=PlaceKind.ITEM, item_id="I.1"))
    assert not drop(window, [pdf])


def test_duplicate_and_template_are_in_the_menu(window: WindowPage, state: AppState) -> None:
    trigger(window.window, "duplicate_briefing")
    trigger(window.window, "make_template")
    made = state.workspace.notebook.fetch_briefings()
    assert [each.is_template for each in made].count(True) == 1
    assert len(made) == 3
    assert fetch_briefing(state.workspace, state.place.item_id).is_template


@pytest.mark.parametrize("arguments", [["talks.briefing"], ["--notebook", "own.db", "Talks.BRIEFING"]])
def test_a_file_given_on_the_command_line_is_opened_in_the_window(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[tuple[Path, Path | None]]()

    def run(notebook: Path, given: Path | None) -> int:
        opened.append((notebook, given))
        return 0

    monkeypatch.setattr("briefing_app.ui.app.run", run)
    assert command_line.run(arguments) == 0
    ((_, given),) = opened
    assert given is not None
    assert given.name.casefold() == "talks.briefing"


def test_the_window_shows_a_file_that_was_given_at_the_start(window: WindowPage, given: Path) -> None:
    window.window.open_file(given)
    assert [each for each in window.window.findChildren(QDialog, "briefing_file_dialog") if each.isVisible()]
