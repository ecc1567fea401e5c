"""Make pack…, from the choice to the preview, with the real application making the pack."""

import sys
from pathlib import Path
from typing import TypeVar

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.core.finding import Finding
from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.core.product import PackForm, Product
from briefing_app.settings import Settings, load_settings, save_settings
from briefing_app.ui.dialogs.briefing_pack import BriefingPackDialog
from briefing_app.ui.dialogs.pack import PackDialog
from briefing_app.ui.state import AppState, PlaceKind
from briefing_app.ui.widgets.briefing_fields import BriefingFields
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.live_preview_side import LivePreviewSide
from briefing_app.ui.widgets.pack_findings import FINDING, PackFindings
from briefing_app.ui.widgets.pack_form import PackFormChoice
from briefing_app.ui.widgets.pack_marking import MarkingChoice
from briefing_app.ui.widgets.pack_protection import ProtectionChoice
from briefing_app.workspace.annotating import add_note, remove_note
from briefing_app.workspace.briefing import add_briefing, fetch_briefing

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

    def choose(self, name: str, data: str) -> None:
        combo = self.find(QComboBox, name)
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())

    def findings(self) -> list[str]:
        rows = self.find(QListWidget, "pack_findings")
        return [rows.item(row).text() for row in range(rows.count())]

    def follow(self, words: str) -> None:
        rows = self.find(QListWidget, "pack_findings")
        (row,) = rows.findItems(words, Qt.MatchFlag.MatchContains)
        rows.itemActivated.emit(row)

    def title(self, words: str) -> None:
        edit = self.find(QLineEdit, "pack_title")
        edit.selectAll()
        QTest.keyClicks(edit, words)

    @property
    def out(self) -> Path:
        return Path(self.says("pack_out"))

    def make(self) -> QWidget:
        """Makes the pack and returns its preview."""
        before = find_previews()
        with self._qtbot.waitSignal(self.dialog.made, timeout=PATIENCE):
            self.click("pack_make")
        (preview,) = (each for each in find_previews() if each not in before)
        self._qtbot.addWidget(preview)
        return preview


def find_previews() -> list[QWidget]:
    """Those that stand open."""
    return [each for each in QApplication.topLevelWidgets() if each.findChild(QWidget, "preview_pages")]


def read(file: Path) -> str:
    """All words of a pack, each line after the other."""
    pages = pdfium.PdfDocument(file)
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pages)


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


def test_it_is_as_high_as_what_it_shows_at_first_sight(state: AppState, qtbot: QtBot) -> None:
    page = Page(state, qtbot, "VII.1")
    at_first = page.dialog.height()
    page.dialog.fit()

    assert page.findings()
    assert at_first == page.dialog.height()


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


def test_a_large_notebook_is_counted_behind_the_dialog(annotated: AppState, qtbot: QtBot) -> None:
    annotated.behind.large = 0
    page = Page(annotated, qtbot)
    qtbot.waitUntil(lambda: page.says("pack_counts").startswith("3 notes go in."))
    page.pick("pack_whole")
    page.pick("pack_chosen")
    heard: list[object] = []
    annotated.behind.ask("after those", lambda _: "answered", heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == ["answered"])
    assert page.says("pack_counts") == "Tick at least one initiative."
    assert not page.find(QPushButton, "pack_make").isEnabled()


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


def test_characters_without_a_font_are_said_before_and_lead_to_where_they_are(state: AppState, qtbot: QtBot) -> None:
    page = Page(state, qtbot)
    title = page.find(QLineEdit, "pack_title")
    assert not any("no font" in row for row in page.findings())
    title.setText("Delhi \U000fffff")
    page.pick("pack_chosen")
    page.pick("pack_whole")
    assert page.findings()[0].startswith("The title: no font has")
    page.follow("no font has")
    assert page.dialog.focusWidget() is title


def test_a_pack_is_made_and_opened(annotated: AppState, qtbot: QtBot, folder: Path) -> None:
    page = Page(annotated, qtbot, "VII.1")
    page.title("Mobility, Delhi")
    page.choose("pack_scheme", "own")
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


@pytest.mark.parametrize(
    ("scheme", "marking"),
    [
        ("uk", "OFFICIAL"),
        ("cui", "UNCLASSIFIED"),
        ("tlp", "TLP:CLEAR"),
        ("india", "प्रतिबंधित / RESTRICTED"),
        ("japan", "機密性１情報"),
    ],
)
def test_a_marking_is_picked_by_its_scheme(annotated: AppState, qtbot: QtBot, scheme: str, marking: str) -> None:
    page = Page(annotated, qtbot)
    page.choose("pack_scheme", scheme)
    assert page.find(QComboBox, "pack_marking").currentText() == marking
    page.choose("pack_scheme", "none")
    assert not page.find(QComboBox, "pack_marking").isVisible()


def test_words_of_ones_own_are_typed(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot)
    page.choose("pack_scheme", "own")
    assert page.find(QComboBox, "pack_marking").currentText() == ""
    QTest.keyClicks(page.find(QComboBox, "pack_marking"), "For the minister")
    choice = page.find(MarkingChoice, "pack_marking_choice")
    assert choice.words() == "For the minister"
    for words, scheme in (("CUI//NOFORN", "cui"), ("秘", "japan"), ("eyes only", "own"), ("", "none")):
        choice.show_words(words)
        assert page.find(QComboBox, "pack_scheme").currentData() == scheme
        assert choice.words() == words


def test_an_under_marked_pack_cannot_be_made_until_it_is_marked(annotated: AppState, qtbot: QtBot) -> None:
    annotated.apply(add_note(annotated.workspace, "II.3", "[TLP:RED] Names.", visibility=Visibility.PACK))
    page = Page(annotated, qtbot, "II.3")
    make = page.find(QPushButton, "pack_make")
    assert not make.isEnabled()
    assert make.toolTip() == "A note on II.3 is marked TLP:RED, and the pack is marked TLP:AMBER."
    assert page.findings()[0].startswith(make.toolTip())
    levels = page.find(QComboBox, "pack_marking")
    levels.setCurrentIndex(levels.findText("TLP:RED"))
    levels.activated.emit(levels.currentIndex())
    assert make.isEnabled()
    assert not make.toolTip()


def test_a_finding_about_a_note_leads_to_it_in_the_window_behind(annotated: AppState, qtbot: QtBot) -> None:
    made = add_note(annotated.workspace, "II.3", "Send it.", kind=NoteKind.ACTION, visibility=Visibility.PACK)
    annotated.apply(made)
    page = Page(annotated, qtbot, "II.3")
    page.follow("An action on II.3 is open")
    assert (annotated.place.item_id, annotated.place.note_id) == ("II.3", made.ids[0])
    assert page.dialog.isVisible()
    annotated.apply(remove_note(annotated.workspace, NoteId(made.ids[0])))
    assert not any("An action" in row for row in page.findings())


def test_whose_notes_are_let_in_is_counted_printed_and_said_on_the_cover(
    annotated: AppState, qtbot: QtBot, folder: Path
) -> None:
    page = Page(annotated, qtbot, "VII.1")
    assert not page.find(QCheckBox, "pack_let_in_private").isVisible()
    page.find(QToolButton, "pack_more").click()
    page.find(QCheckBox, "pack_let_in_private").click()
    assert page.says("pack_counts").startswith("3 notes go in. Left out: 1 for the team")
    assert any("1 private note let into this pack; its cover says so." in row for row in page.findings())
    page.title("Wide")
    page.make()
    text = read(folder / "Wide.pdf")
    assert "PRIVATE-WORDS" in text
    assert "let in for this pack: private notes" in text
    assert "TEAM-WORDS" not in text


def test_pages_the_press_and_what_is_new_go_in_from_files(
    annotated: AppState, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "Seats.md").write_text("# Seats\nWindow first.", encoding="utf-8")
    page = Page(annotated, qtbot, "I.1")
    page.find(QToolButton, "pack_more").click()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "Seats.md")], ""))
    page.click("pack_pages_choose")
    page.find(QCheckBox, "pack_press").click()
    page.find(QCheckBox, "pack_record").click()
    page.title("First")
    page.make()
    text = read(folder / "First.pdf")
    assert "Window first." in text
    assert "What differs" in text
    assert (folder / "First.record.json").exists()
    annotated.apply(add_note(annotated.workspace, "I.1", "Came later.", visibility=Visibility.PACK))
    page = Page(annotated, qtbot, "I.1")
    page.find(QToolButton, "pack_more").click()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "First.record.json")], ""))
    page.click("pack_since_choose")
    page.title("Second")
    page.make()
    assert "Changes since the last pack" in read(folder / "Second.pdf")


def test_a_file_that_cannot_be_taken_is_refused_by_name_and_the_others_stay(
    annotated: AppState, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "good.md").write_text("Good.", encoding="utf-8")
    (folder / "bad.pdf").write_bytes(b"no PDF")
    page = Page(annotated, qtbot, "I.1")
    page.find(QToolButton, "pack_more").click()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "good.md")], ""))
    page.click("pack_pages_choose")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "bad.pdf")], ""))
    page.click("pack_annexes_choose")
    assert "“bad.pdf” is damaged, or is no PDF" in page.says("pack_error")
    assert page.says("pack_annexes_named") == "None"
    assert page.says("pack_pages_named") == "good.md"
    page.click("pack_pages_clear")
    assert page.says("pack_pages_named") == "None"


def test_an_archive_has_no_password_and_what_is_protected_needs_one(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot, "I.1")
    page.find(QToolButton, "pack_more").click()
    assert not page.find(QLineEdit, "pack_password").isVisible()
    assert "An archival copy cannot have a password." in page.says("pack_password_remark")
    page.choose("pack_profile", "protected")
    assert "no archival copy: archives take no encrypted file" in page.says("pack_password_remark")
    assert page.find(QPushButton, "pack_make").toolTip() == "Type a password, or choose the file for an archive."
    QTest.keyClicks(page.find(QLineEdit, "pack_password"), "horse 5")
    assert page.find(QPushButton, "pack_make").isEnabled()
    page.choose("pack_profile", "archive")
    assert page.find(ProtectionChoice, "pack_protection").password() == ""


class Longer(QTranslator):
    """Every word of the window a third longer, as Japanese and Hindi can be."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        return f"{text}{'w' * (len(text) // 3 + 2)}" if text else ""


def test_longer_words_are_not_clipped(annotated: AppState, qtbot: QtBot, qapp: QApplication) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        page = Page(annotated, qtbot, "VII.1")
        page.find(QToolButton, "pack_more").click()
        kinds = (QPushButton, QCheckBox, QRadioButton, QToolButton, QLabel)
        shown = [each for kind in kinds for each in page.dialog.findChildren(kind) if each.isVisible()]
        words = [each for each in shown if not isinstance(each, ElidedLabel) and not _wraps(each)]
        assert len(words) > 20
        qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in words))
        inner = page.find(QScrollArea, "pack_fields")
        assert page.find(QLabel, "pack_counts").geometry().right() <= inner.viewport().width()
    finally:
        qapp.removeTranslator(longer)


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def test_nothing_scrolls_while_the_seldom_wanted_is_closed(annotated: AppState, qtbot: QtBot) -> None:
    page = Page(annotated, qtbot, "VII.1")
    bar = page.find(QScrollArea, "pack_fields").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


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
    page.find(QToolButton, "pack_more").click()
    page.choose("pack_profile", "protected")
    QTest.keyClicks(page.find(QLineEdit, "pack_password"), "horse 5")
    page.title("Brief")
    shown = page.make().findChild(QLabel, "preview_count")
    assert shown is not None
    assert shown.text() == "1 of 1"
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


def test_what_is_typed_at_once_is_the_title(state: AppState, qtbot: QtBot, folder: Path) -> None:
    page = Page(state, qtbot, "III.1")
    page.dialog.activateWindow()
    qtbot.waitUntil(page.dialog.isActiveWindow)
    title = page.find(QLineEdit, "pack_title")
    assert QApplication.focusWidget() is title
    title.selectAll()
    QTest.keyClicks(title, "Delhi")
    assert page.out.stem == "Delhi"


def test_where_the_briefing_says_the_title_the_product_has_the_keyboard(
    state: AppState, qtbot: QtBot, folder: Path
) -> None:
    made = add_briefing(state.workspace, "Talks", ["II.3"])
    dialog = BriefingPackDialog(state, fetch_briefing(state.workspace, made.ids[0]))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.focusWidget() is dialog.findChild(QComboBox, "pack_product")
    dialog.close()


def test_a_finding_about_a_briefing_leads_to_its_field_in_the_window(
    state: AppState, qtbot: QtBot, folder: Path
) -> None:
    made = add_briefing(state.workspace, "Talks", ["II.3"], place="Delhi", time="10:00")
    window = QMainWindow()
    fields = BriefingFields()
    window.setCentralWidget(LivePreviewSide(state, QWidget(), fields))
    qtbot.addWidget(window)
    window.show()
    dialog = BriefingPackDialog(state, fetch_briefing(state.workspace, made.ids[0]), window)
    dialog.show()
    finding = next(each for each in forecast_of(dialog) if each.field == "objectives")
    assert finding.sentence == "The pack is for a meeting, and has neither an objective nor a key message."
    dialog.lead_to(finding)
    assert (state.place.kind, state.place.item_id) == (PlaceKind.BRIEFINGS, made.ids[0])
    assert window.focusWidget() is window.findChild(QWidget, "briefing_objectives")
    assert fields.isVisible()
    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "pack_title").text() == "Talks"  # type: ignore[union-attr]
    dialog.close()


def forecast_of(dialog: BriefingPackDialog) -> list[Finding]:
    rows = dialog.findChild(PackFindings, "pack_findings")
    assert isinstance(rows, PackFindings)
    return [rows.item(row).data(FINDING) for row in range(rows.count())]
