"""The foot of the pack dialog: what went wrong, how far the making is, and the two buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.pack_labels import build_label, name_widget


class PackMaking(QWidget):
    """While a pack is made nothing but Cancel can be used."""

    make_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: QLabel = build_label("pack_error", "danger", self)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        name_widget(self._progress, "pack_progress", self.tr("Pages made"))
        self._step = build_label("pack_step", "secondary", self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setAutoDefault(False)
        name_widget(self._cancel, "pack_cancel", self.tr("Cancel"))
        self._make = QPushButton(self.tr("Make pack"), self)
        self._make.setProperty("primary", True)
        self._make.setDefault(True)
        name_widget(self._make, "pack_make", self.tr("Make the pack"))
        for widget in (self._error, self._progress, self._step):
            widget.hide()
        self._arrange()
        self._make.clicked.connect(self.make_asked)
        self._cancel.clicked.connect(self.cancel_asked)

    def allow(self, why_not: str, *, is_making: bool) -> None:
        """Whether a pack can be made now; if not, the button says why."""
        self._make.setEnabled(not why_not and not is_making)
        self._make.setToolTip(why_not)

    def show_making(self, *, is_making: bool) -> None:
        """Begins anew, or ends."""
        self._error.hide()
        self._progress.setRange(0, 1)
        self._progress.setValue(0)
        self._progress.setVisible(is_making)
        self._step.setText(self.tr("Beginning…"))
        self._step.setVisible(is_making)

    def show_step(self, done: int, total: int) -> None:
        """How many pages are drawn."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._step.setText(self.tr("Page {0} of {1}").format(done, total))

    def show_error(self, sentence: str) -> None:
        """Stays until the next attempt, or until there is none any more."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._step)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._error)
        column.addWidget(self._progress)
        column.addLayout(buttons)
