"""What people do in several of the journeys, and how what they got is read."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from tests.pages.keyboard import write
from tests.pages.pack import PackPage, read_pack
from tests.pages.window import WindowPage


def squeeze(words: str) -> str:
    """Without any space or hyphen at a line's end, as no reader of a PDF knows those for certain."""
    return re.sub(r"[\s\N{SOFT HYPHEN}\ufffe-]", "", words)


def make_pack(page: WindowPage) -> list[str]:
    """The button of the dialog that is open; the words of every page of what it makes."""
    pages = read_pack(PackPage(page.window, page.qtbot).make())
    close_others(page)
    return pages


def close_others(page: WindowPage) -> None:
    """The previews of what was made."""
    for window in QApplication.topLevelWidgets():
        if window is not page.window:
            window.close()
    page.come_back()


def record_figure(page: WindowPage, value: str, source: str) -> None:
    """Through the dialog, as a person does."""
    page.press("Ctrl+Shift+R")
    dialog = page.window.findChild(QDialog, "measure_dialog")
    assert dialog is not None
    for name, text in (("measure_value", value), ("measure_source", source)):
        field = dialog.findChild(QLineEdit, name)
        assert field is not None, name
        write(field, text)
    button = next(each for each in dialog.findChildren(QPushButton) if each.property("primary"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    page.come_back()


def write_line(page: WindowPage, words: str) -> None:
    """A line to take for the pack, on what is read."""
    before = len(page.notes.cards)
    page.press("Ctrl+N")
    card = page.notes.cards[-1] if len(page.notes.cards) > before else page.notes.cards[0]
    card.write(words)
    card.choose_kind("Line to take")
    card.choose_visibility("For the pack")
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)


def find(page: WindowPage, words: str, item_id: str) -> None:
    """By search, down to the row that is wanted, and opens it."""
    page.press("Ctrl+F")
    page.search.write(words)
    page.qtbot.waitUntil(lambda: any(hit.id == item_id for hit in page.search.hits))
    row = next(row for row, hit in enumerate(page.search.hits) if hit.id == item_id)
    for _ in range(row):
        page.search.press(Qt.Key.Key_Down)
    page.search.press(Qt.Key.Key_Return)
    page.qtbot.waitUntil(lambda: page.state.place.item_id == item_id)


def packs_in(folder: Path) -> list[str]:
    """What lies in a folder, by name."""
    return sorted(file.name for file in folder.iterdir())
