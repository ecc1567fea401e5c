"""Below the page of a preview: which page it is, the way to the next one, and how large it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space


class PreviewFoot(QWidget):
    """Asks for pages, and shows none."""

    stepped = Signal(int)
    """So many pages on, or back."""
    large_chosen = Signal(bool)
    """Whether a page is to be large enough to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.said = ""
        """Which page it is, in words."""
        self.setObjectName("live_preview_foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = QLabel()
        self._count.setObjectName("live_preview_count")
        self._count.setProperty("type", "caption")
        self._previous = _build_tool("previous", self.tr("Previous page"))
        self._next = _build_tool("next", self.tr("Next page"))
        self._larger = _build_tool("larger", self.tr("Large enough to read"))
        self._larger.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 2, Space.M, 2)
        row.setSpacing(Space.XS)
        row.addWidget(self._larger)
        row.addStretch(1)
        for widget in (self._previous, self._count, self._next):
            row.addWidget(widget)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._larger.toggled.connect(self.large_chosen)
        theme.changed.connect(self._show_theme)
        self._show_theme()

    def show_count(self, leaf: int, leaves: int) -> None:
        """That leaf, from 0, of so many."""
        self._count.setText(self.tr("{0} of {1}").format(leaf + 1, leaves) if leaves else "")
        self.said = self.tr("Page {0} of {1}").format(leaf + 1, leaves) if leaves else self.tr("No page")
        self._count.setAccessibleName(self.said)
        self._previous.setEnabled(leaf > 0)
        self._next.setEnabled(leaf + 1 < leaves)
        self._larger.setEnabled(bool(leaves))

    def _show_theme(self) -> None:
        for button, icon in ((self._previous, "back"), (self._next, "forward"), (self._larger, "zoom-in")):
            button.setIcon(self._theme.icon(icon))


def _build_tool(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"live_preview_{name}")
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setProperty("tight", True)
    return button
