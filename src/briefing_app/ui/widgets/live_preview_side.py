"""Beside the choice of a briefing: its preview, or the fields of its meeting; above it what leads to paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing, EntryId
from briefing_app.core.product import PackForm, Product
from briefing_app.ui.language_sentences import word
from briefing_app.ui.models.preview_process import PreviewProcess
from briefing_app.ui.models.preview_session import PreviewSession
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.live_preview import LivePreview
from briefing_app.ui.widgets.pack_form import PRODUCTS
from briefing_app.ui.widgets.still_fields import StillCombo
from briefing_app.workspace.preview_messages import Ask, Check, Order

LEAST, ROOM_FOR_PACK = 220, 340


class LivePreviewSide(QWidget):
    """Asks for acts, and does none itself."""

    pack_asked = Signal()
    print_asked = Signal()
    fields_shown = Signal(bool)
    """Whether the fields are seen now instead of the preview."""

    def __init__(self, state: AppState, notice: QWidget, fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._notice = notice
        self._fields = fields
        self._briefing: Briefing | None = None
        self._blocking = ""
        session = PreviewSession(PreviewProcess(state.workspace.notebook_file, self), self)
        self.preview = LivePreview(state.theme, session, self._find_order)
        self._build()
        self._arrange()
        self._connect()
        self._show_buttons()

    @property
    def form(self) -> PackForm:
        """What is previewed and printed, with labels in the briefing's language."""
        language = self._briefing.language if self._briefing is not None else "en"
        return PackForm(product=Product(self._product.currentData()), language=language)

    @property
    def shows_fields(self) -> bool:
        """Whether the fields are seen instead of the preview."""
        return self._stack.currentWidget() is self._fields

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Another briefing, or the same as it is now; what changed in that is followed already."""
        before, self._briefing = self._briefing, briefing
        self._show_buttons()
        if _what_to_show(before) != _what_to_show(briefing):
            self.preview.refresh()

    def show_fields(self, *, are_shown: bool) -> None:
        """The fields of the meeting, or the preview."""
        if are_shown != self.shows_fields:
            self._stack.setCurrentWidget(self._fields if are_shown else self.preview)
            for shortcut in self._letters:
                shortcut.setEnabled(not are_shown)
            self.fields_shown.emit(are_shown)

    def _show_checks(self, checks: Sequence[Check]) -> None:
        """What blocks printing is named where it is asked for."""
        self._blocking = next((word(check.sentence) for check in checks if check.weight == "blocks"), "")
        self._show_buttons()

    def lead_to(self, entry_id: EntryId) -> None:
        """The page on which an entry begins."""
        self.preview.lead_to(entry_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, a pack is made by its key and from the menu."""
        super().resizeEvent(event)
        self._pack.setVisible(self.width() >= ROOM_FOR_PACK)

    def _build(self) -> None:
        self.setObjectName("briefing_side")
        self._product = StillCombo()
        self._product.setObjectName("live_preview_product")
        self._product.setAccessibleName(self.tr("What is previewed and printed"))
        self._product.setProperty("small", True)
        self._product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._product.setMinimumContentsLength(6)
        for product, words in PRODUCTS.items():
            self._product.addItem(QCoreApplication.translate("PackForm", str(words)), product.value)
        self._pack = QPushButton(self.tr("Make pa&ck…"))
        self._pack.setObjectName("briefing_pack")
        self._pack.setAccessibleName(self.tr("Make the pack of this briefing"))
        self._print = QPushButton(self.tr("Print…"))
        self._print.setObjectName("briefing_print")
        self._print.setAccessibleName(self.tr("Print the pack of this briefing"))
        self._print.setProperty("primary", True)
        for button in (self._pack, self._print):
            button.setProperty("small", True)
        self._letters = list(self._build_letters())

    def _build_letters(self) -> list[QShortcut]:
        """The letters of the fields lead to them also where the preview hides them."""
        letters = []
        for label in self._fields.findChildren(QLabel):
            field, keys = label.buddy(), QKeySequence.mnemonic(label.text())
            if field is not None and not keys.isEmpty():
                shortcut = QShortcut(keys, self)
                shortcut.activated.connect(lambda field=field: self._go_to_field(field))
                letters.append(shortcut)
        return letters

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self._fields)
        bar = QWidget()
        bar.setObjectName("live_preview_bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self._product, 2)
        row.addStretch(1)
        row.addWidget(self._pack)
        row.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self._notice):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(LEAST)

    def _connect(self) -> None:
        self._pack.clicked.connect(self.pack_asked)
        self._print.clicked.connect(self.print_asked)
        self.preview.checked.connect(self._show_checks)
        self._product.currentIndexChanged.connect(lambda _: self.preview.refresh())

    def _go_to_field(self, field: QWidget) -> None:
        self.show_fields(are_shown=True)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_buttons(self) -> None:
        is_full = self._briefing is not None and bool(self._briefing.entries)
        why = "" if is_full else self.tr("Put something into the briefing first.")
        for button in (self._pack, self._print):
            button.setEnabled(is_full)
            button.setToolTip(why)
        if self._blocking:
            self._print.setEnabled(False)
            self._print.setToolTip(self._blocking)
        self._product.setEnabled(is_full)

    def _find_order(self) -> Order | None:
        briefing = self._briefing
        if briefing is None or not briefing.entries:
            return None
        today = self._state.workspace.today()
        return Order(ask=Ask.LAY_OUT, serial=0, briefing_id=briefing.id, form=self.form, today=today)


def _what_to_show(briefing: Briefing | None) -> tuple[str, bool, str]:
    return (briefing.id, bool(briefing.entries), briefing.language) if briefing is not None else ("", False, "")
