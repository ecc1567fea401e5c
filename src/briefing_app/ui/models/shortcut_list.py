"""All keys that do something: those of the menus, of lists, of charts, then those that hold everywhere."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from briefing_app.ui.actions import HIGHLIGHTS, Actions, drop_letter, plain_words
from briefing_app.ui.menus import ITEM, name_menus

Section = tuple[str, tuple[tuple[str, str], ...]]
"""A heading, and below it what is done and by which keys."""


def list_shortcuts(actions: Actions) -> tuple[Section, ...]:
    """In the order of the menus."""
    return (*_list_menus(actions), _list_lists(), _list_charts(), _list_others())


def _list_menus(actions: Actions) -> Iterator[Section]:
    for words, names in name_menus():
        wanted = [name for name in (*names, *(HIGHLIGHTS if names is ITEM else ())) if name]
        rows = tuple(_describe(actions[name]) for name in wanted if actions[name].shortcuts())
        if rows:
            yield drop_letter(words), rows


def _describe(action: QAction) -> tuple[str, str]:
    keys = [_say(each) for each in action.shortcuts()]
    return plain_words(action).rstrip("…"), QCoreApplication.translate("ShortcutsDialog", " or ").join(keys)


def _say(keys: QKeySequence | str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _list_lists() -> Section:
    translate, space, delete = QCoreApplication.translate, _say("Space"), _say("Del")
    return translate("ShortcutsDialog", "In lists"), (
        (
            translate("ShortcutsDialog", "An entry of a briefing earlier, or later"),
            f"{_say('Alt+Up')}, {_say('Alt+Down')}",
        ),
        (translate("ShortcutsDialog", "Take an entry out of a briefing"), delete),
        (translate("ShortcutsDialog", "Leave a note out of a briefing, or take it in again"), space),
        (translate("ShortcutsDialog", "Check an action off, or open it again"), space),
        (translate("ShortcutsDialog", "Check a tag"), space),
        (translate("ShortcutsDialog", "Check all tags, or none"), _say("Ctrl+A")),
        (translate("ShortcutsDialog", "Rename a tag or a saved view"), _say("F2")),
        (translate("ShortcutsDialog", "Delete notes, tags, a briefing or a saved view"), delete),
    )


def _list_charts() -> Section:
    translate = QCoreApplication.translate
    return translate("ShortcutsDialog", "In charts and previews"), (
        (translate("ShortcutsDialog", "Next point of a chart, and the one before"), "→ ←"),
        (translate("ShortcutsDialog", "Zoom in, zoom out, and show all of a chart"), "+, -, 0"),
        (
            translate("ShortcutsDialog", "Next page of a preview, and the one before"),
            f"{_say('PgDown')}, {_say('PgUp')}",
        ),
        (translate("ShortcutsDialog", "First point or page, and the last"), f"{_say('Home')}, {_say('End')}"),
    )


def _list_others() -> Section:
    translate = QCoreApplication.translate
    shift = _say("Shift+F10").replace("F10", "")
    return translate("ShortcutsDialog", "Everywhere"), (
        (translate("ShortcutsDialog", "Next control, and the one before"), f"Tab, {shift}Tab"),
        (translate("ShortcutsDialog", "Choose in a list"), "↑ ↓"),
        (translate("ShortcutsDialog", "Open what is chosen"), translate("ShortcutsDialog", "Enter")),
        (translate("ShortcutsDialog", "Close, or give up"), translate("ShortcutsDialog", "Esc")),
        (translate("ShortcutsDialog", "Select words of the document"), f"{shift}← → ↑ ↓"),
        (translate("ShortcutsDialog", "The bar of selected words, or of a highlight"), _say("F2")),
        (translate("ShortcutsDialog", "Take off the highlight that is chosen"), _say("Del")),
        (translate("ShortcutsDialog", "The card of a mechanism that a link names"), "F2"),
        (translate("ShortcutsDialog", "Of what can be gone to, commands only"), ">"),
        (translate("ShortcutsDialog", "Of what can be gone to, tags only"), "#"),
    )
