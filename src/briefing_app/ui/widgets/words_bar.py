"""What can be done with the words that are selected, or with the highlight that is chosen.

Stands in the margin, level with the words, so that it never covers the source.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefing_app.core.notebook import HighlightColour
from briefing_app.ui.models.marking import mark_words, take_mark_off
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.swatch import Swatch

AROUND = 16
"""What the buttons leave free."""
KEYS = dict(zip(HighlightColour, ("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5"), strict=True))
"""The keys of the five colours; the actions have the same."""


class WordsBar(QFrame):
    """Shows itself while there is something to do. Notes and tags are made by whoever owns it."""

    note_asked = Signal()
    tag_asked = Signal()
    resized = Signal()
    """It is to be seen or not, or is of another height."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._width = 0
        self._build()
        self._arrange()
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("words_bar")
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("The selected words"))
        theme = self._state.theme
        self._swatches = [Swatch(colour, keys, theme, self) for colour, keys in KEYS.items()]
        self._rule = QFrame()
        self._rule.setFixedWidth(1)
        self._rule.setProperty("role", "upright_rule")
        self._note = _make_tool("words_note", self.tr("Note"), self.tr("Note on these words (Ctrl+N)"))
        self._tag = _make_tool("words_tag", self.tr("Tag"), self.tr("Tag the item in which these words stand"))
        self._copy = _make_tool("words_copy", self.tr("Copy"), self.tr("Copy the words (Ctrl+C)"))
        self._remove = _make_tool("words_remove", self.tr("Remove"), self.tr("Remove the highlight (Delete)"))
        self._failure = QLabel()
        self._failure.setObjectName("words_failure")
        self._failure.setProperty("tone", "danger")
        self._failure.setWordWrap(True)
        self._failure.setTextFormat(Qt.TextFormat.PlainText)
        self._failure.hide()
        self.show_theme()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        for swatch in self._swatches:
            row.addWidget(swatch)
        row.addSpacing(3)
        row.addWidget(self._rule)
        row.addSpacing(1)
        for part in (self._note, self._tag, self._copy, self._remove):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._failure)

    def _connect(self) -> None:
        sight = self._state.sight
        for signal in (sight.selection_changed, sight.chosen_changed, sight.placing_changed):
            signal.connect(self._show_what_can_be_done)
        sight.failed.connect(self._on_failed)
        sight.bar_asked.connect(self._on_asked)
        for swatch in self._swatches:
            swatch.clicked.connect(lambda _checked=False, colour=swatch.colour: mark_words(self._state, colour))
        self._note.clicked.connect(self.note_asked)
        self._tag.clicked.connect(self.tag_asked)
        self._copy.clicked.connect(sight.copy_asked)
        self._remove.clicked.connect(lambda: take_mark_off(self._state))

    def show_theme(self) -> None:
        """Icons in today's colours."""
        parts = ((self._note, "note"), (self._tag, "tag"), (self._copy, "copy"), (self._remove, "delete"))
        for part, icon in parts:
            part.setIcon(self._state.theme.icon(icon, "text_primary", 16))

    def show_width(self, width: int) -> None:
        """In a narrow margin the words give way to the icons."""
        self._width = width
        styles = Qt.ToolButtonStyle
        tools = (self._note, self._tag, self._copy, self._remove)
        for tool in tools:
            tool.ensurePolished()
            tool.setToolButtonStyle(styles.ToolButtonIconOnly)  # so that Qt forgets what it measured before
            tool.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        shown = [part for part in (*self._swatches, *tools) if not part.isHidden()]
        is_narrow = sum(min(part.sizeHint().width(), part.maximumWidth()) for part in shown) + AROUND > width
        for tool in tools:
            tool.setToolButtonStyle(styles.ToolButtonIconOnly if is_narrow else styles.ToolButtonTextBesideIcon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keyboard back to the words; arrows lead from colour to colour."""
        if event.key() == Qt.Key.Key_Escape:
            self._state.sight.keyboard_asked.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _show_what_can_be_done(self) -> None:
        sight = self._state.sight
        has_words, chosen = sight.selection is not None, sight.chosen
        for swatch in self._swatches:
            swatch.setChecked(not has_words and chosen is not None and chosen.colour is swatch.colour)
        self._tag.setVisible(has_words)
        self._copy.setVisible(has_words)
        self._remove.setVisible(not has_words)
        self.setAccessibleName(self.tr("The selected words") if has_words else self.tr("The highlight"))
        self._say_failure("")
        self.show_width(self._width)
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.setVisible((has_words or chosen is not None) and sight.placing is None)
        if had_keyboard and self.isHidden():
            sight.keyboard_asked.emit()
        self.resized.emit()

    def _say_failure(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))

    def _on_failed(self, sentence: str) -> None:
        """Beside the words if there are any, else at the foot of the window."""
        if self.isHidden() and sentence:
            self._state.say(sentence)
        self._say_failure(sentence)
        self.resized.emit()

    def _on_asked(self) -> None:
        """The keyboard comes to the first thing that can be done."""
        if not self.isHidden():
            self._swatches[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _make_tool(name: str, words: str, label: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(f" {words}")  # Qt leaves too little room between icon and words
    button.setIconSize(QSize(16, 16))
    button.setProperty("snug", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(label)
    button.setToolTip(label)
    return button
