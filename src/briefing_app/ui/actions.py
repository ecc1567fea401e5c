"""Every action of the window: its words, its shortcut, its icon. What an action does is connected elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication

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
    Spec(name="targets", words=QT_TRANSLATE_NOOP("Actions", "&Targets"), keys=("Ctrl+Shift+T",), icon="targets"),
    Spec(
        name="mechanisms",
        words=QT_TRANSLATE_NOOP("Actions", "&Mechanisms and institutions"),
        keys=("Ctrl+Shift+M",),
        icon="mechanisms",
    ),
    Spec(name="themes", words=QT_TRANSLATE_NOOP("Actions", "T&hemes"), icon="tags"),
    Spec(name="open", words=QT_TRANSLATE_NOOP("Actions", "What the document leaves &open"), icon="flag"),
    Spec(name="opening", words=QT_TRANSLATE_NOOP("Actions", "Preamble and &conclusion"), icon="page"),
    Spec(name="press", words=QT_TRANSLATE_NOOP("Actions", "Press &report"), icon="sources"),
    Spec(name="find", words=QT_TRANSLATE_NOOP("Actions", "&Find"), keys=("Ctrl+F", "Ctrl+K"), icon="search"),
    Spec(name="filter", words=QT_TRANSLATE_NOOP("Actions", "Filter the &list"), keys=("Ctrl+L",), icon="filter"),
    Spec(name="new_note", words=QT_TRANSLATE_NOOP("Actions", "New &note"), keys=("Ctrl+N",), icon="note"),
    Spec(name="add_tag", words=QT_TRANSLATE_NOOP("Actions", "Add &tag"), keys=("Ctrl+T",), icon="tag"),
    Spec(
        name="copy_with_locator",
        words=QT_TRANSLATE_NOOP("Actions", "Copy with &locator"),
        keys=("Ctrl+Shift+C",),
        icon="quote",
    ),
    Spec(name="make_pack", words=QT_TRANSLATE_NOOP("Actions", "Make &pack…"), keys=("Ctrl+P",), icon="pack"),
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
    Spec(name="undo", words=QT_TRANSLATE_NOOP("Actions", "&Undo typing"), keys=("Ctrl+Z",), icon="undo"),
    Spec(name="redo", words=QT_TRANSLATE_NOOP("Actions", "&Redo typing"), keys=("Ctrl+Y",), icon="redo"),
    Spec(name="cut", words=QT_TRANSLATE_NOOP("Actions", "Cu&t"), keys=("Ctrl+X",)),
    Spec(name="copy", words=QT_TRANSLATE_NOOP("Actions", "&Copy"), keys=("Ctrl+C",), icon="copy"),
    Spec(name="paste", words=QT_TRANSLATE_NOOP("Actions", "&Paste"), keys=("Ctrl+V",)),
    Spec(name="selectAll", words=QT_TRANSLATE_NOOP("Actions", "Select &all"), keys=("Ctrl+A",)),
    Spec(name="shortcuts", words=QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), keys=("F1",), icon="info"),
    Spec(name="about", words=QT_TRANSLATE_NOOP("Actions", "&About this program")),
    Spec(name="folder", words=QT_TRANSLATE_NOOP("Actions", "Show the notebook’s &folder"), icon="open"),
    Spec(name="quit", words=QT_TRANSLATE_NOOP("Actions", "&Quit"), keys=("Ctrl+Q",)),
)
EDITING = ("undo", "redo", "cut", "copy", "paste", "selectAll")
"""Named as the methods of the widget that has the keyboard."""
NEED_ITEM = ("next", "previous", "new_note", "add_tag", "copy_with_locator")
"""What makes sense only where words are read."""


class Actions(QObject):
    """All actions, by name."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = {spec.name: self._build(spec) for spec in SPECS}
        self._build_schemes()
        self.show_theme()
        for name in EDITING:
            self[name].triggered.connect(lambda _checked=False, name=name: edit_focused(name))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def show_theme(self) -> None:
        """Icons in today's colours, and a mark at the scheme that was chosen."""
        for spec in SPECS:
            if spec.icon:
                self[spec.name].setIcon(self._theme.icon(spec.icon, "text_primary"))
        self[f"scheme_{self._theme.choice}"].setChecked(True)

    def show_editing(self) -> None:
        """Offers only what the widget that has the keyboard can do."""
        focused = QApplication.focusWidget()
        for name in EDITING:
            self[name].setEnabled(hasattr(focused, name))

    def allow_editing(self) -> None:
        """Their keys go to whatever has the keyboard, so they are never off for long."""
        for name in EDITING:
            self[name].setEnabled(True)

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


def plain_words(action: QAction) -> str:
    """The action's words without the mark of its letter."""
    return action.text().replace("&", "")


def edit_focused(name: str) -> None:
    """Undo, copy and the like, in the widget that has the keyboard."""
    method = getattr(QApplication.focusWidget(), name, None)
    if method is not None:
        method()
