"""What else can be done with a note: its history, a tag, its links."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from briefing_app.ui import alerts
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.note_view import can_open, list_links

if TYPE_CHECKING:
    from briefing_app.ui.widgets.note_card import NoteCard

LONGEST = 48


class NoteMenu(QMenu):
    """Filled when it is about to be seen."""

    tag_asked = Signal()

    def __init__(self, state: AppState, card: "NoteCard") -> None:
        super().__init__(card)
        self._state = state
        self._card = card
        self.setObjectName("note_menu")
        self.setAccessibleName(self.tr("More about the note"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """What can be done with the note as it is now."""
        self.clear()
        text, is_kept = self._card.draft.values.text, self._card.draft.note_id is not None
        for name, words, slot, is_offered in (
            ("note_history", self.tr("&History…"), self._on_history, is_kept),
            ("note_add_tag", self.tr("Add a &tag"), self.tag_asked.emit, is_kept),
            ("note_copy", self.tr("&Copy the text"), self._on_copy, bool(text)),
        ):
            action = self.addAction(words)
            action.setObjectName(name)
            action.setEnabled(is_offered)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
        links = list_links(text)
        if links:
            self.addSeparator()
        for address in links:
            shown = address if len(address) <= LONGEST else address[: LONGEST - 1] + "…"
            action = self.addAction(self.tr("Open {address}…").format(address=shown).replace("&", "&&"))
            action.setObjectName("note_link")
            action.triggered.connect(lambda _checked=False, address=address: self.open_link(address))

    def open_link(self, address: str) -> None:
        """Opens an address in the browser, once the user has seen it whole."""
        if can_open(address) and alerts.ask_to_open(address, self._card.window()):
            QDesktopServices.openUrl(QUrl(address))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._card.draft.values.text)
        self._state.say(self.tr("Copied"))

    def _on_history(self) -> None:
        from briefing_app.ui.dialogs.history import HistoryDialog  # late: seldom wanted

        note_id = self._card.draft.note_id
        if note_id is not None:
            self._card.draft.save()
            HistoryDialog(self._state, note_id, self._card.window()).open()
