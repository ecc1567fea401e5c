"""The briefings: all of them at the left, what the open one holds in the middle, and beside it how that is printed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing, BriefingId, Entry, EntryId, EntryKind
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import NoteId
from briefing_app.ui.briefing_acts import BriefingActs
from briefing_app.ui.briefing_preview import BriefingPreview
from briefing_app.ui.dialogs.briefing_page import BriefingPageDialog
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.bearer_words import find_note_place
from briefing_app.ui.models.briefing_choice import ChoiceRow, ChoiceRows, build_rows
from briefing_app.ui.models.briefing_draft import BriefingDraft
from briefing_app.ui.models.briefing_words import order_briefings, say_count
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.briefing_fields import BriefingFields
from briefing_app.ui.widgets.briefing_middle import BriefingMiddle
from briefing_app.ui.widgets.briefing_shelf import BriefingShelf
from briefing_app.ui.widgets.live_preview_side import LivePreviewSide
from briefing_app.ui.widgets.live_preview_split import PreviewSplit
from briefing_app.workspace.briefing_packing import list_missing

COMPACT_BELOW = 1100
TOUCHING = ("briefing", "note")


class BriefingsPanel(QWidget):
    """Nothing is asked before it is done, since all can be taken back."""

    annex_asked = Signal()
    """A PDF is to be attached to the briefing that is open."""
    pack_asked = Signal(object)
    """With the briefing that is open."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._acts = BriefingActs(state, self)
        self._draft = BriefingDraft(state, self)
        self._rows = ChoiceRows(self)
        self._made: dict[str, int] = {}
        self._is_reading = False
        self._is_choice_new = False
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("briefings_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shelf = BriefingShelf(self._state.theme, self)
        self._split = PreviewSplit(self)
        self._middle = BriefingMiddle(self._rows, self._state.theme, self._split)
        self._fields = BriefingFields()
        self._failure = QLabel()
        self._failure.setObjectName("briefing_failure")
        self._failure.setProperty("tone", "danger")
        self._failure.setTextFormat(Qt.TextFormat.PlainText)
        self._failure.setWordWrap(True)
        self._failure.setMargin(Space.M)
        self._failure.hide()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setObjectName("briefings_side_page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.XL, Space.L, Space.L, Space.XXL)
        column.setSpacing(Space.M)
        column.addWidget(self._fields)
        column.addStretch(1)
        self._side = QScrollArea()
        self._side.setObjectName("briefings_side")
        self._side.setAccessibleName(self.tr("The meeting"))
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setWidgetResizable(True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(inner)
        self._pane = LivePreviewSide(self._state, self._failure, self._side, self._split)
        self._follow = BriefingPreview(self._state, self._rows, self._middle, self._pane)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._shelf)
        for part in (self._middle, self._pane):
            self._split.addWidget(part)
        whole.addWidget(self._split, 1)
        self.setFocusProxy(self._shelf)

    def _connect(self) -> None:
        state, middle = self._state, self._middle
        state.place_changed.connect(self._on_place_changed)
        state.data_changed.connect(self._on_data_changed)
        state.theme_changed.connect(self.update)
        self._acts.failed.connect(self._show_failure)
        self._draft.followed.connect(self._show_open)
        self._draft.saving_changed.connect(lambda: self._show_failure(self._draft.failure))
        self._fields.changed.connect(lambda name, value: self._draft.change(**{name: value}))
        self._shelf.chosen.connect(self._on_chosen)
        self._shelf.new_asked.connect(self.start_briefing)
        self._shelf.begin_asked.connect(self._on_begin)
        self._shelf.duplicate_asked.connect(lambda: self._on_duplicate(is_template=False))
        self._shelf.template_asked.connect(lambda: self._on_duplicate(is_template=True))
        self._shelf.delete_asked.connect(self._on_delete)
        later = Qt.ConnectionType.QueuedConnection  # the list is still at the drop
        self._rows.moved.connect(self._on_moved, later)
        self._rows.dropped.connect(self._on_dropped, later)
        self._rows.check_asked.connect(self._on_note_checked, later)
        middle.remove_asked.connect(self._on_remove)
        middle.opened.connect(self._on_opened)
        middle.page_asked.connect(lambda: self._write_page(None))
        middle.compare_asked.connect(self._on_compare_asked)
        middle.annex_asked.connect(self.annex_asked)
        self._pane.pack_asked.connect(self.make_pack)
        self._pane.print_asked.connect(self.print_pack)
        self._follow.counted.connect(self._show_size)

    @property
    def _open(self) -> Briefing | None:
        return self._draft.briefing

    def start_briefing(self) -> None:
        """A new one, with the keyboard in its title."""
        made = self._acts.create()
        if made:
            self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=made))
            self._pane.show_fields(are_shown=True)
            self._fields.start()

    def make_pack(self) -> None:
        """Asks for the pack of the open briefing, once what is typed is saved."""
        self._draft.save()
        if self._open is not None and self._open.entries and self._draft.is_saved:
            self.pack_asked.emit(self._open)
        elif self._draft.is_saved:
            self._state.say(self.tr("Put something into a briefing first."))

    def print_pack(self) -> None:
        """Prints what the preview shows, once what is typed is saved."""
        self._draft.save()
        if self._open is not None and self._open.entries and self._draft.is_saved:
            from briefing_app.ui.printing_dialog import start_printing  # late: it needs QtPdf and printers

            start_printing(self._state, self._open, self._pane.form, self)
        elif self._draft.is_saved:
            self._state.say(self.tr("Put something into a briefing first."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list gives way in a narrow window."""
        super().resizeEvent(event)
        self._shelf.show_width(is_compact=self.width() < COMPACT_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the fields back to the choice and its preview."""
        if event.key() == Qt.Key.Key_Escape:
            self._pane.show_fields(are_shown=False)
            self._middle.setFocus()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        """Everything anew; what is typed and not saved stays."""
        state = self._state
        try:
            briefings = order_briefings(state.workspace.notebook.fetch_briefings(), state.workspace.today())
        except BriefingError as failure:
            self._show_failure(failure)
            return
        known = {str(each.id): each for each in briefings}
        now, asked = self._open.id if self._open else "", state.place.item_id
        wanted = next((each for each in (asked, state.last_briefing, *known) if each in known), "")
        if wanted != now and not self._draft.open(known.get(wanted)):
            state.say(word_error(self._draft.failure) if self._draft.failure else "")
            state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=now))
            wanted = now
        self._is_reading = True
        self._shelf.show_briefings(briefings, wanted)
        self._is_reading = False
        state.last_briefing = wanted or state.last_briefing
        self._is_choice_new = False
        if wanted in known:
            self._draft.follow(known[wanted])
        if not self._is_choice_new:
            self._show_choice()

    def _show_open(self) -> None:
        self._fields.show_briefing(self._draft.shown)
        self._show_choice()

    def _show_choice(self) -> None:
        briefing, workspace = self._open, self._state.workspace
        self._is_choice_new = True
        try:
            rows = build_rows(workspace, briefing) if briefing else ()
            missing = list_missing(workspace, briefing) if briefing else ()
        except BriefingError as failure:
            self._show_failure(failure)
            return
        with self._follow.quietly():
            selected = self._middle.selected
            self._rows.show_rows(rows)
            if selected != self._middle.selected:
                self._middle.choose(selected)
        self._middle.show_briefing(briefing, missing, self._say_size())
        self._pane.show_briefing(briefing)

    def _show_size(self) -> None:
        self._middle.show_size(self._say_size())

    def _say_size(self) -> str:
        """How many entries, how many notes left out, how many pages: as previewed, or when it was last made here."""
        briefing = self._open
        if briefing is None:
            return ""
        left = sum(not row.is_in for row in self._rows.rows)
        pages = self._follow.pages or self._made.get(briefing.id, 0)
        parts = [say_count(len(briefing.entries))]
        if left:
            parts.append(self.tr("{count} left out").replace("{count}", str(left)))
        if pages:
            words = self.tr("1 page") if pages == 1 else self.tr("{count} pages").replace("{count}", str(pages))
            parts.insert(0, words)
        return ", ".join(parts)

    def _show_failure(self, failure: BriefingError | None) -> None:
        self._failure.setText(word_error(failure) if failure else "")
        self._failure.setVisible(failure is not None)

    def _on_chosen(self, briefing_id: str) -> None:
        if not self._is_reading and briefing_id:
            self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing_id))

    def _on_duplicate(self, *, is_template: bool) -> None:
        if self._open is not None:
            made = self._acts.duplicate(self._open, is_template=is_template)
            if made:
                self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=made))

    def _on_begin(self, template: Briefing) -> None:
        """A briefing from a template, with the keyboard in its title."""
        made = self._acts.begin(template)
        if made:
            self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=made))
            self._pane.show_fields(are_shown=True)
            self._fields.start()

    def _on_delete(self) -> None:
        """What cannot be saved goes with it, unless that stays."""
        self._draft.save()
        if self._open is not None:
            typed = self._draft.give_up()
            if not self._acts.delete(self._open) and typed:
                self._draft.change(**typed)

    def _on_moved(self, entry_ids: list[EntryId], before: EntryId | None) -> None:
        if self._open is not None:
            self._acts.move(self._open.id, entry_ids, before)
            self._middle.choose(entry_ids)

    def _on_dropped(self, refs: tuple[str, ...], before: EntryId | None) -> None:
        there = set(self._rows.entry_ids)
        self._acts.add(refs, self._open.id if self._open else "", before)
        added = [entry_id for entry_id in self._rows.entry_ids if entry_id not in there]
        if added:
            self._middle.choose(added)

    def _on_note_checked(self, note_id: NoteId, is_in: bool) -> None:
        if self._open is not None:
            self._acts.leave_out(self._open.id, note_id, is_left_out=not is_in)

    def _on_remove(self, entry_ids: list[EntryId]) -> None:
        if self._open is not None:
            self._acts.remove(self._open.id, entry_ids)

    def _on_opened(self, row: ChoiceRow) -> None:
        """An item where it is read, a note where it stands, a page in its dialog."""
        briefing, workspace = self._open, self._state.workspace
        entry = next((each for each in briefing.entries if each.id == row.entry_id), None) if briefing else None
        if entry is None:
            return
        note_id = row.note_id or (entry.refers_to if entry.kind is EntryKind.NOTE else "")
        note = workspace.notebook.fetch_note(note_id) if note_id else None
        if note is not None:
            self._state.go(find_note_place(workspace.corpus, note))
        elif entry.kind is EntryKind.PAGE:
            self._write_page(entry.id)
        elif entry.kind is EntryKind.ANNEX and briefing is not None:
            self._name_annex(briefing.id, entry)
        elif workspace.corpus.has_item(entry.refers_to):
            self._state.go(find_place(workspace.corpus.item(entry.refers_to)))

    def _name_annex(self, briefing_id: BriefingId, entry: Entry) -> None:
        """Asks for its title and for how it is marked itself."""
        from briefing_app.ui.dialogs.briefing_annex import BriefingAnnexDialog  # late: seldom wanted

        dialog = BriefingAnnexDialog(entry, self)

        def keep(title: str, marking: str) -> None:
            is_kept = self._acts.edit_annex(briefing_id, entry.id, title, marking)
            dialog.accept() if is_kept else dialog.show_failure(self._failure.text())

        dialog.written.connect(keep)
        dialog.open()

    def _on_compare_asked(self) -> None:
        """What is typed is saved first, since it may be one of the versions."""
        self._draft.save()
        if self._open is not None and self._draft.is_saved:
            from briefing_app.ui.dialogs.briefing_versions import BriefingVersionsDialog  # late: seldom wanted

            BriefingVersionsDialog(self._state, self._open.id, self).open()

    def _write_page(self, entry_id: EntryId | None) -> None:
        """Asks for a page, a new one or one that is there."""
        if self._open is None:
            return
        briefing_id = self._open.id
        page = next((each for each in self._open.entries if each.id == entry_id), None)
        dialog = BriefingPageDialog(page.title if page else "", page.text if page else "", self)

        def keep(title: str, text: str) -> None:
            if entry_id is None:
                is_kept = self._acts.add_page(briefing_id, title, text)
            else:
                is_kept = self._acts.edit_page(briefing_id, entry_id, title, text)
            dialog.accept() if is_kept else dialog.show_failure(self._failure.text())

        dialog.written.connect(keep)
        dialog.open()

    def show_made(self, briefing_id: str, file: Path) -> None:
        """Says how many pages its pack has."""
        from PySide6.QtPdf import QPdfDocument  # late: only what was made needs it

        document = QPdfDocument(self)
        if document.load(str(file)) is QPdfDocument.Error.None_:
            self._made[briefing_id] = document.pageCount()
        document.close()
        document.deleteLater()
        self._show_choice()

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.BRIEFINGS:
            self._read()
        else:
            self._draft.save()

    def _on_data_changed(self, changes: Changes) -> None:
        if self._state.place.kind is not PlaceKind.BRIEFINGS:
            return
        self._pane.preview.follow()
        if changes.touches(*TOUCHING):
            self._read()
