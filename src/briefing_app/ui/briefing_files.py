"""Files of a briefing: exported, taken in from a colleague, attached; by the menu, or dropped on the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import BriefingError
from briefing_app.core.product import BriefingFormat
from briefing_app.ui.actions import Actions
from briefing_app.ui.briefing_acts import BriefingActs
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.free_names import complete_name
from briefing_app.ui.state import AppState, Place, PlaceKind

EXPORTS = {
    "export_briefing_word": BriefingFormat.WORD,
    "export_briefing_markdown": BriefingFormat.MARKDOWN,
    "export_briefing_calendar": BriefingFormat.CALENDAR,
    "export_briefing_file": BriefingFormat.BRIEFING,
}
BRIEFING_ENDING, ANNEX_ENDING = ".briefing", ".pdf"


class BriefingFiles(QObject):
    """What is about the open briefing says so where none is open."""

    def __init__(self, state: AppState, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._acts = BriefingActs(state, self)
        for name, form in EXPORTS.items():
            actions[name].triggered.connect(lambda _checked=False, form=form: self._ask_where(form))
        actions["open_briefing_file"].triggered.connect(lambda: self._ask_which())
        actions["attach_annex"].triggered.connect(lambda: self._ask_annexes())
        actions["duplicate_briefing"].triggered.connect(lambda: self._duplicate(is_template=False))
        actions["make_template"].triggered.connect(lambda: self._duplicate(is_template=True))
        actions["late_supplement"].triggered.connect(lambda: self._supplement())
        actions["what_changed"].triggered.connect(lambda: self._show_changes())
        window.installEventFilter(self)

    def open_file(self, file: Path) -> None:
        """Shows what is in a colleague's file."""
        from briefing_app.ui.dialogs.briefing_file import BriefingFileDialog  # late: seldom wanted

        dialog = BriefingFileDialog(self._state, file, self._window)
        dialog.taken.connect(self._go_to)
        dialog.open()

    def export(self, form: BriefingFormat, out: Path) -> bool:
        """Writes the open briefing; whether it was written."""
        from briefing_app.workspace.briefing_export import SUFFIXES, export_briefing  # late: seldom wanted

        briefing = self._find_open()
        if briefing is None:
            return False
        file = complete_name(out, SUFFIXES[form])
        try:
            size = export_briefing(self._state.workspace, briefing.id, form, file)
        except BriefingError as failure:
            self._state.say(word_error(failure))
            return False
        words = self.tr("Wrote {file}, {size} KB.").replace("{size}", f"{max(1, round(size / 1000)):,}")
        self._state.say(words.replace("{file}", file.name))
        return True

    def attach(self, files: Sequence[Path]) -> None:
        """Attaches PDFs to the open briefing, each by itself: one that is refused keeps none of the others out."""
        briefing = self._find_open()
        if briefing is not None:
            self._acts.attach(briefing, files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A colleague's file may be dropped anywhere, annexes where a briefing is open."""
        if isinstance(event, QDropEvent | QDragEnterEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        ):
            files = find_files(event)
            is_briefing = len(files) == 1 and files[0].suffix.casefold() == BRIEFING_ENDING
            if is_briefing or (self._are_annexes(files)):
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.open_file(files[0]) if is_briefing else self.attach(files)
                return True
        return super().eventFilter(watched, event)

    def _are_annexes(self, files: Sequence[Path]) -> bool:
        is_there = self._state.place.kind is PlaceKind.BRIEFINGS and bool(self._state.last_briefing)
        return is_there and bool(files) and all(file.suffix.casefold() == ANNEX_ENDING for file in files)

    def _find_open(self) -> Briefing | None:
        """The briefing on the page, with what was typed of it."""
        failures = self._state.flush()
        if failures:
            self._state.say(word_error(failures[0]))
            return None
        state = self._state
        found = state.workspace.notebook.fetch_briefing(state.last_briefing) if state.last_briefing else None
        if state.place.kind is not PlaceKind.BRIEFINGS or found is None:
            state.say(self.tr("Open a briefing first."))
            return None
        return found

    def _ask_where(self, form: BriefingFormat) -> None:
        from briefing_app.workspace.briefing_export import SUFFIXES, suggest_name  # late: seldom wanted

        briefing = self._find_open()
        if briefing is None:
            return
        start = str(Path.home() / suggest_name(briefing, form))
        title = self.tr("Export the briefing")
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, f"*{SUFFIXES[form]}")
        if name:
            self.export(form, Path(name))

    def _ask_which(self) -> None:
        title = self.tr("Open a briefing file")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", f"*{BRIEFING_ENDING}")
        if name:
            self.open_file(Path(name))

    def _ask_annexes(self) -> None:
        if self._find_open() is None:
            return
        title = self.tr("Choose PDFs to attach")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", f"PDF (*{ANNEX_ENDING})")
        if names:
            self.attach([Path(name) for name in names])

    def _supplement(self) -> None:
        briefing = self._find_open()
        if briefing is not None:
            from briefing_app.ui.dialogs.briefing_supplement import BriefingSupplementDialog  # late: it makes packs

            BriefingSupplementDialog(self._state, briefing, self._window).open()

    def _show_changes(self) -> None:
        briefing = self._find_open()
        if briefing is not None:
            from briefing_app.ui.dialogs.briefing_changes import BriefingChangesDialog  # late: seldom wanted

            BriefingChangesDialog(self._state, briefing, self._window).open()

    def _duplicate(self, *, is_template: bool) -> None:
        briefing = self._find_open()
        made = self._acts.duplicate(briefing, is_template=is_template) if briefing is not None else ""
        if made:
            self._go_to(made)

    def _go_to(self, briefing_id: str) -> None:
        self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing_id))


def find_files(event: QDropEvent) -> tuple[Path, ...]:
    """What is dropped, if all of it is files of this machine."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls) if all(url.isLocalFile() for url in urls) else ()
