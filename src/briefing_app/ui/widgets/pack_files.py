"""Files that go into a pack: how many and which, a button to choose them, and one to leave them out again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.elided_label import ElidedLabel


class PackFiles(QWidget):
    """Files of one kind, in the order in which they were chosen; one at most, where `only_one`.

    `check` raises `BriefingError` for a file that cannot be taken; then `refused` comes with the sentence.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        name: str,
        words: str,
        endings: str,
        check: Callable[[Path], None],
        *,
        only_one: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._endings, self._check, self._only_one = words, endings, check, only_one
        self.files: tuple[Path, ...] = ()
        self.setObjectName(name)
        self._named = ElidedLabel(parent=self)
        self._named.setObjectName(f"{name}_named")
        self._clear = QPushButton(self.tr("Leave out"), self)
        self._clear.setObjectName(f"{name}_clear")
        self._clear.setAccessibleName(self.tr("{0}: leave out").replace("{0}", words))
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._choose.setObjectName(f"{name}_choose")
        self._choose.setAccessibleName(self.tr("{0}: choose").replace("{0}", words))
        for button in (self._choose, self._clear):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._named, 1)
        row.addWidget(self._clear)
        row.addWidget(self._choose)
        self._choose.clicked.connect(self._on_choose)
        self._clear.clicked.connect(lambda: self._show(()))
        self._show(())

    @property
    def field(self) -> QPushButton:
        """What the label of the row is for, and what a finding leads to."""
        return self._choose

    def _show(self, files: tuple[Path, ...]) -> None:
        has_changed = files != self.files
        self.files = files
        names = ", ".join(file.name for file in files)
        self._named.setText(names or self.tr("None"))
        self._named.setAccessibleName(f"{self._words}: {self._named.text()}")
        self._clear.setVisible(bool(files))
        if has_changed:
            self.changed.emit()

    def _on_choose(self) -> None:
        """What is refused leaves the others as they are."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self._words, "", self._endings)
        taken = []
        for name in chosen[:1] if self._only_one else chosen:
            file = Path(name)
            try:
                self._check(file)
            except BriefingError as error:
                self.refused.emit(word_error(error))
                return
            taken.append(file)
        if taken:
            self._show(tuple(taken) if self._only_one else tuple(dict.fromkeys((*self.files, *taken))))
