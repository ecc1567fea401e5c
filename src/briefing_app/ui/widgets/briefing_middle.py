"""The open briefing: its head, its choice, what is missing, and what leads to paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing, EntryId
from briefing_app.ui.models.briefing_choice import ChoiceRows
from briefing_app.ui.models.briefing_words import say_meeting
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.briefing_choice import BriefingChoice
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.section import Section

ROOM_FOR_KEYS = 400


class BriefingMiddle(QWidget):
    """Asks for acts, and does none itself."""

    remove_asked = Signal(object)
    """With ids of entries."""
    opened = Signal(object)
    """With a row of the choice."""
    page_asked = Signal()
    pack_asked = Signal()

    def __init__(self, rows: ChoiceRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefing_middle")
        self._choice = BriefingChoice(rows, theme)
        self._build()
        self._arrange()
        self._choice.remove_asked.connect(self.remove_asked)
        self._choice.opened.connect(self.opened)
        self._page.clicked.connect(self.page_asked)
        self._pack.clicked.connect(self.pack_asked)
        self._remove.clicked.connect(lambda: self.remove_asked.emit(self.selected) if self.selected else None)
        self._choice.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.setFocusProxy(self._choice)
        self._show_buttons()

    @property
    def selected(self) -> list[EntryId]:
        """The entries that are selected, from top to bottom."""
        return self._choice.entry_ids

    def choose(self, entry_ids: list[EntryId]) -> None:
        """Selects entries."""
        self._choice.choose(entry_ids)

    def show_briefing(self, briefing: Briefing | None, missing: Sequence[str], size: str) -> None:
        """The head of a briefing, and what its choice names that is no more."""
        self._title.setText(briefing.title if briefing else self.tr("No briefing yet"))
        self._meeting.setText(say_meeting(briefing) if briefing else "")
        self._section.show_title(self.tr("In the pack"), size)
        self._missing.setText("\n".join(missing))
        self._missing.setVisible(bool(missing))
        self._versions.setVisible(briefing is not None and briefing.versions > 1)
        for widget in (self._section, self._page, self._remove, self._pack):
            widget.setVisible(briefing is not None)
        self._show_keys()
        is_full = briefing is not None and bool(briefing.entries)
        self._pack.setEnabled(is_full)
        self._pack.setToolTip("" if is_full else self.tr("Put something into the briefing first."))

    def _build(self) -> None:
        self._title = ElidedLabel()
        self._title.setObjectName("briefing_head")
        self._title.setProperty("type", "title")
        self._meeting = ElidedLabel()
        self._meeting.setObjectName("briefing_meeting")
        self._meeting.setProperty("tone", "secondary")
        self._versions = _warn("briefing_versions")
        self._versions.setText(
            self.tr("This was changed in two places at the same time. You see the later version; both are kept.")
        )
        self._missing = _warn("briefing_missing")
        self._section = Section("briefing_contents", self.tr("In the pack"))
        self._page = _make_button("briefing_add_page", self.tr("Add page…"), self.tr("Add a page of your own"))
        self._remove = _make_button("briefing_remove", self.tr("Take o&ut"), self.tr("Take the selected entries out"))
        self._pack = QPushButton(self.tr("Make pa&ck…"))
        self._pack.setObjectName("briefing_pack")
        self._pack.setAccessibleName(self.tr("Make the pack of this briefing"))
        self._pack.setProperty("primary", True)
        self._keys = [QLabel(words) for words in ("Alt ↑", "Alt ↓", self.tr("moves"))]
        for label in self._keys:
            label.setProperty("type", "caption")
        for key in self._keys[:2]:
            key.setProperty("role", "key")
        self._keys[2].setProperty("tone", "muted")

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self._title, 1)
        head.addWidget(self._pack)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._page)
        below.addWidget(self._remove)
        below.addStretch(1)
        for label in self._keys:
            below.addWidget(label)
        self._section.column.setSpacing(0)
        self._section.column.addWidget(self._choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.XXL, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._meeting)
        column.addWidget(self._versions)
        column.addSpacing(Space.S)
        column.addWidget(self._section, 1)
        column.addStretch(0)
        column.addWidget(self._missing)
        column.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys are said where there is room."""
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        for label in self._keys:
            label.setVisible(not self._pack.isHidden() and self.width() >= ROOM_FOR_KEYS)

    def _show_buttons(self) -> None:
        self._remove.setEnabled(bool(self.selected))


def _warn(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", "warning")
    label.setWordWrap(True)
    label.hide()
    return label


def _make_button(name: str, words: str, spoken: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(spoken)
    button.setProperty("small", True)
    return button
