"""The menu bar: which actions stand where."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from briefing_app.ui.actions import Actions

RULE = ""
FILE = ("folder", RULE, "quit")
EDIT = ("undo", "redo", RULE, "cut", "copy", "paste", "selectAll", RULE, "find", "filter")
VIEW = ("larger", "smaller", "normal")
COLOURS = ("scheme_system", "scheme_light", "scheme_dark", "scheme_high_contrast")
GO = (
    "back",
    "forward",
    RULE,
    "next",
    "previous",
    RULE,
    "targets",
    RULE,
    "mechanisms",
    "themes",
    "open",
    "press",
    "opening",
)
ITEM = ("new_note", "add_tag", "copy_with_locator")
BRIEFING = ("make_pack", RULE, "record")
HELP = ("shortcuts", RULE, "about")


def build_menus(bar: QMenuBar, actions: Actions) -> None:
    """Fills the menu bar."""
    translate = QCoreApplication.translate
    bar.setObjectName("menu_bar")
    _add_menu(bar, translate("Menus", "&File"), FILE, actions)
    edit = _add_menu(bar, translate("Menus", "&Edit"), EDIT, actions)
    edit.aboutToShow.connect(actions.show_editing)
    edit.aboutToHide.connect(actions.allow_editing)
    view = _add_menu(bar, translate("Menus", "&View"), VIEW, actions)
    view.addSeparator()
    _add_menu(view, translate("Menus", "&Colours"), COLOURS, actions)
    _add_menu(bar, translate("Menus", "&Go"), GO, actions)
    _add_menu(bar, translate("Menus", "&Item"), ITEM, actions)
    _add_menu(bar, translate("Menus", "&Briefing"), BRIEFING, actions)
    _add_menu(bar, translate("Menus", "&Help"), HELP, actions)


def _add_menu(parent: QMenuBar | QMenu, words: str, names: tuple[str, ...], actions: Actions) -> QMenu:
    menu = parent.addMenu(words)
    for name in names:
        if name == RULE:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    return menu
