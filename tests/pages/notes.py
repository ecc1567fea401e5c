"""The margin: tags and notes."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.keyboard import write

from briefing_app.ui.widgets.choice_button import ChoiceButton
from briefing_app.ui.widgets.margin_head import MarginHead
from briefing_app.ui.widgets.note_card import NoteCard
from briefing_app.ui.widgets.note_editor import NoteEditor
from briefing_app.ui.widgets.note_menu import NoteMenu
from briefing_app.ui.widgets.note_view import NoteView
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
        return self._card.draft.values.text

    @property
    def shown(self) -> str:
        """What is read of it while it is not being written on, one line for each paragraph."""
        view = self._card.findChild(NoteView, "note_view")
        assert view is not None
        return view.toPlainText() if view.isVisible() else ""

    @property
    def is_open(self) -> bool:
        """Whether it is being written on."""
        return self._card.is_open

    @property
    def tags(self) -> list[str]:
        """The names on its chips."""
        return [chip.name for chip in _in_order(self._card)]

    @property
    def top(self) -> int:
        """Where it begins in the margin."""
        return self._card.y()

    @property
    def bottom(self) -> int:
        """Where it ends in the margin."""
        return self._card.geometry().bottom()

    @property
    def bar_colour(self) -> str:
        """Of the bar at its left."""
        return str(self._card.grab().toImage().pixelColor(1, 20).name())

    @property
    def menu(self) -> list[str]:
        """What else can be done with it."""
        menu = self._card.findChild(NoteMenu, "note_menu")
        assert menu is not None
        menu.fill()
        return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]

    def click(self) -> None:
        """On its first words."""
        view = self._card.findChild(NoteView, "note_view")
        assert view is not None
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 8))

    def add_tag(self, name: str) -> None:
        """Types a name into its field for tags."""
        self._card.start_tag()
        field = self._part(QLineEdit, "note_tag_field")
        assert field.isVisible()
        write(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def remove_tag(self, name: str) -> None:
        """Clicks the cross of one of its tags."""
        chip = next(chip for chip in _in_order(self._card) if chip.name == name)
        QTest.mouseClick(chip.cross, Qt.MouseButton.LeftButton)

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
        self._card.start_writing()
        write(self._part(NoteEditor, "note_text"), text)

    def clear(self) -> None:
        """Takes every letter out."""
        self._card.start_writing()
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
        self._card.show_open(True)
        for name, text in (("action_owner", owner), ("action_due", due)):
            field = self._part(QLineEdit, name)
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, text)
        QTest.keyClick(self._part(QLineEdit, "action_due"), Qt.Key.Key_Return)

    def tick_done(self) -> None:
        """The action is done."""
        self._card.show_open(True)
        box = self._part(QCheckBox, "action_done")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def remove(self) -> None:
        """Clicks the bin."""
        self._card.show_open(True)
        QTest.mouseClick(self._part(QToolButton, "note_remove"), Qt.MouseButton.LeftButton)

    def press(self, name: str) -> None:
        """A button in it."""
        QTest.mouseClick(self._part(QPushButton, name), Qt.MouseButton.LeftButton)

    def _choose(self, name: str, words: str) -> None:
        button = self._part(ChoiceButton, name)
        button.menu().aboutToShow.emit()
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
        for _ in range(10):
            QApplication.processEvents()
        cards = [card for card in self._window.findChildren(NoteCard) if card.isVisible()]
        return [CardPage(card, self._qtbot) for card in sorted(cards, key=lambda card: card.y())]

    def card(self, words: str) -> CardPage:
        """The one that holds some words."""
        return next(card for card in self.cards if words in card.text)

    @property
    def texts(self) -> list[str]:
        """What the notes say."""
        return [card.text for card in self.cards]

    @property
    def tags(self) -> list[str]:
        """The names on the chips, from left to right."""
        return [chip.name for chip in _in_order(self._head)]

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
        chip = next(chip for chip in _in_order(self._head) if chip.name == name)
        QTest.mouseClick(chip.cross, Qt.MouseButton.LeftButton)

    @property
    def _head(self) -> MarginHead:
        head = self._window.findChild(MarginHead, "margin_head")
        assert head is not None
        return head

    @property
    def tag_failure(self) -> str:
        """Why a tag was not added."""
        label = self._window.findChild(QLabel, "tag_failure")
        return label.text() if label is not None and label.isVisible() else ""


def _in_order(widget: QWidget) -> list[TagChip]:
    chips = [chip for chip in widget.findChildren(TagChip) if chip.isVisible()]
    return sorted(chips, key=lambda chip: (chip.y(), chip.x()))
