"""Ten minutes before departure: the pack is made, one more line comes, and goes behind its page as 3A."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from tests.journeys.steps import close_others, make_pack, squeeze, write_line
from tests.pages.briefings import BriefingsPage
from tests.pages.dialogs import DialogPage, trigger
from tests.pages.pack import read_pack
from tests.pages.window import WindowPage

from briefing_app.ui.dialogs.briefing_supplement import BriefingSupplementDialog
from briefing_app.ui.state import AppState
from briefing_app.workspace.briefing import add_briefing

CODES = ["III.1", "VII.1", "VII.2"]
LINE = "The minister will ask for the date himself."
MAKING_TAKES = 60_000


@pytest.fixture
def page(state: AppState, page: WindowPage) -> WindowPage:
    """A briefing of three initiatives."""
    state.apply(add_briefing(state.workspace, "Mobility consultation", CODES, marking="RESTRICTED"))
    return page


def make_supplement(page: WindowPage) -> tuple[int, list[str]]:
    """Behind which page it goes, and the words of its pages."""
    trigger(page.window, "late_supplement")
    dialog = DialogPage(page.window, "briefing_supplement", page.qtbot)
    after = int(dialog.part(QComboBox, "after").currentText())
    made: list[Path] = []
    assert isinstance(dialog.dialog, BriefingSupplementDialog)
    dialog.dialog.made.connect(made.append)
    dialog.press_named("pack_make")
    page.qtbot.waitUntil(lambda: bool(made), timeout=MAKING_TAKES)
    return after, read_pack(made[0])


def test_a_late_line_is_printed_behind_its_page_and_nothing_is_renumbered(page: WindowPage) -> None:
    page.press("Ctrl+B")
    page.press("Ctrl+P")
    before = make_pack(page)

    page.navigator.click("VII")
    page.navigator.click("VII.1")
    write_line(page, LINE)
    page.press("Ctrl+B")
    after, pages = make_supplement(page)
    close_others(page)

    assert any(squeeze(page.state.workspace.corpus.item("VII.1").text) in squeeze(words) for words in before[:after])
    whole = squeeze(" ".join(pages))
    assert squeeze(LINE) in whole
    assert squeeze(page.state.workspace.corpus.item("III.1").text) not in whole
    assert all(f"{after}{letter}" in words for words, letter in zip(pages, "ABCDEFGH", strict=False))
    assert all(squeeze("RESTRICTED") in squeeze(words) for words in pages)

    BriefingsPage(page.window).drop(["V.1"])
    _, more = make_supplement(page)
    close_others(page)
    assert squeeze(LINE) not in squeeze(" ".join(more))
    assert squeeze(page.state.workspace.corpus.item("V.1").text) in squeeze(" ".join(more))


def test_without_a_pack_there_is_nothing_to_supplement_and_it_is_said(page: WindowPage) -> None:
    page.press("Ctrl+B")
    trigger(page.window, "late_supplement")
    dialog = DialogPage(page.window, "briefing_supplement", page.qtbot)
    assert "No pack of this briefing was made here yet" in dialog.label("pack_error")
