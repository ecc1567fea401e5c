"""The first row of a note: what it is, for whom, and what else can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.models.note_words import list_kinds, list_visibilities
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.choice_button import Choice, ChoiceButton

ICON_WIDTH = 26


class NoteHead(QWidget):
    """At rest it only says; awake it can be used."""

    kind_chosen = Signal(object)
    visibility_chosen = Signal(object)
    remove_asked = Signal()

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._menu = menu
        self._build()
        self._arrange()
        self._connect()
        self.show_awake(False)

    def _build(self) -> None:
        kinds = [Choice(value, words) for value, words in list_kinds()]
        self._kind = ChoiceButton(self.tr("Kind of note"), kinds, self._theme)
        self._kind.setObjectName("note_kind")
        self._kind.setProperty("type", "caption_strong")
        visibilities = [Choice(value, words, icon) for value, words, icon in list_visibilities()]
        self._visibility = ChoiceButton(self.tr("Who may see the note"), visibilities, self._theme)
        self._visibility.setObjectName("note_visibility")
        self._visibility.setProperty("type", "caption")
        self._visibility.setProperty("tone", "muted")
        self._visibility.setMinimumWidth(ICON_WIDTH)
        self._visibility.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._more = _make_tool("note_more", self.tr("More about the note"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._remove = _make_tool("note_remove", self.tr("Remove the note"))
        self._show_icons()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._kind)
        row.addStretch(1)
        for part in (self._visibility, self._more, self._remove):
            row.addWidget(part)

    def _connect(self) -> None:
        self._kind.chosen.connect(self.kind_chosen)
        self._visibility.chosen.connect(self.visibility_chosen)
        self._remove.clicked.connect(self.remove_asked)

    def show_values(self, kind: NoteKind, visibility: Visibility) -> None:
        """What the note is, and for whom."""
        self._kind.show_value(kind)
        self._visibility.show_value(visibility)
        self.fit()

    def show_awake(self, is_awake: bool) -> None:
        """With all that can be done, or at rest."""
        self._more.setVisible(is_awake)
        self._remove.setVisible(is_awake)
        self._kind.show_quiet(not is_awake)
        self.fit()

    def show_theme(self) -> None:
        """Today's colours."""
        self._show_icons()
        self._kind.show_theme()
        self._visibility.show_theme()

    def fit(self) -> None:
        """Where not all words fit, who may see the note is said by its icon and in its tooltip."""
        self._visibility.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shown = [part for part in (self._kind, self._visibility, self._more, self._remove) if not part.isHidden()]
        if sum(part.sizeHint().width() + Space.XS for part in shown) > self.width():
            self._visibility.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower card may have no room for all words."""
        super().resizeEvent(event)
        self.fit()

    def _show_icons(self) -> None:
        self._more.setIcon(self._theme.icon("more", "text_muted", 14))
        self._remove.setIcon(self._theme.icon("delete", "text_muted", 14))


def _make_tool(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("tight", True)
    button.setIconSize(QSize(14, 14))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
