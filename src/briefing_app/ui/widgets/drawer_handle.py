"""What is left of the margin in a narrow window: a button with the number of notes, which opens them over the words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from briefing_app.ui.language_formats import format_count
from briefing_app.ui.theme import Theme


class DrawerHandle(QToolButton):
    """Stands in the gap beside the words, and at the edge of the notes while they are open."""

    asked = Signal(bool)
    """Whether the notes are to be open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self.setObjectName("notes_drawer")
        self.setProperty("snug", True)
        self.setProperty("type", "caption")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(20, 20))
        self.clicked.connect(self.asked)
        self.toggled.connect(lambda _open: self._say())
        theme.changed.connect(self._show_icon)
        self._show_icon()
        self._say()

    def show_count(self, count: int) -> None:
        """How many notes there are on the page."""
        self._count = count
        self._say()

    def _show_icon(self) -> None:
        self.setIcon(self._theme.icon("notes", "text_secondary"))

    def _say(self) -> None:
        count = format_count(self._count)
        words = self.tr("Close the notes") if self.isChecked() else self.tr("Open the notes: {count}")
        self.setText(count)
        self.setToolTip(words.format(count=count))
        self.setAccessibleName(words.format(count=count))
