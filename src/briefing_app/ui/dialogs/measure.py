"""Records a figure for a target, or corrects one."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_plain
from briefing_app.core.notebook import Confidence, Measurement, read_value
from briefing_app.core.recording import BadFigure
from briefing_app.ui.dialogs.form import FormDialog, build_date_edit, build_label, read_date_edit
from briefing_app.ui.language_formats import name_unit
from briefing_app.ui.language_sentences import word
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.still_fields import StillCombo
from briefing_app.workspace.measuring import add_measurement, correct_measurement


class MeasureDialog(FormDialog):
    """Asks for value, day, source and how it is known; with `shown`, for what these are to be from now on."""

    def __init__(
        self, state: AppState, target_id: str, parent: QWidget | None = None, *, shown: Measurement | None = None
    ) -> None:
        super().__init__(state, "measure", "", parent)
        self._shown = shown
        self._target = state.workspace.corpus.target(TargetId(target_id))
        self._build()
        self._record = QPushButton(self.tr("Correct") if shown else self.tr("Record"))
        self._record.setObjectName("measure_record")
        self._record.setAccessibleName(self.tr("Correct this figure") if shown else self.tr("Record this figure"))
        self._record.clicked.connect(lambda: self.attempt(self._act))
        self.setWindowTitle(self.tr("Correct a figure") if shown else self.tr("Record a figure"))
        title = build_label("measure_title", "dialog", words=word(self._target.title))
        how = build_label("measure_how", tone="secondary", words=self._say_how())
        unit = name_unit(self._target.unit)
        self.arrange([title, how], self._record, {"value": unit, "margin": unit})
        if shown is not None:
            self._fill(shown)

    def _build(self) -> None:
        unit = name_unit(self._target.unit)
        self._value, self._margin, self._source, self._link, self._note = (QLineEdit() for _ in range(5))
        self._date = build_date_edit(self._state.workspace.today())
        self._source.setPlaceholderText(self.tr("Who published it, and where"))
        self._link.setPlaceholderText(self.tr("Address or reference, if there is one"))
        self._margin.setPlaceholderText(self.tr("Plus or minus, if the source gives it"))
        self._confidence = build_confidences(self)
        self._side = self._build_sides()
        self.add_field("value", self.tr("&Value"), self._value, self.tr("Value, in {0}").format(unit))
        if self._target.sides:
            self.add_field("side", self.tr("S&ide"), self._side, self.tr("Whose figure it is"))
        self.add_field("as_of", self.tr("&As of"), self._date, self.tr("As of: the day at whose end the figure stood"))
        self.add_field("source", self.tr("&Source"), self._source, self.tr("Source"))
        self.add_field("link", self.tr("&Link"), self._link, self.tr("Link or reference of the source"))
        self.add_field("confidence", self.tr("&Known as"), self._confidence, self.tr("How the figure is known"))
        self.add_field(
            "margin", self.tr("&Margin"), self._margin, self.tr("Margin to either side, in {0}").format(unit)
        )
        self.add_field("note", self.tr("&Note"), self._note, self.tr("Note on the figure"))
        self._date.setObjectName("measure_date")
        self._errors["as_of"].setObjectName("measure_date_error")

    def _fill(self, shown: Measurement) -> None:
        self._value.setText(format_plain(shown.value))
        self._margin.setText(format_plain(shown.margin) if shown.margin else "")
        self._date.setDate(build_date_edit(shown.as_of).date())
        self._source.setText(shown.source)
        self._link.setText(shown.link)
        self._side.setCurrentIndex(self._side.findData(shown.side))
        self._note.setText(shown.note)
        self._confidence.setCurrentIndex(list(Confidence).index(shown.confidence))

    def _build_sides(self) -> QComboBox:
        """Whose figure it is; nothing is chosen beforehand, since a figure without its side counts for none."""
        choice = StillCombo()
        for side in self._target.sides:
            choice.addItem(self.tr("{0}: {1}").format(side.name, side.words), side.name)
        choice.addItem(self.tr("The source does not say: it counts for neither"), "")
        choice.setPlaceholderText(self.tr("Choose whose figure it is"))
        choice.setCurrentIndex(-1)
        return choice

    def _read_side(self) -> str:
        if not self._target.sides:
            return ""
        if self._side.currentIndex() < 0:
            raise BadFigure(
                "side", self.tr("Nobody can tell whose figure it is."), self.tr("Choose a side, or that none is said.")
            )
        return str(self._side.currentData())

    def _say_how(self) -> str:
        unit = name_unit(self._target.unit)
        total = (
            self.tr("Give the total of the calendar year so far, in {0}.").format(unit)
            if self._target.yearly
            else self.tr("Give the total reached by the end of that day, in {0}.").format(unit)
        )
        return "\n".join((total, *map(word, self._target.cautions)))

    def _act(self) -> Changes:
        value = _read_number("value", self._value.text())
        margin = _read_number("margin", self._margin.text()) if self._margin.text().strip() else None
        side, known = self._read_side(), Confidence(self._confidence.currentData())
        if self._shown is None:
            return add_measurement(
                self._state.workspace,
                self._target.id,
                value=value,
                as_of=read_date_edit(self._date),
                source=self._source.text(),
                link=self._link.text(),
                confidence=known,
                margin=margin,
                side=side,
                note=self._note.text(),
            )
        return correct_measurement(
            self._state.workspace,
            self._shown,
            value=value,
            as_of=read_date_edit(self._date),
            source=self._source.text(),
            link=self._link.text(),
            confidence=known,
            margin=margin,
            side=side,
            note=self._read_note(),
        )

    def _read_note(self) -> str:
        """A note of several lines that nobody touched keeps them."""
        assert self._shown is not None
        is_same = self._note.text() == QLineEdit(self._shown.note).text()
        return self._shown.note if is_same else self._note.text()


def build_confidences(dialog: FormDialog) -> QComboBox:
    """A choice of how something is known."""
    choice, translate = StillCombo(dialog), QCoreApplication.translate
    words = {
        Confidence.OFFICIAL: translate("Confidence", "Official: published by a government or its agency"),
        Confidence.REPORTED: translate("Confidence", "Reported: said by others"),
        Confidence.ESTIMATE: translate("Confidence", "Estimate: worked out, not counted"),
    }
    for confidence in Confidence:
        choice.addItem(words[confidence], confidence)
    choice.setCurrentIndex(list(Confidence).index(Confidence.REPORTED))
    return choice


def _read_number(field: str, text: str) -> Decimal:
    try:
        return read_value(text)
    except BadInput as error:
        raise BadFigure(field, error.what, error.remedy) from error
