"""A briefing from a colleague's file: first all that is in it, then, if one wants it, it is taken in."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.dialogs.choosing import while_open
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.briefing_file_lines import list_file_lines, say_fate
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.workspace.briefing_reading import BriefingPreview, preview_briefing, take_in_briefing

SIZE = (720, 600)
MANY = 100_000
"""Of a file of annexes: it is taken in behind the window."""


class BriefingFileDialog(QDialog):
    """`taken` comes with the id of the briefing that was taken in, or that was here already."""

    taken = Signal(str)

    def __init__(self, state: AppState, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._file = file
        self._preview: BriefingPreview | None = None
        self._is_taking = False
        self.setObjectName("briefing_file_dialog")
        self.setWindowTitle(self.tr("Briefing from a file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._take.clicked.connect(self._on_take)
        self._cancel.clicked.connect(self.reject)
        state.behind.ask(
            "briefing file",
            lambda workspace: preview_briefing(workspace, file),
            while_open(self, self._show_preview),
            while_open(self, self._show_failure),
        )

    def reject(self) -> None:
        """Closes, but for the moment in which the file is being taken in."""
        if not self._is_taking:
            super().reject()

    def _build(self) -> None:
        self._title = self._make_label("title", self._file.name)
        self._title.setProperty("type", "dialog")
        self._fate = self._make_label("fate", self.tr("Reading the file…"))
        self._fate.setProperty("tone", "secondary")
        self._lines = QTextEdit()
        self._lines.setObjectName("briefing_file_lines")
        self._lines.setAccessibleName(self.tr("What is in the file"))
        self._lines.setProperty("field", True)
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._failure = self._make_label("error", "")
        self._failure.setProperty("tone", "danger")
        self._failure.hide()
        self._cancel, self._take = QPushButton(self.tr("Cancel")), QPushButton(self.tr("&Take it in"))
        self._cancel.setObjectName("briefing_file_cancel")
        self._cancel.setAccessibleName(self.tr("Close without taking anything in"))
        self._take.setObjectName("briefing_file_take")
        self._take.setAccessibleName(self.tr("Take the briefing into the notebook"))
        self._take.setProperty("primary", True)
        self._take.setDefault(True)
        self._take.setEnabled(False)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._fate)
        column.addWidget(self._lines, 1)
        column.addWidget(self._failure)
        column.addLayout(buttons)
        self.resize(*SIZE)

    def _make_label(self, name: str, words: str) -> QLabel:
        label = QLabel(words)
        label.setObjectName(f"briefing_file_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _show_preview(self, preview: BriefingPreview) -> None:
        self._preview = preview
        self._title.setText(preview.briefing.title)
        self._fate.setText(say_fate(preview))
        self._lines.setPlainText("\n".join(list_file_lines(self._state.workspace.corpus, preview)))
        self._take.setEnabled(True)
        self._take.setText(self.tr("Open it") if preview.is_known and not preview.lost else self.tr("&Take it in"))

    def _show_failure(self, failure: BriefingError) -> None:
        self._fate.setText("")
        self._failure.setText(word_error(failure))
        self._failure.show()
        self._lines.setVisible(self._preview is not None)

    def _on_take(self) -> None:
        preview, failures = self._preview, self._state.flush()
        if preview is None or failures:
            self._show_failure(failures[0]) if failures else None
            return
        self._show_taking(is_taking=True)
        self._state.behind.act(
            lambda workspace: take_in_briefing(workspace, preview),
            MANY if preview.annexes else 1,
            self._on_taken,
            self._on_not_taken,
        )

    def _on_taken(self, changes: Changes) -> None:
        self._show_taking(is_taking=False)
        preview = self._preview
        self.accept()
        self._state.apply(changes)
        if preview is not None:
            self.taken.emit(preview.briefing.id)
            if changes:
                said = self.tr("Took in “{title}” from {file}.").replace("{file}", self._file.name)
                self._state.offer(said.replace("{title}", preview.briefing.title), "undo")
            elif preview.lost:
                self._state.say(self.tr("The annexes were put back."))

    def _on_not_taken(self, failure: BriefingError) -> None:
        self._show_taking(is_taking=False)
        self._show_failure(failure)

    def _show_taking(self, *, is_taking: bool) -> None:
        self._is_taking = is_taking
        for button in (self._take, self._cancel):
            button.setEnabled(not is_taking)
