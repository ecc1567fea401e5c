"""Two versions of one note, written at the same time: both are shown, the user keeps one, none is lost."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space
from briefing_app.workspace.annotating import NoteVersion


class VersionsBox(QFrame):
    """`keep_asked` comes with the id of the version to keep."""

    keep_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setProperty("role", "warning_box")
        self._shown: tuple[NoteVersion, ...] = ()
        self._own = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self._column.setSpacing(Space.S)
        self.hide()

    def show_versions(self, versions: Sequence[NoteVersion], own: str) -> None:
        """The versions side by side; `own` is the one in the editor. Hides itself when there is nothing to choose."""
        if tuple(versions) == self._shown and own == self._own:
            return
        self._shown, self._own = tuple(versions), own
        self._clear()
        self.setVisible(bool(versions))
        if not versions:
            return
        others = [version for version in versions if version.revision_id != own]
        if others:
            self._add_label(self.tr("Two versions were written at the same time."), strong=True)
        else:
            self._add_label(self.tr("The note was removed elsewhere while it was written here."), strong=True)
        self._add_button(self.tr("Keep this one"), "keep_own", own or versions[0].revision_id)
        for number, version in enumerate(others):
            self._add_label(self.tr("The other, by {author}:").format(author=version.author or self.tr("someone else")))
            self._add_label(version.text)
            self._add_button(self.tr("Keep the other"), f"keep_other_{number}", version.revision_id)

    def _add_label(self, words: str, *, strong: bool = False) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("type", "strong" if strong else "")
        self._column.addWidget(label)
        label.show()

    def _add_button(self, words: str, name: str, revision_id: str) -> None:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setProperty("small", True)
        button.clicked.connect(lambda: self.keep_asked.emit(revision_id))
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.addWidget(button)
        row.addStretch(1)
        button.show()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            layout, widget = item.layout(), item.widget()
            if layout is not None:
                while (inner := layout.takeAt(0)) is not None:
                    if (button := inner.widget()) is not None:
                        button.hide()
                        button.deleteLater()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
