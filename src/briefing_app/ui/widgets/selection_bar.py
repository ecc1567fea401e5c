"""The bar over a table: how many rows are selected, and what can be done with all of them at once."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.elided_label import ElidedLabel

BAR_HEIGHT = 44
LEAST_WORDS = 76
"""Of what the bar says; before it has less, buttons give up their words."""


class SelectionBar(QFrame):
    """Always there, so that nothing moves when the first row is selected; its parts are off until then."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: list[tuple[QPushButton | QToolButton, str, str]] = []
        self._parts: list[QWidget] = []
        self._worded: dict[QPushButton | QToolButton, str] = {}
        self.setObjectName(name)
        self.setProperty("role", "selection_bar")
        self.setFixedHeight(BAR_HEIGHT)
        self._words = ElidedLabel()
        self._words.setObjectName(f"{name}_words")
        self._words.setProperty("type", "strong")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.M + 2, 0, Space.S, 0)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self._words, 1)

    def add_button(self, name: str, words: str, icon: str = "", *, is_primary: bool = False) -> QPushButton:
        """A button at the right of those that are there."""
        button = QPushButton(f" {words}" if icon else words)  # Qt leaves too little room after the icon
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setProperty("small", True)
        button.setProperty("primary", is_primary)
        if icon and not is_primary:
            self._worded[button] = button.text()
        self._add(button, icon, "text_on_accent" if is_primary else "text_primary")
        return button

    def add_menu(self, name: str, words: str, icon: str = "", *, has_words: bool = True) -> QToolButton:
        """A button that opens a menu, to be filled by whoever asked for it."""
        button = QToolButton()
        button.setObjectName(name)
        button.setText(f" {words}")
        button.setAccessibleName(words)
        button.setProperty("outlined", True)
        button.setProperty("small", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        styles = Qt.ToolButtonStyle
        button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if has_words else styles.ToolButtonIconOnly)
        button.setToolTip("" if has_words else words)
        if icon and has_words:
            self._worded[button] = button.text()
        button.setFixedHeight(Height.BUTTON_SMALL)
        menu = QMenu(button)
        menu.setObjectName(f"{name}_menu")
        menu.setAccessibleName(words)
        button.setMenu(menu)
        self._add(button, icon or "chevron-down", "text_primary")
        return button

    def add_part(self, part: QWidget) -> None:
        """Something else, such as a field."""
        self._parts.append(part)
        self._row.addWidget(part)

    def show_words(self, words: str, *, is_on: bool) -> None:
        """What is selected, or what one might select; then everything here is off."""
        self._words.setText(words)
        self._words.setProperty("type", "strong" if is_on else "")
        self._words.setProperty("tone", "" if is_on else "secondary")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        for part in self._parts:
            part.setEnabled(is_on)

    def minimumSizeHint(self) -> QSize:
        """Any width: what has no room gives up its words."""
        return QSize(LEAST_WORDS, BAR_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again what fits."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where there is little room buttons are icons, the last first, and say their words on hovering."""
        shown = [part for part in self._parts if not part.isHidden()]
        for button, words in self._worded.items():
            _show_words(button, words)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - LEAST_WORDS - self._row.spacing() * len(shown)
        missing = sum(part.sizeHint().width() for part in shown) - room
        for button in reversed(self._worded):
            if missing > 0 and button in shown:
                missing -= button.sizeHint().width()
                _show_words(button, "")
                missing += button.sizeHint().width()

    def show_theme(self) -> None:
        """Icons in today's colours."""
        for button, icon, colour in self._icons:
            button.setIcon(self._theme.icon(icon, colour, 16))

    def _add(self, button: QPushButton | QToolButton, icon: str, colour: str) -> None:
        button.setIconSize(QSize(16, 16))
        if icon:
            self._icons.append((button, icon, colour))
        self.add_part(button)
        self.show_theme()


def _show_words(button: QPushButton | QToolButton, words: str) -> None:
    if button.text() != words:
        button.setText(words)
        button.setToolTip("" if words else button.accessibleName())
