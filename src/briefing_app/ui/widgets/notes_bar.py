"""What can be done with many notes at once, each one act that undo takes back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import NoteKind, Tag, TagId, Visibility
from briefing_app.ui.acting import act
from briefing_app.ui.behind import Command
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.filter_words import list_visibilities
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.briefing_menu import fill_briefing_menu
from briefing_app.ui.widgets.selection_bar import SelectionBar
from briefing_app.ui.widgets.tag_names import TagNameField
from briefing_app.workspace.annotating import remove_all, save_all
from briefing_app.workspace.tagging import tag_all, untag_all
from briefing_app.workspace.workspace import Workspace

FIELD_WIDTH = 132
MOST_LOOKED_AT = 500
"""The tags of so many selected rows are offered to be taken off."""


class NotesBar(QWidget):
    """Acts on the notes and items whose ids it was given last."""

    add_asked = Signal(str)
    """With the id of a briefing that they are to be put into; empty for a new one."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._ids: tuple[str, ...] = ()
        self._build()
        self._connect()
        self.show_ids(())

    def show_ids(self, ids: Sequence[str]) -> None:
        """What is selected now."""
        self._ids = tuple(ids)
        count = len(self._ids)
        hint = self.tr("Select rows with Ctrl or Shift to change many at once")
        self._bar.show_words(self.tr("{0} selected").format(format_count(count)) if count else hint, is_on=count > 0)

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """All tags there are."""
        self._field.show_known([tag.name for tag in tags])

    def show_failure(self, failure: BriefingError | None) -> None:
        """Why the last act was not done; nothing when it was."""
        self._wrong.setText(word_error(failure) if failure else "")
        self._wrong.setVisible(failure is not None)

    def show_theme(self) -> None:
        """Today's colours."""
        self._bar.show_theme()

    def start_tag(self) -> None:
        """Puts the keyboard into the field for a tag."""
        self._field.setFocus()

    def mark_one(self, note_id: str, is_done: bool) -> None:
        """Checks one action off, or on again."""
        self._mark((note_id,), is_done=is_done)

    def _build(self) -> None:
        self._bar = SelectionBar("notes_bar", self._state.theme)
        self._field = TagNameField("bulk_tag", self.tr("Add a tag"))
        self._field.setFixedWidth(FIELD_WIDTH)
        self._bar.add_part(self._field)
        self._untag = self._bar.add_menu("bulk_untag", self.tr("Take tag off"), "tag")
        self._done = self._bar.add_button("bulk_done", self.tr("Mark done"), "check")
        self._whom = self._bar.add_menu("bulk_visibility", self.tr("For whom"), "team")
        for option in list_visibilities():
            action = self._whom.menu().addAction(option.words)
            action.triggered.connect(lambda _checked=False, option=option: self._on_visibility(option.value))
        self._brief = self._bar.add_menu("bulk_briefing", self.tr("Add to briefing"), "briefings")
        self._remove = self._bar.add_button("bulk_remove", self.tr("Remove"), "delete")
        self._wrong = QLabel()
        self._wrong.setObjectName("bulk_failure")
        self._wrong.setProperty("tone", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._bar)
        column.addWidget(self._wrong)

    def _connect(self) -> None:
        self._field.returnPressed.connect(self._on_tag)
        self._untag.menu().aboutToShow.connect(self._fill_untag)
        brief = self._brief.menu()
        brief.aboutToShow.connect(lambda: fill_briefing_menu(brief, self._state, self.add_asked.emit))
        self._done.clicked.connect(lambda: self._mark(self._ids, is_done=True))
        self._remove.clicked.connect(self.remove)
        self._state.behind.busy_changed.connect(self._on_busy)

    def _on_busy(self, is_busy: bool) -> None:
        self._bar.setDisabled(is_busy)
        if is_busy:
            self._bar.show_words(self.tr("Working…"), is_on=False)
        else:
            self.show_ids(self._ids)

    def _on_tag(self) -> None:
        ids, name = self._ids, self._field.text().strip()
        if name and ids:
            said = self.tr("Tagged {0} with “{1}”.").format(format_count(len(ids)), name)
            if self._do(lambda workspace: tag_all(workspace, ids, [name]), len(ids), said):
                self._field.take()

    def _fill_untag(self) -> None:
        menu, notebook = self._untag.menu(), self._state.workspace.notebook
        menu.clear()
        borne = {tagging.tag_id for tagging in notebook.fetch_taggings(list(self._ids[:MOST_LOOKED_AT]))}
        for tag in notebook.fetch_tags():
            if tag.id in borne:
                action = menu.addAction(tag.name.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, tag=tag: self._on_untag(tag.id, tag.name))
        if not borne:
            menu.addAction(self.tr("They bear no tags")).setEnabled(False)

    def _on_untag(self, tag_id: TagId, name: str) -> None:
        ids = self._ids
        said = self.tr("Took “{0}” off.").format(name)
        self._do(lambda workspace: untag_all(workspace, ids, [tag_id]), len(ids), said)

    def _mark(self, ids: Sequence[str], *, is_done: bool) -> None:
        def mark(workspace: Workspace) -> Changes:
            notes = workspace.notebook.fetch_notes_by_id(list(ids))
            return save_all(workspace, [note for note in notes if note.kind is NoteKind.ACTION], done=is_done)

        self._do(mark, len(ids), self.tr("Marked as done.") if is_done else self.tr("Marked as open."))

    def _on_visibility(self, visibility: Visibility) -> None:
        ids = self._ids

        def show_to(workspace: Workspace) -> Changes:
            return save_all(workspace, workspace.notebook.fetch_notes_by_id(list(ids)), visibility=visibility)

        self._do(show_to, len(ids), self.tr("Changed for whom the notes are."))

    def remove(self) -> None:
        """Removes the selected notes; items of the corpus stay."""
        ids = self._ids
        if not ids:
            return

        def remove(workspace: Workspace) -> Changes:
            return remove_all(workspace, [note.id for note in workspace.notebook.fetch_notes_by_id(list(ids))])

        self._do(remove, len(ids), self.tr("Removed notes: {0}.").format(format_count(len(ids))))

    def _do(self, command: Command, count: int, said: str) -> bool:
        """Whether it was done or is being done."""
        return act(self._state, command, count, said, self.show_failure)
