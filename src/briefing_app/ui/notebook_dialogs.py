"""The dialogs about the notebook as a whole: opened from the menus, and by a file that is dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.notebook import NoteId
from briefing_app.ui.actions import Actions
from briefing_app.ui.state import AppState

ENDINGS = (".json", ".jsonld")


class NotebookDialogs(QObject):
    """Opens each when it is asked for; none is loaded before."""

    def __init__(self, state: AppState, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        for name, slot in (
            ("history", self.show_history),
            ("removed_notes", self.show_removed_notes),
            ("restore", self.show_restore),
            ("export_notebook", self.show_export),
            ("import_notebook", self.show_import),
        ):
            actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def show_history(self) -> None:
        """The history of the note that has the keyboard."""
        self._state.flush()  # a note has an id once it is saved
        note_id = find_note(QApplication.focusWidget())
        if note_id is None:
            self._state.say(self.tr("Click into a note first; its history is shown then."))
            return
        from briefing_app.ui.dialogs.history import HistoryDialog  # late: seldom wanted

        HistoryDialog(self._state, note_id, self._window).open()

    def show_removed_notes(self) -> None:
        """The notes that can be brought back."""
        from briefing_app.ui.dialogs.removed_notes import RemovedNotesDialog  # late: seldom wanted

        RemovedNotesDialog(self._state, self._window).open()

    def show_restore(self) -> None:
        """The copies that can be gone back to."""
        from briefing_app.ui.dialogs.restore import RestoreDialog  # late: seldom wanted

        RestoreDialog(self._state, self._window).open()

    def show_export(self) -> None:
        """The notebook for other programs."""
        from briefing_app.ui.dialogs.export_notebook import ExportNotebookDialog  # late: seldom wanted

        ExportNotebookDialog(self._state, self._window).open()

    def show_import(self, file: Path | None = None) -> None:
        """Notes from another notebook."""
        from briefing_app.ui.dialogs.import_notebook import ImportNotebookDialog  # late: seldom wanted

        ImportNotebookDialog(self._state, file, self._window).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A file of a form that can be imported may be dropped anywhere on the window."""
        if isinstance(event, QDropEvent | QDragEnterEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        ):
            file = find_file(event)
            if file is None:
                return False
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.show_import(file)
            return True
        return super().eventFilter(watched, event)


def find_note(widget: QWidget | None) -> NoteId | None:
    """The note in whose card a widget is."""
    while widget is not None:
        note_id: NoteId | None = getattr(getattr(widget, "draft", None), "note_id", None)
        if note_id is not None:
            return note_id
        widget = widget.parentWidget()
    return None


def find_file(event: QDropEvent) -> Path | None:
    """The one file that is dropped, if it can be imported."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.casefold() in ENDINGS else None
