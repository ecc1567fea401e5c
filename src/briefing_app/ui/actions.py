"""Every action of the window: its words, its shortcut, its icon. What an action does is connected elsewhere."""

import re
from collections.abc import Container, Iterator
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication

from briefing_app.core.quick import dataclass
from briefing_app.ui.language import CHOICES as LANGUAGE_CHOICES
from briefing_app.ui.language import find_language
from briefing_app.ui.language_formats import GROUPINGS
from briefing_app.ui.theme import SCHEME_CHOICES, Theme

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One action. `keys` are portable names; the first is shown."""

    name: str
    words: object  # text, but the stub of QT_TRANSLATE_NOOP does not say so
    keys: tuple[str, ...] = ()
    icon: str = ""


SPECS = (
    Spec(name="back", words=QT_TRANSLATE_NOOP("Actions", "&Back"), keys=("Alt+Left",), icon="back"),
    Spec(name="forward", words=QT_TRANSLATE_NOOP("Actions", "&Forward"), keys=("Alt+Right",), icon="forward"),
    Spec(name="next", words=QT_TRANSLATE_NOOP("Actions", "&Next passage"), keys=("Alt+Down",), icon="next"),
    Spec(name="previous", words=QT_TRANSLATE_NOOP("Actions", "&Previous passage"), keys=("Alt+Up",), icon="previous"),
    Spec(name="desk", words=QT_TRANSLATE_NOOP("Actions", "&Desk"), keys=("Alt+Home",), icon="desk"),
    Spec(name="notes", words=QT_TRANSLATE_NOOP("Actions", "All n&otes"), keys=("Ctrl+Shift+N",), icon="notes"),
    Spec(
        name="actions_due",
        words=QT_TRANSLATE_NOOP("Actions", "&Actions due"),
        keys=("Ctrl+Shift+A",),
        icon="action",
    ),
    Spec(name="tags", words=QT_TRANSLATE_NOOP("Actions", "Ta&gs"), keys=("Ctrl+Shift+G",), icon="tag"),
    Spec(name="briefings", words=QT_TRANSLATE_NOOP("Actions", "&Briefings"), keys=("Ctrl+B",), icon="briefings"),
    Spec(
        name="add_to_briefing",
        words=QT_TRANSLATE_NOOP("Actions", "Add to &briefing"),
        keys=("Ctrl+Shift+B",),
        icon="add",
    ),
    Spec(
        name="add_to_which_briefing",
        words=QT_TRANSLATE_NOOP("Actions", "Add to a briefin&g…"),
        keys=("Ctrl+J",),
        icon="add",
    ),
    Spec(name="new_briefing", words=QT_TRANSLATE_NOOP("Actions", "&New briefing"), icon="briefings"),
    Spec(
        name="duplicate_briefing",
        words=QT_TRANSLATE_NOOP("Actions", "&Duplicate for the next meeting"),
        icon="copy",
    ),
    Spec(name="make_template", words=QT_TRANSLATE_NOOP("Actions", "Make a &template of it")),
    Spec(name="attach_annex", words=QT_TRANSLATE_NOOP("Actions", "Attach an a&nnex…")),
    Spec(name="what_changed", words=QT_TRANSLATE_NOOP("Actions", "What changed &since the last pack…"), icon="history"),
    Spec(name="late_supplement", words=QT_TRANSLATE_NOOP("Actions", "&Late supplement…"), icon="pack"),
    Spec(name="open_briefing_file", words=QT_TRANSLATE_NOOP("Actions", "&Open a briefing file…"), icon="open"),
    Spec(name="export_briefing_word", words=QT_TRANSLATE_NOOP("Actions", "For a &word processor (DOCX)…")),
    Spec(name="export_briefing_markdown", words=QT_TRANSLATE_NOOP("Actions", "As &plain text (Markdown)…")),
    Spec(name="export_briefing_calendar", words=QT_TRANSLATE_NOOP("Actions", "For a &calendar (iCalendar)…")),
    Spec(name="export_briefing_file", words=QT_TRANSLATE_NOOP("Actions", "For a c&olleague’s notebook…")),
    Spec(name="targets", words=QT_TRANSLATE_NOOP("Actions", "&Targets"), keys=("Ctrl+Shift+T",), icon="targets"),
    Spec(
        name="mechanisms",
        words=QT_TRANSLATE_NOOP("Actions", "&Mechanisms and institutions"),
        keys=("Ctrl+Shift+M",),
        icon="mechanisms",
    ),
    Spec(name="themes", words=QT_TRANSLATE_NOOP("Actions", "T&hemes"), icon="tags"),
    Spec(name="open", words=QT_TRANSLATE_NOOP("Actions", "What the document leaves &open"), icon="flag"),
    Spec(name="tray", words=QT_TRANSLATE_NOOP("Actions", "What is to &place"), icon="open"),
    Spec(name="opening", words=QT_TRANSLATE_NOOP("Actions", "Preamble and &conclusion"), icon="page"),
    Spec(name="press", words=QT_TRANSLATE_NOOP("Actions", "Press &report"), icon="sources"),
    Spec(name="find", words=QT_TRANSLATE_NOOP("Actions", "&Find"), keys=("Ctrl+F",), icon="search"),
    Spec(name="palette", words=QT_TRANSLATE_NOOP("Actions", "&Go to anything…"), keys=("Ctrl+K",), icon="next"),
    Spec(name="filter", words=QT_TRANSLATE_NOOP("Actions", "Filter the &list"), keys=("Ctrl+L",), icon="filter"),
    Spec(name="new_note", words=QT_TRANSLATE_NOOP("Actions", "New &note"), keys=("Ctrl+N",), icon="note"),
    Spec(name="add_tag", words=QT_TRANSLATE_NOOP("Actions", "Add &tag"), keys=("Ctrl+T",), icon="tag"),
    Spec(
        name="highlight",
        words=QT_TRANSLATE_NOOP("Actions", "H&ighlight"),
        keys=("Ctrl+Shift+H",),
        icon="highlight",
    ),
    Spec(name="highlight_amber", words=QT_TRANSLATE_NOOP("Actions", "Highlight in &amber"), keys=("Alt+1",)),
    Spec(name="highlight_leaf", words=QT_TRANSLATE_NOOP("Actions", "Highlight in &leaf"), keys=("Alt+2",)),
    Spec(name="highlight_sky", words=QT_TRANSLATE_NOOP("Actions", "Highlight in &sky"), keys=("Alt+3",)),
    Spec(name="highlight_rose", words=QT_TRANSLATE_NOOP("Actions", "Highlight in &rose"), keys=("Alt+4",)),
    Spec(name="highlight_violet", words=QT_TRANSLATE_NOOP("Actions", "Highlight in &violet"), keys=("Alt+5",)),
    Spec(name="next_highlight", words=QT_TRANSLATE_NOOP("Actions", "Ne&xt highlight"), keys=("F8",)),
    Spec(name="previous_highlight", words=QT_TRANSLATE_NOOP("Actions", "Pre&vious highlight"), keys=("Shift+F8",)),
    Spec(
        name="copy_with_locator",
        words=QT_TRANSLATE_NOOP("Actions", "Copy with &locator"),
        keys=("Ctrl+Shift+C",),
        icon="quote",
    ),
    Spec(
        name="show_source", words=QT_TRANSLATE_NOOP("Actions", "Show in the so&urce"), keys=("Ctrl+U",), icon="sources"
    ),
    Spec(name="make_pack", words=QT_TRANSLATE_NOOP("Actions", "Make &pack…"), keys=("Ctrl+P",), icon="pack"),
    Spec(
        name="print_pack",
        words=QT_TRANSLATE_NOOP("Actions", "Pr&int the briefing…"),
        keys=("Ctrl+Shift+P",),
        icon="print",
    ),
    Spec(
        name="record",
        words=QT_TRANSLATE_NOOP("Actions", "&Record a figure…"),
        keys=("Ctrl+Shift+R",),
        icon="record",
    ),
    Spec(name="larger", words=QT_TRANSLATE_NOOP("Actions", "&Larger text"), keys=("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Spec(name="smaller", words=QT_TRANSLATE_NOOP("Actions", "&Smaller text"), keys=("Ctrl+-",), icon="zoom-out"),
    Spec(name="normal", words=QT_TRANSLATE_NOOP("Actions", "&Normal text"), keys=("Ctrl+0",)),
    Spec(name="scheme_system", words=QT_TRANSLATE_NOOP("Actions", "As the &system")),
    Spec(name="scheme_light", words=QT_TRANSLATE_NOOP("Actions", "&Light")),
    Spec(name="scheme_dark", words=QT_TRANSLATE_NOOP("Actions", "&Dark")),
    Spec(name="scheme_high_contrast", words=QT_TRANSLATE_NOOP("Actions", "&High contrast")),
    Spec(name="language_system", words=QT_TRANSLATE_NOOP("Actions", "As the &system has it")),
    Spec(name="language_en", words="English"),
    Spec(name="language_ja", words="日本語"),
    Spec(name="language_hi", words="हिन्दी"),
    Spec(name="grouping_language", words=QT_TRANSLATE_NOOP("Actions", "As the &language has it")),
    Spec(name="grouping_international", words=QT_TRANSLATE_NOOP("Actions", "&Thousands, millions, trillions")),
    Spec(name="grouping_indian", words=QT_TRANSLATE_NOOP("Actions", "La&kh and crore")),
    Spec(name="grouping_east_asian", words=QT_TRANSLATE_NOOP("Actions", "&Man and oku (万, 億)")),
    Spec(name="undo", words=QT_TRANSLATE_NOOP("Actions", "&Undo"), keys=("Ctrl+Z",), icon="undo"),
    Spec(name="redo", words=QT_TRANSLATE_NOOP("Actions", "&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    Spec(name="cut", words=QT_TRANSLATE_NOOP("Actions", "Cu&t"), keys=("Ctrl+X",)),
    Spec(name="copy", words=QT_TRANSLATE_NOOP("Actions", "&Copy"), keys=("Ctrl+C",), icon="copy"),
    Spec(name="paste", words=QT_TRANSLATE_NOOP("Actions", "&Paste"), keys=("Ctrl+V",)),
    Spec(name="selectAll", words=QT_TRANSLATE_NOOP("Actions", "Select &all"), keys=("Ctrl+A",)),
    Spec(name="shortcuts", words=QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), keys=("F1",), icon="info"),
    Spec(name="guide", words=QT_TRANSLATE_NOOP("Actions", "User &guide"), keys=("Shift+F1",), icon="page"),
    Spec(name="tour", words=QT_TRANSLATE_NOOP("Actions", "&Tour")),
    Spec(name="about", words=QT_TRANSLATE_NOOP("Actions", "&About this program")),
    Spec(name="history", words=QT_TRANSLATE_NOOP("Actions", "&History of the note…"), keys=("Ctrl+H",), icon="history"),
    Spec(name="removed_notes", words=QT_TRANSLATE_NOOP("Actions", "&Removed notes…")),
    Spec(name="restore", words=QT_TRANSLATE_NOOP("Actions", "Restore from &backup…")),
    Spec(name="export_notebook", words=QT_TRANSLATE_NOOP("Actions", "&Export notebook…"), icon="export"),
    Spec(name="import_notebook", words=QT_TRANSLATE_NOOP("Actions", "&Import…")),
    Spec(name="folder", words=QT_TRANSLATE_NOOP("Actions", "Show the notebook’s &folder"), icon="open"),
    Spec(name="quit", words=QT_TRANSLATE_NOOP("Actions", "&Quit"), keys=("Ctrl+Q",)),
)
EDITING = ("cut", "copy", "paste", "selectAll")
"""Named as the methods of the widget that has the keyboard."""
HIGHLIGHTS = ("highlight_amber", "highlight_leaf", "highlight_sky", "highlight_rose", "highlight_violet")
"""One for each colour, and named after it."""
NEED_ITEM = (
    "next",
    "previous",
    "new_note",
    "add_tag",
    "copy_with_locator",
    "show_source",
    "highlight",
    *HIGHLIGHTS,
    "next_highlight",
    "previous_highlight",
)
"""What makes sense only where words are read."""


class Actions(QObject):
    """All actions, by name."""

    about_to_show = Signal()
    """The user is about to see what can be done now."""
    shown = Signal()
    """The user has seen it; the keys work again whatever it was."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = {spec.name: self._build(spec) for spec in SPECS}
        self._drawn: set[str] = set()
        self._build_schemes()
        self._build_languages()
        self.show_theme()
        for name in EDITING:
            self[name].triggered.connect(lambda _checked=False, name=name: edit_focused(name))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def draw_icons(self, names: Container[str]) -> None:
        """Icons are drawn when they are about to be seen: all of them would cost a tenth of the start."""
        for spec in SPECS:
            if spec.icon and spec.name in names and spec.name not in self._drawn:
                self[spec.name].setIcon(self._theme.icon(spec.icon, "text_primary"))
                self._drawn.add(spec.name)

    def show_theme(self) -> None:
        """Icons in today's colours, and a mark at the scheme that was chosen."""
        seen, self._drawn = self._drawn, set()
        self.draw_icons(seen)
        self[f"scheme_{self._theme.choice}"].setChecked(True)

    def show_editing(self) -> None:
        """Offers only what the widget that has the keyboard can do."""
        focused = QApplication.focusWidget()
        for name in EDITING:
            self[name].setEnabled(hasattr(focused, name))
        self.about_to_show.emit()

    def allow_editing(self) -> None:
        """Their keys go to whatever has the keyboard, so they are never off for long."""
        for name in EDITING:
            self[name].setEnabled(True)
        self.shown.emit()

    def _build(self, spec: Spec) -> QAction:
        action = QAction(QCoreApplication.translate(CONTEXT, str(spec.words)), self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.keys:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain_words(action)} ({keys})")
        return action

    def _build_schemes(self) -> None:
        group = QActionGroup(self)
        for choice in SCHEME_CHOICES:
            action = self[f"scheme_{choice}"]
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, choice=choice: self._theme.choose_scheme(choice))

    def _build_languages(self) -> None:
        language = find_language()
        for kind, choices, chosen in (
            ("language", LANGUAGE_CHOICES, language.choice),
            ("grouping", GROUPINGS, language.grouping),
        ):
            group = QActionGroup(self)
            for choice in choices:
                action = self[f"{kind}_{choice}"]
                action.setCheckable(True)
                action.setChecked(choice == chosen)
                group.addAction(action)
                wanted = ("", choice) if kind == "grouping" else (choice, "")
                action.triggered.connect(lambda _checked=False, wanted=wanted: language.ask(*wanted))


def plain_words(action: QAction) -> str:
    """The action's words without the mark of its letter, which follows in brackets where the words are not Latin."""
    return drop_letter(action.text())


@lru_cache(maxsize=512)
def drop_letter(words: str) -> str:
    """Words as they are read out."""
    return re.sub(r" ?\(&\w\)", "", words).replace("&&", "\0").replace("&", "").replace("\0", "&")


def edit_focused(name: str) -> None:
    """Copy, paste and the like, in the widget that has the keyboard."""
    method = getattr(QApplication.focusWidget(), name, None)
    if method is not None:
        method()
