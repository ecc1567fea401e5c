"""Records how far a milestone has come, and shows what was recorded of it."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.notebook import Assessment, Confidence, Level
from briefing_app.core.reference import Milestone
from briefing_app.ui.dialogs.form import FormDialog, build_date_edit, build_label, read_date_edit
from briefing_app.ui.dialogs.measure import build_confidences
from briefing_app.ui.dialogs.withdraw import WithdrawProgressDialog
from briefing_app.ui.language_sentences import word_comment
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.past_progress import PastProgress
from briefing_app.ui.widgets.still_fields import StillCombo
from briefing_app.workspace.assessing import add_assessment

WIDTH = 640


class AssessDialog(FormDialog):
    """Asks for level, day, source and how it is known."""

    def __init__(
        self,
        state: AppState,
        milestone: Milestone,
        parent: QWidget | None = None,
        *,
        level: Level = Level.NOT_STARTED,
    ) -> None:
        super().__init__(state, "assess", "", parent)
        self._milestone = milestone
        self.setWindowTitle(self.tr("Record progress"))
        self._level = StillCombo()
        for each, words in self._list_levels().items():
            self._level.addItem(words, each)
        self._level.setCurrentIndex(list(Level).index(level))
        self._date = build_date_edit(state.workspace.today())
        self._source, self._link, self._note = (QLineEdit() for _ in range(3))
        self._source.setPlaceholderText(self.tr("Who says so, and where"))
        self._confidence = build_confidences(self)
        self.add_field("level", self.tr("&Level"), self._level, self.tr("How far it has come"))
        self.add_field("as_of", self.tr("&As of"), self._date, self.tr("As of which day"))
        self.add_field("source", self.tr("&Source"), self._source, self.tr("Source"))
        self.add_field("link", self.tr("L&ink"), self._link, self.tr("Link or reference of the source"))
        self.add_field("confidence", self.tr("&Known as"), self._confidence, self.tr("How it is known"))
        self.add_field("note", self.tr("&Note"), self._note, self.tr("Note on the progress"))
        accept = QPushButton(self.tr("Record"))
        accept.setObjectName("assess_record")
        accept.setAccessibleName(self.tr("Record this progress"))
        accept.clicked.connect(lambda: self.attempt(self._act))
        heading: list[QWidget] = [
            build_label("assess_title", "dialog", words=f"{milestone.quote.passage_id}  {milestone.title}"),
            build_label("assess_quote", tone="secondary", words=f"“{milestone.quote.words}”"),
        ]
        if milestone.note:
            heading.append(build_label("assess_caution", tone="secondary", words=word_comment(milestone.note)))
        self._past = PastProgress()
        self._past.withdraw_asked.connect(self._on_withdraw_asked)
        self.arrange([*heading, self._past], accept)
        self.setMinimumWidth(WIDTH)
        self._show_past()
        state.data_changed.connect(self._on_data_changed)

    def _show_past(self) -> None:
        self._past.show_assessments(self._state.workspace.notebook.fetch_assessments(self._milestone.id))

    def _on_withdraw_asked(self, shown: Assessment) -> None:
        WithdrawProgressDialog(self._state, self._milestone, shown, self).open()

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("assessment"):
            self._show_past()

    def _list_levels(self) -> dict[Level, str]:
        return {
            Level.NO_EVIDENCE: self.tr("No evidence: nothing is known"),
            Level.NOT_STARTED: self.tr("Not started: known not to have begun"),
            Level.LIMITED: self.tr("Limited: begun"),
            Level.SUBSTANTIAL: self.tr("Substantial: most of it is done"),
            Level.COMPLETE: self.tr("Complete: all that the words say is done"),
        }

    def _act(self) -> Changes:
        return add_assessment(
            self._state.workspace,
            self._milestone.id,
            Level(self._level.currentData()),
            as_of=read_date_edit(self._date),
            source=self._source.text(),
            link=self._link.text(),
            confidence=Confidence(self._confidence.currentData()),
            note=self._note.text(),
        )
