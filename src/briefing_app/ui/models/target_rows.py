"""The targets as rows: what the text says, how far it has come, the latest figure, the status, all in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing_app.charts.bullet_spec import BulletSpec
from briefing_app.charts.bullets import build_bullet
from briefing_app.core.corpus import Basis, Target
from briefing_app.core.notebook import Measurement
from briefing_app.core.progress import Progress, Status, assess, format_share
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_bullets import word_bullet
from briefing_app.ui.language_formats import format_quantity, format_short_day, format_value
from briefing_app.ui.language_sentences import word

ModelIndex = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRow:
    """What a row shows. `aim` is as many whole parts as there is room for; `deadline` is empty where it is stated."""

    target: Target
    progress: Progress
    bullet: BulletSpec
    aim: tuple[str, ...]
    deadline: str
    recorded: str
    as_of: str
    pace: str

    @property
    def title(self) -> str:
        """What the target is called in the language of the window."""
        return word(self.target.title)

    @property
    def words(self) -> str:
        """The whole row in words, for the tooltip and for those who listen."""
        aim = ", ".join(part for part in (*self.aim, self.deadline) if part)
        return f"{self.target.initiative_id} {self.title}: {aim}. {self.bullet.alternative_text}"


def build_row(target: Target, measurements: Sequence[Measurement], today: date) -> TargetRow:
    """The row of a target."""
    progress = assess(target, measurements, today)
    return TargetRow(
        target=target,
        progress=progress,
        bullet=word_bullet(build_bullet(target, measurements, today)),
        aim=_say_aim(target),
        deadline=_say_deadline(target),
        recorded=_say_recorded(target, progress),
        as_of=_say_as_of(progress),
        pace=_say_pace(progress),
    )


class TargetRowsModel(QAbstractListModel):
    """The rows, in the order of the document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TargetRow, ...] = ()

    def show_rows(self, rows: tuple[TargetRow, ...]) -> None:
        """Shows these. Where the targets are the same ones, selection and scrolling stay."""
        if [row.target.id for row in rows] == [row.target.id for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, number: int) -> TargetRow:
        """One of the rows."""
        return self._rows[number]

    def find(self, target_id: str) -> QModelIndex:
        """Where a target stands; invalid for one that is not among them."""
        numbers = (number for number, row in enumerate(self._rows) if row.target.id == target_id)
        return self.index(next(numbers, -1))

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        """How many targets there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for the delegate, and its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return row.words
            case Qt.ItemDataRole.UserRole:
                return row
        return None


def _say_aim(target: Target) -> tuple[str, ...]:
    quantity = format_quantity(target.value, target.unit)
    parts = [translate("TargetRows", "more than {0}").format(quantity) if target.more_than else quantity]
    if target.parent_id is not None:
        parts.append(translate("TargetRows", "included in the above"))
    return tuple(part for part in (*parts, word(target.basis), word(target.scope)) if part)


def _say_deadline(target: Target) -> str:
    match target.due.basis:
        case Basis.STATED:
            return ""
        case Basis.INFERRED:
            return translate("TargetRows", "deadline inferred from “{0}”").format(target.due.words)
        case Basis.NOT_SAID:
            return (
                translate("TargetRows", "first and last year not said")
                if target.yearly
                else translate("TargetRows", "deadline not said")
            )


def _say_recorded(target: Target, progress: Progress) -> str:
    if progress.sides and progress.has_figures:
        return ", ".join(_say_side(each) for each in progress.sides)
    if progress.sideless:
        return translate("TargetRows", "No side said")
    if progress.latest is None:
        return translate("TargetRows", "Nothing recorded")
    if target.yearly:
        return translate("TargetRows", "{0} in {1}").format(
            format_value(progress.latest.value), progress.latest.as_of.year
        )
    return format_quantity(progress.latest.value, target.unit)


def _say_side(progress: Progress) -> str:
    """Whose figure, and how much; a dash where there is none."""
    name = word(progress.side.name) if progress.side else ""
    value = format_value(progress.latest.value) if progress.latest else "–"
    return translate("TargetRows", "{0} {1}", "a side and its figure").format(name, value)


def _say_as_of(progress: Progress) -> str:
    if progress.sides:
        days = [each.latest.as_of for each in progress.sides if each.latest]
        return format_short_day(max(days)) if days else ""
    if progress.latest is None:
        return ""
    return f"{format_short_day(progress.latest.as_of)}, {word(progress.latest.confidence.value)}"


def _say_pace(progress: Progress) -> str:
    if progress.status is Status.NO_DATA:
        if progress.side is not None and progress.has_figures:
            return translate("TargetRows", "of {0}").format(word(progress.side.name))
        return translate("TargetRows", "not zero")
    if progress.ratio is None or progress.status in (Status.REACHED, Status.PAST_DUE, Status.NOT_STARTED):
        return ""
    if progress.side is not None:
        return translate("TargetRows", "{0} {1} %", "a side and its share of the pace").format(
            word(progress.side.name), format_share(progress.ratio)
        )
    return translate("TargetRows", "{0} % of pace").format(format_share(progress.ratio))
