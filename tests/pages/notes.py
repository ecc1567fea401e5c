"""The margin: tags and notes."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.keyboard import write

from briefing_app.ui.widgets.choice_button import ChoiceButton
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.ui.widgets.note_editor import NoteEditor
from briefing_app.ui.widgets.tag_chip import TagChip

Part = TypeVar("Part", bound=QWidget)


class CardPage:
    """One note."""

    def __init__(self, card: NoteCard, qtbot: QtBot) -> None:
        self._card = card
        self._qtbot = qtbot

    @property
    def text(self) -> str:
        """What stands in it."""
        return self._part(NoteEditor, "note_text").text

    @property
    def kind(self) -> str:
        """In words."""
        return self._part(ChoiceButton, "note_kind").text().strip()

    @property
    def visibility(self) -> str:
        """In words."""
        return self._part(ChoiceButton, "note_visibility").text().strip()

    @property
    def is_saved(self) -> bool:
        """Whether there is nothing to lose."""
        return self._card.draft.is_saved

    @property
    def sentences(self) -> str:
        """Everything that it says in words of ours."""
        return "\n".join(label.text() for label in self._card.findChildren(QLabel) if label.isVisible())

    def write(self, text: str) -> None:
        """Writes at the end."""
        self._part(NoteEditor, "note_text").start_writing()
        write(self._part(NoteEditor, "note_text"), text)

    def clear(self) -> None:
        """Takes every letter out."""
        editor = self._part(NoteEditor, "note_text")
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)

    def choose_kind(self, words: str) -> None:
        """Picks from the list of kinds."""
        self._choose("note_kind", words)

    def choose_visibility(self, words: str) -> None:
        """Picks from the list of those who may see it."""
        self._choose("note_visibility", words)

    def fill_action(self, owner: str, due: str) -> None:
        """Who does it, and by when."""
        for name, text in (("action_owner", owner), ("action_due", due)):
            field = self._part(QLineEdit, name)
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, text)
        QTest.keyClick(self._part(QLineEdit, "action_due"), Qt.Key.Key_Return)

    def tick_done(self) -> None:
        """The action is done."""
        box = self._part(QCheckBox, "action_done")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def remove(self) -> None:
        """Clicks the bin."""
        QTest.mouseClick(self._part(QToolButton, "note_remove"), Qt.MouseButton.LeftButton)

    def press(self, name: str) -> None:
        """A button in it."""
        QTest.mouseClick(self._part(QPushButton, name), Qt.MouseButton.LeftButton)

    def _choose(self, name: str, words: str) -> None:
        button = self._part(ChoiceButton, name)
        action = next(action for action in button.menu().actions() if action.text() == words)
        action.trigger()

    def _part(self, kind: type[Part], name: str) -> Part:
        part = self._card.findChild(kind, name)
        assert part is not None, f"the note has no {name}"
        return part


class NotesPage:
    """All notes and tags of the place."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    @property
    def cards(self) -> list[CardPage]:
        """From top to bottom."""
        cards = [card for card in self._window.findChildren(NoteCard) if card.isVisible()]
        return [CardPage(card, self._qtbot) for card in sorted(cards, key=lambda card: card.y())]

    @property
    def texts(self) -> list[str]:
        """What the notes say."""
        return [card.text for card in self.cards]

    @property
    def tags(self) -> list[str]:
        """The names on the chips, from left to right."""
        chips = [chip for chip in self._window.findChildren(TagChip) if chip.isVisible()]
        return [chip.name for chip in sorted(chips, key=lambda chip: (chip.y(), chip.x()))]

    @property
    def sentence(self) -> str:
        """What stands there while there is no note."""
        label = self._window.findChild(QLabel, "notes_empty")
        return label.text() if label is not None and label.isVisible() else ""

    def add_tag(self, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Types a name into the field for tags."""
        field = self._window.findChild(QLineEdit, "tag_field")
        assert field is not None
        write(field, name)
        QTest.keyClick(field, end)

    def remove_tag(self, name: str) -> None:
        """Clicks the cross of a tag."""
        chip = next(chip for chip in self._window.findChildren(TagChip) if chip.name == name and chip.isVisible())
        QTest.mouseClick(chip.cross, Qt.MouseButton.LeftButton)

    @property
    def tag_failure(self) -> str:
        """Why a tag was not added."""
        label = self._window.findChild(QLabel, "tag_failure")
        return label.text() if label is not None and label.isVisible() else ""
