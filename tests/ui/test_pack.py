"""Make pack…, from the choice to the preview, with the real application making the pack."""

import sys
from pathlib import Path
from typing import TypeVar

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.core.notebook import Visibility
from briefing_app.core.product import PackForm, Product
from briefing_app.settings import Settings, load_settings, save_settings
from briefing_app.ui.dialogs.pack import PackDialog
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.pack_form import PackFormChoice
from briefing_app.workspace.annotating import add_note

PATIENCE = 60_000
Found = TypeVar("Found", bound=QWidget)


class Page:
    """The dialog as a person sees it."""

    def __init__(self, state: AppState, qtbot: QtBot, *item_ids: str) -> None:
        self._qtbot = qtbot
        self.dialog = PackDialog(state, item_ids)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)

    def find(self, kind: type[Found], name: str) -> Found:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def says(self, name: str) -> str:
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def pick(self, name: str) -> None:
        self.find(QRadioButton, name).click()

    def picked(self) -> str:
        return next(button.objectName() for button in self.dialog.findChildren(QRadioButton) if button.isChecked())

    def tick(self, words: str, state: Qt.CheckState = Qt.CheckState.Checked) -> None:
        (row,) = self.find(QTreeWidget, "pack_tree").findItems(
            words, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
        )
        row.setCheckState(0, state)

    def title(self, words: str) -> None:
        edit = self.find(QLineEdit, "pack_title")
        edit.selectAll()
        QTest.keyClicks(edit, words)

    @property
    def out(self) -> Path:
        return Path(self.says("pack_out"))

    def make(self) -> QWidget:
        """Makes the pack and returns its preview."""
        with self._qtbot.waitSignal(self.dialog.made, timeout=PATIENCE):
            self.click("pack_make")
        preview = next(each for each in QApplication.topLevelWidgets() if each.findChild(QWidget, "preview_pages"))
        self._qtbot.addWidget(preview)
        return preview


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where packs were saved the last time."""
    folder = tmp_path / "packs"
    folder.mkdir()
    save_settings(paths.settings_file(), Settings(pack_folder=str(folder), marking="TLP:AMBER", text_step=2))
    return folder


@pytest.fixture
def annotated(state: AppState, folder: Path) -> AppState:
    """Notes of every visibility, on VII and on what hangs below it."""
    for item_id, words, visibility in (
        ("VII.1", "Say more than 500,000.", Visibility.PACK),
        ("VII.1", "PRIVATE-WORDS", Visibility.PRIVATE),
        ("personnel-exchange", "Ask for the split.", Visibility.PACK),
        ("VII", "TEAM-WORDS", Visibility.TEAM),
        ("VII.intro", "Beside the items.", Visibility.PACK),
        ("II.3", "Elsewhere.", Visibility.PACK),
    ):
        add_note(state.workspace, item_id, words, visibility=visibility)
    return state


@pytest.mark.parametrize(
    ("item_ids", "picked", "offered"),
    [
        ((), "pack_whole", {"pack_whole", "pack_chosen"}),
        (("VII.1",), "pack_initiative", {"pack_initiative", "pack_pillar", "pack_whole", "pack_chosen"}),
        (("personnel-exchange",), "pack_initiative", {"pack_initiative", "pack_pillar", "pack_whole", "pack_chosen"}),
        (("VII",), "pack_pillar", {"pack_pillar", "pack_whole", "pack_chosen"}),
        (("VII.intro",), "pack_pillar", {"pack_pillar", "pack_whole", "pack_chosen"}),
        (("preamble.1",), "pack_whole", {"pack_whole", "pack_chosen"}),
        (("P.11",), "pack_whole", {"pack_whole", "pack_chosen"}),
        (("VII.1", "II.3"), "pack_chosen", {"pack_whole", "pack_chosen"}),
    ],
)
def test_what_is_offered_comes_from_where_the_user_is(
    state: AppState, qtbot: QtBot, item_ids: tuple[str, ...], picked: str, offered: set[str]
) -> None:
    page = Page(state, qtbot, *item_ids)
    assert page.picked() == picked
    assert {button.objectName() for button in page.dialog.findChildren(QRadioButton)} == offered


@pytest.mark.parametrize(
    ("item_id", "choice", "sentence"),
    [
        (
            "VII.1",
            "pack_initiative",
            "2 notes go in. Left out: 1 private, 1 for the team,"
            " 1 about words other than a pillar, an initiative or a target.",
        ),
        ("II.3", "pack_initiative", "1 note goes in."),
        ("I.1", "pack_initiative", "No note goes in."),
        (
            "I.1",
            "pack_whole",
            "3 notes go in. Left out: 1 private, 1 for the team,"
            " 1 about words other than a pillar, an initiative or a target.",
        ),
    ],
)
def test_notes_are_counted_truthfully(
    annotated: AppState, qtbot: QtBot, item_id: str, choice: str, sentence: str
) -> None:
    page = Page(annotated, qtbot, item_id)
    page.pick(choice)
    assert page.says("pack_counts") == sentence


def test_a_note_written_meanwhile_is_counted(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot, "II.3")
    annotated.apply(add_note(annotated.workspace, "II.3", "Later.", visibility=Visibility.PACK))
    assert page.says("pack_counts") == "2 notes go in."


def test_ticking_counts_and_nothing_ticked_makes_nothing(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot)
    page.pick("pack_chosen")
    assert page.says("pack_counts") == "Tick at least one initiative."
    assert not page.find(QPushButton, "pack_make").isEnabled()
    page.tick("II.3 ")
    assert page.says("pack_counts") == "1 note goes in."
    page.tick("II.3 ", Qt.CheckState.Unchecked)
    page.tick("VII ")
    assert page.says("pack_counts").startswith("2 notes go in.")
    assert page.find(QPushButton, "pack_make").isEnabled()


def test_characters_without_a_font_are_said_before(state: AppState, qtbot: QtBot) -> None:
    page = Page(state, qtbot)
    assert page.says("pack_findings") == ""
    page.find(QLineEdit, "pack_title").setText("Delhi \U000fffff")
    page.pick("pack_chosen")
    page.pick("pack_whole")
    assert page.says("pack_findings").startswith("Title: no font has")


def test_a_pack_is_made_and_opened(annotated: AppState, qtbot: QtBot, folder: Path) -> None:
    page = Page(annotated, qtbot, "VII.1")
    page.title("Mobility, Delhi")
    page.find(QComboBox, "pack_marking").setEditText("RESTRICTED")
    preview = page.make()
    assert preview.windowTitle() == "Mobility, Delhi, preview"
    assert [path.name for path in folder.iterdir()] == ["Mobility, Delhi.pdf"]
    pages = pdfium.PdfDocument(folder / "Mobility, Delhi.pdf")
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "Say more than 500,000." in text
    assert "PRIVATE-WORDS" not in text
    assert "TEAM-WORDS" not in text
    assert text.count("RESTRICTED") >= len(pages)


def test_folder_and_marking_are_remembered_and_nothing_else_touched(
    annotated: AppState, qtbot: QtBot, folder: Path
) -> None:
    page = Page(annotated, qtbot, "VIII.5")
    assert page.find(QComboBox, "pack_marking").currentText() == "TLP:AMBER"
    page.find(QComboBox, "pack_marking").setEditText("  Eyes   only ")
    page.make()
    assert load_settings(paths.settings_file()) == Settings(pack_folder=str(folder), marking="Eyes only", text_step=2)


def test_no_marking_can_be_picked_from_the_list(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot)
    marking = page.find(QComboBox, "pack_marking")
    marking.setFocus()
    QTest.keyClick(marking, Qt.Key.Key_Down)
    assert marking.currentText() == "RESTRICTED"
    QTest.keyClick(marking, Qt.Key.Key_Up)
    assert marking.currentText() == ""


def test_an_existing_pack_is_never_suggested(annotated: AppState, qtbot: QtBot, folder: Path) -> None:
    (folder / "Delhi.pdf").write_bytes(b"yesterday's")
    page = Page(annotated, qtbot, "VIII.5")
    page.title("Delhi")
    assert page.out == folder / "Delhi 2.pdf"
    (folder / "Delhi 2.pdf").write_bytes(b"made meanwhile")
    page.make()
    assert (folder / "Delhi.pdf").read_bytes() == b"yesterday's"
    assert (folder / "Delhi 2.pdf").read_bytes() == b"made meanwhile"
    assert (folder / "Delhi 3.pdf").exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Talks: 10/11 <draft>?", "Talks 10 11 draft.pdf"),
        ("日印 協議", "日印 協議.pdf"),
        ("...", "Pack.pdf"),
        ("   ", "Pack.pdf"),
        ("x" * 300, "x" * 60 + ".pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(
    annotated: AppState, qtbot: QtBot, title: str, name: str
) -> None:
    page = Page(annotated, qtbot, "VIII.5")
    page.find(QLineEdit, "pack_title").setText(title)
    assert page.out.name == name


@pytest.mark.parametrize(("chosen", "out"), [("Visit.pdf", "Visit.pdf"), ("Visit", "Visit.pdf"), ("Old", "Old 2.pdf")])
def test_the_file_can_be_chosen(
    annotated: AppState, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, out: str
) -> None:
    (folder / "Old.pdf").write_bytes(b"yesterday's")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / chosen), ""))
    page = Page(annotated, qtbot, "VIII.5")
    page.click("pack_choose_out")
    page.title("Another title")
    assert page.out == folder / out


def test_cancelling_the_file_dialog_changes_nothing(
    annotated: AppState, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page = Page(annotated, qtbot, "VIII.5")
    before = page.out
    page.click("pack_choose_out")
    assert page.out == before


def test_cancel_ends_the_making_and_the_dialog_stays(annotated: AppState, qtbot: QtBot, folder: Path) -> None:
    page = Page(annotated, qtbot)
    page.click("pack_make")
    assert page.find(QProgressBar, "pack_progress").isVisible()
    assert not page.find(QLineEdit, "pack_title").isEnabled()
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.find(QPushButton, "pack_make").isEnabled(), timeout=PATIENCE)
    assert page.dialog.isVisible()
    assert not page.find(QProgressBar, "pack_progress").isVisible()
    assert list(folder.iterdir()) == []
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    assert not page.dialog.isVisible()


def test_progress_is_shown(annotated: AppState, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    program = 'import time; print(\'{"done": 3, "total": 12}\', flush=True); time.sleep(600)'
    monkeypatch.setattr(paths, "own_command", lambda: [sys.executable, "-c", program])
    page = Page(annotated, qtbot)
    page.click("pack_make")
    qtbot.waitUntil(lambda: page.says("pack_step") == "Page 3 of 12", timeout=PATIENCE)
    assert page.find(QProgressBar, "pack_progress").value() == 3
    annotated.apply(add_note(annotated.workspace, "II.3", "Meanwhile."))
    assert not page.find(QPushButton, "pack_make").isEnabled()
    page.click("pack_cancel")
    qtbot.waitUntil(lambda: page.find(QPushButton, "pack_make").isEnabled(), timeout=PATIENCE)


def test_a_failure_is_a_sentence_and_everything_stays_filled_in(
    annotated: AppState, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = "import sys; print('briefing-app: there is no room left.', file=sys.stderr); sys.exit(2)"
    monkeypatch.setattr(paths, "own_command", lambda: [sys.executable, "-c", program])
    page = Page(annotated, qtbot, "VIII.5")
    page.title("Delhi")
    page.click("pack_make")
    qtbot.waitUntil(lambda: page.says("pack_error") == "there is no room left.", timeout=PATIENCE)
    assert page.find(QLineEdit, "pack_title").text() == "Delhi"
    assert page.picked() == "pack_initiative"
    assert page.find(QPushButton, "pack_make").isEnabled()


def test_a_folder_that_cannot_be_written_is_said(
    annotated: AppState, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "file").write_text("")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "file" / "x.pdf"), ""))
    page = Page(annotated, qtbot, "VIII.5")
    page.click("pack_choose_out")
    page.click("pack_make")
    assert "hoose another folder" in page.says("pack_error")


def test_everything_that_can_be_used_has_a_name(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot, "VII.1")
    kinds = (QLineEdit, QComboBox, QPushButton, QRadioButton, QTreeWidget, QProgressBar)
    for widget in (each for kind in kinds for each in page.dialog.findChildren(kind)):
        if not isinstance(widget.parent(), QComboBox):
            assert widget.objectName()
            assert widget.accessibleName()


def test_a_product_on_a_paper_is_made_with_the_password_that_was_typed(
    annotated: AppState, qtbot: QtBot, folder: Path
) -> None:
    page = Page(annotated, qtbot, "VII.1")
    boxes = {name: page.find(QComboBox, name) for name in ("pack_product", "pack_paper", "pack_language")}
    boxes["pack_product"].setCurrentIndex(boxes["pack_product"].findData("one-page"))
    boxes["pack_paper"].setCurrentIndex(boxes["pack_paper"].findData("letter"))
    boxes["pack_language"].setCurrentIndex(boxes["pack_language"].findData("ja"))
    assert not page.says("pack_password_remark")
    QTest.keyClicks(page.find(QLineEdit, "pack_password"), "horse 5")
    assert "not for an archive" in page.says("pack_password_remark")
    page.title("Brief")
    page.make()
    made = pdfium.PdfDocument(folder / "Brief.pdf", password="horse 5")
    assert (len(made), made[0].get_size()) == (1, (612.0, 792.0))
    assert "目標" in made[0].get_textpage().get_text_bounded()
    with pytest.raises(pdfium.PdfiumError):
        pdfium.PdfDocument(folder / "Brief.pdf")


def test_only_cards_are_offered_four_on_a_sheet(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot, "VII.1")
    product, four_up = page.find(QComboBox, "pack_product"), page.find(QCheckBox, "pack_four_up")
    assert not four_up.isVisible()
    product.setCurrentIndex(product.findData("cards"))
    assert four_up.isVisible()
    four_up.setChecked(True)
    form = page.dialog.findChild(QWidget, "pack_form")
    assert isinstance(form, PackFormChoice)
    assert form.form() == PackForm(product=Product.CARDS, is_imposed=True)
    product.setCurrentIndex(product.findData("full"))
    assert form.form() == PackForm()
