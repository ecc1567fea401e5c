"""A tag on an item: its colour, its name, and a cross that takes it off."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from briefing_app.core.notebook import Tag
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height
from briefing_app.ui.widgets.elided_label import ElidedLabel

SQUARE = 8


class TagChip(QFrame):
    """One tag. `removed` comes with its name."""

    removed = Signal(str)

    def __init__(self, tag: Tag, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = tag.name
        self._colour = tag.colour
        self._theme = theme
        self._build(tag)
        self._arrange()
        self._connect()

    def _build(self, tag: Tag) -> None:
        self.setObjectName(f"tag_{tag.id}")
        self.setProperty("role", "tag")
        self._square = QLabel()
        self._square.setFixedSize(SQUARE, SQUARE)
        self._name = ElidedLabel(tag.name)
        self._name.setProperty("type", "caption")
        self.cross = QToolButton()
        self.cross.setObjectName(f"remove_tag_{tag.id}")
        words = QCoreApplication.translate("TagChip", "Take the tag “{name}” off").format(name=tag.name)
        self.cross.setAccessibleName(words)
        self.cross.setToolTip(words)
        self.cross.setProperty("tight", True)
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_theme()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 1, 0)
        row.setSpacing(6)
        row.addWidget(self._square)
        row.addWidget(self._name)
        row.addWidget(self.cross)
        self.setFixedHeight(Height.TAG + 4)

    def show_theme(self) -> None:
        """Today's colours."""
        square = QPixmap(SQUARE, SQUARE)
        square.fill(self._theme.tag_colour(self._colour))
        self._square.setPixmap(square)
        self.cross.setIcon(self._theme.icon("close", "text_muted", 12))

    def show_open(self, is_open: bool) -> None:
        """With the cross, or at rest."""
        self.cross.setVisible(is_open)
        self.setFixedHeight(Height.TAG + (4 if is_open else 0))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(6, 0, 1 if is_open else 6, 0)

    def _connect(self) -> None:
        self.cross.clicked.connect(self._on_cross_clicked)

    def _on_cross_clicked(self) -> None:
        self.removed.emit(self.name)
