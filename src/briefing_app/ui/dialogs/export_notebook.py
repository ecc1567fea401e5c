"""Export the notebook: in which form, for whom, into which file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import Visibility
from briefing_app.ui.dialogs.choosing import while_open
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.free_names import complete_name, ensure_free
from briefing_app.ui.models.version_words import name_visibility
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.workspace.exporting_notebook import Form, export_as, list_left_behind

WIDTH = 560
ENDINGS = {Form.JSON: ".json", Form.JSON_LD: ".jsonld", Form.MARKDOWN: ".md", Form.CSV: ""}
INDENT = 22


class ExportNotebookDialog(QDialog):
    """Nothing leaves the notebook before *Export*."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._chosen: tuple[Path, Form] | None = None
        self._out = Path()
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export notebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()
        self._connect()
        self._show_form()

    def _build(self) -> None:
        self._title = QLabel(self.tr("Export notebook"))
        self._title.setProperty("type", "dialog")
        self._forms: dict[Form, QRadioButton] = {}
        self._abouts: list[QLabel] = []
        self._group = QButtonGroup(self)
        for form, words, about in self._say_forms():
            button = QRadioButton(words)
            _name(button, f"export_{form.name.lower()}", f"{words.replace('&', '')}: {about}")
            label = QLabel(about)
            label.setProperty("type", "caption")
            label.setProperty("tone", "muted")
            label.setWordWrap(True)
            label.setIndent(INDENT)
            self._forms[form] = button
            self._abouts.append(label)
            self._group.addButton(button)
        self._forms[Form.JSON].setChecked(True)
        self._who_title = QLabel(self.tr("Notes that are"))
        self._who_title.setProperty("type", "strong")
        self._who: dict[Visibility, QCheckBox] = {}
        for visibility in Visibility:
            box = QCheckBox(name_visibility(visibility))
            box.setChecked(visibility is not Visibility.PRIVATE)
            _name(box, f"export_{visibility.value}", self.tr("Notes: {who}").replace("{who}", box.text()))
            self._who[visibility] = box
        self._private = QLabel(self.tr("Private notes leave the notebook with this file."))
        self._private.setObjectName("export_warning")
        self._private.setProperty("tone", "warning")
        self._file = ElidedLabel()
        self._file.setObjectName("export_file")
        self._choose = QPushButton(self.tr("&Change…"))
        _name(self._choose, "export_choose", self.tr("Choose where the export is saved"))
        self._failure = QLabel()
        self._failure.setObjectName("export_error")
        self._failure.setTextFormat(Qt.TextFormat.PlainText)
        self._failure.setWordWrap(True)
        self._failure.setProperty("tone", "danger")
        self._failure.hide()
        self._cancel = QPushButton(self.tr("Cancel"))
        _name(self._cancel, "export_cancel", self.tr("Close without exporting"))
        self._export = QPushButton(self.tr("&Export"))
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        _name(self._export, "export_export", self.tr("Export the notebook"))

    def _say_forms(self) -> tuple[tuple[Form, str, str], ...]:
        return (
            (Form.JSON, self.tr("&JSON, everything"), self.tr("Every version of everything, to be imported again.")),
            (Form.JSON_LD, self.tr("&Web annotations"), self.tr("W3C JSON-LD, which other annotation programs read.")),
            (Form.MARKDOWN, self.tr("&Markdown"), self.tr("One text to read, in the order of the document.")),
            (Form.CSV, self.tr("C&SV"), self.tr("A folder of tables for spreadsheets.")),
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.XS)
        column.addWidget(self._title)
        column.addSpacing(Space.S)
        for button, about in zip(self._forms.values(), self._abouts, strict=True):
            column.addWidget(button)
            column.addWidget(about)
            column.addSpacing(Space.XS)
        self._people = QWidget()
        people = QHBoxLayout(self._people)
        people.setContentsMargins(0, Space.S, 0, 0)
        people.setSpacing(Space.L)
        people.addWidget(self._who_title)
        for box in self._who.values():
            people.addWidget(box)
        people.addStretch(1)
        column.addWidget(self._people)
        column.addWidget(self._private)
        column.addSpacing(Space.S)
        file = QHBoxLayout()
        file.setSpacing(Space.M)
        file.addWidget(self._file, 1)
        file.addWidget(self._choose)
        column.addLayout(file)
        column.addWidget(self._failure)
        column.addStretch(1)
        column.addSpacing(Space.M)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._export)
        column.addLayout(buttons)
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._show_form)
        for box in self._who.values():
            box.toggled.connect(self._show_form)
        self._choose.clicked.connect(self._on_choose)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._on_export)

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return next(form for form, button in self._forms.items() if button.isChecked())

    @property
    def visibilities(self) -> frozenset[Visibility]:
        """Whose notes are chosen."""
        return frozenset(visibility for visibility, box in self._who.items() if box.isChecked())

    def _show_form(self) -> None:
        is_whole = self.form is Form.JSON
        self._people.setEnabled(not is_whole)
        self._private.setVisible(is_whole or Visibility.PRIVATE in self.visibilities)
        self._export.setEnabled(is_whole or bool(self.visibilities))
        self._out = self._find_out()
        self._file.setText(str(self._out))

    def _find_out(self) -> Path:
        """What was chosen, in the form for which it was; else a name that is not taken."""
        if self._chosen is None:
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
            return ensure_free(folder / f"{self._suggest_stem()}{ENDINGS[self.form]}")
        chosen, form = self._chosen
        return chosen if form is self.form else ensure_free(chosen.with_suffix(ENDINGS[self.form]))

    def _suggest_stem(self) -> str:
        return f"{self._state.workspace.notebook_file.stem} {self._state.workspace.today().isoformat()}"

    def _on_choose(self) -> None:
        words = self.tr("Where to save the export")
        if self.form is Form.CSV:
            name = QFileDialog.getExistingDirectory(self, words, str(self._out.parent))
        else:
            name, _ = QFileDialog.getSaveFileName(self, words, str(self._out), f"*{ENDINGS[self.form]}")
        if name:
            chosen = (
                self._find_folder(Path(name))
                if self.form is Form.CSV
                else complete_name(Path(name), ENDINGS[self.form])
            )
            self._chosen = chosen, self.form
            self._show_form()

    def _find_folder(self, chosen: Path) -> Path:
        """Where tables stand already, ours go into a folder of their own."""
        return ensure_free(chosen / self._suggest_stem()) if any(chosen.glob("*.csv")) else chosen

    def _on_export(self) -> None:
        failures = self._state.flush()
        if failures:
            self._show_failure(failures[0])
            return
        out, form = self._out, self.form
        visibilities = None if form is Form.JSON else self.visibilities
        self._export.setEnabled(False)
        self._state.behind.ask(
            "export",
            lambda workspace: (export_as(workspace, out, form, visibilities), list_left_behind(workspace, form)),
            while_open(self, lambda exported: self._on_exported(out, exported[1])),
            while_open(self, self._on_not_exported),
        )

    def _on_exported(self, out: Path, left: Sequence[str]) -> None:
        self.accept()
        words = self.tr("Exported to {file}.")
        if left:
            words = self.tr("Exported to {file}. The files of annexes do not go along: {names}.")
        self._state.say(words.replace("{names}", ", ".join(left[:8])).replace("{file}", str(out)))

    def _on_not_exported(self, failure: BriefingError) -> None:
        self._export.setEnabled(True)
        self._show_failure(failure)

    def _show_failure(self, failure: BriefingError) -> None:
        self._failure.setText(word_error(failure))
        self._failure.show()


def _name(widget: QWidget, name: str, words: str) -> None:
    widget.setObjectName(name)
    widget.setAccessibleName(words)
