"""The menu bar: which actions stand where."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from briefing_app.core.quick import dataclass
from briefing_app.ui.actions import EDITING, HIGHLIGHTS, Actions, plain_words

RULE = ""
FILE = ("import_notebook", "export_notebook", RULE, "restore", "folder", RULE, "quit")
EDIT = ("undo", "redo", RULE, "cut", "copy", "paste", "selectAll", RULE, "find", "filter", RULE, "removed_notes")
VIEW = ("larger", "smaller", "normal")
COLOURS = ("scheme_system", "scheme_light", "scheme_dark", "scheme_high_contrast")
LANGUAGES = ("language_system", RULE, "language_en", "language_ja", "language_hi")
GROUPINGS = ("grouping_language", RULE, "grouping_international", "grouping_indian", "grouping_east_asian")
GO = (
    "back",
    "forward",
    RULE,
    "palette",
    RULE,
    "next",
    "previous",
    RULE,
    "desk",
    "notes",
    "actions_due",
    "tags",
    RULE,
    "targets",
    "briefings",
    RULE,
    "mechanisms",
    "themes",
    "open",
    "press",
    "opening",
    RULE,
    "tray",
)
ITEM = (
    "new_note",
    "add_tag",
    "add_to_briefing",
    "add_to_which_briefing",
    "history",
    RULE,
    "highlight",
    "next_highlight",
    "previous_highlight",
    RULE,
    "copy_with_locator",
    "show_source",
)
BRIEFING = (
    "new_briefing",
    "open_briefing_file",
    RULE,
    "attach_annex",
    "duplicate_briefing",
    "make_template",
    RULE,
    "make_pack",
    "print_pack",
    "late_supplement",
    "what_changed",
    RULE,
    "record",
)
EXPORTS = ("export_briefing_word", "export_briefing_markdown", "export_briefing_calendar", "export_briefing_file")
HELP = ("guide", "shortcuts", "tour", RULE, "about")


def name_menus() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The menus of the bar from left to right: their words, and the names of the actions in them."""
    translate = QCoreApplication.translate
    return (
        (translate("Menus", "&File"), FILE),
        (translate("Menus", "&Edit"), EDIT),
        (translate("Menus", "&View"), VIEW),
        (translate("Menus", "&Go"), GO),
        (translate("Menus", "&Item"), ITEM),
        (translate("Menus", "&Briefing"), BRIEFING),
        (translate("Menus", "&Help"), HELP),
    )


def build_menus(bar: QMenuBar, actions: Actions) -> None:
    """Fills the menu bar."""
    translate = QCoreApplication.translate
    bar.setObjectName("menu_bar")
    menus = {names: _add_menu(bar, words, names, actions) for words, names in name_menus()}
    menus[EDIT].aboutToShow.connect(actions.show_editing)
    menus[EDIT].aboutToHide.connect(actions.allow_editing)
    menus[VIEW].addSeparator()
    _add_menu(menus[VIEW], translate("Menus", "&Colours"), COLOURS, actions)
    languages = _add_menu(menus[VIEW], translate("Menus", "&Language"), LANGUAGES, actions)
    languages.addSeparator()
    _add_menu(languages, translate("Menus", "Large &numbers"), GROUPINGS, actions)
    _add_menu(menus[ITEM], translate("Menus", "Highlight in a &colour"), HIGHLIGHTS, actions)
    menus[BRIEFING].addSeparator()
    _add_menu(menus[BRIEFING], translate("Menus", "&Export"), EXPORTS, actions)


def _add_menu(parent: QMenuBar | QMenu, words: str, names: tuple[str, ...], actions: Actions) -> QMenu:
    menu = parent.addMenu(words)
    for name in names:
        if name == RULE:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    menu.aboutToShow.connect(lambda: actions.draw_icons(names))
    return menu


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """An entry of a menu, as it can be asked for by its words. `menu` is the way to it."""

    name: str
    words: str
    menu: str
    keys: str


def list_commands(bar: QMenuBar, actions: Actions) -> tuple[Command, ...]:
    """What the menus offer now, but for what edits the field that has the keyboard."""
    actions.about_to_show.emit()
    commands = tuple(_walk(bar.actions(), ()))
    actions.shown.emit()
    return commands


def _walk(entries: Sequence[QAction], path: tuple[str, ...]) -> Iterator[Command]:
    for entry in entries:
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield from _walk(menu.actions(), (*path, plain_words(entry)))
        elif entry.isEnabled() and entry.objectName() and entry.objectName() not in (*EDITING, "palette"):
            within = path[1:]  # “Dark” says nothing; “Colours: Dark” does
            yield Command(
                name=entry.objectName(),
                words=": ".join((*within, plain_words(entry))),
                menu=path[0] if path else "",
                keys=_say_keys(entry.shortcut()),
            )


def _say_keys(keys: QKeySequence) -> str:
    """As a key cap has them: “Ctrl Z”, and “Ctrl +” for the key with the plus."""
    native = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("++", " \0").replace("+", " ").replace("\0", "+")
