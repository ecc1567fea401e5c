"""Withdraws what was recorded, with the reason; it stays in the notebook, and no longer counts."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Assessment, Measurement
from briefing_app.core.recording import BadFigure
from briefing_app.core.reference import Milestone
from briefing_app.ui.dialogs.form import FormDialog, build_label
from briefing_app.ui.language_formats import format_day, format_quantity
from briefing_app.ui.language_sentences import word
from briefing_app.ui.state import AppState
from briefing_app.workspace.assessing import withdraw_assessment
from briefing_app.workspace.measuring import withdraw_measurement


class WithdrawDialog(FormDialog):
    """Asks why. `act` does it, given the reason."""

    def __init__(self, state: AppState, act: Callable[[str], Changes], parent: QWidget | None = None) -> None:
        super().__init__(state, "withdraw", "", parent)
        self._act = act
        self._reason = QLineEdit()

    def ask(self, heading: str, what: str, kept: str) -> None:
        """Lays everything out: what it is about, what is withdrawn, and what stays of it."""
        self.add_field("reason", self.tr("&Reason"), self._reason, self.tr("Why it no longer holds"))
        accept = QPushButton(self.tr("Withdraw"))
        accept.setObjectName("withdraw_accept")
        accept.setAccessibleName(self.windowTitle())
        accept.clicked.connect(lambda: self.attempt(self._withdraw))
        self.arrange(
            [
                build_label("withdraw_title", "dialog", words=heading),
                build_label("withdraw_figure", words=what),
                build_label("withdraw_how", tone="secondary", words=kept),
            ],
            accept,
        )

    def _withdraw(self) -> Changes:
        try:
            return self._act(self._reason.text())
        except BadInput as error:
            raise BadFigure("reason", error.what, error.remedy) from error


class WithdrawFigureDialog(WithdrawDialog):
    """A figure of a target."""

    def __init__(self, state: AppState, shown: Measurement, parent: QWidget | None = None) -> None:
        super().__init__(state, lambda reason: withdraw_measurement(state.workspace, shown, reason), parent)
        self.setWindowTitle(self.tr("Withdraw a figure"))
        self._reason.setPlaceholderText(self.tr("Such as: counted twice"))
        target = state.workspace.corpus.target(TargetId(shown.target_id))
        figure = self.tr("{0} as of {1}, from {2}").format(
            format_quantity(shown.value, target.unit), format_day(shown.as_of), shown.source
        )
        if shown.side:
            figure = self.tr("{0}: {1}", "a side, and its figure").format(shown.side, figure)
        kept = self.tr("It no longer counts from now on. The figure and your reason stay in its history.")
        self.ask(word(target.title), figure, kept)


class WithdrawProgressDialog(WithdrawDialog):
    """How far a milestone was said to have come."""

    def __init__(self, state: AppState, milestone: Milestone, shown: Assessment, parent: QWidget | None = None) -> None:
        super().__init__(state, lambda reason: withdraw_assessment(state.workspace, shown, reason), parent)
        self.setWindowTitle(self.tr("Withdraw progress"))
        self._reason.setPlaceholderText(self.tr("Such as: the announcement was taken back"))
        what = self.tr("{0} as of {1}, from {2}").format(
            word(shown.level.value.capitalize()), format_day(shown.as_of), shown.source
        )
        kept = self.tr(
            "It no longer counts from now on, and what was recorded before it does. It stays with your reason."
        )
        self.ask(milestone.title, what, kept)
