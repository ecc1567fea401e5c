"""One note: what it is, for whom, its words, its tags, and what became of saving it.

At rest it is to be read; while it has the keyboard it is to be written. What only writing needs is made when the first
letter is about to be written, since many notes may be in sight at once.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import HighlightColour, NoteKind, Tag, Visibility
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.note_draft import NoteDraft
from briefing_app.ui.models.note_words import say_changed, say_due
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.action_fields import ActionFields
from briefing_app.ui.widgets.note_editor import NoteEditor
from briefing_app.ui.widgets.note_head import NoteHead
from briefing_app.ui.widgets.note_menu import NoteMenu
from briefing_app.ui.widgets.note_view import NoteView
from briefing_app.ui.widgets.removed_strip import RemovedStrip
from briefing_app.ui.widgets.tag_row import TagRow
from briefing_app.ui.widgets.versions_box import VersionsBox

BAR = 3
INSET = 7
"""How far the words stand from the card's edge, so that they stay where they are when the card is opened."""


class NoteCard(QFrame):
    """Shows one draft, and gives it what the user types."""

    remove_asked = Signal()
    restore_asked = Signal()
    tag_added = Signal(str)
    tag_removed = Signal(str)
    opened = Signal()
    """The card is about to be written on."""
    pointed = Signal(bool)
    """The mouse has come or gone."""
    left = Signal()
    """The keyboard may go back to where it was before."""

    def __init__(self, state: AppState, draft: NoteDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._state = state
        self._colour: HighlightColour | None = None
        self._editor: NoteEditor | None = None
        self._action_fields: ActionFields | None = None
        self._versions: VersionsBox | None = None
        self.is_removed = False
        self.is_open = False
        self._is_pointed = False
        draft.setParent(self)
        self._build()
        self._arrange()
        self._connect()
        self._show_values()
        self._on_saving_changed()
        self._show_openness()

    def _build(self) -> None:
        theme = self._state.theme
        self.setObjectName("note_card")
        self._body = QWidget(self)  # what is in it is born there: each change of parent restyles all below
        self._where = _make_label(kind="caption_strong", name="note_where")
        self._where.hide()
        self._menu = NoteMenu(self._state, self)
        self._head = NoteHead(theme, self._menu, self._body)
        self._view = NoteView(theme, self._body)
        self._view.setAccessibleName(self.tr("Text of the note"))
        self._due = _make_label(kind="caption", name="note_due")
        self._due.setProperty("tone", "warning")
        self._tags = TagRow(theme, self._body, name="note_tag_field")
        self._foot = _make_label(kind="caption", name="note_foot")
        self._foot.setProperty("tone", "muted")
        self._failure = _make_label(name="note_failure")
        self._failure.setProperty("tone", "danger")
        self._strip = RemovedStrip(self)
        self._strip.hide()

    def _arrange(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(INSET, 0, INSET, 2)
        words.addWidget(self._view)
        foot = QHBoxLayout()
        foot.setContentsMargins(INSET, 3, INSET, 0)
        foot.setSpacing(Space.S)
        foot.addWidget(self._tags, 1)
        foot.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._where)
        self._column.addWidget(self._head)
        self._column.addLayout(words)
        for label in (self._due, self._failure):
            label.setContentsMargins(INSET, 0, 0, 0)
            self._column.addWidget(label)
        self._column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(BAR + 4, 0, 0, 0)
        whole.addWidget(self._body)
        whole.addWidget(self._strip)

    def _connect(self) -> None:
        self._head.kind_chosen.connect(self._on_kind_chosen)
        self._head.visibility_chosen.connect(self._on_visibility_chosen)
        self._head.remove_asked.connect(self.remove_asked)
        self._strip.restore_asked.connect(self.restore_asked)
        self._view.edit_asked.connect(self.start_writing)
        self._view.link_asked.connect(self._menu.open_link)
        self._menu.tag_asked.connect(self.start_tag)
        self._tags.added.connect(self.tag_added)
        self._tags.removed.connect(self.tag_removed)
        self.draft.followed.connect(self._show_values)
        self.draft.saving_changed.connect(self._on_saving_changed)

    def start_writing(self) -> None:
        """Puts the keyboard at the end of the text."""
        self.show_open(True)
        self._find_editor().start_writing()

    def start_tag(self) -> None:
        """Puts the keyboard into the field for a tag."""
        self.show_open(True)
        self._tags.start_typing()

    def show_open(self, is_open: bool) -> None:
        """To be written on, or to be read."""
        if is_open == self.is_open:
            return
        if is_open:
            self.opened.emit()
        self.is_open = is_open
        self._show_openness()

    def show_removed(self, is_removed: bool) -> None:
        """Either the note, or what is left of it and the way back."""
        self.is_removed = is_removed
        self._body.setVisible(not is_removed)
        self._strip.setVisible(is_removed)
        if is_removed:
            self._strip.setFocus()
        self.update()

    def show_failure(self, failure: BriefingError) -> None:
        """Why the last thing that was asked was not done."""
        self._failure.setText(word_error(failure))
        self._failure.show()

    def show_tags(self, tags: tuple[Tag, ...], known: list[str] | None = None) -> None:
        """The note's own tags; `known` are the names of all, to be proposed."""
        self._tags.show_tags(tags, known)

    def show_tag_failure(self, sentence: str) -> None:
        """Why a tag was not put on or taken off; nothing when it was."""
        self._tags.show_failure(sentence)
        if not sentence:
            self._tags.clear_field()

    def show_where(self, words: str) -> None:
        """Says to which item the note belongs, where that is not the one in sight."""
        self._where.setText(words)
        self._where.setVisible(bool(words))

    def show_colour(self, colour: HighlightColour | None) -> None:
        """The colour of the highlight that the note is on; none for a note on the whole item."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def show_theme(self) -> None:
        """Today's colours and text size."""
        self._head.show_theme()
        self._view.show_theme()
        self._tags.show_theme()
        if self._editor is not None:
            self._editor.show_theme()
        self._show_openness()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here: shows what else can be done."""
        super().enterEvent(event)
        self._on_pointed(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self._on_pointed(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keyboard back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bar in the colour of the highlight that the note is on."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, BAR, self.height(), find_edge(self._state, self._colour, self.is_removed))
        painter.end()

    def _show_openness(self) -> None:
        is_awake = self.is_open or self._is_pointed
        if self.is_open:
            self._find_editor().show()
            self._show_editor_text()
        elif self._editor is not None:
            self._editor.hide()
            self._view.show_text(self.draft.values.text)
        self._view.setVisible(not self.is_open)
        self._head.show_awake(is_awake)
        self._tags.show_open(self.is_open, can_add=self.draft.note_id is not None)
        self._show_action()

    def _show_action(self) -> None:
        """An action's fields while it is written on, else what they say."""
        values = self.draft.values
        is_action = values.kind is NoteKind.ACTION
        if is_action and self.is_open:
            self._find_action_fields().show_values(values.owner, values.due, values.done)
        if self._action_fields is not None:
            self._action_fields.setVisible(is_action and self.is_open)
        self._due.setText(say_due(values.owner, values.due, values.done))
        self._due.setVisible(is_action and not self.is_open and bool(self._due.text()))

    def _find_editor(self) -> NoteEditor:
        """Made when it is first needed."""
        if self._editor is None:
            self._editor = NoteEditor(self._state.theme)
            self._editor.setObjectName("note_text")
            self._editor.setAccessibleName(self.tr("Text of the note"))
            self._editor.setPlaceholderText(self.tr("Write here. It is saved as you type."))
            self._show_editor_text()
            self._editor.textChanged.connect(self._on_text_changed)
            self._editor.left.connect(self.draft.save)
            self._column.insertWidget(3, self._editor)
            QWidget.setTabOrder(self._head, self._editor)
        return self._editor

    def _find_action_fields(self) -> ActionFields:
        if self._action_fields is None:
            self._action_fields = ActionFields()
            self._action_fields.changed.connect(self._on_action_changed)
            self._column.insertWidget(self._column.indexOf(self._due), self._action_fields)
        return self._action_fields

    def _show_editor_text(self) -> None:
        if self._editor is not None:
            self._editor.blockSignals(True)
            self._editor.show_text(self.draft.values.text)
            self._editor.blockSignals(False)

    def _show_values(self) -> None:
        values = self.draft.values
        self._head.show_values(values.kind, values.visibility)
        self._view.show_text(values.text)
        self._show_editor_text()
        self._show_action()
        self.update()

    def _on_saving_changed(self) -> None:
        failure, note = self.draft.failure, self.draft.note
        self._failure.setText(self.tr("Not saved. {why}").format(why=word_error(failure)) if failure else "")
        self._failure.setVisible(failure is not None)
        not_yet = self.tr("Not in the notebook before the first letter")
        self._foot.setText(say_changed(note.changed) if note else not_yet)
        self._tags.show_open(self.is_open, can_add=note is not None)
        versions = self.draft.fetch_versions()
        if versions and self._versions is None:
            self._versions = VersionsBox()
            self._versions.keep_asked.connect(self._on_keep_asked)
            self._column.insertWidget(self._column.indexOf(self._failure) + 1, self._versions)
        if self._versions is not None:
            self._versions.show_versions(versions, note.revision_id if note else "")

    def _on_pointed(self, is_pointed: bool) -> None:
        self._is_pointed = is_pointed
        self.pointed.emit(is_pointed)
        if not self.is_open:
            self._show_openness()

    def _on_text_changed(self) -> None:
        if self._editor is not None:
            self.draft.change(text=self._editor.text)

    def _on_kind_chosen(self, kind: NoteKind) -> None:
        self.draft.change(kind=kind)
        self.draft.save()
        self._show_action()

    def _on_visibility_chosen(self, visibility: Visibility) -> None:
        self.draft.change(visibility=visibility)
        self.draft.save()

    def _on_action_changed(self) -> None:
        fields = self._find_action_fields()
        self.draft.change(owner=fields.owner, due=fields.due, done=fields.is_done)

    def _on_keep_asked(self, revision_id: str) -> None:
        try:
            self.draft.keep(revision_id)
        except BriefingError as failure:
            self.show_failure(failure)


def find_edge(state: AppState, colour: HighlightColour | None, is_removed: bool = False) -> QColor:
    """The colour of a note's bar and of the line that leads to it."""
    if is_removed or colour is None:
        return state.theme.colour("line_rule" if is_removed else "line_control")
    return state.theme.edge_colour(colour)


def _make_label(*, kind: str = "", name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(name in ("note_failure", "note_where"))
    if kind:
        label.setProperty("type", kind)
    return label
