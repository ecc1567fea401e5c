"""The assistant's ten minutes: from an open window to a printed pack of six items, counting every touch."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.steps import make_pack, packs_in, squeeze
from tests.pages.briefings import BriefingsPage
from tests.pages.keyboard import write
from tests.pages.window import WindowPage, open_window

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui import printing
from briefing_app.ui.models.navigator_rows import Role
from briefing_app.ui.state import AppState
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.measuring import add_measurement

LINES = ("Say more than 500,000, in both directions.", "Sister cities stand beside the states.")
MOST_TOUCHES = 12
PRINTING_TAKES = 60_000


@pytest.fixture
def page(state: AppState, qtbot: QtBot, packs: Path) -> Iterator[WindowPage]:
    """A notebook in which the desk has written two lines to take and a figure for a target, as any desk has."""
    assert not packs_in(packs)
    for item_id, words in zip(("VII.1", "VII.2"), LINES, strict=True):
        add_note(state.workspace, item_id, words, kind=NoteKind.LINE, visibility=Visibility.PACK)
    add_note(state.workspace, "VII.1", "Our own doubts stay in this room.")
    add_measurement(
        state.workspace,
        "personnel-exchange",
        value=Decimal(31000),
        as_of=state.workspace.today().replace(month=1, day=1),
        source="Survey, sample",
    )
    with open_window(state, qtbot) as opened:
        yield opened


class Touches:
    """A click, a key with its modifiers, or the typing of one word or name; each counts as one."""

    def __init__(self, page: WindowPage) -> None:
        self._page = page
        self.count = 0

    def press(self, keys: str) -> None:
        """Keys together."""
        self.count += 1
        self._page.press(keys)

    def type(self, text: str) -> None:
        """Into what has the keyboard."""
        self.count += 1
        focused = QApplication.focusWidget()
        assert focused is not None
        write(focused, text)

    def click_row(self, code: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A row of the list at the left."""
        self.count += 1
        tree = self._page.navigator.tree
        index = tree.model().index(0, 0)
        while index.data(Role.CODE) != code:
            index = tree.indexBelow(index)
            assert index.isValid(), code
        tree.scrollTo(index)
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifier, tree.visualRect(index).center())


def prepare(page: WindowPage, touches: Touches) -> BriefingsPage:
    """Six items in a briefing with a name and a marking: all but the printing."""
    touches.click_row("VII")
    touches.click_row("VII.1")
    touches.click_row("VII.6", Qt.KeyboardModifier.ShiftModifier)
    touches.press("Ctrl+Shift+B")
    touches.press("Ctrl+B")
    briefings = BriefingsPage(page.window)
    assert briefings.entries == [f"VII.{number}" for number in range(1, 7)]
    assert briefings.notes == dict.fromkeys(LINES, True)
    touches.press("Alt+T")
    assert page.focus_name == "briefing_title"
    touches.type("People to people")
    touches.press("Alt+K")
    touches.type("FOR OFFICIAL USE ONLY")
    return briefings


def test_a_pack_of_six_items_in_at_most_twelve_touches(page: WindowPage) -> None:
    corpus, touches = page.state.workspace.corpus, Touches(page)
    briefings = prepare(page, touches)
    touches.press("Ctrl+P")
    touches.count += 1
    pages = make_pack(page)
    whole = squeeze(" ".join(pages))

    assert touches.count <= MOST_TOUCHES, touches.count
    assert squeeze("People to people") in squeeze(pages[0])
    for item_id in briefings_items(page):
        assert squeeze(corpus.item(item_id).text) in whole, item_id
    assert all(squeeze(line) in whole for line in LINES)
    assert squeeze("31,000") in whole
    assert squeeze("Our own doubts") not in whole
    assert all(squeeze("FOR OFFICIAL USE ONLY") in squeeze(each) for each in pages)
    assert squeeze(corpus.item("VII.7").text) not in whole
    assert f"{len(pages)} pages" in briefings.words("briefing_contents_aside")


def test_the_same_on_paper_in_at_most_twelve_touches(
    page: WindowPage, packs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog of the system is not ours: here it answers with a printer that writes a file, for one touch."""
    touches, paper = Touches(page), packs / "paper.pdf"

    def press_print(printer: QPrinter, _count: int, _parent: QWidget) -> bool:
        touches.count += 1
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        printer.setResolution(100)
        return True

    monkeypatch.setattr(printing, "ask_printer", press_print)
    briefings = prepare(page, touches)
    touches.count += 1
    briefings.click("briefing_print")
    page.qtbot.waitUntil(lambda: page.words_of_status.startswith("Sent to"), timeout=PRINTING_TAKES)
    assert touches.count <= MOST_TOUCHES, touches.count
    page.come_back()
    page.press("Ctrl+P")
    pages, printed = make_pack(page), pypdfium2.PdfDocument(paper)
    assert len(printed) == len(pages) >= 6
    for sheet in printed:
        darkest, _ = sheet.render(scale=0.5).to_pil().convert("L").getextrema()
        assert darkest < 128, "a sheet is blank"
    printed.close()


def briefings_items(page: WindowPage) -> tuple[str, ...]:
    (briefing,) = page.state.workspace.notebook.fetch_briefings()
    assert (briefing.title, briefing.marking) == ("People to people", "FOR OFFICIAL USE ONLY")
    return briefing.item_ids


def test_the_title_is_selected_where_its_letter_leads(page: WindowPage) -> None:
    page.press("Ctrl+Shift+B")
    page.press("Ctrl+B")
    page.press("Alt+T")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.hasSelectedText()
