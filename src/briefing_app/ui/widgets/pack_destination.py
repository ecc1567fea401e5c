"""Where a pack is saved: a name that no file has yet, from its title, until a file is chosen."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from briefing_app.ui.models.free_names import ensure_free
from briefing_app.ui.models.pack_choice import suggest_file
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.pack_labels import name_widget


class PackDestination(QWidget):
    """`remembered` is the folder where a pack was saved the last time."""

    def __init__(self, remembered: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._is_chosen = False
        self._out = ElidedLabel(parent=self)
        name_widget(self._out, "pack_out", self.tr("Where the pack is saved"))
        self.field = QPushButton(self.tr("Change…"), self)
        self.field.setAutoDefault(False)
        name_widget(self.field, "pack_choose_out", self.tr("Choose where the pack is saved"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._out, 1)
        row.addWidget(self.field)
        self.field.clicked.connect(self._on_choose)

    @property
    def file(self) -> Path:
        """Where it is saved as things are."""
        return Path(self._out.text())

    def suggest(self, title: str) -> None:
        """Until the user chose a file, the title names one that is not there yet."""
        if not self._is_chosen:
            self._out.setText(str(suggest_file(self._find_folder(), title)))

    def _find_folder(self) -> Path:
        remembered = Path(self._remembered)
        if self._remembered and remembered.is_dir():
            return remembered
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents else Path.home()

    def _on_choose(self) -> None:
        """The file dialog asks before an existing file is taken; with an ending added, none is."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the pack"), self._out.text(), self.tr("PDF documents (*.pdf)")
        )
        if name:
            out = Path(name)
            self._is_chosen = True
            self._out.setText(str(out if out.suffix.lower() == ".pdf" else ensure_free(Path(f"{name}.pdf"))))
