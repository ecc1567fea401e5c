"""Everything that a pack shows, decided before a page is drawn.

What is not in `PackContents` cannot get into the file: notes that are not for the pack are left out here and
never reach the pages. The maker fills it in (`workspace.packing`); the pages only set it.
"""

from dataclasses import dataclass
from datetime import date

from briefing_app.charts.spec import BulletSpec, ChartSpec
from briefing_app.core.corpus import Gap, InitiativeId, PillarId, TargetId
from briefing_app.core.notebook import NoteKind
from briefing_app.core.progress import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbatim:
    """Words of the document with where they stand. `locator_lines` are set one under the other."""

    code: str
    text: str
    locator_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackNote:
    """A note that is for the pack. `text` is light Markdown as the user typed it: literal, and untrusted."""

    kind: NoteKind
    text: str
    owner: str
    due: date | None
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PackTarget:
    """Where a target stands, with its chart and its formula."""

    id: TargetId
    initiative_id: InitiativeId
    title: str
    subtitle: str
    quote: str
    status: Status
    standing: str
    formula: str
    not_said: tuple[str, ...]
    cautions: tuple[str, ...]
    bullet: BulletSpec
    chart: ChartSpec
    sources: tuple[str, ...]
    notes: tuple[PackNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInitiative:
    """One initiative: headline, verbatim words, known gap, targets, notes in the order of their kinds."""

    id: InitiativeId
    headline: str
    words: Verbatim
    gap: Gap | None
    targets: tuple[PackTarget, ...]
    notes: tuple[PackNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPillar:
    """A pillar with those of its initiatives that were chosen; `is_whole` when all of it was.

    `all_headlines` lists every initiative of the pillar, chosen or not, as (code, headline).
    """

    id: PillarId
    number: int
    title: str
    press_title: str
    introduction: Verbatim
    closing: tuple[Verbatim, ...]
    is_whole: bool
    all_headlines: tuple[tuple[InitiativeId, str], ...]
    initiatives: tuple[PackInitiative, ...]
    notes: tuple[PackNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackSource:
    """A source as the last page names it."""

    title: str
    role: str
    description: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContents:
    """A whole pack. `made_on` is printed as its date; the same contents give the same file, byte for byte."""

    title: str
    marking: str
    vision_title: str
    made_on: date
    selection: str
    is_whole_vision: bool
    preamble: tuple[Verbatim, ...]
    conclusion: tuple[Verbatim, ...]
    pillars: tuple[PackPillar, ...]
    sources: tuple[PackSource, ...]
    known_faults: tuple[str, ...]

    @property
    def targets(self) -> tuple[PackTarget, ...]:
        """The targets of all chosen initiatives, in order."""
        return tuple(
            target for pillar in self.pillars for initiative in pillar.initiatives for target in initiative.targets
        )
