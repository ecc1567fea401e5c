"""The marking of a pack: first the scheme, then one of its levels; or words of one's own, or none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from briefing_app.ui.models.handling import OWN_MARKINGS, name_scheme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.still_fields import MarkingCombo
from briefing_app.workspace.handling import find_marking_scheme, list_marking_schemes

NONE, OWN = "none", "own"
SHORTEST_SCHEME, SHORTEST_MARKING = 14, 20
"""In letters: what the two fields show at least."""


class MarkingChoice(QWidget):
    """What is typed beyond a level stays as it is typed: “CUI//NOFORN” is a marking of its scheme."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_marking_choice")
        self._schemes = {scheme.id: scheme for scheme in list_marking_schemes()}
        self._build()
        self._arrange()
        self._connect()
        self.show_words("")

    @property
    def field(self) -> QComboBox:
        """What the label of the row is for, and what a finding leads to."""
        return self._scheme

    def words(self) -> str:
        """The marking as it was chosen or typed, on one line; empty for none."""
        return "" if self._scheme.currentData() == NONE else " ".join(self._marking.currentText().split())

    def show_words(self, words: str) -> None:
        """Shows a marking with the scheme that it is of."""
        own = " ".join(words.split())
        scheme = find_marking_scheme(own) or (OWN if own else NONE)
        self._scheme.setCurrentIndex(self._scheme.findData(scheme))
        self._offer(scheme)
        self._marking.setEditText(own)

    def start(self) -> None:
        """The keyboard to where the marking is typed, else to where its scheme is chosen."""
        (self._marking if self._marking.isVisible() else self._scheme).setFocus()

    def _build(self) -> None:
        self._scheme = MarkingCombo(self)
        self._scheme.setObjectName("pack_scheme")
        self._scheme.setAccessibleName(self.tr("Scheme of the marking"))
        self._scheme.setMinimumContentsLength(SHORTEST_SCHEME)
        self._scheme.addItem(self.tr("None"), NONE)
        for scheme in self._schemes.values():
            self._scheme.addItem(name_scheme(scheme), scheme.id)
        self._scheme.addItem(self.tr("My own words"), OWN)
        self._marking = MarkingCombo(self)
        self._marking.setObjectName("pack_marking")
        self._marking.setAccessibleName(self.tr("Handling marking on every page"))
        self._marking.setEditable(True)
        self._marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._marking.setMinimumContentsLength(SHORTEST_MARKING)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._scheme, 2)
        row.addWidget(self._marking, 3)

    def _connect(self) -> None:
        self._scheme.activated.connect(self._on_scheme_chosen)
        self._marking.activated.connect(lambda _: self.changed.emit())
        typed = self._marking.lineEdit()
        if isinstance(typed, QLineEdit):
            typed.editingFinished.connect(self.changed)

    def _offer(self, scheme: str) -> None:
        """The levels of a scheme, or words that many houses use."""
        self._marking.clear()
        offered = self._schemes[scheme].markings if scheme in self._schemes else OWN_MARKINGS
        self._marking.addItems(list(offered))
        self._marking.setVisible(scheme != NONE)

    def _on_scheme_chosen(self) -> None:
        self._offer(str(self._scheme.currentData()))
        self._marking.setCurrentIndex(0)
        if self._scheme.currentData() == OWN:
            self._marking.clearEditText()
            self._marking.setFocus()
        self.changed.emit()
