"""The open briefing: its head, its choice, what is missing, and what leads to paper."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing, EntryId
from briefing_app.ui.language_sentences import word
from briefing_app.ui.models.briefing_choice import ROW_ROLE, ChoiceRow, ChoiceRows
from briefing_app.ui.models.briefing_words import say_meeting
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.briefing_choice import BriefingChoice
from briefing_app.ui.widgets.briefing_notice import BriefingNotice
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.flow import FlowLayout
from briefing_app.ui.widgets.live_preview_checks import PreviewChecks, say_checks
from briefing_app.ui.widgets.section import Section
from briefing_app.workspace.preview_messages import Check

ROOM_FOR_KEYS = 500


class BriefingMiddle(QWidget):
    """Asks for acts, and does none itself."""

    remove_asked = Signal(object)
    """With ids of entries."""
    opened = Signal(object)
    """With a row of the choice."""
    page_asked = Signal()
    annex_asked = Signal()
    meeting_asked = Signal()
    """The fields of the meeting are to be seen, or no longer."""
    entry_chosen = Signal(str)
    """The entry that the keyboard or the mouse is on now."""
    check_pointed = Signal(object)
    """With what was found before printing, and is to be seen."""
    check_opened = Signal(object)
    """With what was found before printing, and is to be mended."""
    compare_asked = Signal()
    """The two versions of the briefing are to be looked at."""

    def __init__(self, rows: ChoiceRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefing_middle")
        self._choice = BriefingChoice(rows, theme)
        self._checks = PreviewChecks(theme)
        self._build()
        self._arrange()
        self._choice.remove_asked.connect(self.remove_asked)
        self._choice.opened.connect(self.opened)
        self._page.clicked.connect(self.page_asked)
        self._annex.clicked.connect(self.annex_asked)
        self._meeting_button.clicked.connect(self.meeting_asked)
        self._checks.pointed.connect(self.check_pointed)
        self._checks.opened.connect(self.check_opened)
        self._choice.selectionModel().currentChanged.connect(self._on_current_changed)
        self._notice.compare_asked.connect(self.compare_asked)
        self._remove.clicked.connect(lambda: self.remove_asked.emit(self.selected) if self.selected else None)
        self._choice.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.setFocusProxy(self._choice)
        QWidget.setTabOrder(self._choice, self._meeting_button)  # Tab begins at the proxy, and would miss it
        QWidget.setTabOrder(self._meeting_button, self._page)
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
        self._missing.setText("\n".join(map(word, missing)))
        self._missing.setVisible(bool(missing))
        self._notice.setVisible(briefing is not None and briefing.versions > 1)
        for widget in (self._section, self._page, self._annex, self._remove, self._meeting_button):
            widget.setVisible(briefing is not None)
        self._show_keys()

    def show_size(self, size: str) -> None:
        """How much is in the pack."""
        self._section.show_title(self.tr("In the pack"), size)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """What was found before printing."""
        self._checks.show_checks(checks)
        self._before.setVisible(bool(checks))
        self._before.show_title(self.tr("Before printing"), say_checks(checks))

    def show_meeting_words(self, *, are_fields_shown: bool) -> None:
        """What the button beside the meeting does now."""
        self._meeting_button.setText(self.tr("Preview") if are_fields_shown else self.tr("Edit"))
        spoken = self.tr("Show the preview") if are_fields_shown else self.tr("Edit what is said of the meeting")
        self._meeting_button.setAccessibleName(spoken)
        self._meeting_button.setToolTip(spoken)

    def _build(self) -> None:
        self._title = ElidedLabel()
        self._title.setObjectName("briefing_head")
        self._title.setProperty("type", "title")
        self._meeting = ElidedLabel()
        self._meeting.setObjectName("briefing_meeting")
        self._meeting.setProperty("tone", "secondary")
        self._notice = BriefingNotice()
        self._missing = _warn("briefing_missing")
        self._section = Section("briefing_contents", self.tr("In the pack"))
        self._page = _make_button("briefing_add_page", self.tr("Add page…"), self.tr("Add a page of your own"))
        self._annex = _make_button("briefing_add_annex", self.tr("Add annex…"), self.tr("Attach a PDF as an annex"))
        self._remove = _make_button("briefing_remove", self.tr("Take o&ut"), self.tr("Take the selected entries out"))
        self._before = Section("briefing_before", self.tr("Before printing"))
        self._before.hide()
        self._meeting_button = QPushButton()
        self._meeting_button.setObjectName("briefing_edit")
        self._meeting_button.setProperty("link", True)
        self.show_meeting_words(are_fields_shown=False)
        self._keys = [QLabel(words) for words in ("Alt ↑", "Alt ↓", self.tr("moves"))]
        for label in self._keys:
            label.setProperty("type", "caption")
        for key in self._keys[:2]:
            key.setProperty("role", "key")
        self._keys[2].setProperty("tone", "muted")

    def _arrange(self) -> None:
        meeting = QHBoxLayout()
        meeting.setSpacing(Space.M)
        meeting.addWidget(self._meeting, 1)
        meeting.addWidget(self._meeting_button)
        below = FlowLayout(gap=Space.S)
        below.addWidget(self._page)
        below.addWidget(self._annex)
        below.addWidget(self._remove)
        for label in self._keys:
            below.addWidget(label)
        self._section.column.setSpacing(0)
        self._section.column.addWidget(self._choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.XXL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addLayout(meeting)
        column.addWidget(self._notice)
        column.addSpacing(Space.S)
        column.addWidget(self._section, 3)
        column.addWidget(self._missing)
        column.addLayout(below)
        column.addSpacing(Space.S)
        self._before.column.setSpacing(0)
        self._before.column.addWidget(self._checks, 1)
        column.addWidget(self._before, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys are said where there is room."""
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        for label in self._keys:
            label.setVisible(not self._page.isHidden() and self.width() >= ROOM_FOR_KEYS)

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        row: ChoiceRow | None = now.data(ROW_ROLE) if now.isValid() else None
        if row is not None:
            self.entry_chosen.emit(row.entry_id)

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
