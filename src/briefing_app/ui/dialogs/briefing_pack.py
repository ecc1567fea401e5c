"""Make pack… of a briefing: title, marking and choice are the briefing's own, and are changed there."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.background import PackOrder
from briefing_app.ui.dialogs.pack import PackDialog
from briefing_app.ui.models.briefing_words import say_count
from briefing_app.ui.state import AppState
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.forecasting import PackForecast, forecast


class BriefingPackDialog(PackDialog):
    """As the dialog for items, but nothing of the briefing can be changed in it."""

    def __init__(self, state: AppState, briefing: Briefing, parent: QWidget | None = None) -> None:
        self._briefing = briefing
        super().__init__(state, (), parent)
        self._title.setText(briefing.title)
        self._marking.setEditText(briefing.marking)
        self._show_own()
        self._show_choice()

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
        said = QLabel(self.tr("The choice of the briefing, {count}").replace("{count}", count))
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        said.setObjectName("pack_briefing")
        said.setTextFormat(Qt.TextFormat.PlainText)
        parent = self._scope.parentWidget()
        column = parent.layout() if parent is not None else None
        if column is not None:
            column.replaceWidget(self._scope, said)
        self._scope.hide()
        self._column.activate()
        self.resize(self.width(), 1)

    def _forecast(self, _ids: tuple[str, ...]) -> PackForecast:
        contents = build_briefing_contents(self._state.workspace, self._briefing.id, form=self._form.form())
        found = forecast(self._state.workspace, contents)
        return replace(found, elsewhere=max(0, found.elsewhere - len(self._briefing.left_out)))

    def _build_order(self, _ids: tuple[str, ...]) -> PackOrder:
        return replace(super()._build_order(()), briefing_id=self._briefing.id)
