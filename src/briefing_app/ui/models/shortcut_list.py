"""All keys that do something: those of the menus, then those that hold everywhere."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from briefing_app.ui.actions import HIGHLIGHTS, Actions, drop_letter, plain_words
from briefing_app.ui.menus import ITEM, name_menus

Section = tuple[str, tuple[tuple[str, str], ...]]
"""A heading, and below it what is done and by which keys."""


def list_shortcuts(actions: Actions) -> tuple[Section, ...]:
    """In the order of the menus."""
    return (*_list_menus(actions), _list_others())


def _list_menus(actions: Actions) -> Iterator[Section]:
    for words, names in name_menus():
        wanted = [name for name in (*names, *(HIGHLIGHTS if names is ITEM else ())) if name]
        rows = tuple(_describe(actions[name]) for name in wanted if actions[name].shortcuts())
        if rows:
            yield drop_letter(words), rows


def _describe(action: QAction) -> tuple[str, str]:
    keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()]
    return plain_words(action).rstrip("…"), QCoreApplication.translate("ShortcutsDialog", " or ").join(keys)


def _list_others() -> Section:
    translate = QCoreApplication.translate
    shift = QKeySequence("Shift+F10").toString(QKeySequence.SequenceFormat.NativeText).replace("F10", "")
    return translate("ShortcutsDialog", "Everywhere"), (
        (translate("ShortcutsDialog", "Next control, and the one before"), f"Tab, {shift}Tab"),
        (translate("ShortcutsDialog", "Choose in a list"), "↑ ↓"),
        (translate("ShortcutsDialog", "Open what is chosen"), translate("ShortcutsDialog", "Enter")),
        (translate("ShortcutsDialog", "Close, or give up"), translate("ShortcutsDialog", "Esc")),
        (translate("ShortcutsDialog", "Select words of the document"), f"{shift}← → ↑ ↓"),
        (translate("ShortcutsDialog", "The card of a mechanism that a link names"), "F2"),
        (translate("ShortcutsDialog", "Of what can be gone to, commands only"), ">"),
        (translate("ShortcutsDialog", "Of what can be gone to, tags only"), "#"),
    )
