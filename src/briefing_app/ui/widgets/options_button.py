"""A button for one condition of a filter: opens its values to check, and says which are checked."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefing_app.ui.models.filter_words import Option
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height


class StayingMenu(QMenu):
    """Stays open while values are checked, so that several can be."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click checks and leaves the menu open."""
        if not self._check(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space checks and leaves the menu open; Enter checks and closes it."""
        if event.key() != Qt.Key.Key_Space or not self._check(self.activeAction()):
            super().keyPressEvent(event)

    def _check(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class OptionsButton(QToolButton):
    """`changed` comes with the values that are checked. With `only_one`, one at most is."""

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        label: str,
        options: Sequence[Option],
        theme: Theme,
        *,
        only_one: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._theme = theme
        self._only_one = only_one
        self._options = tuple(options)
        self.setObjectName(name)
        self.setProperty("outlined", True)
        self.setProperty("small", True)
        self.setFixedHeight(Height.BUTTON_SMALL)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_menu(name)
        self._show()

    @property
    def values(self) -> tuple[Any, ...]:
        """What is checked, in the order of the options."""
        checked = zip(self._options, self._actions, strict=True)
        return tuple(option.value for option, action in checked if action.isChecked())

    def show_values(self, values: Iterable[Any]) -> None:
        """Checks these and no others, without asking anyone."""
        wanted = tuple(values)
        for option, action in zip(self._options, self._actions, strict=True):
            action.setChecked(option.value in wanted)
        self._show()

    def show_theme(self) -> None:
        """The icon in today's colours."""
        self.setIcon(self._theme.icon("chevron-down", "text_secondary", 14))

    def _build_menu(self, name: str) -> None:
        menu = StayingMenu(self)
        menu.setObjectName(f"{name}_menu")
        menu.setAccessibleName(self._label)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._actions = []
        for option in self._options:
            action = menu.addAction(option.words)
            action.setCheckable(True)
            action.triggered.connect(lambda checked, action=action: self._on_triggered(action, is_checked=checked))
            self._actions.append(action)
        menu.addSeparator()
        self._any = menu.addAction(self.tr("Any"))
        self._any.triggered.connect(self._on_any)
        self.setMenu(menu)

    def _show(self) -> None:
        checked = [action.text() for action in self._actions if action.isChecked()]
        said = checked[0] if len(checked) == 1 else str(len(checked)) if checked else ""
        self.setText(f"{self._label}: {said}" if said else self._label)
        self.setAccessibleName(f"{self._label}: {', '.join(checked) or self._any.text()}")
        self.setToolTip(", ".join(checked))
        self._any.setEnabled(bool(checked))
        self.show_theme()

    def _on_triggered(self, chosen: QAction, *, is_checked: bool) -> None:
        if self._only_one and is_checked:
            for action in self._actions:
                action.setChecked(action is chosen)
        self._show()
        self.changed.emit(self.values)

    def _on_any(self) -> None:
        self.show_values(())
        self.changed.emit(())
