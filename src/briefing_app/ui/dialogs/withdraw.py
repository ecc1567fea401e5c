"""Withdraws a figure, with the reason; it stays in the notebook, and no longer counts."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Measurement
from briefing_app.core.recording import BadFigure
from briefing_app.ui.dialogs.form import FormDialog, build_label
from briefing_app.ui.language_formats import format_day, format_quantity
from briefing_app.ui.language_sentences import word
from briefing_app.ui.state import AppState
from briefing_app.workspace.measuring import withdraw_measurement


class WithdrawDialog(FormDialog):
    """Asks why."""

    def __init__(self, state: AppState, shown: Measurement, parent: QWidget | None = None) -> None:
        super().__init__(state, "withdraw", "", parent)
        self._shown = shown
        self.setWindowTitle(self.tr("Withdraw a figure"))
        target = state.workspace.corpus.target(TargetId(shown.target_id))
        figure = self.tr("{0} as of {1}, from {2}").format(
            format_quantity(shown.value, target.unit), format_day(shown.as_of), shown.source
        )
        if shown.side:
            figure = self.tr("{0}: {1}", "a side, and its figure").format(shown.side, figure)
        kept = self.tr("It no longer counts from now on. The figure and your reason stay in its history.")
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Such as: counted twice"))
        self.add_field("reason", self.tr("&Reason"), self._reason, self.tr("Why the figure no longer holds"))
        accept = QPushButton(self.tr("Withdraw"))
        accept.setObjectName("withdraw_accept")
        accept.setAccessibleName(self.tr("Withdraw this figure"))
        accept.clicked.connect(lambda: self.attempt(self._act))
        self.arrange(
            [
                build_label("withdraw_title", "dialog", words=word(target.title)),
                build_label("withdraw_figure", words=figure),
                build_label("withdraw_how", tone="secondary", words=kept),
            ],
            accept,
        )

    def _act(self) -> Changes:
        try:
            return withdraw_measurement(self._state.workspace, self._shown, self._reason.text())
        except BadInput as error:
            raise BadFigure("reason", error.what, error.remedy) from error
