"""A dialog with a list at the left and at the right what is chosen in it. Errors are said above its buttons."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.core.errors import BriefingError
from briefing_app.ui.actions import drop_letter
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space

LIST_WIDTH = 280


def while_open(dialog: QDialog, heard: Callable[[Any], None]) -> Callable[[Any], None]:
    """Hears an answer only if the dialog that asked is still there."""

    def hear(answer: Any) -> None:  # noqa: ANN401  # whatever was asked for
        if isValid(dialog):
            heard(answer)

    return hear


class ChoosingDialog(QDialog):
    """`prefix` begins the names of all its widgets."""

    def __init__(self, state: AppState, prefix: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._prefix = prefix
        self.setObjectName(f"{prefix}_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = self.build_label("title", kind="dialog", words=title)
        self._about = self.build_label("about", tone="secondary")
        self._failure = self.build_label("error", tone="danger")
        self._failure.hide()
        self._empty = self.build_label("empty", tone="secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.hide()

    def build_label(self, name: str, *, kind: str = "body", tone: str = "", words: str = "") -> QLabel:
        """A label of plain words that breaks its lines."""
        label = QLabel(words)
        label.setObjectName(f"{self._prefix}_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("type", kind)
        label.setProperty("tone", tone)
        return label

    def build_button(self, name: str, words: str, spoken: str = "", *, is_primary: bool = False) -> QPushButton:
        """A button; `spoken` is what it is called where its words alone do not say enough."""
        button = QPushButton(words)
        button.setObjectName(f"{self._prefix}_{name}")
        button.setAccessibleName(spoken or drop_letter(words))
        button.setAutoDefault(is_primary)
        if is_primary:
            button.setProperty("primary", True)
            button.setDefault(True)
        return button

    def arrange(self, left: QWidget, right: QWidget, ends: tuple[QWidget | None, ...], size: tuple[int, int]) -> None:
        """Puts everything in place; in the row of buttons, none is where the empty room goes."""
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setObjectName(f"{self._prefix}_panes")
        self._panes.setProperty("role", "panes")
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(Space.L)
        self._panes.addWidget(left)
        self._panes.addWidget(right)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([LIST_WIDTH, size[0] - LIST_WIDTH])
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for widget in ends:
            if widget is None:
                buttons.addStretch(1)
            else:
                buttons.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._panes, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._failure)
        column.addLayout(buttons)
        self.resize(*size)

    def show_failure(self, failure: BriefingError | None) -> None:
        """Why what was asked was not done; nothing when it was."""
        self._failure.setText(word_error(failure) if failure else "")
        self._failure.setVisible(failure is not None)

    def show_emptiness(self, words: str) -> None:
        """What to know where there is nothing to choose from; without words, there is."""
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        self._panes.setVisible(not words)
