"""Make pack… of a briefing: title, marking and choice are the briefing's own, and are changed there."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import CannotWrite
from briefing_app.core.finding import Finding
from briefing_app.ui.background import PackOrder
from briefing_app.ui.dialogs.pack import PackDialog
from briefing_app.ui.models.briefing_words import say_count
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.live_preview_side import LivePreviewSide
from briefing_app.ui.widgets.pack_labels import build_label
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.dressing import dress
from briefing_app.workspace.forecasting import PackForecast, forecast
from briefing_app.workspace.pack_records import find_kept_record, prepare_record
from briefing_app.workspace.workspace import Workspace

CHOICE = "choice"
OWN_FIELDS: Mapping[str, str] = {
    "title": "title",
    "marking": "marking",
    "meeting": "place",
    "holders": "holders",
    "objectives": "objectives",
    "key_messages": "messages",
    "business": "messages",
    "items": CHOICE,
    "free_pages": CHOICE,
    "annexes": CHOICE,
}
"""What a finding is about, and the field of the briefing where it is changed."""


class BriefingPackDialog(PackDialog):
    """As the dialog for items, but nothing of the briefing can be changed in it: what was found leads there."""

    def __init__(self, state: AppState, briefing: Briefing, parent: QWidget | None = None) -> None:
        self._briefing = briefing
        self._copies_to: Path | None = None
        super().__init__(state, (), parent, of_briefing=True)
        self._title.setText(briefing.title)
        self._marking.show_words(briefing.marking)
        self._show_own()
        self._show_choice()

    def lead_to(self, finding: Finding) -> None:
        """Fields of the briefing are in the window behind."""
        field = "" if finding.note_id or finding.item_id else OWN_FIELDS.get(finding.field, "")
        if not field:
            super().lead_to(finding)
            return
        self._state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=self._briefing.id))
        self._show_window()
        window = self.parentWidget()
        side = window.findChild(LivePreviewSide) if window is not None else None
        shown = window.findChild(QWidget, f"briefing_{field}") if window is not None else None
        if side is not None and field != CHOICE:
            side.show_fields(are_shown=True)
        if shown is not None:
            shown.setFocus()

    def _show_own(self) -> None:
        """What the briefing says stands here to be read."""
        own = self.tr("The briefing says this. Change it there.")
        language = self.findChild(QComboBox, "pack_language")
        if language is not None:
            language.setCurrentIndex(max(0, language.findData(self._briefing.language)))
        for field in (self._title, self._marking, language):
            if field is not None:
                field.setEnabled(False)
                field.setToolTip(own)
        count = say_count(len(self._briefing.entries))
        said = build_label(
            "pack_briefing", "", self._fields, self.tr("The choice of the briefing, {count}").replace("{count}", count)
        )
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._choice.replaceWidget(self._scope, said)
        self._scope.hide()

    def _ask_forecast(self, _ids: tuple[str, ...]) -> Callable[[Workspace], PackForecast]:
        extras, form, id_ = self._more.extras(), self._form.form(), self._briefing.id

        def ask(workspace: Workspace) -> PackForecast:
            contents = build_briefing_contents(workspace, id_, form=form, visibilities=extras.let_in)
            return forecast(workspace, dress(contents, extras))

        return ask

    def _build_order(self, _ids: tuple[str, ...]) -> PackOrder:
        """Its record is kept in any case, for a late supplement; where it cannot be, the pack is made all the same."""
        order = replace(super()._build_order(()), briefing_id=self._briefing.id)
        try:
            kept = prepare_record(self._state.workspace.notebook_file, self._briefing.id)
        except CannotWrite:
            return order
        self._copies_to = order.record
        return replace(order, record=kept)

    def _on_finished(self, out: Path) -> None:
        """Puts the record beside the pack as well, where that was wanted."""
        kept = find_kept_record(self._state.workspace.notebook_file, self._briefing.id)
        if self._copies_to is not None and kept is not None:
            try:
                shutil.copyfile(kept, self._copies_to)
            except OSError as error:
                self._state.say(self.tr("The record cannot be kept beside the pack: {0}.").format(error.strerror))
        super()._on_finished(out)
