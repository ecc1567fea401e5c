"""A word that opens a short list of words."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefing_app.core.quick import dataclass
from briefing_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things to choose from."""

    value: StrEnum
    words: str
    icon: str = ""


class ChoiceButton(QToolButton):
    """Shows what is chosen. `chosen` comes with the value that the user picked."""

    chosen = Signal(object)

    def __init__(self, label: str, choices: Sequence[Choice], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._theme = theme
        self._choices = {choice.value: choice for choice in choices}
        self._value = choices[0].value
        self._is_quiet = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._build_menu()
        self.show_value(self._value)

    @property
    def value(self) -> StrEnum:
        """What is chosen."""
        return self._value

    def show_value(self, value: StrEnum) -> None:
        """Another choice, without asking anyone."""
        self._value = value
        choice = self._choices[value]
        if value in self._actions:
            self._actions[value].setChecked(True)
        self.setText(f" {choice.words}" if choice.icon else choice.words)  # Qt leaves too little room
        self.setAccessibleName(f"{self._label}: {choice.words}")
        self.setToolTip(f"{self._label}: {choice.words}")
        self.show_theme()

    def show_quiet(self, is_quiet: bool) -> None:
        """Without the mark that says that there is a list to choose from."""
        if is_quiet != self._is_quiet:
            self._is_quiet = is_quiet
            self.show_theme()

    def show_theme(self) -> None:
        """Icons in today's colours."""
        choice = self._choices[self._value]
        has_icon = bool(choice.icon)
        icon = choice.icon or ("" if self._is_quiet else "chevron-down")
        self.setIcon(self._theme.icon(icon, "text_muted", 14) if icon else QIcon())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if has_icon else Qt.LayoutDirection.RightToLeft)
        for value, action in self._actions.items():
            if self._choices[value].icon:
                action.setIcon(self._theme.icon(self._choices[value].icon, "text_secondary", 16))

    def _build_menu(self) -> None:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAccessibleName(self._label)
        self._actions: dict[StrEnum, QAction] = {}
        menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(menu)

    def _fill_menu(self) -> None:
        """When it is first wanted: many of these may be in sight, and few are ever opened."""
        if self._actions:
            return
        menu, group = self.menu(), QActionGroup(self)
        for choice in self._choices.values():
            action = menu.addAction(choice.words)
            action.setCheckable(True)
            action.setData(choice.value.value)
            group.addAction(action)
            action.setChecked(choice.value is self._value)
            self._actions[choice.value] = action
        group.triggered.connect(self._on_triggered)
        self.show_theme()

    def _on_triggered(self, action: QAction) -> None:
        value = next(value for value, each in self._actions.items() if each is action)
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)
