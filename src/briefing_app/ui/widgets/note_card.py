"""One note in the margin: what it is, for whom, its words, and what became of saving them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.core.figures import format_short_day
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.models.note_draft import NoteDraft
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.action_fields import ActionFields
from briefing_app.ui.widgets.choice_button import Choice, ChoiceButton
from briefing_app.ui.widgets.note_editor import NoteEditor
from briefing_app.ui.widgets.versions_box import VersionsBox

BAR = 3
ICON_WIDTH = 26
EDGES = {
    NoteKind.NOTE: "sky",
    NoteKind.LINE: "amber",
    NoteKind.QUESTION: "violet",
    NoteKind.BACKGROUND: "leaf",
    NoteKind.ACTION: "rose",
}


class NoteCard(QFrame):
    """Shows one draft, and gives it what the user types."""

    remove_asked = Signal()
    restore_asked = Signal()

    def __init__(self, state: AppState, draft: NoteDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._state = state
        self.is_removed = False
        draft.setParent(self)
        self._build()
        self._arrange()
        self._connect()
        self._show_values()
        self._on_saving_changed()

    def _build(self) -> None:
        theme = self._state.theme
        self.setObjectName("note_card")
        self._where = QLabel()
        self._where.setProperty("type", "caption_strong")
        self._where.hide()
        self._kind = ChoiceButton(self.tr("Kind of note"), _kind_choices(), theme)
        self._kind.setObjectName("note_kind")
        self._kind.setProperty("type", "caption_strong")
        self._visibility = ChoiceButton(self.tr("Who may see the note"), _visibility_choices(), theme)
        self._visibility.setObjectName("note_visibility")
        self._visibility.setProperty("type", "caption")
        self._visibility.setProperty("tone", "muted")
        self._visibility.setMinimumWidth(ICON_WIDTH)
        self._visibility.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._remove = QToolButton()
        self._remove.setObjectName("note_remove")
        self._remove.setProperty("tight", True)
        self._remove.setIconSize(QSize(14, 14))
        self._remove.setAccessibleName(self.tr("Remove the note"))
        self._remove.setToolTip(self.tr("Remove the note"))
        self._editor = NoteEditor(theme)
        self._editor.setObjectName("note_text")
        self._editor.setPlaceholderText(self.tr("Write here. It is saved as you type."))
        self._action_fields = ActionFields()
        self._foot = QLabel()
        self._foot.setProperty("type", "caption")
        self._foot.setProperty("tone", "muted")
        self._foot.setIndent(7)
        self._failure = QLabel()
        self._failure.setObjectName("note_failure")
        self._failure.setProperty("tone", "danger")
        self._failure.setWordWrap(True)
        self._failure.setContentsMargins(7, 0, 0, 0)
        self._versions = VersionsBox()
        self._removed = QLabel(self.tr("The note is removed."))
        self._removed.setProperty("tone", "secondary")
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("note_undo")
        self._undo.setProperty("small", True)
        self._undo.setAccessibleName(self.tr("Undo: bring the note back"))
        self.show_theme()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._visibility)
        head.addWidget(self._remove)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2)
        body.addWidget(self._where)
        body.addLayout(head)
        for part in (self._editor, self._action_fields, self._failure, self._versions, self._foot):
            body.addWidget(part)
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(6, 4, 0, 4)
        strip.addWidget(self._removed)
        strip.addWidget(self._undo)
        strip.addStretch(1)
        self._strip.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(BAR + 6, 0, 0, 0)
        whole.addWidget(self._body)
        whole.addWidget(self._strip)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._on_kind_chosen)
        self._visibility.chosen.connect(self._on_visibility_chosen)
        self._remove.clicked.connect(self.remove_asked)
        self._undo.clicked.connect(self.restore_asked)
        self._editor.textChanged.connect(self._on_text_changed)
        self._editor.left.connect(self.draft.save)
        self._action_fields.changed.connect(self._on_action_changed)
        self._versions.keep_asked.connect(self._on_keep_asked)
        self.draft.followed.connect(self._show_values)
        self.draft.saving_changed.connect(self._on_saving_changed)

    def start_writing(self) -> None:
        """Puts the keyboard at the end of the text."""
        self._editor.start_writing()

    def show_removed(self, is_removed: bool) -> None:
        """Either the note, or what is left of it and the way back."""
        self.is_removed = is_removed
        self._body.setVisible(not is_removed)
        self._strip.setVisible(is_removed)
        if is_removed:
            self._undo.setFocus()
        self.update()

    def show_failure(self, failure: BriefingError) -> None:
        """Why the last thing that was asked was not done."""
        self._failure.setText(str(failure))
        self._failure.show()

    def show_where(self, words: str) -> None:
        """Says to which item the note belongs, where that is not the one in sight."""
        self._where.setText(words)
        self._where.setVisible(bool(words))

    def show_theme(self) -> None:
        """Today's colours and text size."""
        self._remove.setIcon(self._state.theme.icon("delete", "text_muted", 14))
        self._kind.show_theme()
        self._visibility.show_theme()
        self._editor.show_theme()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower card may have no room for all words."""
        super().resizeEvent(event)
        self._fit_head()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bar whose colour says the kind."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._state.theme
        edge = theme.colour("line_rule") if self.is_removed else theme.edge_colour(EDGES[self.draft.values.kind])
        painter.fillRect(0, 0, BAR, self.height(), edge)
        painter.end()

    def _fit_head(self) -> None:
        """Where not all words fit, who may see the note is said by its icon and in its tooltip."""
        self._visibility.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        needed = sum(part.sizeHint().width() + Space.XS for part in (self._kind, self._visibility, self._remove))
        if needed + BAR + Space.S > self.width():
            self._visibility.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _show_values(self) -> None:
        values = self.draft.values
        self._kind.show_value(values.kind)
        self._visibility.show_value(values.visibility)
        self._editor.blockSignals(True)
        self._editor.show_text(values.text)
        self._editor.blockSignals(False)
        self._editor.setAccessibleName(self.tr("Text of the note"))
        self._action_fields.setVisible(values.kind is NoteKind.ACTION)
        self._action_fields.show_values(values.owner, values.due, values.done)
        self._fit_head()
        self.update()

    def _on_saving_changed(self) -> None:
        failure, note = self.draft.failure, self.draft.note
        self._failure.setText(self.tr("Not saved. {why}").format(why=failure) if failure else "")
        self._failure.setVisible(failure is not None)
        self._foot.setText(
            _say_changed(note.changed) if note else self.tr("Not in the notebook before the first letter")
        )
        self._versions.show_versions(self.draft.fetch_versions(), note.revision_id if note else "")

    def _on_text_changed(self) -> None:
        self.draft.change(text=self._editor.text)

    def _on_kind_chosen(self, kind: NoteKind) -> None:
        self.draft.change(kind=kind)
        self.draft.save()
        self._action_fields.setVisible(kind is NoteKind.ACTION)
        self._fit_head()
        self.update()

    def _on_visibility_chosen(self, visibility: Visibility) -> None:
        self.draft.change(visibility=visibility)
        self.draft.save()
        self._fit_head()

    def _on_action_changed(self) -> None:
        fields = self._action_fields
        self.draft.change(owner=fields.owner, due=fields.due, done=fields.is_done)

    def _on_keep_asked(self, revision_id: str) -> None:
        try:
            self.draft.keep(revision_id)
        except BriefingError as failure:
            self.show_failure(failure)


def _kind_choices() -> list[Choice]:
    translate = QCoreApplication.translate
    return [
        Choice(NoteKind.NOTE, translate("NoteKind", "Note")),
        Choice(NoteKind.LINE, translate("NoteKind", "Line to take")),
        Choice(NoteKind.QUESTION, translate("NoteKind", "Question and answer")),
        Choice(NoteKind.BACKGROUND, translate("NoteKind", "Background")),
        Choice(NoteKind.ACTION, translate("NoteKind", "Action")),
    ]


def _visibility_choices() -> list[Choice]:
    translate = QCoreApplication.translate
    return [
        Choice(Visibility.PRIVATE, translate("Visibility", "Private"), "lock"),
        Choice(Visibility.TEAM, translate("Visibility", "Team"), "team"),
        Choice(Visibility.PACK, translate("Visibility", "For the pack"), "print"),
    ]


def _say_changed(changed: str) -> str:
    """The day, and the time where it is today, on the user's own clock."""
    moment = datetime.fromisoformat(changed).astimezone()
    if moment.date() == datetime.now().date():
        return QCoreApplication.translate("NoteCard", "Today, {time}").format(time=f"{moment:%H:%M}")
    return format_short_day(moment.date())
