"""Import: choose a file, see what it would do, take it in. One step, which can be undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.dialogs.choosing import while_open
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.change_rows import list_imported
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.change_list import ChangeList
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.workspace.importing import ImportPreview, import_file, preview_import

SIZE = (800, 560)


class ImportNotebookDialog(QDialog):
    """Begins with the file if that is known already, such as one that was dropped on the window."""

    def __init__(self, state: AppState, file: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._preview: ImportPreview | None = None
        self._is_importing = False
        self._asked = 0
        self.setObjectName("import_notebook_dialog")
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._connect()
        if file is not None:
            self.show_file(file)

    def reject(self) -> None:
        """Closes, but for the moment in which the file is being taken in."""
        if not self._is_importing:
            super().reject()

    def show_file(self, file: Path) -> None:
        """What importing that file would do."""
        self._preview = None
        self._asked += 1
        asked = self._asked
        self._file.setText(str(file))
        self._import.setEnabled(False)
        self._show_failure(None)
        self._changes.show_busy(self.tr("Reading the file…"))
        self._state.behind.ask(
            "import",
            lambda workspace: preview_import(workspace, file),
            while_open(self, lambda preview: self._on_previewed(asked, preview)),
            while_open(self, self._on_unreadable),
        )

    def _build(self) -> None:
        self._title = QLabel(self.tr("Import"))
        self._title.setProperty("type", "dialog")
        self._about = QLabel(
            self.tr(
                "Takes in a notebook exported as JSON, or web annotations (JSON-LD). Nothing of yours is overwritten."
            )
        )
        self._about.setWordWrap(True)
        self._about.setProperty("tone", "secondary")
        self._file = ElidedLabel(self.tr("No file is chosen yet."))
        self._file.setObjectName("import_notebook_file")
        self._choose = QPushButton(self.tr("&Choose file…"))
        _name(self._choose, "import_notebook_choose", self.tr("Choose the file to import"))
        self._changes = ChangeList("import_notebook")
        self._failure = QLabel()
        self._failure.setObjectName("import_notebook_error")
        self._failure.setTextFormat(Qt.TextFormat.PlainText)
        self._failure.setWordWrap(True)
        self._failure.setProperty("tone", "danger")
        self._failure.hide()
        self._cancel = QPushButton(self.tr("Cancel"))
        _name(self._cancel, "import_notebook_cancel", self.tr("Close without importing"))
        self._import = QPushButton(self.tr("&Import"))
        self._import.setProperty("primary", True)
        self._import.setDefault(True)
        self._import.setEnabled(False)
        _name(self._import, "import_notebook_import", self.tr("Import what is listed"))

    def _arrange(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(Space.M)
        file.addWidget(self._file, 1)
        file.addWidget(self._choose)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(file)
        column.addWidget(self._changes, 1)
        column.addWidget(self._failure)
        column.addLayout(buttons)
        self.resize(*SIZE)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._on_choose)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self._on_import)

    def _on_choose(self) -> None:
        pattern = self.tr("Notebooks and annotations ({patterns})").replace("{patterns}", "*.json *.jsonld")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file to import"), "", pattern)
        if name:
            self.show_file(Path(name))

    def _on_previewed(self, asked: int, preview: ImportPreview) -> None:
        if asked != self._asked:
            return
        rows = list_imported(self._state.workspace.corpus, preview)
        self._preview = preview
        self._import.setEnabled(bool(rows))
        if not rows:
            words = self.tr("Everything in this file is in the notebook already.")
            if preview.removed:
                words = "\n".join((self.tr("Nothing in this file is new here."), *self._say_more(preview)))
            self._changes.show_words(words)
            return
        self._changes.show_rows(rows, "\n".join(self._say_more(preview)))

    def _say_more(self, preview: ImportPreview) -> list[str]:
        sentences = []
        if preview.known:
            words = self.tr("{count} things are in the notebook already, as the file has them.")
            sentences.append(words.replace("{count}", format_count(preview.known)))
        if preview.removed:
            words = self.tr("{count} things of the file were removed here, and stay removed.")
            sentences.append(words.replace("{count}", format_count(preview.removed)))
        if preview.twins:
            words = self.tr("Tags that there would be twice, and that you may merge: {names}.")
            sentences.append(words.replace("{names}", ", ".join(preview.twins[:8])))
        if preview.moved_from:
            sentences.append(self.tr("The file follows an earlier edition of the document; its notes move along."))
        if preview.missing_annexes:
            words = self.tr("Annexes whose files do not come along, and are not here: {names}.")
            sentences.append(words.replace("{names}", ", ".join(preview.missing_annexes[:8])))
        return sentences

    def _on_unreadable(self, failure: BriefingError) -> None:
        self._changes.show_words("")
        self._show_failure(failure)

    def _on_import(self) -> None:
        preview = self._preview
        failures = self._state.flush()
        if preview is None or failures:
            self._show_failure(failures[0] if failures else None)
            return
        self._show_importing(True)
        self._state.behind.act(
            lambda workspace: import_file(workspace, preview),
            len(preview.incoming),
            self._on_imported,
            self._on_not_imported,
        )

    def _on_imported(self, changes: Changes) -> None:
        self._show_importing(False)
        self.accept()
        self._state.apply(changes)
        words = self.tr("{count} things were imported from {file}.")
        count = len(self._preview.incoming) if self._preview else 0
        name = self._preview.path.name if self._preview else ""
        self._state.offer(words.replace("{count}", format_count(count)).replace("{file}", name), "undo")

    def _on_not_imported(self, failure: BriefingError) -> None:
        self._show_importing(False)
        self._show_failure(failure)

    def _show_importing(self, is_importing: bool) -> None:
        self._is_importing = is_importing
        for widget in (self._choose, self._cancel, self._import):
            widget.setEnabled(not is_importing)
        if is_importing:
            self._changes.show_busy(self.tr("Importing…"))

    def _show_failure(self, failure: BriefingError | None) -> None:
        self._failure.setText(word_error(failure) if failure else "")
        self._failure.setVisible(failure is not None)


def _name(widget: QWidget, name: str, words: str) -> None:
    widget.setObjectName(name)
    widget.setAccessibleName(words)
