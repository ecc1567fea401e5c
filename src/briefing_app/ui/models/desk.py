"""What the desk says: the pillars and how far they are, the targets, what is coming up, what is due, what was read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from briefing_app.core.briefing import Briefing
from briefing_app.core.corpus import Corpus, InitiativeId, Pillar
from briefing_app.core.filters import Due, Filter
from briefing_app.core.milestones import find_standing, level_of
from briefing_app.core.notebook import Assessment, Level, Note, NoteKind
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_formats import format_short_day
from briefing_app.ui.models.target_rows import TargetRow, build_row
from briefing_app.workspace.listing import Order
from briefing_app.workspace.workspace import Workspace

MOST_COMING, MOST_DUE, MOST_READ = 4, 6, 6
DUE = Filter(kinds=(NoteKind.ACTION,), is_done=False, due=(Due.OVERDUE, Due.WEEK, Due.LATER))
LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True, kw_only=True)
class PillarLine:
    """A pillar: the level of each of its initiatives, and how many notes are on it and them."""

    pillar: Pillar
    levels: tuple[tuple[InitiativeId, Level], ...]
    notes: int

    @property
    def evidence(self) -> int:
        """Of how many initiatives something is known."""
        return sum(level is not Level.NO_EVIDENCE for _, level in self.levels)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLines:
    """All that is read from the notebook for the desk."""

    pillars: tuple[PillarLine, ...]
    targets: tuple[TargetRow, ...]
    coming: tuple[Briefing, ...]
    due: tuple[Note, ...]


def read_desk(workspace: Workspace, today: date) -> DeskLines:
    """Everything as it is now. Raises `NotebookUnreadable`."""
    return DeskLines(
        pillars=build_pillar_lines(workspace, today),
        targets=build_target_lines(workspace, today),
        coming=find_coming(workspace, today),
        due=find_due(workspace, today),
    )


def build_pillar_lines(workspace: Workspace, today: date) -> tuple[PillarLine, ...]:
    """The eight pillars."""
    corpus, counts = workspace.corpus, workspace.notebook.count_notes()
    standing = find_standing(workspace.notebook.fetch_assessments(), today)
    pillars: dict[str, str | None] = {item.id: item.pillar_id for item in corpus.items()}
    return tuple(
        PillarLine(
            pillar=pillar,
            levels=tuple((each, find_level(corpus, each, standing)) for each in pillar.initiative_ids),
            notes=sum(count for item_id, count in counts.items() if pillars.get(item_id) == pillar.id),
        )
        for pillar in corpus.pillars
    )


def find_level(corpus: Corpus, initiative_id: InitiativeId, standing: dict[str, Assessment]) -> Level:
    """How far an initiative is: as far as that of its milestones which is least far, of those that are known."""
    own = [each for each in corpus.reference.milestones if each.quote.passage_id == initiative_id]
    known = [level for level in (level_of(each, standing) for each in own) if level is not Level.NO_EVIDENCE]
    return min(known, key=LEVELS.index, default=Level.NO_EVIDENCE)


def build_target_lines(workspace: Workspace, today: date) -> tuple[TargetRow, ...]:
    """All targets."""
    measurements = workspace.notebook.fetch_measurements()
    return tuple(build_row(target, measurements, today) for target in workspace.corpus.targets)


def find_coming(workspace: Workspace, today: date) -> tuple[Briefing, ...]:
    """The next meetings, and those without a day after them."""
    briefings = [each for each in workspace.notebook.fetch_briefings() if not each.is_template]
    return tuple(each for each in briefings if each.day is None or each.day >= today)[:MOST_COMING]


def find_due(workspace: Workspace, today: date) -> tuple[Note, ...]:
    """The actions that are open and have a day, what is overdue first."""
    return workspace.filtering.fetch_notes(DUE, today, order=Order.DUE, limit=MOST_DUE)


def say_evidence(line: PillarLine) -> str:
    """Of how many initiatives something is known, in words."""
    words = QCoreApplication.translate("Desk", "{count} of {all} with evidence")
    return words.replace("{count}", str(line.evidence)).replace("{all}", str(len(line.levels)))


def say_until(briefings: Sequence[Briefing], today: date) -> str:
    """How long it is until the next meeting; empty where none has a day."""
    dated = [each for each in briefings if each.day is not None]
    if not dated or dated[0].day is None:
        return ""
    days = (dated[0].day - today).days
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Desk", "Today: {title}").replace("{title}", dated[0].title)
    if days == 1:
        return translate("Desk", "Tomorrow: {title}").replace("{title}", dated[0].title)
    return translate("Desk", "{days} days to {title}").replace("{days}", str(days)).replace("{title}", dated[0].title)


def say_level(level: Level) -> str:
    """The step as a heading writes it."""
    translate = QCoreApplication.translate
    words = {
        Level.NO_EVIDENCE: translate("Desk", "No evidence"),
        Level.NOT_STARTED: translate("Desk", "Not started"),
        Level.LIMITED: translate("Desk", "Limited"),
        Level.SUBSTANTIAL: translate("Desk", "Substantial"),
        Level.COMPLETE: translate("Desk", "Complete"),
    }
    return words[level]


def say_day(day: date | None) -> str:
    """A day in few words; empty for none."""
    return format_short_day(day) if day else ""
